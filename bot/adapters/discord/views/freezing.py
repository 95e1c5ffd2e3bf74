"""The button that closes the notes of an event and writes its reports."""

import discord

from agenda.messages import Message
from agenda.messages import freezing as labels
from agenda.text import Language
from bot.adapters.discord.counter import Counter, ForWhom, Reply, Visit
from bot.adapters.discord.views.button import (
    Interaction,
    LastingButton,
    counter_of,
    labelled,
)

GIVEN = "report-{language}.docx"
"""The file that is handed over at once; the others are kept beside it."""


class FreezeButton(LastingButton, template=r"majlis:freeze:([^:]+):([0-9a-f]{12})"):
    """Writes the reports of a book; the mark in its id says of which."""

    def __init__(self, event: str, mark: str, language: Language = "en") -> None:
        """Make the button of an *event*, labelled in a *language*."""
        label, style = labelled(labels.FREEZE_NOW(), language), discord.ButtonStyle.danger
        super().__init__(f"majlis:freeze:{event}:{mark}", label, style)
        self.event, self.mark = event, mark

    async def callback(self, interaction: Interaction) -> None:
        """Write the reports, and hand over the one of the event."""
        counter = counter_of(interaction)

        async def write(visit: Visit) -> Reply:
            before = await counter.reports.is_frozen(visit.running.record.id)
            files = await counter.reports.freeze(visit.running, self.mark)
            said = labels.WRITTEN_ALREADY if before else labels.WRITTEN
            name = GIVEN.format(language=visit.language)
            given = {name: files[name]} if name in files else {}
            return Reply([said(n=len(files))], given)

        await counter.serve(interaction, write, event=self.event, for_whom=ForWhom.ORGANISERS)


async def show_outlook(counter: Counter, visit: Visit) -> Reply:
    """Tell an organiser what would go into the reports, what not, and that it is final."""
    running = visit.running
    event = running.record.id
    found = await counter.reports.outlook(running)
    lines: list[Message] = [labels.FREEZE(n=found.kept)] if found.kept else [labels.NO_NOTES()]
    if found.unread:
        lines.append(labels.LEFT_UNREAD(n=found.unread))
    if found.untranslated:
        lines.append(labels.LEFT_UNTRANSLATED(n=found.untranslated))
    if not await counter.reports.is_frozen(event):
        lines.append(labels.FREEZE_IS_FINAL())
    return Reply(lines, press=lambda language: [FreezeButton(event, found.mark, language)])
