"""Names as they are written in the roster, or in another way that is known."""

# ruff: noqa: PLR2004 -- how long a word is says how sure one can be

from collections.abc import Iterator
from typing import Final

from agenda.chatham.functions import ANY
from agenda.chatham.homographs import (
    ADJECTIVES,
    ARABIC_HOMOGRAPHS,
    ARABIC_SAYINGS,
    LATIN_HOMOGRAPHS,
    MONTHS,
    NO_NAME_AFTER,
    NOT_BEFORE_A_NAME,
)
from agenda.chatham.lexicon import COMMON, FUNCTION, PUBLIC_SHORT
from agenda.chatham.names import bare
from agenda.chatham.naming import Named, Names
from agenda.chatham.neighbours import Place, glued, with_kin, with_neighbours
from agenda.chatham.note import Found, Note, Tier
from agenda.chatham.places import BY_NAME, CITY_OF

_SURE: Final = 5
"""Letters of a word in small letters that is likelier a name than a word nobody thought of."""

_APOSTROPHES: Final = frozenset("'’")
_DOUBLED: Final = frozenset({"علي", "هنا", "بها", "دعا", "رجا", "ندا", "الا", "مني", "سنا", "علا"})
"""Names that without their last sign are words one needs in every sentence."""


def find_exact(note: Note, names: Names, covered: list[bool]) -> Iterator[Found]:
    """Find names that are written in a known way; *covered* is told which words they take."""
    at = 0
    while at < len(note.words):
        for end, offset, named in names.phrases.at(note, at):
            tier = _tier(note, at, end, offset, named)
            if tier is not None:
                start, last, before = _whole(note, names, named, (at, end, offset))
                covered[start:last] = [True] * (last - start)
                kind = "handle" if named.sort == "handle" else "name"
                yield Found(*note.place(start, last - 1, before), tier, kind, named.people)
                at = max(end, last) - 1
                break
        at += 1


def _whole(note: Note, names: Names, named: Named, place: Place) -> Place:
    at, end, offset = place
    start, last = with_neighbours(note, at, end) if note.honorific(at) == at else (at, end)
    start, last = glued(note, start, last)
    start, last, offset = with_kin(
        note, names, named.people, (start, last, offset if start == at else 0)
    )
    first = note.honorific(start)
    return first, last, offset if first == start else 0


def _tier(note: Note, at: int, end: int, offset: int, named: Named) -> Tier | None:
    words = note.words[at:end]
    if named.sort == "initials":
        return _initials_tier(note, at, end)
    if named.sort in {"full", "handle"} and len(words) > 1:
        return _several_tier(note, at, end)
    text = words[0].text[offset:]
    if note.honorific(at) < at:
        return "hard"
    if words[0].arabic:
        return _arabic_tier(note, at, text, offset, named)
    if named.sort == "short":
        return (
            "soft"
            if text not in FUNCTION
            and words[0].capital
            and (text not in LATIN_HOMOGRAPHS or _in_place(note, at, end))
            else None
        )
    return _latin_tier(note, at, end, named)


def _initials_tier(note: Note, at: int, end: int) -> Tier | None:
    words = note.words[at:end]
    text = "".join(one.text for one in words)
    whole = note.text[words[0].start : words[-1].end]
    if words[0].arabic:
        dotted = all("." in one.between for one in words[1:])
        return "soft" if len(words) > 1 and dotted else None
    if not all(one.shouted or (one.capital and len(one.text) == 1) for one in words):
        return "soft" if "." in whole and _in_place(note, at, end) else None
    if len(words) > 1 and "." not in whole:
        return "soft" if _in_place(note, at, end) and " " not in whole.strip() else None
    placed = _in_place(note, at, end)
    return None if text in PUBLIC_SHORT and "." not in whole and not placed else "soft"


