"""Every language at once: a page that can be read in each says its labels in all of them."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from markupsafe import Markup

from agenda.messages import Message
from agenda.model import Event
from agenda.text import LANGUAGES, RIGHT_TO_LEFT, Language, Text
from bot.export.voice import Voice
from bot.i18n import Scene


@dataclass(frozen=True, slots=True)
class Said:
    """What stands in the *view* of one language; the *words* may be in another."""

    view: Language
    language: Language
    words: Markup

    @property
    def way(self) -> str:
        """The direction its words run in."""
        return way_of(self.language)


Label = tuple[Said, ...]
"""The same in every language."""


def way_of(language: Language) -> str:
    """Tell the direction a language runs in, as HTML calls it."""
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"


@dataclass(frozen=True, slots=True)
class Voices:
    """Says things in every language, in the zone of one *event*."""

    event: Event

    @property
    def zone(self) -> ZoneInfo:
        """The zone of all times on the page."""
        return ZoneInfo(self.event.zone)

    def say(self, message: Message) -> Label:
        """Put a message into words."""
        return tuple(Said(one, one, _ready(self.voice(one).say(message))) for one in LANGUAGES)

    def show(self, text: Text) -> Label:
        """Show a text of the agenda; where it has no words in a language, in the main one."""
        return tuple(
            Said(one, text.language_of(one, self.event.main), _ready(self.voice(one).show(text)))
            for one in LANGUAGES
        )

    def voice(self, language: Language) -> Voice:
        """Give the voice of one language, for the page."""
        return Voice(language, Scene.of(self.event, "page"))

    def plain(self, language: Language) -> Voice:
        """Give the voice of one language, for where no mark can stand."""
        return Voice(language, Scene.of(self.event, "terminal"))

    def clock(self, at: datetime) -> str:
        """Give an instant as hours and minutes."""
        return f"{at.astimezone(self.zone):%H:%M}"

    def iso(self, at: datetime) -> str:
        """Give an instant for machines."""
        return at.astimezone(self.zone).isoformat(timespec="minutes")


def _ready(shown: str) -> Markup:
    return Markup(shown)  # noqa: S704 -- the page surface has escaped it
