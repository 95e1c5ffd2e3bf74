"""How people are told what a newly published agenda changes: each change once per language."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from agenda.kinds_of_change import (
    WORDS,
    AnotherPerson,
    Cancelled,
    Change,
    Moved,
    New,
    OtherChange,
    Renamed,
    Subject,
    Times,
    What,
)
from agenda.messages import At, Many, Message, On, Own, pages
from agenda.messages import changes as words
from agenda.messages.own_words import CHANGED
from agenda.model import Event, Part, Person
from agenda.persons import described
from agenda.rooms import news_of
from agenda.state import Notice
from agenda.text import Language

MOST_NOTICES = 8
"""More changes than that are told in one notice."""
MOST_LINES = 3
"""So many of them stand in it, the others are counted: a notice has five lines at most."""
STILL_NEWS = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Published:
    """What changed at one moment: with a version of the agenda, or with one of its people."""

    name: str
    at: datetime
    changes: tuple[Change, ...]


def change_notices(event: Event, published: Sequence[Published]) -> Iterator[Notice]:
    """Give what is said in the news of the changes of each version, in every language."""
    for version in published:
        until = version.at + STILL_NEWS
        for key, language, lines in _notices(event, version):
            place = news_of(language)
            yield Notice(f"{key}/{language}", place, language, lines, version.at, until)


def _notices(
    event: Event, version: Published
) -> Iterator[tuple[str, Language, tuple[Message, ...]]]:
    told = [one for one in version.changes if is_told(one)]
    if len(told) <= MOST_NOTICES:
        for number, change in enumerate(told, start=1):
            for language in event.languages:
                if is_seen_in(change, language):
                    key = f"change/{version.name}/{number}"
                    yield key, language, (told_of(change, event),)
        return
    for language in event.languages:
        seen = [one for one in told if is_seen_in(one, language)]
        lines = [words.DIGEST(n=len(seen)), *(told_of(one, event) for one in seen[:MOST_LINES])]
        if len(seen) > MOST_LINES:
            lines.append(words.DIGEST_MORE(n=len(seen) - MOST_LINES))
        yield f"change/{version.name}/all", language, tuple(lines)


def is_told(change: Change) -> bool:
    """Tell whether everybody should know; settings of the organisers are their own business."""
    if isinstance(change, OtherChange):
        return any(one in words.DETAILS for one in change.fields)
    return True


def is_seen_in(change: Change, language: Language) -> bool:
    """Tell whether a reader of a *language* sees it: a title may change in another one only."""
    if not isinstance(change, Renamed):
        return True
    return change.subject.titles[0].in_language(language) != change.before.in_language(language)


def told_of(change: Change, event: Event) -> Message:
    """Give the sentence that tells of a change."""
    match change:
        case New():
            return _new(change.subject, change.times, event.zone)
        case Cancelled():
            return _cancelled(change.subject, change.times)
        case Moved():
            return _moved(change, event.zone)
        case Renamed():
            return _renamed(change)
        case AnotherPerson():
            return _somebody(change) if change.part is None else _part(change, change.part)
        case OtherChange():
            return _other(change)


def _renamed(change: Renamed) -> Message:
    if change.subject.what is What.ROOM:
        topic, session = change.subject.titles
        return words.RENAMED_ROOM(session=session, topic=topic, before=change.before)
    return words.RENAMED_SESSION(session=change.subject.titles[0], before=change.before)


def _other(change: OtherChange) -> Message:
    details = _details(change)
    if change.subject.what is What.ROOM:
        topic, session = change.subject.titles
        return words.OTHER_ROOM(session=session, topic=topic, details=details)
    return words.OTHER(session=change.subject.titles[0], details=details)


def _new(subject: Subject, times: Times | None, zone: str) -> Message:
    if times is None:
        topic, session = subject.titles
        return words.NEW_ROOM(session=session, topic=topic)
    facts: dict[str, Any] = {
        "session": subject.titles[0],
        "day": On(times.day),
        "start": At(times.starts),
        "end": At(times.ends),
        "zone": zone,
        "own": Own(times.starts),
    }
    if subject.what is What.ROUND:
        return words.NEW_ROUND(number=subject.number, **facts)
    return words.NEW_SESSION(**facts)


def _cancelled(subject: Subject, times: Times | None) -> Message:
    if times is None:
        topic, session = subject.titles
        return words.CANCELLED_ROOM(session=session, topic=topic)
    facts: dict[str, Any] = {
        "session": subject.titles[0],
        "day": On(times.day),
        "start": At(times.starts),
    }
    if subject.what is What.ROUND:
        return words.CANCELLED_ROUND(number=subject.number, **facts)
    return words.CANCELLED_SESSION(**facts)


def _moved(change: Moved, zone: str) -> Message:
    before, after = change.before, change.after
    facts: dict[str, Any] = {
        "session": change.subject.titles[0],
        "day": On(after.day),
        "start": At(after.starts),
        "end": At(after.ends),
        "zone": zone,
        "own": Own(after.starts),
        "planned": At(before.starts),
    }
    if before.day != after.day:
        facts["before"] = On(before.day)
    if change.subject.what is What.ROUND:
        facts["number"] = change.subject.number
        return (words.MOVED_ROUND_DAY if "before" in facts else words.MOVED_ROUND)(**facts)
    return (words.MOVED_SESSION_DAY if "before" in facts else words.MOVED_SESSION)(**facts)


def _part(change: AnotherPerson, part: Part) -> Message:
    session = change.subject.titles[0]
    if not change.came:
        return words.GONE(session=session, people=_people(part, change.gone))
    people = _people(part, change.came)
    if not change.gone:
        return words.CAME(session=session, people=people)
    others = Many(tuple(described(one) for one in change.gone))
    return words.INSTEAD(session=session, people=people, others=others)


def _people(part: Part, people: Sequence[Person]) -> Message:
    label = pages.PARTS[part][0 if len(people) == 1 else 1]()
    return pages.WITH_PART(part=label, people=Many(tuple(described(one) for one in people)))


def _somebody(change: AnotherPerson) -> Message:
    if not change.came:
        return words.OPEN_AGAIN(person=described(change.gone[0]))
    person, sessions = described(change.came[0]), Many(change.subject.titles)
    if not change.gone:
        if not change.subject.titles:
            return words.CONFIRMED_NOWHERE(person=person)
        return words.CONFIRMED(person=person, sessions=sessions)
    gone = change.gone[0]
    if gone.name is not None and gone.name == change.came[0].name:
        return words.DESCRIBED_ANEW(before=gone.name, person=person)
    if not change.subject.titles:
        return words.REPLACED_NOWHERE(person=person, before=described(gone))
    return words.REPLACED(person=person, before=described(gone), sessions=sessions)


def _details(change: OtherChange) -> Many:
    """Name what everybody is told of, then the rest in a word."""
    own = tuple(one.removeprefix(WORDS) for one in change.fields if one.startswith(WORDS))
    told = [words.DETAILS[one]() for one in change.fields if one in words.DETAILS]
    told += [CHANGED(notices=Many(own))] if own else []
    rest = [] if len(told) + len(own[1:]) == len(change.fields) else [words.SETTINGS()]
    return Many((*told, *rest))
