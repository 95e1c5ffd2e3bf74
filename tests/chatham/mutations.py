"""The ways in which people really type a name, each made from the name itself."""

import random
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, Literal

Script = Literal["latin", "arabic"]
Way = Callable[["Name", random.Random], str | None]

PARTICLES: Final = frozenset(
    [
        "de",
        "del",
        "della",
        "di",
        "da",
        "dos",
        "du",
        "des",
        "la",
        "le",
        "lo",
        "el",
        "al",
        "ben",
        "bin",
        "ould",
        "mint",
        "abou",
        "abu",
        "abi",
        "van",
        "der",
        "von",
        "d’",
        "o’",
        "aït",
        "ait",
        "dell’",
        "n’",
        "ní",
        "hadj",
        "ولد",
        "منت",
        "آيت",
        "أبو",
        "أبي",
        "حاج",
        "بن",
    ]
)
_TITLES: Final = ("السيد", "السيدة", "الدكتور", "الأستاذة", "د.")
_CALLINGS: Final = ("Father", "Capt.", "Cllr", "Sister", "Chief", "Père", "Maître", "Barr.")
_KEYS: Final = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_WIDE: Final = {chr(one): chr(one + 0xFEE0) for one in range(33, 127)}
_LOOK_ALIKE: Final = str.maketrans("aeopcyxAEOPCTHKMBX", "аеорсухАЕОРСТНКМВХ")


@dataclass(frozen=True, slots=True)
class Name:
    """A name in its parts, as the roster has it."""

    given: str
    family: str

    @property
    def whole(self) -> str:
        """The name as it is in the roster."""
        return f"{self.given} {self.family}"

    @property
    def bearing(self) -> str:
        """The last of the family's names, without particles."""
        return re.split(r"[ \-]", self.family)[-1]


def name_of(written: str) -> Name:
    """Take a name apart after its first word, or after as many as it has."""
    words = written.split(" ")
    size = 3 if {"del", "Sidi", "سيدي"} & set(words[1:]) else 1
    size = 2 if words[0] in {"Sidi", "سيدي"} or words[0] in {"عبد", "نور", "صلاح", "عز"} else size
    return Name(" ".join(words[:size]), " ".join(words[size:]))


def plain(text: str) -> str:
    """Leave out the accents."""
    apart = unicodedata.normalize("NFD", text)
    kept = "".join(one for one in apart if not unicodedata.combining(one))
    return kept.translate(str.maketrans("øØæłđĐßıə’", "oOaldDsie'"))


def _somewhere(text: str, luck: random.Random) -> int | None:
    """Give the place of a letter in a word of at least five, but not its first."""
    places = [
        at for found in re.finditer(r"[^\W\d_]{5,}", text)
        for at in range(found.start() + 1, found.end())
    ]  # fmt: skip
    return luck.choice(places) if places else None


def drop(text: str, luck: random.Random) -> str | None:
    """Leave out a letter."""
    at = _somewhere(text, luck)
    return None if at is None else text[:at] + text[at + 1 :]


def double(text: str, luck: random.Random) -> str | None:
    """Type a letter twice."""
    at = _somewhere(text, luck)
    return None if at is None else text[:at] + text[at] + text[at:]


def swap(text: str, luck: random.Random) -> str | None:
    """Type two letters the wrong way round."""
    at = _somewhere(text, luck)
    if at is None or at + 1 >= len(text) or not text[at + 1].isalpha():
        return None
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :]


def neighbour(text: str, luck: random.Random) -> str | None:
    """Hit the key beside the right one."""
    at = _somewhere(text, luck)
    row = next((one for one in _KEYS if at is not None and text[at].lower() in one), "")
    if at is None or not row:
        return None
    key = row.index(text[at].lower())
    other = luck.choice(row[max(0, key - 1) : key] + row[key + 1 : key + 2])
    return text[:at] + other + text[at + 1 :]


def _mistyped(way: Callable[[str, random.Random], str | None], text: str) -> Way:
    return lambda _, luck: way(text, luck)


