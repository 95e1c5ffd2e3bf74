"""The floor of a room: /speak, /done, /queue, /help-me, /contribute, /contributions."""

from collections.abc import Iterator
from typing import Any

import discord
from discord import app_commands

from agenda.errors import RefusedError
from agenda.messages import Channel
from agenda.messages import commands as common
from agenda.messages import floor as words
from bot.adapters.discord.commands.options import (
    LONGEST_CHOICE,
    MOST_CHOICES,
    Command,
    Suggest,
    command,
    event_command,
    group,
    suggest_events,
)
from bot.adapters.discord.counter import Counter, ForWhom, Reply, Visit
from bot.adapters.discord.typed import serve_typed
from bot.adapters.discord.views.floor import MOST_LINES, line_buttons
from bot.services.wording import fit

LONGEST_TEXT = 4000
BEGINNING = 120
"""So much of each line stands in the list."""

Typed = app_commands.Range[str, 1, LONGEST_TEXT]


def floor(counter: Counter) -> Iterator[Command | app_commands.Group]:
    """Give the commands of a room's floor."""
    yield _speak(counter)
    yield _done(counter)
    yield group(words.QUEUE, _show(counter), _next(counter), _clear(counter))
    yield _help_me(counter)
    yield _contribute(counter)
    yield _contributions(counter)


def _speak(counter: Counter) -> Command:
    return event_command(
        counter,
        words.SPEAK,
        lambda visit: counter.floor.speak(
            visit.running, visit.asker, visit.channel, visit.language
        ),
    )


def _done(counter: Counter) -> Command:
    return event_command(
        counter,
        words.DONE,
        lambda visit: counter.floor.done(visit.running, visit.asker, visit.channel),
    )


def _show(counter: Counter) -> Command:

    @command(words.QUEUE_SHOW, place=words.QUEUE_PLACE, event=common.EVENT_OPTION)
    @app_commands.autocomplete(place=suggest_places(counter), event=suggest_events(counter))
    async def show(
        interaction: discord.Interaction, place: str | None = None, event: str | None = None
    ) -> None:
        await counter.serve(
            interaction,
            lambda visit: counter.floor.show(
                visit.running, visit.asker, _place(counter, interaction, visit, place)
            ),
            event=event,
        )

    return show


def _next(counter: Counter) -> Command:

    @command(words.QUEUE_NEXT, place=words.QUEUE_PLACE, event=common.EVENT_OPTION)
    @app_commands.autocomplete(place=suggest_places(counter), event=suggest_events(counter))
    async def following(
        interaction: discord.Interaction, place: str | None = None, event: str | None = None
    ) -> None:
        await counter.serve(
            interaction,
            lambda visit: counter.floor.next(
                visit.running, _place(counter, interaction, visit, place)
            ),
            event=event,
            for_whom=ForWhom.MODERATORS,
        )

    return following


def _clear(counter: Counter) -> Command:

    @command(words.QUEUE_CLEAR, place=words.QUEUE_PLACE, event=common.EVENT_OPTION)
    @app_commands.autocomplete(place=suggest_places(counter), event=suggest_events(counter))
    async def clear(
        interaction: discord.Interaction, place: str | None = None, event: str | None = None
    ) -> None:
        await counter.serve(
            interaction,
            lambda visit: counter.floor.clear(
                visit.running, _place(counter, interaction, visit, place)
            ),
            event=event,
            for_whom=ForWhom.MODERATORS,
        )

    return clear


def _help_me(counter: Counter) -> Command:

    @command(words.HELP_ME, text=words.HELP_TEXT, event=common.EVENT_OPTION)
    @app_commands.autocomplete(event=suggest_events(counter))
    async def help_me(
        interaction: discord.Interaction, text: Typed | None = None, event: str | None = None
    ) -> None:
        channel, typed = interaction.channel_id or 0, text or ""
        await serve_typed(
            counter,
            interaction,
            event,
            typed,
            lambda visit: counter.calls.call(visit.running, visit.asker, channel, typed),
        )

    return help_me


def _contribute(counter: Counter) -> Command:

    @command(words.CONTRIBUTE, text=words.LINE_TEXT, event=common.EVENT_OPTION)
    @app_commands.autocomplete(event=suggest_events(counter))
    async def contribute(
        interaction: discord.Interaction, text: Typed, event: str | None = None
    ) -> None:
        channel = interaction.channel_id or 0
        await serve_typed(
            counter,
            interaction,
            event,
            text,
            lambda visit: counter.letterbox.put(visit.running, visit.asker, channel, text),
        )

    return contribute


def _contributions(counter: Counter) -> Command:
    return event_command(counter, words.CONTRIBUTIONS, lambda visit: _waiting(counter, visit))


def _waiting(counter: Counter, visit: Visit) -> Reply:
    """List the oldest lines that wait for a rapporteur, by their beginnings."""
    lines = counter.letterbox.waiting(visit.running, visit.asker)
    if not lines:
        return Reply([words.NO_LINES()])
    listed = [
        words.LINE(number=number, place=Channel(one.place), typed=_beginning(one.text))
        for number, one in enumerate(lines[:MOST_LINES], start=1)
    ]
    press = line_buttons(visit.running.record.id, lines[:MOST_LINES])
    return Reply([words.LINES(n=len(lines)), *listed], press=press)


def _beginning(text: str) -> str:
    return fit(" ".join(text.split()), BEGINNING)


def _place(
    counter: Counter, interaction: discord.Interaction, visit: Visit, given: str | None
) -> str:
    return counter.floor.place(visit.running, visit.asker, interaction.channel_id or 0, given)


def suggest_places(counter: Counter) -> Suggest:
    """Suggest the places that have a floor now, to those who may run the programme."""

    async def suggest(
        interaction: discord.Interaction[Any], typed: str
    ) -> list[app_commands.Choice[str]]:
        guild, channel = interaction.guild_id or 0, interaction.channel_id or 0
        try:
            running = counter.reception.which(guild, channel, interaction.namespace.event)
            counter.reception.refuse_all_but_moderators(running, counter.asker(interaction))
        except RefusedError:
            return []
        return [
            app_commands.Choice(name=fit(name, LONGEST_CHOICE), value=str(number))
            for number, name, _ in counter.floor.places(running)
            if number is not None and typed.casefold() in name.casefold()
        ][:MOST_CHOICES]

    return suggest
