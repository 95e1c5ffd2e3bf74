"""The limits of what adds up over many requests: channels, roles, and who may enter one room."""

from collections import Counter
from collections.abc import Iterator, Mapping

from bot.adapters.rehearsal.limits.finding import Finding, mapping, mappings, number, within
from bot.adapters.rehearsal.request import Request

_CHANNELS = 500
_IN_A_CATEGORY = 50
_ROLES = 250
_OVERWRITES = 1000


class Counts:
    """What the requests so far have left in each guild, category and channel.

    A request does not tell the id of what it makes. So a deleted or moved channel is followed
    only where *parents* names its category (None for none), and a channel's overwrites are
    counted from the first request that names the channel.
    """

    def __init__(self, parents: Mapping[int, int | None]) -> None:
        self._parents = dict(parents)
        self._guild = ""
        self._guilds: dict[int, str] = {}
        self._channels: Counter[str] = Counter()
        self._inside: Counter[int] = Counter()
        self._roles: Counter[str] = Counter()
        self._overwrites: dict[str, set[str]] = {}
        self._nonces: dict[str, str] = {}

    def see(self, request: Request) -> Iterator[Finding]:
        """Count the request, and find what it made too many."""
        match request.method, request.route:
            case "POST", "/guilds/{guild_id}/channels":
                yield from self._made(request.ids["guild_id"], mapping(request.body))
            case "PATCH", "/guilds/{guild_id}/channels":
                for moved in mappings(request.body):
                    yield from self._moved(number(moved.get("id")), moved)
            case "POST", "/guilds/{guild_id}/roles":
                self._roles[request.ids["guild_id"]] += 1
                yield from within("roles", self._roles[request.ids["guild_id"]], _ROLES)
            case "DELETE", "/guilds/{guild_id}/roles/{role_id}":
                self._roles[request.ids["guild_id"]] -= 1
            case "DELETE", "/channels/{channel_id}":
                self._deleted(int(request.ids["channel_id"]))
            case "PATCH", "/channels/{channel_id}":
                body = mapping(request.body)
                yield from self._moved(int(request.ids["channel_id"]), body)
                self._replaced(request.ids["channel_id"], body)
            case "PUT" | "DELETE", "/channels/{channel_id}/permissions/{overwrite_id}":
                yield from self._entered(request)
            case "POST", "/channels/{channel_id}/messages":
                yield from self._said(request.ids["channel_id"], mapping(request.body))

    def _made(self, guild: str, body: Mapping[str, object]) -> Iterator[Finding]:
        self._guild = guild
        self._channels[guild] += 1
        yield from within("guild-channels", self._channels[guild], _CHANNELS)
        if parent := number(body.get("parent_id")):
            self._guilds[parent] = guild
            yield from self._entered_category(parent)

    def _entered_category(self, parent: int) -> Iterator[Finding]:
        self._inside[parent] += 1
        yield from within("category-channels", self._inside[parent], _IN_A_CATEGORY)

    def _moved(self, channel: int, body: Mapping[str, object]) -> Iterator[Finding]:
        if "parent_id" not in body or channel not in self._parents:
            return
        before, now = self._parents[channel], number(body["parent_id"]) or None
        if before == now:
            return
        self._parents[channel] = now
        if before is not None:
            self._inside[before] -= 1
        if now is not None:
            yield from self._entered_category(now)

    def _deleted(self, channel: int) -> None:
        self._overwrites.pop(str(channel), None)
        if channel not in self._parents:
            return
        parent = self._parents.pop(channel)
        if parent is not None:
            self._inside[parent] -= 1
        self._channels[self._guilds.get(parent or 0, self._guild)] -= 1

    def _replaced(self, channel: str, body: Mapping[str, object]) -> None:
        if "permission_overwrites" in body:
            entries = mappings(body["permission_overwrites"])
            self._overwrites[channel] = {str(entry.get("id")) for entry in entries}

    def _entered(self, request: Request) -> Iterator[Finding]:
        entries = self._overwrites.setdefault(request.ids["channel_id"], set())
        if request.method == "DELETE":
            entries.discard(request.ids["overwrite_id"])
        else:
            entries.add(request.ids["overwrite_id"])
            yield from within("channel-overwrites", len(entries), _OVERWRITES)

    def _said(self, channel: str, body: Mapping[str, object]) -> Iterator[Finding]:
        """Find a nonce of another channel: the platform takes the message for the one it has."""
        if body.get("enforce_nonce"):
            first = self._nonces.setdefault(str(body.get("nonce")), channel)
            yield from within("nonce-channels", 1 + (first != channel), 1)
