"""The ways to repair a seating, one button each."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

import discord

from agenda.messages import seats as labels
from agenda.text import Language
from bot.i18n import Scene, render
from bot.services.usher import Repair, Way

if TYPE_CHECKING:
    import re

    from bot.adapters.discord.counter import Counter

_LABEL = Scene(surface="terminal")


class RepairButton(
    discord.ui.DynamicItem[discord.ui.Button[Any]],
    template=r"majlis:repair:([^:]+):([0-9a-f]+):([0-9-]*):([0-9-]*)",
):
    """Takes one way to repair; all it needs to know is in its id, so a restart loses nothing."""

    def __init__(self, event: str, digest: str, repair: Repair, label: str = "…") -> None:
        """Make the button of an *event* for the way whose seats have this *digest*."""
        away = "" if repair.away is None else repair.away
        closed = "" if repair.closed is None else repair.closed
        custom_id = f"majlis:repair:{event}:{digest}:{away}:{closed}"
        super().__init__(discord.ui.Button(label=label, custom_id=custom_id))
        self.event, self.digest, self.repair = event, digest, repair

    @classmethod
    async def from_custom_id(
        cls,
        _interaction: discord.Interaction,
        _item: discord.ui.Item[Any],
        match: "re.Match[str]",
        /,
    ) -> "RepairButton":
        """Know the event and the way from the id alone."""
        return cls(match[1], match[2], Repair(_number(match[3]), _number(match[4])))

    async def callback(self, interaction: discord.Interaction) -> Any:  # noqa: ANN401 -- discord.py's signature
        """Take it, unless the seats have changed since."""
        from bot.adapters.discord.counter import ForWhom  # noqa: PLC0415 -- it knows the views

        counter: Counter = interaction.client.counter  # type: ignore[attr-defined]  # our client has it
        await counter.serve(
            interaction,
            lambda visit: counter.usher.take(visit.running, self.digest, self.repair),
            event=self.event,
            for_whom=ForWhom.MODERATORS,
        )


def _number(written: str) -> int | None:
    return int(written) if written else None


def repair_buttons(
    event: str, repair: Repair, ways: Iterable[Way]
) -> Callable[[Language], Sequence[RepairButton]]:
    """Give the buttons for some *ways* to repair, labelled in the language of who asked."""

    def press(language: Language) -> Sequence[RepairButton]:
        return [
            RepairButton(
                event,
                one.digest,
                repair,
                render(labels.OFFER_BUTTON(n=one.moves), language, _LABEL),
            )
            for one in ways
        ]

    return press
