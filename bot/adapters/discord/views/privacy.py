"""Withdraw, and be sure of it."""

from typing import Self

import discord

from agenda.messages import privacy as labels
from agenda.text import Language
from bot.adapters.discord.counter import Reply, Visit
from bot.adapters.discord.views.button import Interaction, LastingButton, counter_of, labelled


class WithdrawButton(LastingButton, template=r"majlis:withdraw:([^:]+)(:sure)?"):
    """Asks whether somebody is *sure*; pressed again, it forgets them."""

    def __init__(self, event: str, language: Language = "en", *, sure: bool = False) -> None:
        """Make the button of an *event*, labelled in a *language*."""
        label = labels.BUTTON_SURE() if sure else labels.BUTTON_WITHDRAW()
        style = discord.ButtonStyle.danger if sure else discord.ButtonStyle.secondary
        custom_id = f"majlis:withdraw:{event}{':sure' if sure else ''}"
        super().__init__(custom_id, labelled(label, language), style)
        self.event, self.sure = event, sure

    @classmethod
    def known_by(cls, *facts: str) -> Self:
        """Know the event, and how often it was asked."""
        event, sure = facts
        return cls(event, sure=bool(sure))

    async def callback(self, interaction: Interaction) -> None:
        """Ask once, then forget."""
        counter = counter_of(interaction)

        async def withdraw(visit: Visit) -> Reply:
            if self.sure:
                lines = await counter.keeper.forget(visit.running, visit.asker)
                return Reply(lines, language=visit.language)
            event = self.event
            return Reply(
                [labels.SURE()],
                press=lambda language: [WithdrawButton(event, language, sure=True)],
            )

        await counter.serve(interaction, withdraw, event=self.event)
