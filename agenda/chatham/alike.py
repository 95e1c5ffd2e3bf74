"""Names with an error in them, or as they sound."""

# ruff: noqa: PLR2004 -- how long a word is says how sure one can be

import re
from collections.abc import Iterator
from typing import Final

from rapidfuzz.distance import OSA

from agenda.chatham.across_scripts import written_across
from agenda.chatham.arabic_doubts import says_how
from agenda.chatham.folding import bare, is_arabic
from agenda.chatham.lexicons.grammar import COMMON, SOURCES, SPEECH, is_ordinary
from agenda.chatham.lexicons.homographs import ARABIC_HOMOGRAPHS
from agenda.chatham.naming import Names
from agenda.chatham.neighbours import glued, with_initial, with_kin
from agenda.chatham.note import Found, Note, Tier
from agenda.chatham.places import BY_NAME, CITY_OF
from agenda.chatham.sounds import assimilated, readings, rough, shape, skeleton

_WILL: Final = re.compile("س[يتن].{3,6}")


def find_alike(note: Note, names: Names, at: int, *, beside: bool) -> Iterator[Found]:
    """Find a word that is nearly a name; *beside* one, less likeness is enough."""
    if note.words[at].text in names.particles:
        yield from _compound(note, names, at)
    if note.words[at].arabic and at + 1 < len(note.words):
        yield from _in_two(note, names, at)
    word = note.words[at]
    for stem, offset in note.stems[at]:
        people = _meant(note, names, at, stem, offset)
        if not people and beside and offset == 0 and (word.arabic or word.capital):
            near = (
                mistyped(names, bare(stem)) if stem not in COMMON and stem not in SPEECH else None
            )
            people = names.people_of[near] if near else people
        if people:
            start, end = glued(note, at, at + 1)
            start, end, joined = with_kin(
                note, names, people, (start, end, offset if start == at else 0)
            )
            start = with_initial(note, start)
            first = note.honorific(start)
            joined = joined if first == start else 0
            tier: Tier = "hard" if _sure(note, at, stem, titled=first < start) else "soft"
            yield Found(*note.place(first, end - 1, joined), tier, "name", people)
            return
        if word.arabic and len(stem) < 4:
            return
    yield from _backwards(note, names, at)


def _sure(note: Note, at: int, stem: str, *, titled: bool) -> bool:
    """Tell whether a likeness is masked at once: after a title, or a long word with a capital."""
    long = len(stem) > (3 if titled else 6)
    return long and note.words[at].capital and (titled or not note.opens(at))


def _backwards(note: Note, names: Names, at: int) -> Iterator[Found]:
    """Find a name from its end to its beginning: daddaH, ruoR'O."""
    word, end = note.words[at], at
    turned = word.text[::-1]
    if at + 1 < len(note.words) and note.words[at + 1].between in {"'", "’"}:
        end, turned = at + 1, note.words[at + 1].text[::-1] + turned
    sure = len(turned) > (4 if end == at else 3) and not is_ordinary(word.text)
    if sure and turned in names.parts:
        yield Found(*note.place(at, end), "soft", "name", names.people_of[turned])


def _compound(note: Note, names: Names, at: int) -> Iterator[Found]:
    """Find a particle and a word that are together nearly a family's name: Aït Oufir."""
    end = at + 2
    while end < len(note.words) and note.words[end - 1].text in names.particles:
        end += 1
    if end > len(note.words) or not note.held(at, end):
        return
    if is_ordinary(note.words[end - 1].text) or not any(
        one.arabic or one.capital for one in note.words[at:end]
    ):
        return
    joined = "".join(bare(one.text) for one in note.words[at:end])
    near = mistyped(names, joined)
    alike = {near} if near else set() if is_arabic(joined[0]) else set(_shaped(names, joined))
    if alike:
        people = frozenset(one for part in alike for one in names.people_of[part])
        first = note.honorific(at)
        yield Found(*note.place(first, end - 1), "soft", "name", people)


def _in_two(note: Note, names: Names, at: int) -> Iterator[Found]:
    """Find an Arabic first name of two words that the roster has in Latin letters."""
    second = note.words[at + 1].text
    for stem, offset in note.stems[at]:
        if not note.near(at + 1) or not (stem == "عبد" or second.startswith("ال")):
            continue
        sound = rough(assimilated(stem, second))
        least = 2 if stem == "عبد" or second == "الدين" else 3
        people = names.told_by(sound) if len(sound) > least else frozenset()
        if people:
            start, end, joined = with_kin(note, names, people, (at, at + 2, offset))
            yield Found(*note.place(start, end - 1, joined), "soft", "name", people)
            return


