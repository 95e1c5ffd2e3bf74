"""Notes from draft to statement: who may, two at once, what a crash leaves, when drafts end."""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import timedelta

import pytest

from agenda.book import Book
from agenda.errors import RefusedError
from agenda.messages import Template
from agenda.messages import notes as words
from agenda.statements import Stage, StatementKind
from bot.ports import Shelf
from bot.services.drafting import KEPT_FOR, Written
from tests.domain.workshops import at
from tests.services.study import (
    AMAL,
    BRUNO,
    CLARA,
    DARIO,
    ELIF,
    ELSEWHERE,
    EndedError,
    Study,
    study,
)

RUNS = 1000
NEAR_NOTHING = 0.05
ENDS = at("10:45")
SAFE = "Train the staff."
MOST_STEPS = 12


def refused_with(template: Template) -> "pytest.RaisesExc[RefusedError]":
    return pytest.RaisesExc(RefusedError, check=lambda one: one.message.key == template.key)


# --- whose a draft is -----------------------------------------------------------------


async def test_a_draft_belongs_to_its_writer_alone() -> None:
    here = await study()
    sheet = await here.write(SAFE)
    drafting, draft = here.drafting, sheet.draft.id
    other = Written(StatementKind.HIGHLIGHT, None, "en", "Other words.")
    for who in (AMAL, DARIO, ELIF):
        for deed in (
            drafting.sheet(here.running, who, draft),
            drafting.rewrite(here.running, who, draft, other),
            drafting.let_stand(here.running, who, draft, [1]),
            drafting.confirm(here.running, who, draft),
            drafting.discard(here.running, who, draft),
        ):
            with refused_with(words.DRAFT_GONE):
                await deed
    assert (await drafting.sheet(here.running, CLARA, draft)).draft == sheet.draft


async def test_a_note_is_bound_to_no_member_and_its_id_is_not_that_of_its_draft() -> None:
    here = await study()
    sheet = await here.write(SAFE)
    await here.keep(sheet)
    kept = (await here.kept(Shelf.BOOK))["book"]

    assert sheet.draft.id not in kept
    assert str(CLARA.member) not in kept
    assert not await here.kept(Shelf.DRAFTS)


@pytest.mark.parametrize("text", ["", " \n\t", "\u200b\u202e", "\u00ad"])
async def test_a_note_without_words_is_none(text: str) -> None:
    here = await study()
    with refused_with(words.EMPTY):
        await here.write(text)
    assert not await here.kept(Shelf.DRAFTS)


async def test_a_note_is_as_long_as_a_form_and_no_longer() -> None:
    here = await study()
    assert (await here.write("x" * 4000)).preview.text == "x" * 4000
    with refused_with(words.TOO_LONG):
        await here.write("x" * 4001)


async def test_what_was_confirmed_is_confirmed_once() -> None:
    here = await study()
    sheet = await here.write(SAFE)
    pressed = [here.drafting.confirm(here.running, CLARA, sheet.draft.id) for _ in range(3)]
    done = await asyncio.gather(*pressed, return_exceptions=True)

    assert sum(isinstance(one, str) for one in done) == 1
    assert await here.said() == [SAFE]


# --- two at once ----------------------------------------------------------------------


async def test_two_rapporteurs_of_a_room_write_into_the_same_report() -> None:
    here = await study()
    first, second = await here.note(SAFE), await here.note("Publish figures.", ELIF)

    assert first.room == second.room
    assert sorted(await here.said()) == ["Publish figures.", SAFE]
    for who in (CLARA, ELIF):
        assert (await here.reviewing.listed(here.running, who, ELSEWHERE)).later == 2


async def test_of_everything_that_happens_at_once_nothing_is_lost() -> None:
    here = await study()
    before = [await here.note(f"Point {number}.") for number in range(9)]
    sheets = [
        await here.write(f"New {number}.", who) for number in range(9) for who in (CLARA, ELIF)
    ]
    reviewing, running = here.reviewing, here.running
    await asyncio.gather(
        *(here.drafting.confirm(running, CLARA, one.draft.id) for one in sheets[::2]),
        *(here.drafting.confirm(running, ELIF, one.draft.id) for one in sheets[1::2]),
        *(reviewing.accept(running, DARIO, one.id) for one in before[:3]),
        *(reviewing.send_back(running, DARIO, one.id, "why") for one in before[3:6]),
        *(reviewing.drop(running, DARIO, one.id) for one in before[6:]),
        reviewing.done(running, CLARA, ELSEWHERE),
    )
    book = await here.book()
    stages = [one.stage for one in book.statements]

    assert stages.count(Stage.WAITING) == 18
    assert stages.count(Stage.ACCEPTED) == 3
    assert stages.count(Stage.RETURNED) == 3
    assert len(book.done) == 1


