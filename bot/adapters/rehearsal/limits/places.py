"""The limits of what a guild is made of: channels, roles, threads, events, and who may enter."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from bot.adapters.rehearsal.limits.finding import (
    Finding,
    mapping,
    mappings,
    number,
    within,
)
from bot.adapters.rehearsal.request import Request

_OVERWRITES_AT_ONCE = 100
_MANAGE_ROLES = 1 << 28


class _Bound(NamedTuple):
    """How long a field's text, or how great its number, may be."""

    limit: str
    field: str
    most: int
    least: int = 0


_CHANNEL = (
    _Bound("channel-name", "name", 100, 1),
    _Bound("channel-topic", "topic", 1024),
    _Bound("channel-user-limit", "user_limit", 99),
    _Bound("channel-slow-mode", "rate_limit_per_user", 21_600),
)
_THREAD = (_Bound("thread-name", "name", 100, 1),)
_ROLE = (_Bound("role-name", "name", 100),)
_EVENT = (_Bound("event-name", "name", 100, 1), _Bound("event-description", "description", 1000, 1))

_BOUNDS: Mapping[tuple[str, str], Sequence[_Bound]] = {
    ("POST", "/guilds/{guild_id}/channels"): _CHANNEL,
    ("PATCH", "/channels/{channel_id}"): _CHANNEL,
    ("PUT", "/channels/{channel_id}/voice-status"): (_Bound("voice-status", "status", 500),),
    ("POST", "/channels/{channel_id}/threads"): _THREAD,
    ("POST", "/channels/{channel_id}/messages/{message_id}/threads"): _THREAD,
    ("POST", "/guilds/{guild_id}/roles"): _ROLE,
    ("PATCH", "/guilds/{guild_id}/roles/{role_id}"): _ROLE,
    ("PATCH", "/guilds/{guild_id}/members/{user_id}"): (_Bound("nickname", "nick", 32),),
    ("POST", "/guilds/{guild_id}/scheduled-events"): _EVENT,
    ("PATCH", "/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}"): _EVENT,
    ("POST", "/stage-instances"): (_Bound("stage-topic", "topic", 120, 1),),
}


def places(request: Request) -> Iterator[Finding]:
    """Check what the request makes of a channel, a role, a thread, an event or a person."""
    body = mapping(request.body)
    for bound in _BOUNDS.get((request.method, request.route), ()):
        value = body.get(bound.field)
        if value is not None:
            size = len(value) if isinstance(value, str) else number(value)
            yield from within(bound.limit, size, bound.most, bound.least)


def overwrites(request: Request) -> Iterator[Finding]:
    """Check how many may enter by one request, and that nobody is given the power over roles."""
    body = mapping(request.body)
    entries = mappings(body.get("permission_overwrites"))
    yield from within("overwrites-at-once", len(entries), _OVERWRITES_AT_ONCE)
    if request.route == "/channels/{channel_id}/permissions/{overwrite_id}":
        entries = (body,)
    bits = [number(entry.get(side)) for entry in entries for side in ("allow", "deny")]
    yield from within("overwrites-manage-roles", sum(bool(b & _MANAGE_ROLES) for b in bits), 0)
