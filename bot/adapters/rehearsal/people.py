"""The people of a rehearsal: from a roster, or made up from a seed."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

from agenda.model import Event
from agenda.roster import Participant, Roster

_LATIN = ("Alba", "Bruno", "Clara", "Dario", "Elif", "Fanny", "Goran", "Hugo", "Ines", "Jonas")
_LATIN_FAMILY = ("Arrieta", "Bellocq", "Caruso", "Delorme", "Ferrer", "Galanis", "Hessel")
_ARABIC = ("أمينة", "بلال", "جميلة", "حسن", "خديجة", "رشيد", "سلمى", "طارق", "ليلى", "نادر")
_ARABIC_FAMILY = ("البحري", "التازي", "الجبالي", "الحداد", "الزيتوني", "المنصوري", "الورغي")

TEAM = (("moderator", 2), ("interpreter", 2))
"""Who is there besides the participants."""

WITHOUT_GROUP = 2
"""How many participants the made-up roster names no group for; they go into the smallest."""


@dataclass(frozen=True, slots=True)
class Company:
    """A *roster*, and what is *shown* of each person by their id."""

    roster: Roster
    shown: dict[str, str]


def known_company(event: Event, roster: Roster, *, with_names: bool) -> Company:
    """Take the people of a roster; shown as P01, P02… unless *with_names*.

    Whom the agenda names is public, and shown by name.
    """
    with_handles = tuple(
        one if one.handle else one.model_copy(update={"handle": f"person{number:02}"})
        for number, one in enumerate(roster, start=1)
    )
    known = Roster(participants=with_handles)
    return Company(known, _shown(event, known, with_names=with_names))


def made_up_company(event: Event, count: int, seed: int, *, with_names: bool = False) -> Company:
    """Make up *count* participants and a team, always the same for the same *seed*."""
    chance = random.Random(f"people {seed}")
    people = [*_participants(event, count, chance), *_team(event, count)]
    roster = Roster(participants=tuple(people))
    return Company(roster, _shown(event, roster, with_names=with_names))


def _shown(event: Event, roster: Roster, *, with_names: bool) -> dict[str, str]:
    """Give what is shown of each person; two people are never shown alike."""
    public = {person.name for person in event.people.values() if person.name}
    shown: dict[str, str] = {}
    for number, one in enumerate(roster, start=1):
        short = f"P{number:02}"
        named = one.name is not None and (with_names or one.name in public)
        what = str(one.name) if named else short
        shown[one.id] = f"{what} ({short})" if what in shown.values() else what
    return shown


def _participants(event: Event, count: int, chance: random.Random) -> Iterator[Participant]:
    groups = [group.id for group in event.groups]
    for number in range(1, count + 1):
        language = event.languages[chance.randrange(len(event.languages))]
        grouped = groups and number <= count - WITHOUT_GROUP
        rapporteur = grouped and number <= len(groups)
        yield Participant(
            id=f"P{number:02}",
            name=_name(language, chance),
            langs=(language,),
            group=groups[number % len(groups)] if grouped else None,
            part="rapporteur" if rapporteur else "participant",
            handle=f"person{number:02}",
        )


def _name(language: str, chance: random.Random) -> str:
    if language == "ar":
        return f"{chance.choice(_ARABIC)} {chance.choice(_ARABIC_FAMILY)}"
    return f"{chance.choice(_LATIN)} {chance.choice(_LATIN_FAMILY)}"


def _team(event: Event, count: int) -> Iterator[Participant]:
    number = count
    named = tuple(dict.fromkeys(who for team in event.interpreters for who in team.people))
    for who in named:
        number += 1
        yield Participant(id=who, part="interpreter", handle=f"person{number:02}")
    for part, many in TEAM:
        for _ in range(0 if named and part == "interpreter" else many):
            number += 1
            yield Participant.model_validate(
                {"id": f"P{number:02}", "part": part, "handle": f"person{number:02}"}
            )
    for person in _hosts(event):
        if person in named:
            continue
        number += 1
        name = event.people[person].name
        yield Participant.model_validate(
            {"id": person, "name": name, "part": "expert", "handle": f"person{number:02}"}
        )


def _hosts(event: Event) -> Iterator[str]:
    """Give the people whom the agenda names for a topic, each once."""
    named = (
        person
        for _, session in event.sessions()
        for topic in session.topics
        for people in topic.parts.values()
        for person in people
    )
    yield from dict.fromkeys(named)
