"""What stands in brackets beside somebody's name: most often, where they are from."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from agenda.chatham.folding import Word, words_of
from agenda.chatham.lexicons.grammar import FUNCTION, PUBLIC_SHORT, is_ordinary
from agenda.chatham.note import Found
from agenda.chatham.organisations import meaning_of

_BRACKETS: Final = re.compile(r"\s?\(([^()\n\d]{3,60})\)")
_MOST: Final = 5
"""Words in such brackets, at most."""


def find_in_brackets(text: str, names: Iterable[Found]) -> Iterator[Found]:
    """Find the organisation or the place that a note puts in brackets after a name.

    It need not be on the roster: *Keller (Mulhouse)*, «سالفو (تعاونية أبرودو)».
    """
    for name in names:
        beside = _BRACKETS.match(text, name.end)
        if beside and _is_place_of_work(words_of(beside[1])):
            yield Found(beside.start(1), beside.end(1), "soft", "affiliation", name.people)


def _is_place_of_work(said: list[Word]) -> bool:
    if not said or len(said) > _MOST:
        return False
    if said[0].arabic:
        return meaning_of(said[0].text)[0] == "=" and len(said) > 1
    told = [one for one in said if one.text not in FUNCTION]
    proper = [one for one in told if one.capital and not _usual(one)]
    return bool(proper) and all(one.capital or meaning_of(one.text)[0] in "=~" for one in told)


def _usual(word: Word) -> bool:
    return is_ordinary(word.text) or word.text in PUBLIC_SHORT
