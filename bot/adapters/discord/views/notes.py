"""The form of a note, and what its rapporteur presses before anything of it is kept."""

import re
from collections.abc import Mapping
from typing import Any, ClassVar

import discord

from agenda.drafts import LONGEST_NOTE
from agenda.errors import RefusedError
from agenda.messages import Template, answers
from agenda.messages import notes as labels
from agenda.statements import StatementKind
from agenda.text import Language
from bot.adapters.discord.counter import Reply, Visit
from bot.adapters.discord.typed import serve_typed, with_text
from bot.adapters.discord.views.button import (
    Interaction,
    Item,
    LastingButton,
    LastingSelect,
    Press,
    counter_of,
    labelled,
)
from bot.adapters.discord.views.form import Form
from bot.ports import digest_of
from bot.services.drafting import MOST_ITEMS, Sheet, Written, is_on_record, lines_of
from bot.services.redactions import Desk
from bot.services.running import Running
from bot.services.scribes import every_desk
from bot.services.wording import fit

LONGEST_OPTION = 100
"""Discord's limit of what stands in a list to choose from, in characters."""

MOST_QUESTIONS = 24
"""So many guiding questions stand in the list, beside "none of them"."""


def code_of(desk: Desk) -> str:
    """Give what stands for a desk in an id."""
    return digest_of("|".join(desk.room))[:10]


def desk_with(running: Running, code: str) -> Desk:
    """Give the desk that an id means; one that is gone is refused."""
    for desk in every_desk(running):
        if code_of(desk) == code:
            return desk
    raise RefusedError(labels.STATEMENT_GONE())


class NoteForm(Form):
    """What a note is, which question it answers, its language, its words; the id says where.

    The id ends with `d` and a draft that is written anew, with `s` and a statement that came
    back, or with nothing.
    """

    template: ClassVar[re.Pattern[str]] = re.compile(
        r"majlis:note:([^:]+):([0-9a-f]{10}):((?:[ds][0-9a-f]{32})?)"
    )

    def __init__(
        self,
        running: Running,
        desk: Desk,
        language: Language,
        written: Written | None = None,
        about: str = "",
    ) -> None:
        """Make the form of a *desk*, labelled in a *language*; *written* is in it already."""
        title = labelled(labels.FORM(), language)
        super().__init__(title, f"majlis:note:{running.record.id}:{code_of(desk)}:{about}")
        before = written or Written(StatementKind.HIGHLIGHT, None, language, "")
        self._add(labels.FIELD_KIND, language, _kinds(language, before.kind))
        if desk.questions:
            chosen = _questions(running, desk, language, before.question)
            self._add(labels.FIELD_QUESTION, language, chosen)
        if len(running.event.languages) > 1:
            self._add(labels.FIELD_LANGUAGE, language, _languages(running, before.language))
        hint = labels.HINT_RECORD if is_on_record(running, desk) else labels.HINT_RULE
        field: discord.ui.TextInput[Any] = discord.ui.TextInput(
            style=discord.TextStyle.paragraph,
            custom_id="text",
            default=before.text or None,
            max_length=LONGEST_NOTE,
        )
        label = labelled(labels.FIELD_TEXT(), language)
        said = labelled(hint(), language)
        self.add_item(discord.ui.Label(text=label, description=said, component=field))

    def _add(self, label: Template, language: Language, field: Item) -> None:
        self.add_item(discord.ui.Label(text=labelled(label(), language), component=field))

    @classmethod
    async def submitted(
        cls, interaction: Interaction, match: re.Match[str], typed: Mapping[str, str]
    ) -> None:
        """Keep a draft of it, and show what would be kept for good; or give it back in full."""
        counter = counter_of(interaction)
        event, code, about = match.groups()

        async def write(visit: Visit) -> Reply:
            drafting, running, asker = counter.drafting, visit.running, visit.asker
            written = _written(running, typed)
            if about.startswith("d"):
                sheet = await drafting.rewrite(running, asker, about[1:], written)
            else:
                desk = desk_with(running, code)
                sheet = await drafting.write(running, asker, desk, written, about[1:])
            return show_sheet(running, sheet)

        await serve_typed(counter, interaction, event, typed.get("text", ""), write)


class DraftButton(LastingButton, template=r"majlis:draft:([^:]+):(keep|anew|away):([0-9a-f]{32})"):
    """Confirms a draft, opens its form again, or throws it away."""

    def __init__(self, event: str, deed: str, draft: str, label: str = "…") -> None:
        """Make the button of an *event* that does a *deed* to a *draft*."""
        styles = {"keep": discord.ButtonStyle.success, "away": discord.ButtonStyle.danger}
        style = styles.get(deed, discord.ButtonStyle.secondary)
        super().__init__(f"majlis:draft:{event}:{deed}:{draft}", label, style)
        self.event, self.deed, self.draft = event, deed, draft

    async def callback(self, interaction: Interaction) -> None:
        """Do it."""
        if self.deed == "anew":
            await self._open(interaction)
            return
        counter = counter_of(interaction)

        async def press(visit: Visit) -> Reply:
            running, asker = visit.running, visit.asker
            if self.deed == "away":
                return Reply(await counter.drafting.discard(running, asker, self.draft))
            kept = await counter.drafting.confirm(running, asker, self.draft)
            if isinstance(kept, str):
                return Reply([labels.KEPT(), labels.CODE(code=kept), labels.CODE_ONCE()])
            left = labels.UNDECIDED(n=len(kept.preview.undecided))
            reply = show_sheet(running, kept)
            return Reply([left, *reply.lines], reply.files, press=reply.press)

        await counter.serve(interaction, press, event=self.event)

    async def _open(self, interaction: Interaction) -> None:
        counter = counter_of(interaction)

        async def form(visit: Visit) -> NoteForm:
            sheet = await counter.drafting.sheet(visit.running, visit.asker, self.draft)
            draft = sheet.draft
            desk = counter.drafting.desk_of(visit.running, draft)
            written = Written(draft.kind, draft.question, draft.language, draft.text)
            return NoteForm(visit.running, desk, visit.language, written, f"d{draft.id}")

        await counter.open(interaction, form, event=self.event)


