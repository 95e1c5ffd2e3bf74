"""How the description's schemas are read: with jsonschema, and a little looser than written."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Protocol, TypeAlias

Schema: TypeAlias = Mapping[str, Any]

_RIGHTS = frozenset({"allow", "default_member_permissions", "deny", "permissions"})


class Error(Protocol):
    """What we use of a validator's error."""

    absolute_path: Sequence[str | int]
    relative_path: Sequence[str | int]
    relative_schema_path: Sequence[str | int]
    context: "Sequence[Error]"
    instance: Any
    validator: str
    validator_value: Any


class Validator(Protocol):
    """What we use of a validator."""

    def iter_errors(self, instance: object) -> "Iterator[Error]":
        """Find all that is wrong."""

    def is_valid(self, instance: object) -> bool:
        """Tell whether nothing is wrong."""

    def evolve(self, *, schema: Schema) -> "Validator":
        """Make a validator like this one for another schema."""


def validator_of(schemas: Mapping[str, Schema]) -> Validator:
    """Make a validator that resolves each reference once, and knows again what it found right."""
    from jsonschema import Draft202012Validator, validators  # noqa: PLC0415 -- developers' tools

    resolved: dict[str, Validator] = {}
    right: set[tuple[str, str]] = set()

    def reference(at: Validator, name: str, value: object, _: Schema) -> Iterator[Error]:
        seen = (name, repr(value))
        if seen in right:
            return
        if name not in resolved:
            resolved[name] = at.evolve(schema=loosened(schemas[schema_name(name)]))
        errors = list(resolved[name].iter_errors(value))
        if not errors:
            right.add(seen)
        yield from errors

    dialect: Callable[[Schema], Validator] = validators.extend(
        Draft202012Validator,
        {"$ref": reference},
        type_checker=Draft202012Validator.TYPE_CHECKER.redefine(
            "array", lambda _, value: isinstance(value, list | tuple)
        ),
    )
    return dialect({})


def loosened(schema: Any) -> Any:  # noqa: ANN401 -- any piece of JSON
    """Take ids as numbers and rights as text, too."""
    if isinstance(schema, list):
        return [loosened(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    loose = {key: loosened(part) for key, part in schema.items()}
    if schema.get("format") == "snowflake":
        loose |= {"type": ["string", "integer"], "minimum": 0}
    fields = loose.get("properties", {})
    for field in _RIGHTS & fields.keys():
        if "integer" in fields[field].get("type", ()):
            fields[field] |= {"type": ["integer", "string", "null"], "pattern": "^[0-9]+$"}
    return loose


def schema_name(reference: str) -> str:
    """Give the name of the component that is referred to."""
    return reference.rpartition("/")[2]
