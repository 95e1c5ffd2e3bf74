"""Names typed with digits for the sounds of Arabic that Latin letters lack: 3abdel7a9."""

import re
from collections.abc import Iterator
from typing import Final

from agenda.chatham.folding import fold, is_arabic
from agenda.chatham.lexicons.grammar import COMMON
from agenda.chatham.lexicons.spellings import SPELLED
from agenda.chatham.naming import Names
from agenda.chatham.note import Found, Note
from agenda.chatham.sounds import rough

_TYPED: Final = re.compile(
    r"(?<![\w.@/#-])(?=\w*[^\W\d_]\w*)(?=\w*[2356789])(?:[^\W\d_]|[2356789]'?)"
    r"{3,24}(?![\w@/])"
)
_SOUNDS: Final = (
    {"2": "", "3": "a", "5": "kh", "6": "t", "7": "h", "8": "gh", "9": "q"},
    {"2": "", "3": "", "5": "kh", "6": "t", "7": "h", "8": "h", "9": "s"},
)
_LEAST: Final = 2
_CONSONANTS: Final = 3


def find_chat_letters(note: Note, names: Names) -> Iterator[Found]:
    """Find names in which digits stand for letters."""
    for found in _TYPED.finditer(note.text):
        people = _people(found.group(), names)
        if people:
            yield Found(*found.span(), "soft", "name", people)


def _people(typed: str, names: Names) -> frozenset[str]:
    if typed[0].isdigit() and sum(one.isalpha() for one in typed) < _LEAST:
        return frozenset()
    for sounds in _SOUNDS:
        plain = fold("".join(sounds.get(one, one) for one in typed).replace("'", ""))
        if not plain or " " in plain or plain in COMMON:
            continue
        for one in (plain, *SPELLED.get(plain, ())):
            if one in names.parts:
                return names.people_of[one]
        sound = rough(plain)
        if len(sound) >= _CONSONANTS and not is_arabic(plain[0]):
            return names.told_by(sound)
    return frozenset()
