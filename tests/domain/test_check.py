"""Each warning: an event that raises it, one that does not, and one that waives it."""

from datetime import time
from pathlib import Path
from typing import NamedTuple

import pytest

from agenda.check import check_agenda, every_warning
from agenda.errors import Place, Problem
from agenda.messages.warnings import WARNINGS
from agenda.parse import parse_agenda
from agenda.roster import Participant, Roster
from tests.domain.workshops import event, session

QUIET = (Path(__file__).parent / "events" / "quiet.yaml").read_text(encoding="utf-8")
CROWD = Roster(participants=tuple(Participant(id=f"P{n}", group="north") for n in range(5)))


class Case(NamedTuple):
    """A name, what is replaced in the quiet event, and where the warning then stands."""

    code: str
    key: str
    before: str
    after: str
    line: int
    column: int
    field: str


SPOILT = [
    Case(
        "zone-assumed",
        "zone-assumed",
        "seats: 4",
        "assumed: {zone: Nobody says.}",
        4,
        7,
        "zone",
    ),
    Case(
        "announced-length-differs",
        "days-differ",
        "days: 2",
        "days: 3",
        7,
        19,
        "announced.days",
    ),
    Case(
        "announced-length-differs",
        "day-length-differs",
        'to: "12:00"\n        items',
        'to: "12:05"\n        items',
        18,
        11,
        "days[0].date",
    ),
    Case(
        "posters-do-not-fit",
        "posters-do-not-fit",
        "[3, 4]",
        "[3, 6]",
        34,
        22,
        "days[0].sessions[0].items[1].posters",
    ),
    Case(
        "after-hard-end",
        "after-hard-end",
        'to: "12:00"\n        items',
        'to: "12:00"\n        hard_end: "11:45"\n        items',
        41,
        19,
        "days[0].sessions[2].hard_end",
    ),
    Case(
        "gap-or-overlap",
        "overlap",
        'from: "10:15"\n        to',
        'from: "10:10"\n        to',
        39,
        15,
        "days[0].sessions[2].from",
    ),
    Case(
        "gap-or-overlap",
        "gap",
        'from: "10:15"\n        to',
        'from: "10:16"\n        to',
        39,
        15,
        "days[0].sessions[2].from",
    ),
    Case(
        "gap-or-overlap",
        "gap-at-start",
        'Good morning, from: "09:00"',
        'Good morning, from: "09:05"',
        30,
        41,
        "days[0].sessions[0].items[0].from",
    ),
    Case(
        "gap-or-overlap",
        "gap",
        'to: "09:20"',
        'to: "09:15"',
        32,
        19,
        "days[0].sessions[0].items[1].from",
    ),
    Case(
        "gap-or-overlap",
        "gap-at-end",
        'to: "10:00"\n            posters',
        'to: "09:59"\n            posters',
        33,
        17,
        "days[0].sessions[0].items[1].to",
    ),
    Case(
        "person-in-two-places",
        "person-in-two-places",
        "facilitator: [cai]",
        "facilitator: [ben]",
        60,
        35,
        "days[1].sessions[0].topics[1].parts.facilitator[0]",
    ),
    Case(
        "no-facilitator",
        "no-facilitator",
        "moderator: [ana], ",
        "",
        20,
        9,
        "days[0].sessions[0]",
    ),
    Case(
        "no-facilitator",
        "no-facilitator",
        "moderator: [cai]",
        "speaker: [cai]",
        43,
        13,
        "days[0].sessions[2].items[1]",
    ),
    Case(
        "no-facilitator",
        "nobody-in-room",
        "expert: [ben]",
        "rapporteur: [ben]",
        55,
        13,
        "days[1].sessions[0].topics[0]",
    ),
    Case(
        "to-be-confirmed",
        "to-be-confirmed",
        "confirmed: true",
        "confirmed: false",
        16,
        68,
        "people.cai.confirmed",
    ),
    Case(
        "link-without-target",
        "link-without-target",
        "https://example.org/note",
        "#",
        27,
        13,
        "days[0].sessions[0].links[0]",
    ),
    Case(
        "link-without-target",
        "interpretation-without-target",
        "https://example.org/fr",
        "",
        28,
        30,
        "days[0].sessions[0].interpretation.fr",
    ),
    Case(
        "translation-missing",
        "translation-missing",
        "title: Debate",
        "title: {ar: نقاش}",
        38,
        16,
        "days[0].sessions[2].title",
    ),
    Case(
        "same-term",
        "same-term",
        "days:\n  - date: 2026-06-15",
        "glossary: [{term: Talk}, {term: tâlk}]\ndays:\n  - date: 2026-06-15",
        17,
        33,
        "glossary[1].term.en",
    ),
    Case(
        "clock-differs-between-cities",
        "clock-differs",
        "Seville, zone: Europe/Madrid",
        "Tunis, zone: Africa/Tunis",
        9,
        25,
        "cities[0].zone",
    ),
    Case(
        "unknown-group",
        "unknown-group",
        "{id: north, title: North}",
        "{id: nord, title: Nord}",
        11,
        3,
        "groups",
    ),
    Case("more-than-seats", "more-than-seats", "seats: 4", "seats: 3", 6, 8, "seats"),
]


