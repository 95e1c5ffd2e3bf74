"""Notices put into words for the platform."""

import re
from collections.abc import Iterable, Mapping

from agenda.state import Meeting, Notice
from bot.i18n import Scene, render, together
from bot.i18n.direction import isolated
from bot.ports import Invitation, Words, digest_of
from bot.services.running import Running

NONCE_LENGTH = 25
"""Discord's limit of a message's nonce, in characters."""

_OPENS = re.compile("[\u2066-\u2068]")
_CLOSES = "\u2069"
"""Marks around a stretch with a direction of its own; each that is opened must be closed."""

LONGEST_ABOUT = 1000
"""Discord's limit of what an entry of its calendar is about, in characters."""

LONGEST_POST = 2000
"""Discord's limit of a message, in characters."""


def chat_scene(running: Running) -> Scene:
    """Give the surroundings in which an event's messages are put into words in a chat."""
    return Scene.of(running.event, "chat", running.channels())


def word_notice(running: Running, notice: Notice, key: str, place: int) -> Words:
    """Put a notice into words; the nonce follows from the ledger's *key* and the *place*."""
    members = members_called(notice, running.known.people)
    called = calling(members)
    text = fit(text_of(notice, chat_scene(running)), LONGEST_POST - len(called)) + called
    nonce = digest_of(f"{running.event.id}/{key}/{place}")[:NONCE_LENGTH]
    event = running.event
    controls, languages = notice.controls, event.languages
    return Words(text, notice.language, nonce, event.id, controls, languages, mentions=members)


def members_called(notice: Notice, people: Mapping[str, int]) -> tuple[int, ...]:
    """Give whom a notice calls, of *people*: members of the guild by their ids in the roster."""
    return tuple(dict.fromkeys(people[one] for one in notice.calls if one in people))


def calling(members: Iterable[int]) -> str:
    """Give a last line that calls members, if there are any: each mention stands by itself."""
    line = " ".join(isolated(f"<@{member}>") for member in members)
    return f"\n{line}" if line else ""


def text_of(notice: Notice, scene: Scene) -> str:
    """Give a notice's words, in one language after another if it is for several."""
    blocks = (
        "\n".join(render(line, language, scene) for line in notice.lines).strip()
        for language in (notice.language, *notice.also)
    )
    return together(blocks)


def word_meeting(running: Running, meeting: Meeting, place: int) -> Invitation:
    """Put an entry of the platform's calendar into words, the languages one after another."""
    scene = chat_scene(running)
    blocks = (
        "\n".join(render(line, language, scene) for line in lines)
        for language, lines in meeting.about
    )
    return Invitation(meeting.name, fit("\n\n".join(blocks).strip(), LONGEST_ABOUT), place)


def fit(text: str, most: int = LONGEST_POST) -> str:
    """Cut a text that is longer than the platform takes: whole lines, if one fits at all."""
    if len(text) <= most:
        return text
    room = most - len("\n…")
    end = text.rfind("\n", 0, room + 1)
    if end > 0:
        return f"{text[:end]}\n…"
    open_marks = max(0, len(_OPENS.findall(text[:room])) - text[:room].count(_CLOSES))
    return f"{text[: room - open_marks]}…{_CLOSES * open_marks}"
