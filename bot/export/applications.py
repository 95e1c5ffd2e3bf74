"""Applications out of a roster's file: what of them can be weighed, and how it is written."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import Final

from agenda.errors import RefusedError
from agenda.messages import Many
from agenda.messages import selection as words
from agenda.parse import ReadRoster
from agenda.parse.columns import field_of, plain
from agenda.roster import Participant, folded
from agenda.selection import Application

WEIGHABLE: Final = (
    "profile",
    "gender",
    "region",
    "country",
    "type",
    "langs",
    "org",
    "part",
    "group",
)
_PLACES: Final = ("region", "country")
MOST_WEIGHT: Final = 100


def weights_of(text: str | None, read: ReadRoster) -> dict[str, int]:
    """Read weights such as `profile=3,gender=2`; without them, what there is weighs the same."""
    known = _attributes(read)
    if text is None:
        place = [name for name in _PLACES if name in known][:1]
        usual = [name for name in ("profile", "gender", *place) if name in known]
        if not usual:
            raise RefusedError(words.NOTHING_TO_WEIGH())
        return dict.fromkeys(usual, 1)
    weights: dict[str, int] = {}
    for part in filter(None, map(str.strip, text.split(","))):
        given, _, number = (one.strip() for one in part.partition("="))
        if not number.isascii() or not number.isdecimal() or int(number) > MOST_WEIGHT:
            raise RefusedError(words.BAD_WEIGHTS(given=part))
        name = field_of(given) or plain(given)
        if name not in known:
            raise RefusedError(words.NOT_WEIGHED(given=given, known=Many(known)))
        weights[name] = int(number)
    if not weights:
        raise RefusedError(words.BAD_WEIGHTS(given=text))
    return weights


def _attributes(read: ReadRoster) -> tuple[str, ...]:
    """Give what at least one application says something about: fields, and columns of its own."""
    fields = [name for name in WEIGHABLE if any(_field(one, name) for one in read.roster)]
    own = dict.fromkeys(name for others in read.others for name in others)
    return (*fields, *own)


def _field(person: Participant, name: str) -> tuple[str, ...]:
    value = getattr(person, name)
    if isinstance(value, tuple):
        return value
    return () if value is None else (value,)


def applications_of(read: ReadRoster, weights: Iterable[str]) -> list[Application]:
    """Give the applications with what is weighed; other ways to write a value are the same value.

    A value is shown as most applications write it.
    """
    given = {
        name: [
            _field(person, name) if name in WEIGHABLE else tuple(filter(None, [others.get(name)]))
            for person, others in zip(read.roster, read.others, strict=True)
        ]
        for name in weights
    }
    shown = {name: _usual_spelling(values) for name, values in given.items()}
    return [
        Application(
            id=person.id,
            values={
                name: tuple(shown[name][folded(one)] for one in given[name][at]) for name in given
            },
            organisation=folded(person.org or ""),
        )
        for at, person in enumerate(read.roster)
    ]


def _usual_spelling(given: Iterable[tuple[str, ...]]) -> Mapping[str, str]:
    written: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for values in given:
        for value in values:
            written[folded(value)][value] += 1
    return {same: min(found, key=lambda one: (-found[one], one)) for same, found in written.items()}
