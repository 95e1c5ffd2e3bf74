"""The schema that editors use agrees with what is read."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from agenda.model.schema import agenda_schema
from agenda.text import LANGUAGES

ROOT = Path(__file__).parents[2]
FILES = [
    *(ROOT / "agenda" / "examples").glob("*.yaml"),
    Path(__file__).parent / "events/quiet.yaml",
]
SCHEMA = agenda_schema()


class _Editor(yaml.SafeLoader):
    """Reads YAML 1.2 as editors do: numbers, truth values and nothing are no texts."""

    yaml_implicit_resolvers = {}  # noqa: RUF012 -- a loader has them on its class


for kind, pattern, signs in (
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?[0-9]*\.?[0-9]+([eE][-+]?[0-9]+)?", "-+.0123456789"),
    ("bool", "true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", "~|null|Null|NULL|", "~nN"),
):
    _Editor.add_implicit_resolver(f"tag:yaml.org,2002:{kind}", re.compile(f"(?:{pattern})$"), signs)


def properties_in(schema: object) -> Iterator[tuple[str, Any]]:
    if isinstance(schema, dict):
        named = schema.get("properties", {})
        yield from named.items() if "type" in schema else ()
        for part in schema.values():
            yield from properties_in(part)
    elif isinstance(schema, list):
        for part in schema:
            yield from properties_in(part)


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("loader", [yaml.BaseLoader, _Editor])
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_examples_agree_with_it(file: Path, loader: type[yaml.SafeLoader]) -> None:
    read = yaml.load(file.read_text(encoding="utf-8"), Loader=loader)  # noqa: S506 -- both are safe

    assert list(Draft202012Validator(SCHEMA).iter_errors(read)) == []


def test_every_field_is_described() -> None:
    lacking = [
        name
        for name, field in properties_in(SCHEMA)
        if "description" not in field and "$ref" not in field and name not in LANGUAGES
    ]

    assert lacking == []


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"days": []}, "$.days"),
        ({"titel": "T"}, "$"),
        ({"languages": ["de"]}, "$.languages[0]"),
        ({"seats": "many"}, "$.seats"),
        ({"waive": {"foo": "bar"}}, "$.waive"),
        ({"people": {"a": {"confirmed": False}}}, "$.people.a"),
        ({"title": None}, "$.title"),
    ],
)
def test_what_is_refused_is_marked_in_the_editor(change: dict[str, Any], where: str) -> None:
    read = yaml.load(FILES[-1].read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 -- texts only
    errors = Draft202012Validator(SCHEMA).iter_errors({**read, **change})

    assert [error.json_path for error in errors] == [where]


def test_a_breakout_is_asked_for_rounds_and_any_other_session_for_its_hours() -> None:
    session = SCHEMA["$defs"]["Session"]
    validator = Draft202012Validator({**session, "$defs": SCHEMA["$defs"]})
    given = {"id": "s", "title": "T"}

    assert {e.message for e in validator.iter_errors({**given, "kind": "breakout"})} == {
        "'topics' is a required property",
        "'rounds' is a required property",
    }
    assert {e.message for e in validator.iter_errors({**given, "kind": "social"})} == {
        "'from' is a required property",
        "'to' is a required property",
    }
