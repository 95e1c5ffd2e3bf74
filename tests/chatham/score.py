"""Scores the redaction on notes of our own: recall, precision, and what is touched in vain."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from agenda.chatham import Redactor, Span, prepare
from agenda.roster import Participant

NOTES: Final = Path(__file__).parent / "notes"
DIRECT: Final = frozenset({"name", "affiliation", "contact"})


@dataclass(frozen=True, slots=True)
class Note:
    """A note, what in it tells who, and whether it was kept aside while rules were written."""

    id: str
    lang: str
    text: str
    wanted: tuple[tuple[int, int, str], ...]
    aside: bool
    roster: str = ""


@dataclass
class Score:
    """What was found of what should be."""

    wanted: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    hard: int = 0
    masks: int = 0
    right: int = 0
    clean: int = 0
    touched: int = 0
    leaking: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def share(self, kinds: Iterable[str]) -> float:
        """Give the recall over some kinds."""
        chosen = list(kinds)
        wanted = sum(self.wanted[one] for one in chosen)
        return sum(self.found[one] for one in chosen) / wanted if wanted else 1.0

    @property
    def hard_recall(self) -> float:
        """Give the recall of what is masked at once."""
        return self.hard / max(1, sum(self.wanted[one] for one in DIRECT))

    @property
    def hard_precision(self) -> float:
        """Give how much of what is masked at once tells who."""
        return self.right / max(1, self.masks)


def roster(name: str = "") -> list[Participant]:
    """Read the people of the notes, or of those of another event."""
    file = NOTES / (f"roster-{name}.json" if name else "roster.json")
    read: list[dict[str, Any]] = json.loads(file.read_text("utf-8"))
    return [Participant(**one) for one in read]


def notes() -> Iterator[Note]:
    """Read all notes."""
    for file in sorted(NOTES.glob("*.jsonl")):
        for line in file.read_text("utf-8").splitlines():
            one = json.loads(line)
            wanted = tuple((span["start"], span["end"], span["kind"]) for span in one["spans"])
            yield Note(
                one["id"],
                one["lang"],
                one["text"],
                wanted,
                one.get("aside", False),
                one.get("roster", ""),
            )


def scored(chosen: Iterable[Note]) -> Score:
    """Redact notes, and count."""
    redactors: dict[str, Redactor] = {}
    score = Score()
    for note in chosen:
        if note.roster not in redactors:
            redactors[note.roster] = prepare(roster(note.roster))
        _count(note, redactors[note.roster].redact(note.text, note.lang).spans, score)
    return score


def _count(note: Note, spans: tuple[Span, ...], score: Score) -> None:
    masks = [one for one in spans if one.kind != "flag"]
    hard = [one for one in spans if one.tier == "hard"]
    leaks = False
    for start, end, kind in note.wanted:
        score.wanted[kind] += 1
        tiers = {"hard", "soft"} if kind in DIRECT else {"hard", "soft", "quasi"}
        used = [one for one in (spans if kind == "flag" else masks) if one.tier in tiers]
        if covers(used, note.text, start, end, whole=kind != "flag"):
            score.found[kind] += 1
        else:
            leaks = leaks or kind in DIRECT
            score.wrong.append(f"{note.id} missed {kind}: {note.text[start:end]} | {note.text}")
        if kind in DIRECT and covers(hard, note.text, start, end, whole=True):
            score.hard += 1
    if leaks:
        score.leaking.append(note.id)
    for one in masks:
        good = any(one.start < end and start < one.end for start, end, _ in note.wanted)
        if one.tier == "hard":
            score.masks += 1
            score.right += good
        if not good:
            said = note.text[one.start : one.end]
            score.wrong.append(f"{note.id} in vain, {one.tier} {one.kind}: {said} | {note.text}")
    if not note.wanted:
        score.clean += 1
        score.touched += bool(spans)


def covers(spans: Iterable[Span], text: str, start: int, end: int, *, whole: bool) -> bool:
    """Tell whether spans take in all letters between two places, or one of them."""
    covered = {at for one in spans for at in range(one.start, one.end)}
    letters = [at for at in range(start, end) if text[at].isalnum()]
    return all(at in covered for at in letters) if whole else any(at in covered for at in letters)


def breakout() -> tuple[str, list[Participant], tuple[str, ...], tuple[str, ...]]:
    """Give a breakout report, the people of its header, its names, and what else tells who."""
    read: list[dict[str, Any]] = json.loads((NOTES / "breakout_people.json").read_text("utf-8"))
    names = (
        *("Mrs. Anu Madgavkar", "McKinsey Global Institute", "FORIM", "FORIM", "CARECEN"),
        *("Ms. Dugan", "the UN\nJoint Migration and\nDevelopment Initiative"),
    )
    indirect = (
        *("French", "Cités Unies", "SOMOS", "The representative of Portugal"),
        *("The representative from Australia", "Australian", "Pichincha", "Ecuador"),
    )
    text = (NOTES / "breakout.txt").read_text("utf-8")
    return text, [Participant(**one) for one in read], names, indirect