def _several_tier(note: Note, at: int, end: int) -> Tier | None:
    words = note.words[at:end]
    if words[0].arabic:
        return "hard"
    if all(len(one.text) < 3 or one.text in FUNCTION for one in words):
        return "soft" if all(one.capital for one in words) else None
    letters = [
        one
        for one, after in zip(words, (*words[1:], None), strict=True)
        if len(one.text) == 1
        and one.between not in _APOSTROPHES
        and not (after and after.between in _APOSTROPHES)
    ]
    if letters and not all(one.capital for one in letters):
        rest = [one for one in words if len(one.text) > 1]
        return (
            "soft"
            if all(one.capital for one in rest)
            and "." in note.text[words[0].start : words[-1].end + 1]
            else None
        )
    plain = all(one.text in LATIN_HOMOGRAPHS | FUNCTION or one.text in COMMON for one in words)
    return None if plain and not any(one.capital for one in words) else "hard"


def _arabic_tier(note: Note, at: int, text: str, offset: int, named: Named) -> Tier | None:
    word = note.words[at]
    raw = note.text[word.start : word.end]
    plain = bare(text)
    if plain in _DOUBLED and not (
        raw.endswith(("ء", "ّ")) or (plain == "علي" and raw.endswith("ي"))
    ):
        return (
            "soft" if plain not in {"علي", "هنا"} and note.spoken_of(at) and offset == 0 else None
        )
    if plain in _DOUBLED and plain == "علي" and offset:
        return None
    if named.sort == "short":
        return "soft"
    if plain not in ARABIC_HOMOGRAPHS and plain not in FUNCTION and len(plain) > 2:
        place = CITY_OF.get(plain) or BY_NAME.get(plain)
        return "soft" if place or (offset and len(plain) < 4) else "hard"
    return _doubtful_arabic(note, at, text, offset, named)


def _doubtful_arabic(note: Note, at: int, text: str, offset: int, named: Named) -> Tier | None:
    before = bare(note.words[at - 1].text) if at and note.near(at) else ""
    after = note.words[at + 1].text if at + 1 < len(note.words) and note.near(at + 1) else ""
    if note.spoken_of(at) or note.speaks(at + 1):
        return "soft"
    plain, raw_after = bare(text), bare(after)
    sayings = {(before, plain), (plain, raw_after), (before, text), (plain, after)}
    joined = note.words[at].text[:offset]
    if before in ANY or sayings & ARABIC_SAYINGS or (joined and (joined, plain) in ARABIC_SAYINGS):
        return None
    if plain == "صالح" and joined in {"ل", "ول"}:
        return None
    article = (text.startswith("ال") or joined.endswith("ال")) and not named.article
    if article or (joined.removesuffix("ال") and joined not in {"و", "ف", "ل", "ول"}):
        return None
    if plain in ADJECTIVES and (
        _agrees(note, at) or before in NOT_BEFORE_A_NAME or _is_noun(before)
    ):
        return None
    return "soft"


def _agrees(note: Note, at: int) -> bool:
    """Tell whether a word and the one before both have the article, as a noun and its adjective."""
    return (
        at > 0
        and note.near(at)
        and all(one.text.startswith("ال") for one in note.words[at - 1 : at + 1])
    )


def _is_noun(word: str) -> bool:
    """Tell whether an Arabic word looks like the noun of an action, or has an ending of nouns."""
    if len(word) == 5 and word[0] == "ت" and word[3] == "ي":
        return True
    return len(word) > 4 and (word.endswith(("ات", "يه")) or (word[0] in "اإ" and word[-2] == "ا"))


