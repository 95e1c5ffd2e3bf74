"""The list in which participants mark the recommendations that they support."""

from collections.abc import Sequence
from typing import Any, Self

import discord

from agenda.messages import consents as consent_words
from agenda.messages import notes as labels
from agenda.statements import Statement
from agenda.text import Language
from bot.adapters.discord.counter import Counter, Reply, Visit
from bot.adapters.discord.views.button import (
    Interaction,
    Item,
    LastingButton,
    LastingSelect,
    counter_of,
    labelled,
)
from bot.services.running import Running
from bot.services.wording import fit

ON_A_PAGE = 10
"""So many recommendations are shown at once, each in full as far as Discord takes it."""

LONGEST_SHOWN = 160
LONGEST_OPTION = 100


class SupportSelect(LastingSelect, template=r"majlis:support:([^:]+)"):
    """Keeps which of the recommendations in the list somebody supports, and which not."""

    def __init__(
        self,
        event: str,
        options: Sequence[discord.SelectOption] = (),
        placeholder: str = "…",
    ) -> None:
        """Make the list of an *event*."""
        super().__init__(f"majlis:support:{event}", options, placeholder)
        self.item.min_values, self.item.max_values = 0, max(1, len(options))
        self.event = event

    @classmethod
    async def from_custom_id(cls, _: Interaction, item: Item, match: Any, /) -> Self:  # noqa: ANN401 -- discord.py's signature
        """Know the event from the id, and what was shown from the list itself."""
        options = item.options if isinstance(item, discord.ui.Select) else []
        return cls(match[1], options)

    async def callback(self, interaction: Interaction) -> None:
        """Keep the marks."""
        counter = counter_of(interaction)
        shown = [one.value for one in self.item.options]
        chosen = list(self.item.values)

        async def support(visit: Visit) -> Reply:
            number = await counter.supporting.support(visit.running, visit.asker, shown, chosen)
            return Reply([consent_words.SUPPORTED(n=number)])

        await counter.serve(interaction, support, event=self.event)


class PageButton(LastingButton, template=r"majlis:page:([^:]+):([0-9]+)"):
    """Shows another part of the recommendations."""

    def __init__(self, event: str, page: str, label: str = "…") -> None:
        """Make the button of an *event* for a *page*, from 0."""
        super().__init__(f"majlis:page:{event}:{page}", label)
        self.event, self.page = event, int(page)

    async def callback(self, interaction: Interaction) -> None:
        """Show it."""
        counter = counter_of(interaction)

        async def show(visit: Visit) -> Reply:
            return await show_recommendations(counter, visit, self.page)

        await counter.serve(interaction, show, event=self.event)


async def show_recommendations(counter: Counter, visit: Visit, page: int = 0) -> Reply:
    """Show a participant a page of the recommendations of all rooms, and the list to choose."""
    found, own = await counter.supporting.offered(visit.running, visit.asker)
    if not found:
        return Reply([consent_words.NOTHING_TO_SUPPORT()])
    pages = -(-len(found) // ON_A_PAGE)
    first = page % pages * ON_A_PAGE
    shown = found[first : first + ON_A_PAGE]
    running = visit.running
    lines = [
        labels.NUMBERED(
            number=number, words=fit(_said(running, one, visit.language), LONGEST_SHOWN)
        )
        for number, one in enumerate(shown, start=first + 1)
    ]

    def press(language: Language) -> list[Item]:
        options = [
            discord.SelectOption(
                label=fit(f"{number}. {_said(running, one, language)}", LONGEST_OPTION),
                value=one.id,
                default=one.id in own,
            )
            for number, one in enumerate(shown, start=first + 1)
        ]
        event, pick = running.record.id, labelled(consent_words.SUPPORT_PICK(), language)
        items: list[Item] = [SupportSelect(event, options, pick)]
        if pages > 1:
            label = labelled(consent_words.OTHER_PAGE(), language)
            items.append(PageButton(event, str((page + 1) % pages), label))
        return items

    return Reply([consent_words.RECOMMENDATIONS(n=len(found)), *lines], press=press)


def _said(running: Running, statement: Statement, language: Language) -> str:
    return " ".join(statement.words.in_language(language, *running.event.languages).split())
