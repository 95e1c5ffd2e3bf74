"""The limits of how often: so many requests of a kind in any stretch of so many seconds."""

from collections import deque
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import NamedTuple

from bot.adapters.rehearsal.limits.finding import Finding, mapping, within
from bot.adapters.rehearsal.request import Request


class _Rate(NamedTuple):
    """*most* requests of these kinds in *seconds*, counted apart for each *per*.

    Where there are *fields*, only requests that carry one of them count.
    """

    limit: str
    most: int
    seconds: int
    kinds: tuple[tuple[str, str], ...]
    per: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()


_CHANNEL = "/channels/{channel_id}"
_GUILD = "/guilds/{guild_id}"
_MEMBER_ROLE = f"{_GUILD}/members/{{user_id}}/roles/{{role_id}}"
_MEETINGS = f"{_GUILD}/scheduled-events"
_MEETING = f"{_MEETINGS}/{{guild_scheduled_event_id}}"
_COMMANDS = "/applications/{application_id}/commands"
_GUILD_COMMANDS = f"/applications/{{application_id}}{_GUILD}/commands"
_DAY = 86_400

# The platform publishes the first only; the others have been measured by those who met them.
_ALL = _Rate("requests", 50, 1, ())
_RATES = (
    _Rate("channel-edits", 5, 15, (("PATCH", _CHANNEL),), ("channel_id",)),
    _Rate("channel-renames", 2, 600, (("PATCH", _CHANNEL),), ("channel_id",), ("name", "topic")),
    _Rate(
        "overwrite-edits",
        10,
        15,
        tuple((m, f"{_CHANNEL}/permissions/{{overwrite_id}}") for m in ("PUT", "DELETE")),
        ("channel_id",),
    ),
    _Rate("messages", 5, 5, (("POST", f"{_CHANNEL}/messages"),), ("channel_id",)),
    _Rate("member-edits", 10, 10, (("PATCH", f"{_GUILD}/members/{{user_id}}"),), ("guild_id",)),
    _Rate("member-roles", 10, 10, (("PUT", _MEMBER_ROLE), ("DELETE", _MEMBER_ROLE)), ("guild_id",)),
    _Rate("roles-made", 250, 2 * _DAY, (("POST", f"{_GUILD}/roles"),), ("guild_id",)),
    _Rate("role-edits", 1000, _DAY, (("PATCH", f"{_GUILD}/roles/{{role_id}}"),), ("guild_id",)),
    _Rate("meetings-made", 5, 60, (("POST", _MEETINGS),), ("guild_id",)),
    _Rate("meeting-edits", 5, 20, (("PATCH", _MEETING),), ("guild_id",)),
    _Rate("threads-made", 50, 300, (("POST", f"{_CHANNEL}/threads"),)),
    _Rate("command-lists", 2, 60, (("PUT", _COMMANDS),), ("application_id",)),
    _Rate("command-lists", 2, 60, (("PUT", _GUILD_COMMANDS),), ("application_id", "guild_id")),
    _Rate(
        "follow-ups",
        5,
        2,
        (("POST", "/webhooks/{webhook_id}/{webhook_token}"),),
        ("webhook_token",),
    ),
)
_BY_KIND: Mapping[tuple[str, str], tuple[_Rate, ...]] = {
    kind: tuple(rate for rate in _RATES if kind in rate.kinds)
    for kind in {kind for rate in _RATES for kind in rate.kinds}
}


class Rates:
    """When the latest requests of each kind were made."""

    def __init__(self) -> None:
        self._seen: dict[tuple[str, ...], deque[datetime]] = {}

    def see(self, request: Request) -> Iterator[Finding]:
        """Count the request, and find what came too fast."""
        for rate in _BY_KIND.get((request.method, request.route), ()):
            if not rate.fields or not mapping(request.body).keys().isdisjoint(rate.fields):
                yield from self._count(rate, request)
        if not _answers_a_person(request):
            yield from self._count(_ALL, request)

    def _count(self, rate: _Rate, request: Request) -> Iterator[Finding]:
        key = (rate.limit, *(request.ids[name] for name in rate.per))
        times = self._seen.setdefault(key, deque())
        times.append(request.at)
        since = request.at - timedelta(seconds=rate.seconds)
        while times[0] <= since:
            times.popleft()
        yield from within(f"{rate.limit}-in-{rate.seconds}-s", len(times), rate.most)


def _answers_a_person(request: Request) -> bool:
    """Tell whether the request answers a command or a button: those are not counted."""
    return request.route.startswith(("/interactions/", "/webhooks/{webhook_id}/{webhook_token}"))
