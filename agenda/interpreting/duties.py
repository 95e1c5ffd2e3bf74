"""Which interpreters are where, slot by slot."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from agenda.model import Event, Interpreters, Mode
from agenda.timeline import Slot, SlotKind


@dataclass(frozen=True, slots=True)
class Duty:
    """A *team*, by its number in the agenda from 0, interprets during a *slot*.

    *rooms* are the topics of a round in whose rooms they do it; without any, it is the plenary.
    """

    number: int
    team: Interpreters
    slot: Slot
    rooms: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """Its name among all duties."""
        return f"{self.slot.id}/{self.number}"


def duties(event: Event, slots: Sequence[Slot]) -> tuple[Duty, ...]:
    """Give who interprets where, in the order of time."""
    if not event.interpreters:
        return ()
    modes = {
        (session.id, topic.id): topic.mode or session.mode
        for _, session in event.sessions()
        for topic in session.topics
    }
    return tuple(
        duty
        for slot in slots
        if slot.kind is not SlotKind.BREAK
        for number, team in enumerate(event.interpreters)
        for duty in _duties(number, team, slot, modes)
    )


def _duties(
    number: int, team: Interpreters, slot: Slot, modes: Mapping[tuple[str, str], Mode | None]
) -> Iterator[Duty]:
    """Give at most one duty; a room in which one language is spoken needs no interpreter."""
    whole = not {slot.id, slot.session}.isdisjoint(team.at)
    rooms = tuple(
        room
        for room in slot.rooms
        if f"{slot.id}/{room}" in team.at
        or (whole and modes.get((slot.session, room)) is not Mode.SINGLE)
    )
    if rooms or (whole and slot.kind is SlotKind.SESSION):
        yield Duty(number, team, slot, rooms)


def posts_of(event: Event) -> frozenset[str]:
    """Give everything that `at` may name: sessions, rounds, rooms."""
    return frozenset(_posts(event))


def _posts(event: Event) -> Iterator[str]:
    for _, session in event.sessions():
        yield session.id
        for number in range(1, len(session.rounds) + 1):
            name = session.round_id(number)
            yield name
            yield from (f"{name}/{topic.id}" for topic in session.topics)
