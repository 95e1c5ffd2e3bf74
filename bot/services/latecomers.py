"""Gives a seat to whoever comes to a round without one, and says why there."""

from agenda.messages import Message
from agenda.messages import latecomers as words
from agenda.roster import Participant
from agenda.seating.newcomer import Why, place_for
from agenda.seating.sittings import sittings
from agenda.timeline import SlotKind
from bot.ports import Clock
from bot.services.programme import timings_of, to_come
from bot.services.running import Running
from bot.services.seats import plan_of
from bot.services.usher import Usher

REASONS = {
    Why.LANGUAGE: words.BY_LANGUAGE,
    Why.COMPANY: words.BY_COMPANY,
    Why.FEWEST: words.BY_FEWEST,
}


class Latecomers:
    """Seats people who come late, through an *usher*; nobody else moves."""

    def __init__(self, usher: Usher, clock: Clock) -> None:
        """Use these."""
        self._usher, self._clock = usher, clock

    async def seat(self, running: Running, who: Participant) -> list[Message]:
        """Give somebody a seat in the round that is on if they have none, and say why there.

        Those who have no seat in any round, such as observers, get none.
        """
        at = self._clock.now()
        slot = next(
            (
                one.slot
                for one in timings_of(running)
                if one.slot.kind is SlotKind.ROUND and one.runs_at(at)
            ),
            None,
        )
        if slot is None or not who.seated:
            return []
        plan = plan_of(running)
        if who.id in plan.rooms.get(slot.id, {}):
            return []
        event, roster = running.event, running.workshop.roster
        every = {one.id: one for one in sittings(event, roster)}
        left = [slot, *(one for one in to_come(running, at) if one.session == slot.session)]
        rooms: dict[tuple[str, str], str] = {}
        lines: list[Message] = []
        for one in left:
            seated = plan.rooms.get(one.id, {})
            if one.kind is not SlotKind.ROUND or who.id in seated:
                continue
            had = [seats[who.id] for seats in plan.rooms.values() if who.id in seats]
            place = place_for(every[one.id], seated, who, [*had, *rooms.values()])
            if place is not None:
                rooms[who.id, one.id] = place.topic.id
            if one == slot:
                lines = [REASONS[place.why]() if place else words.NO_ROOM()]
        if rooms:
            await self._usher.reseat(running, rooms)
        return lines
