"""A moderator takes a call for help; a rapporteur takes or drops a line."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import discord

from agenda.messages import floor as labels
from agenda.text import Language
from bot.i18n import Scene, render
from bot.services.letterbox import Line

if TYPE_CHECKING:
    import re

    from bot.adapters.discord.counter import Counter, Reply, Visit

_LABEL = Scene(surface="terminal")

MOST_LINES = 5
"""Discord's limit of rows of buttons; each line has a row."""


class ComingButton(
    discord.ui.DynamicItem[discord.ui.Button[Any]], template=r"majlis:coming:([^:]+):([0-9a-f]+)"
):
    """Takes a call for help; all it needs to know is in its id, so a restart loses nothing."""

    def __init__(self, event: str, key: str, language: Language = "en") -> None:
        """Make the button of an *event* for the call with this *key*."""
        label = render(labels.COMING(), language, _LABEL)
        style = discord.ButtonStyle.primary
        custom_id = f"majlis:coming:{event}:{key}"
        super().__init__(discord.ui.Button(label=label, style=style, custom_id=custom_id))
        self.event, self.key = event, key

    @classmethod
    async def from_custom_id(
        cls,
        _interaction: discord.Interaction,
        _item: discord.ui.Item[Any],
        match: "re.Match[str]",
        /,
    ) -> "ComingButton":
        """Know the event and the call from the id alone."""
        return cls(match[1], match[2])

    async def callback(self, interaction: discord.Interaction) -> Any:  # noqa: ANN401 -- discord.py's signature
        """Take the call, unless another moderator has."""
        from bot.adapters.discord.counter import ForWhom  # noqa: PLC0415 -- it knows the views

        counter = _counter(interaction)
        await counter.serve(
            interaction,
            lambda visit: counter.calls.come(visit.running, visit.asker, self.key),
            event=self.event,
            for_whom=ForWhom.MODERATORS,
        )


class TakeButton(
    discord.ui.DynamicItem[discord.ui.Button[Any]], template=r"majlis:take:([^:]+):([0-9a-f]+)"
):
    """Shows a line to its rapporteur, all of it, and holds it no longer."""

    def __init__(self, event: str, key: str, label: str = "…") -> None:
        """Make the button of an *event* for the line with this *key*."""
        style, custom_id = discord.ButtonStyle.primary, f"majlis:take:{event}:{key}"
        super().__init__(discord.ui.Button(label=label, style=style, custom_id=custom_id))
        self.event, self.key = event, key

    @classmethod
    async def from_custom_id(
        cls,
        _interaction: discord.Interaction,
        _item: discord.ui.Item[Any],
        match: "re.Match[str]",
        /,
    ) -> "TakeButton":
        """Know the event and the line from the id alone."""
        return cls(match[1], match[2])

    async def callback(self, interaction: discord.Interaction) -> Any:  # noqa: ANN401 -- discord.py's signature
        """Show the line, and forget it once that is done: if it fails, the line still waits."""
        from bot.adapters.discord.typed import with_text  # noqa: PLC0415 -- it knows the views

        counter, seen = _counter(interaction), list["Visit"]()

        def show(visit: "Visit") -> "Reply":
            line = counter.letterbox.line(visit.running, visit.asker, self.key)
            seen.append(visit)
            return with_text([labels.TAKE_THIS()], line.text)

        await counter.serve(interaction, show, event=self.event)
        for visit in seen:
            counter.letterbox.forget(visit.running, self.key)


class DropButton(
    discord.ui.DynamicItem[discord.ui.Button[Any]], template=r"majlis:drop:([^:]+):([0-9a-f]+)"
):
    """Drops a line."""

    def __init__(self, event: str, key: str, label: str = "…") -> None:
        """Make the button of an *event* for the line with this *key*."""
        super().__init__(discord.ui.Button(label=label, custom_id=f"majlis:drop:{event}:{key}"))
        self.event, self.key = event, key

    @classmethod
    async def from_custom_id(
        cls,
        _interaction: discord.Interaction,
        _item: discord.ui.Item[Any],
        match: "re.Match[str]",
        /,
    ) -> "DropButton":
        """Know the event and the line from the id alone."""
        return cls(match[1], match[2])

    async def callback(self, interaction: discord.Interaction) -> Any:  # noqa: ANN401 -- discord.py's signature
        """Drop the line."""
        counter = _counter(interaction)
        await counter.serve(
            interaction,
            lambda visit: counter.letterbox.drop(visit.running, visit.asker, self.key),
            event=self.event,
        )


def line_buttons(
    event: str, lines: Sequence[Line]
) -> Callable[[Language], Sequence[discord.ui.Item[Any]]]:
    """Give the two buttons of each line, a row for each, labelled in the reader's language."""

    def press(language: Language) -> Sequence[discord.ui.Item[Any]]:
        found: list[discord.ui.Item[Any]] = []
        for row, line in enumerate(lines):
            take = render(labels.TAKE(number=row + 1), language, _LABEL)
            drop = render(labels.DROP(number=row + 1), language, _LABEL)
            pair = TakeButton(event, line.key, take), DropButton(event, line.key, drop)
            for button in pair:
                button.row = row
            found += pair
        return found

    return press


def _counter(interaction: discord.Interaction) -> "Counter":
    return interaction.client.counter  # type: ignore[attr-defined,no-any-return]  # our client has it
