"""A round, or one person's way through all rounds, as a picture for a chat.

On it are only digits, ids and Latin words, so that the one font that comes with Pillow will do:
the words of every other language stand in the alternative text. The same plan gives the same bytes.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, sqrt
from zoneinfo import ZoneInfo

from agenda.messages import Many, Message
from agenda.messages import seating_page as words
from agenda.model import Event, Topic
from agenda.roster import Roster
from agenda.seating.plan import Plan
from agenda.text import Text
from agenda.timeline import Slot, plan_slots
from bot.export.seating_canvas import ACCENT, INK, LINE, PAPER, SOFT, Canvas
from bot.export.seating_display import Display, voice_of
from bot.export.seating_marks import NO_MARK, Lens, column_of
from bot.export.seating_words import round_in_words, title_of

WIDTH = 1200
GAP = 20
HEAD = 58
CHIP_HEIGHT = 34
MOST_CHIPS = 120
"""For more people, or longer codes, there are dots instead of chips."""
LONGEST_CODE = 8
MOST_COLUMNS = 10
MOST_TOLD = 12
LONGEST_TITLE = 40
"""So that the alternative text stays below Discord's limit of 1,024 characters."""
LONGEST_LABEL, IN_LEGEND_LINE = 18, 4
MOST_ROWS = 8
COLUMN, ROW = 170, 62
COLOURED_BY = ("region", "type", "gender", "profile", "langs")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as PNG, and what it shows in words for those who do not see it."""

    png: bytes
    alt: Message


def seating_as_picture(event: Event, roster: Roster, plan: Plan, round_id: str) -> Picture:
    """Draw who sits where in a round: rooms by their number, people by their code or as dots.

    Colour and shape tell people's region, or the next best column of the roster that tells them
    apart. A rapporteur stands out in black, or has a ring.
    """
    display = _display(event, roster, plan)
    slot = next(one for one in plan_slots(event) if one.id == round_id)
    drawing = _Round(display, slot)
    return Picture(drawing.png(), drawing.alt())


def path_as_picture(event: Event, roster: Roster, plan: Plan, person: str) -> Picture:
    """Draw the rooms of one person, from round to round."""
    drawing = _Path(_display(event, roster, plan), person)
    return Picture(drawing.png(), drawing.alt())


def _display(event: Event, roster: Roster, plan: Plan) -> Display:
    return Display(event, roster, plan, voice_of(event, "terminal", event.main), with_names=False)


class _Round:
    """One round: how its boxes are laid out, then drawn."""

    def __init__(self, display: Display, slot: Slot) -> None:
        self.display, self.slot = display, slot
        self.topics = display.event.session(slot.session).topics
        self.lens = _lens(display)
        self.members = [self._in_order(topic) for topic in self.topics]
        codes = [display.names[one] for members in self.members for one in members]
        self.longest = max(map(len, codes), default=1)
        self.chips = len(codes) <= MOST_CHIPS and self.longest <= LONGEST_CODE
        columns = min(MOST_COLUMNS, ceil(sqrt(len(self.topics) * 1.6)))
        self.columns = max(1, min(columns, len(self.topics)))
        self.box = (WIDTH - GAP * (self.columns + 1)) // self.columns

    def png(self) -> bytes:
        """Draw the boxes row by row, and under them what the colours stand for."""
        cell, lines = self._cell()
        heights = [
            HEAD + max(lines[at : at + self.columns]) * cell[1] + 14
            for at in range(0, len(lines), self.columns)
        ]
        legend = self.lens.values if self.lens else ()
        height = GAP + sum(heights) + GAP * len(heights) + 44 * ceil(len(legend) / IN_LEGEND_LINE)
        canvas = Canvas(WIDTH, height)
        top = GAP
        for row, tall in enumerate(heights):
            for column in range(self.columns):
                number = row * self.columns + column
                if number < len(self.topics):
                    left = GAP + column * (self.box + GAP)
                    self._room(canvas, (left, top, tall), number, cell)
            top += tall + GAP
        self._legend(canvas, top)
        return canvas.png()

    def alt(self) -> Message:
        """Say how many people are in each room."""
        counts: list[Message] = [
            words.ROOM_COUNT(room=_room(topic), n=len(members))
            for topic, members in zip(self.topics[:MOST_TOLD], self.members, strict=False)
        ]
        if len(self.topics) > MOST_TOLD:
            counts.append(words.MORE_ROOMS(n=len(self.topics) - MOST_TOLD))
        where = round_in_words(self.display.event, self.slot.id)
        return words.PICTURE(round=where, rooms=Many(tuple(counts)))

    def _cell(self) -> tuple[tuple[int, int], list[int]]:
        """Give the size of a person in a box, and how many lines of people each box has."""
        most = max(map(len, self.members), default=0)
        dot = next((size for limit, size in ((40, 30), (120, 22)) if most <= limit), 14)
        cell = (46 + 12 * self.longest, CHIP_HEIGHT + 8) if self.chips else (dot, dot)
        in_line = self._in_line(cell[0])
        return cell, [max(1, ceil(len(members) / in_line)) for members in self.members]

    def _in_order(self, topic: Topic) -> list[str]:
        """Give the people of a room: its rapporteur first, then each colour together."""
        held = self.lens.held if self.lens else {}
        members = self.display.members(self.slot, topic)
        return sorted(
            members,
            key=lambda one: (not self.display.reports(self.slot, topic, one), held.get(one, 0)),
        )

    def _in_line(self, width: int) -> int:
        return max(1, (self.box - 24) // width)

    def _room(
        self, canvas: Canvas, at: tuple[int, int, int], number: int, cell: tuple[int, int]
    ) -> None:
        left, top, tall = at
        canvas.box((left, top, left + self.box, top + tall), outline=LINE)
        canvas.badge(left + 10, top + 30, str(number + 1))
        members = self.members[number]
        canvas.head_count(left + self.box - 16, top + 30, len(members))
        in_line = self._in_line(cell[0])
        topic = self.topics[number]
        for place, person in enumerate(members):
            line, column = divmod(place, in_line)
            x = left + 14 + column * cell[0]
            y = top + HEAD + line * cell[1]
            reports = self.display.reports(self.slot, topic, person)
            kind = self._kind(person)
            if self.chips:
                size = (cell[0] - 8, CHIP_HEIGHT)
                canvas.chip((x, y), size, kind, self.display.names[person], dark=reports)
            else:
                middle = (x + cell[0] // 2, y + cell[1] // 2)
                canvas.dot(middle, cell[0] * 0.36, kind, ringed=reports)

    def _kind(self, person: str) -> int | None:
        if self.lens is None:
            return 0
        held = self.lens.held[person]
        return None if self.lens.values[held].mark == NO_MARK else held

    def _legend(self, canvas: Canvas, top: int) -> None:
        left = 0
        for number, value in enumerate(self.lens.values if self.lens else ()):
            if number % IN_LEGEND_LINE == 0:
                left, top = GAP + 10, top + (44 if number else 0)
            kind = None if value.mark == NO_MARK else number
            canvas.dot((left, top + 14), 9, kind, ringed=False)
            left += (
                18 + canvas.text((left + 16, top + 14), _latin(value.label, value.mark), SOFT) + 28
            )


class _Path:
    """One person's way: a column for each round, a row for each room."""

    def __init__(self, display: Display, person: str) -> None:
        self.display, self.person = display, person
        self.stations = [(slot, *self._station(slot)) for slot in display.rounds]
        numbers = {number for _, _, number in self.stations if number}
        most = max((len(self._topics(slot)) for slot in display.rounds), default=0)
        self.rows = [*range(1, most + 1)] if most <= MOST_ROWS else sorted(numbers)

    def png(self) -> bytes:
        """Draw rooms as small boxes, the person's filled, with a line from one to the next."""
        width = GAP * 2 + COLUMN * max(1, len(self.stations))
        canvas = Canvas(width, 110 + ROW * max(1, len(self.rows)) + GAP)
        canvas.text((GAP, 26), self.display.names.get(self.person, ""), INK, size=24)
        places = [self._place(column) for column in range(len(self.stations))]
        for one, other in pairwise(places):
            if one and other:
                canvas.line(one, other, ACCENT)
        for column, (slot, topic, number) in enumerate(self.stations):
            x = GAP + COLUMN * column + COLUMN // 2
            starts = slot.starts.astimezone(ZoneInfo(self.display.event.zone))
            canvas.text((x, 64), f"{starts:%d/%m}", SOFT, size=18, centred=True)
            canvas.text((x, 86), f"{starts:%H:%M}", INK, size=20, centred=True)
            reports = topic is not None and self.display.reports(slot, topic, self.person)
            for row in self.rows[: len(self._topics(slot))] if self.rows else ():
                chosen = row == number
                y = self._y(row)
                canvas.box((x - 34, y - 22, x + 34, y + 22), outline=LINE, fill=PAPER)
                if chosen:
                    canvas.box((x - 34, y - 22, x + 34, y + 22), outline=ACCENT, fill=ACCENT)
                colour = PAPER if chosen else SOFT
                canvas.text(
                    (x, y), f"{row}*" if chosen and reports else str(row), colour, centred=True
                )
        return canvas.png()

    def alt(self) -> Message:
        """Say where the person is in each round."""
        event = self.display.event
        stations = (
            words.STATION(round=round_in_words(event, slot.id), room=_room(topic))
            for slot, topic, _ in self.stations[:MOST_TOLD]
            if topic is not None
        )
        shown = self.display.names.get(self.person, self.person)
        return words.PICTURE_OF_PATH(person=shown, stations=Many(tuple(stations)))

    def _topics(self, slot: Slot) -> Sequence[Topic]:
        return self.display.event.session(slot.session).topics

    def _station(self, slot: Slot) -> tuple[Topic | None, int]:
        room = self.display.plan.rooms.get(slot.id, {}).get(self.person)
        for number, topic in enumerate(self._topics(slot), start=1):
            if topic.id == room:
                return topic, number
        return None, 0

    def _place(self, column: int) -> tuple[int, int] | None:
        _, topic, number = self.stations[column]
        if topic is None:
            return None
        return GAP + COLUMN * column + COLUMN // 2, self._y(number)

    def _y(self, number: int) -> int:
        return 110 + ROW * self.rows.index(number) + ROW // 2


def _lens(display: Display) -> Lens | None:
    found = (column_of(display, one) for one in COLOURED_BY)
    return next((one for one in found if one is not None), None)


def _room(topic: Topic) -> Message:
    title = title_of(topic)
    brief = {one: _shortened(title.in_language(one), LONGEST_TITLE) for one in title.languages}
    return words.ROOM(title=Text(brief))


def _latin(label: str, mark: str) -> str:
    """Give a label that the font has letters for, or its mark."""
    try:
        label.encode("latin-1")
    except UnicodeEncodeError:
        return mark
    return _shortened(label, LONGEST_LABEL)


def _shortened(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
