"""What a second reader presses under a note, and the forms of a reason and of a translation."""

import re
from collections.abc import Mapping
from typing import Any, ClassVar

import discord

from agenda.book import missing
from agenda.drafts import LONGEST_NOTE
from agenda.messages import Many, Message, answers
from agenda.messages import floor as common
from agenda.messages import notes as labels
from agenda.statements import Statement
from agenda.text import Language
from bot.adapters.discord.counter import Counter, Reply, Visit
from bot.adapters.discord.typed import serve_typed
from bot.adapters.discord.views.button import (
    Interaction,
    Item,
    LastingButton,
    counter_of,
    labelled,
)
from bot.adapters.discord.views.form import Form
from bot.services.reviewing import Reading
from bot.services.running import Running

LONGEST_REASON = 500


class ReadButton(LastingButton, template=r"majlis:read:([^:]+):(stands|back|drop):([0-9a-f]{32})"):
    """Answers whether someone could tell who it was: lets a note stand, gives it back, drops it."""

    def __init__(self, event: str, answer: str, statement: str, label: str = "…") -> None:
        """Make the button of an *event* that gives this *answer* about a *statement*."""
        styles = {"stands": discord.ButtonStyle.success, "drop": discord.ButtonStyle.danger}
        style = styles.get(answer, discord.ButtonStyle.secondary)
        super().__init__(f"majlis:read:{event}:{answer}:{statement}", label, style)
        self.event, self.answer, self.statement = event, answer, statement

    async def callback(self, interaction: Interaction) -> None:
        """Do it, and show the next note that waits."""
        counter = counter_of(interaction)
        if self.answer == "back":

            async def form(visit: Visit) -> ReasonForm:
                await counter.reviewing.readable(visit.running, visit.asker, self.statement)
                return ReasonForm(self.event, self.statement, visit.language)

            await counter.open(interaction, form, event=self.event)
            return

        async def press(visit: Visit) -> Reply:
            reviewing = counter.reviewing
            deed = reviewing.accept if self.answer == "stands" else reviewing.drop
            done = await deed(visit.running, visit.asker, self.statement)
            return await show_next(counter, visit, done)

        await counter.serve(interaction, press, event=self.event)


class ReasonForm(Form):
    """Asks what could tell who it was; the id says in which note."""

    template: ClassVar[re.Pattern[str]] = re.compile(r"majlis:why:([^:]+):([0-9a-f]{32})")

    def __init__(self, event: str, statement: str, language: Language) -> None:
        """Make the form for a *statement*, labelled in a *language*."""
        super().__init__(labelled(labels.WHY(), language), f"majlis:why:{event}:{statement}")
        field: discord.ui.TextInput[Any] = discord.ui.TextInput(
            style=discord.TextStyle.paragraph, custom_id="reason", max_length=LONGEST_REASON
        )
        label = labelled(labels.FIELD_WHY(), language)
        self.add_item(discord.ui.Label(text=label, component=field))

    @classmethod
    async def submitted(
        cls, interaction: Interaction, match: re.Match[str], typed: Mapping[str, str]
    ) -> None:
        """Give the note back to its room."""
        counter = counter_of(interaction)
        event, statement = match.groups()
        reason = typed.get("reason", "")

        async def send_back(visit: Visit) -> Reply:
            running, asker = visit.running, visit.asker
            done = await counter.reviewing.send_back(running, asker, statement, reason)
            return await show_next(counter, visit, done)

        await serve_typed(counter, interaction, event, reason, send_back)


class TranslateButton(LastingButton, template=r"majlis:translate:([^:]+):([0-9a-f]{32})"):
    """Opens the form in which a note gets the words it lacks."""

    def __init__(self, event: str, statement: str, language: Language = "en") -> None:
        """Make the button for a *statement*, labelled in a *language*."""
        label, style = labelled(labels.TRANSLATE(), language), discord.ButtonStyle.primary
        super().__init__(f"majlis:translate:{event}:{statement}", label, style)
        self.event, self.statement = event, statement

    async def callback(self, interaction: Interaction) -> None:
        """Open the form."""
        counter = counter_of(interaction)

        async def form(visit: Visit) -> TranslationForm:
            running, asker = visit.running, visit.asker
            found = await counter.reviewing.translatable(running, asker, self.statement)
            return TranslationForm(running, found, visit.language)

        await counter.open(interaction, form, event=self.event)


