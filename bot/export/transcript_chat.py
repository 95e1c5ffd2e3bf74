"""What the bot sent to a chat, drawn as the chat draws it: bold, channels, everybody's own time."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from markupsafe import Markup, escape

_BLOCK = re.compile(r"(?P<sign>#{1,3}|-#|>|[-*]) +(?P<rest>.*)")
_KIND = {"#": "heading", "##": "heading", "###": "heading", "-#": "small", ">": "quote"}
_TOKEN = re.compile(
    r"\\(?P<plain>[^A-Za-z0-9\s])"
    r"|\*\*(?P<bold>(?:\\.|[^\\])+?)\*\*"
    r"|`(?P<code>[^`\n]+)`"
    r"|<t:(?P<time>-?\d{1,11})(?::[A-Za-z])?>"
    r"|<#(?P<channel>\d+)>"
    r"|<(?P<address>https?://[^\s<>]+)>"
)


@dataclass(frozen=True, slots=True)
class Block:
    """One line: a `heading`, an `item` of a list, a `quote`, `small` print, or plain `text`."""

    kind: str
    words: Markup


@dataclass(frozen=True, slots=True)
class Chat:
    """How a channel's text is drawn, in its own language.

    *channels* gives the names of channels by their id, *channel* stands for any other; *own_time*
    says of a time that each reader sees it in their own *zone*, which is not known here.
    """

    channels: Mapping[str, str]
    channel: str
    own_time: str
    zone: ZoneInfo

    def blocks(self, text: str) -> tuple[Block, ...]:
        """Draw a text line by line; empty lines are left out."""
        return tuple(self._block(line) for line in text.split("\n") if line.strip())

    def _block(self, line: str) -> Block:
        found = _BLOCK.fullmatch(line)
        if found is None:
            return Block("text", self._words(line))
        return Block(_KIND.get(found["sign"], "item"), self._words(found["rest"]))

    def _words(self, line: str) -> Markup:
        return Markup().join(self._parts(line))

    def _parts(self, line: str) -> Iterator[Markup]:
        end = 0
        for found in _TOKEN.finditer(line):
            yield escape(line[end : found.start()])
            yield self._part(found)
            end = found.end()
        yield escape(line[end:])

    def _part(self, found: re.Match[str]) -> Markup:
        said = found[found.lastgroup or 0]
        match found.lastgroup:
            case "bold":
                return Markup("<strong>{}</strong>").format(self._words(said))
            case "code":
                return Markup("<code>{}</code>").format(said)
            case "time":
                return self._time(int(said))
            case "channel":
                name = self.channels.get(said, self.channel)
                return Markup('<bdi class="mention">#{}</bdi>').format(name)
            case "address":
                return Markup('<bdi class="address" dir="ltr">{}</bdi>').format(said)
        return escape(said)

    def _time(self, unix: int) -> Markup:
        try:
            at = datetime.fromtimestamp(unix, UTC).astimezone(self.zone)
        except (OverflowError, ValueError):
            return escape(f"<t:{unix}>")
        return Markup('<time class="own" datetime="{}" title="{}">{}</time>').format(
            at.isoformat(timespec="minutes"), self.own_time, f"{at:%H:%M}"
        )
