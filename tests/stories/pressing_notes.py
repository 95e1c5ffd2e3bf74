"""Every button and every form of notes, shown to somebody who may use it."""

from collections.abc import Mapping
from typing import Any

from agenda.messages import consents as consent_words
from agenda.messages import freezing as freezing_words
from agenda.messages import notes
from bot.adapters.discord.views.consents import ConsentButton
from bot.adapters.discord.views.freezing import FreezeButton
from bot.adapters.discord.views.notes import AgainButton, DraftButton, NoteForm, StandSelect
from bot.adapters.discord.views.reading import (
    ReadButton,
    ReasonForm,
    TranslateButton,
    TranslationForm,
)
from bot.adapters.discord.views.supporting import PageButton, SupportSelect
from tests.stories.asking import IN_ROUND_ONE, ask
from tests.stories.control import Control, Use, press, said
from tests.stories.hall import Hall
from tests.stories.writing import SAFE, accept, keep, note, send, translate, under, write


async def _draft(here: Hall) -> Use:
    shown = await write(here, SAFE)
    return press(here, "clara", under(shown), said(notes.KEEP))


async def _stand(here: Hall) -> Use:
    message = under(await write(here, "They asked Lyon."))
    return lambda: here.people["clara"].select(message, ["1"])


async def _back(here: Hall) -> Use:
    """Give how to send back the note that waits."""
    await note(here)
    reading = await ask(here, "dario", "review")
    form = await here.people["dario"].click(under(reading), label=said(notes.YES))
    return lambda: here.people["dario"].submit_modal(form, {"reason": "A story"})


async def _again(here: Hall) -> Use:
    await (await _back(here))()
    listed = await ask(here, "clara", "note list")
    return press(here, "clara", under(listed), said(notes.TAKE_UP, number=1))


async def _read(here: Hall) -> Use:
    await note(here)
    reading = await ask(here, "dario", "review")
    return press(here, "dario", under(reading), said(notes.NO))


async def _translate(here: Hall) -> Use:
    await (await _read(here))()
    lacking = await ask(here, "dario", "report translate")
    return press(here, "dario", under(lacking), said(notes.TRANSLATE))


async def _translation(here: Hall) -> Use:
    form = await (await _translate(here))()
    texts = {"fr": "Former le personnel.", "ar": "تدريب الموظفين."}
    return lambda: here.people["dario"].submit_modal(form, texts)


async def _supported(here: Hall) -> Any:
    for number in range(12):
        await note(here, f"{SAFE} Point {number}.", kind="recommendation")
    await accept(here)
    return under(await ask(here, "amina", "support"))


async def _support(here: Hall) -> Use:
    message = await _supported(here)
    first = message.components[0]["components"][0]["options"][0]["value"]
    return lambda: here.people["amina"].select(message, [first])


async def _page(here: Hall) -> Use:
    return press(here, "amina", await _supported(here), said(consent_words.OTHER_PAGE))


async def _note_form(here: Hall) -> Use:
    opened = await ask(here, "clara", "note add")
    return lambda: send(here, "clara", opened, SAFE)


async def _freeze(here: Hall) -> Use:
    await (await _translation(here))()
    outlook = await ask(here, "organiser", "report freeze")
    return press(here, "organiser", under(outlook), said(freezing_words.FREEZE_NOW))


async def _consent(here: Hall) -> Use:
    code = await keep(here, await write(here, SAFE))
    await accept(here)
    await translate(here, fr="Former le personnel.", ar="تدريب الموظفين.")
    await ask(here, "clara", "note attribute", code=code)
    return press(
        here, "amina", under(await ask(here, "amina", "consent")), said(consent_words.AGREE)
    )


OF_NOTES: Mapping[type[Any], Control] = {
    DraftButton: Control(IN_ROUND_ONE, _draft, notes.KEPT, again=notes.DRAFT_GONE),
    StandSelect: Control(IN_ROUND_ONE, _stand, notes.ITEM_STAYS),
    AgainButton: Control(IN_ROUND_ONE, _again, notes.FORM),
    ReadButton: Control(IN_ROUND_ONE, _read, notes.ACCEPTED, again=notes.READ_ALREADY),
    TranslateButton: Control(IN_ROUND_ONE, _translate, notes.TRANSLATION),
    SupportSelect: Control(IN_ROUND_ONE, _support, consent_words.SUPPORTED),
    PageButton: Control(IN_ROUND_ONE, _page, consent_words.RECOMMENDATIONS),
    FreezeButton: Control(
        IN_ROUND_ONE, _freeze, freezing_words.WRITTEN, again=freezing_words.WRITTEN_ALREADY
    ),
    NoteForm: Control(IN_ROUND_ONE, _note_form, notes.PREVIEW),
    ReasonForm: Control(IN_ROUND_ONE, _back, notes.SENT_BACK),
    TranslationForm: Control(IN_ROUND_ONE, _translation, notes.TRANSLATED),
    ConsentButton: Control(IN_ROUND_ONE, _consent, consent_words.CONSENT_GIVEN),
}
"""Each with what it says, and what it says instead after a restart or at a second press."""
