"""A note as the finders see it: its words, and what stands around each."""

# ruff: noqa: PLR2004 -- how long a word is says how sure one can be

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final, Generic, Literal, TypeVar

from agenda.chatham.folding import Word, bare
from agenda.chatham.lexicons.grammar import (
    ABBREVIATED,
    ARABIC_COMMON_NOUNS,
    AUXILIARIES,
    CALLINGS,
    DOTTED_HONORIFICS,
    HONORIFICS,
    PARTICLES,
    SOURCES,
    SPEECH,
    STRONG_HONORIFICS,
    STRONG_SOURCES,
    WEAK_HONORIFICS,
)

T = TypeVar("T")

Tier = Literal["hard", "soft", "quasi"]
"""Masked; masked until released; replaced by what at least k people share."""

_CLITICS: Final = ("و", "ف", "ب", "ل", "ك", "س", "وب", "ول", "فب", "فل", "وك", "ال", "وال", "بال",
    "فال", "كال", "وبال", "فبال", "وكال", "أ")  # fmt: skip

_TITLES: Final = HONORIFICS | ABBREVIATED
_ENDS_OF_TITLES: Final = frozenset(letters[-1] for letters in DOTTED_HONORIFICS)


@dataclass(frozen=True, slots=True)
class Found:
    """Something in a note that tells who: where, how surely, what, and of whom."""

    start: int
    end: int
    tier: Tier
    kind: str
    people: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Note:
    """One note, cut into words once."""

    text: str
    words: Sequence[Word]
    stems: Sequence[tuple[tuple[str, int], ...]] = field(default=())

    def near(self, at: int) -> bool:
        """Whether a word belongs to the same sentence as the one before it."""
        word = self.words[at]
        if at == 0 or word.gap == "start":
            return False
        if word.gap != "stop":
            return True
        before = self.words[at - 1].text
        short = len(before) < 3 or before in _TITLES
        return "." in word.between and short and len(word.between) < 4

    def opens(self, at: int) -> bool:
        """Whether a word is the first of a sentence."""
        return (
            at == 0
            or (self.words[at].opens and not self.near(at))
            or ("\n" in self.words[at].between)
        )

    def held(self, start: int, end: int) -> bool:
        """Whether words follow each other with nothing between that would part a name."""
        return all(self.near(at) for at in range(start + 1, end))

    def honorific(self, at: int) -> int:
        """Give where the title of courtesy before a word begins, or the word's own place."""
        first = at
        while first > 0 and self.near(first) and self._courtesy(first - 1, first):
            first -= 1
        return self._dotted(first)

    def _dotted(self, at: int) -> int:
        """Give where such as *H.E.* before a word begins, or the word's own place."""
        if at == 0 or self.words[at - 1].text not in _ENDS_OF_TITLES:
            return at
        for letters in DOTTED_HONORIFICS:
            first = at - len(letters)
            if first >= 0 and tuple(one.text for one in self.words[first:at]) == letters:
                joints = [one.between.strip() for one in self.words[first + 1 : at + 1]]
                if all(one == "." for one in joints[:-1]) and joints[-1] in {".", ""}:
                    return first
        return at

    def _courtesy(self, at: int, before: int) -> bool:
        one = self.words[at]
        dotted = one.text in ABBREVIATED and self.words[before].between.strip() == "."
        if one.text in CALLINGS and (dotted or self.words[before].gap == "join"):
            return one.arabic or self.words[before].capital or self.words[before].text in PARTICLES
        if self.words[before].gap == "comma" or one.text not in HONORIFICS:
            plain = one.text.lstrip("ولبكف") if one.arabic else ""
            return bool(plain) and plain in STRONG_HONORIFICS and len(plain) > 3
        if one.text not in WEAK_HONORIFICS:
            return True
        if one.text == "si" and self.opens(at):
            return False
        if one.text == "he" and self.opens(at) and not self.words[before].capital:
            return False
        return one.capital or one.text == "pr" or (one.arabic and "." in self.words[before].between)

    def speaks(self, after: int) -> bool:
        """Whether a verb of speaking follows."""
        for at in range(after, min(after + 3, len(self.words))):
            if not self.near(at):
                return False
            text = self.words[at].text
            if text in SPEECH:
                return True
            if text not in AUXILIARIES and text != "s":
                return False
        return False

    def spoken_of(self, at: int) -> bool:
        """Whether a word stands where a source is named: after *by*, *selon*, «بحسب», «قالت»."""
        if at == 0 or not self.near(at):
            return False
        before = self.words[at - 1]
        if before.arabic:
            verb = before.text.removeprefix("و").removeprefix("ف")
            forms = (before.text, verb, verb.removesuffix("ه"), verb.removesuffix("ها"))
            if any(one in SPEECH or one in STRONG_SOURCES for one in forms):
                return True
            return (
                at > 1
                and before.text.startswith("ال")
                and before.text in ARABIC_COMMON_NOUNS
                and self.words[at - 2].text in SPEECH
                and self.near(at - 1)
            )
        follows = (
            before.text in {"d", "de"} and at > 1 and self.words[at - 2].text in {"apres", "part"}
        )
        return (
            before.text in STRONG_SOURCES
            or follows
            or (
                before.text == "to"
                and at > 1
                and self.words[at - 2].text in {"according", "thanks"}
            )
        )

    def sourced(self, at: int) -> bool:
        """Whether a word stands where a person often does: after *with*, *from*, «مع»."""
        return at > 0 and self.near(at) and self.words[at - 1].text in SOURCES

    def place(self, first: int, last: int, offset: int = 0) -> tuple[int, int]:
        """Give where words stand in the text, the first without *offset* letters."""
        words = self.words
        if words[first].text[:offset].endswith("ال"):
            offset -= 2
        elif words[first].text[:offset].endswith("لل"):
            offset -= 1  # one is the preposition, one what is left of the article
        start = min(words[first].starts[offset:] or words[first].starts)
        if offset == 0:
            start = words[first].start
        return min(start, words[last].start if first != last else start), max(
            one.end for one in words[first : last + 1]
        )


