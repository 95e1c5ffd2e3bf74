"""What does not change while an event runs: its agenda, its people, their seats."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from agenda.model import Event, Session, Topic, every_part
from agenda.roster import Participant, Roster
from agenda.seating import (
    Crowd,
    Plan,
    Room,
    Seating,
    crowds_of,
    seat_as_planned,
    seat_groups,
)
from agenda.timeline import Slot, plan_slots


@dataclass(frozen=True, slots=True)
class Workshop:
    """An event with its slots, its roster and its seating; *names* are its places' names by key.

    *crowds* are those who get into their rooms by a role, *plan* is where the seats come from.
    """

    event: Event
    slots: tuple[Slot, ...]
    roster: Roster
    seating: Seating
    names: Mapping[str, str]
    crowds: Mapping[Room, Crowd] = field(default_factory=dict)
    plan: Plan | None = None
    _sessions: dict[str, Session] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """The sessions by their ids: every room asks for its own."""

    @property
    def moved(self) -> Mapping[str, int]:
        """How often the seat of somebody was changed by hand."""
        return self.plan.moved if self.plan else {}

    def slot(self, slot_id: str) -> Slot | None:
        """Give the slot called *slot_id*, if there is one."""
        return next((slot for slot in self.slots if slot.id == slot_id), None)

    def session_of(self, slot: Slot) -> Session:
        """Give the session a slot belongs to."""
        if slot.session not in self._sessions:
            self._sessions.update({one.id: one for _, one in self.event.sessions()})
        return self._sessions[slot.session]

    def hosts_of(self, topic: Topic) -> tuple[Participant, ...]:
        """Give the people of the roster whom the agenda names for a *topic*.

        They are known by their id in the agenda or by exactly their name.
        """
        ids = {person for _, person in every_part(topic)}
        if not ids:
            return ()
        names = {
            name.casefold() for one in ids if (name := self.event.people[one].name) is not None
        }
        return tuple(
            one
            for one in self.roster
            if one.id in ids or (one.name is not None and one.name.casefold() in names)
        )


def prepare_workshop(
    event: Event, roster: Roster, names: Mapping[str, str], plan: Plan | None = None
) -> Workshop:
    """Put together what an event needs to run; without a *plan*, groups rotate."""
    seating = seat_as_planned(event, roster, plan) if plan else seat_groups(event, roster)
    crowds = crowds_of(event, seating)
    return Workshop(event, plan_slots(event), roster, seating, names, crowds, plan)
