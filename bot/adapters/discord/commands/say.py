"""What moderators say: /say."""

import discord
from discord import app_commands

from agenda.messages import Message, answers
from agenda.messages import commands as common
from agenda.messages import saying as words
from agenda.text import Language
from bot.adapters.discord.commands.options import Command, command, suggest_events, suggest_from
from bot.adapters.discord.counter import Counter
from bot.adapters.discord.views.say import LONGEST_FIELD, open_form, say_or_give_back
from bot.i18n import Scene, render
from bot.services.announcer import Target
from bot.services.running import Running

_LABEL = Scene(surface="terminal")
_CHOICES = [
    app_commands.Choice(name=render(label(), language, _LABEL), value=language)
    for language, label in answers.LANGUAGE_BUTTONS.items()
]


def saying(counter: Counter) -> Command:
    """Give the command /say."""

    def offered(running: Running, language: Language, channel: int) -> list[tuple[str, str]]:
        return [
            (
                render(one, language, _LABEL)
                if isinstance(one, Message)
                else one.in_language(language, running.event.main),
                value,
            )
            for one, value in counter.announcer.choices(running, channel)
        ]

    @command(
        words.SAY,
        to=words.TO_OPTION,
        text=words.TEXT_OPTION,
        language=words.LANGUAGE_OPTION,
        event=common.EVENT_OPTION,
    )
    @app_commands.choices(language=_CHOICES)
    @app_commands.autocomplete(to=suggest_from(counter, offered), event=suggest_events(counter))
    async def say(
        interaction: discord.Interaction,
        to: str | None = None,
        text: app_commands.Range[str, 1, LONGEST_FIELD] | None = None,
        language: str | None = None,
        event: str | None = None,
    ) -> None:
        def find(running: Running) -> Target:
            return counter.announcer.target(running, to, interaction.channel_id or 0)

        if text is None:
            await open_form(counter, interaction, event, find)
            return
        await say_or_give_back(counter, interaction, event, {language or "": text}, find)

    return say
