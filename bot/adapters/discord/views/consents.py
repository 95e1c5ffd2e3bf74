"""What a speaker presses who is asked to be named beside a note."""

import discord

from agenda.messages import Message
from agenda.messages import consents as labels
from agenda.text import Language
from bot.adapters.discord.counter import Counter, Reply, Visit
from bot.adapters.discord.views.button import (
    Interaction,
    Item,
    LastingButton,
    counter_of,
    labelled,
)


class ConsentButton(LastingButton, template=r"majlis:consent:([^:]+):(yes|no):([0-9a-f]{32})"):
    """Agrees to be named beside a note, or not any more."""

    def __init__(self, event: str, answer: str, statement: str, label: str = "…") -> None:
        """Make the button of an *event* for a *statement*."""
        agrees = answer == "yes"
        style = discord.ButtonStyle.success if agrees else discord.ButtonStyle.secondary
        super().__init__(f"majlis:consent:{event}:{answer}:{statement}", label, style)
        self.event, self.agrees, self.statement = event, agrees, statement

    async def callback(self, interaction: Interaction) -> None:
        """Take the answer, and show what else they are asked."""
        counter = counter_of(interaction)

        async def answer(visit: Visit) -> list[Message]:
            return await counter.consents.answer(
                visit.running, visit.asker, self.statement, agrees=self.agrees
            )

        await counter.serve(interaction, answer, event=self.event)


async def show_consents(counter: Counter, visit: Visit, done: list[Message]) -> Reply:
    """Show somebody the first note beside which they would be named, and what they may press."""
    found = await counter.consents.waiting(visit.running, visit.asker)
    if not found:
        return Reply([*done, labels.CONSENT_NOTHING()])
    consent, statement = min(found, key=lambda one: one[0].agreed)
    lines = [
        labels.CONSENT_NAMED(words=statement.texts[one], name=consent.named[one])
        for one in visit.running.event.languages
    ]
    event = visit.running.record.id
    offered = {"no": labels.DISAGREE} if consent.agreed else _BOTH

    def press(language: Language) -> list[Item]:
        return [
            ConsentButton(event, answer, statement.id, labelled(label(), language))
            for answer, label in offered.items()
        ]

    return Reply([*done, labels.CONSENT_HEAD(), *lines], press=press)


_BOTH = {"yes": labels.AGREE, "no": labels.DISAGREE}
