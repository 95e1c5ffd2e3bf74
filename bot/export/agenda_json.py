"""The agenda as data: every text in all its languages, every time as a moment.

Wherever the file has `from` and `to`, `starts` and `ends` stand beside them: the `local` time with
its offset in the event's zone, and the same moment in `utc`. A breakout has them, too, from its
rounds. `slots` lists everything that starts and ends, with the groups of each room.
"""

import json
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from agenda.errors import RefusedError
from agenda.messages import pages
from agenda.model import Event
from agenda.seating import Seating
from agenda.timeline import Slot, SlotKind, instant, plan_slots

Tree = dict[str, Any]


def agenda_as_json(event: Event, day: int | None = None) -> str:
    """Write the agenda, or one *day* of it, as JSON."""
    if day is not None and not 1 <= day <= len(event.days):
        raise RefusedError(pages.NO_SUCH_DAY(number=day, n=len(event.days)))
    tree = event.model_dump(mode="json", by_alias=True, exclude_none=True)
    zone = ZoneInfo(event.zone)
    for planned, dumped in zip(event.days, tree["days"], strict=True):
        for session in dumped["sessions"]:
            _add_moments(session, zone, planned.date)
    if day is not None:
        tree["days"] = [tree["days"][day - 1]]
    tree["slots"] = [_slot(event, slot) for slot in plan_slots(event) if day in {None, slot.day}]
    return json.dumps(tree, ensure_ascii=False, indent=2) + "\n"


def _add_moments(entry: Tree, zone: ZoneInfo, day: date) -> None:
    inner = [one for part in ("rounds", "pauses", "items") for one in entry.get(part, ())]
    for one in inner:
        _add_moments(one, zone, day)
    rounds = entry.get("rounds") or [entry]
    starts, ends = rounds[0].get("from"), rounds[-1].get("to")
    if starts and ends:
        entry["starts"] = _moment(instant(zone, day, time.fromisoformat(starts)), zone)
        entry["ends"] = _moment(instant(zone, day, time.fromisoformat(ends)), zone)


def _slot(event: Event, slot: Slot) -> Tree:
    zone = ZoneInfo(event.zone)
    tree = {
        "id": slot.id,
        "kind": slot.kind.value,
        "day": slot.day,
        "session": slot.session,
        "starts": _moment(slot.starts, zone),
        "ends": _moment(slot.ends, zone),
    }
    if slot.kind is SlotKind.ROUND:
        return {**tree, "number": slot.number, "rooms": _rooms(event, slot)}
    return tree


def _rooms(event: Event, slot: Slot) -> list[Tree]:
    session = event.session(slot.session)
    seating = Seating(event.groups)
    return [
        {
            "topic": topic.id,
            "groups": [one.id for one in seating.groups_at(session, slot.number, index)],
        }
        for index, topic in enumerate(session.topics)
    ]


def _moment(at: datetime, zone: ZoneInfo) -> dict[str, str]:
    return {
        "local": at.astimezone(zone).isoformat(),
        "utc": at.astimezone(UTC).isoformat().replace("+00:00", "Z"),
    }
