"""Names of people in a note: as they are written in the roster, and in all other ways."""

# ruff: noqa: PLR2004 -- how long a word is says how sure one can be

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from rapidfuzz.distance import OSA

from agenda.chatham.folding import fold, is_arabic
from agenda.chatham.lexicon import (
    ADJECTIVES,
    ARABIC_HOMOGRAPHS,
    ARABIC_SAYINGS,
    COMMON,
    FUNCTION,
    LATIN_HOMOGRAPHS,
    MONTHS,
    NO_NAME_AFTER,
    NOT_BEFORE_A_NAME,
    PARTICLES,
    PUBLIC_SHORT,
    SPEECH,
)
from agenda.chatham.names import Sort, bare, parts_of, ways_of
from agenda.chatham.note import Found, Note, Phrases, Tier, as_key, bare_article
from agenda.chatham.places import BY_NAME, CITY_OF
from agenda.chatham.sounds import skeleton
from agenda.roster import Participant

_STRENGTH: Final[dict[Sort, int]] = {"full": 4, "handle": 3, "part": 2, "short": 1, "initials": 0}
_HYPHENS: Final = frozenset("-\u2010\u2011")
_APOSTROPHES: Final = frozenset("'’")
_DOUBLED: Final = frozenset({"علي", "هنا", "بها", "دعا", "رجا", "ندا", "الا", "مني", "سنا", "علا"})
"""Names that without their last sign are words one needs in every sentence."""


@dataclass(frozen=True, slots=True)
class Named:
    """What a way of writing stands for."""

    sort: Sort
    people: frozenset[str]
    article: bool = False


@dataclass(frozen=True)
class Names:
    """Everybody's names, ready to be looked for."""

    phrases: Phrases[Named]
    parts: frozenset[str]
    by_letter: dict[str, list[str]]
    by_sound: dict[str, frozenset[str]]
    people_of: dict[str, frozenset[str]]
    sounds: dict[str, tuple[frozenset[str], frozenset[str]]] = field(default_factory=dict)


def names_of(people: Iterable[Participant]) -> Names:
    """Prepare everybody's names."""
    ways: dict[tuple[str, ...], Named] = {}
    sounds: dict[str, tuple[frozenset[str], frozenset[str]]] = {}
    for person in people:
        for way in ways_of(person):
            for key in {as_key(way.words), (bare_article(way.words[0]), *as_key(way.words)[1:])}:
                before = ways.get(key)
                sort = way.sort
                if before is not None:
                    sort = max(before.sort, sort, key=lambda one: _STRENGTH[one])
                ids = (before.people if before else frozenset()) | {person.id}
                article = way.words[0].startswith("ال") or bool(before and before.article)
                ways[key] = Named(sort, ids, article)
        sounds[person.id] = _sounds_of(person)
    return _indexed(ways, sounds)


def _sounds_of(person: Participant) -> tuple[frozenset[str], frozenset[str]]:
    given, family = set[str](), set[str]()
    for name in (person.name, person.name_ar):
        if name and fold(name):
            parts = parts_of(name)
            given |= {skeleton(bare(one)) for one in parts.given if one not in PARTICLES}
            family |= {skeleton(bare(one)) for one in parts.family if one not in PARTICLES}
    return frozenset(given - {""}), frozenset(family - {""})


def _indexed(
    ways: dict[tuple[str, ...], Named],
    sounds: dict[str, tuple[frozenset[str], frozenset[str]]],
) -> Names:
    singles = {key[0]: one for key, one in ways.items() if len(key) == 1}
    parts = frozenset(one for one, named in singles.items() if named.sort in {"part", "full"})
    letters: dict[str, list[str]] = defaultdict(list)
    heard: dict[str, set[str]] = defaultdict(set)
    for one in sorted(parts):
        if len(one) > 3:
            letters[one[0]].append(one)
        if singles[one].sort == "part":
            heard[skeleton(one)].add(one)
    return Names(
        Phrases(ways),
        parts,
        dict(letters),
        {sound: frozenset(ones) for sound, ones in heard.items() if sound},
        {one: named.people for one, named in singles.items()},
        sounds,
    )


def find_names(note: Note, names: Names) -> Iterator[Found]:
    """Find everybody's names in a note."""
    covered = [False] * len(note.words)
    yield from _exact(note, names, covered)
    yield from _spaced(note, names, covered)
    yield from _pairs(note, names, covered)
    for at in range(len(note.words)):
        if not covered[at]:
            beside = any(covered[max(0, at - 1) : at + 2])
            yield from _alike(note, names, at, beside=beside)