class TranslationForm(Form):
    """One field for each language that a note lacks."""

    template: ClassVar[re.Pattern[str]] = re.compile(r"majlis:translation:([^:]+):([0-9a-f]{32})")

    def __init__(self, running: Running, statement: Statement, language: Language) -> None:
        """Make the form for a *statement*, labelled in a *language*."""
        title = labelled(labels.TRANSLATION(), language)
        super().__init__(title, f"majlis:translation:{running.record.id}:{statement.id}")
        for spoken in missing(statement, running.event.languages)[:5]:
            field: discord.ui.TextInput[Any] = discord.ui.TextInput(
                style=discord.TextStyle.paragraph,
                custom_id=spoken,
                required=False,
                max_length=LONGEST_NOTE,
            )
            label = labelled(answers.LANGUAGE_BUTTONS[spoken](), spoken)
            self.add_item(discord.ui.Label(text=label, component=field))

    @classmethod
    async def submitted(
        cls, interaction: Interaction, match: re.Match[str], typed: Mapping[str, str]
    ) -> None:
        """Add the words, or give them back in full; then show the next note."""
        counter = counter_of(interaction)
        event, statement = match.groups()

        async def translate(visit: Visit) -> Reply:
            running, asker = visit.running, visit.asker
            done = await counter.reviewing.translate(running, asker, statement, typed)
            return await show_untranslated(counter, visit, done)

        whole = "\n\n".join(text for text in typed.values() if text.strip())
        await serve_typed(counter, interaction, event, whole, translate)


async def show_next(counter: Counter, visit: Visit, done: list[Message]) -> Reply:
    """Show a second reader what was *done*, and the next note that waits."""
    reading = await counter.reviewing.next(visit.running, visit.asker)
    if reading is None:
        return Reply([*done, labels.NOTHING_TO_READ()])
    lines = [*done, *_lines(reading, visit.running.event.languages)]
    event, statement = visit.running.record.id, reading.statement.id
    answers_to = {"stands": labels.NO, "back": labels.YES, "drop": labels.DROP}

    def press(language: Language) -> list[Item]:
        return [
            ReadButton(event, answer, statement, labelled(label(), language))
            for answer, label in answers_to.items()
        ]

    return Reply(lines, press=press, in_full=True)


async def show_untranslated(counter: Counter, visit: Visit, done: list[Message]) -> Reply:
    """Show a translator what was *done*, and the next note that lacks a language."""
    found = await counter.reviewing.to_translate(visit.running, visit.asker)
    if found is None:
        return Reply([*done, labels.NOTHING_TO_TRANSLATE()])
    languages = visit.running.event.languages
    lacking = tuple(answers.LANGUAGE_BUTTONS[one]() for one in missing(found, languages))
    lines = [*done, labels.TO_TRANSLATE(languages=Many(lacking)), *_texts(found, languages)]
    event = visit.running.record.id

    def press(language: Language) -> list[Item]:
        return [TranslateButton(event, found.id, language)]

    return Reply(lines, press=press, in_full=True)


def _lines(reading: Reading, languages: tuple[Language, ...]) -> list[Message]:
    desk = reading.desk
    where = (
        labels.FROM_SESSION(session=desk.session.title)
        if desk.topic is None
        else labels.FROM_ROOM(session=desk.session.title, topic=desk.topic.title)
    )
    more = [labels.MORE_TO_READ(n=reading.more)] if reading.more else []
    return [labels.ASK_READER(), where, *_texts(reading.statement, languages), *more]


def _texts(statement: Statement, languages: tuple[Language, ...]) -> list[Message]:
    """Give what a statement says, in the order of the event's languages and never of writing."""
    said = [statement.texts[one] for one in languages if one in statement.texts]
    kind = labels.KINDS[statement.kind]()
    return [labels.ENTRY(kind=kind, words=said[0]), *(common.TEXT(typed=one) for one in said[1:])]
