"""Every button and every form, shown to somebody who may use it, and then used."""

import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

from simcord.results import to_discord_message

from agenda.book import Book
from agenda.messages import (
    Template,
    arrival,
    changes,
    floor,
    privacy,
    purging,
    roster_commands,
    saying,
    seats,
    stage,
)
from agenda.messages import answers as answered
from bot.adapters.discord.views import arrival as arriving
from bot.adapters.discord.views import buttons as first
from bot.adapters.discord.views.decisions import DecideButton
from bot.adapters.discord.views.floor import ComingButton, DropButton, TakeButton
from bot.adapters.discord.views.imports import ImportButton
from bot.adapters.discord.views.privacy import WithdrawButton
from bot.adapters.discord.views.publishing import PublishButton
from bot.adapters.discord.views.purging import PurgeButton, PurgeForm
from bot.adapters.discord.views.repairs import RepairButton
from bot.adapters.discord.views.say import SayForm
from bot.i18n.catalogue import words_of
from bot.ports import Shelf
from tests.stories.asking import (
    BEFORE_ROUND_ONE,
    EVENING,
    EVENT,
    IN_ROUND_ONE,
    ask,
    newer_agenda,
    newer_roster,
    path_of,
)
from tests.stories.control import SPEAKS, Control, Use
from tests.stories.control import posted as _posted
from tests.stories.control import press as _press
from tests.stories.control import said as _said
from tests.stories.hall import Hall, hall, messages_of
from tests.stories.pressing_notes import OF_NOTES

TYPED = {"en": "Please *come* back", "fr": "Revenez", "ar": "عودوا"}
"""What somebody types into a form, one text for each field."""


def _post(here: Hall, path: str, label: str) -> Any:
    """Give the last post in a channel that has a button with that label."""
    channel, env = here.channel(path), here.town.env
    posts = [one for one in here.town.said if one.channel == channel.id and label in one.buttons]
    return to_discord_message(env, env.backend.get_message(channel.id, posts[-1].message))


def _under(result: Any) -> Any:
    """Give the message of an answer that has something to press."""
    return next(one for one in messages_of(result) if one.components)


async def _room(here: Hall) -> Use:
    label = _posted(answered.BUTTON_ROOM)
    return _press(here, "amina", _post(here, f"{EVENT}/lobby", label), label)


async def _language(here: Hall) -> Use:
    label = _posted(answered.LANGUAGE_BUTTONS[SPEAKS.get()])
    return _press(here, "amina", _post(here, f"{EVENT}/lobby", label), label)


async def _repair(here: Hall) -> Use:
    square = here.channel("square")
    offered = await here.people["dario"].slash(square, "seat repair", closed="narrative")
    message = _under(offered)
    button = message.components[0]["components"][0]["custom_id"]
    return lambda: here.people["dario"].click(message, custom_id=button)


async def _import(here: Hall) -> Use:
    proposed = await ask(here, "organiser", "roster import", file=newer_roster())
    return _press(here, "organiser", _under(proposed), _said(roster_commands.IMPORT))


async def _decide(here: Hall) -> Use:
    asked = await ask(here, "dario", "run extend", minutes=12)
    return _press(here, "dario", _under(asked), _said(stage.DO_BUTTON))


async def _accept(here: Hall) -> Use:
    greeted = await (await _language(here))()
    return _press(here, "amina", _under(greeted), _said(arrival.BUTTON_ACCEPT))


async def _ask(here: Hall) -> Use:
    unknown = await ask(here, "stranger", "room")
    return _press(here, "stranger", _under(unknown), _said(arrival.BUTTON_ASK))


async def _match(here: Hall) -> Use:
    await (await _ask(here))()
    label = _posted(arrival.BUTTON_MATCH)
    return _press(here, "dario", _post(here, f"{EVENT}/moderators", label), label)


async def _person(here: Hall) -> Use:
    message = _under(await (await _match(here))())
    return lambda: here.people["dario"].select(message, ["P02"])


async def _withdraw(here: Hall) -> Use:
    kept = await ask(here, "amina", "privacy")
    sure = await here.people["amina"].click(_under(kept), label=_said(privacy.BUTTON_WITHDRAW))
    return _press(here, "amina", _under(sure), _said(privacy.BUTTON_SURE))


async def _publish(here: Hall) -> Use:
    shown = await ask(here, "organiser", "event publish", agenda=newer_agenda())
    return _press(here, "organiser", _under(shown), _said(changes.PUBLISH))


async def _coming(here: Hall) -> Use:
    await ask(here, "amina", "help-me")
    label = _posted(floor.COMING)
    return _press(here, "dario", _post(here, f"{EVENT}/moderators", label), label)