def _exact(note: Note, names: Names, covered: list[bool]) -> Iterator[Found]:
    at = 0
    while at < len(note.words):
        for end, offset, named in names.phrases.at(note, at):
            tier = _tier(note, at, end, offset, named)
            if tier is not None:
                first = note.honorific(at)
                start, last = (first, end) if first < at else _with_neighbours(note, at, end)
                start, last = _glued(note, start, last)
                covered[start:last] = [True] * (last - start)
                yield Found(
                    *note.place(start, last - 1, offset if start == at else 0),
                    tier, "name" if named.sort != "handle" else "handle", named.people,
                )  # fmt: skip
                at = end - 1
                break
        at += 1


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
        if len(one.text) == 1 and not (after and after.between in _APOSTROPHES)
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
    if sayings & ARABIC_SAYINGS or (joined and (joined, plain) in ARABIC_SAYINGS):
        return None
    if plain == "صالح" and joined in {"ل", "ول"}:
        return None
    article = (text.startswith("ال") or joined.endswith("ال")) and not named.article
    if article or (joined.removesuffix("ال") and joined not in {"و", "ف", "ل", "ول"}):
        return None
    if plain in ADJECTIVES and (before in NOT_BEFORE_A_NAME or _is_noun(before)):
        return None
    return "soft"


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
        if word.capital or len(text) > 3:
            return "hard"
        return "soft" if placed else None
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


def _with_neighbours(note: Note, at: int, end: int) -> tuple[int, int]:
    """Take in capitalised words beside a name that are likely parts of it."""
    if note.words[at].arabic and end == at + 1 and at > 1 and note.spoken_of(at - 1) and (
        note.near(at) and note.words[at].gap == "join" and note.words[at - 1].arabic
        and note.words[at - 1].text not in FUNCTION | COMMON | SPEECH
    ):  # fmt: skip
        return at - 1, end
    if note.words[at].arabic or not note.words[at].capital:
        return at, end
    if end < len(note.words) and _neighbour(note, end, end):
        end += 1
    if (at > 0 and not note.opens(at - 1) and _neighbour(note, at - 1, at)) or (
        at > 0
        and len(note.words[at - 1].text) == 1
        and note.words[at - 1].capital
        and (note.near(at) and "." in note.words[at].between)
    ):
        at -= 1
    return at, end


def _glued(note: Note, start: int, end: int) -> tuple[int, int]:
    """Take in what a hyphen or an apostrophe joins to a name: N’Diaye, Marie-Laire."""
    while (
        end < len(note.words)
        and note.words[end].between in _HYPHENS
        and (note.words[end].text not in COMMON and not note.words[end].arabic)
    ):
        end += 1
    while (
        start > 0
        and note.words[start].between in _HYPHENS | _APOSTROPHES
        and (_is_front(note, start - 1, note.words[start].between))
    ):
        start -= 1
    return start, end


def _is_front(note: Note, at: int, between: str) -> bool:
    word = note.words[at]
    if word.arabic or not word.capital:
        return False
    return word.text in {"n", "o"} if between in _APOSTROPHES else word.text not in COMMON


def _neighbour(note: Note, at: int, later: int) -> bool:
    word = note.words[at]
    text = word.text
    plain = note.near(later) and note.words[later].gap == "join" and word.capital
    if len(text) == 1 and plain and note.text[word.end : word.end + 1] == ".":
        return True
    known = text in COMMON or text in CITY_OF or text in BY_NAME or text in PUBLIC_SHORT
    if not plain or known or text in SPEECH or "\n" in note.words[later].between:
        return False
    if len(text) == 1:
        return text != "i"
    return not word.shouted and not word.arabic


def _spaced(note: Note, names: Names, covered: list[bool]) -> Iterator[Found]:
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


def _within(joined: str, names: Names) -> Iterator[tuple[int, int]]:
    start = 0
    while start < len(joined):
        sizes = range(min(40, len(joined) - start), 2, -1)
        size = next((one for one in sizes if joined[start : start + one] in names.parts), 0)
        if size:
            yield start, size
        start += size or 1


def _pairs(note: Note, names: Names, covered: list[bool]) -> Iterator[Found]:
    """Find two words that sound like somebody's first and last name."""
    for at in range(1, len(note.words)):
        first, last = note.words[at - 1], note.words[at]
        if (covered[at] and covered[at - 1]) or first.arabic != last.arabic or last.gap == "stop":
            continue
        if not first.arabic and not (first.capital and last.capital):
            continue
        if {first.text, last.text} & FUNCTION:
            continue
        found = _pair(note, names, at)
        if found is not None:
            offset, people = found
            covered[at - 1 : at + 1] = [True, True]
            yield Found(*note.place(at - 1, at, offset), "soft", "name", people)


