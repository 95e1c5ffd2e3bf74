"""Where Discord is, and what must not be sent twice.

discord.py repeats every request up to five times when the server answers 500, 502, 504 or 524.
For a request that makes something that is one channel too many: the server may have made it. Such
an answer is raised here, before discord.py sees it, and the next look tells what there is.
"""

import re
from types import SimpleNamespace

import aiohttp
import discord
import yarl

_MAKES = re.compile(r"/api/v\d+/guilds/\d+/(channels|roles)$")
_SERVER_ERROR = 500


class LostAnswerError(Exception):
    """The server failed after a request that makes something; it may have made it."""


def point_to(api_base: str | None, gateway_url: str | None) -> None:
    """Use another REST base and gateway than Discord's own, before a client is made."""
    if api_base:
        discord.http.Route.BASE = api_base
    if gateway_url:
        discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway_url)


def guarded_trace() -> aiohttp.TraceConfig:
    """Give a trace of requests that stops discord.py from repeating those that make something."""
    trace = aiohttp.TraceConfig()
    trace.on_request_end.append(_stop_repeating)
    return trace


async def _stop_repeating(
    _session: aiohttp.ClientSession,
    _context: SimpleNamespace,
    params: aiohttp.TraceRequestEndParams,
) -> None:
    makes = params.method == "POST" and _MAKES.search(params.url.path)
    if makes and params.response.status >= _SERVER_ERROR:
        raise LostAnswerError(str(params.response.status))
