"""How people arrive: /arrive; /roster codes, match."""

from typing import Any

import discord
from discord import app_commands

from agenda.errors import RefusedError
from agenda.messages import arrival as words
from agenda.messages import commands as common
from bot.adapters.discord.commands.options import (
    Command,
    Suggest,
    command,
    event_command,
    suggest_events,
)
from bot.adapters.discord.commands.suggesting import choices, event_meant
from bot.adapters.discord.counter import Counter, ForWhom, Reply, Visit
from bot.adapters.discord.views.arrival import reply_with
from bot.export.codes import codes_as_csv

Code = app_commands.Range[str, 1, 100]
"""Discord keeps what is longer in the box where it is typed."""


def arrivals(counter: Counter) -> Command:
    """Give the command /arrive."""

    @command(words.ARRIVE, code=words.ARRIVE_CODE, event=common.EVENT_OPTION)
    @app_commands.autocomplete(event=suggest_events(counter))
    async def arrive(
        interaction: discord.Interaction, code: Code, event: str | None = None
    ) -> None:
        async def let_in(visit: Visit) -> Reply:
            answer = await counter.arrivals.arrive(visit.running, visit.asker, code)
            return reply_with(visit.running.record.id, answer)

        await counter.serve(interaction, let_in, event=event)

    return arrive


def codes(counter: Counter) -> Command:
    """Give the command /roster codes."""

    async def hand_over(visit: Visit) -> Reply:
        running = visit.running
        listed = await counter.arrivals.codes(running)
        said = words.CODES(n=len(listed), event=running.event.title)
        return Reply([said], {f"{running.record.id}-codes.csv": codes_as_csv(listed)})

    return event_command(counter, words.ROSTER_CODES, hand_over, ForWhom.ORGANISERS)


def match(counter: Counter) -> Command:
    """Give the command /roster match."""

    @command(
        words.ROSTER_MATCH,
        member=words.ROSTER_MATCH_MEMBER,
        participant=words.ROSTER_MATCH_PERSON,
        instead=words.ROSTER_MATCH_INSTEAD,
        event=common.EVENT_OPTION,
    )
    @app_commands.autocomplete(participant=_suggest_unmet(counter), event=suggest_events(counter))
    async def match_member(
        interaction: discord.Interaction,
        member: discord.Member,
        participant: str,
        instead: bool = False,
        event: str | None = None,
    ) -> None:
        await counter.serve(
            interaction,
            lambda visit: counter.arrivals.match(
                visit.running, member.id, participant, instead=instead
            ),
            event=event,
            for_whom=ForWhom.MODERATORS,
        )

    return match_member


def _suggest_unmet(counter: Counter) -> Suggest:
    """Suggest who has not arrived, to those who may know it."""

    async def suggest(
        interaction: discord.Interaction[Any], typed: str
    ) -> list[app_commands.Choice[str]]:
        running = event_meant(counter, interaction)
        if running is None:
            return []
        try:
            counter.reception.refuse_all_but_moderators(running, counter.asker(interaction))
        except RefusedError:
            return []
        return choices(
            ((one.name or one.id, one.id) for one in counter.arrivals.unmet(running)), typed
        )

    return suggest
