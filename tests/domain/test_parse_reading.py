"""Files that are not an agenda, by accident or on purpose: each is refused in a sentence."""

import subprocess
import sys

import pytest

from agenda.errors import AgendaError
from agenda.parse import parse_agenda
from tests.speed import within

MEGABYTE = 1_000_000

UNREADABLE: list[tuple[bytes, int, int, str]] = [
    (b"", 1, 1, "empty-file"),
    (b"\n\n# nothing\n", 1, 1, "empty-file"),
    (b"---\n", 1, 1, "empty-file"),
    (b"~", 1, 1, "empty-file"),
    (b"x" * (MEGABYTE + 1), 1, 1, "too-large"),
    # the file
    (b"id: e\ntitle: caf\xe9\n", 2, 11, "not-utf8"),
    ("id: é\r\ntitle: ".encode() + b"\xff", 2, 8, "not-utf8"),
    ("id: e".encode("utf-16"), 1, 1, "not-utf8"),
    (b"id: e\ntitle: a\x00b\n", 2, 9, "hidden-character"),
    (b"id: e\ntitle: \x1b[31mred\n", 2, 8, "hidden-character"),
    ("title: ab\u0085c".encode(), 1, 10, "hidden-character"),
    ("title: a\ufeffb".encode(), 1, 9, "hidden-character"),
    # the way it is written
    (b"days:\n\t- date: x\n", 2, 1, "tab"),
    (b"title: a\n\tmore: b\n", 2, 1, "tab"),
    (b"title: Day 1: arrival\n", 1, 13, "colon"),
    (b"title: a\n  more: b\n", 2, 7, "colon"),
    (b"title: a\nmore\nzone: b\n", 2, 1, "no-colon"),
    (b"title: 'a\nzone: b\n", 1, 8, "quote-open"),
    (b'title: "a\nzone: b\n', 1, 8, "quote-open"),
    (b"languages: [en, fr\nzone: b\n", 1, 12, "bracket-open"),
    (b"languages: {en: a\nzone: b\n", 1, 12, "bracket-open"),
    (b"days:\n  - a\n zone: b\n", 3, 2, "misplaced"),
    (b"- a\ntitle: b\n", 2, 1, "misplaced"),
    (b"title: - a\n", 1, 8, "misplaced"),
    (b'title: "a" b\n', 1, 12, "misplaced"),
    (b'title: "a\\qb"\n', 1, 10, "backslash"),
    (b"title: @home\n", 1, 8, "needs-quotes"),
    (b"title: `code`\n", 1, 8, "needs-quotes"),
    (b"title: %d\n", 1, 8, "needs-quotes"),
    (b"title: **bold**\n", 1, 8, "needs-quotes"),
    (b"title: &\n", 1, 8, "needs-quotes"),
    (b"title: !<x\n", 1, 8, "needs-quotes"),
    (b"title: }\n", 1, 8, "unreadable"),
    # what it is made of
    (b"title: a\n---\ntitle: b\n", 2, 1, "several-documents"),
    (b"? [a]\n: b\n", 1, 3, "name-expected"),
    (b"{{ title }}: a\n", 1, 1, "name-expected"),
    (b": a\n", 1, 1, "misplaced"),
    (b"x" * 101 + b": a\n", 1, 1, "too-long"),
    (b'"a\\0": b\n', 1, 1, "hidden-character"),
    (b"[" * 21, 1, 21, "too-deep"),
    (b"a: " + b"[" * 100_000 + b"]" * 100_000, 1, 23, "too-deep"),
    (b"a: " + b"{a: " * 25, 1, 80, "too-deep"),
    (b"- " * 25, 1, 41, "too-deep"),
    (b"a: [" + b"x," * 20_001 + b"]", 1, 39_999, "too-much"),
    (b"a:\n" + b"- {b: c}\n" * 5_001, 5_001, 3, "too-many-tables"),
]

