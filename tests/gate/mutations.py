"""What people really type when they mean somebody, and what programs make of it."""

import base64
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import quote

from agenda.roster import Participant

_CYRILLIC = str.maketrans("aeopcxyiABEKMHOPCTX", "аеорсхуіАВЕКМНОРСТХ")
_LEET = str.maketrans("aeio", "4310")
_SPLIT_AT = 3


@dataclass(frozen=True, slots=True)
class Mention:
    """A way to tell somebody; *alone* if it tells them without a sentence around it."""

    text: str
    how: str
    alone: bool = True
    drawn: bool = True


def mentions_of(person: Participant) -> Iterator[Mention]:
    """Give every way to tell a *person* that the gate promises to find."""
    if person.name:
        yield from _latin(person.name)
        yield from _surname(person)
    if person.name_ar:
        yield from _arabic(person.name_ar)
    yield from _organisation(person)
    yield from _numbers(person)


def _bare(text: str) -> str:
    apart = unicodedata.normalize("NFD", text)
    return "".join(one for one in apart if not unicodedata.combining(one))


def _latin(name: str) -> Iterator[Mention]:
    given, _, surname = name.partition(" ")
    ways: dict[str, str] = {
        "full": name,
        "capitals": name.upper(),
        "small": name.lower(),
        "no accents": _bare(name),
        "accents apart": unicodedata.normalize("NFD", name),
        "surname first": f"{surname} {given}",
        "surname first, comma": f"{surname.upper()}, {given}",
        "hashtag": "#" + "".join(one.capitalize() for one in _words(name)),
        "small hashtag": "#" + "".join(_words(name)).lower(),
        "underscores": "_".join(name.split()),
        "dots": ".".join(_bare(name).lower().split()),
        "no-break space": name.replace(" ", "\xa0"),
        "two spaces": name.replace(" ", "  "),
        "no-width space": name.replace(" ", " \u200b"),
        "soft hyphens": _split(name, "\u00ad"),
        "no-width joiners": _split(name, "\u200d"),
        "possessive": name + "'s",
        "d'": f"d’{name}",
        "bold": f"**{name}**",
        "italic surname": f"{given} _{surname}_",
        "line end": f"{given}\n{surname}",
        "hyphenated": f"{given} {surname[:3]}-\n{surname[3:]}",
    }
    for how, text in ways.items():
        yield Mention(text, how)
    yield from _odd_letters(name)


def _odd_letters(name: str) -> Iterator[Mention]:
    spaced = "   ".join(" ".join(one) for one in _bare(name).split())
    codes: dict[str, str] = {
        "Cyrillic letters": name.translate(_CYRILLIC),
        "full width": _shifted(_bare(name), lambda code: code + 0xFEE0),
        "mathematical": "".join(_bold(one) for one in _bare(name)),
        "spaced": spaced,
        "entities": "".join(f"&#{ord(one)};" for one in name),
        "percent": quote(name),
        "backslashes": name.encode("ascii", "backslashreplace").decode()
        if not name.isascii()
        else "".join(f"\\u{ord(one):04x}" for one in name),
        "base64": base64.b64encode(name.encode()).decode(),
        "hexadecimal": name.encode().hex(),
        "UTF-16 in hexadecimal": name.encode("utf-16-le").hex(),
        "backwards": name[::-1],
    }
    for how, text in codes.items():
        yield Mention(text, how, drawn=how not in {"full width", "mathematical"})


def _surname(person: Participant) -> Iterator[Mention]:
    given, _, surname = (person.name or "").partition(" ")
    yield Mention(f"{given[0]}. {surname}", "initial and surname")
    yield Mention(f"{given[0]} {surname}", "initial without a dot", alone=given[0] not in "AI")
    for title in ("Mr", "Mme", "Dr."):
        yield Mention(f"{title} {surname}", "honorific and surname")
    yield Mention(surname, "surname", alone=False)
    yield Mention(given, "given name", alone=False)
    last = surname.split()[-1]
    if last not in {"Martin", "Grant", "Paris", "Hope", "Hakim"}:
        yield Mention(last.lower(), "small surname")
        yield Mention(last.upper(), "surname in capitals")
        if last.isascii() and last.isalpha() and len(last) > 4:
            yield Mention(last.lower().translate(_LEET), "digits for letters")


