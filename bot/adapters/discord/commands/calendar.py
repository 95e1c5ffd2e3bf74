"""One's own programme as a file: /calendar."""

from agenda.messages import calendar as texts
from bot.adapters.discord.commands.options import Command, event_command
from bot.adapters.discord.counter import Counter, Reply, Visit


def calendars(counter: Counter) -> Command:
    """Give the command /calendar."""

    async def give(visit: Visit) -> Reply:
        participant = await counter.reception.meet(visit.running, visit.asker)
        file = await counter.almanac.calendar(visit.running, participant, visit.language)
        whose = texts.PUBLIC() if participant is None else texts.OWN()
        return Reply([whose, texts.LATER()], {f"{visit.running.event.id}.ics": file})

    return event_command(counter, texts.CALENDAR, give)
