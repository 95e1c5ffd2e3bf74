"""Every slash command, with options that make sense in the first round of 16 June 2020."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from discord import app_commands
from simcord.results import to_discord_message

from bot.adapters.discord.commands import every_command
from bot.ports import Shelf
from tests.stories.hall import PEOPLE, Hall, answer_of, messages_of
from tests.stories.playing import agenda_of

EVENT = "mc2cm-2020"
EVENING = datetime(2020, 6, 14, 16, tzinfo=UTC)
ROUND_ONE = datetime(2020, 6, 16, 7, 0, tzinfo=UTC)
BEFORE_ROUND_ONE = ROUND_ONE - timedelta(minutes=10)
IN_ROUND_ONE = ROUND_ONE + timedelta(minutes=10)
DAY = "2020-06-16"
FIRST = "1.1 Migration narrative"

Options = Mapping[str, Any]


@dataclass(frozen=True)
class Asking:
    """How a command is asked: its *options*, and whether in a room, if not in the square."""

    options: Callable[[Hall], Options] = lambda _: {}
    in_room: bool = False


def newer_agenda() -> tuple[str, bytes]:
    """Give the agenda of 2020 with one title changed."""
    written = agenda_of(EVENT).decode()
    old = "en: Cultural visit of Seville\n"
    assert old in written
    return "newer.yaml", written.replace(old, "en: A walk through Seville\n").encode()


def newer_roster() -> tuple[str, bytes]:
    """Give the list of people with somebody new."""
    new = {"id": "P08", "handle": "hana", "name": "Hana Toumi", "group": "expat", "langs": "fr"}
    return "people.json", json.dumps([*PEOPLE, new], ensure_ascii=False).encode()


def _with(**options: Any) -> Asking:
    return Asking(lambda _: options)


def _agenda(_: Hall) -> Options:
    return {"agenda": newer_agenda()}


def _files(_: Hall) -> Options:
    people = json.dumps(PEOPLE, ensure_ascii=False).encode()
    return {"agenda": ("a.yaml", agenda_of(EVENT)), "roster": ("people.json", people)}


def _nobody(here: Hall) -> Options:
    return {"member": here.people["nobody"], "participant": "P07", "instead": False}


IN_ROOM = Asking(in_room=True)

ASKED: Mapping[str, Asking] = {
    "now": Asking(),
    "agenda": _with(day=2),
    "room": Asking(),
    "language": _with(language="en"),
    "calendar": Asking(),
    "glossary": _with(term="narrative"),
    "interpreters": Asking(),
    "arrive": _with(code="AAAA-AAAA"),
    "choose": Asking(),
    "privacy": Asking(),
    "check-in": Asking(),
    "attendance": Asking(),
    "speak": IN_ROOM,
    "done": IN_ROOM,
    "queue show": IN_ROOM,
    "queue next": IN_ROOM,
    "queue clear": IN_ROOM,
    "help-me": Asking(lambda _: {"text": "ق"}, in_room=True),
    "contribute": Asking(lambda _: {"text": "ق"}, in_room=True),
    "contributions": Asking(),
    "note add": Asking(),
    "note list": Asking(),
    "note withdraw": _with(code="AAAA-AAAA"),
    "note attribute": Asking(lambda here: {"code": "AAAA-AAAA", "speaker": here.people["amina"]}),
    "consent": Asking(),
    "Add to notes": Asking(),
    "purge": Asking(),
    "review": Asking(),
    "support": Asking(),
    "report preview": Asking(),
    "report done": Asking(),
    "report translate": Asking(),
    "report freeze": Asking(),
    "run start": _with(session="breakouts-tuesday/r2"),
    "run next": Asking(),
    "run extend": _with(minutes=2),
    "run hold": Asking(),
    "run resume": Asking(),
    "run skip": _with(session="breakouts-tuesday/r2"),
    "run undo": Asking(),
    "run status": Asking(),
    "rooms open": Asking(),
    "rooms close": _with(room="narrative"),
    "rooms status": Asking(),
    "seat show": _with(room="narrative"),
    "seat move": _with(person="P01", room="campaigns"),
    "seat swap": _with(person="P01", other="P02"),
    "seat lock": _with(person="P01"),
    "seat repair": _with(away="P02"),
    "say": _with(to="everyone", text="ق"),
    "posters start": Asking(lambda _: {"number": 3, "minutes": 2}, in_room=True),
    "posters next": IN_ROOM,
    "posters skip": Asking(lambda _: {"drop": False}, in_room=True),
    "posters late": IN_ROOM,
    "posters status": IN_ROOM,
    "timer start": Asking(lambda _: {"minutes": 5}, in_room=True),
    "timer show": IN_ROOM,
    "timer stop": IN_ROOM,
    "event check": Asking(_files),
    "event load": Asking(_files),
    "event status": Asking(),
    "event diff": Asking(_agenda),
    "event publish": Asking(_agenda),
    "event versions": Asking(),
    "person confirm": _with(person="guerrero"),
    "person replace": _with(person="seville", name="Ana Feder"),
    "roster import": Asking(lambda _: {"file": newer_roster()}),
    "roster show": Asking(),
    "roster codes": Asking(),
    "roster match": Asking(_nobody),
    "export": _with(format="csv"),
}


MENUS = frozenset({"Add to notes"})
"""Those that stand in the menu of a message: of any that the bot has posted."""


def every_name(here: Hall) -> list[str]:
    """Give the names of all slash commands, as the code has them."""
    return list(_leaves(every_command(here.bot.counter)))


def _leaves(commands: Any) -> Iterator[str]:
    for one in commands:
        if isinstance(one, app_commands.Group):
            yield from _leaves(one.commands)
        else:
            yield one.qualified_name


def path_of(here: Hall, name: str = FIRST) -> str:
    """Give the path of a room of the second day."""
    paths = here.town.channels()
    return next(path for path in paths if path.endswith(f"/{name}") and DAY in path)


async def ask(here: Hall, handle: str, command: str, **instead: Any) -> Any:
    """Let somebody type a command with sensible options, some of them others *instead*.

    Who may not see the room types it in the square.
    """
    asking = ASKED[command]
    if command in MENUS:
        lobby, env = here.channel(f"{EVENT}/lobby"), here.town.env
        post = next(one for one in here.town.said if one.channel == lobby.id)
        message = to_discord_message(env, env.backend.get_message(lobby.id, post.message))
        return await here.people[handle].context_menu(lobby, command, message)
    room = path_of(here)
    sees = here.town.level(here.people[handle].id, here.channel(room).id) != "hidden"
    where = here.channel(room if asking.in_room and sees else "square")
    options = {**asking.options(here), **instead}
    return await here.people[handle].slash(where, command, **options)


async def everything(here: Hall) -> dict[str, Any]:
    """Give all that is kept anywhere, and what was said: what a refusal must leave as it is."""
    store, found = here.store, dict[str, Any]()
    for record in await store.events():
        event = record.id
        running = here.bot.conductor.events[event]
        found[event] = {
            "record": record,
            "ledger": await store.ledger(event),
            "journal": await store.decisions(event),
            "log": await store.entries(event),
            "people": await store.people(event),
            "shelves": {str(one): await store.kept(event, one) for one in Shelf},
            "running": (
                running.record,
                replace(running.known, choices=()),
                {*running.known.choices},
                running.workshop.plan,
            ),
        }
    found["languages"] = {*await store.choices(here.town.guild.id)}
    found["said"] = [(one.channel, one.text) for one in here.town.said]
    return found


def labels_of(result: Any) -> list[str]:
    """Give the labels of what can be pressed under an answer, and what pictures show."""
    found = [label for one in messages_of(result) for label in _labels(one.components)]
    alts = [file.description for one in messages_of(result) for file in one.attachments]
    return [*found, *(one for one in alts if one)]


def _labels(components: Any) -> Iterator[str]:
    for one in components:
        if one.get("label"):
            yield str(one["label"])
        yield from _labels(one.get("components", ()))


async def files_of(result: Any) -> dict[str, str]:
    """Read the texts that were handed over, by the names of their files."""
    return {
        file.filename: (await file.read()).decode()
        for message in messages_of(result)
        for file in message.attachments
        if file.filename.endswith(".txt")
    }


def told(result: Any) -> str:
    """Give what somebody reads in an answer, or in the form that is opened instead."""
    return answer_of(result) or "\n".join(_words_of(result.modal))


def _words_of(modal: Any) -> Iterator[str]:
    if modal:
        yield str(modal["title"])
        for one in modal["components"]:
            yield from (str(one[key]) for key in ("label", "description") if one.get(key))
            options = one["component"].get("options", ())
            yield from (option["label"] for option in options if len(options) > LANGUAGES)


LANGUAGES = 3
"""So many entries has the list of languages, each of which stands in its own."""


def shown(result: Any) -> str:
    """Give everything that somebody reads under and in an answer."""
    return "\n".join([told(result), *labels_of(result)])
