"""The gateway: sessions that hear of everything, over connections that may break."""

import asyncio
import json
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Final

from aiohttp import WSMsgType, web

from tests.adapters.wire.payloads import APPLICATION, BOT, GUILD, Payload
from tests.adapters.wire.waiting import pause
from tests.adapters.wire.world import World

DISPATCH: Final = 0
HEARTBEAT: Final = 1
IDENTIFY: Final = 2
RESUME: Final = 6
MEMBERS: Final = 8
INVALID_SESSION: Final = 9
HELLO: Final = 10
ACKNOWLEDGED: Final = 11

WRONG_TOKEN: Final = 4004


@dataclass
class Session:
    """What one login has been told, so that it can be told again."""

    id: str
    told: list[Payload] = field(default_factory=list)
    line: "Line | None" = None

    def tell(self, event: str, payload: Payload) -> None:
        """Tell an event, now or when the client comes back."""
        number = len(self.told) + 1
        one = {"op": DISPATCH, "s": number, "t": event, "d": json.loads(json.dumps(payload))}
        self.told.append(one)
        if self.line is not None:
            self.line.send(one)


class Line:
    """One connection; everything goes out in order, in one compressed stream."""

    def __init__(
        self, socket: web.WebSocketResponse, lag: Callable[[], float], *, compressed: bool
    ) -> None:
        self.socket = socket
        self._lag = lag
        self._deflate = zlib.compressobj() if compressed else None
        self._waiting: asyncio.Queue[str] = asyncio.Queue()
        self._writer = asyncio.create_task(self._write())

    def send(self, payload: Payload) -> None:
        """Send, after what was sent before."""
        self._waiting.put_nowait(json.dumps(payload))

    def stop(self) -> None:
        """Send nothing more."""
        self._writer.cancel()

    async def _write(self) -> None:
        while True:
            text = await self._waiting.get()
            if self._lag():
                await pause(self._lag())
            if self.socket.closed:
                return
            if self._deflate is None:
                await self.socket.send_str(text)
                continue
            data = self._deflate.compress(text.encode()) + self._deflate.flush(zlib.Z_SYNC_FLUSH)
            await self.socket.send_bytes(data)


class Gateway:
    """Lets clients in who have the *token*, and tells them of the *world*."""

    def __init__(self, world: World, token: str) -> None:
        self._world, self._token = world, token
        self._numbers = count(1)
        self.address = ""
        self.sessions: dict[str, Session] = {}
        self.identified = 0
        self.resumed = 0
        self.queries: list[Payload] = []
        self.lag = 0.0
        """Seconds before each event that is told."""
        self.refuse_with: int | None = None
        """A close code for whoever identifies."""

    def tell(self, event: str, payload: Payload) -> None:
        """Tell every session of an event."""
        for one in self.sessions.values():
            one.tell(event, payload)

    async def drop(self, code: int = 4000) -> None:
        """Close all connections; the sessions can be resumed."""
        for one in self.sessions.values():
            if one.line is not None:
                line, one.line = one.line, None
                line.stop()
                await line.socket.close(code=code)

    async def forget(self) -> None:
        """Close all connections, and let nobody resume."""
        gone = list(self.sessions.values())
        self.sessions.clear()
        for one in gone:
            if one.line is not None:
                one.line.stop()
                await one.line.socket.close(code=4000)

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        """Serve one connection until it closes."""
        socket = web.WebSocketResponse(max_msg_size=0)
        await socket.prepare(request)
        compressed = request.query.get("compress") == "zlib-stream"
        line = Line(socket, lambda: self.lag, compressed=compressed)
        line.send({"op": HELLO, "d": {"heartbeat_interval": 41250}})
        try:
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    await self._hear(line, json.loads(message.data))
        finally:
            line.stop()
            for one in self.sessions.values():
                if one.line is line:
                    one.line = None
        return socket

    async def _hear(self, line: Line, said: Payload) -> None:
        match said["op"]:
            case 1:
                line.send({"op": ACKNOWLEDGED})
            case 2:
                await self._identify(line, said["d"])
            case 6:
                self._resume(line, said["d"])
            case 8:
                self._find_members(line, said["d"])

    async def _identify(self, line: Line, asked: Payload) -> None:
        self.identified += 1
        refused = self.refuse_with or (WRONG_TOKEN if asked["token"] != self._token else None)
        if refused is not None:
            await line.socket.close(code=refused)
            return
        session = Session(f"session-{next(self._numbers)}", line=line)
        self.sessions[session.id] = session
        guild = {"id": str(GUILD), "unavailable": True}
        ready = {
            "v": 10,
            "user": self._world.members[BOT]["user"],
            "guilds": [guild] if self._world.here else [],
            "session_id": session.id,
            "resume_gateway_url": self.address,
            "application": {"id": str(APPLICATION), "flags": 0},
        }
        session.tell("READY", ready)
        if self._world.here:
            session.tell("GUILD_CREATE", self._world.guild_for_gateway())

    def _resume(self, line: Line, asked: Payload) -> None:
        session = self.sessions.get(asked["session_id"] or "")
        if session is None:
            line.send({"op": INVALID_SESSION, "d": False})
            return
        self.resumed += 1
        session.line = line
        for one in session.told[asked["seq"] or 0 :]:
            line.send(one)
        session.tell("RESUMED", {})

    def _find_members(self, line: Line, asked: Payload) -> None:
        self.queries.append(asked)
        wanted = str(asked.get("query", "")).casefold()
        found: list[Any] = [
            one
            for one in self._world.members.values()
            if one["user"]["username"].casefold().startswith(wanted)
        ]
        chunk = {
            "guild_id": str(GUILD),
            "members": found[: asked["limit"] or None],
            "chunk_index": 0,
            "chunk_count": 1,
            "nonce": asked.get("nonce"),
        }
        session = next(one for one in self.sessions.values() if one.line is line)
        session.tell("GUILD_MEMBERS_CHUNK", chunk)
