"""A seating as plain text of 80 columns: round by round, then what it reaches."""

from collections.abc import Iterable, Iterator
from textwrap import wrap

from agenda.messages import Many, pages
from agenda.messages import seating_page as words
from agenda.model import Event, Topic
from agenda.roster import Roster
from agenda.seating.plan import Plan
from agenda.text import Language
from agenda.timeline import Slot
from bot.export.seating_display import Breakout, Display, voice_of

WIDTH = 80
LONGEST_NAME = 30
_STEP = 2
_HELD = "\u00a0"
_LISTENS = "°"
"""Marks those who follow what is said by interpretation alone."""


def seating_as_text(
    event: Event, roster: Roster, plan: Plan, language: Language, *, with_names: bool = False
) -> str:
    """Write who sits where as plain text, or why nobody does; rapporteurs have a star.

    Whoever follows what is said by interpretation alone has a ring.
    """
    voice = voice_of(event, "terminal", language)
    display = Display(event, roster, plan, voice, with_names)
    if plan.conflict is not None:
        parts = [_head(display), _conflict(display)]
    else:
        rounds = (_round(display, one, slot) for one in display.breakouts for slot in one.slots)
        waits = (_waiting(display, one) for one in display.breakouts)
        parts = [_head(display), *rounds, *waits, _levels(display)]
    return "\n\n".join("\n".join(part) for part in map(list, parts) if part) + "\n"


def _head(display: Display) -> Iterator[str]:
    yield from _lines(display.voice.say(words.TITLE(event=display.event.title)))
    if display.plan.conflict is None:
        for fact in display.facts():
            yield from _lines(fact)


def _round(display: Display, breakout: Breakout, slot: Slot) -> Iterator[str]:
    yield from _headed(f"{display.round(slot)}  {display.hours(slot)}")
    for number, topic in enumerate(breakout.session.topics, start=1):
        inside = display.members(slot, topic)
        count = display.count(slot, topic)
        mark = f"{number}. "
        yield from _lines(f"{mark}{display.topic(topic)} ({count})", hang=len(mark))
        yield from _listed(display, (_marked(display, slot, topic, one) for one in inside))
    if seatless := display.seatless(slot):
        yield from _lines(display.voice.say(words.NOWHERE()))
        yield from _listed(display, (_short(display.names[one]) for one in seatless))
    if any(one.round == slot.id for one in display.plan.rapporteurs):
        yield from _lines(f"* {display.voice.say(pages.PARTS['rapporteur'][0]())}")
    topics = breakout.session.topics
    if any(display.listens(slot, one, who) for one in topics for who in display.members(slot, one)):
        yield from _lines(f"{_LISTENS} {display.voice.say(words.BY_INTERPRETATION())}")


def _marked(display: Display, slot: Slot, topic: Topic, person: str) -> str:
    """Give somebody's name with a mark for a rapporteur, and for who needs interpreters."""
    star = "*" if display.reports(slot, topic, person) else ""
    listens = _LISTENS if display.listens(slot, topic, person) else ""
    return f"{_short(display.names[person])}{star}{listens}"


def _waiting(display: Display, breakout: Breakout) -> Iterator[str]:
    for number, (topic, people) in enumerate(display.waiting(breakout.session)):
        if not number:
            label = display.voice.say(words.WAITING())
            yield from _headed(f"{label}: {display.voice.show(breakout.session.title)}")
        yield from _lines(display.topic(topic))
        yield from _listed(
            display,
            (f"{place}. {_short(display.names[one])}" for place, one in enumerate(people, start=1)),
        )


def _levels(display: Display) -> Iterator[str]:
    if not display.plan.levels:
        return
    yield from _headed(display.voice.say(words.LEVELS()))
    yield from _lines(display.voice.say(words.LEVELS_HINT()))
    for one in display.plan.levels:
        level = words.LEVEL_NAMES[one.level]()
        line = words.LEVEL_OPEN(level=level, value=one.value, bound=one.bound)
        if one.proven:
            line = words.LEVEL_PROVEN(level=level, value=one.value)
        yield from _lines(f"- {display.voice.say(line)}", hang=_STEP)


def _conflict(display: Display) -> Iterator[str]:
    if display.plan.conflict is None:
        return
    told = display.conflict(display.plan.conflict)
    yield from _headed(display.voice.say(words.CONFLICT()))
    for number, (_, sentence) in enumerate(told.rules, start=1):
        yield from _lines(f"{number}. {sentence}", hang=3)
    yield ""
    yield from _lines(display.voice.say(words.CONFLICT_HINT()))
    if told.ways:
        yield ""
        yield from _headed(display.voice.say(words.WAYS_OUT()))
    for number, way in enumerate(told.ways, start=1):
        for step, sentence in enumerate(way):
            mark = f"{number}. " if not step else "   "
            yield from _lines(f"{mark}{sentence}", hang=3)


def _headed(label: str) -> Iterator[str]:
    lines = list(_lines(label))
    yield from lines
    yield "-" * max(map(len, lines))


def _listed(display: Display, names: Iterable[str]) -> Iterator[str]:
    """Give names in lines, none of them broken between its words."""
    held = Many(tuple(one.replace(" ", _HELD) for one in names))
    for line in _lines(display.voice.say(words.MIX(parts=held)), 3):
        yield line.replace(_HELD, " ")


def _short(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1].rstrip()}…"


def _lines(text: str, indent: int = 0, hang: int = 0) -> Iterator[str]:
    margin = " " * indent
    yield from wrap(
        text,
        WIDTH,
        initial_indent=margin,
        subsequent_indent=margin + " " * hang,
        break_long_words=False,
        break_on_hyphens=False,
    )
