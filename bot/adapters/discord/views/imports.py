"""The button that takes up a roster which somebody has looked at."""

import discord

from agenda.messages import roster_commands as labels
from agenda.text import Language
from bot.adapters.discord.counter import ForWhom
from bot.adapters.discord.views.button import (
    Interaction,
    LastingButton,
    Press,
    counter_of,
    labelled,
)


class ImportButton(LastingButton, template=r"majlis:import:([^:]+):([0-9a-f]+)"):
    """Uses a roster that waits; the mark in its id says which."""

    def __init__(self, event: str, mark: str, language: Language = "en") -> None:
        """Make the button for a roster of an *event*, labelled in a *language*."""
        label, style = labelled(labels.IMPORT(), language), discord.ButtonStyle.primary
        super().__init__(f"majlis:import:{event}:{mark}", label, style)
        self.event, self.mark = event, mark

    async def callback(self, interaction: Interaction) -> None:
        """Use the roster, if it still waits."""
        counter = counter_of(interaction)
        await counter.serve(
            interaction,
            lambda visit: counter.registrar.accept(visit.running, self.mark),
            event=self.event,
            for_whom=ForWhom.ORGANISERS,
        )


def import_button(event: str, mark: str) -> Press:
    """Give the button that stands under what would change, in the language of who asked."""
    return lambda language: [ImportButton(event, mark, language)]
