"""People choose their rooms: /choose."""

from typing import Any

import discord
from discord import app_commands

from agenda.messages import choosing as words
from agenda.messages import commands as common
from bot.adapters.discord.commands.options import Command, Suggest, command, suggest_events
from bot.adapters.discord.commands.suggesting import choices, event_meant
from bot.adapters.discord.counter import Counter, Reply, Visit


def choosing(counter: Counter) -> Command:
    """Give the command /choose."""

    @command(words.CHOOSE, topic=words.CHOOSE_TOPIC, event=common.EVENT_OPTION)
    @app_commands.autocomplete(topic=_suggest_topics(counter), event=suggest_events(counter))
    async def choose(
        interaction: discord.Interaction, topic: str | None = None, event: str | None = None
    ) -> None:
        async def work(visit: Visit) -> Reply:
            participant = await counter.arrivals.known(visit.running, visit.asker)
            if topic is None:
                return Reply(await counter.chooser.show(visit.running, participant))
            return Reply(await counter.chooser.choose(visit.running, participant, topic))

        await counter.serve(interaction, work, event=event)

    return choose


def _suggest_topics(counter: Counter) -> Suggest:
    """Suggest what can be chosen now, in the language of who types."""

    async def suggest(
        interaction: discord.Interaction[Any], typed: str
    ) -> list[app_commands.Choice[str]]:
        running = event_meant(counter, interaction)
        if running is None:
            return []
        language, main = counter.language(interaction, running), running.event.main
        found = [
            (topic.title.in_language(language, main), f"{slot.id}/{topic.id}")
            for slot in counter.chooser.rounds(running)
            for topic in running.workshop.session_of(slot).topics
        ]
        return choices(found, typed)

    return suggest