class StandSelect(LastingSelect, template=r"majlis:stand:([^:]+):([0-9a-f]{32})"):
    """Lets places of a draft stand as they were written; those not chosen do not."""

    def __init__(
        self,
        event: str,
        draft: str,
        options: list[discord.SelectOption] | None = None,
        placeholder: str = "…",
    ) -> None:
        """Make the list of the places of a *draft* that are not surely somebody."""
        super().__init__(f"majlis:stand:{event}:{draft}", options or [], placeholder)
        self.item.min_values, self.item.max_values = 0, max(1, len(options or []))
        self.event, self.draft = event, draft

    async def callback(self, interaction: Interaction) -> None:
        """Show the draft as it would be kept now."""
        counter = counter_of(interaction)
        numbers = [int(one) for one in self.item.values]

        async def stand(visit: Visit) -> Reply:
            running = visit.running
            sheet = await counter.drafting.let_stand(running, visit.asker, self.draft, numbers)
            return show_sheet(running, sheet)

        await counter.serve(interaction, stand, event=self.event)


class AgainButton(LastingButton, template=r"majlis:again:([^:]+):([0-9a-f]{32})"):
    """Opens the form with a statement that came back from its second reader."""

    def __init__(self, event: str, statement: str, label: str = "…") -> None:
        """Make the button of an *event* for a *statement*."""
        super().__init__(f"majlis:again:{event}:{statement}", label)
        self.event, self.statement = event, statement

    async def callback(self, interaction: Interaction) -> None:
        """Open the form."""
        counter = counter_of(interaction)

        async def form(visit: Visit) -> NoteForm:
            running = visit.running
            found = await counter.reviewing.returned(running, visit.asker, self.statement)
            desk = counter.drafting.desk_of(running, found)
            language = min(found.texts, key=lambda one: one != visit.language)
            written = Written(found.kind, found.question, language, found.texts[language])
            return NoteForm(running, desk, visit.language, written, f"s{found.id}")

        await counter.open(interaction, form, event=self.event)


def show_sheet(running: Running, sheet: Sheet) -> Reply:
    """Show a rapporteur their draft: what would be kept, what needs a look, what to press."""
    head, *rest = lines_of(sheet)
    shown = with_text([head], sheet.preview.text)
    return Reply([*shown.lines, *rest], shown.files, press=_press(running.record.id, sheet))


def _press(event: str, sheet: Sheet) -> Press:
    deeds = {"keep": labels.KEEP, "anew": labels.REWRITE, "away": labels.DISCARD}

    def press(language: Language) -> list[Item]:
        draft = sheet.draft.id
        found: list[Item] = [
            DraftButton(event, deed, draft, labelled(label(), language))
            for deed, label in deeds.items()
        ]
        options = [
            discord.SelectOption(
                label=fit(f"{number}. {one.old}", LONGEST_OPTION).strip(),
                value=str(number),
                default=one.stands,
            )
            for number, one in enumerate(sheet.preview.choices[:MOST_ITEMS], start=1)
        ]
        if options:
            found.append(StandSelect(event, draft, options, labelled(labels.PICK(), language)))
        return found

    return press


def _kinds(language: Language, chosen: StatementKind) -> Item:
    return discord.ui.Select(
        custom_id="kind",
        options=[
            discord.SelectOption(
                label=labelled(label(), language), value=kind, default=kind is chosen
            )
            for kind, label in labels.KINDS.items()
        ],
    )


def _questions(running: Running, desk: Desk, language: Language, chosen: int | None) -> Item:
    none = labelled(labels.NO_QUESTION(), language)
    options = [discord.SelectOption(label=none, value="-", default=chosen is None)]
    for number, question in enumerate(desk.questions[:MOST_QUESTIONS]):
        words = " ".join(question.in_language(language, running.event.main).split())
        label = fit(f"{number + 1}. {words}", LONGEST_OPTION)
        options.append(
            discord.SelectOption(label=label, value=str(number), default=number == chosen)
        )
    return discord.ui.Select(custom_id="question", options=options)


def _languages(running: Running, chosen: Language) -> Item:
    return discord.ui.Select(
        custom_id="language",
        options=[
            discord.SelectOption(
                label=labelled(answers.LANGUAGE_BUTTONS[one](), one),
                value=one,
                default=one == chosen,
            )
            for one in running.event.languages
        ],
    )


def _written(running: Running, typed: Mapping[str, str]) -> Written:
    """Read an answered form; a list in which nothing was picked means its first entry."""
    question, languages = typed.get("question", "-"), running.event.languages
    language = typed.get("language", "")
    return Written(
        StatementKind(typed.get("kind") or StatementKind.HIGHLIGHT),
        int(question) if question.isdigit() else None,
        language if language in languages else languages[0],
        typed.get("text", ""),
    )