def stems_of(word: Word) -> tuple[tuple[str, int], ...]:
    """Give what may be left of a word without what Arabic joins to its front.

    Each stem comes with the number of letters before it; the article is part of what is left,
    and also left out.
    """
    text = word.text
    if not word.arabic:
        return ((text, 0),)
    return tuple(_stems(text))


def _stems(text: str) -> Iterator[tuple[str, int]]:
    seen = {text}
    yield text, 0
    for clitic in _CLITICS:
        if text.startswith(clitic) and len(text) - len(clitic) >= (2 if len(clitic) == 1 else 3):
            stem = text[len(clitic) :]
            if stem not in seen:
                seen.add(stem)
                yield stem, len(clitic)
    for joined in ("لل", "ولل", "فلل"):
        if text.startswith(joined) and len(text) - len(joined) >= 3:
            yield text[len(joined) :], len(joined)


@dataclass
class Phrases(Generic[T]):
    """Phrases by their words, found at a place of a note in one look."""

    of: dict[tuple[str, ...], T] = field(default_factory=dict)

    @cached_property
    def _longest(self) -> dict[str, list[int]]:
        lengths: dict[str, set[int]] = {}
        for words in self.of:
            lengths.setdefault(words[0], set()).add(len(words))
        return {first: sorted(sizes, reverse=True) for first, sizes in lengths.items()}

    def at(self, note: Note, at: int) -> Iterator[tuple[int, int, T]]:
        """Give what starts with a word: where it ends, letters joined before it, what it is."""
        for stem, offset in note.stems[at]:
            for size in self._longest.get(stem, ()):
                if size == 1 and offset and len(stem) < 3:
                    continue
                if at + size <= len(note.words) and note.held(at, at + size):
                    rest = (bare(one.text) for one in note.words[at + 1 : at + size])
                    found = self.of.get((stem, *rest))
                    if found is not None:
                        yield at + size, offset, found


def as_key(words: Sequence[str]) -> tuple[str, ...]:
    """Give the words under which a phrase is found: without Arabic articles after the first."""
    return (words[0], *(bare(one) for one in words[1:]))
