"""Where a message is read, and what stands there for the event's places."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, tzinfo
from typing import Literal
from zoneinfo import ZoneInfo

from agenda.model import ArabicMonths, Event, OwnWords
from agenda.text import Language

Surface = Literal["chat", "terminal", "page"]
"""Discord's Markdown, plain text, or HTML.

The name of a channel or a role, the label of a button and the title of a form are plain text, on
Discord as well: they are said on a `terminal`.
"""


@dataclass(frozen=True, slots=True)
class Scene:
    """What is the same for every message that is said in one place of one event.

    *main* is the event's main language, which agenda texts fall back to. *channels* gives what
    stands for a place by its key: `<#123>` on Discord, a name elsewhere. *months* says which names
    the event uses for them in Arabic. *own* are the event's own words, by the key of a message.
    Whatever is said of an event is said in the scene `of` it.
    """

    surface: Surface
    zone: tzinfo = UTC
    main: Language = "en"
    channels: Mapping[str, str] = field(default_factory=dict)
    months: ArabicMonths = "standard"
    own: Mapping[str, OwnWords] = field(default_factory=dict)

    @classmethod
    def of(
        cls, event: Event, surface: Surface, channels: Mapping[str, str] | None = None
    ) -> "Scene":
        """Give the scene in which things are said of an *event*."""
        zone, places = ZoneInfo(event.zone), channels or {}
        return cls(surface, zone, event.main, places, event.ar_months, event.words)
