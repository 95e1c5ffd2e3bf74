"""Whatever a file holds, it is read or refused; nothing else ever happens."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agenda.check import every_warning
from agenda.errors import AgendaError, RosterError
from agenda.parse import parse_agenda, parse_roster

EVENTS = Path(__file__).parent / "events"
VALID = (EVENTS / "quiet.yaml").read_text(encoding="utf-8")
LINES = VALID.splitlines(keepends=True)
ROSTER = "id,name,langs,part,discord_id\nP1,Ana,fr|ar,expert,12\nP2,Ben,,,\n"
SIGNS = "[]{}:,-&*!|>'\"%@`#?~ \n\t<=.0aé\u2028\u202e\0"
WORDS = ["kind", "from", "to", "rounds", "topics", "[key]", "id", "null", "02:30", "a", "[]", "{}"]


def read_or_refuse(data: bytes) -> None:
    try:
        parsed = parse_agenda(data)
    except AgendaError:
        return
    for warning in every_warning(*parsed):
        assert warning.place.line >= 1


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    read_or_refuse(data)


@settings(deadline=None)
@given(st.text(max_size=300) | st.text(SIGNS, max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    read_or_refuse(text.encode("utf-8", "surrogatepass"))


@settings(max_examples=300, deadline=None)
@given(
    at=st.integers(0, len(VALID)),
    length=st.integers(0, 40),
    put=st.text(SIGNS, max_size=6) | st.sampled_from(WORDS),
)
@pytest.mark.volume
def test_an_agenda_with_something_else_in_it_is_read_or_refused(
    at: int, length: int, put: str
) -> None:
    read_or_refuse((VALID[:at] + put + VALID[at + length :]).encode())


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(LINES) - 1), st.integers(-4, 4)), max_size=4))
@pytest.mark.volume
def test_an_agenda_with_lines_gone_or_moved_is_read_or_refused(
    changes: list[tuple[int, int]],
) -> None:
    lines = list(LINES)
    for at, by in changes:
        line = lines.pop(at % len(lines))
        if by:
            lines.insert(max(0, at + by), line if by % 2 else " " * abs(by) + line)
    read_or_refuse("".join(lines).encode())


TREES = st.recursive(
    st.sampled_from([*WORDS, "", "ana", "2026-06-15", "09:00", "breakout", "fr"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["id", "title", "days", "sessions", "kind", "from", "to", "parts", "items",
                 "topics", "rounds", "pauses", "people", "posters", "number", "[key]", "zone",
                 "languages", "en", "xx", "speaker", "cities", "groups", "waive", "date", "links"]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=30,
)  # fmt: skip


def flow(tree: object) -> str:
    if isinstance(tree, dict):
        return "{" + ", ".join(f"'{name}': {flow(value)}" for name, value in tree.items()) + "}"
    if isinstance(tree, list):
        return "[" + ", ".join(flow(value) for value in tree) + "]"
    return f"'{tree}'"


@settings(max_examples=300, deadline=None)
@given(TREES)
@pytest.mark.volume
def test_any_tree_of_known_names_is_read_or_refused(tree: object) -> None:
    read_or_refuse(flow(tree).encode())


@settings(deadline=None)
@given(
    st.binary(max_size=200)
    | st.text(SIGNS + ',;\t\n"|', max_size=80).map(lambda text: (ROSTER + text).encode()),
    st.sampled_from(["r.csv", "r.json"]),
)
def test_any_roster_is_read_or_refused(data: bytes, name: str) -> None:
    with suppress(RosterError):
        assert len(parse_roster(data, name)) > 0
