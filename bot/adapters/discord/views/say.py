"""The form in which a moderator writes something in each language of the event."""

import re
from collections.abc import Callable, Mapping
from typing import Any, ClassVar

import discord
import structlog

from agenda.errors import MajlisError, RefusedError
from agenda.messages import answers
from agenda.messages import saying as words
from agenda.text import Language
from bot.adapters.discord.counter import Counter, Reply
from bot.adapters.discord.views.button import Interaction, counter_of, labelled
from bot.adapters.discord.views.form import Form
from bot.services.announcer import Target
from bot.services.running import Running

log = structlog.get_logger(__name__)

Find = Callable[[Running], Target]
"""Finds to whom somebody wants to say something in an event."""

LONGEST_FIELD = 4000
"""Discord's limit of a form's field, in characters."""


class SayForm(Form):
    """One field for each language; the id says to whom, so that a restart loses nothing."""

    template: ClassVar[re.Pattern[str]] = re.compile(r"majlis:say:([^:]+):([a-z][0-9a-f]*)")

    def __init__(self, running: Running, target: Target, language: Language) -> None:
        """Make the form of an event, labelled in a *language*."""
        title = labelled(words.FORM(), language)
        super().__init__(title, f"majlis:say:{running.record.id}:{target.code}")
        for spoken in running.event.languages:
            label = labelled(words.FIELDS[spoken](), language)
            field: discord.ui.TextInput[Any] = discord.ui.TextInput(
                style=discord.TextStyle.paragraph,
                custom_id=spoken,
                required=False,
                max_length=LONGEST_FIELD,
            )
            self.add_item(discord.ui.Label(text=label, component=field))

    @classmethod
    async def submitted(
        cls, interaction: Interaction, match: re.Match[str], typed: Mapping[str, str]
    ) -> None:
        """Say what was typed, or give it back in full."""
        counter = counter_of(interaction)
        event, code = match.groups()

        def find(running: Running) -> Target:
            return counter.announcer.target_of(running, code)

        await say_or_give_back(counter, interaction, event, typed, find)


async def open_form(
    counter: Counter, interaction: Interaction, event: str | None, find: Find
) -> None:
    """Show the form to a moderator, unless there is nobody to say something to."""
    try:
        running = _running(counter, interaction, event)
        form = SayForm(running, find(running), counter.language(interaction, running))
    except RefusedError as refused:
        no = refused

        async def refuse() -> Reply:
            raise no

        await counter.attend(interaction, refuse, event=event)
        return
    await interaction.response.send_modal(form)


async def say_or_give_back(
    counter: Counter,
    interaction: Interaction,
    event: str | None,
    texts: Mapping[Language, str],
    find: Find,
) -> None:
    """Say texts to whom they are meant for; what cannot be said is given back in full.

    A text without a language is in that of whoever wrote it.
    """

    async def work() -> Reply:
        try:
            running = _running(counter, interaction, event)
            own = counter.language(interaction, running)
            named = {one or own: text for one, text in texts.items()}
            target, key = find(running), str(interaction.id)
            said = await counter.announcer.say(running, target, named, key)
        except RefusedError as refused:
            lines = [refused.message, *refused.more]
        except MajlisError as refused:
            lines = [refused.message]
        except Exception:
            log.exception("not-said")
            lines = [answers.WENT_WRONG()]
        else:
            return Reply(said.lines, _files(texts) if said.failed else {})
        files = _files(texts)
        return Reply([*lines, *([words.NOWHERE()] if files else [])], files)

    await counter.attend(interaction, work, event=event)


def _running(counter: Counter, interaction: Interaction, event: str | None) -> Running:
    """Give the event that is meant, if whoever asks may run it."""
    if interaction.guild_id is None:
        raise RefusedError(answers.ONLY_IN_A_SERVER())
    running = counter.reception.which(interaction.guild_id, interaction.channel_id or 0, event)
    counter.reception.refuse_all_but_moderators(running, counter.asker(interaction))
    return running


def _files(texts: Mapping[Language, str]) -> dict[str, bytes]:
    """Give back what was written, as it was written."""
    written = {one: text for one, text in texts.items() if text.strip()}
    return {
        f"text-{one}.txt" if one else "text.txt": text.encode() for one, text in written.items()
    }
