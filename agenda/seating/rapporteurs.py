"""Who takes notes: one of the willing in each room and round, in turn."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from agenda.roster import Participant
from agenda.seating.plan import Seat
from agenda.seating.sittings import Sitting


def choose_rapporteurs(
    rounds: Sequence[Sitting], people: Iterable[Participant], seats: Iterable[Seat]
) -> Iterator[Seat]:
    """Give each room and round, if it can be, a rapporteur who speaks a language of the room.

    The willing are those whose part is rapporteur. Whoever the agenda names for the topic comes
    first, then whoever did it least often, then the order of the roster.
    """
    willing = {one.id: one for one in people if one.part == "rapporteur"}
    sitting: dict[tuple[str, str], list[Participant]] = {}
    for seat in seats:
        if seat.person in willing:
            sitting.setdefault((seat.round, seat.room), []).append(willing[seat.person])
    turns: Counter[str] = Counter()
    order = {one: number for number, one in enumerate(willing)}
    for one in rounds:
        for topic in one.topics:
            named = {person for people_of in topic.parts.values() for person in people_of}
            here = sitting.get((one.id, topic.id), [])
            able = [who for who in here if _speaks(who, one.languages(topic))]
            if able:
                chosen = min(able, key=lambda who: _turn(who, named, turns, order))
                turns[chosen.id] += 1
                yield Seat(person=chosen.id, round=one.id, room=topic.id)


def _turn(
    who: Participant, named: set[str], turns: Mapping[str, int], order: Mapping[str, int]
) -> tuple[bool, int, int]:
    return who.id not in named, turns.get(who.id, 0), order[who.id]


def _speaks(who: Participant, languages: frozenset[str]) -> bool:
    return not languages or not languages.isdisjoint(who.langs)
