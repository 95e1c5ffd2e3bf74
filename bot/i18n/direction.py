"""Which way letters run, and what keeps a text that runs the other way together."""

import re
from unicodedata import bidirectional, category

ARABIC_LETTER_MARK = "\u061c"
LEFT_TO_RIGHT_MARK = "\u200e"
LEFT_TO_RIGHT_ISOLATE = "\u2066"
RIGHT_TO_LEFT_ISOLATE = "\u2067"
FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"

BIDI_CONTROLS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""All characters that only steer direction: no text of ours or of a person may bring its own."""

_TURNING = re.compile("[^A-Za-z]*[\u0591-\u07ff\ufb1d-\ufdfd\ufe70-\ufefc]")
_RIGHTWARD = frozenset({"L"})
_LEFTWARD = frozenset({"R", "AL"})
_JOINERS = "\u200c\u200d"
_BREAKS = re.compile(r"[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]+")
_UNSEEN = frozenset({"Cc", "Cf", "Cs"})


def has_leftward(text: str) -> bool:
    """Tell whether there is a letter that runs from right to left."""
    return any(bidirectional(letter) in _LEFTWARD for letter in text)


def has_against(text: str) -> bool:
    """Tell whether anything runs from right to left: a letter, or a digit of Arabic writing."""
    return any(bidirectional(one) in _LEFTWARD | {"AN"} for one in text)


def turns(text: str) -> bool:
    """Tell whether a client may take *text* for Arabic that is not.

    It looks at whatever comes first, digits and punctuation too. Some letters that run from left
    to right it does not know, so only those of English are sure to count.
    """
    return _TURNING.match(text) is not None


def has_rightward(text: str) -> bool:
    """Tell whether there is a letter that runs from left to right."""
    return any(bidirectional(letter) in _RIGHTWARD for letter in text)


def starts_leftward(text: str) -> bool:
    """Tell whether the first letter runs from right to left; digits are no letters."""
    strong = (bidirectional(one) for one in text)
    return next((one in _LEFTWARD for one in strong if one in _LEFTWARD | _RIGHTWARD), False)


def only_leftward(text: str) -> bool:
    """Tell whether there are letters, and all run from right to left."""
    return has_leftward(text) and not has_rightward(text)


def cleaned(text: str) -> str:
    r"""Fold line breaks to spaces and drop what cannot be seen: controls, direction, odd marks.

    Joiners stay: Persian words and some emoji are written with them.

    >>> cleaned("one\ntwo \u202ethree")
    'one two three'
    """
    folded = _BREAKS.sub(" ", text)
    return "".join(one for one in folded if one in _JOINERS or category(one) not in _UNSEEN).strip()


def isolated(text: str) -> str:
    """Keep *text* together, in the direction of its first letter, whatever stands around it."""
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}" if text else text
