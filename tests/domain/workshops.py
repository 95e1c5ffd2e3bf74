"""Small events, rosters and moments for tests; and all that Hypothesis may make of them."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import Final, Literal
from zoneinfo import ZoneInfo

from hypothesis import settings
from hypothesis import strategies as st

from agenda.messages.places import standing_names
from agenda.model import Day, Event, Group, Kind, Pause, Person, Round, Session, Topic
from agenda.progress import Progress, started
from agenda.roster import PART, Participant, Roster
from agenda.text import LANGUAGES, Text
from agenda.timeline import Slot, project
from agenda.workshop import Workshop, prepare_workshop

MONDAY: Final = date(2020, 6, 15)
MADRID: Final = "Europe/Madrid"
NAMES: Final = {key: key for key in standing_names("en")}

quick: Final = settings(settings.get_profile("ci"), max_examples=60)
"""The same examples every time, so that a red test stays red until it is put right."""

few: Final = settings(quick, max_examples=20)
"""For tests that go through a whole event."""

Hours = tuple[str, str]
Waits = Literal["auto", "manual"]


def at(clock: str, day: int = 1, zone: str = MADRID) -> datetime:
    """Give the instant at which a clock of *zone* shows a time, on a day counted from Monday."""
    on = MONDAY + timedelta(days=day - 1)
    return datetime.combine(on, time.fromisoformat(clock), ZoneInfo(zone)).astimezone(UTC)


def minutes(count: int) -> timedelta:
    return timedelta(minutes=count)


def text(english: str) -> Text:
    return Text({"en": english})


def session(
    name: str, hours: Hours, *, kind: Kind = Kind.PLENARY, start: Waits = "auto"
) -> Session:
    starts, ends = map(time.fromisoformat, hours)
    return Session(
        id=name, kind=kind, title=text(name.capitalize()), starts=starts, ends=ends, start=start
    )


def coffee(hours: Hours, name: str = "coffee") -> Session:
    return session(name, hours, kind=Kind.BREAK)


def breakout(
    name: str,
    *rounds: Hours,
    topics: Sequence[Topic | str] = ("north", "south"),
    pauses: Sequence[Hours] = (),
    start: Waits = "auto",
) -> Session:
    spans = [tuple(map(time.fromisoformat, one)) for one in rounds]
    breaks = [tuple(map(time.fromisoformat, one)) for one in pauses]
    return Session(
        id=name,
        kind=Kind.BREAKOUT,
        title=text(name.capitalize()),
        start=start,
        topics=tuple(topic(one) if isinstance(one, str) else one for one in topics),
        rounds=tuple(Round(starts=begin, ends=end) for begin, end in spans),
        pauses=tuple(Pause(starts=begin, ends=end, title=text("Tea")) for begin, end in breaks),
    )


def topic(name: str) -> Topic:
    return Topic(id=name, title=text(f"About the {name}"))


def group(name: str, title: Text | None = None) -> Group:
    return Group(id=name, title=title or text(f"{name.capitalize()} group"))


def event(
    *days: Sequence[Session],
    languages: tuple[str, ...] = LANGUAGES,
    groups: Sequence[str | Group] = (),
    people: dict[str, Person] | None = None,
    name: str = "week",
) -> Event:
    """Make an event from Monday on, one day for each sequence of sessions."""
    return Event(
        id=name,
        title=text("A week"),
        zone=MADRID,
        languages=languages,
        groups=tuple(group(one) if isinstance(one, str) else one for one in groups),
        people=people or {},
        days=tuple(
            Day(date=MONDAY + timedelta(days=number), sessions=tuple(sessions))
            for number, sessions in enumerate(days)
        ),
    )


def person(
    name: str, part: PART = "participant", *, group: str | None = None, handle: str | None = None
) -> Participant:
    return Participant(id=name, part=part, group=group, handle=handle, name=name.capitalize())


def roster(*people: Participant) -> Roster:
    return Roster(participants=people)


def participants(count: int) -> Roster:
    return roster(*(person(f"p{number:02}") for number in range(1, count + 1)))


def workshop(of: Event, *people: Participant) -> Workshop:
    return prepare_workshop(of, roster(*people), NAMES)


def two_rounds(*people: Participant, start: Waits = "auto") -> Workshop:
    """Give the usual morning: a welcome, two rounds around a break, a closing; two groups."""
    sessions = (
        session("welcome", ("09:00", "10:00")),
        breakout(
            "talks",
            ("10:00", "10:45"),
            ("11:00", "11:45"),
            pauses=[("10:45", "11:00")],
            start=start,
        ),
        session("closing", ("12:00", "12:30")),
    )
    return workshop(event(sessions, groups=("migrant", "expat")), *people)


def journal(*decisions: tuple[str, datetime]) -> Progress:
    return Progress(tuple(started(slot, moment) for slot, moment in decisions))


_LENGTHS = st.sampled_from([4, 5, 10, 15, 30, 45, 75])
_GAPS = st.sampled_from([0, 0, 0, 5, 20])


@st.composite
def events(draw: st.DrawFn) -> Event:
    """Make events of one or two days whose sessions follow each other."""
    names = (f"s{number}" for number in range(1, 1000))
    days = [
        draw(_sessions([next(names) for _ in range(draw(st.integers(1, 5)))]))
        for _ in range(draw(st.integers(1, 2)))
    ]
    languages = draw(st.permutations(LANGUAGES))[: draw(st.integers(1, 3))]
    groups = [f"g{number}" for number in range(draw(st.integers(0, 4)))]
    return event(*days, languages=tuple(languages), groups=groups)


@st.composite
def _sessions(draw: st.DrawFn, names: list[str]) -> list[Session]:
    clock = 8 * 60
    made = []
    for name in names:
        start: Waits = draw(st.sampled_from(("auto", "auto", "manual")))
        kind = draw(st.sampled_from((Kind.PLENARY, Kind.BREAK, Kind.BREAKOUT)))
        if kind is Kind.BREAKOUT:
            topics = [f"{name}-t{number}" for number in range(draw(st.integers(1, 3)))]
            rounds = []
            for _ in range(draw(st.integers(1, 3))):
                clock, hours = _next(clock + draw(_GAPS), draw(_LENGTHS))
                rounds.append(hours)
            pauses = [(one[1], other[0]) for one, other in pairwise(rounds) if one[1] < other[0]]
            made.append(breakout(name, *rounds, topics=topics, pauses=pauses, start=start))
        else:
            clock, hours = _next(clock + draw(_GAPS), draw(_LENGTHS))
            made.append(session(name, hours, kind=kind, start=start))
    return made


def _next(start: int, lasts: int) -> tuple[int, Hours]:
    end = start + lasts
    return end, (_clock(start), _clock(end))


def _clock(of_day: int) -> str:
    return f"{of_day // 60:02}:{of_day % 60:02}"


@st.composite
def rosters(draw: st.DrawFn, groups: Sequence[str] = ("g0", "g1", "g2")) -> Roster:
    """Make rosters of up to nine people with all kinds of parts."""
    parts = st.sampled_from(PARTS)
    named = st.one_of(st.none(), st.sampled_from(groups))
    return roster(
        *(
            person(f"p{number}", draw(parts), group=draw(named), handle=f"person{number}")
            for number in range(draw(st.integers(0, 9)))
        )
    )


PARTS: Final[tuple[PART, ...]] = (
    "participant",
    "moderator",
    "rapporteur",
    "expert",
    "interpreter",
    "organiser",
    "observer",
)


@st.composite
def workshops(draw: st.DrawFn) -> Workshop:
    return prepare_workshop(draw(events()), draw(rosters()), NAMES)


@st.composite
def journals(draw: st.DrawFn, slots: Sequence[Slot]) -> Progress:
    """Make what moderators may have done: what has begun already is not started again."""
    wishes = st.tuples(st.sampled_from(list(slots)), st.integers(-60, 90))
    wanted = [
        (slot.starts + minutes(off), slot) for slot, off in draw(st.lists(wishes, max_size=4))
    ]
    progress = Progress()
    for moment, slot in sorted(wanted, key=lambda one: one[0]):
        begins = {one.slot.id: one.starts for one in project(slots, progress)}[slot.id]
        if begins is None or begins > moment:
            progress = progress.after(started(slot.id, moment))
    return progress


@st.composite
def under_way(draw: st.DrawFn) -> tuple[Workshop, Progress, datetime]:
    """Make a workshop, what was done in it, and a moment of it."""
    made = draw(workshops())
    progress = draw(journals(made.slots))
    first, last = made.slots[0].starts, max(slot.ends for slot in made.slots)
    whole = int((last - first).total_seconds()) // 60 + 180
    moment = first - minutes(90) + minutes(draw(st.integers(0, whole)))
    return made, progress, moment
