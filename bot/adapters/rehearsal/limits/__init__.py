"""Whether the bot keeps within what the platform documents that it takes."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.adapters.rehearsal.limits.commands import commands
from bot.adapters.rehearsal.limits.counts import Counts
from bot.adapters.rehearsal.limits.finding import Finding
from bot.adapters.rehearsal.limits.messages import messages
from bot.adapters.rehearsal.limits.places import overwrites, places
from bot.adapters.rehearsal.limits.rates import Rates
from bot.adapters.rehearsal.request import Request

__all__ = ["Breach", "Limits", "breaches"]


@dataclass(frozen=True, slots=True)
class Breach:
    """A request that the platform would not have taken: what was found, and what is allowed."""

    request: Request
    limit: str
    found: int | str
    allowed: int | str

    def __str__(self) -> str:
        asked = f"{self.request.at:%Y-%m-%d %H:%M:%S} {self.request.method} {self.request.route}"
        return f"{asked}: {self.limit} {self.found}, allowed {self.allowed}"


class Limits:
    """The platform's limits, and what the requests so far have used of them.

    Requests are seen in the order of their times. *parents* names the category (None for none) of
    each channel that is deleted or moved later, as far as it is known; the limits on what is in a
    guild count only what the requests made.
    """

    def __init__(self, parents: Mapping[int, int | None] | None = None) -> None:
        counts, rates = Counts(parents or {}), Rates()
        self._checks: tuple[Callable[[Request], Iterator[Finding]], ...] = (
            places,
            overwrites,
            messages,
            commands,
            counts.see,
            rates.see,
        )

    def see(self, request: Request) -> tuple[Breach, ...]:
        """Take the next request, and give what is wrong with it."""
        found = dict.fromkeys(finding for check in self._checks for finding in check(request))
        return tuple(Breach(request, *finding) for finding in found)


def breaches(
    requests: Iterable[Request], parents: Mapping[int, int | None] | None = None
) -> tuple[Breach, ...]:
    """Give all that is wrong with the requests, in their order."""
    limits = Limits(parents)
    return tuple(breach for request in requests for breach in limits.see(request))
