"""Withdraw, and be sure of it."""

from typing import TYPE_CHECKING, Any

import discord

from agenda.messages import privacy as labels
from agenda.text import Language
from bot.i18n import Scene, render

if TYPE_CHECKING:
    import re

    from bot.adapters.discord.counter import Counter, Reply, Visit

_LABEL = Scene(surface="terminal")
Interaction = discord.Interaction[Any]
Button = discord.ui.Button[Any]


class WithdrawButton(discord.ui.DynamicItem[Button], template=r"majlis:withdraw:([^:]+)(:sure)?"):
    """Asks whether somebody is *sure*; pressed again, it forgets them."""

    def __init__(self, event: str, language: Language = "en", *, sure: bool = False) -> None:
        """Make the button of an *event*, labelled in a *language*."""
        said = labels.BUTTON_SURE() if sure else labels.BUTTON_WITHDRAW()
        custom_id = f"majlis:withdraw:{event}{':sure' if sure else ''}"
        style = discord.ButtonStyle.danger if sure else discord.ButtonStyle.secondary
        label = render(said, language, _LABEL)
        super().__init__(Button(label=label, style=style, custom_id=custom_id))
        self.event, self.sure = event, sure

    @classmethod
    async def from_custom_id(
        cls, _interaction: Interaction, _item: discord.ui.Item[Any], match: "re.Match[str]", /
    ) -> "WithdrawButton":
        """Know the event, and how often it was asked, from the id alone."""
        return cls(match[1], sure=match[2] is not None)

    async def callback(self, interaction: Interaction) -> Any:  # noqa: ANN401 -- discord.py's signature
        """Ask once, then forget."""
        from bot.adapters.discord.counter import Reply  # noqa: PLC0415 -- it knows the views

        counter: Counter = interaction.client.counter

        async def withdraw(visit: "Visit") -> "Reply":
            if self.sure:
                return Reply(await counter.keeper.forget(visit.running, visit.asker))
            event = self.event
            return Reply(
                [labels.SURE()],
                press=lambda language: [WithdrawButton(event, language, sure=True)],
            )

        await counter.serve(interaction, withdraw, event=self.event)
