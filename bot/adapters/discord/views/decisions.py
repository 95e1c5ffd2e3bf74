"""Buttons under what a decision would change: do it, or cut something else."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Self

from agenda.progress import Act
from agenda.text import Language
from bot.adapters.discord.counter import ForWhom, Reply, Visit
from bot.adapters.discord.views.button import Interaction, LastingButton, Press, counter_of
from bot.i18n import Scene, render
from bot.services.running import Running
from bot.services.stage import Places, mark_of, places_of
from bot.services.verdict import Offer, Verdict, Wish
from bot.services.wording import fit

LONGEST_LABEL = 80
"""Discord's limit of a button's label, in characters."""


class DecideButton(
    LastingButton,
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
        super().__init__(custom_id, label)

    @classmethod
    def known_by(cls, *facts: str) -> Self:
        """Know the decision."""
        event, number, act, mark, seconds, *found = facts
        wish = Wish(Act(act), by=timedelta(seconds=int(seconds)))
        places = Places(*(int(one) if one else None for one in found))
        return cls(event, int(number), wish, mark, places)

    async def callback(self, interaction: Interaction) -> None:
        """Decide, unless something was decided meanwhile: then show it anew."""
        counter = counter_of(interaction)

        async def press(visit: Visit) -> Reply:
            found = await counter.stage.press(
                visit.running, self.mark, self.wish, self.places, self.number
            )
            return as_reply(visit, found)

        await counter.serve(interaction, press, event=self.event, for_whom=ForWhom.MODERATORS)


def decision_buttons(running: Running, offers: Iterable[Offer]) -> Press:
    """Give a button for each offer, labelled in the language of who asked."""
    scene = Scene.of(running.event, "terminal")

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


def as_reply(visit: Visit, found: Verdict) -> Reply:
    """Turn what a moderator is answered into a reply with its buttons."""
    press = decision_buttons(visit.running, found.offers)
    return Reply(found.lines, press=press if found.offers else None)
