"""What somebody presses who arrives, and moderators who say who that is."""

from collections.abc import Sequence
from typing import Self

import discord

from agenda.errors import RefusedError
from agenda.messages import arrival as labels
from agenda.roster import Participant
from agenda.text import Language
from bot.adapters.discord.counter import ForWhom, Reply, Visit
from bot.adapters.discord.views.button import (
    Interaction,
    Item,
    LastingButton,
    LastingSelect,
    Press,
    counter_of,
    labelled,
)
from bot.services.arrival import Answer, Offer
from bot.services.wording import fit

MOST_OPTIONS = 25
LONGEST_OPTION = 100
"""Discord's limits of a list to choose from."""


def reply_with(event: str, answer: Answer) -> Reply:
    """Answer with what may be pressed under it."""
    buttons = {Offer.ACCEPT: AcceptButton, Offer.ASK: AskButton}
    if answer.offer is None:
        return Reply(answer.lines)
    button = buttons[answer.offer]
    return Reply(answer.lines, press=lambda language: [button(event, language)])


class AcceptButton(LastingButton, template=r"majlis:accept:(.+)"):
    """Accepts the rule of an event."""

    def __init__(self, event: str, language: Language = "en") -> None:
        """Make the button of an *event*, labelled in a *language*."""
        label, style = labelled(labels.BUTTON_ACCEPT(), language), discord.ButtonStyle.success
        super().__init__(f"majlis:accept:{event}", label, style)
        self.event = event

    async def callback(self, interaction: Interaction) -> None:
        """Keep the day, and show the person's programme."""
        counter = counter_of(interaction)

        async def accept(visit: Visit) -> Reply:
            answer = await counter.arrivals.accept(visit.running, visit.asker)
            return reply_with(visit.running.record.id, answer)

        await counter.serve(interaction, accept, event=self.event)


class AskButton(LastingButton, template=r"majlis:ask:(.+)"):
    """Asks the moderators to be let in."""

    def __init__(self, event: str, language: Language = "en") -> None:
        """Make the button of an *event*, labelled in a *language*."""
        label, style = labelled(labels.BUTTON_ASK(), language), discord.ButtonStyle.primary
        super().__init__(f"majlis:ask:{event}", label, style)
        self.event = event

    async def callback(self, interaction: Interaction) -> None:
        """Tell the moderators."""
        counter = counter_of(interaction)

        async def ask(visit: Visit) -> Reply:
            answer = await counter.arrivals.ask(visit.running, visit.asker)
            return reply_with(visit.running.record.id, answer)

        await counter.serve(interaction, ask, event=self.event)


class MatchButton(LastingButton, template=r"majlis:match:([^:]+):([0-9]+):([0-9]+)"):
    """Shows moderators a *page*, from 0, of who has not arrived, to say who a *member* is."""

    def __init__(self, event: str, member: int, page: int, label: str = "…") -> None:
        """Make the button that shows a page."""
        super().__init__(f"majlis:match:{event}:{member}:{page}", label)
        self.event, self.member, self.page = event, member, page

    @classmethod
    def known_by(cls, *facts: str) -> Self:
        """Know the event, the member and the page."""
        event, member, page = facts
        return cls(event, int(member), int(page))

    async def callback(self, interaction: Interaction) -> None:
        """Show the page."""
        counter = counter_of(interaction)

        def show(visit: Visit) -> Reply:
            people = counter.arrivals.unmet(visit.running)
            if not people:
                raise RefusedError(labels.NOBODY_LEFT())
            return Reply([labels.PICK(n=len(people))], press=self._page(people))

        await counter.serve(interaction, show, event=self.event, for_whom=ForWhom.MODERATORS)

    def _page(self, people: Sequence[Participant]) -> Press:
        pages = -(-len(people) // MOST_OPTIONS)
        page = min(self.page, pages - 1)
        shown = people[page * MOST_OPTIONS : (page + 1) * MOST_OPTIONS]

        def named(one: int, language: Language) -> str:
            return labelled(labels.PAGE(page=one + 1, pages=pages), language)

        def press(language: Language) -> Sequence[Item]:
            beside = [one for one in (page - 1, page + 1) if 0 <= one < pages]
            turn = [
                MatchButton(self.event, self.member, one, named(one, language)) for one in beside
            ]
            return [PersonSelect(self.event, self.member, shown, named(page, language)), *turn]

        return press


class PersonSelect(LastingSelect, template=r"majlis:person:([^:]+):([0-9]+)"):
    """Lets a moderator choose who a *member* is."""

    def __init__(
        self, event: str, member: int, people: Sequence[Participant] = (), placeholder: str = "…"
    ) -> None:
        """Make the list of some *people*, at most 25."""
        options = [
            discord.SelectOption(
                label=fit(one.name or one.id, LONGEST_OPTION),
                value=one.id,
                description=fit(one.org or one.id, LONGEST_OPTION),
            )
            for one in people
        ]
        super().__init__(f"majlis:person:{event}:{member}", options, placeholder)
        self.event, self.member = event, member

    @classmethod
    def known_by(cls, *facts: str) -> Self:
        """Know the event and the member; who was chosen comes with the press."""
        event, member = facts
        return cls(event, int(member))

    async def callback(self, interaction: Interaction) -> None:
        """Match the member with whom was chosen."""
        counter = counter_of(interaction)
        (chosen,) = self.item.values
        await counter.serve(
            interaction,
            lambda visit: counter.arrivals.match(visit.running, self.member, chosen),
            event=self.event,
            for_whom=ForWhom.MODERATORS,
        )


def match_button(event: str, about: str, language: Language) -> MatchButton:
    """Give the button under a request: *about* is the member who asks."""
    return MatchButton(event, int(about), 0, labelled(labels.BUTTON_MATCH(), language))
