"""Warnings about interpretation: pairs, turns, rest, ways between languages, and links."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from datetime import timedelta
from itertools import pairwise, permutations
from typing import NamedTuple

from agenda.check.spots import Reading, Spot
from agenda.errors import Problem
from agenda.interpreting import Duty, duties
from agenda.messages import At, Many, Message, On
from agenda.messages import interpretation_warnings as words
from agenda.messages.interpretation import WAY
from agenda.messages.places import LANGUAGE_NAMES
from agenda.model import Mode, Session, Topic
from agenda.roster import Roster
from agenda.seating.languages import Tongues, interpreter_in, relays_of, tongues_of
from agenda.text import Language
from agenda.timeline import Slot, plan_slots

ALONE = timedelta(minutes=30)
"""So long one interpreter may work alone."""

REST = timedelta(minutes=10)
"""So long an interpreter rests between two slots."""

MOST_NAMED = 12


class _Room(NamedTuple):
    """Where people listen: a session, or one room of a round, and how languages go there."""

    spot: Spot
    named: Message
    tongues: Tongues


class _Work(NamedTuple):
    """Somebody interprets in a place during a slot; *path* is where the agenda says so."""

    slot: Slot
    place: str
    named: Message
    path: str


def lonely_interpreters(reading: Reading) -> Iterator[Problem]:
    """Find long slots for which there is one interpreter only."""
    seen = set[tuple[int, str]]()
    for duty in _duties(reading):
        alone = len({*duty.team.people}) == 1 and duty.slot.lasts > ALONE
        if alone and (duty.number, duty.slot.session) not in seen:
            seen.add((duty.number, duty.slot.session))
            one, other = duty.team.between
            message = words.INTERPRETER_ALONE(
                place=_named(reading, duty.slot, duty.rooms[0] if duty.rooms else ""),
                minutes=int(duty.slot.lasts.total_seconds()) // 60,
                one=LANGUAGE_NAMES[one](),
                other=LANGUAGE_NAMES[other](),
            )
            path = f"interpreters[{duty.number}].people"
            yield reading.warning("interpreter-alone", message, path)


def crowded_interpreters(reading: Reading) -> Iterator[Problem]:
    """Find interpreters in two places at once, or without a rest between two."""
    work: dict[str, list[_Work]] = defaultdict(list)
    for duty in _duties(reading):
        for person in dict.fromkeys(duty.team.people):
            work[person] += _work(reading, duty, person)
    for person, theirs in work.items():
        theirs.sort(key=lambda one: (one.slot.starts, one.slot.ends))
        for first, second in pairwise(theirs):
            yield from _between(reading, person, first, second)


def _between(reading: Reading, person: str, first: _Work, second: _Work) -> Iterator[Problem]:
    day = On(reading.event.days[second.slot.day - 1].date)
    rest = second.slot.starts - first.slot.ends
    named, at = _who(reading, person), At(second.slot.starts)
    if rest < timedelta(0):
        if first.place != second.place:
            message = words.INTERPRETER_IN_TWO_PLACES(
                person=named, at=at, day=day, first=first.named, second=second.named
            )
            yield reading.warning("interpreter-in-two-places", message, second.path)
    elif rest < REST:
        minutes = int(rest.total_seconds()) // 60
        message = words.INTERPRETER_WITHOUT_REST(
            person=named, n=minutes, first=first.named, day=day, at=At(first.slot.ends)
        )
        yield reading.warning("interpreter-without-rest", message, second.path)


def missing_ways(reading: Reading) -> Iterator[Problem]:
    """Find languages between which nobody interprets in a room, or by relay only."""
    for room in _rooms(reading):
        if room.tongues.mode is Mode.SINGLE or not _is_interpreted(room.tongues):
            continue
        spoken = room.tongues.spoken or reading.event.languages
        missing = {pair for pair in permutations(spoken, 2) if not room.tongues.way(*pair)}
        relays = relays_of(room.tongues, spoken)
        if missing:
            pairs = Many(tuple(_pairs(missing, spoken)))
            message = words.NO_WAY(place=room.named, pairs=pairs)
            yield reading.warning("interpretation-missing", message, room.spot.path)
        if relays:
            ways_told = Many(tuple(_way(way) for way in relays))
            message = words.BY_RELAY(place=room.named, ways=ways_told)
            yield reading.warning("interpretation-by-relay", message, room.spot.path)


def wrong_modes(reading: Reading) -> Iterator[Problem]:
    """Find rooms whose mode does not fit: no link to listen by, or more than one language."""
    for room in _rooms(reading):
        mode, path = room.tongues.mode, f"{room.spot.path}.mode"
        if mode is Mode.SIMULTANEOUS and not room.tongues.links:
            yield reading.warning(
                "interpretation-without-link", words.NO_LINK(place=room.named), path
            )
        if mode is Mode.SINGLE and (len(room.tongues.spoken) > 1 or _posted(reading, room)):
            yield reading.warning("one-language-only", words.NOT_SINGLE(place=room.named), path)


def unknown_interpreters(reading: Reading, roster: Roster) -> Iterator[Problem]:
    """Find people of teams who are not in the roster as interpreters."""
    for number, team in enumerate(reading.event.interpreters):
        for at, somebody in enumerate(team.people):
            found = interpreter_in(roster, reading.event, somebody)
            if found is None or found.part != "interpreter":
                message = words.NOT_AN_INTERPRETER(person=_who(reading, somebody))
                path = f"interpreters[{number}].people[{at}]"
                yield reading.warning("unknown-interpreter", message, path)


def rooms_without_language(reading: Reading, roster: Roster) -> Iterator[Problem]:
    """Find people who would follow what is said in no room of a round."""
    rounds: dict[tuple[Spot, int], list[Tongues]] = defaultdict(list)
    for spot, session in _sessions(reading):
        for number in range(1, len(session.rounds) + 1):
            rounds[spot, number] = [
                tongues_of(reading.event, session, number, topic) for topic in session.topics
            ]
    for (spot, number), rooms in rounds.items():
        lost = [
            one.id
            for one in roster
            if one.seated
            and one.langs
            and not any(room.is_followed_by(one.langs) for room in rooms)
        ]
        if lost:
            people = Many(tuple(lost[:MOST_NAMED]))
            message = words.NO_ROOM_FOLLOWED(number=number, n=len(lost), people=people)
            yield reading.warning("no-room-followed", message, f"{spot.path}.rounds[{number - 1}]")


def _duties(reading: Reading) -> Sequence[Duty]:
    return duties(reading.event, plan_slots(reading.event))


def _work(reading: Reading, duty: Duty, person: str) -> Iterator[_Work]:
    at = duty.team.people.index(person)
    path = f"interpreters[{duty.number}].people[{at}]"
    for room in duty.rooms or ("",):
        place = f"{duty.slot.id}/{room}"
        yield _Work(duty.slot, place, _named(reading, duty.slot, room), path)


def _named(reading: Reading, slot: Slot, room: str) -> Message:
    session = reading.event.session(slot.session)
    topic = next((one for one in session.topics if one.id == room), None)
    if topic is None:
        return words.SESSION_IN_QUOTES(title=slot.title)
    return words.ROOM_IN_ROUND(topic=topic.short or topic.title, number=slot.number)


def _who(reading: Reading, somebody: str) -> str:
    person = reading.event.people.get(somebody)
    return (person.name if person else None) or somebody


def _sessions(reading: Reading) -> Iterator[tuple[Spot, Session]]:
    return ((spot, spot.entry) for spot in reading.spots if isinstance(spot.entry, Session))


def _rooms(reading: Reading) -> Iterator[_Room]:
    """Give every session without rooms, and each room, of several rounds only where they differ."""
    for spot, session in _sessions(reading):
        if not session.topics:
            named = words.SESSION_IN_QUOTES(title=session.title)
            yield _Room(spot, named, tongues_of(reading.event, session))
    for spot in reading.spots:
        around = spot.outer.entry if spot.outer else None
        if isinstance(spot.entry, Topic) and isinstance(around, Session):
            yield from _rooms_of(reading, spot, around, spot.entry)


def _rooms_of(reading: Reading, spot: Spot, session: Session, topic: Topic) -> Iterator[_Room]:
    seen = list[Tongues]()
    for number in range(1, len(session.rounds) + 1):
        tongues = tongues_of(reading.event, session, number, topic)
        if tongues not in seen:
            seen.append(tongues)
            named = words.ROOM_IN_ROUND(topic=topic.short or topic.title, number=number)
            yield _Room(spot, named, tongues)


def _is_interpreted(tongues: Tongues) -> bool:
    """Tell whether somebody interprets there, or ought to; a mere link is the organiser's word."""
    if tongues.mode is Mode.SIMULTANEOUS and not (tongues.links or tongues.teams):
        return False
    return tongues.mode is not None or bool(tongues.teams)


