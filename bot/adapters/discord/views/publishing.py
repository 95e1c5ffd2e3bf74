"""The button that publishes an agenda which somebody has looked at."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import discord

from agenda.messages import changes as labels
from agenda.text import Language
from bot.i18n import Scene, render
from bot.services.publisher import Proposal

if TYPE_CHECKING:
    import re

    from bot.adapters.discord.counter import Counter, Reply, Visit


class PublishButton(
    discord.ui.DynamicItem[discord.ui.Button[Any]], template=r"majlis:publish:([^:]+):([0-9a-f]+)"
):
    """Publishes an agenda that waits; the mark in its id says which, and what it was shown with."""

    def __init__(self, event: str, mark: str, language: Language = "en") -> None:
        """Make the button for an agenda of an *event*, labelled in a *language*."""
        label = render(labels.PUBLISH(), language, Scene(surface="terminal"))
        style = discord.ButtonStyle.primary
        custom_id = f"majlis:publish:{event}:{mark}"
        super().__init__(discord.ui.Button(label=label, style=style, custom_id=custom_id))
        self.event, self.mark = event, mark

    @classmethod
    async def from_custom_id(
        cls,
        _interaction: discord.Interaction,
        _item: discord.ui.Item[Any],
        match: "re.Match[str]",
        /,
    ) -> "PublishButton":
        """Know the event and the agenda from the id alone."""
        return cls(match[1], match[2])

    async def callback(self, interaction: discord.Interaction) -> Any:  # noqa: ANN401 -- discord.py's signature
        """Publish it, or show again what it would change if that is not what was shown."""
        from bot.adapters.discord.counter import ForWhom  # noqa: PLC0415 -- it knows the views

        counter: Counter = interaction.client.counter  # type: ignore[attr-defined]  # our client has it

        async def publish(visit: "Visit") -> "Reply":
            proposal = await counter.publisher.publish(visit.running, self.mark)
            return shown(visit.running.record.id, proposal)

        await counter.serve(interaction, publish, event=self.event, for_whom=ForWhom.ORGANISERS)


def shown(event: str, proposal: Proposal) -> "Reply":
    """Show what an agenda changes, with the button if there is something to publish."""
    from bot.adapters.discord.counter import Reply  # noqa: PLC0415 -- it knows the views

    if proposal.mark is None:
        return Reply(proposal.lines)
    return Reply(proposal.lines, press=publish_button(event, proposal.mark))


def publish_button(event: str, mark: str) -> Callable[[Language], Sequence[PublishButton]]:
    """Give the button that stands under what would change, in the language of who asked."""
    return lambda language: [PublishButton(event, mark, language)]