def _latin(name: Name) -> Iterator[tuple[str, Way]]:
    letter, whole, family = f"{name.given[0]}.", name.whole, name.family
    particles = [one for one in family.split() if one.lower() in PARTICLES]
    bare = " ".join(one for one in family.split() if one.lower() not in PARTICLES)
    yield "as written", lambda _, luck: luck.choice([whole, family, name.given])
    yield "lower case", lambda _, luck: luck.choice([whole, family]).lower()
    yield "capitals", lambda _, luck: luck.choice([whole, family, plain(whole)]).upper()
    yield "no accents", lambda *_: plain(whole) if plain(whole) != whole else None
    for way in (drop, double, swap, neighbour):
        yield f"typo in whole name: {way.__name__}", _mistyped(way, whole)
        yield f"typo in surname: {way.__name__}", _mistyped(way, family)
    yield "typo in given name", lambda _, luck: luck.choice((drop, double, swap))(name.given, luck)
    yield "initial and surname", lambda *_: f"{letter} {family}"
    yield "given and initial", lambda *_: f"{name.given} {name.bearing[0]}."
    yield (
        "surname first",
        lambda _, luck: luck.choice([f"{family} {name.given}", f"{family.upper()} {name.given}"]),
    )
    yield (
        "honorific",
        lambda _, luck: f"{luck.choice(['Ms.', 'Mr', 'Mme', 'M.', 'Dr', 'Dr.', 'Prof.'])} {family}",
    )
    yield "joined", lambda *_: plain(re.sub(r"[ '’\-]", "", whole))
    yield "hashtag", lambda *_: "#" + plain(re.sub(r"[ '’\-]", "", whole))
    yield (
        "handle",
        lambda _, luck: (
            "@"
            + plain(re.sub(r"['’]", "", whole))
            .lower()
            .replace(" ", luck.choice("._"))
            .replace("-", "")
        ),
    )
    yield "hyphen lost", lambda *_: whole.replace("-", " ") if "-" in whole else None
    yield "particle lost", lambda *_: f"{name.given} {bare}" if particles and bare else None
    yield (
        "possessive",
        lambda _, luck: (
            f"{luck.choice([whole, family, name.given])}{luck.choice(['’s', chr(39) + 's'])}"
        ),
    )
    yield "line break", lambda *_: whole.replace(" ", "\n", 1)
    yield "no-break space", lambda *_: whole.replace(" ", "\u00a0")
    yield (
        "markdown",
        lambda _, luck: luck.choice([f"**{whole}**", f"_{family}_", f"~~{name.given}~~"]),
    )
    yield "zero width", lambda *_: whole[:2] + "\u200b" + whole[2:5] + "\u00ad" + whole[5:]
    yield "full width", lambda *_: "".join(_WIDE.get(one, one) for one in plain(name.given))
    yield "look-alike", lambda *_: plain(whole).translate(_LOOK_ALIKE)
    yield "decomposed", lambda *_: unicodedata.normalize("NFD", whole)
    yield "all in one word of two", lambda *_: f"{name.given}{plain(name.bearing)}"
    yield "initial and typo", lambda _, luck: _before(letter, drop(family, luck))
    yield "calling", lambda _, luck: f"{luck.choice(_CALLINGS)} {luck.choice([family, whole])}"
    yield "title of letters", lambda _, luck: f"{luck.choice(['H.E.', 'S.E.'])} {whole}"
    yield "spaced out", lambda *_: " ".join(plain(name.bearing)) if len(name.bearing) > 2 else None
    yield "digits for sounds", lambda *_: _in_digits(plain(name.bearing).lower())
    yield "backwards", lambda *_: plain(name.bearing)[::-1] if name.bearing[4:] else None


def _before(letter: str, name: str | None) -> str | None:
    return None if name is None else f"{letter} {name}"


def _in_digits(name: str) -> str | None:
    """Type the sounds of Arabic that Latin letters lack as people do in chats."""
    typed = name.replace("kh", "5").replace("h", "7").replace("q", "9")
    return typed if typed != name and len(name) > 4 and name.isalpha() else None


def _arabic(name: Name) -> Iterator[tuple[str, Way]]:
    whole, family, given = name.whole, name.family, name.given
    bare = family.removeprefix("ال")
    yield "ar as written", lambda _, luck: luck.choice([whole, family, given])
    yield "ar joined letter", lambda _, luck: _joined(name, luck)
    yield "ar tatweel", lambda _, luck: _after(whole, luck, "ـ")
    yield "ar vowel signs", lambda _, luck: _after(whole, luck, luck.choice("َُِّ"))
    yield "ar hamza", lambda *_: _changed(whole, "أإآئؤ", "اااي" + "و")
    yield "ar ta", lambda *_: whole.replace("ة", "ه") if "ة" in whole else None
    yield "ar alif", lambda *_: _changed(whole, "ىي", "يى")
    yield "ar without al", lambda *_: f"{given} {bare}" if bare != family else None
    yield (
        "ar with al",
        lambda *_: f"{given} ال{family}" if " " not in family and bare == family else None,
    )
    yield "ar abd", lambda *_: _changed_text(whole, "عبد ", "عبد")
    for way in (drop, double, swap):
        yield f"ar {way.__name__} in whole name", _mistyped(way, whole)
        yield f"ar {way.__name__} in surname", _mistyped(way, family)
    yield (
        "ar honorific",
        lambda _, luck: " ".join((luck.choice(_TITLES), luck.choice([family, given]))),
    )
    yield "ar line break", lambda *_: whole.replace(" ", "\n", 1)
    yield "ar spaces of all kinds", lambda *_: whole.replace(" ", "\u00a0")
    yield "ar zero width", lambda *_: whole[:2] + "\u200c" + whole[2:]
    yield "ar hashtag", lambda *_: "#" + whole.replace(" ", "_")
    yield "ar bold", lambda *_: f"**{whole}**"


def _joined(name: Name, luck: random.Random) -> str:
    """Join a letter; before a first name that is also a word, only one that people join to it."""
    if luck.random() < 0.5:
        return luck.choice("بك") + name.whole
    return luck.choice("وفل") + luck.choice([name.whole, name.given])


def _after(text: str, luck: random.Random, sign: str) -> str:
    at = luck.choice([at for at in range(1, len(text)) if text[at - 1].isalpha()])
    return text[:at] + sign + text[at:]


def _changed(text: str, old: str, new: str) -> str | None:
    return _changed_text(text, text, text.translate(str.maketrans(old, new)))


def _changed_text(text: str, old: str, new: str) -> str | None:
    changed = text.replace(old, new)
    return changed if changed != text else None


def ways(name: Name, script: Script) -> Iterator[tuple[str, Way]]:
    """Give all ways to type a name, each with what it is called."""
    return _latin(name) if script == "latin" else _arabic(name)
