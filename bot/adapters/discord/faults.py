"""What Discord and the way to it complain about, in our words."""

from collections.abc import Iterator
from contextlib import contextmanager

import aiohttp
import discord
import yarl

from agenda.errors import MajlisError
from agenda.messages import Message
from agenda.messages import operator as words

UNAUTHORISED = 401
TOKEN_NOT_VALID = 4004
INTENTS_NOT_VALID = {4013, 4014}
"""Codes with which Discord answers, or closes the connection."""


class DiscordUnusableError(MajlisError):
    """There is no way to go on with Discord until somebody changes something."""


@contextmanager
def in_our_words() -> Iterator[None]:
    """Say in a sentence why Discord cannot be used."""
    try:
        yield
    except discord.LoginFailure:
        raise DiscordUnusableError(words.TOKEN_REFUSED()) from None
    except discord.PrivilegedIntentsRequired:
        raise DiscordUnusableError(words.INTENTS_REFUSED(code=4014)) from None
    except discord.ConnectionClosed as closed:
        raise DiscordUnusableError(_closed(closed.code)) from None
    except discord.HTTPException as failed:
        raise DiscordUnusableError(_failed(failed.status)) from None
    except (aiohttp.ClientError, TimeoutError, OSError):
        host = yarl.URL(discord.http.Route.BASE).host or ""
        raise DiscordUnusableError(words.UNREACHABLE(address=host)) from None


def _closed(code: int) -> Message:
    if code == TOKEN_NOT_VALID:
        return words.TOKEN_REVOKED()
    if code in INTENTS_NOT_VALID:
        return words.INTENTS_REFUSED(code=code)
    return words.CLOSED_FOR_GOOD(code=code)


def _failed(status: int) -> Message:
    return words.TOKEN_REFUSED() if status == UNAUTHORISED else words.DISCORD_FAILS(status=status)
