"""The agenda of an event, as its file says it: days, sessions, rounds, topics, people.

Times are wall-clock times of the event's zone. `agenda.timeline` turns them into instants, once.
The words are those of the glossary in `agenda/README.md`.
"""

from agenda.model.event import (
    Announced,
    ArabicMonths,
    City,
    Day,
    Event,
    Group,
    Item,
    Kind,
    Link,
    Pause,
    Posters,
    Round,
    Session,
    Topic,
    every_part,
)
from agenda.model.glossary import Term
from agenda.model.interpretation import Interpreters, Mode
from agenda.model.people import FEWEST, Part, Parts, Person, Rule
from agenda.model.seats import Attribute, Level, SeatingRules, Way
from agenda.model.words import WRITTEN_FOR, OwnWords
from agenda.model.written import (
    Address,
    CalendarDay,
    ClockTime,
    Count,
    Id,
    Range,
    Spoken,
    WarningName,
    Zone,
    clock_of,
    day_of,
    known_zones,
    zone_of,
)

__all__ = [
    "FEWEST",
    "WRITTEN_FOR",
    "Address",
    "Announced",
    "ArabicMonths",
    "Attribute",
    "CalendarDay",
    "City",
    "ClockTime",
    "Count",
    "Day",
    "Event",
    "Group",
    "Id",
    "Interpreters",
    "Item",
    "Kind",
    "Level",
    "Link",
    "Mode",
    "OwnWords",
    "Part",
    "Parts",
    "Pause",
    "Person",
    "Posters",
    "Range",
    "Round",
    "Rule",
    "SeatingRules",
    "Session",
    "Spoken",
    "Term",
    "Topic",
    "WarningName",
    "Way",
    "Zone",
    "clock_of",
    "day_of",
    "every_part",
    "known_zones",
    "zone_of",
]
