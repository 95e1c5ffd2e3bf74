"""The notes are closed and the reports written: once, for good, and only if they tell of nobody."""

import json

from agenda.book import Book
from agenda.messages import freezing as freezing_words
from agenda.messages import notes as words
from bot.ports import Shelf
from tests.stories.asking import EVENT
from tests.stories.hall import Hall, answer_of, messages_of
from tests.stories.pressing import says
from tests.stories.writing import (
    AFTER_ROUND_ONE,
    SAFE,
    accept,
    book,
    click,
    note,
    slash,
    translate,
    under,
    write,
    writing,
)

LEAK = "Bruno Ferrer wants a course."


async def ready(here: Hall) -> str:
    """Let one recommendation be accepted, translated and supported, and another wait; its code."""
    code = await note(here, kind="recommendation")
    await accept(here)
    await translate(here, fr="Former le personnel.", ar="تدريب الموظفين.")
    await note(here, "Nobody has read this.")
    await here.be_at(AFTER_ROUND_ONE)
    await accept_no_more(here)
    return code


async def accept_no_more(here: Hall) -> None:
    """Send back what waits, so that the room's notes are shown."""
    form = await click(
        here, "dario", under(await slash(here, "dario", "review")), "Yes, send it back"
    )
    await here.people["dario"].submit_modal(form, {"reason": "Who would not know"})
    await here.bot.conductor.tick()


async def support(here: Hall, handle: str) -> None:
    shown = await slash(here, handle, "support")
    (one,) = [one for one in (await book(here)).statements if one.shown]
    await here.people[handle].select(under(shown), [one.id])


async def test_the_reports_are_written_once_and_nothing_changes_any_more() -> None:
    async with writing(formats=()) as here:
        code = await ready(here)
        for handle in ("amina", "bruno"):
            await support(here, handle)
        outlook = await slash(here, "organiser", "report freeze")
        assert "1 note goes into the reports" in answer_of(outlook)
        assert says(answer_of(outlook), freezing_words.LEFT_UNREAD)
        opened = await slash(here, "clara", "note add")
        draft = await write(here, "Written too late.")

        pressed = await click(here, "organiser", under(outlook), "Write the reports")
        assert says(answer_of(pressed), freezing_words.WRITTEN), answer_of(pressed)
        (given,) = [one for message in messages_of(pressed) for one in message.attachments]
        assert given.filename == "report-en.docx"
        files = dict(await here.archive.files(EVENT))
        for language in ("en", "fr", "ar"):
            for kind in ("md", "html", "docx", "pdf", "json"):
                assert any(one.endswith(f"-{language}.{kind}") for one in files), (language, kind)
        assert SAFE.encode() in files["report-en.md"]
        assert "تدريب الموظفين".encode() in files["report-ar.md"]
        assert not any(b"Nobody has read this" in one for one in files.values())

        kept = await book(here)
        assert kept.frozen
        assert [*kept.support.values()] == [2]
        assert await here.store.kept(EVENT, Shelf.BALLOTS) == {}
        assert {one.withdrawal for one in kept.statements} == {""}

        late = await here.people["clara"].submit_modal(opened, _filled("My words."))
        assert says(answer_of(late), words.FROZEN)
        assert "My words." in answer_of(late)
        assert says(await here.say("clara", "note withdraw", code=code), words.FROZEN)
        assert says(await here.say("bruno", "support"), words.FROZEN)
        kept_too_late = await click(here, "clara", under(draft), "Keep it")
        assert says(answer_of(kept_too_late), words.FROZEN)

        await here.restart()
        again = await click(here, "organiser", under(outlook), "Write the reports")
        assert says(answer_of(again), freezing_words.WRITTEN_ALREADY)
        assert dict(await here.archive.files(EVENT)) == files
        assert await book(here) == kept


def _filled(text: str) -> dict[str, object]:
    return {"kind": ["highlight"], "language": ["en"], "text": text}


async def test_who_looked_before_the_notes_changed_has_to_look_again() -> None:
    async with writing() as here:
        code = await ready(here)
        outlook = await slash(here, "organiser", "report freeze")
        await here.say("clara", "note withdraw", code=code)
        pressed = await click(here, "organiser", under(outlook), "Write the reports")

        assert says(answer_of(pressed), freezing_words.MEANWHILE)
        assert not (await book(here)).frozen
        assert await here.archive.files(EVENT) == {}


async def test_a_leak_in_a_note_that_two_people_let_pass_stops_the_freeze() -> None:
    async with writing() as here:
        code = await ready(here)
        before = await _plant(here)
        outlook = await slash(here, "organiser", "report freeze")
        pressed = await click(here, "organiser", under(outlook), "Write the reports")
        told = answer_of(pressed)

        assert "report" in told
        assert not says(told, freezing_words.WRITTEN)
        assert "went wrong" not in told
        for secret in ("Bruno", "Ferrer", "P02"):
            assert secret not in told
        assert not (await book(here)).frozen
        assert await book(here) == before
        assert await here.archive.files(EVENT) == {}
        assert says(await here.say("clara", "note withdraw", code=code), words.WITHDRAWN)


async def _plant(here: Hall) -> Book:
    """Put a name into an accepted note, as if nobody had seen it."""
    kept = json.loads((await here.store.kept(EVENT, Shelf.BOOK))["book"])
    (accepted,) = [one for one in kept["statements"] if one["stage"] == "accepted"]
    accepted["texts"]["en"] = LEAK
    await here.store.keep(EVENT, Shelf.BOOK, "book", json.dumps(kept))
    return await book(here)


async def test_with_no_note_at_all_the_reports_can_be_written_too() -> None:
    async with writing() as here:
        outlook = await slash(here, "organiser", "report freeze")
        assert says(answer_of(outlook), freezing_words.NO_NOTES)
        pressed = await click(here, "organiser", under(outlook), "Write the reports")

        assert says(answer_of(pressed), freezing_words.WRITTEN), answer_of(pressed)


async def test_a_rapporteur_sees_the_report_of_their_room_as_it_stands() -> None:
    async with writing() as here:
        assert says(await here.say("clara", "report preview"), words.NOTHING_LISTED)
        await ready(here)
        shown = await slash(here, "clara", "report preview")
        (page,) = [one for message in messages_of(shown) for one in message.attachments]
        text = (await page.read()).decode()

        assert says(answer_of(shown), words.AS_IT_STANDS)
        assert SAFE in text
        assert "Nobody has read this" not in text