TREES: list[tuple[str, str]] = [
    ("title: a\ntitle: b\n", "2:1 title field-twice"),
    ("title:\nzone: ~\nid: null\n", "1:1 title empty"),
    ("title:\nzone: ~\nid: null\n", "2:1 zone empty"),
    ("title:\nzone: ~\nid: null\n", "3:1 id empty"),
    ("title: &a x\nplace: *a\n", "1:8  reference"),
    ("title: &a x\nplace: *a\n", "2:8  reference"),
    ("<<: *defaults\n", "1:5  reference"),
    ("title: !!python/object/apply:os.system [ls]\n", "1:8  tag"),
    ("title: !!str x\n", "1:8  tag"),
    ("title: !secret x\n", "1:8  tag"),
    ('title: "a\\0b"\n', "1:8 title hidden-character"),
    ('title: "\\e[31mred"\n', "1:8 title hidden-character"),
    (f"title: {'x' * 4001}\n", "1:8 title too-long"),
    (f"title: |\n  {'x' * 4001}\n", "1:8 title too-long"),
    ("organisers:\n  -\n", "2:4 organisers[0] empty"),
    ("- title: a\n", "1:1  fields-expected"),
    ("Just a sentence.\n", "1:1  fields-expected"),
    ("'': a\nzone: b\n", "1:1  name-expected"),
]


def problems_of(data: bytes) -> list[str]:
    with pytest.raises(AgendaError) as caught:
        parse_agenda(data)
    return [
        f"{one.place.line}:{one.place.column} {one.place.field} "
        f"{one.message.key.removeprefix('problem.')}"
        for one in caught.value.problems
    ]


@pytest.mark.parametrize(("data", "line", "column", "key"), UNREADABLE)
def test_an_unreadable_file_says_where_and_why(
    data: bytes, line: int, column: int, key: str
) -> None:
    assert problems_of(data)[-1:] == [f"{line}:{column}  {key}"]


@pytest.mark.parametrize(("text", "expected"), TREES)
def test_what_is_refused_is_named_and_reading_goes_on(text: str, expected: str) -> None:
    assert expected in problems_of(text.encode())


def test_what_was_refused_is_not_called_wrong_a_second_time() -> None:
    problems = problems_of(b"title:\nid: !x y\nzone: *z\nlanguages:\npeople:\n  a: {name: }\n")

    assert [one for one in problems if "1:1 days" not in one] == [
        "1:1 title empty",
        "2:5  tag",
        "3:7  reference",
        "4:1 languages empty",
        "6:7 people.a.name empty",
    ]


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda text: "\ufeff" + text, id="with a byte order mark"),
        pytest.param(lambda text: text.replace("\n", "\r\n"), id="with the line ends of Windows"),
        pytest.param(lambda text: text.replace("\n", "\r"), id="with the line ends of old Macs"),
        pytest.param(lambda text: "---\n" + text + "...\n", id="with marks around it"),
        pytest.param(lambda text: text.replace("A title", "A\u2028title"), id="from Word"),
        pytest.param(lambda text: text + "\n\n# The end\n", id="with a remark"),
    ],
)
def test_a_file_may_come_from_any_editor(change: "pytest.FixtureRequest") -> None:
    text = (
        "id: e\ntitle: A title\nzone: UTC\nlanguages: [en]\ndays:\n  - date: 2020-06-15\n"
        "    sessions:\n"
        '      - {id: s, kind: social, title: T, from: "9:00", to: 10.30}\n'
    )
    parsed = parse_agenda(change(text).encode())  # type: ignore[operator]  # a function of ours

    assert parsed.event.title.in_language("en") == "A title"


def test_every_value_is_a_text_first() -> None:
    text = (
        "id: '2020'\ntitle: NO\nsubtitle: 2030\nplace: 'null'\nzone: UTC\nlanguages: [en]\n"
        "seats: '30'\npeople: {yes: {name: 1e3, confirmed: no}}\n"
        "days: [{date: 2020-06-15, sessions: [{id: on, kind: social, title: 0x1F,"
        " from: 09:00, to: 10:30}]}]\n"
    )
    event = parse_agenda(text.encode()).event

    assert event.title.in_language("en") == "NO"
    assert event.people["yes"].name == "1e3"
    assert not event.people["yes"].confirmed
    assert f"{event.days[0].sessions[0].closes}" == "10:30:00"