async def test_of_two_who_read_a_note_at_once_one_is_told_so() -> None:
    here = await study()
    one = await here.note(SAFE)
    accept, back = await asyncio.gather(
        here.reviewing.accept(here.running, DARIO, one.id),
        here.reviewing.send_back(here.running, DARIO, one.id, "why"),
        return_exceptions=True,
    )

    assert isinstance(back, RefusedError)
    assert not isinstance(accept, BaseException)


async def test_marks_of_many_who_press_at_once_all_count() -> None:
    here = await study()
    sheet = await here.write(SAFE, kind=StatementKind.RECOMMENDATION)
    await here.keep(sheet)
    (one,) = (await here.book()).statements
    await here.reviewing.accept(here.running, DARIO, one.id)
    await here.theatre.until(at("10:50"))
    people = (AMAL, BRUNO, CLARA, DARIO, ELIF)
    await asyncio.gather(
        *(here.supporting.support(here.running, who, [one.id], [one.id]) for who in people)
    )

    assert await here.supporting.counted("week") == {one.id: 5}


# --- what a crash leaves --------------------------------------------------------------

Deed = Callable[[Study], Awaitable[object]]


async def at_each_step(deed: Callable[[Study], Awaitable[object]], ready: Deed) -> list[Study]:
    """Let the process end at each step of a *deed*, start anew and do it again."""
    found = []
    for step in range(2 * MOST_STEPS):
        here = await study()
        await ready(here)
        here.store.steps_left = step
        try:
            await deed(here)
        except EndedError:
            await here.restart()
            with suppress(RefusedError):  # it was done already
                await deed(here)
            found.append(here)
        else:
            assert found
            return found
    pytest.fail("it never gets done")


@pytest.mark.volume
async def test_a_crash_while_a_note_is_kept_neither_loses_nor_doubles_it() -> None:
    drafts: list[str] = []

    async def ready(here: Study) -> None:
        drafts[:] = [(await here.write(SAFE)).draft.id]

    async def confirm(here: Study) -> None:
        await here.drafting.confirm(here.running, CLARA, drafts[0])

    for here in await at_each_step(confirm, ready):
        assert await here.said() == [SAFE]
        assert not await here.kept(Shelf.DRAFTS)


@pytest.mark.volume
async def test_a_crash_while_a_note_is_written_anew_neither_loses_nor_doubles_it() -> None:
    drafts: list[str] = []

    async def ready(here: Study) -> None:
        old = await here.note("Thirty-seven people.")
        await here.reviewing.send_back(here.running, DARIO, old.id, "why")
        desk = here.drafting.desk(here.running, CLARA, ELSEWHERE)
        written = Written(StatementKind.HIGHLIGHT, None, "en", SAFE)
        sheet = await here.drafting.write(here.running, CLARA, desk, written, old.id)
        drafts[:] = [sheet.draft.id]

    async def confirm(here: Study) -> None:
        await here.drafting.confirm(here.running, CLARA, drafts[0])

    for here in await at_each_step(confirm, ready):
        assert await here.said() == [SAFE]


@pytest.mark.volume
async def test_a_crash_while_a_note_is_accepted_leaves_it_accepted() -> None:
    async def ready(here: Study) -> None:
        await here.note(SAFE)

    async def accept(here: Study) -> None:
        (one,) = (await here.book()).statements
        await here.reviewing.accept(here.running, DARIO, one.id)

    for here in await at_each_step(accept, ready):
        (one,) = (await here.book()).statements
        assert (one.stage, dict(one.texts)) == (Stage.ACCEPTED, {"en": SAFE})


@pytest.mark.volume
async def test_a_crash_while_a_draft_is_written_leaves_none_or_all_of_it() -> None:
    async def ready(here: Study) -> None:
        del here

    async def write(here: Study) -> None:
        await here.write(SAFE)

    for here in await at_each_step(write, ready):
        assert {SAFE} == {
            (await here.drafting.sheet(here.running, CLARA, one)).preview.text
            for one in await here.kept(Shelf.DRAFTS)
        }


