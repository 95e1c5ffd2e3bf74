"""What our buttons and lists have in common: their id says all they are about."""

from collections.abc import Callable, Sequence
from typing import Any, Generic, Self, TypeVar

import discord

from agenda.messages import Message
from agenda.text import Language
from bot.adapters.discord.counter import Counter
from bot.i18n import Scene, render

LABEL = Scene(surface="terminal")
"""Labels are plain words: Discord knows no marks in them."""

Interaction = discord.Interaction[Any]
Item = discord.ui.Item[Any]
Press = Callable[[Language], Sequence[Item]]
"""Gives what stands under an answer, in the language of whoever asked."""

_Kind = TypeVar("_Kind", bound=Item)


class Lasting(discord.ui.DynamicItem[_Kind], Generic[_Kind], template=r"(?!)"):
    """Something to press that outlives a restart: each group of its *template* is a fact."""

    @classmethod
    async def from_custom_id(cls, _: Interaction, _item: Item, match: Any, /) -> Self:  # noqa: ANN401 -- discord.py's signature
        """Know from the id alone what it is about."""
        return cls.known_by(*match.groups(""))

    @classmethod
    def known_by(cls, *facts: str) -> Self:
        """Make it again from the facts in its id; those that are left out are empty."""
        make: Callable[..., Self] = cls
        return make(*facts)


class LastingButton(Lasting[discord.ui.Button[Any]], template=r"(?!)"):
    """A button of ours; a subclass names its *template* and says what a press does."""

    def __init__(
        self,
        custom_id: str,
        label: str = "…",
        style: discord.ButtonStyle = discord.ButtonStyle.secondary,
    ) -> None:
        """Make a button that a post or an answer shows with its *label*."""
        super().__init__(discord.ui.Button(custom_id=custom_id, label=label, style=style))


class LastingSelect(Lasting[discord.ui.Select[Any]], template=r"(?!)"):
    """A list of ours to choose from; what was chosen comes with the press."""

    def __init__(
        self,
        custom_id: str,
        options: Sequence[discord.SelectOption] = (),
        placeholder: str = "…",
    ) -> None:
        """Make a list of *options*, at most 25."""
        super().__init__(
            discord.ui.Select(custom_id=custom_id, placeholder=placeholder, options=[*options])
        )


def counter_of(interaction: Interaction) -> Counter:
    """Give the services behind whatever is pressed or sent."""
    counter: Counter = interaction.client.counter
    return counter


def labelled(message: Message, language: Language) -> str:
    """Say a label in a language."""
    return render(message, language, LABEL)
