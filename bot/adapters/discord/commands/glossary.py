"""What a term is called in each language of the event: /glossary."""

from itertools import islice
from typing import Any

import discord
from discord import app_commands

from agenda.glossary import find_terms, offered_terms, told_of_all, told_of_term, words_like
from agenda.messages import Many, Message
from agenda.messages import commands as common
from agenda.messages import glossary as words
from agenda.model import Event
from agenda.model.glossary import LONGEST_TERM
from agenda.text import Language
from bot.adapters.discord.commands.options import (
    LONGEST_CHOICE,
    MOST_CHOICES,
    Command,
    Suggest,
    command,
    suggest_events,
)
from bot.adapters.discord.commands.suggesting import event_meant
from bot.adapters.discord.counter import Counter, Reply, Visit
from bot.export.glossary import glossary_as_csv
from bot.services.wording import fit


def glossaries(counter: Counter) -> Command:
    """Give the command /glossary."""

    @command(words.GLOSSARY, term=words.GLOSSARY_TERM, event=common.EVENT_OPTION)
    @app_commands.autocomplete(term=_suggest_terms(counter), event=suggest_events(counter))
    async def glossary(
        interaction: discord.Interaction, term: str | None = None, event: str | None = None
    ) -> None:
        def tell(visit: Visit) -> Reply:
            agenda = visit.running.event
            if term is None or not agenda.glossary:
                return _all_of(agenda, visit.language)
            return Reply(_about(agenda, term, visit.language))

        await counter.serve(interaction, tell, event=event)

    return glossary


def _all_of(event: Event, language: Language) -> Reply:
    lines = list(told_of_all(event, language))
    files = {f"{event.id}-glossary.csv": glossary_as_csv(event)} if event.glossary else {}
    return Reply(lines, files)


def _about(event: Event, typed: str, language: Language) -> list[Message]:
    found = find_terms(event, typed)
    if found:
        return [line for one in found for line in told_of_term(event, one, language)]
    lines = [words.UNKNOWN(given=fit(typed, LONGEST_TERM))]
    alike = words_like(event, typed)
    return [*lines, words.CLOSE(terms=Many(alike))] if alike else lines


def _suggest_terms(counter: Counter) -> Suggest:
    """Suggest terms by their words in any language, in the language of who types."""

    async def suggest(
        interaction: discord.Interaction[Any], typed: str
    ) -> list[app_commands.Choice[str]]:
        running = event_meant(counter, interaction)
        if running is None:
            return []
        language = counter.language(interaction, running)
        found = offered_terms(running.event, language, typed)
        return [
            app_commands.Choice(name=fit(name, LONGEST_CHOICE), value=value)
            for name, value in islice(found, MOST_CHOICES)
        ]

    return suggest
