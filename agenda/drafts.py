"""Drafts: what a rapporteur has written and nobody else may see, until it is confirmed.

A draft becomes a statement by being confirmed: what tells who is replaced, but for the places that
its writer let stand. What is surely somebody can never stand.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from unicodedata import category

from agenda.chatham.redactor import Redacted, Span
from agenda.statements import Statement, StatementKind
from agenda.text import Frozen, Language

LONGEST_NOTE = 4000
"""So many characters a note may have; Discord's forms take as many."""

_FLAG = "flag"
_FOLLOWS = "agreement"
"""What changes only because something beside it does: there is nothing to decide about it."""
_LINE_BREAK = "\n"
_JOINERS = "\u200c\u200d"
_UNSEEN = frozenset({"Cc", "Cf", "Cs"})


class Draft(Frozen):
    """A note being written, by the *writer*'s number on the platform; it is sealed and short-lived.

    *stands* are the places, by start and end, which the writer let stand. *replaces* is the
    statement that came back and is written anew, if it is one. The statement that it *becomes* has
    an id of its own, which nobody sees before: confirmed twice, it is there once.
    """

    id: str
    becomes: str
    slot: str
    topic: str = ""
    kind: StatementKind
    question: int | None = None
    language: Language
    text: str
    writer: int
    stands: tuple[tuple[int, int], ...] = ()
    replaces: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """A place of a draft about which its writer may decide; a flag has nothing instead."""

    start: int
    end: int
    old: str
    new: str
    is_flag: bool
    stands: bool


@dataclass(frozen=True, slots=True)
class Preview:
    """What would be kept of a draft: the *text*, how many places are masked for good, the rest."""

    text: str
    masked: int
    choices: tuple[Choice, ...]

    @property
    def undecided(self) -> tuple[Choice, ...]:
        """The phrases that point at somebody, as long as nobody let them stand."""
        return tuple(one for one in self.choices if one.is_flag and not one.stands)

    @property
    def released(self) -> tuple[str, ...]:
        """What stands although it looks like somebody."""
        return tuple(sorted({_seen(one.old) for one in self.choices if one.stands}))


def preview_of(draft: Draft, redacted: Redacted | None) -> Preview:
    """Show what would be kept of a draft; without redaction (on the record) all of it."""
    if redacted is None:
        return Preview(_seen(draft.text), 0, ())
    choices = tuple(_choice(draft, one) for one in redacted.spans if one.tier != "hard")
    standing = {(one.start, one.end) for one in choices if one.stands}
    text = "".join(_pieces(draft.text, redacted.spans, standing))
    return Preview(_seen(text), len(redacted.spans) - len(choices), choices)


def let_stand(draft: Draft, preview: Preview, numbers: Iterable[int]) -> Draft:
    """Let the places with these *numbers*, from 1, stand as they were written, and no others."""
    chosen = {one - 1 for one in numbers}
    stands = tuple(
        (one.start, one.end) for index, one in enumerate(preview.choices) if index in chosen
    )
    return draft.model_copy(update={"stands": stands})


def statement_of(draft: Draft, preview: Preview, withdrawal: str) -> Statement:
    """Make the statement out of a confirmed draft; nothing tells any more who wrote it."""
    return Statement(
        id=draft.becomes,
        slot=draft.slot,
        topic=draft.topic,
        kind=draft.kind,
        question=draft.question,
        texts={draft.language: preview.text.strip()},
        withdrawal=withdrawal,
        released=preview.released,
    )


def _choice(draft: Draft, span: Span) -> Choice:
    return Choice(
        span.start,
        span.end,
        draft.text[span.start : span.end],
        span.replacement,
        span.kind == _FLAG,
        (span.start, span.end) in draft.stands,
    )


def _pieces(text: str, spans: Iterable[Span], standing: set[tuple[int, int]]) -> Iterable[str]:
    at = 0
    for span in spans:
        yield text[at : span.start]
        stays = (span.start, span.end) in standing or span.kind == _FLAG
        yield text[span.start : span.end] if stays else span.replacement
        at = span.end
    yield text[at:]


def _seen(text: str) -> str:
    """Leave out what cannot be seen: nothing is kept that nobody has read."""
    lines = text.replace("\r\n", _LINE_BREAK).replace("\t", " ")
    kept = _JOINERS + _LINE_BREAK
    return "".join(one for one in lines if one in kept or category(one) not in _UNSEEN)
