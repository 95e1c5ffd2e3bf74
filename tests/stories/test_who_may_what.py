"""Everybody tries every command: who may, may; who may not is told so, and nothing changes."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

from agenda.messages import answers, floor, notes
from bot.i18n import render
from bot.services.wording import chat_scene
from tests.stories.asking import (
    ASKED,
    EVENING,
    EVENT,
    IN_ROUND_ONE,
    ask,
    every_name,
    everything,
)
from tests.stories.hall import Hall, answer_of, hall

WHO: Mapping[str, str] = {
    "stranger": "stranger",
    "participant": "amina",
    "rapporteur": "clara",
    "interpreter": "elif",
    "observer": "fanny",
    "moderator": "dario",
    "organiser": "goran",
    "manager": "organiser",
}
"""Who is who; the organiser stands on the list of people, the manager manages the server only."""

EVERYBODY = frozenset(WHO)
ON_LIST = EVERYBODY - {"stranger", "manager"}
KNOWN = EVERYBODY - {"stranger"}
MODERATORS = frozenset({"moderator", "organiser", "manager"})
ORGANISERS = frozenset({"organiser", "manager"})
MANAGERS = frozenset({"manager"})
RAPPORTEURS = frozenset({"rapporteur"})
TRANSLATORS = MODERATORS | {"interpreter"}

MAY: Mapping[str, frozenset[str]] = {
    "now": EVERYBODY,
    "agenda": EVERYBODY,
    "room": ON_LIST,
    "language": EVERYBODY,
    "calendar": EVERYBODY,
    "glossary": EVERYBODY,
    "interpreters": EVERYBODY,
    "arrive": EVERYBODY,
    "choose": ON_LIST,
    "privacy": EVERYBODY,
    "check-in": ON_LIST,
    "attendance": ORGANISERS,
    "speak": KNOWN,
    "done": EVERYBODY,
    "queue show": MODERATORS,
    "queue next": MODERATORS,
    "queue clear": MODERATORS,
    "help-me": KNOWN,
    "contribute": KNOWN,
    "contributions": RAPPORTEURS,
    "note add": RAPPORTEURS,
    "note list": RAPPORTEURS,
    "note withdraw": EVERYBODY,  # whoever has the code
    "note attribute": EVERYBODY,  # without a code that is right nobody learns more
    "Add to notes": RAPPORTEURS,
    "consent": EVERYBODY,
    "review": MODERATORS,
    "support": KNOWN,
    "report preview": RAPPORTEURS,
    "report done": RAPPORTEURS,
    "report translate": TRANSLATORS,
    "report freeze": ORGANISERS,
    "purge": ORGANISERS,
    "run start": MODERATORS,
    "run next": MODERATORS,
    "run extend": MODERATORS,
    "run hold": MODERATORS,
    "run resume": MODERATORS,
    "run skip": MODERATORS,
    "run undo": MODERATORS,
    "run status": MODERATORS,
    "rooms open": MODERATORS,
    "rooms close": MODERATORS,
    "rooms status": MODERATORS,
    "seat show": MODERATORS,
    "seat move": MODERATORS,
    "seat swap": MODERATORS,
    "seat lock": MODERATORS,
    "seat repair": MODERATORS,
    "say": MODERATORS,
    "posters start": MODERATORS,
    "posters next": MODERATORS,
    "posters skip": MODERATORS,
    "posters late": MODERATORS,
    "posters status": MODERATORS,
    "timer start": MODERATORS,
    "timer stop": MODERATORS,
    "timer show": EVERYBODY,
    "event check": MANAGERS,
    "event load": MANAGERS,
    "event status": ORGANISERS,
    "event diff": ORGANISERS,
    "event publish": ORGANISERS,
    "event versions": ORGANISERS,
    "person confirm": ORGANISERS,
    "person replace": ORGANISERS,
    "roster import": ORGANISERS,
    "roster show": ORGANISERS,
    "roster codes": ORGANISERS,
    "roster match": MODERATORS,
    "export": ORGANISERS,
}


@asynccontextmanager
async def with_all(*more: str) -> AsyncIterator[Hall]:
    """Open the hall in the first round with everybody in it, all of whom read English."""
    async with hall(EVENING) as here:
        for handle in (*WHO.values(), "nobody", *more):
            if handle != "organiser":
                await here.enter(handle)
            await here.say(handle, "language", language="en")
        await here.be_at(IN_ROUND_ONE)
        yield here


def refusals(here: Hall, handle: str) -> tuple[str, ...]:
    """Give every sentence that says that somebody may not."""
    running = here.bot.conductor.events[EVENT]
    said = (
        answers.NOT_ALLOWED(who=answers.WHO_MODERATORS()),
        answers.NOT_ALLOWED(who=answers.WHO_ORGANISERS()),
        answers.NOT_ALLOWED(who=floor.WHO_RAPPORTEURS()),
        answers.NOT_ALLOWED(who=notes.WHO_TRANSLATORS()),
        notes.NOT_A_READER(),
        answers.ROOM_UNKNOWN(event=running.event.title, handle=handle),
        floor.NOT_YOUR_QUEUE(),
    )
    return tuple(render(one, "en", chat_scene(running)) for one in said)


def wrong(here: Hall) -> str:
    running = here.bot.conductor.events[EVENT]
    return render(answers.WENT_WRONG(), "en", chat_scene(running))


async def test_every_command_has_its_row_and_no_row_is_left_over() -> None:
    async with hall(EVENING, loaded=False) as here:
        names = every_name(here)

    assert sorted(names) == sorted(MAY)
    assert sorted(names) == sorted(ASKED)


async def test_who_may_not_is_told_so_and_changes_nothing() -> None:
    found: list[str] = []
    async with with_all() as here:
        before = await everything(here)
        for command, may in MAY.items():
            for part in sorted(EVERYBODY - may):
                answer = answer_of(await ask(here, WHO[part], command))
                if not answer.startswith(refusals(here, WHO[part])):
                    found.append(f"/{command} as {part} is not refused: {answer[:200]}")
                if await everything(here) != before:
                    found.append(f"/{command} as {part} changes something")
                    before = await everything(here)

    assert not found


async def test_who_may_is_not_refused_nor_fails() -> None:
    found: list[str] = []
    async with with_all() as here:
        for command, may in MAY.items():
            for part in sorted(may):
                result = await ask(here, WHO[part], command)
                answer = answer_of(result)
                if answer.startswith((*refusals(here, WHO[part]), wrong(here))):
                    found.append(f"/{command} as {part}: {answer[:200]}")
                if not result.modal and not (answer.strip() and result.ephemeral):
                    found.append(f"/{command} as {part} is not answered to them alone")

    assert not found


async def test_nothing_is_suggested_to_who_may_not() -> None:
    found: list[str] = []
    async with with_all() as here:
        known = here.bot.conductor.events[EVENT].workshop.roster
        names = {one.name for one in known} | {one.id for one in known}
        for command, option in PRIVATE:
            for part in sorted(EVERYBODY - MAY[command]):
                somebody, square = here.people[WHO[part]], here.channel("square")
                shown = await somebody.autocomplete(square, command, option, "")
                if {str(one[key]) for one in shown for key in ("name", "value")} & names:
                    found.append(f"/{command} {option} names people to a {part}")

    assert not found


PRIVATE = (
    ("seat show", "person"),
    ("seat move", "person"),
    ("seat swap", "person"),
    ("seat swap", "other"),
    ("seat lock", "person"),
    ("seat repair", "away"),
    ("roster match", "participant"),
)
"""Options that would name people of the list."""
