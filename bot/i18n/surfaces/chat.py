"""Discord's Markdown, in both directions.

In a language that runs from right to left, each line opens with a mark that every version of the
client takes for its direction, and each value is isolated. The marks stand after what opens a
heading or a list, which would be lost otherwise; and never right after a bare address, where they
would become part of it: addresses wear angle brackets.

The client looks into isolates, too: a line in another language that begins with an Arabic name
would turn the whole message round, and opens with a mark against that.
"""

import re
from collections.abc import Iterable
from datetime import datetime
from urllib.parse import quote

from bot.i18n.direction import (
    ARABIC_LETTER_MARK,
    BIDI_CONTROLS,
    LEFT_TO_RIGHT_ISOLATE,
    LEFT_TO_RIGHT_MARK,
    POP_ISOLATE,
    RIGHT_TO_LEFT_ISOLATE,
    cleaned,
    has_against,
    isolated,
    turns,
)
from bot.i18n.surfaces.marks import CODE, OPENING, Marks, is_web

_CHANNEL = re.compile(r"<#\d+>")
_LINE = re.compile(rf"^((?:{OPENING}|[-*] |\d+\. )*)(.*\S.*)$", re.MULTILINE)
_ADDRESS = re.compile(
    r"[a-z][a-z0-9+.-]*://(?:[^\s<>]*[^\s<>.,;:!?'\"()\[\]…،؛؟»]|[^\s<>]*)", re.IGNORECASE
)
_BARE_ADDRESS = re.compile(rf"(?<![<`]){_ADDRESS.pattern}", re.IGNORECASE)
_NOT_IN_ADDRESS = re.compile(r"[<>*|`\\@\s]")
_ACTIVE = re.compile(r"[\\*_~`|\[\]<]")
_OWN_CODE = re.compile(r"(?<!\\)`[^`\n]+(?<!\\)`")
_MARK = re.compile(f"[{BIDI_CONTROLS}]")
_CALL = re.compile(r"@(?=everyone|here|[!&]?\d)", re.IGNORECASE)
_CALL_IN_WORDS = re.compile(r"@(?:(?=everyone|here|[!&]?\d)|(?![\w-]+\.[\w.-]))", re.IGNORECASE)
"""An @ that may call somebody, whatever is filled in behind it; those of addresses may not."""
_FIRST = re.compile(r"^(?:([#>+-])|(\d+)(?=[.)]))")
_UNSEEN_SPACE = "\u200b"


class Chat(Marks):
    """A message in a channel, a form or a private answer."""

    __slots__ = ()

    def words(self, words: str) -> str:
        """Leave the words' marks, which are Discord's; isolate code and addresses; call nobody."""
        quiet = _CALL_IN_WORDS.sub(f"@{_UNSEEN_SPACE}", words)
        bracketed = _BARE_ADDRESS.sub(lambda found: self._isolated(_bracketed(found[0])), quiet)
        return CODE.sub(lambda found: self._isolated(found[0]), bracketed)

    def text(self, text: str) -> str:
        """Escape Markdown and mentions, and isolate."""
        return self._isolated(_harmless(cleaned(text)))

    def link(self, address: str) -> str:
        """Show an address without a preview; what is no address of the web is only shown."""
        plain = cleaned(address)
        return self._isolated(_bracketed(plain)) if is_web(plain) else self.text(address)

    def place(self, name: str) -> str:
        """Link to the channel where we have its id, and name it elsewhere."""
        return self._isolated(name) if _CHANNEL.fullmatch(name) else self.text(name)

    def own(self, at: datetime) -> str:
        """Leave it to the reader's client."""
        return self._isolated(f"<t:{int(at.timestamp())}:t>")

    def countdown(self, at: datetime) -> str:
        """Let the reader's client count."""
        return self._isolated(f"<t:{int(at.timestamp())}:R>")

    def whole(self, text: str) -> str:
        """Open and close each line that runs from right to left; keep all others as they run."""
        text = _OWN_CODE.sub(self._code, text)
        if not self.leftward:
            return _LINE.sub(_kept_rightward, text)
        opening = f"{ARABIC_LETTER_MARK}{RIGHT_TO_LEFT_ISOLATE}"
        return _LINE.sub(rf"\1{opening}\2{POP_ISOLATE}", text)

    def _code(self, found: re.Match[str]) -> str:
        """Keep marks out of what people copy to type it; around it, they may stand already."""
        code = _MARK.sub("", found[0])
        return code if self.leftward else self._isolated(code)

    def _isolated(self, shown: str) -> str:
        return isolated(shown) if self.leftward or has_against(shown) else shown


def together(blocks: Iterable[str]) -> str:
    """Put what is said in several languages into one post, each block as it is.

    The client lets a whole post run as its first line does: with blocks that run both ways, lines
    from left to right are closed in as well.
    """
    said = list(dict.fromkeys(blocks))
    if len({RIGHT_TO_LEFT_ISOLATE in one for one in said}) == 1:
        return "\n".join(said)
    opening = f"{LEFT_TO_RIGHT_MARK}{LEFT_TO_RIGHT_ISOLATE}"
    return "\n".join(
        one
        if RIGHT_TO_LEFT_ISOLATE in one
        else _LINE.sub(rf"\1{opening}\2{POP_ISOLATE}", one.replace(LEFT_TO_RIGHT_MARK, ""))
        for one in said
    )


def _kept_rightward(line: re.Match[str]) -> str:
    mark = LEFT_TO_RIGHT_MARK if turns(line[2]) else ""
    return f"{line[1]}{mark}{line[2]}"


def _bracketed(address: str) -> str:
    return f"<{_NOT_IN_ADDRESS.sub(lambda found: quote(found[0]), address)}>"


def _harmless(text: str) -> str:
    """Escape what Markdown and mentions are made of; addresses are only put in brackets."""
    parts = []
    end = 0
    for found in _ADDRESS.finditer(text):
        parts += [_escaped(text[end : found.start()]), _bracketed(found[0])]
        end = found.end()
    return _FIRST.sub(_escaped_first, "".join([*parts, _escaped(text[end:])]))


def _escaped(text: str) -> str:
    return _CALL.sub(f"@{_UNSEEN_SPACE}", _ACTIVE.sub(r"\\\g<0>", text))


def _escaped_first(found: re.Match[str]) -> str:
    """Keep a text from opening a heading, a quote or a list."""
    return f"\\{found[1]}" if found[1] else f"{found[2]}\\"
