"""What tells who without a name: functions, countries, cities that fewer than k people share."""

# ruff: noqa: PLR2004 -- how long a word is says how sure one can be

from collections import defaultdict
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final

from agenda.chatham.folding import fold
from agenda.chatham.functions import ANY, OWNED, SAME_FUNCTION, SPEAKING_FOR, THE
from agenda.chatham.lexicon import COMMON, FUNCTION, LATIN_HOMOGRAPHS, SPEECH, words
from agenda.chatham.names import bare
from agenda.chatham.note import Found, Note, Phrases, as_key
from agenda.chatham.organisations import meaning_of, places_in
from agenda.chatham.places import CITY_OF, COUNTRIES, Country, country_called
from agenda.roster import Participant

_OF: Final = words(
    """
    of from for de du des d la le l les en au من عن في
    """
)
_LANGUAGES: Final = words(
    """
    french english arabic spanish italian portuguese german turkish greek dutch chinese
    russian français anglais arabe espagnol italien portugais allemand turc grec الفرنسية
    الإنجليزية العربية الإسبانية الإيطالية بالفرنسية الألمانية التركية البرتغالية
    """
)
_LANGUAGE_BEFORE: Final = words(
    """
    in into speak speaks speaking spoke from and en langue le parle et ou or to vers traduit
    translated اللغة باللغة إلى الترجمة
    """
)
_LANGUAGE_AFTER: Final = words(
    """
    speaking speakers language version translation interpretation subtitles interpreter
    interpreters channel room
    """
)
_DOUBTFUL_COUNTRY: Final = words(
    """
    قطر عمان turkey polish guinea chili mali malte suisse suisses dane danes turk inde indiens
    """
)
_PLACES: Final = words(
    """
    بلدية مدينة دولة جمهورية وزارة جماعة municipality city ville commune region
    """
)


@dataclass(frozen=True, slots=True)
class Circumstance:
    """What a word or a phrase says of somebody."""

    kind: str
    people: frozenset[str]


@dataclass(frozen=True)
class Circumstances:
    """What fewer than k people share, and all countries and cities there are."""

    few: Phrases[Circumstance]
    functions: Phrases[Circumstance]
    places: Phrases[Circumstance]
    many: frozenset[str]


def circumstances_of(people: Iterable[Participant], k: int) -> Circumstances:
    """Prepare what tells who, in a room where *k* people must share what is told."""
    everybody = list(people)
    few: dict[tuple[str, ...], Circumstance] = {}
    many: set[str] = set()
    for country, ids in _countries(everybody).items():
        if len(ids) >= k:
            many |= country.names | country.peoples
            continue
        _add(few, country.names, Circumstance("country", frozenset(ids)))
        _add(few, country.peoples, Circumstance("demonym", frozenset(ids)))
    for names, ids in _cities(everybody).items():
        if len(ids) < k:
            _add(few, names, Circumstance("city", frozenset(ids)))
        else:
            many |= names
    functions: dict[tuple[str, ...], Circumstance] = {}
    for forms, ids in _functions(everybody).items():
        if len(ids) < k:
            _add(functions, forms, Circumstance("role", frozenset(ids)))
    return Circumstances(Phrases(few), Phrases(functions), Phrases(_everywhere()), frozenset(many))


def _add(
    into: dict[tuple[str, ...], Circumstance], forms: Iterable[str], what: Circumstance
) -> None:
    for form in forms:
        parts = form.split()
        if parts:
            for key in {as_key(parts), (bare(parts[0]), *as_key(parts)[1:])}:
                before = into.get(key)
                people = what.people | (before.people if before else frozenset())
                into[key] = Circumstance(before.kind if before else what.kind, people)


def _everywhere() -> dict[tuple[str, ...], Circumstance]:
    places: dict[tuple[str, ...], Circumstance] = {}
    for names in CITY_OF.values():
        _add(places, names, Circumstance("city", frozenset()))
    for one in COUNTRIES:
        _add(places, one.names, Circumstance("country", frozenset()))
        _add(places, one.peoples, Circumstance("demonym", frozenset()))
    return places


