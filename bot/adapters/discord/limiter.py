"""Our own limit of requests, in front of discord.py, which has none.

Discord allows fifty requests a second for each bot, whatever their routes. Calls whose bucket is
the guild (members, roles) go strictly one after another: sent together, discord.py makes them
take twice as long.
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

MOST = 46
WITHIN = 1.0
"""At most MOST requests reach Discord in any rolling WITHIN seconds."""
SPARE = 0.5
"""What is idle takes no more than this share of them."""


class Limiter:
    """Lets requests start in the order in which they were asked for.

    When a request reaches Discord is not known, only that it does so before its answer. So each
    counts from its start until WITHIN seconds after its end. *ticking* gives seconds of a clock
    that never goes back, *pause* waits for some.
    """

    def __init__(
        self,
        ticking: Callable[[], float],
        pause: Callable[[float], Awaitable[None]],
        *,
        most: int = MOST,
    ) -> None:
        """Start with nothing sent."""
        self._ticking, self._pause, self._most = ticking, pause, most
        self._under_way = 0
        self._ended: deque[float] = deque()
        self._one_ended = asyncio.Event()
        self._gate = asyncio.Lock()
        self._guilds: dict[int, asyncio.Lock] = {}

    @asynccontextmanager
    async def turn(self, guild: int | None = None) -> AsyncIterator[None]:
        """Wait for a turn; with a *guild*, also until its last such request has ended."""
        if guild is None:
            async with self._counted():
                yield
            return
        async with self._guilds.setdefault(guild, asyncio.Lock()), self._counted():
            yield

    def has_spare(self) -> bool:
        """Tell whether so little is asked at the moment that something idle may be, too."""
        return not self._gate.locked() and self._taken() < self._most * SPARE

    @asynccontextmanager
    async def _counted(self) -> AsyncIterator[None]:
        async with self._gate:
            while self._taken() >= self._most:
                await self._until_one_is_free()
            self._under_way += 1
        try:
            yield
        finally:
            self._under_way -= 1
            self._ended.append(self._ticking())
            self._one_ended.set()

    def _taken(self) -> int:
        now = self._ticking()
        while self._ended and self._ended[0] <= now - WITHIN:
            self._ended.popleft()
        return self._under_way + len(self._ended)

    async def _until_one_is_free(self) -> None:
        if self._ended:
            await self._pause(self._ended[0] + WITHIN - self._ticking())
            return
        self._one_ended.clear()
        await self._one_ended.wait()