def test_an_alias_bomb_is_refused_before_it_is_lit() -> None:
    lines = ["a0: &a0 [x, x]"] + [
        f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)
    ]

    assert "1:5  reference" in problems_of("\n".join(lines).encode())


HOSTILE = {
    "brackets": b"[" * MEGABYTE,
    "braces": b"{" * MEGABYTE,
    "hyphens": b"- " * (MEGABYTE // 2),
    "one text": b"title: " + b"x" * (MEGABYTE - 8),
    "names": b"".join(b"k%d: x\n" % n for n in range(90_000)),
    "the same name": b"title: x\n" * 111_111,
    "spaces": b" " * MEGABYTE,
    "lines": b"\n" * MEGABYTE,
    "tabs": b"\t" * MEGABYTE,
    "documents": b"---\n" * 250_000,
    "escapes": b'title: "' + b"\\u0041" * 166_000 + b'"',
    "aliases": b"a: [" + b"*a," * 333_000,
    "bad bytes": b"\xff" * MEGABYTE,
    "unknown people": b"people: {%s}\ndays: [{sessions: [{parts: {speaker: [%s]}}]}]"
    % (
        b",".join(b"juan-antonio-fernandez-%d: {name: x}" % n for n in range(199)),
        b",".join(b"juan-antonio-fernandez-x%d" % n for n in range(19_000)),
    ),
    "bad zones": b"cities: [%s]" % b",".join(b"{zone: America/Bogota%d}" % n for n in range(4_900)),
    "bad languages": b"languages: [" + b"de," * 19_990 + b"]",
    "bad warnings": b"waive: {%s}" % b",".join(b"zone-assumed%d: x" % n for n in range(9_900)),
    "bad sessions": b"days: [{sessions: [%s]}]"
    % b",".join(b"{kind: x, from: 9, to: 8}" for _ in range(2_800)),
    "missing hours": b"zone: Europe/Madrid\ndays: [{date: 2026-03-29, sessions: [%s]}]"
    % b",".join(b"{kind: social, from: '02:30', to: '02:10'}" for _ in range(2_800)),
    "rounds": b"days: [{sessions: [{kind: breakout, rounds: [%s], pauses: [%s]}]}]"
    % (
        b",".join(b"{from: '09:00', to: '10:00'}" for _ in range(1_900)),
        b",".join(b"{from: '09:00', to: '10:00'}" for _ in range(1_900)),
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.volume
def test_a_hostile_file_is_refused_at_once(name: str) -> None:
    assert len(HOSTILE[name]) <= MEGABYTE
    with within(1), pytest.raises(AgendaError) as caught:
        parse_agenda(HOSTILE[name])

    assert len(caught.value.problems) <= 201


def test_without_its_extension_in_c_yaml_is_read_all_the_same() -> None:
    code = (
        "import sys; sys.modules['yaml._yaml'] = None\n"
        "from agenda.parse import parse_agenda\n"
        "from agenda.parse.reading import Loader\n"
        "from agenda.errors import AgendaError\n"
        "print(Loader.__name__)\n"
        "for data in sys.argv[1:]:\n"
        "    try: parse_agenda(data.encode())\n"
        "    except AgendaError as error: print(error.problems[-1].message.key)\n"
    )
    files = [
        "title: Day 1: a",
        "title: @home",
        "title: 'a",
        "a:\n\t- b",
        "- " * 25,
        "title: **b**",
        'a: "\\U00110000"',
    ]
    run = subprocess.run(
        [sys.executable, "-c", code, *files], capture_output=True, text=True, check=True
    )

    assert run.stdout.split() == [
        "Loader",
        "problem.colon",
        "problem.needs-quotes",
        "problem.quote-open",
        "problem.tab",
        "problem.too-deep",
        "problem.needs-quotes",
        "problem.unreadable",
    ]
