"""Functions, countries, cities in a note, and those who speak for them."""

# ruff: noqa: PLR2004 -- how long a word is says how sure one can be

from collections.abc import Iterator
from typing import Final

from agenda.chatham.circumstances import Circumstance, Circumstances
from agenda.chatham.folding import bare
from agenda.chatham.lexicons.doubtful_towns import DOUBTFUL_TOWNS
from agenda.chatham.lexicons.functions import DEFINITE, ONE, OWNED, SPEAKING_FOR
from agenda.chatham.lexicons.grammar import COMMON, FUNCTION, SPEECH, is_ordinary, words
from agenda.chatham.lexicons.homographs import LATIN_HOMOGRAPHS
from agenda.chatham.note import Found, Note
from agenda.chatham.organisations import meaning_of
from agenda.chatham.roles import OF, find_function, with_courtesy
from agenda.chatham.townspeople import has_an_article

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

_FOR: Final = words(
    """
    representative delegate participant colleague speaker someone somebody person représentant
    représentante délégué déléguée participante collègue intervenant intervenante quelqu ممثل ممثلة
    مندوب مندوبة مشارك مشاركة زميل زميلة موظف موظفة
    """
)
"""Who somebody is of whom only the kind of organisation is told."""

_AT_LEAST: Final = words("has had will wants pays a avait aura paie veut")


_AND: Final = frozenset({"and", "et"})


def find_circumstances(note: Note, known: Circumstances) -> Iterator[Found]:
    """Find what in a note tells who without a name."""
    yield from _spokespeople(note, known)
    for at in range(len(note.words)):
        yield from find_function(note, known, at)
        for end, offset, what in known.few.at(note, at):
            if _is_place(note, at, end, offset, what):
                yield Found(*note.place(at, end - 1, offset), what.tier, what.kind, what.people)
                break
        yield from _owned(note, known, at)


def _is_place(note: Note, at: int, end: int, offset: int, what: Circumstance) -> bool:
    word = note.words[at]
    text = word.text[offset:]
    if what.kind == "demonym" and _is_language(note, at, end):
        return False
    if what.capital and not (has_an_article(word.text) if word.arabic else word.capital):
        return False
    if word.arabic:
        return _is_arabic_place(note, at, end, offset, what)
    doubtful = end == at + 1 and (text in LATIN_HOMOGRAPHS or text in DOUBTFUL_TOWNS)
    if word.capital:
        after = note.words[end].text if end < len(note.words) and note.near(end) else ""
        sure = note.speaks(end) or (after in _AT_LEAST and text in DOUBTFUL_TOWNS)
        sure = sure or (after in _AND and end + 1 < len(note.words) and note.words[end + 1].capital)
        return sure or not (doubtful and note.opens(at) and after in COMMON)
    if what.kind == "demonym":
        return not (text in _DOUBTFUL_COUNTRY or _english_only(text))
    doubtful = doubtful or text in _DOUBTFUL_COUNTRY
    return len(text) > 4 and not doubtful and text not in COMMON


def _is_arabic_place(note: Note, at: int, end: int, offset: int, what: Circumstance) -> bool:
    joined, text = note.words[at].text[:offset], note.words[at].text[offset:]
    before = note.words[at - 1].text if at and note.near(at) else ""
    if what.kind == "demonym" and offset and not joined.endswith("ال"):
        return offset == 1 and joined in {"و", "ل"}
    pointed = before in OF or bare(before) in SPEAKING_FOR | OWNED | _PLACES
    if end == at + 1 and what.kind == "city" and {text, "ال" + text} & DOUBTFUL_TOWNS:
        after = note.words[end].text if end < len(note.words) and note.near(end) else ""
        free = joined in {"ب", "ل", "وب", "ول"} and not is_ordinary(after)
        return free or note.speaks(end) or (pointed and before != "عن")
    doubtful = text in _DOUBTFUL_COUNTRY or bare(text) in _DOUBTFUL_COUNTRY
    return not doubtful or bool(offset) or pointed


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
        if not end and bare(stem) in _FOR:
            start, end = at, _of_a_kind(note, at, known)
        if end:
            first = with_courtesy(note, start)
            joined = offset if first == at else 0
            yield Found(*note.place(first, end - 1, joined), "quasi", "role", frozenset())


def _anybody(note: Note, at: int) -> bool:
    return note.words[at].arabic and at > 0 and note.near(at) and note.words[at - 1].text == "كل"


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


def _of_a_kind(note: Note, at: int, known: Circumstances) -> int:
    """Give where the kind of organisation ends that hardly anybody else is from, or 0."""
    next_, linked = at + 1, note.words[at].arabic
    while (
        next_ < min(at + 4, len(note.words))
        and note.near(next_)
        and (note.words[next_].text in OF | DEFINITE | ONE)
    ):
        linked, next_ = True, next_ + 1
    last = min(next_ + 3, len(note.words)) if linked else next_
    for place in range(next_, last):
        word = note.words[place]
        if not note.near(place) or (place > next_ and word.gap != "join"):
            return 0
        kind = meaning_of(word.text)
        if kind[0] == "=":
            end = _with_its_field(note, place + 1)
            fields = {meaning_of(one.text) for one in note.words[next_:end]}
            return end if (fields | {kind}) & known.kinds else 0
        if word.arabic or kind[0] != "~":
            return 0
    return 0


def _with_its_field(note: Note, end: int) -> int:
    """Take in after a kind of organisation what it does: *a company of insurance*."""
    joint = end < len(note.words) and note.near(end) and note.words[end].text in OF
    at = end + joint
    held = at < len(note.words) and note.held(end - 1, at + 1) and note.words[at].gap == "join"
    return at + 1 if held and meaning_of(note.words[at].text)[0] == "~" else end


def _named_place(note: Note, at: int, known: Circumstances) -> int:
    """Give where the name ends that says whom somebody speaks for; 0 if there is none."""
    next_ = at + 1
    linked = False
    while (
        next_ < len(note.words)
        and next_ - at < 5
        and note.near(next_)
        and (note.words[next_].text in OF | {"the"} or bare(note.words[next_].text) in _PLACES)
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
        while before and before[-1] in OF | {"the"}:
            before.pop()
            owner = owner or bool(before and before[-1] in OWNED | SPEECH)
        arabic = note.words[at].arabic and bool(before) and bare(before[-1]) in OWNED
        if owner or arabic or (what.kind != "demonym" and note.speaks(end)):
            yield Found(*note.place(at, end - 1, offset), "quasi", what.kind, frozenset())
        return
