"""Reports of rooms and of the event: /report."""

import discord
from discord import app_commands

from agenda.messages import commands as common
from agenda.messages import notes as words
from bot.adapters.discord.commands.options import Command, command, group, suggest_events
from bot.adapters.discord.counter import Counter, ForWhom, Reply, Visit
from bot.adapters.discord.views.freezing import show_outlook
from bot.adapters.discord.views.reading import show_untranslated


def reports(counter: Counter) -> app_commands.Group:
    """Give the commands of reports."""
    each = (_preview(counter), _done(counter), _translate(counter), _freeze(counter))
    return group(words.REPORT, *each)


def _preview(counter: Counter) -> Command:

    @command(words.REPORT_PREVIEW, event=common.EVENT_OPTION)
    @app_commands.autocomplete(event=suggest_events(counter))
    async def preview(interaction: discord.Interaction, event: str | None = None) -> None:
        channel = interaction.channel_id or 0

        async def show(visit: Visit) -> Reply:
            now = counter.clock.now()
            running, asker, language = visit.running, visit.asker, visit.language
            files = await counter.reports.preview(running, asker, channel, language, now)
            return Reply([words.AS_IT_STANDS()], dict(files))

        await counter.serve(interaction, show, event=event)

    return preview


def _done(counter: Counter) -> Command:

    @command(words.REPORT_DONE, event=common.EVENT_OPTION)
    @app_commands.autocomplete(event=suggest_events(counter))
    async def done(interaction: discord.Interaction, event: str | None = None) -> None:
        channel = interaction.channel_id or 0
        await counter.serve(
            interaction,
            lambda visit: counter.reviewing.done(visit.running, visit.asker, channel),
            event=event,
        )

    return done


def _translate(counter: Counter) -> Command:

    @command(words.REPORT_TRANSLATE, event=common.EVENT_OPTION)
    @app_commands.autocomplete(event=suggest_events(counter))
    async def translate(interaction: discord.Interaction, event: str | None = None) -> None:
        await counter.serve(
            interaction, lambda visit: show_untranslated(counter, visit, []), event=event
        )

    return translate


def _freeze(counter: Counter) -> Command:

    @command(words.REPORT_FREEZE, event=common.EVENT_OPTION)
    @app_commands.autocomplete(event=suggest_events(counter))
    async def freeze(interaction: discord.Interaction, event: str | None = None) -> None:
        await counter.serve(
            interaction,
            lambda visit: show_outlook(counter, visit),
            event=event,
            for_whom=ForWhom.ORGANISERS,
        )

    return freeze
