"""The button that publishes an agenda which somebody has looked at."""

import discord

from agenda.messages import changes as labels
from agenda.text import Language
from bot.adapters.discord.counter import ForWhom, Reply, Visit
from bot.adapters.discord.views.button import (
    Interaction,
    LastingButton,
    Press,
    counter_of,
    labelled,
)
from bot.services.publisher import Proposal


class PublishButton(LastingButton, template=r"majlis:publish:([^:]+):([0-9a-f]+)"):
    """Publishes an agenda that waits; the mark in its id says which, and what it was shown with."""

    def __init__(self, event: str, mark: str, language: Language = "en") -> None:
        """Make the button for an agenda of an *event*, labelled in a *language*."""
        label, style = labelled(labels.PUBLISH(), language), discord.ButtonStyle.primary
        super().__init__(f"majlis:publish:{event}:{mark}", label, style)
        self.event, self.mark = event, mark

    async def callback(self, interaction: Interaction) -> None:
        """Publish it, or show again what it would change if that is not what was shown."""
        counter = counter_of(interaction)

        async def publish(visit: Visit) -> Reply:
            proposal = await counter.publisher.publish(visit.running, self.mark, visit.language)
            return shown(visit.running.record.id, proposal)

        await counter.serve(interaction, publish, event=self.event, for_whom=ForWhom.ORGANISERS)


def shown(event: str, proposal: Proposal) -> Reply:
    """Show what an agenda changes, with the button if there is something to publish."""
    if proposal.mark is None:
        return Reply(proposal.lines)
    return Reply(proposal.lines, press=publish_button(event, proposal.mark))


def publish_button(event: str, mark: str) -> Press:
    """Give the button that stands under what would change, in the language of who asked."""
    return lambda language: [PublishButton(event, mark, language)]
