"""Which fields there are at a place of the agenda's model."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, get_args, get_origin

from pydantic import BaseModel

from agenda.model import Event


def fields_at(path: Sequence[int | str]) -> tuple[str, ...]:
    """Give the names of the fields of what *path* leads to from an event.

    >>> fields_at(["announced"])
    ('minutes_a_day', 'days')
    >>> fields_at(["people", "anybody"])
    ('name', 'function', 'organisation', 'confirmed')
    """
    model: type[BaseModel] = Event
    names = iter([step for step in path if isinstance(step, str)])
    for name in names:
        annotation = _annotations(model).get(name)
        model = next(_models_in(annotation), Event)
        if _is_mapping(annotation):
            next(names, None)
    return tuple(_annotations(model))


def _annotations(model: type[BaseModel]) -> dict[str, Any]:
    return {field.alias or name: field.annotation for name, field in model.model_fields.items()}


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:  # noqa: ANN401 -- any annotation
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from _models_in(part)


def _is_mapping(annotation: Any) -> bool:  # noqa: ANN401 -- any annotation
    return get_origin(annotation) is Mapping
