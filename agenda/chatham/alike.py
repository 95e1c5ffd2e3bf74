"""Names with an error in them, or as they sound."""

# ruff: noqa: PLR2004 -- how long a word is says how sure one can be

from collections.abc import Iterator

from rapidfuzz.distance import OSA

from agenda.chatham.folding import is_arabic
from agenda.chatham.homographs import ARABIC_HOMOGRAPHS
from agenda.chatham.lexicon import COMMON, FUNCTION, PARTICLES, SPEECH, is_ordinary
from agenda.chatham.names import bare
from agenda.chatham.naming import Names
from agenda.chatham.neighbours import glued, with_kin
from agenda.chatham.note import Found, Note
from agenda.chatham.places import BY_NAME, CITY_OF
from agenda.chatham.sounds import assimilated, rough, skeleton


def find_pairs(note: Note, names: Names, covered: list[bool]) -> Iterator[Found]:
    """Find two words that sound like somebody's first and last name."""
    for at in range(1, len(note.words)):
        start = _before_particles(note, at)
        if start < 0 or (covered[at] and covered[start]) or not _may_be_a_pair(note, start, at):
            continue
        found = _pair(note, names, start, at)
        if found is not None:
            offset, people = found
            first, end, offset = with_kin(note, names, people, (start, at + 1, offset))
            covered[first:end] = [True] * (end - first)
            yield Found(*note.place(first, end - 1, offset), "soft", "name", people)


def _before_particles(note: Note, at: int) -> int:
    start = at - 1
    while start > 0 and at - start < 3 and note.words[start].text in PARTICLES:
        start -= 1
    return start if note.held(start, at + 1) else -1


def _may_be_a_pair(note: Note, start: int, at: int) -> bool:
    first, last = note.words[start], note.words[at]
    if first.arabic != last.arabic or {first.text, last.text} & FUNCTION:
        return False
    return first.arabic or (first.capital and last.capital)


def _pair(note: Note, names: Names, start: int, at: int) -> tuple[int, frozenset[str]] | None:
    word = note.words[at]
    last = rough(bare(word.text))
    placed = note.spoken_of(start) or note.sourced(start) or start < at - 1
    least = 3 if placed or not word.arabic else 4
    for stem, offset in note.stems[start]:
        first = rough(bare(stem))
        if not first or not last or len(first) + len(last) < least:
            continue
        people = frozenset(
            one for one in names.told_by(first) & names.told_by(last)
            if (first in names.sounds[one][0] and last in names.sounds[one][1])
            or (last in names.sounds[one][0] and first in names.sounds[one][1])
        )  # fmt: skip
        people = people or _nearly(names, first, last)
        if people:
            return offset, people
    return None


def _nearly(names: Names, first: str, last: str) -> frozenset[str]:
    """Give those one of whose names sounds the same, and the other nearly."""
    if min(len(first), len(last)) < 2:
        return frozenset()
    return frozenset(
        one
        for sound, other, given in ((last, first, 0), (first, last, 1))
        for one in names.told_by(sound) if len(sound) + len(other) > 5
        if sound in names.sounds[one][1 - given]
        and any(
            len(heard) > 2 and OSA.distance(other, heard, score_cutoff=1) <= 1
            for heard in names.sounds[one][given]
        )
    )  # fmt: skip


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
            near = _mistyped(names, bare(stem)) if stem not in COMMON | SPEECH else None
            people = names.people_of[near] if near else people
        if people:
            start, end = glued(note, at, at + 1)
            start, end, joined = with_kin(
                note, names, people, (start, end, offset if start == at else 0)
            )
            first = note.honorific(start)
            joined = joined if first == start else 0
            yield Found(*note.place(first, end - 1, joined), "soft", "name", people)
            return
        if word.arabic and len(stem) < 4:
            return


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
    near = _mistyped(names, "".join(bare(one.text) for one in note.words[at:end]))
    if near:
        people = names.people_of[near]
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
    if stem in names.parts:
        return frozenset()
    if stem in CITY_OF or bare(stem) in BY_NAME:
        return frozenset()
    if word.arabic and courtesy and not offset and len(stem) < 5:
        same = names.by_sound.get(skeleton(stem), frozenset()) if len(skeleton(stem)) > 1 else ()
        return frozenset(one for part in same for one in names.people_of[part])
    if word.arabic:
        with_somebody = at > 0 and note.near(at) and note.words[at - 1].text in {"مع", "ومع"}
        return _arabic_alike(names, stem, offset, placed=placed or with_somebody)
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
    if is_ordinary(stem):
        return frozenset()
    if (len(plain) > 3 or (placed and len(stem) > 3)) and (
        placed or (len(stem) > 5 and len(plain) > 4)
    ):
        near = _mistyped(names, stem) or _mistyped(names, plain)
        if near and near not in ARABIC_HOMOGRAPHS and (placed or len(bare(near)) > 4):
            return names.people_of[near]
    sound = skeleton(plain)
    if len(sound) >= 4 or (placed and len(sound) >= 2 and not offset and len(plain) > 3):
        same = {one for one in names.by_sound.get(sound, ()) if not is_arabic(one[0]) or placed}
        return frozenset(one for part in same for one in names.people_of[part])
    return frozenset()
