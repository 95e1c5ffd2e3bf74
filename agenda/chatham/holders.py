"""Who has which function, and what kinds of organisations few are from."""

# ruff: noqa: PLR2004 -- how long a word is says how sure one can be

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from agenda.chatham.folding import fold, is_arabic
from agenda.chatham.lexicons.functions import SAME_FUNCTION, without_articles
from agenda.chatham.lexicons.grammar import words
from agenda.chatham.organisations import meaning_of
from agenda.chatham.subjects import ACADEMIC, SUBJECTS
from agenda.roster import Participant

_BETWEEN: Final = re.compile(r"\s+(?:and|et|y|und|&)\s+|\s+و(?=\S)|\s*[,،/;()]\s*|\s[-–—]\s")
_OF: Final = words(
    "of for to in on at de du des d l la le à au aux en chargé في ل من على عن del di"
)
_JOINTS: Final = words("of de du des d l la le à au aux en al in chef dell della")
_HEADS: Final = words("head chief")


def functions_of(people: Iterable[Participant]) -> Mapping[str, set[str]]:
    """Give who has which function, by all it is called."""
    found: dict[str, set[str]] = defaultdict(set)
    for person in people:
        for written in (person.role, person.role_fr, person.role_ar):
            for form in _called(written or ""):
                found[form].add(person.id)
    return found


def _called(role: str) -> Iterator[str]:
    """Give all that somebody of this role is called, first the role itself."""
    whole = fold(role)
    if not whole:
        return
    yield whole
    if is_arabic(whole[0]):
        yield without_articles(whole)
    for part in {whole, *(fold(one) for one in _BETWEEN.split(role))}:
        for head in _heads(part):
            yield from SAME_FUNCTION[head]


def _heads(role: str) -> Iterator[str]:
    """Give the functions that a role begins with, or ends with before it says of what."""
    parts = role.split()
    if role in SAME_FUNCTION:
        yield role
    yield from _taught(parts)
    plain = without_articles(role)
    if plain in SAME_FUNCTION:
        yield plain
        return
    for those in (parts, plain.split()):
        for size in range(min(5, len(those)), 0, -1):
            if " ".join(those[:size]) in SAME_FUNCTION:
                yield " ".join(those[:size])
                return
    if len(parts) > 2 and parts[0] in _HEADS and parts[1] == "of":
        short = f"head of {parts[-1].removesuffix('s')}"
        if short in SAME_FUNCTION:
            yield short
        return
    stop = next((at for at, one in enumerate(parts) if one in _OF), len(parts))
    for at in range(1, stop):
        if " ".join(parts[at:stop]) in SAME_FUNCTION:
            yield " ".join(parts[at:stop])
            return


def _taught(parts: list[str]) -> Iterator[str]:
    """Give what a professor of something is: a geographer."""
    if ACADEMIC & set(parts[:2]):
        yield from dict.fromkeys(SUBJECTS[one] for one in parts[1:] if one in SUBJECTS)


def plurals_of(function: str) -> Iterator[str]:
    """Give what two or more of a function are called."""
    parts = function.split()
    if is_arabic(function[0]):
        yield from _arabic_plurals(parts)
        return
    stop = next((at for at, one in enumerate(parts) if at and one in _JOINTS), len(parts))
    head, rest = parts[:stop], parts[stop:]
    yield " ".join([*head[:-1], _plural(head[-1]), *rest])
    if len(head) > 1:
        yield " ".join([*(_plural(one) for one in head), *rest])
        yield " ".join([_plural(head[0]), *head[1:], *rest])


def _plural(word: str) -> str:
    if word.endswith(("s", "x", "z")):
        return word
    if word.endswith("man") and len(word) > 5:
        return word[:-2] + "en"
    if word.endswith("y") and word[-2:-1] not in "aeou":
        return word[:-1] + "ies"
    if word.endswith("al") and len(word) > 4:
        return word[:-1] + "ux"
    return word + "s"


def _arabic_plurals(parts: list[str]) -> Iterator[str]:
    first, rest = parts[0], parts[1:]
    female = first.endswith("ه")
    stem = first[:-1] + "ت" if female else first
    joined = bool(rest) and not rest[-1].endswith(("ي", "يه", "عام", "عامه"))
    duals = ("ا", "ي") if joined else ("ان", "ين")
    many = ("ات",) if female else (("و", "ي") if joined else ("ون", "ين"))
    for ending in duals:
        yield " ".join([stem + ending, *rest])
    for ending in many:
        yield " ".join([(first[:-1] if female else first) + ending, *rest])


def kinds_of(people: Iterable[Participant], k: int) -> frozenset[str]:
    """Give the kinds and fields of organisations that fewer than *k* people are from."""
    kinds: dict[str, set[str]] = defaultdict(set)
    for person in people:
        for name in (person.org, *person.org_alt):
            for one in {meaning_of(word) for word in fold(name or "").split()}:
                kinds[one].add(person.id)
    return frozenset(one for one, ids in kinds.items() if one[0] in "=~" and len(ids) < k)