def _arabic(name: str) -> Iterator[Mention]:
    given, _, surname = name.partition(" ")
    ways: dict[str, str] = {
        "Arabic": name,
        "Arabic, and": "و" + name,
        "Arabic, to": "ل" + name,
        "Arabic, tatweel": "".join(one + ("ـ" if one in "سمكفنطه" else "") for one in name),
        "Arabic, vowels": "".join(one + "\u064e" if one.isalpha() else one for one in name),
        "Arabic, no hamza": name.translate(str.maketrans("أإآة", "اااه")),
        "Arabic, Persian letters": name.translate(str.maketrans("كي", "کی")),
        "Arabic, surname first": f"{surname} {given}",
        "Arabic, joined": "#" + name.replace(" ", ""),
        "Arabic, underscores": "#" + name.replace(" ", "_"),
        "Arabic, honorific": f"السيدة {name}",
        "Arabic, after an honorific": f"للدكتور {surname}",
        "Arabic in base64": base64.b64encode(name.encode()).decode(),
    }
    for how, text in ways.items():
        yield Mention(text, how)
    if (last := surname.split()[-1]) not in {"الحداد", "المنصوري", "حكيم", "الرحمن"}:
        for clitic in ("", "و", "ب", "ل", "ف", "وب"):
            yield Mention(clitic + last, "Arabic surname")


def _organisation(person: Participant) -> Iterator[Mention]:
    org = person.org or ""
    if org and org not in {"Freelance", "Spain", "Civil Society", "EU"}:
        for how, text in {
            "organisation": org,
            "organisation, small": org.lower(),
            "organisation, capitals": org.upper(),
            "organisation, no accents": _bare(org),
            "organisation, line end": org.replace(" ", "\n", 1),
            "organisation, hashtag": "#" + "".join(_words(org)),
            "organisation in base64": base64.b64encode(org.encode()).decode(),
        }.items():
            yield Mention(text, how)
    if org in {"EU", "Civil Society"}:
        yield Mention(org, "organisation")
    if org.startswith("McKinsey"):
        yield Mention("Mc-\nKinsey", "head, hyphenated")
        yield Mention("mckinsey", "head")
    for alias in person.org_alt:
        yield Mention(alias, "alias")
        yield Mention(alias.upper(), "alias, capitals")
        if alias.isupper():
            yield Mention(".".join(alias) + ".", "alias, dots")


def _numbers(person: Participant) -> Iterator[Mention]:
    number = person.discord_id
    yield Mention(str(number), "number")
    yield Mention(f"<@{number}>", "mention")
    yield Mention(f"https://discord.com/channels/1/{number}", "link")
    yield Mention("<t:1592208000:R>", "moment")
    yield Mention(person.id, "id")
    yield Mention(person.id.upper(), "id, capitals")
    if person.handle:
        yield Mention("@" + person.handle, "handle")
        yield Mention(person.handle, "handle without a sign")
    yield Mention(f"{_bare(person.name or '')[0].lower()}x@forum-example.org", "mail")
    yield Mention("+212 661 23 45 67", "telephone")


def _words(text: str) -> list[str]:
    return "".join(one if one.isalnum() else " " for one in text).split()


def _split(name: str, mark: str) -> str:
    return " ".join(one[:_SPLIT_AT] + mark + one[_SPLIT_AT:] for one in name.split())


def _shifted(name: str, shift: Callable[[int], int]) -> str:
    return "".join(chr(shift(ord(one))) if "!" <= one <= "~" else one for one in name)


def _bold(letter: str) -> str:
    if "a" <= letter <= "z":
        return chr(0x1D41A + ord(letter) - ord("a"))
    return chr(0x1D400 + ord(letter) - ord("A")) if "A" <= letter <= "Z" else letter
