"""What people type is never lost: when it cannot be used it goes back to them, whole."""

from collections.abc import Awaitable, Callable, Sequence

import discord
import structlog

from agenda.errors import RefusedError
from agenda.messages import Message, answers
from agenda.messages import floor as words
from bot.adapters.discord.counter import Counter, Reply, Visit

log = structlog.get_logger(__name__)

MOST_SHOWN = 500
"""So many characters stand in an answer, however they have to be escaped; more make a file."""

FILE = "text.txt"


def with_text(lines: Sequence[Message], typed: str) -> Reply:
    """Answer with lines and with all that somebody typed."""
    if not typed.strip():
        return Reply(lines)
    if len(typed) <= MOST_SHOWN:
        return Reply([*lines, words.TEXT(typed=typed)])
    return Reply(lines, {FILE: typed.encode()})


async def serve_typed(
    counter: Counter,
    interaction: discord.Interaction,
    event: str | None,
    typed: str,
    ask: Callable[[Visit], Awaitable[list[Message] | Reply]],
) -> None:
    """Answer somebody who typed a text, and give it back whenever it cannot be used.

    The text never gets into the log, so neither does what an unforeseen failure has to say.
    """

    async def work() -> Reply:
        try:
            guild, channel = interaction.guild_id or 0, interaction.channel_id or 0
            running = counter.reception.which(guild, channel, event)
            language = counter.language(interaction, running)
            found = await ask(Visit(counter.asker(interaction), running, language, channel))
            return found if isinstance(found, Reply) else Reply(found)
        except RefusedError as refused:
            return with_text([refused.message, *refused.more], typed)
        except Exception as failed:  # noqa: BLE001 -- whatever it is, the text goes back
            log.error("text-not-taken", what=type(failed).__name__)  # noqa: TRY400 -- see above
            return with_text([answers.WENT_WRONG()], typed)

    await counter.attend(interaction, work, event=event)
