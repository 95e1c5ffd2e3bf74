"""All that is wrong with a file is said at once, each with its line, column and field."""

from pathlib import Path
from typing import Any

import pytest

from agenda.errors import AgendaError, Problem
from agenda.parse import parse_agenda

EVENTS = Path(__file__).parent / "events"

MANY = """
1:1 title missing
1:5 id bad-id
2:1 titel unknown-field-meant
3:7 zone bad-zone-meant
4:17 languages[1] bad-language
4:21 languages[2] language-twice
5:7 rule not-one-of
6:8 seats number-expected
7:19 announced.days number-too-small
7:37 announced.minutes_a_day number-too-large
9:5 organisers[0] empty
10:5 organisers[1] words-expected
12:13 cities[0].name.xx bad-language
12:22 cities[0].name.en empty
15:10 groups[1].id same-id
17:33 people.juan.confirmed true-or-false
18:11 people.nobody nobody
19:3 people.Nobody bad-id
19:12 people.Nobody.name empty
20:3 people.empty empty
21:9 waive.zone-asumed unknown-warning-meant
21:27 waive.foo unknown-warning
22:20 translations.fr text-expected
29:16 days[0].sessions[0].title empty
30:15 days[0].sessions[0].from bad-time
32:17 days[0].sessions[0].number number-expected
33:16 days[0].sessions[0].start not-one-of
34:27 days[0].sessions[0].parts.speaker[0] unknown-person-meant
34:33 days[0].sessions[0].parts.speaker[1] group-is-nobody
34:40 days[0].sessions[0].parts.speaker[2] unknown-person
34:46 days[0].sessions[0].parts.moderater not-one-of
34:73 days[0].sessions[0].parts.expert list-expected
36:29 days[0].sessions[0].links[0].url bad-address
36:48 days[0].sessions[0].links[0].language bad-language
37:27 days[0].sessions[0].posters.number range-reversed
37:44 days[0].sessions[0].posters.minutes range-expected
37:55 days[0].sessions[0].posters.length unknown-field
39:24 days[0].sessions[0].items[0].form unknown-field-meant
40:13 days[0].sessions[1].id same-id
43:15 days[0].sessions[1].from own-time-differs
46:20 days[0].sessions[1].rounds[1].from too-early
47:13 days[0].sessions[1].rounds[2].from missing
50:17 days[0].sessions[1].topics no-topics
51:9 days[0].sessions[2].id missing
51:15 days[0].sessions[2].kind not-one-of
53:9 days[0].sessions[3].from missing
53:9 days[0].sessions[3].to missing
53:44 days[0].sessions[3].rounds only-in-breakouts
53:52 days[0].sessions[3].rounds list-expected
55:35 days[0].sessions[4].items[0].from outside
55:48 days[0].sessions[4].items[0].to outside
56:9 days[0].sessions[5].rounds no-rounds
56:79 days[0].sessions[5].topics[1].id same-id
57:11 days[1].date day-too-early
58:15 days[1].sessions too-few
59:11 days[2].date day-twice
60:15 days[2].sessions list-expected
61:5 days[3].sessions missing
61:11 days[3].date bad-date
62:5 days[4] fields-expected
"""


def problems_of(text: str) -> tuple[Problem, ...]:
    with pytest.raises(AgendaError) as caught:
        parse_agenda(text.encode())
    return caught.value.problems


def lines_of(problems: tuple[Problem, ...]) -> list[str]:
    return [
        f"{one.place.line}:{one.place.column} {one.place.field} "
        f"{one.message.key.removeprefix('problem.')}"
        for one in problems
    ]


def test_every_problem_of_a_file_is_found_at_its_place() -> None:
    problems = problems_of((EVENTS / "many-problems.yaml").read_text(encoding="utf-8"))

    assert lines_of(problems) == MANY.strip().splitlines()


def test_the_error_counts_its_problems() -> None:
    with pytest.raises(AgendaError) as caught:
        parse_agenda((EVENTS / "many-problems.yaml").read_bytes())

    assert caught.value.message.facts == {"n": len(MANY.strip().splitlines())}


@pytest.mark.parametrize(
    ("key", "facts"),
    [
        ("unknown-field-meant", {"name": "titel", "meant": "title"}),
        ("bad-zone-meant", {"given": "Europe/Madird", "meant": "Europe/Madrid"}),
        ("unknown-person-meant", {"given": "juna", "meant": "juan"}),
        ("unknown-warning-meant", {"given": "zone-asumed", "meant": "zone-assumed"}),
        ("number-too-small", {"given": "0", "limit": 1}),
        ("range-reversed", {"first": 8, "second": 4}),
        ("own-time-differs", {"given": "08:00", "rounds": "09:00"}),
        ("too-early", {"start": "09:30", "end": "10:00"}),
        ("day-twice", {"given": "2026-03-29", "line": 24}),
        ("too-few", {"n": 1}),
    ],
)
def test_a_problem_says_what_would_be_right(key: str, facts: dict[str, Any]) -> None:
    problems = problems_of((EVENTS / "many-problems.yaml").read_text(encoding="utf-8"))

    assert facts in [one.message.facts for one in problems if one.message.key == f"problem.{key}"]


def test_what_is_possible_is_listed() -> None:
    problems = problems_of((EVENTS / "many-problems.yaml").read_text(encoding="utf-8"))
    kinds = next(one for one in problems if one.place.field == "days[0].sessions[2].kind")

    assert kinds.message.facts["known"].values[:3] == ("welcome", "opening", "plenary")


def test_a_long_list_of_problems_is_cut_and_the_rest_counted() -> None:
    problems = problems_of("languages: [" + "xx, " * 300 + "]")

    assert len(problems) == 201
    assert problems[-1].message.key == "problem.and-more"
    assert problems[-1].message.facts["n"] == 4 + 300 + 299 - 200


def test_no_problem_repeats_more_of_a_file_than_a_sentence_can_hold() -> None:
    (problem, *_) = problems_of("id: " + "ab " * 1000)

    assert max(len(str(fact)) for fact in problem.message.facts.values()) <= 40
