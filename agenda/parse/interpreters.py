"""Where interpreters are to work has to be there: sessions, rounds, rooms."""

from collections.abc import Collection, Iterator
from functools import partial

from agenda.messages import Message
from agenda.messages.disagreements import UNKNOWN_POST, UNKNOWN_POST_MEANT
from agenda.parse.closest import closest
from agenda.parse.findings import Findings, shortened
from agenda.parse.tree import Node


def check_interpreters(root: Node, found: Findings) -> None:
    """Find sessions, rounds and rooms that interpreters are sent to and that are not there."""
    teams = root.list_of("interpreters")
    posts = tuple(_posts(root)) if teams else ()
    for team in teams:
        for one in team.list_of("at"):
            if one.text and one.text not in posts:
                found.at_value(one, partial(_unknown, one.text, posts))


def _posts(root: Node) -> Iterator[str]:
    for day in root.list_of("days"):
        for session in day.list_of("sessions"):
            name = session.text_of("id") or ""
            yield name
            for number in range(1, len(session.list_of("rounds")) + 1):
                yield f"{name}/r{number}"
                for topic in session.list_of("topics"):
                    yield f"{name}/r{number}/{topic.text_of('id')}"


def _unknown(given: str, known: Collection[str]) -> Message:
    meant = closest(given, known)
    if meant is not None:
        return UNKNOWN_POST_MEANT(given=shortened(given), meant=shortened(meant))
    return UNKNOWN_POST(given=shortened(given))
