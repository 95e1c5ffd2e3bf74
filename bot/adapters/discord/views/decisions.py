"""Buttons under what a decision would change: do it, or cut something else."""

from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import discord

from agenda.progress import Act
from agenda.text import Language
from bot.i18n import Scene, render
from bot.services.running import Running
from bot.services.stage import Places, mark_of, places_of
from bot.services.verdict import Offer, Verdict, Wish
from bot.services.wording import fit

if TYPE_CHECKING:
    import re

    from bot.adapters.discord.counter import Counter, Reply, Visit

LONGEST_LABEL = 80
"""Discord's limit of a button's label, in characters."""


class DecideButton(
    discord.ui.DynamicItem[discord.ui.Button[Any]],
    template=r"majlis:decide:([^:]+):([0-9]+):([a-z]+):([0-9a-f]{6}):(-?[0-9]+):"
    r"([0-9]*):([0-9]*):([0-9]*)",
):
    """Makes a decision that was shown; all it needs to know is in its id."""

    def __init__(  # noqa: PLR0913, PLR0917 -- what its id carries
        self,
        event: str,
        number: int,
        wish: Wish,
        mark: str,
        places: Places,
        label: str = "…",
    ) -> None:
        """Make the button of an *event* for a wish whose slots have these *places*."""
        self.event, self.number, self.wish = event, number, wish
        self.mark, self.places = mark, places
        parts = ":".join("" if one is None else str(one) for one in places)
        seconds = round(wish.by.total_seconds())
        custom_id = f"majlis:decide:{event}:{number}:{wish.act}:{mark}:{seconds}:{parts}"
        super().__init__(discord.ui.Button(label=label, custom_id=custom_id))

    @classmethod
    async def from_custom_id(
        cls,
        _interaction: discord.Interaction,
        _item: discord.ui.Item[Any],
        match: "re.Match[str]",
        /,
    ) -> "DecideButton":
        """Know the decision from the id alone."""
        event, number, act, mark, seconds, *found = match.groups()
        wish = Wish(Act(act), by=timedelta(seconds=int(seconds)))
        places = Places(*(int(one) if one else None for one in found))
        return cls(event, int(number), wish, mark, places)

    async def callback(self, interaction: discord.Interaction) -> Any:  # noqa: ANN401 -- discord.py's signature
        """Decide, unless something was decided meanwhile: then show it anew."""
        from bot.adapters.discord.counter import ForWhom  # noqa: PLC0415 -- it knows the views

        counter: Counter = interaction.client.counter  # type: ignore[attr-defined]  # our client has it

        async def press(visit: "Visit") -> "Reply":
            found = await counter.stage.press(
                visit.running, self.mark, self.wish, self.places, self.number
            )
            return as_reply(visit, found)

        await counter.serve(interaction, press, event=self.event, for_whom=ForWhom.MODERATORS)


def decision_buttons(
    running: Running, offers: Iterable[Offer]
) -> Callable[[Language], Sequence[DecideButton]]:
    """Give a button for each offer, labelled in the language of who asked."""
    scene = Scene(surface="terminal", main=running.event.main)

    def press(language: Language) -> Sequence[DecideButton]:
        return [
            DecideButton(
                running.record.id,
                one.number,
                one.wish,
                mark_of(running),
                places_of(running, one.wish),
                fit(render(one.label, language, scene), LONGEST_LABEL),
            )
            for one in offers
        ]

    return press


def as_reply(visit: "Visit", found: Verdict) -> "Reply":
    """Turn what a moderator is answered into a reply with its buttons."""
    from bot.adapters.discord.counter import Reply  # noqa: PLC0415 -- it knows the views

    press = decision_buttons(visit.running, found.offers)
    return Reply(found.lines, press=press if found.offers else None)
