"""Interpretation in an agenda: what is refused, what is pointed out, and nothing without cause."""

from importlib.resources import files
from pathlib import Path

import pytest

from agenda.check import check_agenda, every_warning
from agenda.errors import AgendaError, Problem
from agenda.messages import Many, Message
from agenda.parse import parse_agenda
from agenda.roster import Participant, Roster

FINE = (Path(__file__).parent / "events" / "interpreted.yaml").read_text(encoding="utf-8")
TEAM = tuple(Participant(id=f"i-{number}", part="interpreter") for number in range(1, 7))
SEATED = tuple(Participant(id=f"p-{one}", langs=(one,)) for one in ("en", "ar"))
MINE = {
    "interpreter-alone",
    "interpreter-in-two-places",
    "interpreter-without-rest",
    "interpretation-missing",
    "interpretation-by-relay",
    "interpretation-without-link",
    "one-language-only",
    "unknown-interpreter",
    "no-room-followed",
}


def spoilt(before: str, after: str) -> str:
    assert FINE.count(before) == 1, "the test replaces exactly one thing"
    return FINE.replace(before, after)


def found(text: str, *people: Participant) -> list[Problem]:
    roster = Roster(participants=people) if people else None
    return list(check_agenda(*parse_agenda(text.encode()), roster))


def only(text: str, *people: Participant) -> tuple[str, Message]:
    """Give the one warning there is: its name with its place, and its words."""
    (warning,) = found(text, *people)
    return f"{warning.code} {warning.place.field}", warning.message


def languages_in(message: Message, name: str) -> list[tuple[str, ...]]:
    """Give the languages of each of the pairs or ways that a warning names."""
    return [
        tuple(
            part.key.removeprefix("language.")
            for part in (
                one.facts["first"],
                *(one.facts["middle"].values if "middle" in one.facts else ()),
                one.facts["last"],
            )
        )
        for one in message.facts[name].values
    ]


def refused(text: str) -> list[str]:
    with pytest.raises(AgendaError) as caught:
        parse_agenda(text.encode())
    return [f"{one.message.key} {one.place.field}" for one in caught.value.problems]


def test_an_event_whose_interpretation_is_in_order_raises_no_warning() -> None:
    assert found(FINE) == []
    assert found(FINE, *TEAM, *SEATED) == []


@pytest.mark.parametrize("name", ["mc2cm-2020", "uclg-2022", "gfmd-breakout"])
def test_an_agenda_without_interpreters_raises_no_such_warning(name: str) -> None:
    parsed = parse_agenda((files("agenda") / "examples" / f"{name}.yaml").read_bytes())
    people = Roster(participants=SEATED)

    assert not MINE & {one.code for one in every_warning(*parsed, people)}


def test_one_interpreter_is_too_few_for_more_than_half_an_hour() -> None:
    name, message = only(spoilt("[i-5, i-6]", "[i-5]"))

    assert name == "interpreter-alone interpreters[2].people"
    assert message.facts["minutes"] == 60
    assert found(spoilt("[i-5, i-6]", "[i-5]").replace('from: "09:00"', 'from: "09:30"')) == []


def test_nobody_interprets_in_all_rooms_of_a_round_at_once() -> None:
    first, second = found(spoilt("at: [opening, talks/r1/cities]", "at: [opening, talks/r1]"))

    assert first.code == second.code == "interpreter-in-two-places"
    assert [one.place.field for one in (first, second)] == [
        "interpreters[1].people[0]",
        "interpreters[1].people[1]",
    ]
    assert first.message.facts["first"].facts["number"] == 1


def test_one_who_is_in_two_teams_is_in_two_places() -> None:
    name, message = only(spoilt("[i-3, i-4]", "[i-1, i-4]"))

    assert name == "interpreter-in-two-places interpreters[1].people[0]"
    assert message.facts["person"] == "i-1"


def test_between_two_slots_there_are_ten_minutes_of_rest() -> None:
    def broken(start: str) -> str:
        coffee = f'- {{from: "11:00", to: "{start}", title: Coffee}}'
        text = spoilt('- {from: "11:00", to: "11:15", title: Coffee}', coffee)
        return text.replace('- {from: "11:15"', f'- {{from: "{start}"')

    warnings = found(broken("11:05"))

    assert {one.code for one in warnings} == {"interpreter-without-rest"}
    assert [(one.message.facts["person"], one.message.facts["n"]) for one in warnings] == [
        ("i-1", 5),
        ("i-2", 5),
    ]
    assert found(broken("11:10")) == []