def _posted(reading: Reading, room: _Room) -> bool:
    """Tell whether interpreters are sent to exactly this room, or to a session without rooms."""
    entry, outer = room.spot.entry, room.spot.outer
    posts = {one for team in reading.event.interpreters for one in team.at}
    if isinstance(entry, Session):
        return entry.id in posts
    session = outer.entry if outer else None
    if not isinstance(session, Session) or not isinstance(entry, Topic):
        return False
    rounds = range(1, len(session.rounds) + 1)
    return any(f"{session.round_id(number)}/{entry.id}" in posts for number in rounds)


def _pairs(
    missing: Collection[tuple[Language, Language]], spoken: Sequence[Language]
) -> Iterator[Message]:
    """Name pairs of languages, both ways at once where both are missing."""
    for one, other in permutations(spoken, 2):
        both = (other, one) in missing
        if (one, other) not in missing or (both and spoken.index(one) > spoken.index(other)):
            continue
        named = words.BETWEEN if both else words.FROM_TO
        yield named(first=LANGUAGE_NAMES[one](), last=LANGUAGE_NAMES[other]())


def _way(way: Sequence[Language]) -> Message:
    first, *middle, last = (LANGUAGE_NAMES[one]() for one in way)
    return WAY(first=first, middle=Many(tuple(middle)), last=last)
