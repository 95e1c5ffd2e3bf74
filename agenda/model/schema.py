"""The JSON Schema of an agenda's file, for editors that help with writing one."""

from typing import Any

from agenda.model.event import Event

DIALECT = "https://json-schema.org/draft/2020-12/schema"

Schema = dict[str, Any]

_ABOUT = frozenset({"description", "default"})
"""What a schema says that holds for every way of writing a value."""


def agenda_schema() -> Schema:
    """Describe every field of an agenda.

    An editor sees numbers and truth values where Majlis reads texts; both are right.
    """
    schema = Event.model_json_schema(by_alias=True)
    return {"$schema": DIALECT, "title": "The agenda of an event", **_as_written(schema)}


def _as_written(schema: Schema) -> Schema:
    """Allow each value in the ways in which people write it, and no empty one."""
    schema = _without_empty(schema)
    match schema.get("type"):
        case "string" if "enum" not in schema:
            return {**schema, "type": ["string", "number"]}
        case "integer":
            return _or_text(schema, {"type": "string", "pattern": "^[0-9]+$"})
        case "boolean":
            return _or_text(schema, {"type": "string", "enum": ["true", "false"]})
        case _:
            return {name: _part(part) for name, part in schema.items()}


def _part(part: Any) -> Any:  # noqa: ANN401 -- any piece of JSON
    if isinstance(part, list):
        return [_part(one) for one in part]
    return _as_written(part) if isinstance(part, dict) else part


def _without_empty(schema: Schema) -> Schema:
    """Leave out the name of a field in other words, and that a field may be null."""
    kept = dict(schema)
    if isinstance(kept.get("title"), str):
        del kept["title"]
    if isinstance(kept.get("default"), dict | None):
        kept.pop("default", None)
    ways = kept.get("anyOf")
    if not isinstance(ways, list) or {"type": "null"} not in ways:
        return kept
    ways = [one for one in ways if one != {"type": "null"}]
    del kept["anyOf"]
    return {**ways[0], **kept} if len(ways) == 1 else {**kept, "anyOf": ways}


def _or_text(schema: Schema, text: Schema) -> Schema:
    """Allow a text beside a value."""
    about = {name: part for name, part in schema.items() if name in _ABOUT}
    value = {name: part for name, part in schema.items() if name not in _ABOUT}
    return {**about, "anyOf": [value, text]}
