"""What moderators may do: /run start, next, status."""

import discord
from discord import app_commands

from agenda.messages import commands as words
from bot.adapters.discord.commands.options import (
    Command,
    command,
    group,
    suggest_events,
    suggest_sessions,
)
from bot.adapters.discord.counter import Counter, ForWhom


def moderators(counter: Counter) -> app_commands.Group:
    """Give the group /run."""
    return group(words.RUN, _start(counter), _next(counter), _status(counter))


def _start(counter: Counter) -> Command:

    @command(words.RUN_START, session=words.RUN_START_SESSION, event=words.EVENT_OPTION)
    @app_commands.autocomplete(session=suggest_sessions(counter), event=suggest_events(counter))
    async def start(
        interaction: discord.Interaction, session: str, event: str | None = None
    ) -> None:
        await counter.serve(
            interaction,
            lambda visit: counter.stage.start(visit.running, session),
            event=event,
            for_whom=ForWhom.MODERATORS,
        )

    return start


def _next(counter: Counter) -> Command:

    @command(words.RUN_NEXT, event=words.EVENT_OPTION)
    @app_commands.autocomplete(event=suggest_events(counter))
    async def following(interaction: discord.Interaction, event: str | None = None) -> None:
        await counter.serve(
            interaction,
            lambda visit: counter.stage.start(visit.running, None),
            event=event,
            for_whom=ForWhom.MODERATORS,
        )

    return following


def _status(counter: Counter) -> Command:

    @command(words.RUN_STATUS, event=words.EVENT_OPTION)
    @app_commands.autocomplete(event=suggest_events(counter))
    async def status(interaction: discord.Interaction, event: str | None = None) -> None:
        await counter.serve(
            interaction,
            lambda visit: counter.stage.status(visit.running),
            event=event,
            for_whom=ForWhom.MODERATORS,
        )

    return status
