"""How a command is made: its words, its options, and what is suggested for them."""

from collections.abc import Callable, Coroutine
from typing import Any

import discord
from discord import app_commands

from agenda.errors import RefusedError
from agenda.messages.commands import EVENT_OPTION
from agenda.messages.template import Named
from agenda.text import Language
from agenda.timeline import Slot, SlotKind
from bot.adapters.discord.counter import Asked, Counter, ForWhom
from bot.adapters.discord.translate import named
from bot.services.running import Running
from bot.services.seats import rounds_left
from bot.services.wording import fit

MOST_CHOICES = 25
LONGEST_CHOICE = 100
"""Discord's limits of an autocompletion."""

Suggest = Callable[
    [discord.Interaction[Any], str], Coroutine[Any, Any, list[app_commands.Choice[str]]]
]

Command = app_commands.Command[Any, Any, Any]
Handler = Callable[..., Coroutine[Any, Any, None]]


def command(words: Named, **options: Named) -> Callable[[Handler], Command]:
    """Make a command out of a handler, with its words and those of its *options*."""

    def make(handler: Handler) -> Command:
        names = {option: named(name) for option, (name, _) in options.items()}
        abouts = {option: named(about) for option, (_, about) in options.items()}
        handler = app_commands.describe(**abouts)(app_commands.rename(**names)(handler))
        name, about = words
        made: Command = app_commands.Command(
            name=named(name), description=named(about), callback=handler
        )
        made.guild_only = True
        return made

    return make


def event_command(
    counter: Counter, words: Named, ask: Asked, for_whom: ForWhom = ForWhom.ANYONE
) -> Command:
    """Make a command that needs to know the event alone, and answers what *ask* gives."""

    @command(words, event=EVENT_OPTION)
    @app_commands.autocomplete(event=suggest_events(counter))
    async def serve(interaction: discord.Interaction, event: str | None = None) -> None:
        await counter.serve(interaction, ask, event=event, for_whom=for_whom)

    return serve


def group(words: Named, *commands: Command) -> app_commands.Group:
    """Make a group out of *commands*."""
    name, about = words
    made = app_commands.Group(name=named(name), description=named(about), guild_only=True)
    for one in commands:
        made.add_command(one)
    return made


def suggest_events(counter: Counter) -> Suggest:
    """Suggest the events of the server."""

    async def suggest(
        interaction: discord.Interaction[Any], typed: str
    ) -> list[app_commands.Choice[str]]:
        events = counter.reception.events_of(interaction.guild_id or 0)
        return _choices([(one, one) for one in events], typed)

    return suggest


def suggest_sessions(counter: Counter) -> Suggest:
    """Suggest what can be started today, in the language of who types."""

    async def suggest(
        interaction: discord.Interaction[Any], typed: str
    ) -> list[app_commands.Choice[str]]:
        try:
            guild, channel = interaction.guild_id or 0, interaction.channel_id or 0
            running = counter.reception.which(guild, channel, interaction.namespace.event)
        except RefusedError:
            return []
        language = counter.language(interaction, running)
        slots = [
            (_title(slot.title.in_language(language, running.event.main), slot), slot.id)
            for slot in counter.stage.startable(running)
        ]
        return _choices(slots, typed)

    return suggest


def suggest_changeable(counter: Counter) -> Suggest:
    """Suggest what can be extended, cut or skipped today."""

    async def suggest(
        interaction: discord.Interaction[Any], typed: str
    ) -> list[app_commands.Choice[str]]:
        running = _for_moderators(counter, interaction)
        if running is None:
            return []
        language = counter.language(interaction, running)
        slots = [
            (_title(slot.title.in_language(language, running.event.main), slot), slot.id)
            for slot in counter.stage.changeable(running)
        ]
        return _choices(slots, typed)

    return suggest


def suggest_people(counter: Counter) -> Suggest:
    """Suggest people with seats, to those who may know them."""

    async def suggest(
        interaction: discord.Interaction[Any], typed: str
    ) -> list[app_commands.Choice[str]]:
        running = _for_moderators(counter, interaction)
        roster = running.workshop.roster if running else ()
        return _choices([(one.name or one.id, one.id) for one in roster if one.seated], typed)

    return suggest


def suggest_rooms(counter: Counter) -> Suggest:
    """Suggest the rooms of the round that is on or comes next."""

    async def suggest(
        interaction: discord.Interaction[Any], typed: str
    ) -> list[app_commands.Choice[str]]:
        running = _for_moderators(counter, interaction)
        rounds = rounds_left(running, counter.clock.now()) if running else []
        if running is None or not rounds:
            return []
        language = counter.language(interaction, running)
        topics = running.workshop.session_of(rounds[0].slot).topics
        titles = [(one.short or one.title).in_language(language) for one in topics]
        return _choices(list(zip(titles, (one.id for one in topics), strict=True)), typed)

    return suggest


def suggest_from(
    counter: Counter, offered: Callable[[Running, Language, int], list[tuple[str, str]]]
) -> Suggest:
    """Suggest to moderators what is *offered* in their language in the channel they are in."""

    async def suggest(
        interaction: discord.Interaction[Any], typed: str
    ) -> list[app_commands.Choice[str]]:
        running = _for_moderators(counter, interaction)
        if running is None:
            return []
        language, channel = counter.language(interaction, running), interaction.channel_id or 0
        return _choices(offered(running, language, channel), typed)

    return suggest


def _for_moderators(counter: Counter, interaction: discord.Interaction[Any]) -> Running | None:
    """Give the event that is meant, if whoever types may run it."""
    guild, channel = interaction.guild_id or 0, interaction.channel_id or 0
    try:
        running = counter.reception.which(guild, channel, interaction.namespace.event)
        counter.reception.refuse_all_but_moderators(running, counter.asker(interaction))
    except RefusedError:
        return None
    return running


def _title(title: str, slot: Slot) -> str:
    return f"{slot.number} · {title}" if slot.kind is SlotKind.ROUND else title


def _choices(found: list[tuple[str, str]], typed: str) -> list[app_commands.Choice[str]]:
    wanted = typed.casefold()
    return [
        app_commands.Choice(name=fit(name, LONGEST_CHOICE), value=value)
        for name, value in found
        if wanted in name.casefold() or wanted in value
    ][:MOST_CHOICES]
