"""Who would sit in a room without a language, and who follows theirs by interpretation."""

from collections.abc import Collection, Iterable, Iterator

from agenda.model import Event
from agenda.roster import Roster
from agenda.seating.languages import Tongues, tongues_of
from agenda.seating.levels import Rule
from agenda.seating.plan import Broken, Conflict, Seat


def lost_seats(event: Event, roster: Roster, seats: Iterable[Seat]) -> tuple[Seat, ...]:
    """Give the seats of people who follow nothing there; of some, nobody knows what they speak."""
    return tuple(
        seat
        for seat, langs, tongues in _known(event, roster, seats)
        if not tongues.is_followed_by(langs)
    )


def interpreted_seats(event: Event, roster: Roster, seats: Iterable[Seat]) -> tuple[Seat, ...]:
    """Give the seats of people who follow what is said there by interpretation alone."""
    return tuple(
        seat
        for seat, langs, tongues in _known(event, roster, seats)
        if tongues.is_followed_by(langs) and not tongues.is_heard_by(langs)
    )


def language_conflict(
    event: Event, roster: Roster, seats: Iterable[Seat], facts: Collection[str] = ()
) -> Conflict | None:
    """Say who would be without a language, in one room of them, and two ways out for all.

    What sits in *facts* has happened.
    """
    lost: dict[tuple[str, str], list[str]] = {}
    for one in lost_seats(event, roster, seats):
        if one.round not in facts:
            lost.setdefault((one.round, one.room), []).append(one.person)
    if not lost:
        return None
    language, fixed = (
        tuple(
            Broken(rule=kind, people=tuple(people), round=at, rooms=(room,))
            for (at, room), people in lost.items()
        )
        for kind in (Rule.LANGUAGE, Rule.FIXED_SEAT)
    )
    return Conflict(rules=(language[0], fixed[0]), relaxations=(language, fixed))


def _known(
    event: Event, roster: Roster, seats: Iterable[Seat]
) -> Iterator[tuple[Seat, tuple[str, ...], Tongues]]:
    langs = {one.id: one.langs for one in roster if one.langs}
    rooms = tongues_of_rooms(event)
    for seat in seats:
        if seat.person in langs and (seat.round, seat.room) in rooms:
            yield seat, langs[seat.person], rooms[seat.round, seat.room]


def tongues_of_rooms(event: Event) -> dict[tuple[str, str], Tongues]:
    """Give the languages of every room by the ids of its round and its topic."""
    return {
        (session.round_id(number), topic.id): tongues_of(event, session, number, topic)
        for _, session in event.sessions()
        for number in range(1, len(session.rounds) + 1)
        for topic in session.topics
    }
