"""Timers in rooms: /timer start, stop, show."""

import discord
from discord import app_commands

from agenda.messages import commands as common
from agenda.messages import timer as words
from bot.adapters.discord.commands.options import (
    Command,
    command,
    event_command,
    group,
    suggest_events,
)
from bot.adapters.discord.counter import Counter, ForWhom
from bot.services.timekeeper import LONGEST

LONGEST_LABEL = 100


def timers(counter: Counter) -> app_commands.Group:
    """Give the group /timer."""
    return group(words.TIMER, _start(counter), _stop(counter), _show(counter))


def _start(counter: Counter) -> Command:

    @command(
        words.TIMER_START,
        minutes=words.MINUTES_OPTION,
        label=words.LABEL_OPTION,
        event=common.EVENT_OPTION,
    )
    @app_commands.autocomplete(event=suggest_events(counter))
    async def start(
        interaction: discord.Interaction,
        minutes: app_commands.Range[int, 1, LONGEST],
        label: app_commands.Range[str, 1, LONGEST_LABEL] = "",
        event: str | None = None,
    ) -> None:
        await counter.serve(
            interaction,
            lambda visit: counter.timekeeper.start(
                visit.running, interaction.channel_id or 0, minutes, label
            ),
            event=event,
            for_whom=ForWhom.MODERATORS,
        )

    return start


def _stop(counter: Counter) -> Command:
    return event_command(
        counter,
        words.TIMER_STOP,
        lambda visit: counter.timekeeper.stop(visit.running, visit.channel),
        ForWhom.MODERATORS,
    )


def _show(counter: Counter) -> Command:
    return event_command(
        counter,
        words.TIMER_SHOW,
        lambda visit: counter.timekeeper.show(visit.running, visit.channel),
    )
