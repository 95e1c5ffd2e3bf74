"""Whether a post can be read by everybody: what a screen reader says first, how long it goes on.

Each rule names what it found; a post without findings is plain. A post in several languages is
measured language by language.
"""

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from typing import Final

MOST_WORDS: Final = 20
"""In a sentence."""
MOST_LINES: Final = 5
LEAST_WORDS: Final = 2
"""One word says what, but not what of it."""
NAME: Final = "Name"
_LIST: Final = re.compile(rf"{NAME}(?:(?:,|،|;| and| et| &) ?و?{NAME})+")

_UNSEEN = re.compile("[\u061c\u200b-\u200f\u2060\u2066-\u2069\ufe0e\ufe0f]|\\\\(?=[^\\w\\s])")
_EMOJI = re.compile(
    "[\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]|<a?:\\w+:\\d+>"
)
_CALL = re.compile(r"<(?:@[!&]?|#|id:)\w+>|@everyone|@here")
_HOUR = re.compile(r"<t:\d+(?::\w)?>")
_ADDRESS = re.compile(r"<?https?://[^\s<>]+>?")
_CODE = re.compile(r"`[^`\n]+`")
_WORD = re.compile(r"[^\W_]+(?:[’'\-.:/&][^\W_]+)*")
_ENDS = re.compile(r"[.!?؟…](?=[\s)»”\"*]|$)")
_CAPITALS = re.compile(r"\b[^\W\d_a-z]{3,}\b")
_DRAWN = re.compile("```|[\u2500-\u259f]|^\\s*\\|", re.MULTILINE)
_HEADING = re.compile(r"\*\*[^*\n]+\*\*|#{1,3} .+")
_MARKER = re.compile(r"^(?:#{1,3} |[-*] |> |\d+\. )+")
_WRITTEN = re.compile(r"\b\d{2}:\d{2}\b")


@dataclass(frozen=True, slots=True)
class Kind:
    """What may be different in one kind of post.

    *lines* is how many there may be at most. *names* are what people wrote in the agenda, such as
    titles and questions: each counts as one word, and so does a list of them, as no words of ours
    can make them shorter; what they have in capitals is theirs.
    One that tells when something *starts* shows each reader their own time, and names the *zone*.
    """

    lines: int | None = MOST_LINES
    names: Collection[str] = ()
    starts: bool = False
    zone: str = ""


USUAL: Final = Kind()


@dataclass(frozen=True, slots=True)
class Finding:
    """A *rule* that a post breaks, and with which words."""

    rule: str
    found: str


def findings(text: str, kind: Kind = USUAL) -> Iterator[Finding]:
    """Give all that is wrong with a post in one language, as it is sent."""
    plain = _named(_UNSEEN.sub("", text), kind.names)
    for name, rule in RULES.items():
        yield from (Finding(name, found) for found in rule(plain, kind))


def _named(text: str, names: Collection[str]) -> str:
    """Put a sign for each name, the longest first; a list of them is one."""
    plain = {_UNSEEN.sub("", one) for one in names}
    for name in sorted(plain, key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", NAME, text)
    return _LIST.sub(NAME, text)


def words_in(text: str) -> int:
    """Count words; addresses, mentions, hours of the reader and code are none."""
    bare = text
    for other in (_ADDRESS, _CALL, _HOUR, _CODE):
        bare = other.sub(" ", bare)
    return len(_WORD.findall(bare))


def sentences(text: str) -> Iterator[str]:
    """Give the sentences of each line; what has no end is one, too."""
    for line in text.splitlines():
        start = 0
        for end in _ENDS.finditer(line):
            yield line[start : end.end()].strip()
            start = end.end()
        if line[start:].strip(" *"):
            yield line[start:].strip()


def _first_line(text: str, _: Kind) -> Iterator[str]:
    """The first line says what: a whole sentence, or a heading of more than a word.

    A mention may be the subject of a sentence, but is none by itself.
    """
    first = text.split("\n", 1)[0].strip()
    said = _MARKER.sub("", first)
    if not said:
        yield "the first line is empty"
    elif not words_in(said):
        yield f"nothing but mentions, hours, links or signs: {first}"
    elif words_in(said) < LEAST_WORDS and NAME not in said:
        yield f"says too little: {first}"
    elif not (_HEADING.fullmatch(first) or _ENDS.search(said) or said.count(":") == 1):
        yield f"no whole sentence, and no heading: {first}"
    elif said.rstrip().endswith(":") and words_in(said) <= LEAST_WORDS:
        yield f"only a label: {first}"


def _words_first(text: str, _: Kind) -> Iterator[str]:
    """Words stand before an emoji: there is one in a line at most, at its end."""
    for line in text.splitlines():
        emoji = list(_EMOJI.finditer(line))
        at_the_end = all(not line[one.end() :].strip() for one in emoji)
        if emoji and not (at_the_end and words_in(line[: emoji[0].start()])):
            yield line


def _short_sentences(text: str, _: Kind) -> Iterator[str]:
    for one in sentences(text):
        if (count := words_in(one)) > MOST_WORDS:
            yield f"{count} words: {one}"


def _few_lines(text: str, kind: Kind) -> Iterator[str]:
    lines = [one for one in text.splitlines() if one.strip()]
    if kind.lines is not None and len(lines) > kind.lines:
        yield f"{len(lines)} lines"


def _no_capitals(text: str, _: Kind) -> Iterator[str]:
    bare = _CODE.sub(" ", _ADDRESS.sub(" ", text))
    for word in _CAPITALS.findall(bare):
        if word.isupper():
            yield word


def _not_drawn(text: str, _: Kind) -> Iterator[str]:
    yield from (found[0] for found in _DRAWN.finditer(text))


def _both_times(text: str, kind: Kind) -> Iterator[str]:
    """A start is told as it is written on the wall, with the zone, and in the reader's own time."""
    if not kind.starts:
        return
    if not _WRITTEN.search(text):
        yield "no hour is written"
    if kind.zone and kind.zone not in text:
        yield f"the zone {kind.zone} is not named"
    if not _HOUR.search(text):
        yield "the reader's own time is not there"


RULES: Final[dict[str, Callable[[str, Kind], Iterator[str]]]] = {
    "the first line carries the message": _first_line,
    "words before emoji": _words_first,
    "at most 20 words in a sentence": _short_sentences,
    "few lines": _few_lines,
    "no capitals": _no_capitals,
    "nothing drawn": _not_drawn,
    "own and written time": _both_times,
}
"""By name: each gives what it found."""
