"""From what should be and what is: what to do next. Applied, it leaves nothing to do.

A plan holds everything that can be done now; what waits for something else (a room for its
category, a brief for its room) comes with the next plan.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime

from agenda.meetings import (
    EndMeeting,
    FindMeeting,
    MakeMeeting,
    MeetingAction,
    MoveMeeting,
    plan_meetings,
)
from agenda.state import (
    Access,
    Audience,
    Desired,
    Ledger,
    Level,
    Membership,
    Notice,
    Observed,
    Place,
    Role,
    Search,
    SeenPlace,
    SeenRole,
    Target,
    Whom,
)


@dataclass(frozen=True, slots=True)
class MakeRole:
    """Make a role."""

    key: str
    role: Role


@dataclass(frozen=True, slots=True)
class MakePlace:
    """Make a place, in the category *parent* (an id of the platform), with its access."""

    key: str
    place: Place
    parent: int | None
    access: Access


@dataclass(frozen=True, slots=True)
class Adopt:
    """Take what we made without learning of it (a crash, a lost answer) for ours."""

    key: str
    object_id: int


@dataclass(frozen=True, slots=True)
class Remove:
    """Delete a second, empty copy of a place that we made without learning of it."""

    key: str
    object_id: int


@dataclass(frozen=True, slots=True)
class Admit:
    """State the full list of who may do what in a place."""

    key: str
    place: Place
    object_id: int
    access: Access


@dataclass(frozen=True, slots=True)
class Record:
    """Write down that a room is as it should be, which a crash kept us from doing."""

    key: str
    place: Place
    object_id: int


@dataclass(frozen=True, slots=True)
class Post:
    """Say a notice in a place; *since* is when it was first tried, if it was."""

    key: str
    notice: Notice
    object_id: int
    since: datetime | None


@dataclass(frozen=True, slots=True)
class Edit:
    """Put right the *post* of a standing notice that would be said otherwise today."""

    key: str
    notice: Notice
    object_id: int
    post: int


@dataclass(frozen=True, slots=True)
class SkipLate:
    """Note that a notice was not said before its best-before."""

    key: str
    notice: Notice


@dataclass(frozen=True, slots=True)
class Enrol:
    """Give a member a role, and take others (ids of the platform)."""

    key: str
    membership: Membership
    gives: int
    takes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Find:
    """Look for a participant by their handle."""

    key: str
    search: Search


Action = (
    MakeRole
    | MakePlace
    | Adopt
    | Remove
    | Admit
    | Record
    | Post
    | Edit
    | SkipLate
    | Enrol
    | Find
    | MeetingAction
)


def plan(
    desired: Desired,
    observed: Observed,
    ledger: Ledger,
    at: datetime,
    outdated: Collection[str] = (),
) -> tuple[Action, ...]:
    """Give everything that can be done at the instant *at*, in a safe order.

    *outdated* are the keys of standing notices that were posted in other words than today's.

    First what is free (adopting, skipping), then what people wait for (rooms, notices of the
    moment, language roles), then what is made ahead.
    """
    known = _Known(desired, observed, ledger)
    actions = [
        *_plan_roles(known),
        *_plan_places(known),
        *_plan_notices(known, at, outdated),
        *_plan_memberships(known),
        *_plan_searches(known),
        *_plan_meetings(known, at),
    ]
    return tuple(sorted(actions, key=rank))


def rank(action: Action) -> int:  # noqa: PLR0911 -- one for each rank
    """Give the place of an *action* in the safe order: 0 costs nothing, 3 is made ahead.

    The platform's own calendar comes last.
    """
    match action:
        case Adopt() | SkipLate() | Record() | FindMeeting():
            return 0
        case Admit():
            return 1
        case Post(notice=Notice(standing=False)):
            return 2
        case Enrol(membership=Membership(key=key)) if key.startswith("language/"):
            return 2
        case MakeRole() | MakePlace():
            return 3
        case MakeMeeting() | MoveMeeting() | EndMeeting():
            return 5
        case _:
            return 4


def is_urgent(action: Action) -> bool:
    """Tell whether people wait for an *action*."""
    return rank(action) <= 2  # noqa: PLR2004 -- a rank of `rank`


class _Known:
    """What a plan is made from, with the look-ups that every part of it needs."""

    def __init__(self, desired: Desired, observed: Observed, ledger: Ledger) -> None:
        self.desired, self.observed, self.ledger = desired, observed, ledger
        self.roles = {role.key: self._role(role) for role in desired.roles}
        self.places = {place.key: self._place(place) for place in desired.places}

    def _role(self, role: Role) -> SeenRole | None:
        effect = self.ledger.get(f"role/{role.key}")
        return self.observed.roles.get(effect.object_id or 0) if effect else None

    def _place(self, place: Place) -> SeenPlace | None:
        effect = self.ledger.get(f"place/{place.key}")
        return self.observed.places.get(effect.object_id or 0) if effect else None

    def access(self, place: Place) -> Access | None:
        """Give a place's access with ids of the platform, or None while a role is missing."""
        resolved: set[tuple[Target, Level]] = set()
        for audience, level in place.access:
            target = self._target(audience)
            if target is None and audience.whom is Whom.ROLE:
                return None
            if target is not None:
                resolved.add((target, level))
        return frozenset(resolved)

    def _target(self, audience: Audience) -> Target | None:
        if audience.whom is Whom.ROLE:
            role = self.roles.get(audience.key)
            return Target(Whom.ROLE, role.object_id) if role else None
        if audience.whom is Whom.PERSON:
            member = self.desired.people.get(audience.key)
            return Target(Whom.PERSON, member) if member else None
        return Target(audience.whom)