def _pair(note: Note, names: Names, at: int) -> tuple[int, frozenset[str]] | None:
    last = skeleton(bare(note.words[at].text))
    for stem, offset in note.stems[at - 1]:
        first = skeleton(bare(stem))
        if len(first) < 1 or len(last) < 1 or len(first) + len(last) < 4:
            continue
        ids = _heard(names, first) & _heard(names, last)
        people = frozenset(
            one for one in ids
            if (first in names.sounds[one][0] and last in names.sounds[one][1])
            or (last in names.sounds[one][0] and first in names.sounds[one][1])
        )  # fmt: skip
        if not people and note.words[at].arabic:
            people = _nearly(names, first, last)
        if people:
            return offset, people
    return None


def _nearly(names: Names, first: str, last: str) -> frozenset[str]:
    """Give those one of whose names sounds the same, and the other nearly."""
    if len(first) < 2 or len(last) < 3:
        return frozenset()
    return frozenset(
        one
        for one in _heard(names, last)
        if last in names.sounds[one][1]
        and any(
            len(sound) > 2 and OSA.distance(first, sound, score_cutoff=1) <= 1
            for sound in names.sounds[one][0]
        )
    )


def _heard(names: Names, sound: str) -> frozenset[str]:
    found = names.by_sound.get(sound, frozenset())
    return frozenset(one for part in found for one in names.people_of[part])


def _alike(note: Note, names: Names, at: int, *, beside: bool) -> Iterator[Found]:
    word = note.words[at]
    for stem, offset in note.stems[at]:
        people = _meant(note, names, at, stem, offset)
        if not people and beside and offset == 0 and (word.arabic or word.capital):
            near = _mistyped(names, bare(stem)) if stem not in COMMON | SPEECH else None
            people = names.people_of[near] if near else people
        if people:
            first, end = _glued(note, note.honorific(at), at + 1)
            joined = offset if first == at else 0
            yield Found(*note.place(first, end - 1, joined), "soft", "name", people)
            return
        if word.arabic and len(stem) < 4:
            return


def _meant(  # noqa: PLR0911 -- one rule after the other
    note: Note, names: Names, at: int, stem: str, offset: int
) -> frozenset[str]:
    word = note.words[at]
    courtesy = note.honorific(at) < at
    placed = courtesy or note.speaks(at + 1) or note.spoken_of(at)
    if courtesy and len(stem) == 1 and word.capital and word.text != "i":
        return frozenset(
            one for part in names.parts if part[0] == stem for one in names.people_of[part]
        )
    if stem in COMMON or (stem in SPEECH and not courtesy) or stem[0].isdigit():
        return frozenset()
    if stem in CITY_OF or bare(stem) in BY_NAME:
        return frozenset()
    if word.arabic:
        return _arabic_alike(names, stem, offset, placed=placed)
    near = _mistyped(names, stem)
    if near and _looks_like_a_name(note, at, stem, placed=placed):
        return names.people_of[near]
    if not word.capital or (note.opens(at) and not placed and len(stem) < 6):
        return frozenset()
    sound = skeleton(stem)
    if len(sound) >= (2 if placed else 3):
        same = names.by_sound.get(sound, frozenset())
        near_enough = [one for one in same if _spelled_near(stem, one)]
        return frozenset(one for part in near_enough for one in names.people_of[part])
    return frozenset()


def _spelled_near(stem: str, part: str) -> bool:
    return is_arabic(part[0]) != is_arabic(stem[0]) or (
        (OSA.distance(stem, part) <= max(2, len(stem) // 2) and stem[0] == part[0])
        or OSA.distance(stem, part) <= 2
    )


def _looks_like_a_name(note: Note, at: int, stem: str, *, placed: bool) -> bool:
    word = note.words[at]
    if word.capital and not note.opens(at):
        return True
    if word.capital:
        return placed or len(stem) > 5
    return placed or (len(stem) > 6 and "#" not in word.between)


def _mistyped(names: Names, stem: str) -> str | None:
    if len(stem) < 4:
        return None
    most = 2 if len(stem) > 7 else 1
    best: tuple[int, str] | None = None
    for part in names.by_letter.get(stem[0], ()):
        if abs(len(part) - len(stem)) > most or (len(stem) == 4 and len(part) < 5):
            continue
        far = OSA.distance(stem, part, score_cutoff=most)
        if far <= most and (best is None or far < best[0]):
            best = (far, part)
    return best[1] if best else None


def _arabic_alike(names: Names, stem: str, offset: int, *, placed: bool) -> frozenset[str]:
    plain = bare(stem)
    if len(plain) > 4 and (placed or (len(plain) > 5 and not offset)):
        near = _mistyped(names, plain)
        if near and near not in ARABIC_HOMOGRAPHS:
            return names.people_of[near]
    sound = skeleton(plain)
    if len(sound) >= 4 or (placed and len(sound) >= 2 and not offset and len(plain) > 3):
        same = {one for one in names.by_sound.get(sound, ()) if not is_arabic(one[0]) or placed}
        return frozenset(one for part in same for one in names.people_of[part])
    return frozenset()
