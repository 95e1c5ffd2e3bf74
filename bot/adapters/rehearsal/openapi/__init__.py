"""Whether the platform's own description of its interface knows a request as the bot makes it.

Where the bot's library differs from the description, and the platform takes it all the same:

| The library sends | The description wants | Why it is taken |
|---|---|---|
| an id as a number | an id as text | the platform reads both |
| rights as text (`"1024"`) | rights as a number | the documents ask for text |
| a tuple | an array | it is one on the wire; a rehearsal records what the bot made |
| `1`, `"1"` or `True` in a query | a number or a truth value | an address has only text |
| a field of `_IGNORED` | no such field | the platform passes over it |

The description is generous: it knows more letters, components and languages than the documents
allow. The limits are checked apart.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.adapters.rehearsal.openapi.rules import escaped, leaves, nearest, pointer, rule
from bot.adapters.rehearsal.openapi.schemas import (
    Schema,
    Validator,
    loosened,
    schema_name,
    validator_of,
)
from bot.adapters.rehearsal.request import Request

__all__ = ["Description"]

_IGNORED: Mapping[tuple[str, str], frozenset[str]] = {
    # The id of the path, once more.
    ("PUT", "/channels/{channel_id}/permissions/{overwrite_id}"): frozenset({"id"}),
    # Whether a new message is read aloud; edits say "no", too.
    ("PATCH", "/channels/{channel_id}/messages/{message_id}"): frozenset({"tts"}),
    ("PATCH", "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}"): frozenset({"tts"}),
    ("PATCH", "/webhooks/{webhook_id}/{webhook_token}/messages/@original"): frozenset({"tts"}),
}
_UNIONS = ("anyOf", "oneOf")


@dataclass(frozen=True, slots=True)
class _Form:
    """One form of a body, and the fields that it knows (none: it may have any)."""

    validator: Validator
    fields: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Operation:
    """What one method on one route takes."""

    template: str
    path: Mapping[str, Validator]
    query: Mapping[str, Validator]
    needed: frozenset[str]
    forms: tuple[_Form, ...]
    ignored: frozenset[str]


class Description:
    """The platform's description of its interface (OpenAPI 3.1), read from its *text*.

    Raises ImportError where jsonschema is not installed.
    """

    def __init__(self, text: str | bytes) -> None:
        document = json.loads(text)
        self._paths: Mapping[str, Mapping[str, Any]] = document["paths"]
        self._schemas: Mapping[str, Schema] = document.get("components", {}).get("schemas", {})
        self._validator = validator_of(self._schemas)
        self._templates = _by_length(self._paths)
        self._operations: dict[tuple[str, str], _Operation] = {}

    def check(self, request: Request) -> tuple[str, ...]:
        """Name what the description does not allow: where (a JSON pointer), and the rule.

        Never the value, which may be private.
        """
        template = self._template(request)
        if template is None:
            return ("route: unknown",)
        key = (request.method, template)
        if key not in self._operations:
            self._operations[key] = self._operation(*key)
        operation = self._operations[key]
        found = (
            *_in_path(operation, request.path),
            *_in_query(operation, request.params),
            *_in_body(operation, request.body),
        )
        return tuple(dict.fromkeys(found))

    def _template(self, request: Request) -> str | None:
        """Find the template of the path; the one with the most literal parts wins."""
        parts = _parts(request.path)
        alike = self._templates.get((request.method.lower(), len(parts)), ())
        return next((template for template in alike if _fits(_parts(template), parts)), None)

    def _operation(self, method: str, template: str) -> _Operation:
        item = self._paths[template]
        described = item[method.lower()]
        parameters = (*item.get("parameters", ()), *described.get("parameters", ()))
        return _Operation(
            template,
            self._parameters(parameters, "path"),
            self._parameters(parameters, "query"),
            frozenset(p["name"] for p in parameters if p["in"] == "query" and p.get("required")),
            tuple(self._forms(described.get("requestBody", {}).get("content", {}))),
            _IGNORED.get((method, template), frozenset()),
        )

    def _parameters(self, parameters: Iterable[Schema], place: str) -> Mapping[str, Validator]:
        return {
            parameter["name"]: self._validator.evolve(schema=loosened(parameter["schema"]))
            for parameter in parameters
            if parameter["in"] == place
        }

    def _forms(self, content: Mapping[str, Schema]) -> Iterator[_Form]:
        """Give each form that the body may have, be it sent alone or beside files."""
        sent = content.get("application/json") or content.get("multipart/form-data")
        if sent is not None:
            schema = sent["schema"]
            for form in next((schema[union] for union in _UNIONS if union in schema), (schema,)):
                validator = self._validator.evolve(schema=loosened(form))
                yield _Form(validator, frozenset(self._fields(form)))

    def _fields(self, schema: Schema) -> Iterator[str]:
        if "$ref" in schema:
            yield from self._fields(self._schemas[schema_name(schema["$ref"])])
        yield from schema.get("properties", ())
        for part in (*_UNIONS, "allOf"):
            for inner in schema.get(part, ()):
                yield from self._fields(inner)


def _in_path(operation: _Operation, path: str) -> Iterator[str]:
    for name, part in zip(_parts(operation.template), _parts(path), strict=True):
        validator = operation.path.get(name.strip("{}"))
        if name.startswith("{") and validator is not None:
            yield from (f"path/{name[1:-1]}: {rule(e)}" for e in validator.iter_errors(part))


def _in_query(operation: _Operation, params: Mapping[str, object]) -> Iterator[str]:
    for name in sorted(operation.needed - params.keys()):
        yield f"query/{name}: required"
    for name, value in params.items():
        validator, readings = operation.query.get(name), _readings(value)
        if validator is None:
            yield f"query/{name}: unknown"
        elif not any(validator.is_valid(reading) for reading in readings):
            yield from (f"query/{name}: {rule(e)}" for e in validator.iter_errors(readings[0]))


def _readings(value: object) -> tuple[object, ...]:
    """Give all that the text in an address may mean, numbers first."""
    word = str(value)
    numbers = (int(word),) if word.isdecimal() else ()
    truths = (True,) if word.lower() in {"0", "1", "true", "false"} else ()
    return (*numbers, *truths, word if isinstance(value, int) else value)


def _in_body(operation: _Operation, body: object) -> Iterator[str]:
    fields = frozenset(body) if isinstance(body, Mapping) else frozenset[str]()
    known = max((len(form.fields & fields) for form in operation.forms), default=0)
    forms = [form for form in operation.forms if len(form.fields & fields) == known]
    if not forms and body:
        yield "body: unexpected"
    if forms and all(form.fields for form in forms):
        unknown = fields.difference(operation.ignored, *(form.fields for form in forms))
        yield from (f"body/{escaped(name)}: unknown" for name in sorted(unknown))
    errors = [list(form.validator.iter_errors(body)) for form in forms]
    if forms and all(errors):
        meant = errors[0] if len(errors) == 1 else nearest(errors)
        if meant is None:
            yield "body: no form fits"
        for error in meant or ():
            yield from (f"body{pointer(e)}: {rule(e)}" for e in leaves(error))


def _by_length(
    paths: Mapping[str, Mapping[str, Any]],
) -> Mapping[tuple[str, int], Sequence[str]]:
    """Sort the templates by method and number of parts, the most literal first."""
    found: dict[tuple[str, int], list[str]] = {}
    for template in sorted(paths, key=lambda template: template.count("{")):
        for method in paths[template]:
            found.setdefault((method, len(_parts(template))), []).append(template)
    return found


def _parts(path: str) -> list[str]:
    return path.strip("/").split("/")


def _fits(template: Sequence[str], parts: Sequence[str]) -> bool:
    return all(w == part or w[0] == "{" for w, part in zip(template, parts, strict=True))