def _countries(people: Iterable[Participant]) -> dict[Country, set[str]]:
    found: dict[Country, set[str]] = defaultdict(set)
    for person in people:
        if person.country and fold(person.country):
            name = person.country
            own = Country(fold(name), frozenset({fold(name)}), frozenset())
            found[country_called(name) or own].add(person.id)
    return found


def _cities(people: Iterable[Participant]) -> dict[frozenset[str], set[str]]:
    found: dict[frozenset[str], set[str]] = defaultdict(set)
    for person in people:
        written = (person.org, *person.org_alt, person.role, person.role_fr, person.role_ar)
        for place in places_in(one for one in written if one):
            found[CITY_OF[place[1:]]].add(person.id)
        for name in (person.org, *person.org_alt):
            for place in _after_kind(name or ""):
                found[frozenset({place})].add(person.id)
    return found


def _after_kind(name: str) -> Iterator[str]:
    """Give the place in such as *Municipality of X*, *X City Council*, «بلدية X»."""
    said = [one for one in fold(name).split() if one not in FUNCTION]
    meanings = [meaning_of(one) for one in said]
    if "=0" in meanings or "=15" in meanings:
        left = [w for w, m in zip(said, meanings, strict=True) if m[0] not in "=~#@"]
        if 0 < len(left) < 3 and len(left) + 2 >= len(said):
            yield " ".join(left)


def _functions(people: Iterable[Participant]) -> dict[frozenset[str], set[str]]:
    found: dict[frozenset[str], set[str]] = defaultdict(set)
    for person in people:
        for written in (person.role, person.role_fr, person.role_ar):
            folded = fold(written or "")
            if folded:
                forms = SAME_FUNCTION.get(folded) or SAME_FUNCTION.get(_head(folded))
                found[frozenset({folded})].add(person.id)
                if forms:
                    found[forms].add(person.id)
    return found


def _head(role: str) -> str:
    parts = role.split()
    for size in range(min(4, len(parts)), 0, -1):
        if " ".join(parts[:size]) in SAME_FUNCTION:
            return " ".join(parts[:size])
    return next(
        (" ".join(parts[at:]) for at in range(len(parts)) if " ".join(parts[at:]) in SAME_FUNCTION),
        role,
    )


def find_circumstances(note: Note, known: Circumstances) -> Iterator[Found]:
    """Find what in a note tells who without a name."""
    yield from _spokespeople(note, known)
    for at in range(len(note.words)):
        yield from _function(note, known, at)
        for end, offset, what in known.few.at(note, at):
            if _is_place(note, at, end, offset, what):
                yield Found(*note.place(at, end - 1, offset), "quasi", what.kind, what.people)
                break
        yield from _owned(note, known, at)


def _is_place(note: Note, at: int, end: int, offset: int, what: Circumstance) -> bool:
    word = note.words[at]
    text = word.text[offset:]
    before = note.words[at - 1].text if at and note.near(at) else ""
    after = note.words[end].text if end < len(note.words) and note.near(end) else ""
    if what.kind == "demonym" and text in _LANGUAGES | {f"ب{one}" for one in _LANGUAGES} and (
        before in _LANGUAGE_BEFORE or after in _LANGUAGE_AFTER or bare(before) == "لغه"
        or before in _LANGUAGES or word.text.startswith("بال")
    ):  # fmt: skip
        return False
    if word.arabic:
        doubtful = text in _DOUBTFUL_COUNTRY or bare(text) in _DOUBTFUL_COUNTRY
        if what.kind == "demonym" and offset and not word.text[:offset].endswith("ال"):
            return offset == 1 and word.text[0] in "ول"
        return not doubtful or bool(offset) or before in _OF or bare(before) in SPEAKING_FOR
    if word.capital:
        return not (text in LATIN_HOMOGRAPHS and note.opens(at) and after in COMMON)
    if what.kind == "demonym":
        return not (text in _DOUBTFUL_COUNTRY or _english_only(text))
    return len(text) > 4 and text not in LATIN_HOMOGRAPHS | _DOUBTFUL_COUNTRY | COMMON


