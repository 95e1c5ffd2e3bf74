"""What of a guild is still to be removed when an event is purged, and what of it stays.

It follows from what is there, so any step may be repeated, and whoever stops in the middle goes on
where they stopped.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from agenda.model import Rule
from agenda.rooms import LOBBY, MAIN, PLENARY, news_of
from agenda.state import (
    Access,
    Audience,
    Desired,
    Ledger,
    Level,
    Observed,
    Place,
    PlaceKind,
    SeenPlace,
    Target,
    Whom,
)
from agenda.timeline import SlotKind
from agenda.workshop import Workshop

_SHUT: Access = frozenset({(Target(Whom.EVERYONE), Level.HIDDEN), (Target(Whom.BOT), Level.HOST)})


@dataclass(frozen=True, slots=True)
class ToClear:
    """What is to be removed, by ids of the platform.

    *places* have chats, *categories* only hold places; *access* is what is left of it in places
    that stay, where it has to change. *others* counts what bears the event's name, is not ours,
    and is left to people.
    """

    places: tuple[int, ...] = ()
    categories: tuple[int, ...] = ()
    access: Mapping[int, Access] = field(default_factory=dict)
    roles: tuple[int, ...] = ()
    meetings: tuple[int, ...] = ()
    others: int = 0

    @property
    def count(self) -> int:
        """How much is to be done."""
        return sum(map(len, (self.places, self.categories, self.access, self.roles, self.meetings)))


def goes(workshop: Workshop, place: str, *, everything: bool = False) -> bool:
    """Tell whether a place has to go, by its key.

    Rooms of sessions under the Chatham House Rule go, the plenary if such a session was held
    there, and the rooms of the team. What the agenda does not know any more goes, too.
    """
    if everything:
        return True
    if place == PLENARY or place.startswith(("room/", "rooms/")):
        return _is_under_rule(workshop, place)
    return place not in {MAIN, LOBBY, *map(news_of, workshop.event.languages)}


def _is_under_rule(workshop: Workshop, place: str) -> bool:
    sessions = {one.id: one for _, one in workshop.event.sessions()}
    held = [slot.session for slot in workshop.slots if slot.kind is SlotKind.SESSION]
    named = held if place == PLENARY else [place.split("/")[1]]
    return any(
        one not in sessions or workshop.event.rule_of(sessions[one]) is Rule.CHATHAM_HOUSE
        for one in named
    )


@dataclass(frozen=True, slots=True)
class Ground:
    """A guild as it is *observed*, and what we know of ours there.

    *desired* tells what places and roles are called; *foreign* are ids that belong to other events.
    """

    workshop: Workshop
    desired: Desired
    observed: Observed
    ledger: Ledger
    foreign: frozenset[int] = frozenset()

    def left(self, *, everything: bool = False) -> ToClear:
        """Give what is to be removed; nothing of it once all is done."""
        ours, roles = self.places(), self.roles()
        doomed = {
            one for one, key in ours.items() if goes(self.workshop, key, everything=everything)
        }
        shared = self._with_guests(doomed)
        going = {one: self.observed.places[one].kind for one in sorted(doomed - shared)}
        holds = {one.parent for one in self.observed.places.values()}
        rooms = tuple(one for one, kind in going.items() if kind is not PlaceKind.CATEGORY)
        empty = tuple(one for one in going if one not in rooms and one not in holds)
        staying = {one: key for one, key in ours.items() if one not in going}
        others = len(shared) + self.others({*ours, *roles})
        access, meetings = dict(self.access(staying)), tuple(self.meetings(ours))
        return ToClear(rooms, empty, access, roles, meetings, others)

    def _with_guests(self, going: Collection[int]) -> set[int]:
        """Give categories in which there is something that is not going: people put it there."""
        seen = self.observed.places.values()
        guests = {one.parent for one in seen if one.object_id not in going}
        return {one for one in going if one in guests}

    def places(self) -> dict[int, str]:
        """Give our places by id, second copies too that we made without learning of it."""
        found = self._made("place/")
        ours = {one: key for one, key in found.items() if one in self.observed.places}
        for place in self.desired.places:
            within = [one for one, key in ours.items() if key == place.parent]
            parents: Collection[int | None] = within or [None]
            copies = (one for one in self.observed.places.values() if one.object_id not in ours)
            ours |= {
                one.object_id: place.key
                for one in tuple(copies)
                if one.parent in parents and self._is_copy(place, one)
            }
        return {one: key for one, key in ours.items() if one not in self.foreign}

    def access(self, staying: Mapping[int, str]) -> Iterator[tuple[int, Access]]:
        """Give the access of places that stay without members and roles, where it has any."""
        planned = {one.key: one.access for one in self.desired.places}
        for place, key in sorted(staying.items()):
            wanted = _without_people(planned.get(key, frozenset())) or _SHUT
            if self.observed.places[place].access != wanted:
                yield place, wanted

    def roles(self) -> tuple[int, ...]:
        """Give our roles, second copies too."""
        names = {one.name: f"role/{one.key}" for one in self.desired.roles}
        made = self._made("role/")
        return tuple(
            key
            for key, one in sorted(self.observed.roles.items())
            if key not in self.foreign
            and (key in made or self._may_be(names.get(one.name, ""), one.made))
        )

    def meetings(self, ours: Collection[int]) -> Iterator[int]:
        """Give our entries of the platform's calendar: those we know, and what leads to us."""
        made = self._made("meeting/")
        for key, one in sorted(self.observed.meetings.items()):
            if key in made or (one.ours and one.place in ours):
                yield key

    def others(self, ours: Collection[int]) -> int:
        """Count what bears the event's name, and is neither ours nor another event's."""
        named = re.compile(rf"(?<![\w-]){re.escape(self.workshop.event.id)}(?![\w-])")
        names = {key: one.name for key, one in self.observed.places.items()}
        names |= {key: one.name for key, one in self.observed.roles.items()}
        strange = (name for key, name in names.items() if key not in {*ours, *self.foreign})
        return sum(named.search(name) is not None for name in strange)

    def _made(self, kind: str) -> dict[int, str]:
        return {
            effect.object_id: key.removeprefix(kind)
            for key, effect in self.ledger.items()
            if key.startswith(kind) and effect.object_id
        }

    def _is_copy(self, place: Place, seen: SeenPlace) -> bool:
        alike = (seen.name, seen.kind) == (place.name, place.kind)
        return alike and self._may_be(f"place/{place.key}", seen.made)

    def _may_be(self, key: str, made: datetime) -> bool:
        effect = self.ledger.get(key)
        return effect is not None and effect.may_have_made(made)


def _without_people(access: Collection[tuple[Audience, Level]]) -> Access:
    standing = {Whom.EVERYONE, Whom.BOT}
    return frozenset((Target(one.whom), level) for one, level in access if one.whom in standing)
