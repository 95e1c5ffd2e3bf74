"""What is kept about whoever asks: /privacy."""

from agenda.messages import privacy as words
from bot.adapters.discord.commands.options import Command, event_command
from bot.adapters.discord.counter import Counter, Reply, Visit
from bot.adapters.discord.views.privacy import WithdrawButton


def privacy(counter: Counter) -> Command:
    """Give the command /privacy."""

    async def look(visit: Visit) -> Reply:
        kept = await counter.keeper.tell(visit.running, visit.asker)
        if not kept.anything:
            return Reply(kept.lines)
        name = visit.running.record.id
        return Reply(kept.lines, press=lambda language: [WithdrawButton(name, language)])

    return event_command(counter, words.PRIVACY, look)
