"""Figures on the page of a seating: what rooms are made of, and who meets whom."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from agenda.messages import Many
from agenda.messages import seating_page as words
from agenda.seating.views import Meetings, meetings_of, shares_of
from bot.export.seating_display import Breakout, Display
from bot.export.seating_marks import Lens, columns_of

SQUARE = 10
MOST_NUMBERED = 40
"""Up to so many people, a square has its number."""
MOST_NAMED = 60
"""Up to so many people, the rows of the squares are named."""
MOST_DRAWN = 150
"""For more people, there are no squares."""
LONGEST_LABEL = 16
SHADES = 3
_LETTER = 4.6


@dataclass(frozen=True, slots=True)
class Part:
    """The people of one value in a room."""

    pattern: int
    number: int


@dataclass(frozen=True, slots=True)
class Bar:
    """What a room is made of; the same in words for those who do not see it."""

    parts: tuple[Part, ...]
    told: str


@dataclass(frozen=True, slots=True)
class Mix:
    """The bars of one breakout: a row for each room, a bar for each round."""

    breakout: Breakout
    rows: tuple[tuple[str, tuple[Bar | None, ...]], ...]


@dataclass(frozen=True, slots=True)
class Balance:
    """One column of the roster in every room."""

    lens: Lens
    mixes: tuple[Mix, ...]


@dataclass(frozen=True, slots=True)
class Shade:
    """All squares of the same colour, as one path."""

    kind: int
    path: str


@dataclass(frozen=True, slots=True)
class Figures:
    """The numbers in squares of one row that are light, or dark, and where each of them stands."""

    dark: bool
    numbers: str
    places: str


@dataclass(frozen=True, slots=True)
class Row:
    """A row of squares: its label, where it is, and its numbers."""

    label: str
    at: float
    figures: tuple[Figures, ...]


@dataclass(frozen=True, slots=True)
class Squares:
    """Who meets whom, drawn: each pair twice, so that a row shows all about one person."""

    side: int
    margin: float
    shades: tuple[Shade, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Met:
    """Who meets whom: sentences, squares if there are not too many, and pairs by meetings."""

    sentences: tuple[str, ...]
    squares: Squares | None
    histogram: tuple[tuple[int, int, float], ...]
    meetings: Meetings


def balances_of(display: Display) -> Iterator[Balance]:
    """Give the mix of every column by which rooms are balanced."""
    for lens in columns_of(display):
        shares = shares_of(display.plan, {one: str(at) for one, at in lens.held.items()})
        mixes = []
        for breakout in display.breakouts:
            rows = tuple(
                (
                    display.topic(topic),
                    tuple(
                        _bar(display, lens, shares.get(slot.id, {}).get(topic.id, {}))
                        for slot in breakout.slots
                    ),
                )
                for topic in breakout.session.topics
            )
            mixes.append(Mix(breakout, rows))
        yield Balance(lens, tuple(mixes))


def _bar(display: Display, lens: Lens, shares: Mapping[str | None, int]) -> Bar | None:
    parts = tuple(
        Part(at, shares[str(at)]) for at in range(len(lens.values)) if shares.get(str(at))
    )
    if not parts:
        return None
    told = (words.SHARE(value=lens.values[one.pattern].name, number=one.number) for one in parts)
    return Bar(parts, display.voice.say(words.MIX(parts=Many(tuple(told)))))


def met_in(display: Display) -> Met:
    """Say and draw who meets whom."""
    meetings = meetings_of(display.plan, display.people)
    twice = meetings.more_than(2)
    sentences = (
        display.voice.say(words.PAIRS_MET(met=meetings.met, pairs=meetings.pairs)),
        display.voice.say(words.MORE_THAN_TWICE(n=twice)),
    )
    most = max(meetings.histogram, default=0) or 1
    histogram = tuple(
        (times, pairs, round(100 * pairs / most, 2))
        for times, pairs in enumerate(meetings.histogram)
    )
    drawn = 1 < len(meetings.people) <= MOST_DRAWN
    return Met(sentences, _squares(display, meetings) if drawn else None, histogram, meetings)


def _squares(display: Display, meetings: Meetings) -> Squares:
    counts: list[list[int]] = meetings.counts.tolist()
    side = len(counts)
    shown = [_shortened(display.names[one]) for one in meetings.people]
    named = side <= MOST_NAMED
    margin = max(map(len, shown)) * _LETTER + 4 if named else 0
    rows = tuple(
        Row(label, (at + 0.5) * SQUARE, _figures(counts[at]) if side <= MOST_NUMBERED else ())
        for at, label in enumerate(shown if named else ())
    )
    shades = tuple(Shade(kind, _path(counts, kind)) for kind in range(1, SHADES + 1))
    return Squares(side * SQUARE, margin, shades, rows)


def _figures(counts: Sequence[int]) -> tuple[Figures, ...]:
    """Give the numbers of a row, one letter each."""
    found = []
    for dark in (False, True):
        inside = [(at, one) for at, one in enumerate(counts) if one and (one >= SHADES) == dark]
        numbers = "".join(str(one) if one <= 9 else "+" for _, one in inside)  # noqa: PLR2004 -- one digit
        places = " ".join(f"{(at + 0.5) * SQUARE:g}" for at, _ in inside)
        if inside:
            found.append(Figures(dark, numbers, places))
    return tuple(found)


def _path(counts: Sequence[Sequence[int]], kind: int) -> str:
    """Draw all squares of a kind, those side by side at once."""
    drawn = []
    for row, line in enumerate(counts):
        start = None
        for column, count in enumerate((*line, 0)):
            inside = min(count, SHADES) == kind
            if inside and start is None:
                start = column
            elif not inside and start is not None:
                width = (column - start) * SQUARE
                drawn.append(f"M{start * SQUARE} {row * SQUARE}h{width}v{SQUARE}h-{width}z")
                start = None
    return "".join(drawn)


def _shortened(label: str) -> str:
    return label if len(label) <= LONGEST_LABEL else f"{label[: LONGEST_LABEL - 1].rstrip()}…"
