"""What organisers may do with people of the agenda: /person confirm, replace."""

from typing import Any

import discord
from discord import app_commands

from agenda.errors import RefusedError
from agenda.messages import Message
from agenda.messages import commands as common
from agenda.messages import persons as words
from agenda.model import Person
from agenda.persons import described
from agenda.text import Text
from bot.adapters.discord.commands.options import (
    LONGEST_CHOICE,
    MOST_CHOICES,
    Command,
    Suggest,
    command,
    group,
    suggest_events,
)
from bot.adapters.discord.counter import Counter, ForWhom, Visit
from bot.i18n import Scene, render
from bot.services.wording import fit

Name = app_commands.Range[str, 1, 100]
Words = app_commands.Range[str, 1, 200]
"""Discord keeps what is longer in the box where it is typed."""


def persons(counter: Counter) -> app_commands.Group:
    """Give the group /person."""
    return group(words.PERSON, _confirm(counter), _replace(counter))


def _confirm(counter: Counter) -> Command:

    @command(words.PERSON_CONFIRM, person=words.PERSON_WHO, event=common.EVENT_OPTION)
    @app_commands.autocomplete(person=_suggest_persons(counter), event=suggest_events(counter))
    async def confirm(
        interaction: discord.Interaction, person: Name, event: str | None = None
    ) -> None:
        await counter.serve(
            interaction,
            lambda visit: counter.persons.confirm(visit.running, person),
            event=event,
            for_whom=ForWhom.ORGANISERS,
        )

    return confirm


def _replace(counter: Counter) -> Command:

    @command(
        words.PERSON_REPLACE,
        person=words.PERSON_WHO,
        name=words.PERSON_NAME,
        function=words.PERSON_FUNCTION,
        organisation=words.PERSON_ORGANISATION,
        event=common.EVENT_OPTION,
    )
    @app_commands.autocomplete(person=_suggest_persons(counter), event=suggest_events(counter))
    async def replace(  # noqa: PLR0917 -- one for each option
        interaction: discord.Interaction,
        person: Name,
        name: Name,
        function: Words | None = None,
        organisation: Words | None = None,
        event: str | None = None,
    ) -> None:
        def ask(visit: Visit) -> Any:  # noqa: ANN401 -- what the service gives
            said = (_text(visit, function), _text(visit, organisation))
            return counter.persons.replace(visit.running, person, name, *said)

        await counter.serve(interaction, ask, event=event, for_whom=ForWhom.ORGANISERS)

    return replace


def _text(visit: Visit, typed: str | None) -> Text | None:
    """Take what somebody typed for words in their language."""
    words = " ".join((typed or "").split())
    return Text({visit.language: words}) if words else None


def _suggest_persons(counter: Counter) -> Suggest:
    """Suggest people of the agenda to organisers, those to be confirmed first."""

    async def suggest(
        interaction: discord.Interaction[Any], typed: str
    ) -> list[app_commands.Choice[str]]:
        guild, channel = interaction.guild_id or 0, interaction.channel_id or 0
        try:
            running = counter.reception.which(guild, channel, interaction.namespace.event)
            counter.reception.refuse_all_but_organisers(running, counter.asker(interaction))
        except RefusedError:
            return []
        language, wanted = counter.language(interaction, running), typed.casefold()
        scene = Scene.of(running.event, "terminal")
        named = [
            (render(_shown(person), language, scene), who)
            for who, person in counter.persons.suggested(running)
        ]
        return [
            app_commands.Choice(name=fit(name, LONGEST_CHOICE), value=who)
            for name, who in named
            if wanted in name.casefold() or wanted in who
        ][:MOST_CHOICES]

    return suggest


def _shown(person: Person) -> Message:
    said = described(person)
    return said if person.confirmed else words.SUGGESTED(person=said)
