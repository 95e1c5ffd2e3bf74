"""Warnings about cities whose clock is not that of the agenda."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from agenda.check.spots import Reading
from agenda.errors import Problem
from agenda.messages import Message, On
from agenda.messages.warnings import CLOCK_DIFFERS, CLOCK_DIFFERS_AND_IS_UNUSUAL
from agenda.model import City, Day


def differing_clocks(reading: Reading) -> Iterator[Problem]:
    """Say for each city when the first day starts there, and again if that changes."""
    for at, city in enumerate(reading.event.cities):
        said: set[tuple[timedelta | None, timedelta | None]] = set()
        for number, day in enumerate(reading.event.days, start=1):
            here = _start(day, reading.zone)
            there = here.astimezone(ZoneInfo(city.zone))
            clocks = (here.utcoffset(), there.utcoffset())
            if clocks[0] != clocks[1] and clocks not in said:
                said.add(clocks)
                message = _message(reading, city, number, there)
                code = "clock-differs-between-cities"
                yield reading.warning(code, message, f"cities[{at}].zone")


def _start(day: Day, zone: ZoneInfo) -> datetime:
    return datetime.combine(day.date, min(one.opens for one in day.sessions), zone)


def _message(reading: Reading, city: City, number: int, there: datetime) -> Message:
    day = reading.event.days[number - 1]
    facts = {
        "city": city.name,
        "number": number,
        "local": f"{there:%H:%M}",
        "local_day": On(there.date()),
        "start": reading.at(day.date, min(one.opens for one in day.sessions)),
    }
    usual = _usual_offset(there)
    if usual == there.utcoffset():
        return CLOCK_DIFFERS(**facts)
    return CLOCK_DIFFERS_AND_IS_UNUSUAL(
        **facts,
        offset=_shown(there.utcoffset()),
        usual=_shown(usual),
        year=str(there.year),
    )


def _usual_offset(at: datetime) -> timedelta | None:
    """Give the offset from UTC that a zone has on most days of a year."""
    first = datetime(at.year, 1, 1, 12, tzinfo=at.tzinfo)
    days = Counter((first + timedelta(days=day)).utcoffset() for day in range(365))
    return days.most_common(1)[0][0]


def _shown(offset: timedelta | None) -> str:
    """Write an offset such as `UTC+1` or `UTC-3:30`."""
    minutes = round((offset or timedelta()) / timedelta(minutes=1))
    hours, rest = divmod(abs(minutes), 60)
    sign = "-" if minutes < 0 else "+"
    return f"UTC{sign}{hours}" + (f":{rest:02}" if rest else "")
