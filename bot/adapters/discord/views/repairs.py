"""The ways to repair a seating, one button each."""

from collections.abc import Iterable, Sequence
from typing import Self

from agenda.messages import seats as labels
from agenda.text import Language
from bot.adapters.discord.counter import ForWhom
from bot.adapters.discord.views.button import (
    Interaction,
    LastingButton,
    Press,
    counter_of,
    labelled,
)
from bot.services.usher import Repair, Way


class RepairButton(
    LastingButton, template=r"majlis:repair:([^:]+):([0-9a-f]+):([0-9-]*):([0-9-]*)"
):
    """Takes one way to repair; all it needs to know is in its id, so a restart loses nothing."""

    def __init__(self, event: str, digest: str, repair: Repair, label: str = "…") -> None:
        """Make the button of an *event* for the way whose seats have this *digest*."""
        away = "" if repair.away is None else repair.away
        closed = "" if repair.closed is None else repair.closed
        super().__init__(f"majlis:repair:{event}:{digest}:{away}:{closed}", label)
        self.event, self.digest, self.repair = event, digest, repair

    @classmethod
    def known_by(cls, *facts: str) -> Self:
        """Know the event and the way."""
        event, digest, away, closed = facts
        return cls(event, digest, Repair(_number(away), _number(closed)))

    async def callback(self, interaction: Interaction) -> None:
        """Take it, unless the seats have changed since."""
        counter = counter_of(interaction)
        await counter.serve(
            interaction,
            lambda visit: counter.usher.take(visit.running, self.digest, self.repair),
            event=self.event,
            for_whom=ForWhom.MODERATORS,
        )


def _number(written: str) -> int | None:
    return int(written) if written else None


def repair_buttons(event: str, repair: Repair, ways: Iterable[Way]) -> Press:
    """Give the buttons for some *ways* to repair, labelled in the language of who asked."""

    def press(language: Language) -> Sequence[RepairButton]:
        return [
            RepairButton(
                event, one.digest, repair, labelled(labels.OFFER_BUTTON(n=one.moves), language)
            )
            for one in ways
        ]

    return press
