"""My room, and the three languages."""

from typing import Any

import discord

from agenda.messages import answers as labels
from agenda.state import Control
from agenda.text import Language
from bot.adapters.discord.counter import Reply, Visit
from bot.adapters.discord.views.arrival import (
    AcceptButton,
    AskButton,
    MatchButton,
    PersonSelect,
    match_button,
    reply_with,
)
from bot.adapters.discord.views.button import Interaction, LastingButton, counter_of, labelled
from bot.adapters.discord.views.consents import ConsentButton
from bot.adapters.discord.views.decisions import DecideButton
from bot.adapters.discord.views.floor import ComingButton, DropButton, TakeButton
from bot.adapters.discord.views.form import Form
from bot.adapters.discord.views.freezing import FreezeButton
from bot.adapters.discord.views.imports import ImportButton
from bot.adapters.discord.views.notes import AgainButton, DraftButton, NoteForm, StandSelect
from bot.adapters.discord.views.privacy import WithdrawButton
from bot.adapters.discord.views.publishing import PublishButton
from bot.adapters.discord.views.purging import PurgeButton, PurgeForm
from bot.adapters.discord.views.reading import (
    ReadButton,
    ReasonForm,
    TranslateButton,
    TranslationForm,
)
from bot.adapters.discord.views.repairs import RepairButton
from bot.adapters.discord.views.say import SayForm
from bot.adapters.discord.views.supporting import PageButton, SupportSelect
from bot.ports import Words


class RoomButton(LastingButton, template=r"majlis:room:(.+)"):
    """Shows somebody their room."""

    def __init__(self, event: str, language: Language = "en") -> None:
        """Make the button of an *event*, labelled in a *language*."""
        label, style = labelled(labels.BUTTON_ROOM(), language), discord.ButtonStyle.primary
        super().__init__(f"majlis:room:{event}", label, style)
        self.event = event

    async def callback(self, interaction: Interaction) -> None:
        """Answer with the person's room."""
        counter = counter_of(interaction)

        async def tell(visit: Visit) -> Reply:
            answer = await counter.arrivals.room(visit.running, visit.asker)
            return reply_with(self.event, answer)

        await counter.serve(interaction, tell, event=self.event)


class LanguageButton(LastingButton, template=r"majlis:language:(.+):([a-z]+)"):
    """Chooses a language."""

    def __init__(self, event: str, language: Language) -> None:
        """Make the button for one *language*, labelled in it."""
        label = labelled(labels.LANGUAGE_BUTTONS[language](), language)
        super().__init__(f"majlis:language:{event}:{language}", label)
        self.event, self.language = event, language

    async def callback(self, interaction: Interaction) -> None:
        """Keep the language, and lead on in it: to the rule, or to the person's programme."""
        counter = counter_of(interaction)

        async def greet(visit: Visit) -> Reply:
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
    DraftButton,
    StandSelect,
    AgainButton,
    ReadButton,
    TranslateButton,
    SupportSelect,
    PageButton,
    ConsentButton,
    FreezeButton,
    PurgeButton,
)
"""Every button there is; a client learns them once, at its start."""

FORMS: tuple[type[Form], ...] = (SayForm, NoteForm, ReasonForm, TranslationForm, PurgeForm)
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