def test_languages_between_which_nobody_interprets_are_named() -> None:
    name, message = only(spoilt("languages: [en, ar]", "languages: [en, ar, fr]"))

    assert name == "interpretation-missing days[0].sessions[2].topics[0]"
    assert languages_in(message, "pairs") == [("en", "fr"), ("ar", "fr")]


def test_a_link_is_a_way_for_those_who_listen() -> None:
    link = 'mode: consecutive\n        interpretation: {fr: "https://example.org/fr"}'
    opening = 'to: "10:00"\n        mode: consecutive'
    text = spoilt("at: [opening]", "at: [talks/r2/cities]")
    text = text.replace("at: [opening, talks/r1/cities]", "at: [talks/r1/cities]")
    assert text.count(opening) == 1
    name, message = only(text.replace(opening, opening.replace("mode: consecutive", link)))

    assert name == "interpretation-missing days[0].sessions[0]"
    assert message.facts["pairs"].values[0].key == "warning.from-to"
    assert languages_in(message, "pairs") == [("fr", "en"), ("fr", "ar")]


def test_a_relay_is_told_with_its_way() -> None:
    name, message = only(spoilt("at: [opening]", "at: [talks/r2/cities]"))

    assert name == "interpretation-by-relay days[0].sessions[0]"
    assert languages_in(message, "ways") == [("fr", "en", "ar")]


def test_what_is_heard_elsewhere_needs_a_link() -> None:
    text = spoilt(
        'to: "10:00"\n        mode: consecutive', 'to: "10:00"\n        mode: simultaneous'
    )
    linked = text.replace(
        "mode: simultaneous",
        'mode: simultaneous\n        interpretation: {fr: "https://a.example"}',
    )

    assert only(text)[0] == "interpretation-without-link days[0].sessions[0].mode"
    assert found(linked) == []


def test_a_room_of_one_language_has_no_other_and_no_interpreters() -> None:
    one = "languages: [en]\n            parts"
    text = spoilt(one, "languages: [en]\n            mode: single\n            parts")
    free = text.replace(", talks/r1/cities]", "]")

    assert only(text)[0] == "one-language-only days[0].sessions[2].topics[1].mode"
    assert found(free) == []
    two = free.replace("languages: [en]\n", "languages: [en, fr]\n")
    assert only(two)[0] == "one-language-only days[0].sessions[2].topics[1].mode"


def test_interpreters_are_in_the_roster_as_such() -> None:
    lacking = only(FINE, *TEAM[:-1], *SEATED)
    other = only(FINE, *TEAM[:-1], Participant(id="i-6"), *SEATED)

    assert lacking[0] == other[0] == "unknown-interpreter interpreters[2].people[1]"
    assert lacking[1].facts["person"] == "i-6"


def test_people_who_would_follow_no_room_are_named() -> None:
    name, message = only(FINE, *TEAM, *SEATED, Participant(id="p-fr", langs=("fr",)))

    assert name == "no-room-followed days[0].sessions[2].rounds[1]"
    assert (message.facts["number"], message.facts["people"]) == (2, Many(("p-fr",)))
    by_relay = spoilt("turn: 30", "turn: 30").replace(
        "at: [opening]", "at: [opening, talks/r2/media]"
    )
    assert found(by_relay, *TEAM, *SEATED, Participant(id="p-fr", langs=("fr",))) == []


def test_a_place_that_is_not_there_is_refused_with_what_was_meant() -> None:
    assert refused(spoilt("at: [opening]", "at: [openings]")) == [
        "problem.unknown-post-meant interpreters[2].at[0]"
    ]
    assert refused(spoilt("talks/r2/media", "talks/r3/media")) == [
        "problem.unknown-post-meant interpreters[0].at[2]"
    ]
    assert refused(spoilt("at: [opening]", "at: [nothing-of-that]")) == [
        "problem.unknown-post interpreters[2].at[0]"
    ]


def test_interpreters_work_between_two_languages() -> None:
    assert refused(spoilt("between: [en, fr]", "between: [en, en]")) == [
        "problem.one-language interpreters[1].between"
    ]
    assert refused(spoilt("between: [en, fr]", "between: [en]"))
    assert refused(spoilt("people: [i-3, i-4]", "people: []")) == [
        "problem.too-few interpreters[1].people"
    ]
    assert refused(spoilt("turn: 30", "turn: 0")) == [
        "problem.number-too-small interpreters[2].turn"
    ]
