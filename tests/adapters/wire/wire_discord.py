"""A small Discord on loopback: enough of REST and gateway for our real client."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final

from aiohttp import web

from tests.adapters.wire.faults import Fault, When
from tests.adapters.wire.gateway import Gateway
from tests.adapters.wire.limits import Limits, Verdict
from tests.adapters.wire.payloads import Payload
from tests.adapters.wire.rest import answer
from tests.adapters.wire.waiting import pause
from tests.adapters.wire.world import World

API: Final = "/api/v10"
ANSWERS: Final = ("/interactions/", "/webhooks/")
"""What answers people: it needs no token of the bot, and does not count among its requests."""

TOKEN: Final = "MTk4NjIyNDgzNDcxOTI1MjQ4.Gl2n3F.wire-only-0123456789_abcdefghijk"  # noqa: S105 -- opens nothing


@dataclass
class Asked:
    """One request, as the server saw it: seconds of a clock that never goes back."""

    method: str
    path: str
    began: float
    ended: float = 0.0
    status: int = 0
    form: Any = None


@dataclass
class WireDiscord:
    """The server. It keeps all it was *asked*, and fails where a fault says so."""

    now: Callable[[], datetime] = lambda: datetime.now(UTC)  # noqa: TID251 -- the server's own watch
    latency: float = 0.0
    limits: Limits = field(default_factory=Limits)
    faults: list[Fault] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.token = TOKEN
        self.world = World(self.now)
        self.gateway = Gateway(self.world, TOKEN)
        self.world.tell = self.gateway.tell
        self.api_base = ""

    @property
    def gateway_url(self) -> str:
        """Where the gateway is."""
        return self.gateway.address

    async def start(self) -> web.AppRunner:
        """Listen on a free port of loopback."""
        app = web.Application()
        app.router.add_get("/gateway", self.gateway.serve)
        app.router.add_route("*", API + "/{path:.*}", self._rest)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        host, port = runner.addresses[0][:2]
        self.api_base = f"http://{host}:{port}{API}"
        self.gateway.address = f"ws://{host}:{port}/gateway"
        return runner

    def of(self, method: str, path: str = "") -> list[Asked]:
        """Give the requests of a method whose path ends like that."""
        return [one for one in self.asked if one.method == method and one.path.endswith(path)]

    async def _rest(self, request: web.Request) -> web.StreamResponse:
        path = "/" + request.match_info["path"]
        asked = Asked(request.method, path, asyncio.get_running_loop().time())
        self.asked.append(asked)
        response = await self._answer(request, asked)
        asked.ended, asked.status = asyncio.get_running_loop().time(), response.status
        return response

    async def _answer(self, request: web.Request, asked: Asked) -> web.Response:
        answers = asked.path.startswith(ANSWERS)
        if not answers and request.headers.get("Authorization") != f"Bot {self.token}":
            return _json(401, {"message": "401: Unauthorized", "code": 0})
        verdict = Verdict({})
        if not answers:
            verdict = self.limits.judge(asked.method, asked.path, asked.began)
        if verdict.refused:
            return _wait(verdict)
        text = await request.text()
        asked.form = json.loads(text) if text else {}
        await pause(self.latency / 2)
        fault = next((one for one in self.faults if one.strikes(asked.method, asked.path)), None)
        if fault is not None and fault.when is When.BEFORE:
            return _fail(request, fault)
        status, body = answer(self.world, asked.method, asked.path, asked.form, request.query)
        await pause(self.latency / 2)
        if fault is not None:
            return _fail(request, fault)
        return _json(status, body, verdict.headers)


@asynccontextmanager
async def wire_discord(**settings: Any) -> AsyncIterator[WireDiscord]:
    """Give a small Discord that listens."""
    discord = WireDiscord(**settings)
    runner = await discord.start()
    try:
        yield discord
    finally:
        await discord.gateway.drop(1001)
        await runner.cleanup()


def busiest_second(asked: Iterable[Asked]) -> int:
    """Give how many requests came in the busiest rolling second."""
    moments = sorted(one.began for one in asked)
    return max((sum(a <= b < a + 1.0 for b in moments) for a in moments), default=0)


def most_at_once(asked: Iterable[Asked]) -> int:
    """Give how many requests were being answered at one moment at most."""
    every = list(asked)
    return max((sum(b.began <= a.began < b.ended for b in every) for a in every), default=0)


def _json(status: int, body: Any, headers: dict[str, str] | None = None) -> web.Response:
    """Answer with a type that discord.py takes for JSON: without a character set."""
    if body is None:
        return web.Response(status=status, headers=headers)
    return web.Response(
        status=status,
        body=json.dumps(body).encode(),
        headers={"Content-Type": "application/json", **(headers or {})},
    )


def _wait(verdict: Verdict) -> web.Response:
    body: Payload = {
        "message": "You are being rate limited.",
        "retry_after": verdict.retry_after,
        "global": verdict.everywhere,
    }
    return _json(429, body, {**verdict.headers, "Via": "1.1 wire"})


def _fail(request: web.Request, fault: Fault) -> web.Response:
    if fault.instead is not None:
        fault.instead()
    if fault.status is None:
        assert request.transport is not None
        request.transport.abort()
        return web.Response(status=500)
    return _json(fault.status, {"message": "the server fails", "code": 0})