def _latin_tier(  # noqa: PLR0911 -- one rule after the other
    note: Note, at: int, end: int, named: Named
) -> Tier | None:
    word = note.words[at]
    text = word.text
    placed = _in_place(note, at, end)
    place = text in CITY_OF or text in BY_NAME
    doubtful = text in LATIN_HOMOGRAPHS or text in COMMON or place
    if named.sort == "handle" and text in LATIN_HOMOGRAPHS | COMMON:
        return "soft" if "@" in note.text[max(0, word.start - 1) : word.start] else None
    if named.sort == "handle" and len(text) < 4 and word.shouted:
        return None if text in PUBLIC_SHORT else "soft"
    if len(text) < 3 or (text in FUNCTION and text not in LATIN_HOMOGRAPHS):
        return "soft" if word.capital and placed and text not in FUNCTION else None
    if not doubtful:
        if word.capital or len(text) > _SURE:
            return "hard"
        return "soft" if placed or len(text) > 3 else None
    if not word.capital:
        strong = note.speaks(end) and (note.opens(at) or note.words[at - 1].text not in COMMON)
        return "soft" if strong or (note.spoken_of(at) and text not in COMMON) else None
    return _doubtful_capital(note, at, end)


def _doubtful_capital(note: Note, at: int, end: int) -> Tier | None:
    text = note.words[at].text
    before = note.words[at - 1].text if at and note.near(at) else ""
    after = note.words[end].text if end < len(note.words) and note.near(end) else ""
    if text in MONTHS and (
        before in {"in", "since", "until", "last", "next", "early", "late", "of", "en", "depuis",
                   "mid", "fin", "debut", "by", "from", "to", "de", "and", "et", "this"}
        or before.isdigit() or after.isdigit()
    ):  # fmt: skip
        return None
    if (
        note.words[at].shouted
        and len(text) > 2
        and (before and note.words[at - 1].shouted and len(before) > 2)
    ):
        return "soft"
    if not note.opens(at):
        return "soft" if text in CITY_OF or text in BY_NAME else "hard"
    if note.speaks(end):
        return "soft"
    return None if after in NO_NAME_AFTER or (after and after in COMMON - FUNCTION) else "soft"


def _in_place(note: Note, at: int, end: int) -> bool:
    return note.speaks(end) or note.spoken_of(at) or note.sourced(at) or _possessive(note, end)


def _possessive(note: Note, end: int) -> bool:
    return (
        end < len(note.words)
        and note.words[end].between in {"'", "’"}
        and (note.words[end].text == "s")
    )


def find_spaced(note: Note, names: Names, covered: list[bool]) -> Iterator[Found]:
    """Find names with a space or a dot between each letter and the next."""
    at = 0
    while at < len(note.words):
        end = at
        while (
            end < len(note.words)
            and (len(note.words[end].text) == 1 or note.words[end].end - note.words[end].start == 1)
            and (end == at or (note.words[end].arabic == note.words[at].arabic))
        ):
            end += 1
        if end - at > 2:
            joined = "".join(one.text for one in note.words[at:end])
            wide = len(joined) > end - at
            for start, size in _within(joined, names):
                covered[at + start : at + start + size] = [True] * size
                people = names.phrases.of[(joined[start : start + size],)].people
                place = (
                    note.place(at, end - 1)
                    if wide
                    else note.place(at + start, at + start + size - 1)
                )
                yield Found(*place, "hard", "name", people)
        at = max(end, at + 1)


def find_split(note: Note, names: Names, covered: list[bool]) -> Iterator[Found]:
    """Find one name that is written as two words: Gebre Mariam."""
    for at in range(len(note.words) - 1):
        first, last = note.words[at : at + 2]
        joined = first.text + last.text
        if (covered[at] and covered[at + 1]) or len(joined) < 6 or joined not in names.parts:
            continue
        if note.held(at, at + 2) and last.gap == "join" and first.capital == last.capital:
            people = names.people_of[joined]
            start, end, _ = _whole(note, names, Named("part", people), (at, at + 2, 0))
            covered[start:end] = [True] * (end - start)
            yield Found(*note.place(start, end - 1), "hard", "name", people)


def _within(joined: str, names: Names) -> Iterator[tuple[int, int]]:
    start = 0
    while start < len(joined):
        sizes = range(min(40, len(joined) - start), 2, -1)
        size = next((one for one in sizes if joined[start : start + one] in names.parts), 0)
        if size:
            yield start, size
        start += size or 1
