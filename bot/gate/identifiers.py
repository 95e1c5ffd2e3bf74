"""Every form in which a person of the roster can be named."""

import re
from collections.abc import Iterator
from itertools import permutations

from agenda.roster import Participant
from bot.gate.folding import canonical, cleaned, forms
from bot.gate.lexicon import CALENDAR, COUNTRIES, HONORIFICS, NEVER_PARTS, PARTICLES
from bot.gate.ordinary import ORDINARY
from bot.gate.organisations import add_organisation
from bot.gate.patterns import Sought, words_of

_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "å": "aa", "Å": "Aa",
     "ø": "oe", "Ø": "Oe"}
)  # fmt: skip
_GAPS = re.compile(r"[\s,;/()\"«»]+")
_HYPHENS = re.compile(r"[-\u2010-\u2015_]+")
_LETTER_AND_DIGIT = re.compile(r"(?=.*[^\W\d_])(?=.*\d)")
_JOINED_FROM = 6
_INITIALED_FROM = 7


def add_person(sought: Sought, person: Participant) -> None:
    """Look for everything that the roster says of who a *person* is, and where they belong."""
    for name in (person.name, person.name_ar, person.nick):
        for spelt in _spellings(name or ""):
            _add_name(sought, spelt)
    _add_label(sought, person.handle or "", "handle")
    _add_label(sought, person.nick or "", "handle")
    _add_id(sought, person)
    for organisation in (person.org or "", *person.org_alt):
        for spelt in _spellings(organisation):
            add_organisation(sought, spelt)


def _spellings(text: str) -> Iterator[str]:
    yield text
    if (other := text.translate(_UMLAUTS)) != text:
        yield other


def _add_id(sought: Sought, person: Participant) -> None:
    if person.discord_id:
        sought.add([str(person.discord_id)], "id")
    words = words_of(person.id)
    whole = "".join(words)
    if len(whole) >= 4 and _LETTER_AND_DIGIT.match(whole):  # noqa: PLR2004 -- shorter is a number of a room
        sought.add(words, "id")
        sought.add([whole], "id")
    elif len(words) > 1 and len(whole) >= 8:  # noqa: PLR2004 -- a name, most likely
        sought.add(words, "id")
    sought.add_row(whole if len(words) > 1 else "", "id")


def _add_label(sought: Sought, label: str, kind: str) -> None:
    """Look for a name that a person goes by on the server."""
    words = words_of(label)
    whole = "".join(words)
    plain = len(whole) <= 3 or all(_is_word(one) for one in words)  # noqa: PLR2004 -- too short to be told
    sought.add(words, "handle", "at" if plain and len(words) == 1 else "always")
    if len(words) > 1 and len(whole) >= _JOINED_FROM and kind:
        sought.add([whole], "handle")
    if not plain:
        sought.add_row(whole, "handle")


# --- names ----------------------------------------------------------------------------


def _add_name(sought: Sought, name: str) -> None:
    pieces = [one for one in _GAPS.split(cleaned(name, name=True)) if words_of(one)]
    pieces = [one for one in pieces if words_of(one)[-1] not in NEVER_PARTS] or pieces
    parts = [part for piece in pieces for part in _parts(piece)]
    for part in parts:
        _add_part(sought, part)
    for piece in pieces:
        _add_piece(sought, words_of(piece))
    _add_particles(sought, words_of(" ".join(pieces)))
    _add_pairs(sought, parts)
    _add_joined(sought, pieces)


def _parts(piece: str) -> Iterator[str]:
    """Give the parts of a piece of a name: halves of a hyphen, and what an apostrophe joins."""
    for half in _HYPHENS.split(piece):
        words = words_of(half)
        if len(words) == 1:
            yield words[0]
        elif words and len(words[-1]) >= 4 and not _is_word(words[-1]):  # noqa: PLR2004 -- the rest of O'Brien
            yield words[-1]


