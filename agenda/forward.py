"""What of a new agenda can still be: what has begun stays as it was, with its rooms and people."""

from collections.abc import Collection, Mapping
from datetime import date

from agenda.model import Day, Event, Kind, Session, every_part
from agenda.text import Frozen

_MAY_CHANGE = frozenset(
    {
        "title",
        "objective",
        "questions",
        "parts",
        "links",
        "number",
        "series",
        "spotlight",
        "posters",
        "items",
        "interpretation",
        "topics",
    }
)
"""What may change of a session that has begun; its hours and how it starts may not."""


def only_forward(old: Event, new: Event, begun: Collection[str]) -> Event:
    """Give the *new* agenda with each slot that has *begun* where and when the *old* one has it.

    Such a session, round or break is not cancelled and not moved, and a breakout with such a
    round loses none of its rooms; titles, people and links may still change.
    """
    kept = {
        session.id: (day.date, session)
        for day, session in old.sessions()
        if any(_slots(session, one) for one in begun)
    }
    if not kept:
        return new
    days = {day.date: [one for one in day.sessions if one.id not in kept] for day in new.days}
    after = {session.id: session for _, session in new.sessions()}
    for on, session in kept.values():
        newer = after.get(session.id)
        combined = session if newer is None else _combined(session, newer, begun)
        days.setdefault(on, []).append(combined)
    return _with_people(old, _with_days(old, new, days))


def _slots(session: Session, slot: str) -> bool:
    return slot == session.id or slot.startswith(f"{session.id}/")


def _combined(old: Session, new: Session, begun: Collection[str]) -> Session:
    """Give a session that has begun: what is done of it as it was, and what else is new."""
    if (old.kind is Kind.BREAKOUT) is not (new.kind is Kind.BREAKOUT):
        return old
    stays = Session.model_fields.keys() - _MAY_CHANGE
    own = {name: getattr(old, name) for name in stays}
    if (old.opens, old.closes) != (new.opens, new.closes):
        own["items"] = old.items
    if old.kind is not Kind.BREAKOUT:
        return new.model_copy(update=own)
    there = {one.id for one in new.topics}
    lost = tuple(one for one in old.topics if one.id not in there)
    return new.model_copy(
        update={
            **own,
            "rounds": _as_begun(old.rounds, new.rounds, f"{old.id}/r", begun),
            "pauses": _as_begun(old.pauses, new.pauses, f"{old.id}/p", begun),
            "topics": (*new.topics, *lost),
        }
    )


def _as_begun(
    old: tuple[Frozen, ...], new: tuple[Frozen, ...], name: str, begun: Collection[str]
) -> tuple[Frozen, ...]:
    """Give the new rounds after the last one that has begun, and the old ones up to it."""
    numbers = [one for one in range(1, len(old) + 1) if f"{name}{one}" in begun]
    last = max(numbers, default=0)
    return (*old[:last], *new[last:])


def _with_days(old: Event, new: Event, days: Mapping[date, list[Session]]) -> Event:
    known = {one.date: one for one in (*old.days, *new.days)}
    made = (
        known[on].model_copy(update={"sessions": tuple(sorted(sessions, key=_first))})
        for on, sessions in sorted(days.items())
        if sessions
    )
    return new.model_copy(update={"days": tuple[Day, ...](made)})


def _first(session: Session) -> tuple[str, str]:
    return session.opens.isoformat(), session.closes.isoformat()


def _with_people(old: Event, combined: Event) -> Event:
    """Add those who have a part in what was kept, and are not among the new people."""
    named = {who for _, session in combined.sessions() for _, who in every_part(session)}
    missing = {who: old.people[who] for who in old.people if who in named - combined.people.keys()}
    return combined.model_copy(update={"people": {**combined.people, **missing}})
