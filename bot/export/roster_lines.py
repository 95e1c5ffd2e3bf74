"""What a roster has, and what changes in it, as lines to read and as data."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

from agenda.messages import Many, Message
from agenda.messages import roster_commands as words
from agenda.messages.places import LANGUAGE_NAMES
from agenda.messages.roster_columns import COLUMNS, GENDERS, PARTS
from agenda.roster import Participant, Roster
from agenda.roster_difference import ChangedPerson, FieldChange, RosterDifference
from agenda.text import Text

COUNTED: Final = (
    "part",
    "langs",
    "gender",
    "country",
    "region",
    "type",
    "profile",
    "group",
    "org",
)
"""What is counted, in this order."""
NO_TITLES: Final[Mapping[str, Text]] = MappingProxyType({})
MOST_VALUES: Final = 12
MOST_PEOPLE: Final = 200
"""So many are shown; the others are counted."""

_WORDS: Final = {"part": PARTS, "gender": GENDERS, "langs": LANGUAGE_NAMES}


def label_of(field: str) -> Message | str:
    """Name a field as the head of its column; an unknown one as it is."""
    return COLUMNS[field][0]() if field in COLUMNS else field


def word_for(field: str, value: str) -> Message | str:
    """Put the value of a field into words, where it is one of ours."""
    if not value:
        return words.NOT_GIVEN()
    known = _WORDS.get(field, {})
    return known[value]() if value in known else value


def counts_of(roster: Iterable[Participant]) -> dict[str, dict[str, int]]:
    """Count the values of each field that anybody has, the most frequent first."""
    people = tuple(roster)
    counts = {field: Counter(_values(people, field)) for field in COUNTED}
    return {
        field: dict(sorted(found.items(), key=lambda one: (not one[0], -one[1], one[0])))
        for field, found in counts.items()
        if set(found) - {""}
    }


def _values(people: Iterable[Participant], field: str) -> Iterator[str]:
    for person in people:
        value = getattr(person, field)
        if isinstance(value, tuple):
            yield from value or ("",)
        else:
            yield value or ""


def roster_lines(roster: Roster, groups: Mapping[str, Text] = NO_TITLES) -> Iterator[Message]:
    """Say what a roster has, without a name; *groups* gives the titles of those in the agenda."""
    yield words.PEOPLE(n=len(roster))
    for field, counts in counts_of(roster).items():
        shown: list[Message] = [
            words.COUNTED(value=_titled(field, value, groups), number=number)
            for value, number in counts.items()
        ]
        if len(shown) > MOST_VALUES:
            shown[MOST_VALUES:] = [words.MORE_VALUES(n=len(shown) - MOST_VALUES)]
        yield words.COUNTS(label=label_of(field), counts=Many(tuple(shown)))
    found = sum(bool(one.handle or one.discord_id) for one in roster)
    yield words.FOUND_ON_DISCORD(n=found)
    silent = sum(not one.langs for one in roster)
    if silent and silent < len(roster):
        yield words.WITHOUT_LANGUAGE(n=silent)


def _titled(field: str, value: str, groups: Mapping[str, Text]) -> Message | Text | str:
    """Name a group as its people know it."""
    if field == "group" and value in groups:
        return groups[value]
    return word_for(field, value)


def roster_data(roster: Roster) -> dict[str, Any]:
    """Give what a roster has for programs."""
    found = sum(bool(one.handle or one.discord_id) for one in roster)
    return {"people": len(roster), "on_discord": found, "counts": counts_of(roster)}


# --- differences ----------------------------------------------------------------------

Line = tuple[int, Message]
"""How far a line is indented, and the line."""


def difference_lines(difference: RosterDifference, new: Roster) -> Iterator[Line]:
    """Say what changes, people by people."""
    if not difference:
        yield 0, words.SAME(n=len(new))
    for heading, people in ((words.CAME, difference.came), (words.GONE, difference.gone)):
        if people:
            yield 0, heading(n=len(people))
            yield from ((1, who(person)) for person in people[:MOST_PEOPLE])
            yield from _more(len(people))
    if difference.changed:
        yield 0, words.CHANGED(n=len(difference.changed))
        for changed in difference.changed[:MOST_PEOPLE]:
            yield from _changed_lines(changed)
        yield from _more(len(difference.changed))


def _more(people: int) -> Iterator[Line]:
    if people > MOST_PEOPLE:
        yield 1, words.MORE_VALUES(n=people - MOST_PEOPLE)


def _changed_lines(changed: ChangedPerson) -> Iterator[Line]:
    yield 1, who(changed.person)
    yield from ((2, _change(one)) for one in changed.changes)
    if changed.seems_another:
        yield 2, words.SEEMS_ANOTHER(id=changed.person.id)


def who(person: Participant) -> Message:
    """Name somebody by id and, if there is one, by name."""
    name = person.name or person.name_ar
    return words.WHO(id=person.id, name=name) if name else words.WHO_WITHOUT_NAME(id=person.id)


def _change(change: FieldChange) -> Message:
    field = label_of(change.field)
    old, new = (
        Many(tuple(word_for(change.field, one) for one in values))
        for values in (change.old, change.new)
    )
    if not change.old:
        return words.FIELD_FILLED(field=field, new=new)
    if not change.new:
        return words.FIELD_EMPTIED(field=field, old=old)
    return words.FIELD_CHANGED(field=field, old=old, new=new)


def difference_data(difference: RosterDifference) -> dict[str, Any]:
    """Give what changes for programs; people by their ids."""
    return {
        "came": [one.id for one in difference.came],
        "gone": [one.id for one in difference.gone],
        "changed": [
            {
                "id": one.person.id,
                "fields": {
                    change.field: {"old": list(change.old), "new": list(change.new)}
                    for change in one.changes
                },
            }
            for one in difference.changed
        ],
    }
