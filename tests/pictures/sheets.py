"""What is shown: one sheet for each group of commands."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from agenda.text import Language

LOBBY, ROOM, PLENARY = "lobby", "room", "plenary"
"""Where a command is typed."""

Typed = str | Mapping[Language, str]
"""What is typed for an option, in every language or in each."""


class Offered(NamedTuple):
    """What is taken of the choices that are offered for an option; from 0."""

    number: int


class Attached(NamedTuple):
    """A file of the folder of examples, with some words of it changed."""

    name: str
    changes: tuple[tuple[str, str], ...] = ()


Value = Typed | Offered | Attached


@dataclass(frozen=True)
class Line:
    """A command as somebody types it, and what they do with its answer.

    *presses* is the button pressed under the answer, from 0, after the picture; *fills* is what
    is written in the fields of the form that opens, *writes* what is written in its first one.
    """

    command: str
    options: Mapping[str, Value] = field(default_factory=dict)
    where: str = LOBBY
    presses: int | None = None
    fills: Mapping[Language, str] | None = None
    writes: Mapping[Language, str] | None = None


@dataclass(frozen=True)
class Sheet:
    """The commands of a group, as a *part* uses them one after another."""

    name: str
    about: str
    part: str
    lines: tuple[Line, ...]
    organises: bool = False
    hands: int = 0


HELP: Final = {
    "en": "I cannot hear anybody.",
    "fr": "Je n’entends personne.",
    "ar": "لا أسمع أحدًا.",
}
THOUGHT: Final = {
    "en": "Start with the local press.",
    "fr": "Commençons par la presse locale.",
    "ar": "لنبدأ بالصحافة المحلية.",
}
COFFEE: Final = {
    "en": "Coffee is ready.",
    "fr": "Le café est prêt.",
    "ar": "القهوة جاهزة.",
}
LABEL: Final = {"en": "One idea each", "fr": "Une idée chacun", "ar": "فكرة من كل واحد"}
TERM: Final = {"en": "narrative", "fr": "récit", "ar": "سردية"}
NOTE: Final = {
    "en": "The Mayor of Seville said that local radio reaches more people than posters.",
    "fr": "Le maire de Séville a dit que la radio locale touche plus de monde que les affiches.",
    "ar": "قال رئيس بلدية إشبيلية إن الإذاعة المحلية تصل إلى أناس أكثر من الملصقات.",
}
OWN: Final = {"en": "English", "fr": "Français", "ar": "العربية"}
MAYOR: Final = {"en": "Mayor", "fr": "maire", "ar": "رئيسة البلدية"}
WRONG: Final = Attached("mc2cm-2020.yaml", (("Europe/Madrid", "Europe/Madird"),))
CHANGED: Final = Attached(
    "mc2cm-2020.yaml",
    (("Coffee Break", "Tea"), ("Pause-café", "Thé"), ("استراحة القهوة", "الشاي")),
)

SHEETS: Final = (
    Sheet(
        "everybody",
        "What everybody may ask: now, the programme, their room, a language, a calendar, privacy",
        "participant",
        (
            Line("now"),
            Line("agenda"),
            Line("room"),
            Line("language", {"language": OWN}),
            Line("calendar"),
            Line("choose"),
            Line("glossary", {"term": TERM}),
            Line("interpreters"),
            Line("privacy"),
        ),
    ),
    Sheet(
        "floor",
        "The floor of a room: a raised hand, a call for help, a line without a name",
        "participant",
        (
            Line("speak", where=ROOM),
            Line("done", where=ROOM),
            Line("help-me", {"text": HELP}, where=ROOM),
            Line("contribute", {"text": THOUGHT}, where=ROOM),
        ),
    ),
    Sheet(
        "notes",
        "A rapporteur writes a note, decides what is masked, and looks at the report",
        "rapporteur",
        (
            Line("note add", where=ROOM, writes=NOTE),
            Line("note list", where=ROOM),
            Line("report preview", where=ROOM),
            Line("report done", where=ROOM),
        ),
    ),
    Sheet(
        "run",
        "A moderator runs the programme: each decision shows what it changes, and asks once",
        "moderator",
        (
            Line("run status"),
            Line("run extend", {"minutes": "10"}, presses=0),
            Line("run undo", presses=0),
            Line("run hold"),
            Line("run resume"),
            Line("run skip"),
            Line("run next"),
            Line("run start", {"session": Offered(0)}),
        ),
    ),
    Sheet(
        "rooms-and-seats",
        "A moderator looks at rooms and seats, and changes them",
        "moderator",
        (
            Line("rooms status"),
            Line("rooms open"),
            Line("rooms close"),
            Line("seat show"),
            Line("seat show", {"person": Offered(1)}),
            Line("seat show", {"room": Offered(0)}),
            Line("seat move", {"person": Offered(1), "room": Offered(0)}),
            Line("seat swap", {"person": Offered(1), "other": Offered(2)}),
            Line("seat lock", {"person": Offered(1)}),
            Line("seat repair", {"away": Offered(1)}),
        ),
    ),
    Sheet(
        "say-posters-timer",
        "A moderator says something in three languages, calls posters in turn, sets a timer",
        "moderator",
        (
            Line("say", {"to": Offered(1)}, fills=COFFEE),
            Line("posters start", {"number": "4", "minutes": "3"}, where=ROOM),
            Line("posters next", where=ROOM),
            Line("posters skip", where=ROOM),
            Line("posters late", where=ROOM),
            Line("posters status", where=ROOM),
            Line("timer start", {"minutes": "5", "label": LABEL}, where=ROOM),
            Line("timer show", where=ROOM),
            Line("timer stop", where=ROOM),
        ),
    ),
    Sheet(
        "queue",
        "A moderator looks at the raised hands, gives the floor, clears the queue",
        "moderator",
        (
            Line("queue show", where=ROOM),
            Line("queue next", where=ROOM),
            Line("queue clear", where=ROOM),
        ),
        hands=3,
    ),
    Sheet(
        "event-person-roster",
        "An organiser checks an agenda, confirms a person, looks at the list of people",
        "moderator",
        (
            Line("event check", {"agenda": WRONG}),
            Line("event status"),
            Line("event diff", {"agenda": CHANGED}),
            Line("event publish", {"agenda": CHANGED}),
            Line("event versions"),
            Line("person confirm", {"person": Offered(0)}),
            Line(
                "person replace",
                {"person": Offered(0), "name": "Nadia Karoui", "function": MAYOR},
            ),
            Line("roster show"),
            Line("roster codes"),
            Line("roster match", {"member": "organiser", "participant": Offered(0)}),
        ),
        organises=True,
    ),
)
