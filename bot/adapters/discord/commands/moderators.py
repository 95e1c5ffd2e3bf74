"""What moderators decide: /run start, next, extend, hold, resume, skip, undo, status; /rooms."""

from datetime import timedelta

import discord
from discord import app_commands

from agenda.messages import commands as words
from agenda.messages.template import Named
from agenda.progress import Act
from bot.adapters.discord.commands.options import (
    Command,
    command,
    event_command,
    group,
    suggest_changeable,
    suggest_events,
    suggest_rooms,
    suggest_sessions,
)
from bot.adapters.discord.counter import Counter, ForWhom, Reply, Visit
from bot.adapters.discord.views.decisions import as_reply
from bot.services.verdict import Wish

MOST_MINUTES = 240
"""Nobody extends a session by more than this in one go, or means to."""

Minutes = app_commands.Range[int, -MOST_MINUTES, MOST_MINUTES]


def moderators(counter: Counter) -> app_commands.Group:
    """Give the group /run."""
    return group(
        words.RUN,
        _start(counter),
        _simple(counter, words.RUN_NEXT, Act.START),
        _extend(counter),
        _simple(counter, words.RUN_HOLD, Act.HOLD),
        _simple(counter, words.RUN_RESUME, Act.RESUME),
        _skip(counter),
        _simple(counter, words.RUN_UNDO, Act.UNDO),
        _status(counter),
    )


def rooms(counter: Counter) -> app_commands.Group:
    """Give the group /rooms."""
    return group(words.ROOMS, _open(counter), _close(counter), _look(counter))


async def _decide(
    counter: Counter, interaction: discord.Interaction, wish: Wish, event: str | None
) -> None:
    async def ask(visit: Visit) -> Reply:
        return as_reply(visit, await counter.stage.decide(visit.running, wish))

    await counter.serve(interaction, ask, event=event, for_whom=ForWhom.MODERATORS)


def _simple(counter: Counter, named: Named, act: Act) -> Command:
    """Make a command that takes nothing but the event."""

    @command(named, event=words.EVENT_OPTION)
    @app_commands.autocomplete(event=suggest_events(counter))
    async def simple(interaction: discord.Interaction, event: str | None = None) -> None:
        await _decide(counter, interaction, Wish(act), event)

    return simple


def _start(counter: Counter) -> Command:

    @command(words.RUN_START, session=words.RUN_START_SESSION, event=words.EVENT_OPTION)
    @app_commands.autocomplete(session=suggest_sessions(counter), event=suggest_events(counter))
    async def start(
        interaction: discord.Interaction, session: str, event: str | None = None
    ) -> None:
        await _decide(counter, interaction, Wish(Act.START, session), event)

    return start


def _extend(counter: Counter) -> Command:

    @command(
        words.RUN_EXTEND,
        minutes=words.RUN_EXTEND_MINUTES,
        session=words.RUN_SESSION,
        room=words.RUN_ROOM,
        event=words.EVENT_OPTION,
    )
    @app_commands.autocomplete(
        session=suggest_changeable(counter),
        room=suggest_rooms(counter),
        event=suggest_events(counter),
    )
    async def extend(
        interaction: discord.Interaction,
        minutes: Minutes,
        session: str | None = None,
        room: str | None = None,
        event: str | None = None,
    ) -> None:
        async def ask(visit: Visit) -> Reply:
            by = timedelta(minutes=minutes)
            slot, own = counter.stage.here(visit.running, interaction.channel_id or 0)
            wish = Wish(Act.EXTEND, session or slot, by, room or ("" if session else own))
            return as_reply(visit, await counter.stage.decide(visit.running, wish))

        await counter.serve(interaction, ask, event=event, for_whom=ForWhom.MODERATORS)

    return extend


def _skip(counter: Counter) -> Command:

    @command(words.RUN_SKIP, session=words.RUN_SESSION, event=words.EVENT_OPTION)
    @app_commands.autocomplete(session=suggest_changeable(counter), event=suggest_events(counter))
    async def skip(
        interaction: discord.Interaction, session: str | None = None, event: str | None = None
    ) -> None:
        await _decide(counter, interaction, Wish(Act.SKIP, session), event)

    return skip


def _status(counter: Counter) -> Command:
    return event_command(
        counter,
        words.RUN_STATUS,
        lambda visit: counter.overview.status(visit.running),
        ForWhom.MODERATORS,
    )


def _open(counter: Counter) -> Command:

    async def ask(visit: Visit) -> Reply:
        return as_reply(visit, await counter.stage.open_rooms(visit.running))

    return event_command(counter, words.ROOMS_OPEN, ask, ForWhom.MODERATORS)


def _close(counter: Counter) -> Command:

    @command(words.ROOMS_CLOSE, room=words.RUN_ROOM, event=words.EVENT_OPTION)
    @app_commands.autocomplete(room=suggest_rooms(counter), event=suggest_events(counter))
    async def close(
        interaction: discord.Interaction, room: str | None = None, event: str | None = None
    ) -> None:
        async def ask(visit: Visit) -> Reply:
            return as_reply(visit, await counter.stage.close_rooms(visit.running, room or ""))

        await counter.serve(interaction, ask, event=event, for_whom=ForWhom.MODERATORS)

    return close


def _look(counter: Counter) -> Command:
    return event_command(
        counter,
        words.ROOMS_STATUS,
        lambda visit: counter.overview.rooms(visit.running),
        ForWhom.MODERATORS,
    )
