"""What stands in the samples: one workshop with hard names, in three languages."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from agenda.messages import Message, Template, changes, floor, notices, places, problems
from agenda.messages.values import At, Channel, Many, On, Own, Span, Url
from agenda.text import Text
from bot.i18n import Scene

SCENE: Final = Scene(
    "chat",
    zone=ZoneInfo("Europe/Madrid"),
    channels={"lobby": "<#1>", "room": "<#2>", "plenary": "<#3>", "moderators": "<#4>"},
)
MENTIONS: Final = {
    "#1": "#lobby",
    "#2": "#1. Running effective campaigns",
    "#3": "#Plenary",
    "#4": "#moderators",
    "@7": "@Amina Ben Salah",
}
NOON: Final = datetime(2020, 6, 15, 7, 30, tzinfo=UTC)

EVENT: Final = Text(
    {"en": "MC2CM Workshop 2020", "fr": "Atelier MC2CM 2020", "ar": "ورشة MC2CM لعام 2020"}
)
SESSION: Final = Text(
    {
        "en": "Local media and migration",
        "fr": "Les médias locaux et la migration",
        "ar": "الإعلام المحلي والهجرة",
    }
)
TOPIC: Final = Text(
    {
        "en": "Running effective campaigns",
        "fr": "Mener des campagnes efficaces",
        "ar": "إدارة حملات فعّالة",
    }
)
UNTRANSLATED: Final = Text({"en": "15-38 Méditerranée: part 2."})
COFFEE: Final = Text({"en": "Coffee break", "fr": "Pause-café", "ar": "استراحة القهوة"})
LATIN, ARABIC = "Amina Ben Salah", "سامي الطرابلسي"
PEOPLE: Final = Many((LATIN, ARABIC, "O’Neil (Seville)"))
THOUGHT: Final = "Radio 15-38 asked: who is “local”?"

BY_NAME: Final[Mapping[str, Any]] = {
    "event": EVENT,
    "session": SESSION,
    "title": SESSION,
    "topic": TOPIC,
    "room": TOPIC,
    "group": Text({"en": "Cities of the south", "fr": "Villes du Sud", "ar": "مدن الجنوب"}),
    "before": UNTRANSLATED,
    "objective": UNTRANSLATED,
    "question": Text(
        {"en": "Who is heard?", "fr": "Qui est entendu\u202f?", "ar": "من الذي يُسمع صوته؟"}
    ),
    "label": Text({"en": "One idea each"}),
    "zone": "Europe/Madrid",
    "person": LATIN,
    "name": ARABIC,
    "other": ARABIC,
    "handle": "amina_bs",
    "given": "Sevile",
    "code": "7KQ2-M9XA",
    "typed": THOUGHT,
    "words": THOUGHT,
    "old": "the mayor of Oujda",
    "new": "a local elected official",
    "reason": "Only one mayor was in the room.",
    "id": "mc2cm-2020",
    "field": "days.1.sessions.2",
    "lobby": Channel("lobby"),
    "number": 2,
    "end": At(NOON + timedelta(minutes=75)),
    "planned": At(NOON - timedelta(minutes=10)),
    "people": PEOPLE,
    "languages": Many((places.ENGLISH(), places.ARABIC())),
    "language": places.ENGLISH(),
    "who": Message("answer.who-moderators"),
    "rule": notices.RULE_CHATHAM(),
    "what": problems.BAD_ADDRESS(given="example.org/نص"),
    "details": Many((changes.DETAILS["objective"](),)),
    "time": At(NOON),
}
PERSONS: Final = {"person": LATIN, "people": LATIN, "before": ARABIC}
BY_KIND: Final[Mapping[type, Callable[[], Any]]] = {
    str: lambda: LATIN,
    int: lambda: 12,
    Text: lambda: SESSION,
    At: lambda: At(NOON),
    Own: lambda: Own(NOON),
    On: lambda: On(date(2020, 6, 15)),
    Span: lambda: Span(timedelta(minutes=75)),
    Channel: lambda: Channel("room"),
    Url: lambda: Url("https://example.org/a/b_c?d=ar"),
    Many: lambda: PEOPLE,
    Message: notices.RULE_CHATHAM,
}


BY_TEMPLATE: Final[Mapping[str, Mapping[str, Any]]] = {
    "notice.break-started": {"title": COFFEE},
    "timer": {"own": Own(NOON, counting=True)},
    "posters": {"own": Own(NOON, counting=True)},
}


def said(template: Template, **given: Any) -> Message:
    """Fill a template: as given, else as its kind of message wants, by a fact's name, by its kind.

    The name of a fact says most: a `person` is somebody, a `zone` is a zone.
    """
    known = {
        **BY_TEMPLATE.get(template.key.partition(".")[0], {}),
        **BY_TEMPLATE.get(template.key, {}),
        **given,
    }
    return template(
        **{name: known.get(name, _fact(name, kind)) for name, kind in template.fields.items()}
    )


def _fact(name: str, kind: type | tuple[type, ...]) -> Any:
    named = BY_NAME.get(name)
    if kind is Message and name in PERSONS:
        return floor.TEXT(typed=PERSONS[name])
    if isinstance(named, kind):
        return named
    return BY_KIND[kind[0] if isinstance(kind, tuple) else kind]()
