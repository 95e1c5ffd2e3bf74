"""How a room goes about languages, in one line for people."""

from collections.abc import Iterator, Sequence

from agenda.messages import Many, Message
from agenda.messages import interpretation as words
from agenda.messages.places import LANGUAGE_NAMES
from agenda.model import Event, Mode, Session, Topic
from agenda.seating.languages import Tongues, tongues_of
from agenda.text import Language


def told_languages(event: Event, tongues: Tongues) -> Message | None:
    """Say in which languages a room can be followed, and how; nothing of a room that says none."""
    if not (tongues.spoken or tongues.mode or tongues.teams):
        return None
    mode, languages = mode_of(tongues), heard_in(event, tongues)
    named = Many(tuple(LANGUAGE_NAMES[one]() for one in languages))
    return (words.MODES[mode] if mode else words.LANGUAGES)(languages=named)


def room_languages(event: Event, session: Session, number: int, topic: Topic) -> Iterator[Message]:
    """Say in which languages the room of a *topic* can be followed in its round *number*."""
    line = told_languages(event, tongues_of(event, session, number, topic))
    if line is not None:
        yield line


def heard_in(event: Event, tongues: Tongues) -> Sequence[Language]:
    """Give the languages of a room: what is spoken first, then what that is interpreted into."""
    spoken = tongues.spoken or event.languages
    more = sorted(one for one in tongues.covered if one not in spoken)
    return (*spoken, *more)


def mode_of(tongues: Tongues) -> Mode | None:
    """Tell how a room goes about languages: as it says, or as its links and interpreters show.

    Whoever interprets in a room of Discord without a link speaks after each speaker.
    """
    if tongues.mode is not None:
        return tongues.mode
    if tongues.links:
        return Mode.SIMULTANEOUS
    return Mode.CONSECUTIVE if tongues.teams else None
