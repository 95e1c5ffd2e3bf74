"""By which bytes a person would be found in a file: names and the like, in every way of writing."""

import json
import re
import struct
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple
from unicodedata import normalize
from urllib.parse import quote

from agenda.roster import Participant, Roster, folded

SHORTEST_PART: Final = 4
"""Letters; shorter parts of names are words of some language."""

SHORTEST: Final = 4
"""Bytes; what is shorter is found everywhere, by chance."""

SHORTEST_NUMBER: Final = 6
GLUED: Final = 8
"""What has so many bytes is looked for inside longer words, too; an id never is."""

NEVER_GLUED: Final = 2**31

FIRST_SNOWFLAKE: Final = 2**31
"""Ids of a platform are larger; smaller numbers mean something else."""

WORD: Final = re.compile(r"[^\W\d_]+")


class Needle(NamedTuple):
    """Bytes to look for, without capitals, of which so many sides must be *free* of letters."""

    written: bytes
    free: int


def needles(roster: Roster, members: Iterable[int], public: Iterable[str]) -> frozenset[Needle]:
    """Give what to look for; not what stands in the *public* texts, which may be told."""
    told = f" {folded(' '.join(public))} "
    texts = {one: GLUED for participant in roster for one in _texts(participant)}
    texts |= {one.id: NEVER_GLUED for one in roster if _is_long_enough(one.id)}
    private = [one for one in texts if folded(one) and f" {folded(one)} " not in told]
    numbers = {*members, *(one.discord_id for one in roster if one.discord_id is not None)}
    found = {needle for one in private for needle in _ways_to_write(one, texts[one])}
    found |= {needle for one in numbers for needle in _ways_to_keep(one)}
    return frozenset(one for one in found if len(one.written) >= SHORTEST)


def _texts(person: Participant) -> Iterator[str]:
    """Give everything by which somebody is known."""
    names = [one for one in (person.name, person.name_ar, person.nick) if one]
    yield from names
    for name in names:
        yield from (one for one in WORD.findall(name) if len(one) >= SHORTEST_PART)
        yield "".join(WORD.findall(name))
    yield from (one for one in (person.org, *person.org_alt, person.handle) if one)


def _is_long_enough(own: str) -> bool:
    return not own.isdigit() or len(own) >= SHORTEST_NUMBER


def _ways_to_write(text: str, glued: int = GLUED) -> Iterator[Needle]:
    """Give a text in every spelling and every encoding, also as it stands in JSON and links."""
    spellings = {text, normalize("NFC", text), normalize("NFD", text), folded(text)}
    cases = {case for one in spellings for case in (one, one.lower(), one.upper(), one.title())}
    for one in cases:
        ways = {
            one.encode(errors="replace"),
            json.dumps(one)[1:-1].encode(),
            quote(one, errors="replace").encode(),
            one.encode("latin-1", errors="replace"),
        }
        for way in ways:
            yield Needle(way.lower(), free=2 if len(way) < glued else 0)
        for wide in ("utf-16-le", "utf-16-be"):
            yield Needle(one.encode(wide, errors="replace").lower(), free=0)


def _ways_to_keep(number: int) -> Iterator[Needle]:
    """Give an id as text and as SQLite keeps it: eight bytes, six if they are enough."""
    if number < FIRST_SNOWFLAKE:
        return
    yield from _ways_to_write(str(number))
    whole = struct.pack(">q", number)
    yield Needle((whole if number >= 2**47 else whole[2:]).lower(), free=0)
