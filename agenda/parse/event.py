"""The file of an agenda becomes an event, or it is said what is wrong with it: all at once."""

from collections.abc import Mapping
from typing import NamedTuple

from agenda.errors import AgendaError, Place
from agenda.messages.problems import AGENDA_UNUSABLE
from agenda.model import Event
from agenda.parse.decoding import decode
from agenda.parse.findings import Findings
from agenda.parse.hours import check_hours
from agenda.parse.names import check_names
from agenda.parse.reading import read_tree
from agenda.parse.structure import read_event
from agenda.parse.tree import Node, places_of

Places = Mapping[str, Place]
"""Where each value stands in its file, by its path such as `days[0].date`."""


class Parsed(NamedTuple):
    """An event, and where in its file everything stands."""

    event: Event
    places: Places


def parse_agenda(text: bytes) -> Parsed:
    """Read an agenda's file; an `AgendaError` has all its problems, each with its place."""
    found = Findings()
    tree = _read(text, found)
    event = _checked(tree, found) if tree is not None else None
    if tree is None or event is None or found:
        count, problems = found.count_and_problems()
        raise AgendaError(AGENDA_UNUSABLE(n=count), problems)
    return Parsed(event, places_of(tree))


def _read(text: bytes, found: Findings) -> Node | None:
    decoded = decode(text, found)
    return None if decoded is None else read_tree(decoded, found)


def _checked(tree: Node, found: Findings) -> Event | None:
    """Look at structure, names and hours, whatever the others say."""
    event = read_event(tree, found)
    check_names(tree, found)
    check_hours(tree, found)
    return event
