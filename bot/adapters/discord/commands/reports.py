"""Reports of rooms and of the event: /report."""

from discord import app_commands

from agenda.messages import notes as words
from bot.adapters.discord.commands.options import Command, event_command, group
from bot.adapters.discord.counter import Counter, ForWhom, Reply, Visit
from bot.adapters.discord.views.freezing import show_outlook
from bot.adapters.discord.views.reading import show_untranslated


def reports(counter: Counter) -> app_commands.Group:
    """Give the commands of reports."""
    each = (_preview(counter), _done(counter), _translate(counter), _freeze(counter))
    return group(words.REPORT, *each)


def _preview(counter: Counter) -> Command:

    async def show(visit: Visit) -> Reply:
        now = counter.clock.now()
        running, asker, language = visit.running, visit.asker, visit.language
        files = await counter.reports.preview(running, asker, visit.channel, language, now)
        return Reply([words.AS_IT_STANDS()], dict(files))

    return event_command(counter, words.REPORT_PREVIEW, show)


def _done(counter: Counter) -> Command:
    return event_command(
        counter,
        words.REPORT_DONE,
        lambda visit: counter.reviewing.done(visit.running, visit.asker, visit.channel),
    )


def _translate(counter: Counter) -> Command:
    return event_command(
        counter, words.REPORT_TRANSLATE, lambda visit: show_untranslated(counter, visit, [])
    )


def _freeze(counter: Counter) -> Command:
    return event_command(
        counter, words.REPORT_FREEZE, lambda visit: show_outlook(counter, visit), ForWhom.ORGANISERS
    )