def _plan_roles(known: _Known) -> Iterator[Action]:
    for role in known.desired.roles:
        key = f"role/{role.key}"
        if known.roles[role.key] is not None:
            continue
        effect = known.ledger.get(key)
        strays = [
            one.object_id
            for one in known.observed.roles.values()
            if effect is not None and one.name == role.name and effect.may_have_made(one.made)
        ]
        yield Adopt(key, min(strays)) if strays else MakeRole(key, role)


def _plan_places(known: _Known) -> Iterator[Action]:
    for place in known.desired.places:
        key = f"place/{place.key}"
        seen = known.places[place.key]
        parent = known.places.get(place.parent or "")
        access = known.access(place)
        if access is None or (place.parent is not None and parent is None):
            continue
        strays = sorted(_strays(known, place, parent.object_id if parent else None))
        if seen is None:
            made = MakePlace(key, place, parent.object_id if parent else None, access)
            yield Adopt(key, strays[0]) if strays else made
            continue
        yield from (Remove(key, one) for one in strays if known.observed.places[one].empty)
        yield from _plan_access(known.ledger, place, seen, access)


def _plan_access(ledger: Ledger, place: Place, seen: SeenPlace, access: Access) -> Iterator[Action]:
    key = access_key(place)
    effect = ledger.get(key)
    if seen.access != access:
        yield Admit(key, place, seen.object_id, access)
    elif effect is None or not effect.settled:
        yield Record(key, place, seen.object_id)


def access_key(place: Place) -> str:
    """Give the ledger's key for a place being in its phase."""
    return f"access/{place.key}/{place.phase}"


def _strays(known: _Known, place: Place, parent: int | None) -> Iterator[int]:
    """Give places that we must have made without learning of it.

    They stand in our category, have exactly the planned name, belong to no other key, and are
    not older than our intent.
    """
    effect = known.ledger.get(f"place/{place.key}")
    if effect is None:
        return
    ours = {seen.object_id for seen in known.places.values() if seen is not None}
    for seen in known.observed.places.values():
        alike = seen.name == place.name and seen.parent == parent and seen.kind is place.kind
        if alike and seen.object_id not in ours and effect.may_have_made(seen.made):
            yield seen.object_id


def _plan_notices(known: _Known, at: datetime, outdated: Collection[str]) -> Iterator[Action]:
    for notice in known.desired.notices:
        place = known.places.get(notice.place)
        key = notice_key(notice, place)
        effect = known.ledger.get(key)
        if effect is not None and effect.settled:
            if key in outdated and place is not None and effect.object_id is not None:
                yield Edit(key, notice, place.object_id, effect.object_id)
            continue
        if notice.best_before is not None and at >= notice.best_before:
            yield SkipLate(key, notice)
        elif place is not None:
            yield Post(key, notice, place.object_id, effect.intended if effect else None)


def notice_key(notice: Notice, place: SeenPlace | None) -> str:
    """Give the ledger's key of a notice; a standing one is said again in a place made anew."""
    if notice.standing and place is not None:
        return f"notice/{notice.key}/{place.object_id}"
    return f"notice/{notice.key}"


def _plan_memberships(known: _Known) -> Iterator[Action]:
    """Give each member the role; when it was made anew, once more."""
    for membership in known.desired.memberships:
        gives = known.roles.get(membership.gives)
        if gives is None:
            continue
        key = f"{membership.key}/{gives.object_id}"
        effect = known.ledger.get(key)
        if effect is not None and effect.settled:
            continue
        takes = (known.roles.get(one) for one in membership.takes)
        ids = tuple(one.object_id for one in takes if one is not None)
        yield Enrol(key, membership, gives.object_id, ids)


def _plan_searches(known: _Known) -> Iterator[Action]:
    for search in known.desired.searches:
        effect = known.ledger.get(search.key)
        if effect is None or not effect.settled:
            yield Find(search.key, search)


def _plan_meetings(known: _Known, at: datetime) -> Iterator[MeetingAction]:
    made = {key: seen.object_id for key, seen in known.places.items() if seen is not None}
    return plan_meetings(known.desired.meetings, made, known.observed, known.ledger, at)
