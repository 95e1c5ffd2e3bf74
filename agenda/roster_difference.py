"""What changes when one roster takes the place of another: who comes, who goes, what differs."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from agenda.roster import Participant, Roster, folded

Value: TypeAlias = tuple[str, ...]
"""What a field has, as texts: nothing, one, or the entries of a list."""

_FIELDS: Final = tuple(name for name in Participant.model_fields if name != "id")
_OTHERS: Final = ("together", "apart")


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of one person: what it had, and what it has."""

    field: str
    old: Value
    new: Value


@dataclass(frozen=True, slots=True)
class ChangedPerson:
    """Somebody in both rosters of whom something differs; *person* is as in the newer one."""

    person: Participant
    changes: tuple[FieldChange, ...]

    @property
    def seems_another(self) -> bool:
        """Whether name and account both changed: perhaps the id was given to somebody else."""
        replaced = {one.field for one in self.changes if one.old and one.new}
        return "name" in replaced and bool(replaced & {"handle", "discord_id"})


@dataclass(frozen=True, slots=True)
class RosterDifference:
    """Who is only in the newer roster, who only in the older, who in both and not the same."""

    came: tuple[Participant, ...]
    gone: tuple[Participant, ...]
    changed: tuple[ChangedPerson, ...]

    def __bool__(self) -> bool:
        return bool(self.came or self.gone or self.changed)


def roster_difference(old: Roster, new: Roster) -> RosterDifference:
    """Compare two rosters, person by person, by id; the order of people does not count."""
    before = {one.id: one for one in old}
    after = {one.id: one for one in new}
    both = ((before[one.id], one) for one in new if one.id in before)
    changed = (ChangedPerson(now, tuple(_changes(was, now))) for was, now in both if was != now)
    return RosterDifference(
        came=tuple(one for one in new if one.id not in before),
        gone=tuple(one for one in old if one.id not in after),
        changed=tuple(one for one in changed if one.changes),
    )


def _changes(old: Participant, new: Participant) -> Iterator[FieldChange]:
    for name in _FIELDS:
        was, now = _value(getattr(old, name)), _value(getattr(new, name))
        if was != now:
            yield FieldChange(name, was, now)


def _value(given: Any) -> Value:  # noqa: ANN401 -- whatever a field may have
    if isinstance(given, tuple):
        return given
    return () if given is None else (str(given),)


# --- ids ------------------------------------------------------------------------------


def with_ids_of(old: Roster, new: Roster) -> Roster:
    """Call people as an *old* roster does, where the *new* one has only numbered them.

    Somebody is the same person with the same number on Discord, or else the same handle, or else a
    name that nobody else has. Whoever is new gets the next number that is free.
    """
    ids = dict(_recognised(old, new))
    taken = {one.id for one in old}
    number = 0
    for one in new:
        if one.id not in ids:
            while f"P{number:02}" in taken or not number:
                number += 1
            ids[one.id] = f"P{number:02}"
            taken.add(ids[one.id])
    return Roster(participants=tuple(_renamed(one, ids) for one in new))


def _recognised(old: Roster, new: Roster) -> Iterator[tuple[str, str]]:
    """Give the new and the old id of everybody who is in both, by the surest sign first."""
    left_old, left_new = list(old), list(new)
    for sign in _SIGNS:
        known = _only_ones(left_old, sign)
        found = {
            person.id: known[mark].id
            for mark, person in _only_ones(left_new, sign).items()
            if mark in known
        }
        yield from found.items()
        left_new = [one for one in left_new if one.id not in found]
        left_old = [one for one in left_old if one.id not in found.values()]


def _only_ones(
    people: list[Participant], sign: Callable[[Participant], str]
) -> Mapping[str, Participant]:
    """Give the people by a sign that nobody shares with them."""
    counts = Counter(map(sign, people))
    return {mark: one for one in people if (mark := sign(one)) and counts[mark] == 1}


_SIGNS: Final[tuple[Callable[[Participant], str], ...]] = (
    lambda one: str(one.discord_id or ""),
    lambda one: (one.handle or "").casefold(),
    lambda one: folded(one.name or ""),
)


def _renamed(person: Participant, ids: Mapping[str, str]) -> Participant:
    others = {name: tuple(ids[one] for one in getattr(person, name)) for name in _OTHERS}
    return person.model_copy(update={"id": ids[person.id], **others})
