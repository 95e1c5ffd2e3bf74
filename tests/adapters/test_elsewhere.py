"""Long work in a process of its own: what it gives, what it raises, and how it ends."""

import asyncio
import os
import signal
from concurrent.futures.process import BrokenProcessPool
from functools import partial

import pytest

from agenda.errors import RefusedError
from agenda.messages import freezing, notes
from bot.adapters.elsewhere import in_another_process
from bot.services.reports import write_all
from tests.adapters.wire.waiting import pause
from tests.domain.reports import book, held, note
from tests.speed import within

ROOM = "breakouts-tuesday/r1 narrative"


def refuse() -> None:
    raise RefusedError(freezing.MEANWHILE(), [notes.NOT_A_READER()])


async def test_it_gives_what_the_work_gives_from_another_process() -> None:
    assert await in_another_process(os.getpid) != os.getpid()


async def test_what_people_are_told_is_raised_with_all_its_facts() -> None:
    with pytest.raises(RefusedError) as refused:
        await in_another_process(refuse)

    assert refused.value.message == freezing.MEANWHILE()
    assert refused.value.more == (notes.NOT_A_READER(),)


async def test_a_process_that_is_lost_is_told_of() -> None:
    with pytest.raises(BrokenProcessPool):
        await in_another_process(partial(os._exit, 3))


async def test_whoever_stops_waiting_is_free_at_once() -> None:
    waiting = asyncio.create_task(
        in_another_process(partial(signal.sigtimedwait, [signal.SIGUSR1], 3))
    )
    await pause(0.5)
    with within(0.2):
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting


async def test_reports_are_the_same_wherever_they_are_written() -> None:
    notes_of_it = book(note(1, ROOM), note(2, ROOM), support={})
    work = partial(write_all, held("gfmd-breakout"), notes_of_it, ("md",))

    with within(10):
        assert await in_another_process(work) == work()
