"""Times and dates that must agree with each other and with the event's zone."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import NamedTuple
from zoneinfo import ZoneInfo

from agenda.messages.disagreements import (
    BREAK_NOT_BETWEEN,
    DAY_TOO_EARLY,
    DAY_TWICE,
    ENDS_TOO_EARLY,
    NO_ROUNDS,
    NO_TOPICS,
    ONLY_IN_BREAKOUTS,
    OUTSIDE,
    OWN_TIME_DIFFERS,
    TIME_MISSING,
    TIME_TWICE,
    TOO_EARLY,
)
from agenda.messages.problems import MISSING
from agenda.model import Kind, clock_of, day_of, zone_of
from agenda.parse.findings import Findings
from agenda.parse.tree import Node


class _Hours(NamedTuple):
    """From when to when, as far as it is known."""

    start: time | None
    end: time | None


def check_hours(root: Node, found: Findings) -> None:
    """Find times that cannot be: out of order, outside, missing or twice on the clock."""
    zone = zone_of(root.text_of("zone") or "")
    days = root.list_of("days")
    _check_dates([day.fields["date"] for day in days if "date" in day.fields], found)
    for day in days:
        check = _DayCheck(day_of(day.text_of("date") or ""), zone, found)
        for session in day.list_of("sessions"):
            check.session(session)


def _check_dates(dates: Iterable[Node], found: Findings) -> None:
    lines: dict[date, int] = {}
    latest = date.min
    for written in dates:
        read = day_of(written.text or "")
        if read is None:
            continue
        if read in lines:
            found.at_value(written, DAY_TWICE(given=read.isoformat(), line=lines[read]))
        elif read < latest:
            found.at_value(written, DAY_TOO_EARLY(given=read.isoformat()))
        lines.setdefault(read, written.line)
        latest = max(latest, read)


@dataclass(frozen=True, slots=True)
class _DayCheck:
    """Checks the sessions of one day; without its *day* or *zone*, what can be checked without."""

    day: date | None
    zone: ZoneInfo | None
    found: Findings

    def session(self, session: Node) -> None:
        own = self._hours(session)
        rounds = [self._hours(one) for one in session.list_of("rounds")]
        self._in_order(session.list_of("rounds"), rounds)
        self._pauses(session, rounds)
        kind = session.text_of("kind")
        if kind == Kind.BREAKOUT:
            self._breakout(session, own, _whole(rounds))
            own = _whole(rounds)
        elif kind in list(Kind):
            self._no_breakout(session)
        self._items(session, own)

    def _hours(self, node: Node) -> _Hours:
        """Read `from` and `to`, and look at them by themselves."""
        hours = _Hours(self._time(node, "from"), self._time(node, "to"))
        if hours.start and hours.end and hours.end <= hours.start:
            words = ENDS_TOO_EARLY(end=_shown(hours.end), start=_shown(hours.start))
            self.found.at_value(node.fields["to"], words)
        return hours

    def _time(self, node: Node, name: str) -> time | None:
        written = node.fields.get(name)
        read = clock_of(written.text or "") if written else None
        if written is None or read is None or self.day is None or self.zone is None:
            return read
        moment = datetime.combine(self.day, read, self.zone)
        first, second = moment.utcoffset(), moment.replace(fold=1).utcoffset()
        if first is not None and second is not None and first != second:
            template = TIME_MISSING if first < second else TIME_TWICE
            self.found.at_value(written, template(given=_shown(read), zone=self.zone.key))
        return read

    def _in_order(self, nodes: Sequence[Node], hours: Sequence[_Hours]) -> None:
        latest: time | None = None
        for node, (start, end) in zip(nodes, hours, strict=True):
            if start and latest and start < latest:
                words = TOO_EARLY(start=_shown(start), end=_shown(latest))
                self.found.at_value(node.fields["from"], words)
            latest = max((one for one in (latest, end) if one), default=None)

    def _pauses(self, session: Node, rounds: Sequence[_Hours]) -> None:
        nodes = session.list_of("pauses")
        pauses = [self._hours(node) for node in nodes]
        self._in_order(nodes, pauses)
        starts = sorted(one.start for one in rounds if one.start)
        ends = sorted(one.end for one in rounds if one.end)
        if len(starts) != len(rounds) or len(ends) != len(rounds):
            return
        for node, (start, end) in zip(nodes, pauses, strict=True):
            if start and end and not _is_between(start, end, starts, ends):
                self.found.at_value(node, BREAK_NOT_BETWEEN())

    def _breakout(self, session: Node, own: _Hours, rounds: _Hours) -> None:
        for name, template in (("topics", NO_TOPICS), ("rounds", NO_ROUNDS)):
            field = session.fields.get(name)
            if field is None:
                self.found.missing(session, name, template())
            elif field.content == []:
                self.found.at_value(field, template())
        for name, given, right in (("from", own.start, rounds.start), ("to", own.end, rounds.end)):
            if given and right and given != right:
                words = OWN_TIME_DIFFERS(rounds=_shown(right), given=_shown(given))
                self.found.at_value(session.fields[name], words)

    def _no_breakout(self, session: Node) -> None:
        for name in ("from", "to"):
            if name not in session.fields:
                self.found.missing(session, name, MISSING(name=name))
        for name in ("topics", "rounds", "pauses"):
            if name in session.fields:
                self.found.at_name(session.fields[name], ONLY_IN_BREAKOUTS(name=name))

    def _items(self, outer: Node, hours: _Hours) -> None:
        """Look at the items inside; one without times of its own has those around it."""
        for item in outer.list_of("items"):
            own = self._hours(item)
            for name, given in (("from", own.start), ("to", own.end)):
                if given and _is_outside(given, hours):
                    start, end = (_shown(one) for one in hours if one)
                    words = OUTSIDE(given=_shown(given), start=start, end=end)
                    self.found.at_value(item.fields[name], words)
            self._items(item, _Hours(own.start or hours.start, own.end or hours.end))


def _whole(rounds: Iterable[_Hours]) -> _Hours:
    """Give the first start and the last end."""
    starts = [one.start for one in rounds if one.start]
    ends = [one.end for one in rounds if one.end]
    return _Hours(min(starts, default=None), max(ends, default=None))


def _is_between(start: time, end: time, starts: Sequence[time], ends: Sequence[time]) -> bool:
    """Tell whether a break begins after one round and ends before the next one begins."""
    over = bisect_right(ends, start)
    return 0 < over < len(starts) and end <= starts[over]


def _is_outside(given: time, hours: _Hours) -> bool:
    """Tell whether a time is not within hours that are known and in order."""
    start, end = hours
    return start is not None and end is not None and start < end and not start <= given <= end


def _shown(clock: time) -> str:
    return f"{clock:%H:%M}"