def warnings_of(text: str, roster: Roster | None = None) -> tuple[Problem, ...]:
    return check_agenda(*parse_agenda(text.encode()), roster)


def spoilt(before: str, after: str) -> str:
    assert QUIET.count(before) == 1, "the test replaces exactly one thing"
    return QUIET.replace(before, after)


def roster_for(case: Case) -> Roster | None:
    needed = case.code in {"unknown-group", "more-than-seats"}
    return Roster(participants=CROWD.participants[:4]) if needed else None


def test_a_quiet_event_raises_no_warning() -> None:
    assert warnings_of(QUIET) == ()
    assert warnings_of(QUIET, Roster(participants=CROWD.participants[:4])) == ()


@pytest.mark.parametrize("case", SPOILT, ids=lambda case: f"{case.code}:{case.key}")
def test_a_spoilt_event_raises_just_its_warning(case: Case) -> None:
    (warning,) = warnings_of(spoilt(case.before, case.after), roster_for(case))
    place = warning.place

    assert (warning.code, warning.message.key) == (case.code, f"warning.{case.key}")
    assert (place.line, place.column, place.field) == (case.line, case.column, case.field)


@pytest.mark.parametrize("case", SPOILT, ids=lambda case: f"{case.code}:{case.key}")
def test_a_warning_is_waived_by_its_name(case: Case) -> None:
    text = spoilt(case.before, case.after) + f"waive:\n  {case.code}: We know.\n"
    parsed = parse_agenda(text.encode())

    assert check_agenda(*parsed, roster_for(case)) == ()
    assert {one.code for one in every_warning(*parsed, roster_for(case))} == {case.code}


def test_every_warning_about_an_agenda_is_tested() -> None:
    assert {case.code for case in SPOILT} == set(WARNINGS) - {
        "unknown-column",  # of a roster alone, which has no waivers
        "own-words-incomplete",  # in test_own_words.py
        "own-words-untranslated",  # the same
        "own-words-outdated",  # the same
        "same-name",  # in test_check_names.py
        "name-is-a-word",  # the same
        "room-too-large",  # needs a crowd: test_check_details
        "post-too-long",  # needs many words: the same
        "interpreter-alone",  # this and those below in test_check_interpretation.py
        "interpreter-in-two-places",
        "interpreter-without-rest",
        "interpretation-missing",
        "interpretation-by-relay",
        "interpretation-without-link",
        "one-language-only",
        "unknown-interpreter",
        "no-room-followed",
    }


def test_a_session_past_the_hard_end_of_its_day_is_pointed_out() -> None:
    late = session("late", ("11:00", "12:30"))
    of = event([session("early", ("10:00", "11:00")), late])
    day = of.days[0].model_copy(update={"hard_end": time(12)})
    places = {"days[0].sessions[1].id": Place(1, 1, "days[0].sessions[1].id")}
    found = every_warning(of.model_copy(update={"days": (day,)}), places)

    assert "after-hard-end" in {one.code for one in found}
