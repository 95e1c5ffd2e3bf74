"""What somebody presses who arrives, and moderators who say who that is."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import discord

from agenda.errors import RefusedError
from agenda.messages import Template
from agenda.messages import arrival as labels
from agenda.roster import Participant
from agenda.text import Language
from bot.i18n import Scene, render
from bot.services.arrival import Answer, Offer
from bot.services.wording import fit

if TYPE_CHECKING:
    import re

    from bot.adapters.discord.counter import Counter, Reply, Visit

_LABEL = Scene(surface="terminal")
MOST_OPTIONS = 25
LONGEST_OPTION = 100
"""Discord's limits of a list to choose from."""

Interaction = discord.Interaction[Any]
Button = discord.ui.Button[Any]
Press = Callable[[Language], Sequence[discord.ui.Item[Any]]]


def reply_with(event: str, answer: Answer) -> "Reply":
    """Answer with what may be pressed under it."""
    from bot.adapters.discord.counter import Reply  # noqa: PLC0415 -- it knows the views

    buttons = {Offer.ACCEPT: AcceptButton, Offer.ASK: AskButton}
    if answer.offer is None:
        return Reply(answer.lines)
    button = buttons[answer.offer]
    return Reply(answer.lines, press=lambda language: [button(event, language)])


class AcceptButton(discord.ui.DynamicItem[Button], template=r"majlis:accept:(.+)"):
    """Accepts the rule of an event."""

    def __init__(self, event: str, language: Language = "en") -> None:
        """Make the button of an *event*, labelled in a *language*."""
        label, style = _said(labels.BUTTON_ACCEPT, language), discord.ButtonStyle.success
        super().__init__(Button(label=label, style=style, custom_id=f"majlis:accept:{event}"))
        self.event = event

    @classmethod
    async def from_custom_id(
        cls, _interaction: Interaction, _item: discord.ui.Item[Any], match: "re.Match[str]", /
    ) -> "AcceptButton":
        """Know the event from the id alone."""
        return cls(match[1])

    async def callback(self, interaction: Interaction) -> Any:  # noqa: ANN401 -- discord.py's signature
        """Keep the day, and show the person's programme."""
        counter = _counter(interaction)

        async def accept(visit: "Visit") -> "Reply":
            answer = await counter.arrivals.accept(visit.running, visit.asker)
            return reply_with(visit.running.record.id, answer)

        await counter.serve(interaction, accept, event=self.event)


class AskButton(discord.ui.DynamicItem[Button], template=r"majlis:ask:(.+)"):
    """Asks the moderators to be let in."""

    def __init__(self, event: str, language: Language = "en") -> None:
        """Make the button of an *event*, labelled in a *language*."""
        label, style = _said(labels.BUTTON_ASK, language), discord.ButtonStyle.primary
        super().__init__(Button(label=label, style=style, custom_id=f"majlis:ask:{event}"))
        self.event = event

    @classmethod
    async def from_custom_id(
        cls, _interaction: Interaction, _item: discord.ui.Item[Any], match: "re.Match[str]", /
    ) -> "AskButton":
        """Know the event from the id alone."""
        return cls(match[1])

    async def callback(self, interaction: Interaction) -> Any:  # noqa: ANN401 -- discord.py's signature
        """Tell the moderators."""
        counter = _counter(interaction)

        async def ask(visit: "Visit") -> "Reply":
            answer = await counter.arrivals.ask(visit.running, visit.asker)
            return reply_with(visit.running.record.id, answer)

        await counter.serve(interaction, ask, event=self.event)


class MatchButton(
    discord.ui.DynamicItem[Button], template=r"majlis:match:([^:]+):([0-9]+):([0-9]+)"
):
    """Shows moderators a *page*, from 0, of who has not arrived, to say who a *member* is."""

    def __init__(self, event: str, member: int, page: int, label: str = "…") -> None:
        """Make the button that shows a page."""
        custom_id = f"majlis:match:{event}:{member}:{page}"
        super().__init__(Button(label=label, custom_id=custom_id))
        self.event, self.member, self.page = event, member, page

    @classmethod
    async def from_custom_id(
        cls, _interaction: Interaction, _item: discord.ui.Item[Any], match: "re.Match[str]", /
    ) -> "MatchButton":
        """Know the event, the member and the page from the id alone."""
        return cls(match[1], int(match[2]), int(match[3]))

    async def callback(self, interaction: Interaction) -> Any:  # noqa: ANN401 -- discord.py's signature
        """Show the page."""
        from bot.adapters.discord.counter import ForWhom, Reply  # noqa: PLC0415 -- it knows the views

        counter = _counter(interaction)

        def show(visit: "Visit") -> "Reply":
            people = counter.arrivals.unmet(visit.running)
            if not people:
                raise RefusedError(labels.NOBODY_LEFT())
            return Reply([labels.PICK(n=len(people))], press=self._page(people))

        await counter.serve(interaction, show, event=self.event, for_whom=ForWhom.MODERATORS)

    def _page(self, people: Sequence[Participant]) -> Press:
        pages = -(-len(people) // MOST_OPTIONS)
        page = min(self.page, pages - 1)
        shown = people[page * MOST_OPTIONS : (page + 1) * MOST_OPTIONS]

        def press(language: Language) -> Sequence[discord.ui.Item[Any]]:
            beside = [one for one in (page - 1, page + 1) if 0 <= one < pages]
            here = render(labels.PAGE(page=page + 1, pages=pages), language, _LABEL)
            turn = [
                MatchButton(
                    self.event,
                    self.member,
                    one,
                    render(labels.PAGE(page=one + 1, pages=pages), language, _LABEL),
                )
                for one in beside
            ]
            return [PersonSelect(self.event, self.member, shown, here), *turn]

        return press


class PersonSelect(
    discord.ui.DynamicItem[discord.ui.Select[Any]], template=r"majlis:person:([^:]+):([0-9]+)"
):
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
        custom_id = f"majlis:person:{event}:{member}"
        super().__init__(
            discord.ui.Select(custom_id=custom_id, placeholder=placeholder, options=options)
        )
        self.event, self.member = event, member

    @classmethod
    async def from_custom_id(
        cls, _interaction: Interaction, _item: discord.ui.Item[Any], match: "re.Match[str]", /
    ) -> "PersonSelect":
        """Know the event and the member from the id alone; who was chosen comes with the press."""
        return cls(match[1], int(match[2]))

    async def callback(self, interaction: Interaction) -> Any:  # noqa: ANN401 -- discord.py's signature
        """Match the member with whom was chosen."""
        from bot.adapters.discord.counter import ForWhom  # noqa: PLC0415 -- it knows the views

        counter = _counter(interaction)
        (chosen,) = self.item.values
        await counter.serve(
            interaction,
            lambda visit: counter.arrivals.match(visit.running, self.member, chosen),
            event=self.event,
            for_whom=ForWhom.MODERATORS,
        )


def match_button(event: str, about: str, language: Language) -> MatchButton:
    """Give the button under a request: *about* is the member who asks."""
    return MatchButton(event, int(about), 0, _said(labels.BUTTON_MATCH, language))


def _said(template: Template, language: Language) -> str:
    return render(template(), language, _LABEL)


def _counter(interaction: Interaction) -> "Counter":
    return interaction.client.counter  # type: ignore[no-any-return]  # our client has it
