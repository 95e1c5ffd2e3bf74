"""Whether an Arabic word that is somebody's name is one where it stands."""

# ruff: noqa: PLR2004 -- how long a word is says how sure one can be

from typing import Final

from agenda.chatham.folding import bare
from agenda.chatham.lexicons.functions import ANY
from agenda.chatham.lexicons.grammar import (
    ARABIC_COMMON,
    ARABIC_DEEDS,
    FUNCTION,
    is_ordinary,
    words,
)
from agenda.chatham.lexicons.homographs import (
    ADJECTIVES,
    ARABIC_HOMOGRAPHS,
    ARABIC_SAYINGS,
    NOT_BEFORE_A_NAME,
)
from agenda.chatham.naming import Named
from agenda.chatham.note import Note, Tier
from agenda.chatham.places import BY_NAME, CITY_OF

_DOUBLED: Final = frozenset({"علي", "هنا", "بها", "دعا", "رجا", "ندا", "الا", "مني", "سنا", "علا"})
"""Names that without their last sign are words one needs in every sentence."""

_TANWIN: Final = "\u064b"
_NONE_OR_EVERY: Final = words("لا بلا دون بدون أي أية كل")
"""Before these words, nobody is named."""
_VERBS: Final = ARABIC_DEEDS - ARABIC_COMMON
_SOMEBODY: Final = words("جميع كلنا كلهم جميعنا جميعهم هو هي أنا نحن أنه أنها إنه إنها")
"""Of whom an adjective that follows is said."""


def says_how(raw: str) -> bool:
    """Tell whether a word as it is written has the ending of an adverb: «كريماً», «سعيدًا»."""
    return _TANWIN in raw[-2:]


def arabic_tier(note: Note, at: int, text: str, offset: int, named: Named) -> Tier | None:
    """Tell how surely one Arabic word stands for somebody; nothing if it does not."""
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
    if says_how(raw) and _how(plain) and not note.spoken_of(at):
        return None
    if plain not in ARABIC_HOMOGRAPHS and plain not in FUNCTION and len(plain) > 2:
        place = CITY_OF.get(plain) or BY_NAME.get(plain)
        return "soft" if place or (offset and len(plain) < 4) else "hard"
    return _doubtful_arabic(note, at, text, offset, named)


def _doubtful_arabic(note: Note, at: int, text: str, offset: int, named: Named) -> Tier | None:
    before = bare(note.words[at - 1].text) if at and note.near(at) else ""
    after = note.words[at + 1].text if at + 1 < len(note.words) and note.near(at + 1) else ""
    plain, raw_after = bare(text), bare(after)
    did = _somebody_did(note, at - 1) and (before, plain) not in ARABIC_SAYINGS
    if note.spoken_of(at) or note.speaks(at + 1) or did:
        return "soft"
    sayings = {(before, plain), (plain, raw_after), (before, text), (plain, after)}
    joined = note.words[at].text[:offset]
    if (
        before in ANY | _NONE_OR_EVERY
        or sayings & ARABIC_SAYINGS
        or (joined and (joined, plain) in ARABIC_SAYINGS)
    ):
        return None
    if (plain == "صالح" and joined in {"ل", "ول"}) or (
        after.startswith("ال") and is_ordinary(after)
    ):
        return None
    article = (text.startswith("ال") or joined.endswith("ال")) and not named.article
    if article or (joined.removesuffix("ال") and joined not in {"و", "ف", "ل", "ول"}):
        return None
    if plain in ADJECTIVES and (
        _agrees(note, at) or before in NOT_BEFORE_A_NAME | _SOMEBODY or _is_noun(before)
    ):
        return None
    return "soft"


def _how(text: str) -> bool:
    """Tell whether a word without the ending of an adverb is a name that is a word, too."""
    forms = {text, text.removesuffix("ا")}
    return bool(forms & ARABIC_HOMOGRAPHS)


def _somebody_did(note: Note, at: int) -> bool:
    """Tell whether a word opens a sentence and is a verb, or looks like a woman's: «افتتحت»."""
    if at < 0 or not note.opens(at) or not note.near(at + 1):
        return False
    text = note.words[at].text
    looks = text.endswith("ت") and not text.endswith("ات") and 3 < len(text) < 8
    by_itself = text.startswith("ان") and not text.startswith("انت")
    return (text in _VERBS and not by_itself) or (looks and not is_ordinary(text))


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
