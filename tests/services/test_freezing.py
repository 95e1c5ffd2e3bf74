"""The end of a book: what a crash leaves, and what is changed meanwhile."""

import asyncio
from collections import Counter

import pytest

from agenda.errors import RefusedError
from agenda.messages import freezing as freezing_words
from agenda.messages import notes as words
from agenda.statements import StatementKind
from bot.ports import Shelf
from bot.services.reports import mark_of
from tests.domain.workshops import breakout, event
from tests.services.study import AMAL, BRUNO, CLARA, DARIO, EndedError, Study, study

TALKS = event((breakout("talks", ("10:00", "10:45")),), groups=("migrant",), languages=("en",))
SAFE = "Train the staff."
LEAST_STEPS = 4


async def ready() -> Study:
    """Let one recommendation stand that two people support."""
    here = await study(of=TALKS)
    sheet = await here.write(SAFE, kind=StatementKind.RECOMMENDATION)
    await here.keep(sheet)
    (one,) = (await here.book()).statements
    await here.reviewing.accept(here.running, DARIO, one.id)
    await here.theatre.until(here.running.workshop.slots[0].ends)
    for who in (AMAL, BRUNO):
        await here.supporting.support(here.running, who, [one.id], [one.id])
    return here


async def freeze(here: Study, mark: str) -> None:
    await here.reports.freeze(here.running, mark)


@pytest.mark.volume
async def test_a_crash_at_any_step_of_the_freeze_loses_nothing_and_it_can_be_done_again() -> None:
    crashes = 0
    for step in range(20):
        here = await ready()
        mark = mark_of(await here.book())
        here.store.steps_left = step
        try:
            await freeze(here, mark)
        except EndedError:
            crashes += 1
            await here.restart()
            await freeze(here, mark)
        book = await here.book()
        assert book.frozen
        assert await here.said() == [SAFE]
        assert Counter(book.support.values()) == {2: 1}
        assert not await here.kept(Shelf.BALLOTS)
        assert SAFE.encode() in (await here.archive.files("week"))["report-en.md"]
        if here.store.steps_left is not None:
            break
    assert crashes >= LEAST_STEPS


@pytest.mark.volume
async def test_what_is_withdrawn_while_reports_are_written_stops_them() -> None:
    here = await ready()
    sheet = await here.write("Publish figures.")
    code = await here.keep(sheet)
    mark = mark_of(await here.book())
    asyncs = (here.reports.freeze(here.running, mark), here.drafting.withdraw(here.running, code))
    await asyncio.gather(*asyncs, return_exceptions=True)
    book = await here.book()
    files = await here.archive.files("week")

    assert book.frozen == bool(files)
    assert not any(b"Publish figures." in one for one in files.values())


async def test_a_freeze_by_an_older_mark_is_refused() -> None:
    here = await ready()
    mark = mark_of(await here.book())
    await here.note("Publish figures.")
    with pytest.raises(RefusedError) as refused:
        await freeze(here, mark)

    assert refused.value.message.key == freezing_words.MEANWHILE.key
    assert not await here.archive.files("week")


@pytest.mark.volume
async def test_a_draft_cannot_be_kept_after_the_freeze_but_is_still_there() -> None:
    here = await ready()
    sheet = await here.write("Too late.")
    await freeze(here, mark_of(await here.book()))
    with pytest.raises(RefusedError) as refused:
        await here.drafting.confirm(here.running, CLARA, sheet.draft.id)

    assert refused.value.message.key == words.FROZEN.key
    assert len(await here.kept(Shelf.DRAFTS)) == 1


@pytest.mark.volume
async def test_counts_of_decisions_name_a_day_and_a_role_and_nothing_else() -> None:
    here = await ready()
    await freeze(here, mark_of(await here.book()))
    counts = await here.audit.counts("week")

    assert {key.split("/", 1)[1]: n for key, n in counts.items()} == {
        "rapporteur/confirmed": 1,
        "reader/accepted": 1,
        "organiser/frozen": 1,
    }
