"""Functions, countries, cities in a note, and those who speak for them."""

# ruff: noqa: PLR2004 -- how long a word is says how sure one can be

from collections.abc import Iterator
from typing import Final

from agenda.chatham.circumstances import Circumstance, Circumstances
from agenda.chatham.functions import ANY, OWNED, SAME_FUNCTION, SPEAKING_FOR, THE
from agenda.chatham.homographs import LATIN_HOMOGRAPHS
from agenda.chatham.lexicon import ARABIC_CLOSED, COMMON, FUNCTION, SPEECH, words
from agenda.chatham.names import bare
from agenda.chatham.note import Found, Note

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

_PREMISES: Final = words("office offices car desk door budget staff")


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
    if what.kind == "demonym" and _is_language(note, at, end):
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


def _is_language(note: Note, at: int, end: int) -> bool:
    word = note.words[at]
    before = note.words[at - 1].text if at and note.near(at) else ""
    after = note.words[end].text if end < len(note.words) and note.near(end) else ""
    return any(stem in _LANGUAGES for stem, _ in note.stems[at]) and (
        before in _LANGUAGE_BEFORE
        or after in _LANGUAGE_AFTER
        or bare(before) == "لغه"
        or before in _LANGUAGES
        or word.text.startswith("بال")
    )


def _english_only(text: str) -> bool:
    return text.endswith(("sh", "ish")) or text in {"french", "german", "greek", "thai", "pole"}


def _function(note: Note, known: Circumstances, at: int) -> Iterator[Found]:
    if note.words[at].text in ARABIC_CLOSED:
        return
    for end, offset, what in known.functions.at(note, at):
        these = note.words[at:end]
        before = note.words[at - 1].text if at and note.near(at) else ""
        after = note.words[end].text if end < len(note.words) and note.near(end) else ""
        if after == "s" and note.words[end + 1 : end + 2] and note.words[end + 1].text in _PREMISES:
            return
        if before in ANY or (these[0].arabic and bare(before) in ANY):
            return
        definite = (
            before in THE
            or these[0].text.startswith(("ال", "وال", "بال", "لل", "كال"))
            or (these[0].arabic and these[-1].text.startswith("ال"))
        )
        plain = len(these) == 1 or " ".join(one.text for one in these) in SAME_FUNCTION
        named = after in _OF or (these[0].capital and not note.opens(at)) or note.speaks(end)
        if these[0].arabic:
            named = note.spoken_of(at) or note.speaks(end)
        if plain and not (definite or named):
            continue
        start = _with_courtesy(note, _with_people(note, known, at))
        joined = offset if start == at else 0
        yield Found(*note.place(start, end - 1, joined), "quasi", "role", what.people)
        return


def _with_people(note: Note, known: Circumstances, at: int) -> int:
    """Take in before a function whose it is: *the Portuguese vice-minister*."""
    if at and note.near(at) and note.words[at].gap == "join" and not note.words[at].arabic:
        for end, _, what in known.places.at(note, at - 1):
            if what.kind == "demonym" and end == at and note.words[at - 1].capital:
                return at - 1
    return at


def _spokespeople(note: Note, known: Circumstances) -> Iterator[Found]:
    """Find such as *the representative of X*, «رئيسة بلدية X», whoever X is."""
    for at, word in enumerate(note.words):
        plain = bare(word.text)
        stem, offset = next(
            ((one, n) for one, n in note.stems[at] if bare(one) in SPEAKING_FOR), (plain, 0)
        )
        if bare(stem) not in SPEAKING_FOR or _anybody(note, at):
            continue
        start, end = at, _named_place(note, at, known)
        if not end:
            start, end = _of_a_people(note, at, known)
        if end:
            first = _with_courtesy(note, start)
            joined = offset if first == at else 0
            yield Found(*note.place(first, end - 1, joined), "quasi", "role", frozenset())


def _anybody(note: Note, at: int) -> bool:
    return note.words[at].arabic and at > 0 and note.near(at) and note.words[at - 1].text == "كل"


def _with_courtesy(note: Note, at: int) -> int:
    """Take in the article before a function, and a title before that: Mme la maire."""
    if at and note.near(at) and note.words[at - 1].text in THE:
        at -= 1
    return note.honorific(at)


def _of_a_people(note: Note, at: int, known: Circumstances) -> tuple[int, int]:
    """Give where such as *Kenyan delegate* and *délégué kényan* begin and end; 0 if nowhere."""
    words = note.words
    for first, place in ((at, at + 1), (at - 1, at - 1)):
        if not (0 <= place < len(words) and note.near(max(place, at))):
            continue
        if words[max(place, at)].gap != "join" or words[place].text in known.many:
            continue
        for end, _, what in known.places.at(note, place):
            if what.kind == "demonym" and (place > at or (end == at and words[place].capital)):
                return first, max(end, at + 1)
    return 0, 0


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
    for places in (known.few, known.places):
        for end, _, _ in places.at(note, next_):
            return end if linked or note.words[next_].arabic else 0
    word = note.words[next_]
    if word.arabic:
        if word.text in FUNCTION:
            return 0
        explicit = note.words[next_ - 1].text in {"بلديه", "جماعه", "دوله"} and next_ > at + 1
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
        if what.kind == "demonym" and _is_language(note, at, end):
            return
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
