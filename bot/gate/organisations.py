"""Every form in which an organisation can be named: whole, by its head, by its letters."""

import re

from bot.gate.folding import cleaned
from bot.gate.lexicon import BETWEEN
from bot.gate.ordinary import GENERIC, GOVERNING, NO_AFFILIATION, ORDINARY
from bot.gate.patterns import Sought, words_of

_BRACKETS = re.compile(r"[(\[]([^)\]]*)[)\]]")
_SEGMENTS = re.compile(r"\s*[,;/|]\s*|\s+[-\u2010-\u2015]\s+")
_CAPITAL_WORD = re.compile(r"\b[A-Z][^\W\d_]*")
_LETTERS_ONLY = re.compile(r"[A-Z][A-Z0-9.&]*")
_LONGEST_ACRONYM = 8
_NOUNS = (
    "city", "town", "municipality", "municipal", "commune", "council", "ville", "mairie",
    "municipalite", "region", "province", "prefecture", "government", "governorate", "county",
    "metropolis", "metropole", "conseil", "بلديه", "مدينه", "جماعه", "مجلس", "ولايه", "محافظه",
    "جهه",
)  # fmt: skip
"""What the body of a place is called, so that another word for it does not hide it."""


def add_organisation(sought: Sought, name: str) -> None:
    """Look for the organisation called *name*."""
    plain = cleaned(name, name=True).strip()
    bracketed = [one.strip() for one in _BRACKETS.findall(plain)]
    outside = _BRACKETS.sub(" ", plain).strip()
    for form in dict.fromkeys([plain, outside, *bracketed]):
        _add_form(sought, form)
    segments = _SEGMENTS.split(outside)
    _add_head(sought, segments[0])
    _add_place(sought, segments[0])
    _add_letters(sought, outside)
    if len(segments) > 1:
        _add_form(sought, segments[0])


def _own(words: list[str]) -> list[str]:
    return [one for one in words if one not in BETWEEN and not (len(one) == 1 and one.isalpha())]


def _is_empty(words: list[str]) -> bool:
    return not words or all(one in NO_AFFILIATION or one in BETWEEN for one in words)


def _add_form(sought: Sought, form: str) -> None:
    every = words_of(form)
    words = _own(every) or every
    whole = "".join(words)
    if _is_empty(every) or len(whole) == 1 or whole.isdigit():
        return
    if _LETTERS_ONLY.fullmatch(form) and len(whole) <= _LONGEST_ACRONYM:
        _add_acronym(sought, every)
    elif len(words) == 1:
        _add_word(sought, words[0])
    else:
        few = all(one in GENERIC or one in ORDINARY for one in words) and len(every) == 2  # noqa: PLR2004 -- such as civil society
        sought.add(words, "organisation", "capitals" if few else "always")
        if not few:
            for row in {"".join(every), whole}:
                sought.add_row(row, "organisation")
                sought.add([row], "organisation")


def _add_word(sought: Sought, word: str) -> None:
    if word in GENERIC:
        return
    if len(word) <= 2:  # noqa: PLR2004 -- such as EU
        sought.add([word], "acronym", "upper")
        return
    sought.add([word], "organisation", "as-name" if word in ORDINARY else "always")
    if word not in ORDINARY:
        sought.add_row(word, "organisation")


def _add_acronym(sought: Sought, words: list[str]) -> None:
    whole = "".join(words)
    if len(whole) == 1 or (len(words) == 1 and whole in GENERIC):
        return
    always = len(whole) > 2 and whole not in ORDINARY  # noqa: PLR2004 -- such as EU
    sought.add([whole], "acronym", "always" if always else "upper")
    if len(words) > 1 and len(whole) > 2:  # noqa: PLR2004 -- such as EU
        sought.add(words, "acronym", "always" if always else "upper")


def _add_letters(sought: Sought, name: str) -> None:
    """Look for the first letters of a name of three words and more."""
    capitals = [one[0] for one in _CAPITAL_WORD.findall(name)]
    if len(capitals) >= 3:  # noqa: PLR2004 -- two letters are too little
        sought.add(["".join(capitals).lower()], "acronym", "upper")


def _add_head(sought: Sought, name: str) -> None:
    """Look for what an organisation is called for short: McKinsey, of the McKinsey institute."""
    words = _own(words_of(name))
    if len(words) < 2 or words[0] in GENERIC or words[0] in ORDINARY:  # noqa: PLR2004 -- one word is its name
        return
    if words[1] in GOVERNING or len(words[0]) < 4:  # noqa: PLR2004 -- a place, or too short
        return
    sought.add([words[0]], "organisation")
    sought.add_row(words[0], "organisation")


def _add_place(sought: Sought, name: str) -> None:
    """Look for the body of a place under each word for such a body."""
    words = _own(words_of(name))
    place = [one for one in words if one not in GENERIC]
    if len(place) == len(words) or not any(one in GOVERNING for one in words):
        return
    for noun in _NOUNS if place else ():
        sought.add([noun, *place], "organisation")
        sought.add([*place, noun], "organisation")
