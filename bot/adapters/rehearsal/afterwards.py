"""What is looked at once all is over: every request, and the session log."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from bot.adapters.rehearsal.limits import breaches
from bot.adapters.rehearsal.openapi import Description
from bot.adapters.rehearsal.request import Request

Finding = tuple[str, str]
"""A promise, and what was found instead."""

Entries = Sequence[Mapping[str, Any]]


def read_log(lines: bytes) -> Entries:
    """Read the entries of a session log, a line each."""
    return [json.loads(line) for line in lines.decode().splitlines()]


def beyond_limits(
    requests: Sequence[Request], parents: Mapping[int, int | None]
) -> Iterator[Finding]:
    """Find requests that Discord would have refused, or counted as too many."""
    for breach in breaches(requests, parents):
        yield "every request is within Discord's limits", str(breach)


def unlike_described(requests: Iterable[Request], described: Description) -> Iterator[Finding]:
    """Find requests that are not as Discord describes them."""
    for request in requests:
        for finding in described.check(request):
            route = f"{request.method} {request.route}"
            yield "every request is as Discord describes it", f"{route}: {finding}"


def unlike_log(entries: Entries, missed: Counter[str]) -> Iterator[Finding]:
    """Find notices that came too late and are not in the log as skipped, or are and did not."""
    if not entries:
        yield "the session log is exported", "it is empty, or was refused"
    skipped = Counter(str(one["notice"]) for one in entries if one["kind"] == "notice-skipped-late")
    for key in sorted((skipped - missed) + (missed - skipped)):
        yield f"{key} is in the log as skipped {missed[key]} times", f"it is {skipped[key]} times"
