"""A simulated Discord server at a chosen time: where the real bot meets simulated people."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import simcord
from simcord._clock import Clock
from simcord.backend import Backend
from simcord.backend.models import Overwrite
from simcord.enums import OverwriteType
from simcord.http.router import RequestContext, route

from bot.adapters.rehearsal.request import Request

SETTLES_AFTER = 0.001
"""Seconds of real time between two looks at whether the bot has finished what it does.

SimCord looks every 0.05 s, which would make up most of a rehearsal.
"""

PEOPLE_MAY = 1 << 31
"""What everybody may do on the whole server: use slash commands. The rest comes by place."""

ENTERS = 1 << 20
SEES = 1 << 10
READS = 1 << 16
"""Discord's bits of three permissions."""


MAY_MAKE = 1 << 44
MAY_EDIT = 1 << 33
"""Whoever may make scheduled events may change their own; SimCord asks for the right to all."""

EPHEMERAL = 1 << 6
"""The flag of a message that only one person sees."""


PATIENCE = 300.0
"""Seconds until a bot that does not come to rest is given up while it writes all reports.

Otherwise SimCord's few seconds count: each is a timer that is looked at again and again.
"""


@dataclass(frozen=True, slots=True)
class Said:
    """What the bot said in a channel, and the labels of the buttons under it."""

    at: datetime
    channel: int
    message: int
    text: str
    buttons: tuple[str, ...]


@route("PUT", "/channels/{channel_id}/voice-status")
def _take_status(context: RequestContext) -> None:
    """Answer what SimCord does not know; `Town.requests` has what was shown."""
    channel = context.int_arg("channel_id")
    context.require_channel_permissions(channel, "manage_channels", "set_voice_channel_status")
    context.fields("status")


class _EventClock(Clock):
    """SimCord's clock, set to another time than its own."""

    def __init__(self, start: datetime) -> None:
        super().__init__()
        self._epoch = start


class _Env(simcord.Env):
    """SimCord's environment, which does not dawdle."""

    def __init__(self, bot: Any, start: datetime) -> None:  # noqa: ANN401 -- an object of discord.py or SimCord
        super().__init__(bot)
        self.backend = Backend(clock=_EventClock(start))

    async def _settle_internal(self, **options: Any) -> None:  # noqa: ANN401 -- an object of discord.py or SimCord
        options["idle"] = SETTLES_AFTER
        await super()._settle_internal(**options)


class Town:
    """One server, the bot in it with exactly the *permissions* of its invite, and a witness.

    What the bot says in channels is kept in `said`, in order.
    """

    def __init__(self, bot: Any, start: datetime, name: str, permissions: int) -> None:  # noqa: ANN401 -- an object of discord.py or SimCord
        """Found the town at the instant *start*."""
        self.env = _Env(bot, start)
        self.guild = self.env.create_guild(name)
        backend = self.env.backend
        guild = backend.guilds[self.guild.id]
        guild.everyone_role.permissions = PEOPLE_MAY
        for role in guild.roles.values():
            if role.managed:
                role.permissions = permissions | (MAY_EDIT if permissions & MAY_MAKE else 0)
        self.square = self.guild.create_text_channel("square")
        everybody = Overwrite(guild.everyone_role.id, OverwriteType.ROLE, allow=SEES | READS)
        backend.set_overwrite(self.square.id, everybody)
        self.said: list[Said] = []
        self._asked = 0
        self._requests: list[Request] = []
        self._witness = self._see
        backend.subscribers.append(self._witness)

    async def open(self) -> None:
        """Let the bot come in."""
        await self.env.start()
        self._time = self.env.time_context()
        self._time.__enter__()

    async def close(self) -> None:
        """Send everybody home."""
        try:
            await self.env.shutdown()
        finally:
            self._time.__exit__(None, None, None)

    @contextmanager
    def patient(self) -> Iterator[None]:
        """Give the bot time for long work, such as writing all reports."""
        usual, self.env.settle_timeout = self.env.settle_timeout, PATIENCE
        try:
            yield
        finally:
            self.env.settle_timeout = usual

    async def restart(self, bot: Any) -> None:  # noqa: ANN401 -- an object of discord.py or SimCord
        """Let the bot go, and a new one come in."""
        await self.env.restart_bot(bot)

    def now(self) -> datetime:
        """Give the town's time, in UTC."""
        return self.env.now().astimezone(UTC)

    async def wait_until(self, at: datetime) -> None:
        """Let time pass."""
        left = (at - self.now()).total_seconds()
        if left > 0:
            await self.env.advance_time(left)

    def channels(self) -> Mapping[str, int]:
        """Give the ids of all channels by `category/name`, or by name."""
        backend = self.env.backend
        found = {}
        for channel_id in backend.guilds[self.guild.id].channel_ids:
            channel = backend.channels[channel_id]
            parent = backend.channels.get(channel.parent_id or 0)
            path = f"{parent.name}/{channel.name}" if parent else str(channel.name)
            found[path] = channel_id
        return found

    def level(self, member: int, channel: int) -> str:
        """Tell what a member may do in a channel: enter, read, or not even see it."""
        bits = self.env.backend.compute_permissions(self.guild.id, member, channel)
        if not bits & SEES:
            return "hidden"
        return "enter" if bits & ENTERS else "read"

    def requests(self) -> list[Request]:
        """Give all requests so far; each has the time of the step in which it was made."""
        entries = self.env.http_requests
        for entry in entries[self._asked :]:
            params = entry.params or {}
            self._requests.append(Request(self.now(), entry.method, entry.path, params, entry.json))
        self._asked = len(entries)
        return self._requests

    def status(self, channel: int) -> str | None:
        """Give the line last shown under a voice channel's name."""
        path = f"/channels/{channel}/voice-status"
        shown = (one.json for one in reversed(self.env.http_requests) if one.path == path)
        return next((one["status"] for one in shown if isinstance(one, Mapping)), None)

    def parents(self) -> Mapping[int, int | None]:
        """Give the category of each channel."""
        return {key: one.parent_id for key, one in self.env.backend.channels.items()}

    def _see(self, event: str, payload: Mapping[str, Any]) -> None:
        if event != "MESSAGE_CREATE" or int(payload["author"]["id"]) != self.bot_id:
            return
        if int(payload.get("flags", 0)) & EPHEMERAL:
            return
        channel = int(payload["channel_id"])
        labels = tuple(_labels(payload.get("components", ())))
        message, text = int(payload["id"]), str(payload["content"])
        self.said.append(Said(self.now(), channel, message, text, labels))

    @property
    def bot_id(self) -> int:
        """The bot's own id."""
        return int(self.env.backend.bot_user.id)


def _labels(components: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    for one in components:
        if one.get("label"):
            yield str(one["label"])
        yield from _labels(one.get("components", ()))
