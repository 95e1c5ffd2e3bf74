"""A moderator takes a call for help; a rapporteur takes or drops a line."""

from collections.abc import Sequence

import discord

from agenda.messages import floor as labels
from agenda.text import Language
from bot.adapters.discord.counter import ForWhom, Reply, Visit
from bot.adapters.discord.views.button import (
    Interaction,
    Item,
    LastingButton,
    Press,
    counter_of,
    labelled,
)
from bot.adapters.discord.views.notes import show_sheet
from bot.services.letterbox import Line

MOST_LINES = 5
"""Discord's limit of rows of buttons; each line has a row."""


class ComingButton(LastingButton, template=r"majlis:coming:([^:]+):([0-9a-f]+)"):
    """Takes a call for help; all it needs to know is in its id, so a restart loses nothing."""

    def __init__(self, event: str, key: str, language: Language = "en") -> None:
        """Make the button of an *event* for the call with this *key*."""
        label, style = labelled(labels.COMING(), language), discord.ButtonStyle.primary
        super().__init__(f"majlis:coming:{event}:{key}", label, style)
        self.event, self.key = event, key

    async def callback(self, interaction: Interaction) -> None:
        """Take the call, unless another moderator has."""
        counter = counter_of(interaction)
        await counter.serve(
            interaction,
            lambda visit: counter.calls.come(visit.running, visit.asker, self.key),
            event=self.event,
            for_whom=ForWhom.MODERATORS,
        )


class TakeButton(LastingButton, template=r"majlis:take:([^:]+):([0-9a-f]+)"):
    """Makes a draft of a line for its rapporteur, and holds the line no longer."""

    def __init__(self, event: str, key: str, label: str = "…") -> None:
        """Make the button of an *event* for the line with this *key*."""
        super().__init__(f"majlis:take:{event}:{key}", label, discord.ButtonStyle.primary)
        self.event, self.key = event, key

    async def callback(self, interaction: Interaction) -> None:
        """Show the draft, and forget the line once that is done: if it fails, it still waits."""
        counter, seen = counter_of(interaction), list[Visit]()

        async def show(visit: Visit) -> Reply:
            line = counter.letterbox.line(visit.running, visit.asker, self.key)
            sheet = await counter.drafting.take(visit.running, visit.asker, line)
            seen.append(visit)
            reply = show_sheet(visit.running, sheet)
            return Reply([labels.TAKE_THIS(), *reply.lines], reply.files, press=reply.press)

        await counter.serve(interaction, show, event=self.event)
        for visit in seen:
            counter.letterbox.forget(visit.running, self.key)


class DropButton(LastingButton, template=r"majlis:drop:([^:]+):([0-9a-f]+)"):
    """Drops a line."""

    def __init__(self, event: str, key: str, label: str = "…") -> None:
        """Make the button of an *event* for the line with this *key*."""
        super().__init__(f"majlis:drop:{event}:{key}", label)
        self.event, self.key = event, key

    async def callback(self, interaction: Interaction) -> None:
        """Drop the line."""
        counter = counter_of(interaction)
        await counter.serve(
            interaction,
            lambda visit: counter.letterbox.drop(visit.running, visit.asker, self.key),
            event=self.event,
        )


def line_buttons(event: str, lines: Sequence[Line]) -> Press:
    """Give the two buttons of each line, a row for each, labelled in the reader's language."""

    def press(language: Language) -> Sequence[Item]:
        found: list[Item] = []
        for row, line in enumerate(lines):
            take = labelled(labels.TAKE(number=row + 1), language)
            drop = labelled(labels.DROP(number=row + 1), language)
            pair = TakeButton(event, line.key, take), DropButton(event, line.key, drop)
            for button in pair:
                button.row = row
            found += pair
        return found

    return press
