"""Columns of the roster become numbers: who belongs together, who is there, who wishes what."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from agenda.errors import Place, Problem, RosterError
from agenda.messages import Many, Message
from agenda.messages.seating import (
    DOES_NOT_FIT,
    UNKNOWN_TIME,
    UNKNOWN_WISH,
)
from agenda.model import Attribute, Event
from agenda.roster import Participant, Roster
from agenda.seating.sittings import Sitting

NONE = -1
EXAMPLES = 3

Pairs = list[tuple[int, int]]


def check_fit(event: Event, roster: Roster, rounds: Sequence[Sitting]) -> None:
    """Refuse a roster that means what the agenda does not have; all problems at once."""
    problems = tuple(_problems(event, roster, rounds))
    if problems:
        raise RosterError(DOES_NOT_FIT(n=len(problems)), problems)


def _problems(event: Event, roster: Roster, rounds: Sequence[Sitting]) -> Iterator[Problem]:
    times, topics = _times(event, rounds), _topics(rounds)
    for one in roster:
        for given in one.available:
            if _folded(given) not in times:
                yield _problem(one, "available", UNKNOWN_TIME(given=given, known=_some(times)))
        for given in one.wishes:
            if _folded(given) not in topics:
                listed = Many(tuple(dict.fromkeys(topic for _, topic in topics.values())))
                yield _problem(one, "wishes", UNKNOWN_WISH(given=given, known=listed))


def _problem(one: Participant, column: str, words: Message) -> Problem:
    return Problem(words, Place(0, 0, f"{one.id}.{column}"))


def _some(known: Iterable[str]) -> Many:
    return Many(tuple(dict.fromkeys(known))[:EXAMPLES])


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def ids_of(roster: Roster) -> dict[str, str]:
    """Give the id of each participant by id and by name, folded; an id is stronger."""
    named = {_folded(one.name): one.id for one in roster if one.name}
    return named | {_folded(one.id): one.id for one in roster}


def companions(one: Participant, given: Iterable[str], known: Mapping[str, str]) -> Iterator[str]:
    """Give the ids of those whom somebody's row names, themselves left out."""
    found = (known.get(_folded(other)) for other in given)
    return (other for other in found if other is not None and other != one.id)


def _times(event: Event, rounds: Sequence[Sitting]) -> dict[str, frozenset[str]]:
    """Give the rounds that each way of writing a time means: dates, days, sessions, rounds."""
    found: dict[str, set[str]] = {}
    for number, day in enumerate(event.days, start=1):
        ids = {one.id for one in rounds if one.day == number}
        for name in (day.date.isoformat(), str(number), f"d{number}", f"day {number}"):
            found.setdefault(name, set()).update(ids)
        for session in day.sessions:
            own = {one.id for one in rounds if one.session is session}
            found.setdefault(_folded(session.id), set()).update(own)
    for one in rounds:
        found[_folded(one.id)] = {one.id}
    return {name: frozenset(ids) for name, ids in found.items()}


def availability(
    event: Event, people: Sequence[Participant], rounds: Sequence[Sitting]
) -> Iterator[frozenset[str]]:
    """Give the rounds in which each of *people* takes part: all, unless their row names some."""
    times, every = _times(event, rounds), frozenset(one.id for one in rounds)
    for one in people:
        named = [times.get(_folded(given), frozenset()) for given in one.available]
        yield every if not named else frozenset().union(*named)


def _topics(rounds: Sequence[Sitting]) -> dict[str, tuple[str, str]]:
    """Give the ids of the session and the topic that each way of writing a wish means."""
    found: dict[str, tuple[str, str]] = {}
    for one in rounds:
        for topic in one.topics:
            titles = [text for text in (topic.title, topic.short) if text is not None]
            written = [text.in_language(spoken) for text in titles for spoken in text.languages]
            for name in (*written, topic.id, f"{one.session.id}/{topic.id}"):
                found.setdefault(_folded(name), (one.session.id, topic.id))
    return found


def wishes(
    people: Sequence[Participant], rounds: Sequence[Sitting]
) -> Iterator[tuple[int, tuple[str, str]]]:
    """Give each wish: the person's number, and the session and the id of the topic."""
    topics = _topics(rounds)
    for at, one in enumerate(people):
        wanted = dict.fromkeys(topics.get(_folded(given)) for given in one.wishes)
        yield from ((at, one) for one in wanted if one is not None)


def numbered(values: Iterable[str | None]) -> list[int]:
    """Number values from 0 in the order of the alphabet; none is -1.

    >>> numbered(["b", None, "a", "B"])
    [1, -1, 0, 1]
    """
    folded = [_folded(one) if one else None for one in values]
    numbers = {one: at for at, one in enumerate(sorted({one for one in folded if one}))}
    return [NONE if one is None else numbers[one] for one in folded]


def organisations(people: Sequence[Participant]) -> list[int]:
    """Number organisations; another spelling that a row gives is the same organisation."""
    same = {_folded(other): one.org for one in people if one.org for other in one.org_alt}
    return numbered(same.get(_folded(one.org), one.org) if one.org else None for one in people)


def attributes(
    people: Sequence[Participant], names: Sequence[Attribute]
) -> list[tuple[Attribute, list[int]]]:
    """Number the values of each column, those left out in which everybody is alike."""
    columns = [(name, numbered(_value(one, name) for one in people)) for name in names]
    return [(name, column) for name, column in columns if len({*column} - {NONE}) > 1]


def _value(one: Participant, name: Attribute) -> str | None:
    if name == "langs":
        return one.language
    value: str | None = getattr(one, name)
    return value


def pairs(people: Sequence[Participant], name: str, known: Mapping[str, str]) -> Pairs:
    """Give the pairs that a column of ids names, each once, as numbers of *people*."""
    at = {one.id: number for number, one in enumerate(people)}
    found: dict[tuple[int, int], None] = {}
    for one in people:
        for other in companions(one, getattr(one, name), known):
            if other in at:
                first, second = sorted((at[one.id], at[other]))
                found[first, second] = None
    return list(found)
