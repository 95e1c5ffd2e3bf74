"""The button that takes up a roster which somebody has looked at."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import discord

from agenda.messages import roster_commands as labels
from agenda.text import Language
from bot.i18n import Scene, render

if TYPE_CHECKING:
    import re

    from bot.adapters.discord.counter import Counter


class ImportButton(
    discord.ui.DynamicItem[discord.ui.Button[Any]], template=r"majlis:import:([^:]+):([0-9a-f]+)"
):
    """Uses a roster that waits; the mark in its id says which."""

    def __init__(self, event: str, mark: str, language: Language = "en") -> None:
        """Make the button for a roster of an *event*, labelled in a *language*."""
        label = render(labels.IMPORT(), language, Scene(surface="terminal"))
        style = discord.ButtonStyle.primary
        custom_id = f"majlis:import:{event}:{mark}"
        super().__init__(discord.ui.Button(label=label, style=style, custom_id=custom_id))
        self.event, self.mark = event, mark

    @classmethod
    async def from_custom_id(
        cls,
        _interaction: discord.Interaction,
        _item: discord.ui.Item[Any],
        match: "re.Match[str]",
        /,
    ) -> "ImportButton":
        """Know the event and the roster from the id alone."""
        return cls(match[1], match[2])

    async def callback(self, interaction: discord.Interaction) -> Any:  # noqa: ANN401 -- discord.py's signature
        """Use the roster, if it still waits."""
        from bot.adapters.discord.counter import ForWhom  # noqa: PLC0415 -- it knows the views

        counter: Counter = interaction.client.counter  # type: ignore[attr-defined]  # our client has it
        await counter.serve(
            interaction,
            lambda visit: counter.registrar.accept(visit.running, self.mark),
            event=self.event,
            for_whom=ForWhom.ORGANISERS,
        )


def import_button(event: str, mark: str) -> Callable[[Language], Sequence[ImportButton]]:
    """Give the button that stands under what would change, in the language of who asked."""
    return lambda language: [ImportButton(event, mark, language)]
