"""Where Discord is, and what must not be sent twice.

discord.py repeats every request up to five times, over 25 seconds, when the server answers 500,
502, 504 or 524. For a request that makes something that is one channel too many: the server may
have made it. For any other, everything else would wait. So such an answer is raised here, before
discord.py sees it: the next look tells what there is, and what is still to do.
"""

import re
from types import SimpleNamespace

import aiohttp
import discord
import yarl

_OF_THE_BOT = re.compile(r"/api/v\d+/(guilds|channels)/\d+")
"""Not the answers to people, and not what is asked at the start."""

_SERVER_ERROR = 500


class LostAnswerError(Exception):
    """The server failed; it may have done what was asked."""


def point_to(api_base: str | None, gateway_url: str | None) -> None:
    """Use another REST base and gateway than Discord's own, before a client is made."""
    if api_base:
        discord.http.Route.BASE = api_base
    if gateway_url:
        discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway_url)


def guarded_trace() -> aiohttp.TraceConfig:
    """Give a trace of requests that stops discord.py from repeating them."""
    trace = aiohttp.TraceConfig()
    trace.on_request_end.append(_stop_repeating)
    return trace


async def _stop_repeating(
    _session: aiohttp.ClientSession,
    _context: SimpleNamespace,
    params: aiohttp.TraceRequestEndParams,
) -> None:
    ours = _OF_THE_BOT.search(params.url.path)
    if ours and params.response.status >= _SERVER_ERROR:
        raise LostAnswerError(str(params.response.status))