def _add_part(sought: Sought, part: str) -> None:
    if part in PARTICLES or part in NEVER_PARTS or len(part) == 1 or part.isdigit():
        return
    if part in CALENDAR or part in COUNTRIES:
        sought.add([part], "name", "titled")
    elif _is_word(part):
        sought.add([part], "name", "as-name")
    else:
        _add_plain_part(sought, part)


def _add_plain_part(sought: Sought, part: str) -> None:
    sought.add([part], "name")
    sought.add_row(part, "name")
    if part.isascii() and len(part) >= 5:  # noqa: PLR2004 -- shorter ones with an s are words
        sought.add([part + "s"], "name")
    if len(part) >= (_JOINED_FROM if part.isascii() else 4) and not _is_word(part[::-1]):
        sought.add([part[::-1]], "name")


def _add_piece(sought: Sought, words: list[str]) -> None:
    """Look for a piece with a hyphen or an apostrophe, as it stands and in one word."""
    whole = "".join(words)
    if len(words) > 1 and whole not in ORDINARY and words[0] not in PARTICLES:
        if len(whole) > 3:  # noqa: PLR2004 -- two initials
            sought.add(words, "name", "always" if len(words[0]) > 1 else "capitals")
        if len(whole) >= 5:  # noqa: PLR2004 -- shorter ones are words
            sought.add([whole], "name")


def _add_particles(sought: Sought, words: list[str]) -> None:
    """Look for a name with what stands before it: el Amine, de Paris, Abd el-Kader."""
    for start, first in enumerate(words):
        end = start
        while end < len(words) and words[end] in PARTICLES:
            end += 1
        if first in PARTICLES and end < len(words) and (start == 0 or words[start - 1] != first):
            run = words[start : end + 1]
            weak = any(one in {"de", "du", "des", "da", "do", "la", "le", "les"} for one in run)
            if len("".join(run)) > 3:  # noqa: PLR2004 -- letters only
                sought.add(run, "name", "capitals" if weak else "always")
            if len("".join(run)) >= 5 and "".join(run) not in ORDINARY:  # noqa: PLR2004 -- shorter ones are words
                sought.add(["".join(run)], "name")


def _add_pairs(sought: Sought, parts: list[str]) -> None:
    own = [one for one in dict.fromkeys(parts) if one not in PARTICLES and one not in NEVER_PARTS]
    for first, second in permutations(own, 2):
        if _is_word(first) and _is_word(second) and len(first) > 1 and len(second) > 1:
            sought.add([first, second], "name")
        if _is_word(second) and second.isascii():
            sought.add([first[0], second], "name", "initial")
            sought.add([second, first[0]], "name", "initial-after")


def _add_joined(sought: Sought, pieces: list[str]) -> None:
    words = [words_of(one) for one in pieces]
    orders = [words, words[::-1], [words[0], words[-1]], [words[-1], words[0]]] if words else []
    for order in [*orders, *_with_rest_last(words)]:
        joined = "".join(word for piece in order for word in piece)
        if len(order) > 1 and len(joined) >= _JOINED_FROM and not _is_word(joined):
            sought.add([joined], "name")
            sought.add_row(joined, "name")
    _add_initialed(sought, words)


def _with_rest_last(words: list[list[str]]) -> list[list[list[str]]]:
    """Give the orders in which the last pieces of a name come first."""
    return [words[cut:] + words[:cut] for cut in range(1, len(words))]


def _add_initialed(sought: Sought, words: list[list[str]]) -> None:
    """Look for the first letter and the rest in one word, as people make handles."""
    for cut in range(1, len(words)):
        joined = words[0][0][0] + "".join(one for piece in words[cut:] for one in piece)
        if joined.isascii() and len(joined) >= _INITIALED_FROM and not _is_word(joined):
            sought.add([joined], "name")


def _is_word(part: str) -> bool:
    short = len(part) <= 2  # noqa: PLR2004 -- too short to be told from a word
    kept = any(one in ORDINARY for one in (*forms(part), canonical(part)))
    return short or kept or part in CALENDAR or part in COUNTRIES or part in HONORIFICS
