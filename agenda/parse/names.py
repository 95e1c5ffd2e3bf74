"""Ids that must be there, and ids that must be there once only."""

from collections.abc import Collection, Iterator
from functools import partial

from agenda.messages import Message
from agenda.messages.disagreements import (
    GROUP_IS_NOBODY,
    SAME_ID,
    UNKNOWN_PERSON,
    UNKNOWN_PERSON_MEANT,
)
from agenda.messages.problems import LANGUAGE_TWICE
from agenda.parse.closest import closest
from agenda.parse.findings import Findings, shortened
from agenda.parse.tree import Node


def check_names(root: Node, found: Findings) -> None:
    """Find unknown people, and groups, sessions, topics and languages that stand twice."""
    sessions = [session for day in root.list_of("days") for session in day.list_of("sessions")]
    topics = [topic for session in sessions for topic in session.list_of("topics")]
    groups = root.list_of("groups")
    for owners in (groups, sessions, topics):
        _check_once(owners, found)
    _check_languages(root, found)
    _check_people(root, sessions, {text for one in groups if (text := one.text_of("id"))}, found)


def _check_once(owners: Collection[Node], found: Findings) -> None:
    first: dict[str, Node] = {}
    for owner in owners:
        name = owner.fields.get("id")
        if name is None or name.text is None:
            continue
        line = first.setdefault(name.text, name).line
        if first[name.text] is not name:
            found.at_value(name, SAME_ID(given=shortened(name.text), line=line))


def _check_languages(root: Node, found: Findings) -> None:
    seen: set[str] = set()
    for language in root.list_of("languages"):
        if language.text in seen:
            found.at_value(language, LANGUAGE_TWICE(given=shortened(language.text)))
        seen |= {language.text} if language.text else set()


def _check_people(
    root: Node, sessions: Collection[Node], groups: Collection[str], found: Findings
) -> None:
    people = root.fields.get("people")
    if people is not None and not isinstance(people.content, dict):
        return
    known = people.fields if people is not None else {}
    for session in sessions:
        for one in _named_in(session):
            if one.text and one.text not in known:
                found.at_value(one, partial(_unknown, one.text, known, groups))


def _named_in(described: Node) -> Iterator[Node]:
    """Give every id that stands under `parts`, also in items and topics."""
    parts = described.fields.get("parts")
    for part in parts.fields.values() if parts else ():
        yield from part.entries
    for inner in (*described.list_of("items"), *described.list_of("topics")):
        yield from _named_in(inner)


def _unknown(given: str, known: Collection[str], groups: Collection[str]) -> Message:
    if given in groups:
        return GROUP_IS_NOBODY(given=shortened(given))
    meant = closest(given, known)
    if meant is not None:
        return UNKNOWN_PERSON_MEANT(given=shortened(given), meant=shortened(meant))
    return UNKNOWN_PERSON(given=shortened(given))
