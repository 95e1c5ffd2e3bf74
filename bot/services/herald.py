"""Says something in a place at once, because somebody asked for it and not the agenda."""

from collections.abc import Callable, Iterator, Sequence

from agenda.messages import Message
from agenda.messages import floor as words
from agenda.state import Control
from agenda.text import Language
from bot.i18n import render
from bot.i18n.direction import isolated
from bot.ports import Platform, PlatformError, Words, digest_of
from bot.services.running import Running
from bot.services.whereabouts import channel_of
from bot.services.wording import LONGEST_POST, NONCE_LENGTH, chat_scene, fit


class Herald:
    """Speaks through a *platform*; what is said this way is not in the ledger.

    A *key* tells what is said from everything else: said twice with the same, it is heard once.
    """

    def __init__(self, platform: Platform) -> None:
        """Use this platform."""
        self._platform = platform

    async def call(  # noqa: PLR0913, PLR0917 -- where, whom, what, in which language, and its key
        self,
        running: Running,
        place: str,
        member: int,
        line: Message,
        language: Language,
        key: str,
    ) -> None:
        """Say a line to one member, whom a mention calls; nobody else is called.

        The mention comes last: what is said first is what a notification shows and reads out.
        """
        text = f"{render(line, language, chat_scene(running))}\n{isolated(f'<@{member}>')}"
        nonce = _nonce(running, place, key)
        said = Words(text, language, nonce, running.record.id, mentions=(member,))
        await self._post(running, place, said)

    async def tell(self, running: Running, place: str, lines: Sequence[Message], key: str) -> None:
        """Say lines in a place in the event's main language."""
        main, scene = running.event.main, chat_scene(running)
        text = fit("\n".join(render(line, main, scene) for line in lines))
        await self._post(
            running, place, Words(text, main, _nonce(running, place, key), running.record.id)
        )

    async def ask_for_help(
        self, running: Running, place: str, line: Message, typed: str, key: str
    ) -> None:
        """Say in a place that somebody needs help, all they typed, and let others press."""
        main, scene = running.event.main, chat_scene(running)
        head = render(line, main, scene)
        more = list(pieces(typed, lambda some: render(words.TEXT(typed=some), main, scene)))
        posts = ["\n".join([head, *more])]
        if len(posts[0]) > LONGEST_POST:
            posts = [head, *more]
        for number, text in enumerate(posts):
            nonce = _nonce(running, place, f"{key}/{number}")
            controls = (Control.COMING,) if number == 0 else ()
            said = Words(text, main, nonce, running.record.id, controls, about=key)
            await self._post(running, place, said)

    async def _post(self, running: Running, place: str, said: Words) -> None:
        channel = channel_of(running, place)
        if channel is None:
            what = "the place is not made yet"
            raise PlatformError(what)
        await self._platform.post(running.guild, channel, said)


def pieces(typed: str, show: Callable[[str], str]) -> Iterator[str]:
    """Show a long text in as few posts as it takes, cut between words where that can be.

    >>> list(pieces("", str.upper))
    []
    >>> ["".join(set(one)) for one in pieces("a" * 1500 + "b" * 1500, str)]
    ['a', 'b']
    """
    text = typed.strip()
    if not text:
        return
    shown = show(text)
    if len(shown) <= LONGEST_POST:
        yield shown
        return
    middle = len(text) // 2
    end = max(text.rfind(gap, middle // 2, middle) for gap in " \n")
    cut = end if end > 0 else middle
    yield from pieces(text[:cut], show)
    yield from pieces(text[cut:], show)


def _nonce(running: Running, place: str, key: str) -> str:
    return digest_of(f"{running.record.id}/{place}/{key}")[:NONCE_LENGTH]