def _english_only(text: str) -> bool:
    return text.endswith(("sh", "ish")) or text in {"french", "german", "greek", "thai", "pole"}


def _function(note: Note, known: Circumstances, at: int) -> Iterator[Found]:
    for end, offset, what in known.functions.at(note, at):
        these = note.words[at:end]
        start = at
        before = note.words[at - 1].text if at and note.near(at) else ""
        after = note.words[end].text if end < len(note.words) and note.near(end) else ""
        if before in ANY or (these[0].arabic and bare(before) in ANY):
            return
        definite = before in THE or these[0].text.startswith(("ال", "وال", "بال", "لل", "كال"))
        plain = len(these) == 1 or " ".join(one.text for one in these) in SAME_FUNCTION
        named = after in _OF or (these[0].capital and not note.opens(at)) or note.speaks(end)
        if these[0].arabic:
            named = note.spoken_of(at) or note.speaks(end)
        if plain and not (definite or named):
            continue
        if before in THE:
            start = at - 1
        joined = 0 if before in THE else offset
        yield Found(*note.place(start, end - 1, joined), "quasi", "role", what.people)
        return


def _spokespeople(note: Note, known: Circumstances) -> Iterator[Found]:
    """Find such as *the representative of X*, «رئيسة بلدية X», whoever X is."""
    for at, word in enumerate(note.words):
        plain = bare(word.text)
        stem, offset = next(
            ((one, n) for one, n in note.stems[at] if bare(one) in SPEAKING_FOR), (plain, 0)
        )
        if bare(stem) not in SPEAKING_FOR:
            continue
        end = _named_place(note, at, known)
        if end:
            start = at
            if at and note.near(at) and note.words[at - 1].text in THE:
                start, offset = at - 1, 0
            yield Found(*note.place(start, end - 1, offset), "quasi", "role", frozenset())


def _named_place(note: Note, at: int, known: Circumstances) -> int:
    """Give where the name ends that says whom somebody speaks for; 0 if there is none."""
    next_ = at + 1
    linked = False
    while (
        next_ < len(note.words)
        and next_ - at < 5
        and note.near(next_)
        and (note.words[next_].text in _OF | {"the"} or bare(note.words[next_].text) in _PLACES)
    ):
        linked = True
        next_ += 1
    if next_ >= len(note.words) or not note.near(next_) or note.words[next_].gap == "comma":
        return 0
    for end, _, _ in known.places.at(note, next_):
        return end if linked or note.words[next_].arabic else 0
    word = note.words[next_]
    if word.arabic:
        if word.text in FUNCTION:
            return 0
        explicit = bare(note.words[next_ - 1].text) in {"بلديه", "جماعه", "دوله"} and next_ > at + 1
        return next_ + 1 if explicit and not word.text.startswith("ال") else 0
    if not (linked and word.capital) or word.text in COMMON:
        return 0
    end = next_ + 1
    while (
        end < len(note.words)
        and end - next_ < 6
        and note.near(end)
        and note.words[end].gap == ("join")
        and note.words[end].capital
    ):
        end += 1
    return end


def _owned(note: Note, known: Circumstances, at: int) -> Iterator[Found]:
    """Find a place that nobody of the roster is from, where something of its is told."""
    for end, offset, what in known.places.at(note, at):
        forms = {note.words[at].text, note.words[at].text[offset:]}
        if forms & known.many or (not note.words[at].arabic and not note.words[at].capital):
            return
        before = [one.text for one in note.words[max(0, at - 4) : at]]
        owner = end < len(note.words) and note.near(end) and note.words[end].text in OWNED
        while before and before[-1] in _OF | {"the"}:
            before.pop()
            owner = owner or bool(before and before[-1] in OWNED | SPEECH)
        arabic = note.words[at].arabic and bool(before) and bare(before[-1]) in OWNED
        if owner or arabic or (what.kind != "demonym" and note.speaks(end)):
            yield Found(*note.place(at, end - 1, offset), "quasi", what.kind, frozenset())
        return


def held_by_many(known: Circumstances) -> AbstractSet[str]:
    """Give the places and peoples that at least k share."""
    return known.many
