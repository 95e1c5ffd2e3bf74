"""Short presentations in turn: /posters start, next, skip, late, status."""

from collections.abc import Callable, Coroutine
from typing import Any

import discord
from discord import app_commands

from agenda.messages import Message
from agenda.messages import commands as common
from agenda.messages import posters as words
from agenda.messages.template import Named
from bot.adapters.discord.commands.options import (
    Command,
    command,
    event_command,
    group,
    suggest_events,
)
from bot.adapters.discord.counter import Counter, ForWhom
from bot.services.running import Running

MOST = 50
LONGEST = 60
"""How many posters there can be, and how many minutes each."""

Do = Callable[[Running, int], Coroutine[Any, Any, list[Message]]]


def posters(counter: Counter) -> app_commands.Group:
    """Give the group /posters."""
    keeper = counter.posters
    return group(
        words.POSTERS,
        _start(counter),
        _plain(counter, words.POSTERS_NEXT, keeper.following),
        _skip(counter),
        _plain(counter, words.POSTERS_LATE, keeper.late),
        _plain(counter, words.POSTERS_STATUS, keeper.status),
    )


def _start(counter: Counter) -> Command:

    @command(
        words.POSTERS_START,
        number=words.NUMBER_OPTION,
        minutes=words.MINUTES_OPTION,
        event=common.EVENT_OPTION,
    )
    @app_commands.autocomplete(event=suggest_events(counter))
    async def start(
        interaction: discord.Interaction,
        number: app_commands.Range[int, 1, MOST] | None = None,
        minutes: app_commands.Range[int, 1, LONGEST] | None = None,
        event: str | None = None,
    ) -> None:
        await counter.serve(
            interaction,
            lambda visit: counter.posters.start(
                visit.running, interaction.channel_id or 0, number, minutes
            ),
            event=event,
            for_whom=ForWhom.MODERATORS,
        )

    return start


def _skip(counter: Counter) -> Command:

    @command(words.POSTERS_SKIP, drop=words.DROP_OPTION, event=common.EVENT_OPTION)
    @app_commands.autocomplete(event=suggest_events(counter))
    async def skip(
        interaction: discord.Interaction, drop: bool = False, event: str | None = None
    ) -> None:
        await counter.serve(
            interaction,
            lambda visit: counter.posters.skip(
                visit.running, interaction.channel_id or 0, drop=drop
            ),
            event=event,
            for_whom=ForWhom.MODERATORS,
        )

    return skip


def _plain(counter: Counter, named: Named, do: Do) -> Command:
    """Give a command that needs to know nothing more."""
    return event_command(
        counter, named, lambda visit: do(visit.running, visit.channel), ForWhom.MODERATORS
    )
