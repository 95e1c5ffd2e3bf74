"""What everybody may ask: /now, /agenda, /room, /language."""

from collections.abc import Iterator

import discord
from discord import app_commands

from agenda.messages import answers as labels
from agenda.messages import commands as words
from bot.adapters.discord.commands.options import Command, command, event_command, suggest_events
from bot.adapters.discord.counter import Counter, Reply, Visit
from bot.adapters.discord.views.arrival import reply_with
from bot.i18n import Scene, render
from bot.services.programme import tell_agenda, tell_now

_LABEL = Scene(surface="terminal")


def participants(counter: Counter) -> Iterator[Command]:
    """Give the commands for everybody."""
    yield _now(counter)
    yield _agenda(counter)
    yield _room(counter)
    yield _language(counter)


def _now(counter: Counter) -> Command:
    return event_command(
        counter,
        words.NOW,
        lambda visit: tell_now(visit.running, visit.language, counter.clock.now()),
    )


def _agenda(counter: Counter) -> Command:

    @command(words.AGENDA, day=words.AGENDA_DAY, event=words.EVENT_OPTION)
    @app_commands.autocomplete(event=suggest_events(counter))
    async def agenda(
        interaction: discord.Interaction, day: int | None = None, event: str | None = None
    ) -> None:
        await counter.serve(
            interaction,
            lambda visit: tell_agenda(visit.running, day, counter.clock.now()),
            event=event,
        )

    return agenda


def _room(counter: Counter) -> Command:

    async def tell(visit: Visit) -> Reply:
        answer = await counter.arrivals.room(visit.running, visit.asker)
        return reply_with(visit.running.record.id, answer)

    return event_command(counter, words.ROOM, tell)


def _language(counter: Counter) -> Command:
    choices = [
        app_commands.Choice(name=render(label(), language, _LABEL), value=language)
        for language, label in labels.LANGUAGE_BUTTONS.items()
    ]

    @command(words.LANGUAGE, language=words.LANGUAGE_IS, event=words.EVENT_OPTION)
    @app_commands.choices(language=choices)
    @app_commands.autocomplete(event=suggest_events(counter))
    async def language(
        interaction: discord.Interaction, language: str, event: str | None = None
    ) -> None:
        await counter.serve(
            interaction,
            lambda visit: counter.reception.choose_language(visit.running, visit.asker, language),
            event=event,
        )

    return language
