"""Functions in a note: *the alderwoman*, *one of the two lawyers*, *X (engineer)*."""

# ruff: noqa: PLR2004 -- how long a word is says how sure one can be

from collections.abc import Iterator
from typing import Final

from agenda.chatham.circumstances import Circumstance, Circumstances
from agenda.chatham.folding import bare
from agenda.chatham.lexicons.functions import (
    ANY,
    DEFINITE,
    OF_THE,
    ONE,
    SAME_FUNCTION,
    TWO,
    without_articles,
)
from agenda.chatham.lexicons.grammar import (
    ARABIC_CLOSED,
    FUNCTION,
    HONORIFICS,
    SOURCES,
    SPEECH,
    words,
)
from agenda.chatham.note import Found, Note
from agenda.chatham.townspeople import has_an_article

OF: Final = words(
    """
    of from for de du des d la le l les en au من عن في
    """
)
_IF: Final = words("if when whenever where unless should si quand lorsque إذا عندما لو كلما")
_DOES: Final = words(
    """
    won opened signed showed built refused laughed smiled nodded stood sang cried tells apologised
    apologized promised voted lost found made took went read counted brought kept began started
    gagné ouvert signé refusé ri souri voté pris fait lu compté quitté commencé tenu rit sourit
    refuse écrit prend fait lit quitte vote compte promet apporte ضحك ضحكت وقع وقعت فتح فتحت بدأ
    بدأت جاء جاءت بنى بنت كسب كسبت صوت صوتت اعتذر اعتذرت
    """
)
"""What people do in a room, beside speaking."""

_VERBS_AS_WELL: Final = words("reporter judge juge chair cook mentor tutor doctor coach")
_ARABIC_NAMES: Final = words("محامي محامية قاضي قاضية والي والية مربية مربي النائب صحفي صحفية")
_BEFORE_A_ROLE: Final = SPEECH | FUNCTION | HONORIFICS | SOURCES
_PREMISES: Final = words("office offices car desk door budget staff")


def find_function(note: Note, known: Circumstances, at: int) -> Iterator[Found]:
    """Find at a word a function that fewer than k people have."""
    if note.words[at].text in ARABIC_CLOSED:
        return
    for end, offset, what in known.functions.at(note, at):
        after = note.words[end].text if end < len(note.words) and note.near(end) else ""
        if after == "s" and note.words[end + 1 : end + 2] and note.words[end + 1].text in _PREMISES:
            return
        first = _with_people(note, known, at)
        before = note.words[first - 1].text if first and note.near(first) else ""
        if before in ANY or (note.words[at].arabic and bare(before) in ANY):
            if not _acts(note, first - 1, end):
                return
            yield Found(*note.place(first - 1, end - 1), "quasi", "role", what.people)
            return
        if _of_any(note, end) or not _pointed_at(note, at, end, before, what):
            continue
        start = with_courtesy(note, first)
        joined = offset if start == at else 0
        yield Found(*note.place(start, end - 1, joined), "quasi", "role", what.people)
        return


def _pointed_at(note: Note, at: int, end: int, before: str, what: Circumstance) -> bool:
    """Tell whether a function stands where it says who: *the lawyer*, *X, lawyer:*."""
    these = note.words[at:end]
    arabic = these[0].arabic
    definite = (
        before in DEFINITE | OF_THE
        or has_an_article(these[0].text)
        or (arabic and these[-1].text.startswith("ال"))
    )
    if what.kind == "roles":
        two = before in TWO or (arabic and definite and _is_dual(these[0].text))
        return two or (definite and note.speaks(end))
    phrase = " ".join(one.text for one in these)
    if len(these) > 1 and without_articles(phrase) not in SAME_FUNCTION:
        return True
    if arabic:
        if len(these) == 1 and _looks_like_an_adjective(note, at):
            return False
        named = note.spoken_of(at) or note.speaks(end)
    elif phrase in _VERBS_AS_WELL:
        named = (these[0].capital and not note.opens(at)) or note.speaks(end)
    else:
        after = note.words[end].text if end < len(note.words) and note.near(end) else ""
        capital = these[0].capital and not note.opens(at)
        named = after in OF or capital or note.speaks(end)
    return definite or named or _beside_a_name(note, at, end)


def _of_any(note: Note, end: int) -> bool:
    """Tell whether a function is of anything: *the dean of a faculty*."""
    after = [one.text for one in note.words[end : end + 2]]
    return (
        len(after) > 1
        and note.held(end - 1, end + 2)
        and after[0] in {"of", "d", "de"}
        and after[1] in ONE | {"any", "each", "every", "chaque", "toute", "tout"}
    )


def _is_dual(word: str) -> bool:
    return word.endswith(("ان", "ين", "ا", "تي"))


def _looks_like_an_adjective(note: Note, at: int) -> bool:
    """Tell whether an Arabic word says how the noun before it is, and not who somebody is."""
    text = note.words[at].text
    before = note.words[at - 1].text if at and note.near(at) else ""
    if bare(text) == "مقرر" and before == "من":
        return True
    adjective = bare(text).endswith(("ي", "يه")) or bare(text) == "قابله"
    if not adjective or bare(text) in _ARABIC_NAMES or not before:
        return False
    free = before in _BEFORE_A_ROLE or note.spoken_of(at)
    return note.words[at].gap == "join" and not free


def _beside_a_name(note: Note, at: int, end: int) -> bool:
    """Tell whether a function stands alone after a name: *X, lawyer:*, *X (lawyer)*."""
    if at == 0:
        return end < len(note.words) and note.words[end].between.strip() == ":"
    behind = note.words[end].gap if end < len(note.words) else "stop"
    between = note.words[at].between.strip()
    apart = note.words[at].gap == "comma" and between in {",", "،", "("} and behind != "join"
    return apart and note.words[at - 1].capital and not note.opens(at - 1)


def _acts(note: Note, article: int, end: int) -> bool:
    """Tell whether *an alderwoman* is told of as somebody who spoke or did something."""
    if article < 0 or note.words[article].text not in ONE:
        return False
    sentence = article
    while sentence > 0 and note.near(sentence) and article - sentence < 4:
        sentence -= 1
        if note.words[sentence].text in _IF:
            return False
    if article and note.near(article) and note.words[article - 1].text in {"selon", "apres"}:
        return True
    if note.speaks(end):
        return True
    helped = note.words[end : end + 2]
    return (
        bool(helped)
        and note.near(end)
        and (
            helped[0].text in _DOES
            or (
                len(helped) > 1
                and helped[0].text in {"a", "avait", "has"}
                and helped[1].text in _DOES
            )
        )
    )


def _with_people(note: Note, known: Circumstances, at: int) -> int:
    """Take in before a function whose it is: *the Portuguese vice-minister*."""
    if at and note.near(at) and note.words[at].gap == "join" and not note.words[at].arabic:
        for end, _, what in known.places.at(note, at - 1):
            if what.kind == "demonym" and end == at and note.words[at - 1].capital:
                return at - 1
    return at


def with_courtesy(note: Note, at: int) -> int:
    """Take in what is before a function, and a title before that: Mme la maire, les deux maires."""
    if at and note.near(at) and note.words[at - 1].text in TWO:
        at -= 1
    if at and note.near(at) and note.words[at - 1].text in DEFINITE | {"les"}:
        at -= 1
    return note.honorific(at)
