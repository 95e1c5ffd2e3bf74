"""Speaks in a place to everybody there, in every language of the event or as somebody typed it."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

import structlog

from agenda.messages import Message
from agenda.text import Language
from agenda.timer import is_too_late
from bot.i18n import render, together
from bot.ports import Platform, PlatformError, Words, digest_of
from bot.services.running import Running
from bot.services.wording import LONGEST_POST, NONCE_LENGTH, chat_scene, fit

log = structlog.get_logger(__name__)

RETRY = timedelta(seconds=5)
"""When to try again to say what the platform did not take."""


class Due(NamedTuple):
    """Something to say in a *place*; the *key* tells it from all else, *at* is its moment."""

    place: str
    key: str
    at: datetime


class Crier:
    """Posts through a *platform*, beside the ledger: said twice with one key, it is heard once."""

    def __init__(self, platform: Platform) -> None:
        """Use this platform."""
        self._platform = platform

    async def tell(self, running: Running, place: str, lines: Sequence[Message], key: str) -> None:
        """Say the same lines in each language of the event, in one post."""
        scene = chat_scene(running)
        languages = running.event.languages
        said = ["\n".join(render(one, spoken, scene) for one in lines) for spoken in languages]
        text = fit(together(said))
        await self._post(running, place, text, running.event.main, key)

    async def tell_in_time(
        self, running: Running, due: Due, lines: Sequence[Message], now: datetime
    ) -> bool:
        """Say what is due, unless it is too late; tell whether nothing is left to do about it."""
        if is_too_late(due.at, now):
            return True
        try:
            await self.tell(running, due.place, lines, due.key)
        except PlatformError as trouble:
            log.warning("cue-not-said", place=due.place, why=str(trouble))
            return trouble.lasting
        return True

    async def post(
        self, running: Running, place: str, text: str, language: Language, key: str
    ) -> None:
        """Say a text as somebody typed it, in as many posts as it takes."""
        for number, part in enumerate(posts_of(text)):
            await self._post(running, place, part, language, f"{key}/{number}")

    async def _post(
        self, running: Running, place: str, text: str, language: Language, key: str
    ) -> None:
        effect = running.ledger.get(f"place/{place}")
        if effect is None or effect.object_id is None:
            what = "the place is not there"
            raise PlatformError(what)
        nonce = digest_of(f"{running.record.id}/{place}/{key}")[:NONCE_LENGTH]
        said = Words(text, language, nonce, running.record.id)
        await self._platform.post(running.guild, effect.object_id, said)


def posts_of(text: str, most: int = LONGEST_POST) -> list[str]:
    r"""Cut a text that is too long for one post: at line ends, else at spaces, else anywhere.

    >>> posts_of("one\ntwo three", most=9)
    ['one\ntwo', 'three']
    """
    left, posts = text.strip(), []
    while len(left) > most:
        room = left[: most + 1]
        cut = next((end for gap in "\n " if (end := room.rfind(gap)) > 0), most)
        posts.append(left[:cut].rstrip())
        left = left[cut:].lstrip()
    return [*posts, left] if left else posts