def _meant(  # noqa: C901, PLR0911 -- one rule after the other
    note: Note, names: Names, at: int, stem: str, offset: int
) -> frozenset[str]:
    word = note.words[at]
    courtesy = note.honorific(at) < at
    placed = courtesy or note.speaks(at + 1) or note.spoken_of(at) or _acts(note, at)
    if courtesy and len(stem) == 1 and word.capital and word.text != "i":
        return frozenset(
            one for part in names.parts if part[0] == stem for one in names.people_of[part]
        )
    if stem in COMMON or stem in SOURCES or (stem in SPEECH and not courtesy) or stem[0].isdigit():
        return frozenset()
    if stem in names.parts or _says_how(note, at, stem):
        return frozenset()
    if (stem in CITY_OF or bare(stem) in BY_NAME) and not (word.arabic and _across(names, stem)):
        return frozenset()
    if word.arabic and courtesy and not offset and len(stem) < 5:
        same = names.by_sound.get(skeleton(stem), frozenset()) if len(skeleton(stem)) > 1 else ()
        return frozenset(one for part in same for one in names.people_of[part])
    if word.arabic:
        with_somebody = at > 0 and note.near(at) and note.words[at - 1].text in {"مع", "ومع"}
        if is_ordinary(stem) and not _whose_words(note, at):
            return frozenset()
        return _arabic_alike(names, stem, offset, placed=placed or with_somebody)
    near = mistyped(names, stem)
    if near and _looks_like_a_name(note, at, stem, placed=placed):
        return names.people_of[near]
    if not word.capital or (note.opens(at) and not placed and len(stem) < 6):
        return frozenset()
    sound = skeleton(stem)
    if len(sound) >= (2 if placed else 3) or _shaped(names, stem):
        same = names.by_sound.get(sound, frozenset()) | _shaped(names, stem)
        near_enough = [one for one in same if _spelled_near(stem, one)]
        return frozenset(one for part in near_enough for one in names.people_of[part])
    return frozenset()


def _says_how(note: Note, at: int, stem: str) -> bool:
    """Tell whether an Arabic word says how, by its ending, and is no name without it: «كريماً»."""
    plain = bare(stem.removesuffix("ا"))
    known = plain in ARABIC_HOMOGRAPHS or is_ordinary(plain)
    return known and says_how(note.text[note.words[at].start : note.words[at].end])


def _whose_words(note: Note, at: int) -> bool:
    """Tell whether a verb of speaking with its object stands before: «ذكره»; somebody follows."""
    said = note.words[at - 1].text if at and note.near(at) else ""
    return any(said.endswith(one) and said.removesuffix(one) in SPEECH for one in ("ه", "ها"))


def _acts(note: Note, at: int) -> bool:
    """Tell whether an Arabic word opens a sentence, and a verb of what will be done follows."""
    return (
        note.words[at].arabic
        and note.opens(at)
        and at + 1 < len(note.words)
        and note.near(at + 1)
        and bool(_WILL.fullmatch(note.words[at + 1].text))
    )


def _shaped(names: Names, stem: str) -> frozenset[str]:
    return names.by_shape.get(shape(stem), frozenset()) if len(stem) > 3 else frozenset()


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


def mistyped(names: Names, stem: str) -> str | None:
    """Give the name that is written in a word with an error or two, if there is one."""
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


def _first_fits(arabic: str, latin: str) -> bool:
    return not is_arabic(latin[0]) and (arabic[0] != "ي" or latin[0] in "yijeh")


def _across(names: Names, stem: str) -> frozenset[str]:
    """Give whose name, which the roster has in Latin letters only, an Arabic word writes."""
    if is_ordinary(stem):
        return frozenset()
    heard = (names.by_sound.get(skeleton(one), frozenset()) for one in readings(stem))
    same = frozenset[str]().union(*heard) & names.only_latin
    return frozenset(
        one for part in same if written_across(stem, part) for one in names.people_of[part]
    )


def _arabic_alike(names: Names, stem: str, offset: int, *, placed: bool) -> frozenset[str]:
    plain = bare(stem)
    if (len(plain) > 3 or (placed and len(stem) > 3)) and (
        placed or (len(stem) > 5 and len(plain) > 4)
    ):
        near = mistyped(names, stem) or mistyped(names, plain)
        if near and near not in ARABIC_HOMOGRAPHS and (placed or len(bare(near)) > 4):
            return names.people_of[near]
    sound = skeleton(plain)
    across = _across(names, stem) if not offset or len(stem) > 4 else None
    if across:
        return across
    if plain != stem and len(sound) < 3:
        return frozenset()
    if len(sound) >= 4 or (placed and len(sound) >= 2 and not offset and len(plain) > 3):
        same = {
            one
            for one in names.by_sound.get(sound, ())
            if (is_arabic(one[0]) and placed) or _first_fits(stem, one)
        }
        return frozenset(one for part in same for one in names.people_of[part])
    return frozenset()