async def _line(here: Hall, template: Template) -> Use:
    await ask(here, "amina", "contribute", text="Permits are lost.")
    listed = await ask(here, "clara", "contributions")
    return _press(here, "clara", _under(listed), _said(template, number=1))


async def _say(here: Hall) -> Use:
    room = here.channel(path_of(here))
    opened = await here.people["dario"].slash(room, "say")
    return lambda: here.people["dario"].submit_modal(opened, TYPED)


async def freeze(here: Hall) -> None:
    """Write the reports of the event, and close its book."""
    await here.store.keep(EVENT, Shelf.BOOK, "book", Book(frozen=True).model_dump_json())
    await here.archive.store(EVENT, {"report-en.html": b"<html></html>"})


async def _purge(here: Hall) -> Use:
    await freeze(here)
    message = _under(await ask(here, "organiser", "purge"))

    async def type_the_name() -> Any:
        form = await here.people["organiser"].click(message, label=_said(purging.GO_ON))
        if form.modal is None:
            return form
        return await here.people["organiser"].submit_modal(form, {"event": EVENT})

    return type_the_name


CONTROLS: Mapping[type[Any], Control] = {
    first.RoomButton: Control(IN_ROUND_ONE, _room, answered.ROOM_OPEN),
    first.LanguageButton: Control(IN_ROUND_ONE, _language, answered.LANGUAGE_CHOSEN),
    RepairButton: Control(BEFORE_ROUND_ONE, _repair, seats.TAKEN, again=seats.NOTHING_TO_REPAIR),
    ImportButton: Control(
        IN_ROUND_ONE,
        _import,
        roster_commands.IMPORTED,
        lost=roster_commands.NOT_WAITING,
        again=roster_commands.NOT_WAITING,
    ),
    DecideButton: Control(IN_ROUND_ONE, _decide, stage.DONE, again=stage.MEANWHILE),
    arriving.AcceptButton: Control(
        IN_ROUND_ONE, _accept, arrival.ACCEPTED, again=arrival.PROGRAMME
    ),
    arriving.AskButton: Control(IN_ROUND_ONE, _ask, arrival.ASKED),
    arriving.MatchButton: Control(IN_ROUND_ONE, _match, arrival.PICK),
    arriving.PersonSelect: Control(IN_ROUND_ONE, _person, arrival.MATCHED),
    WithdrawButton: Control(IN_ROUND_ONE, _withdraw, privacy.WITHDRAWN),
    PublishButton: Control(
        IN_ROUND_ONE, _publish, changes.PUBLISHED, again=changes.PUBLISHED_ALREADY
    ),
    ComingButton: Control(IN_ROUND_ONE, _coming, floor.TAKEN, again=floor.YOURS_ALREADY),
    TakeButton: Control(
        IN_ROUND_ONE,
        lambda here: _line(here, floor.TAKE),
        floor.TAKE_THIS,
        lost=floor.GONE,
        again=floor.GONE,
    ),
    DropButton: Control(
        IN_ROUND_ONE,
        lambda here: _line(here, floor.DROP),
        floor.DROPPED,
        lost=floor.GONE,
        again=floor.GONE,
    ),
    SayForm: Control(IN_ROUND_ONE, _say, saying.SAID),
    **OF_NOTES,
    PurgeButton: Control(IN_ROUND_ONE, _purge, purging.DONE_HERE, again=purging.NO_EVENT),
    PurgeForm: Control(IN_ROUND_ONE, _purge, purging.DONE_HERE, again=purging.NO_EVENT),
}
"""Each with what it says, and what it says instead after a restart or at a second press."""


def says(answer: str, template: Template, language: str = "en") -> bool:
    """Tell whether an answer has the words of a template in a language, whatever its facts."""
    return any(has(answer, words_of(template.key, n, language)) for n in range(12))


def has(answer: str, words: str) -> bool:
    """Tell whether an answer has some words, with anything in the place of placeholders."""
    pattern = _ANY.sub(".*?", re.escape(_MARKS.sub("", words)))
    return re.search(pattern, _MARKS.sub("", answer), re.DOTALL) is not None


_MARKS = re.compile("[\u061c\u2066-\u2069\\\\*`]")
_ANY = re.compile(r"\\\{\w+\\\}")


@asynccontextmanager
async def shown(kind: type[Any], language: str = "en") -> AsyncIterator[tuple[Hall, Use]]:
    """Open the hall at the moment of a button or form, show it, and give how to use it."""
    control = CONTROLS[kind]
    before = SPEAKS.set(language)
    try:
        async with hall(EVENING) as here:
            for handle in ("amina", "clara", "dario", "stranger"):
                await here.enter(handle)
                await here.say(handle, "language", language=language)
            await here.say("organiser", "language", language=language)
            await here.be_at(control.at)
            use = await control.show(here)
            await here.work()
            yield here, use
    finally:
        SPEAKS.reset(before)