# --- how long drafts live -------------------------------------------------------------


async def test_a_draft_outlives_a_restart_and_is_gone_a_day_after_its_session() -> None:
    here = await study()
    sheet = await here.write(SAFE)
    await here.restart()
    assert (await here.drafting.sheet(here.running, CLARA, sheet.draft.id)).preview.text == SAFE

    await here.theatre.until(ENDS + KEPT_FOR - timedelta(minutes=1))
    assert len(await here.kept(Shelf.DRAFTS)) == 1
    await here.theatre.until(ENDS + KEPT_FOR)
    assert not await here.kept(Shelf.DRAFTS)


async def test_a_draft_that_is_written_after_everything_goes_too() -> None:
    here = await study()
    await here.theatre.until(at("11:30", day=2))
    await here.write(SAFE)
    await here.theatre.until(at("11:00", day=3))

    assert not await here.kept(Shelf.DRAFTS)


async def test_a_rapporteur_who_leaves_loses_no_draft_and_can_keep_it_when_they_return() -> None:
    here = await study()
    sheet = await here.write(SAFE)
    here.theatre.guild.handles.pop("person102")
    await here.restart()
    await here.keep(sheet)

    assert await here.said() == [SAFE]


# --- who reads ------------------------------------------------------------------------


async def test_who_takes_notes_in_a_session_reads_none_of_it() -> None:
    here = await study()
    one = await here.note(SAFE)
    for who in (CLARA, ELIF, AMAL):
        with refused_with(words.NOT_A_READER):
            await here.reviewing.next(here.running, who)
        for deed in (
            here.reviewing.accept(here.running, who, one.id),
            here.reviewing.drop(here.running, who, one.id),
            here.reviewing.send_back(here.running, who, one.id, "why"),
            here.reviewing.readable(here.running, who, one.id),
        ):
            with refused_with(words.NOT_A_READER):
                await deed


async def test_a_note_of_a_session_that_is_no_longer_planned_keeps_nobody_from_reading() -> None:
    here = await study()
    one = await here.note(SAFE)
    gone = one.model_copy(update={"id": "f" * 32, "slot": "gone/r1"})
    await here.notebook.change(
        "week", lambda book: book.model_copy(update={"statements": (*book.statements, gone)})
    )

    for _ in range(9):
        reading = await here.reviewing.next(here.running, DARIO)
        assert reading is not None
        assert (reading.statement.id, reading.more) == (one.id, 0)


async def test_only_what_came_back_to_its_own_room_is_replaced() -> None:
    here = await study()
    other = await here.note(SAFE)
    desk = here.drafting.desk(here.running, CLARA, ELSEWHERE)
    written = Written(StatementKind.HIGHLIGHT, None, "en", "Publish figures.")
    sheet = await here.drafting.write(here.running, CLARA, desk, written, other.id)
    await here.keep(sheet)

    assert sorted(await here.said()) == ["Publish figures.", SAFE]


# --- order ----------------------------------------------------------------------------


@pytest.mark.volume
async def test_the_order_of_writing_is_neither_in_the_store_nor_in_the_list() -> None:
    """Rapporteurs write five notes each time; their mean rank correlation is told."""
    here = await study()
    listed, stored = [], []
    for _ in range(RUNS):
        await here.store.drop("week", Shelf.BOOK, "book")
        written = [(await here.note(f"Point {number}.")).id for number in range(5)]
        book = await here.notebook.change("week", _all_shown)
        found = await here.reviewing.listed(here.running, CLARA, ELSEWHERE)
        stored.append(rank_correlation(written, [one.id for one in book.statements]))
        listed.append(rank_correlation(written, [one.id for one in found.shown]))
    for name, some in (("stored", stored), ("listed", listed)):
        mean = sum(some) / RUNS
        sys.stdout.write(
            f"written and {name}: mean rank correlation {mean:+.4f} over {RUNS} runs\n"
        )
        assert abs(mean) <= NEAR_NOTHING


def _all_shown(book: Book) -> Book:
    shown = (one.model_copy(update={"shown": True}) for one in book.statements)
    return book.model_copy(update={"statements": tuple(shown)})


def rank_correlation(first: list[str], then: list[str]) -> float:
    """Give Spearman's coefficient of two orders of the same."""
    n = len(first)
    apart = sum((at - then.index(one)) ** 2 for at, one in enumerate(first))
    return 1 - 6 * apart / (n * (n * n - 1))
