"""The file of an agenda becomes an event, or it is said what is wrong with it: all at once."""

from collections.abc import Mapping
from typing import NamedTuple

from agenda.errors import AgendaError, Place
from agenda.messages.problems import AGENDA_UNUSABLE
from agenda.model import Event
from agenda.parse.decoding import decode
from agenda.parse.findings import Findings
from agenda.parse.hours import check_hours
from agenda.parse.interpreters import check_interpreters
from agenda.parse.names import check_names
from agenda.parse.own_words import check_own_words
from agenda.parse.reading import read_tree
from agenda.parse.structure import read_event
from agenda.parse.tree import Node, places_of

Places = Mapping[str, Place]
"""Where each value stands in its file, by its path such as `days[0].date`."""


class Parsed(NamedTuple):
    """An event, and where in its file everything stands."""

    event: Event
    places: Places


def parse_agenda(text: bytes, *, kept: bool = False) -> Parsed:
    """Read an agenda's file; an `AgendaError` has all its problems, each with its place.

    One that is *kept* was right when it came. Its own words may be about notices of an earlier
    Majlis: it can be used, and what does not fit any more is not said.
    """
    found = Findings()
    tree = _read(text, found)
    event = _checked(tree, found, kept=kept) if tree is not None else None
    if tree is None or event is None or found:
        count, problems = found.count_and_problems()
        raise AgendaError(AGENDA_UNUSABLE(n=count), problems)
    return Parsed(event, places_of(tree))


def _read(text: bytes, found: Findings) -> Node | None:
    decoded = decode(text, found)
    return None if decoded is None else read_tree(decoded, found)


def _checked(tree: Node, found: Findings, *, kept: bool) -> Event | None:
    """Look at structure, names and hours, whatever the others say."""
    event = read_event(tree, found)
    check_names(tree, found)
    check_hours(tree, found)
    check_interpreters(tree, found)
    if not kept:
        check_own_words(tree, event, found)
    return event
