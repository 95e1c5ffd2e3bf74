"""How times, days, zones, addresses and ids are written in an agenda."""

import re
from collections.abc import Sequence
from datetime import date, time
from functools import cache
from typing import Annotated, Any
from zoneinfo import ZoneInfo, available_timezones

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError

from agenda.messages.warnings import WARNINGS
from agenda.text import LANGUAGES, Language

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,39}$")]
"""A short name in small letters, digits and hyphens: stable, and safe in any file name."""

FIRST_YEAR, LAST_YEAR = 1970, 2199
"""Before and after them, zones are guesses."""

MOST = 10_000
"""No workshop counts further: minutes, seats, posters."""

STILL_OPEN = frozenset({"", "#"})
"""How an address is written that nobody knows yet."""

_COUNT = {"type": "integer", "minimum": 1, "maximum": MOST}

_ONLY_TEXT = ["string"]
"""A time or a date is never a number, whatever an editor makes of `10:00` without quotes."""


def clock_of(given: str) -> time | None:
    """Read `09:00`, `9:00` or `09.00`; nothing else is a time of the day.

    >>> clock_of("9.30")
    datetime.time(9, 30)
    """
    read = re.fullmatch(r"([0-9]{1,2})[:.]([0-9]{2})", given.strip())
    if read is None:
        return None
    hour, minute = int(read[1]), int(read[2])
    return time(hour, minute) if hour < 24 and minute < 60 else None  # noqa: PLR2004 -- a day has 24 hours of 60 minutes


def day_of(given: str) -> date | None:
    """Read `2020-06-15`; nothing shorter or longer.

    >>> day_of("2020-06-15")
    datetime.date(2020, 6, 15)
    """
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", given.strip()):
        return None
    try:
        day = date.fromisoformat(given.strip())
    except ValueError:
        return None
    return day if FIRST_YEAR <= day.year <= LAST_YEAR else None


@cache
def known_zones() -> frozenset[str]:
    """Give the names of all zones; `localtime`, which differs from machine to machine, is none."""
    return frozenset(name for name in available_timezones() if name[:1].isupper())


def zone_of(given: str) -> ZoneInfo | None:
    """Find a zone of the tz database.

    >>> zone_of("Europe/Madrid")
    zoneinfo.ZoneInfo(key='Europe/Madrid')
    """
    return ZoneInfo(given) if given in known_zones() else None


def _clock(given: object) -> object:
    read = clock_of(given) if isinstance(given, str) else given
    if isinstance(read, time):
        return read
    raise PydanticCustomError("clock", "a time such as 09:30")


def _day(given: object) -> object:
    read = day_of(given) if isinstance(given, str) else given
    if isinstance(read, date):
        return read
    raise PydanticCustomError("day", "a date such as 2020-06-15")


def _zone(given: str) -> str:
    if zone_of(given) is None:
        raise PydanticCustomError("zone", "a zone such as Europe/Madrid")
    return given


def _url(given: str) -> str:
    """Keep an address of the web; one that is still open is kept too, and warned about later."""
    if given in STILL_OPEN or re.fullmatch(r"https?://[^\s<>]+", given):
        return given
    raise PydanticCustomError("url", "an address such as https://example.org")


def _language(given: str) -> str:
    if given in LANGUAGES:
        return given
    raise PydanticCustomError("language", "a language")


def _warning(given: str) -> str:
    if given in WARNINGS:
        return given
    raise PydanticCustomError("warning", "the name of a warning")


def _from_and_to(given: object) -> object:
    """Read one number as a range of its own."""
    if isinstance(given, str | int):
        return given, given
    if isinstance(given, list | tuple) and len(given) == 2:  # noqa: PLR2004 -- from and to
        return given
    raise PydanticCustomError("range", "one number, or the least and the most")


def _ascending(given: tuple[int, int]) -> tuple[int, int]:
    first, second = given
    if first > second:
        raise PydanticCustomError(
            "reversed", "the smaller number first", {"first": first, "second": second}
        )
    return given


def _among(names: Sequence[str]) -> dict[str, Any]:
    return {"type": "string", "enum": [*names]}


ClockTime = Annotated[
    time,
    BeforeValidator(_clock),
    WithJsonSchema({"type": _ONLY_TEXT, "pattern": "^([01]?[0-9]|2[0-3])[:.][0-5][0-9]$"}),
]
CalendarDay = Annotated[
    date,
    BeforeValidator(_day),
    WithJsonSchema({"type": _ONLY_TEXT, "pattern": "^[0-9]{4}-[01][0-9]-[0-3][0-9]$"}),
]
Zone = Annotated[str, AfterValidator(_zone)]
Address = Annotated[str, AfterValidator(_url)]
Spoken = Annotated[Language, AfterValidator(_language), WithJsonSchema(_among(LANGUAGES))]
WarningName = Annotated[str, AfterValidator(_warning), WithJsonSchema(_among(WARNINGS))]
Count = Annotated[int, Field(ge=1, le=MOST)]
Range = Annotated[
    tuple[Count, Count],
    BeforeValidator(_from_and_to),
    AfterValidator(_ascending),
    WithJsonSchema(
        {"anyOf": [_COUNT, {"type": "array", "items": _COUNT, "minItems": 2, "maxItems": 2}]}
    ),
]
