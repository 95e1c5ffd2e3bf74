"""What may stand in a message: 1,000 made-up names, mentions, links and hours, from one seed."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import cycle
from random import Random
from typing import Any

from agenda.messages import Message, floor, notices, units
from agenda.messages.template import Template
from agenda.messages.values import At, Channel, Many, On, Own, Span, Url
from agenda.text import Text
from bot.i18n.registry import whole_registry

VALUES, FILLS = 1000, 4
"""How many values there are, and how often a template is filled with others of them."""

SPOOFS = tuple("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")
"""What turns a line around, or keeps it from being turned back."""

NAMES = (
    "Amina Ben Salah", "Méditerranée", "سامي", "ليلى بن عمر", "O’Neil (Seville)", "Đỗ Thị Hương",
    "نور Nour", "Nour نور", "میرا\u200cخانی", "15-38", "2020", "(Oujda)", "A/B: 3.", "«تونس»",
    "٢٠٢٠", "1. Seville", "# loud", "- item", "> quoted", "a_b*c", "| x |", "`code`", "👩\u200d🏫",
    "📢", "שרה", "C++", "10 %", "Ünal", "…", "x & y", "[a](b)", "~~z~~", "50–60", "إعلام 2.0",
)  # fmt: skip
CALLS = (
    "@everyone", "@here", "<@{n}>", "<@!{n}>", "<@&{n}>", "<#{n}>", "<t:{n}:F>", "</run start:{n}>",
    "<:wave:{n}>", "<id:home>",
)  # fmt: skip
HOSTS = ("a.example", "تونس.example", "xn--mgbx4cd0ab.example", "a.example:8080")
PATHS = ("", "/", "/b_c*d", "/(x)", "/نص/x.", "/?q=a&b=c#d", "/a…", "/x؟", "/%D8%AA", "/a\u2069b")


def a_name(random: Random) -> str:
    """Make up a name as people write theirs, at times with what would turn a line around."""
    parts = random.sample(NAMES, random.randint(1, 3))
    if random.random() < 0.4:
        parts.insert(random.randint(0, len(parts)), random.choice(SPOOFS))
    return random.choice((" ", " ", ", ", " - ", "\n")).join(parts)


def a_link(random: Random) -> str:
    scheme = random.choice(("https", "http", "HTTPS"))
    return f"{scheme}://{random.randrange(10**6)}.{random.choice(HOSTS)}{random.choice(PATHS)}"


def a_mention(random: Random) -> str:
    return random.choice(CALLS).format(n=random.randint(1, 10**18))


def an_hour(random: Random) -> datetime:
    return datetime(2020, 1, 1, tzinfo=UTC) + timedelta(minutes=random.randrange(525_600))


@cache
def pool() -> tuple[tuple[str, ...], tuple[str, ...], tuple[datetime, ...]]:
    """Make up words (names, mentions, links), the links alone, and hours: 1,000 in all."""
    random = Random(2020)
    names = [a_name(random) for _ in range(VALUES // 2)]
    links = [a_link(random) for _ in range(VALUES // 5)]
    calls = [a_mention(random) for _ in range(VALUES // 10)]
    hours = tuple(an_hour(random) for _ in range(VALUES // 5))
    said = [*names, *calls, *links]
    random.shuffle(said)
    return tuple(said), tuple(links), hours


@cache
def every_message() -> tuple[tuple[Template, Message], ...]:
    """Fill all that can be said, so that every value is used."""
    return tuple(_filled())


def _filled() -> Iterator[tuple[Template, Message]]:
    words, addresses, instants = pool()
    said, links, hours = cycle(words), cycle(addresses), cycle(instants)
    random = Random(7)

    def message() -> Message:
        name = floor.TEXT(typed=next(said))
        return random.choice((name, notices.RULE_CHATHAM(), units.HOURS(n=random.randrange(120))))

    made: dict[type, Callable[[], Any]] = {
        str: lambda: next(said),
        int: lambda: random.randrange(120),
        Text: lambda: Text({"en": next(said), "ar": next(said)}),
        At: lambda: At(next(hours)),
        Own: lambda: Own(next(hours), counting=random.random() < 0.5),
        On: lambda: On(next(hours).date()),
        Span: lambda: Span(timedelta(minutes=random.randrange(600))),
        Channel: lambda: Channel(random.choice(("room", "hall", next(said)))),
        Url: lambda: Url(next(links)),
        Many: lambda: Many(tuple(next(said) for _ in range(random.randint(1, 4)))),
        Message: message,
    }
    for template in whole_registry():
        kinds = {
            name: kind if isinstance(kind, tuple) else (kind,)
            for name, kind in template.fields.items()
        }
        for _ in range(FILLS if kinds else 1):
            yield (
                template,
                template(**{one: made[random.choice(kind)]() for one, kind in kinds.items()}),
            )


def drawn_in(value: Any) -> Iterator[Any]:
    """Give what was drawn for a value."""
    match value:
        case Text():
            yield from (value.in_language(one) for one in value.languages)
        case Many():
            yield from value.values
        case Message():
            yield from value.facts.values()
        case At() | Own():
            yield value.at
        case On():
            yield value.day
        case Url():
            yield value.address
        case _:
            yield value
