"""Colours and marks for people: by their room in the first round, or by a column of the roster.

A colour never stands alone: each comes with a mark, a room's number or a letter.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from string import ascii_uppercase

from agenda.messages import Message
from agenda.messages import seating_page as words
from agenda.seating.views import values_by
from bot.export.seating_display import Display
from bot.export.seating_words import title_of

MOST_VALUES = 6
MOST_LENSES = 4
NO_MARK = "–"


@dataclass(frozen=True, slots=True)
class Value:
    """One of the things people are marked by: its *mark*, its name, and the name ready to show."""

    mark: str
    name: Message
    label: str


@dataclass(frozen=True, eq=False)
class Lens:
    """A way to look at people: its *key*, its label, its values, and which each person has."""

    key: str
    label: str
    values: tuple[Value, ...]
    held: Mapping[str, int]


def lenses_of(display: Display) -> tuple[Lens, ...]:
    """Give the ways to look at people, the first room first."""
    lenses = list(_all_lenses(display))[:MOST_LENSES]
    return tuple(
        Lens(key, lens.label, lens.values, lens.held)
        for key, lens in zip("abcd", lenses, strict=False)
    )


def columns_of(display: Display) -> tuple[Lens, ...]:
    """Give the columns by which this event's rooms are balanced, where people differ in them."""
    found = (column_of(display, one) for one in display.event.seating.balance)
    return tuple(one for one in found if one is not None)


def column_of(display: Display, attribute: str) -> Lens | None:
    """Give a column of the roster, unless all people are alike in it.

    Rare values stand together as others; without names, so does a value of only one person.
    """
    given = values_by(display.roster, attribute)
    given = {one: given[one] for one in display.people if one in given}
    counts = Counter(given.values())
    if len(counts) <= 1:
        return None
    ranked = sorted(counts, key=lambda one: (-counts[one], one))
    least = 1 if display.with_names else 2
    common = [one for one in ranked if counts[one] >= least][:MOST_VALUES]
    names = [_name(attribute, one) for one in common]
    if len(common) < len(counts):
        names.append(words.OTHERS())
    marks = [*ascii_uppercase[: len(names)]]
    if len(given) < len(display.people):
        names.append(words.NOT_STATED())
        marks.append(NO_MARK)
    values = _values(display, marks, names)
    at = {one: number for number, one in enumerate(common)}
    held = {one: at.get(value, len(common)) for one, value in given.items()}
    everybody = {one: held.get(one, len(values) - 1) for one in display.people}
    label = display.voice.say(words.ATTRIBUTE_NAMES[attribute]())
    return Lens(attribute, label, values, everybody)


def _all_lenses(display: Display) -> Iterator[Lens]:
    yield _first_room(display)
    if display.with_names and (organisation := column_of(display, "org")):
        yield organisation
    yield from columns_of(display)


def _first_room(display: Display) -> Lens:
    first = display.rounds[0]
    topics = display.event.session(first.session).topics
    names = [words.AS_WRITTEN(value=title_of(topic)) for topic in topics]
    marks = [str(number) for number in range(1, len(topics) + 1)]
    inside = display.plan.rooms.get(first.id, {})
    if len(inside) < len(display.people):
        names.append(words.NOWHERE())
        marks.append(NO_MARK)
    at = {topic.id: number for number, topic in enumerate(topics)}
    held = {one: at.get(inside.get(one, ""), len(topics)) for one in display.people}
    values = _values(display, marks, names)
    return Lens("first", display.voice.say(words.FIRST_ROOM()), values, held)


def _values(display: Display, marks: Sequence[str], names: Sequence[Message]) -> tuple[Value, ...]:
    return tuple(
        Value(mark, name, display.voice.say(name)) for mark, name in zip(marks, names, strict=True)
    )


def _name(attribute: str, value: str) -> Message:
    named = words.VALUE_NAMES.get(attribute, {}).get(value.casefold())
    return words.AS_WRITTEN(value=value) if named is None else named()
