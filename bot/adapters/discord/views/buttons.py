"""My room, and the three languages."""

from typing import TYPE_CHECKING, Any

import discord

from agenda.messages import answers as labels
from agenda.state import Control
from agenda.text import Language
from bot.adapters.discord.views.arrival import (
    AcceptButton,
    AskButton,
    MatchButton,
    PersonSelect,
    match_button,
    reply_with,
)
from bot.adapters.discord.views.decisions import DecideButton
from bot.adapters.discord.views.floor import ComingButton, DropButton, TakeButton
from bot.adapters.discord.views.form import Form
from bot.adapters.discord.views.imports import ImportButton
from bot.adapters.discord.views.privacy import WithdrawButton
from bot.adapters.discord.views.publishing import PublishButton
from bot.adapters.discord.views.repairs import RepairButton
from bot.adapters.discord.views.say import SayForm
from bot.i18n import Scene, render
from bot.ports import Words

if TYPE_CHECKING:
    import re

    from bot.adapters.discord.counter import Counter, Reply, Visit

_LABEL = Scene(surface="terminal")


class RoomButton(discord.ui.DynamicItem[discord.ui.Button[Any]], template=r"majlis:room:(.+)"):
    """Shows somebody their room."""

    def __init__(self, event: str, language: Language = "en") -> None:
        """Make the button of an *event*, labelled in a *language*."""
        label = render(labels.BUTTON_ROOM(), language, _LABEL)
        style = discord.ButtonStyle.primary
        super().__init__(
            discord.ui.Button(label=label, style=style, custom_id=f"majlis:room:{event}")
        )
        self.event = event

    @classmethod
    async def from_custom_id(
        cls,
        _interaction: discord.Interaction,
        _item: discord.ui.Item[Any],
        match: "re.Match[str]",
        /,
    ) -> "RoomButton":
        """Know the event from the id alone."""
        return cls(match[1])

    async def callback(self, interaction: discord.Interaction) -> Any:  # noqa: ANN401 -- discord.py's signature
        """Answer with the person's room."""
        counter = _counter(interaction)

        async def tell(visit: "Visit") -> "Reply":
            answer = await counter.arrivals.room(visit.running, visit.asker)
            return reply_with(self.event, answer)

        await counter.serve(interaction, tell, event=self.event)


class LanguageButton(
    discord.ui.DynamicItem[discord.ui.Button[Any]], template=r"majlis:language:(.+):([a-z]+)"
):
    """Chooses a language."""

    def __init__(self, event: str, language: Language) -> None:
        """Make the button for one *language*, labelled in it."""
        label = render(labels.LANGUAGE_BUTTONS[language](), language, _LABEL)
        custom_id = f"majlis:language:{event}:{language}"
        super().__init__(discord.ui.Button(label=label, custom_id=custom_id))
        self.event, self.language = event, language

    @classmethod
    async def from_custom_id(
        cls,
        _interaction: discord.Interaction,
        _item: discord.ui.Item[Any],
        match: "re.Match[str]",
        /,
    ) -> "LanguageButton":
        """Know the event and the language from the id alone."""
        return cls(match[1], match[2])

    async def callback(self, interaction: discord.Interaction) -> Any:  # noqa: ANN401 -- discord.py's signature
        """Keep the language, and lead on in it: to the rule, or to the person's programme."""
        counter = _counter(interaction)

        async def greet(visit: "Visit") -> "Reply":
            answer = await counter.arrivals.greet(visit.running, visit.asker, self.language)
            return reply_with(self.event, answer)

        await counter.serve(interaction, greet, event=self.event)


BUTTONS: tuple[type[discord.ui.DynamicItem[Any]], ...] = (
    RoomButton,
    LanguageButton,
    RepairButton,
    ImportButton,
    DecideButton,
    AcceptButton,
    AskButton,
    MatchButton,
    PersonSelect,
    WithdrawButton,
    PublishButton,
    ComingButton,
    TakeButton,
    DropButton,
)
"""Every button there is; a client learns them once, at its start."""

FORMS: tuple[type[Form], ...] = (SayForm,)
"""Every form there is; an answer is recognised by its custom id, whichever process opened it."""


def view_of(words: Words) -> discord.ui.View | None:
    """Give the buttons under a notice, or None."""
    if not words.controls:
        return None
    view = discord.ui.View(timeout=None)
    if Control.ROOM in words.controls:
        view.add_item(RoomButton(words.event, words.language))
    if Control.MATCH in words.controls:
        view.add_item(match_button(words.event, words.about, words.language))
    if Control.COMING in words.controls:
        view.add_item(ComingButton(words.event, words.about, words.language))
    if Control.LANGUAGES in words.controls:
        for language in words.languages:
            view.add_item(LanguageButton(words.event, language))
    return view


def _counter(interaction: discord.Interaction) -> "Counter":
    return interaction.client.counter  # type: ignore[attr-defined,no-any-return]  # our client has it
