"""Notes without a name: /note, /review, /support, and a message's menu."""

from collections.abc import Iterator
from typing import Any

import discord
from discord import app_commands

from agenda.chatham.redactor import language_of
from agenda.errors import RefusedError
from agenda.messages import Channel, Message
from agenda.messages import commands as common
from agenda.messages import notes as words
from agenda.statements import StatementKind
from agenda.text import Language
from bot.adapters.discord.commands.options import (
    Command,
    command,
    event_command,
    group,
    suggest_events,
)
from bot.adapters.discord.counter import Counter, Reply, Visit
from bot.adapters.discord.translate import named
from bot.adapters.discord.views.button import Item, labelled
from bot.adapters.discord.views.consents import show_consents
from bot.adapters.discord.views.notes import AgainButton, NoteForm
from bot.adapters.discord.views.reading import show_next
from bot.adapters.discord.views.supporting import show_recommendations
from bot.services.drafting import Written, is_on_record
from bot.services.reviewing import Listed
from bot.services.scribes import place_of

MOST_BACK = 5
"""So many notes that came back are shown at once, each with its button."""


def notes(counter: Counter) -> Iterator[Command | app_commands.Group | app_commands.ContextMenu]:
    """Give the commands of notes."""
    own = (_add(counter), _list(counter), _withdraw(counter), _attribute(counter))
    yield group(words.NOTE, *own)
    yield _consent(counter)
    yield _review(counter)
    yield _support(counter)
    yield _menu(counter)


def _add(counter: Counter) -> Command:

    @command(words.NOTE_ADD, event=common.EVENT_OPTION)
    @app_commands.autocomplete(event=suggest_events(counter))
    async def add(interaction: discord.Interaction, event: str | None = None) -> None:
        channel = interaction.channel_id or 0

        async def form(visit: Visit) -> NoteForm:
            desk = counter.drafting.desk(visit.running, visit.asker, channel)
            return NoteForm(visit.running, desk, visit.language)

        await counter.open(interaction, form, event=event)

    return add


def _list(counter: Counter) -> Command:

    async def show(visit: Visit) -> Reply:
        found = await counter.reviewing.listed(visit.running, visit.asker, visit.channel)
        return _listed(visit, found)

    return event_command(counter, words.NOTE_LIST, show)


def _withdraw(counter: Counter) -> Command:

    @command(words.NOTE_WITHDRAW, code=words.NOTE_CODE, event=common.EVENT_OPTION)
    @app_commands.autocomplete(event=suggest_events(counter))
    async def withdraw(
        interaction: discord.Interaction, code: str, event: str | None = None
    ) -> None:
        await counter.serve(
            interaction, lambda visit: counter.drafting.withdraw(visit.running, code), event=event
        )

    return withdraw


def _attribute(counter: Counter) -> Command:

    @command(
        words.NOTE_ATTRIBUTE,
        code=words.NOTE_CODE,
        speaker=words.NOTE_SPEAKER,
        event=common.EVENT_OPTION,
    )
    @app_commands.autocomplete(event=suggest_events(counter))
    async def attribute(
        interaction: discord.Interaction,
        code: str,
        speaker: discord.User,
        event: str | None = None,
    ) -> None:
        await counter.serve(
            interaction,
            lambda visit: counter.consents.ask(visit.running, visit.asker, code, speaker.id),
            event=event,
        )

    return attribute


def _consent(counter: Counter) -> Command:
    return event_command(counter, words.CONSENT, lambda visit: show_consents(counter, visit, []))


def _review(counter: Counter) -> Command:
    return event_command(counter, words.REVIEW, lambda visit: show_next(counter, visit, []))


def _support(counter: Counter) -> Command:
    return event_command(counter, words.SUPPORT, lambda visit: show_recommendations(counter, visit))


def _menu(counter: Counter) -> app_commands.ContextMenu:

    async def add_to_notes(interaction: discord.Interaction, message: discord.Message) -> None:
        async def form(visit: Visit) -> NoteForm:
            desk = counter.drafting.desk(visit.running, visit.asker, message.channel.id)
            on_record = is_on_record(visit.running, desk)
            if not message.content.strip():
                no_files = message.attachments and not on_record
                raise RefusedError(words.NO_FILES() if no_files else words.NO_TEXT())
            kind = StatementKind.HIGHLIGHT
            language = language_of(message.content)
            known = language if language in visit.running.event.languages else visit.language
            written = Written(kind, None, known, message.content)
            return NoteForm(visit.running, desk, visit.language, written)

        await counter.open(interaction, form)

    menu: Any = app_commands.ContextMenu(name=named(words.ADD_TO_NOTES), callback=add_to_notes)
    menu.guild_only = True
    return menu  # type: ignore[no-any-return]  # discord.py's class is generic over the client


def _listed(visit: Visit, found: Listed) -> Reply:
    """List what rapporteurs may see of their room, and what came back to be written anew."""
    place, event = Channel(place_of(found.desk)), visit.running.record.id
    lines: list[Message] = []
    if found.shown:
        lines.append(words.LISTED(n=len(found.shown), place=place))
    for one in found.shown:
        said = one.words.in_language(visit.language, *visit.running.event.languages)
        lines.append(words.ENTRY(kind=words.KINDS[one.kind](), words=said))
    if found.later:
        lines.append(words.LISTED_LATER(n=found.later))
    back = found.back[:MOST_BACK]
    if back:
        lines.append(words.CAME_BACK(n=len(found.back)))
    for number, one in enumerate(back, start=1):
        said = one.words.in_language(visit.language, *visit.running.event.languages)
        lines += [words.NUMBERED(number=number, words=said), words.REASON(reason=one.reason)]

    def press(language: Language) -> list[Item]:
        return [
            AgainButton(event, one.id, labelled(words.TAKE_UP(number=number), language))
            for number, one in enumerate(back, start=1)
        ]

    told = lines or [words.NOTHING_LISTED(place=place)]
    return Reply(told, press=press if back else None, in_full=True)
