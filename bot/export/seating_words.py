"""People, rounds, rooms and broken rules of a seating, in the organiser's words.

Without names, a person is shown by an id of the roster that is a code, such as P07. If only one
id in it is anything else, such as a name, everybody is shown by their number in the roster.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from agenda.messages import Many, Message
from agenda.messages import seating_page as words
from agenda.messages.seating_conflict import BROKEN, FEWER_SEATS, MORE_SEATS, WAYS
from agenda.messages.template import Template
from agenda.model import Event, Session, Topic
from agenda.roster import Participant, Roster
from agenda.seating.levels import Rule
from agenda.seating.plan import Broken, Plan
from agenda.text import Language, Text
from bot.i18n.direction import cleaned

MOST_NAMED = 12
"""So many people stand in one sentence; of the others, it says how many they are."""

_CODE = re.compile(r"[A-Za-z]{0,3}[-_.]?[0-9]{1,6}")


def shown_people(
    roster: Roster, others: Iterable[str] = (), *, with_names: bool, language: Language = "en"
) -> Mapping[str, str]:
    """Give what is shown of each person: of the roster, and of *others* it does not know.

    No two people are shown alike.
    """
    known = {one.id: one for one in roster}
    ids = [*known, *sorted(set(others) - known.keys())]
    codes = _codes_of(ids)
    if not with_names:
        return codes
    shown: dict[str, str] = {}
    taken: set[str] = set()
    for one in ids:
        name = _name_of(known[one], language) if one in known else None
        label = cleaned(name or one)
        shown[one] = f"{label} ({codes[one]})" if label in taken else label
        taken.add(label)
    return shown


def people_in(plan: Plan) -> frozenset[str]:
    """Give the ids of everybody whom a plan names."""
    people = {one.person for one in (*plan.seats, *plan.rapporteurs)}
    people |= {one.person for one in plan.waiting}
    if plan.conflict is not None:
        ways = (one for way in plan.conflict.relaxations for one in way)
        people |= {person for one in (*plan.conflict.rules, *ways) for person in one.people}
    return frozenset(people)


def broken_in_words(broken: Broken, event: Event, roster: Roster, *, with_names: bool) -> Message:
    """Say which rule of a conflict asks for what."""
    shown = shown_people(roster, broken.people, with_names=with_names)
    return rule_in_words(broken, event, shown)


def relaxation_in_words(
    broken: Broken, event: Event, roster: Roster, *, with_names: bool
) -> Message:
    """Say what would help against a rule of a conflict."""
    shown = shown_people(roster, broken.people, with_names=with_names)
    return way_in_words(broken, event, shown)


def rule_in_words(broken: Broken, event: Event, shown: Mapping[str, str]) -> Message:
    """Say which rule asks for what; people are *shown* by their ids."""
    return _filled_in(BROKEN[broken.rule], broken, event, shown)


def way_in_words(broken: Broken, event: Event, shown: Mapping[str, str]) -> Message:
    """Say what would help; people are *shown* by their ids."""
    if broken.rule is Rule.CAPACITY and broken.by:
        template = MORE_SEATS if broken.by > 0 else FEWER_SEATS
        where = round_in_words(event, broken.round)
        return template(round=where, n=abs(broken.by), rooms=_rooms(broken, event))
    return _filled_in(WAYS[broken.rule], broken, event, shown)


def round_in_words(event: Event, round_id: str | None) -> Message:
    """Name a round by its day and its number, and by its session where the day has several."""
    if round_id is None:
        return words.EVERY_ROUND()
    session_id, _, number = round_id.rpartition("/r")
    for day, on in enumerate(event.days, start=1):
        breakouts = [one for one in on.sessions if one.rounds]
        for session in breakouts:
            if session.id == session_id:
                if len(breakouts) == 1:
                    return words.ROUND_ON(day=day, number=int(number))
                return words.ROUND_OF(day=day, session=session.title, number=int(number))
    raise KeyError(round_id)


def room_in_words(event: Event, round_id: str | None, room: str) -> Message:
    """Name a room by its topic."""
    return words.ROOM(title=title_of(topics_of(event, round_id)[room]))


def title_of(topic: Topic) -> Text:
    """Give the short title of a topic, or the title if it has none."""
    return topic.short or topic.title


def topics_of(event: Event, round_id: str | None) -> Mapping[str, Topic]:
    """Give the topics of a round, or of the whole event, by their ids."""
    sessions: Iterable[Session] = (one for _, one in event.sessions())
    if round_id is not None:
        sessions = (event.session(round_id.rpartition("/r")[0]),)
    return {topic.id: topic for session in sessions for topic in session.topics}


def _filled_in(
    template: Template, broken: Broken, event: Event, shown: Mapping[str, str]
) -> Message:
    facts: dict[str, Message | Many] = {
        "round": round_in_words(event, broken.round),
        "people": _people([shown[one] for one in broken.people]),
        "rooms": _rooms(broken, event),
    }
    return template(**{name: facts[name] for name in template.fields})


def _people(labels: Sequence[str]) -> Many | Message:
    if not labels:
        return words.EVERYBODY()
    if len(labels) <= MOST_NAMED:
        return Many(tuple(labels))
    more = words.AND_MORE(n=len(labels) - MOST_NAMED + 1)
    return Many((*labels[: MOST_NAMED - 1], more))


def _rooms(broken: Broken, event: Event) -> Many | Message:
    if not broken.rooms:
        return words.ANY_ROOM()
    return Many(tuple(room_in_words(event, broken.round, one) for one in broken.rooms))


def _codes_of(ids: Sequence[str]) -> dict[str, str]:
    if all(_CODE.fullmatch(one) for one in ids):
        return {one: one for one in ids}
    width = max(2, len(str(len(ids))))
    return {one: f"P{number:0{width}}" for number, one in enumerate(ids, start=1)}


def _name_of(person: Participant, language: Language) -> str | None:
    return (person.name_ar if language == "ar" else None) or person.name
