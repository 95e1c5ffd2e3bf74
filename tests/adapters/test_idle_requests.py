"""What is idle is asked of Discord only while little else is."""

import asyncio

import pytest

from bot.adapters.discord.limiter import WITHIN, Limiter


class Watch:
    """A clock that stands still until somebody waits."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now

    async def wait(self, seconds: float) -> None:
        self.now += seconds
        await asyncio.sleep(0)  # noqa: TID251 -- lets others run


@pytest.fixture
def watch() -> Watch:
    return Watch()


async def test_there_is_something_to_spare_until_half_is_taken(watch: Watch) -> None:
    limiter = Limiter(watch, watch.wait, most=4)
    found = [limiter.has_spare()]
    for _ in range(2):
        async with limiter.turn():
            found.append(limiter.has_spare())
    found.append(limiter.has_spare())
    watch.now += WITHIN

    assert found == [True, True, False, False]
    assert limiter.has_spare()


async def test_while_others_wait_there_is_nothing_to_spare(watch: Watch) -> None:
    limiter = Limiter(watch, watch.wait, most=1)

    async def wait_for_a_turn() -> None:
        async with limiter.turn():
            pass

    async with limiter.turn():
        waiting = asyncio.create_task(wait_for_a_turn())
        await asyncio.sleep(0)  # noqa: TID251 -- lets others run
        assert not limiter.has_spare()
    await waiting
