"""The slash commands, by who uses them. Each is a translation; no rule lives here."""

from collections.abc import Iterator
from typing import Any

from discord import app_commands

from bot.adapters.discord.commands.arrival import arrivals
from bot.adapters.discord.commands.attendance import attendances
from bot.adapters.discord.commands.calendar import calendars
from bot.adapters.discord.commands.choosing import choosing
from bot.adapters.discord.commands.floor import floor
from bot.adapters.discord.commands.glossary import glossaries
from bot.adapters.discord.commands.interpretation import interpretation
from bot.adapters.discord.commands.moderators import moderators, rooms
from bot.adapters.discord.commands.notes import notes
from bot.adapters.discord.commands.organisers import export, organisers
from bot.adapters.discord.commands.participants import participants
from bot.adapters.discord.commands.persons import persons
from bot.adapters.discord.commands.posters import posters
from bot.adapters.discord.commands.privacy import privacy
from bot.adapters.discord.commands.purging import purging
from bot.adapters.discord.commands.reports import reports
from bot.adapters.discord.commands.rosters import rosters
from bot.adapters.discord.commands.say import saying
from bot.adapters.discord.commands.seats import ushers
from bot.adapters.discord.commands.timer import timers
from bot.adapters.discord.counter import Counter

AnyCommand = app_commands.Command[Any, Any, Any] | app_commands.Group | app_commands.ContextMenu


def every_command(
    counter: Counter,
) -> Iterator[AnyCommand]:
    """Give all commands, at home at one *counter*."""
    yield from participants(counter)
    yield calendars(counter)
    yield glossaries(counter)
    yield interpretation(counter)
    yield arrivals(counter)
    yield choosing(counter)
    yield privacy(counter)
    yield from attendances(counter)
    yield from floor(counter)
    yield moderators(counter)
    yield rooms(counter)
    yield ushers(counter)
    yield from notes(counter)
    yield reports(counter)
    yield saying(counter)
    yield posters(counter)
    yield timers(counter)
    yield organisers(counter)
    yield purging(counter)
    yield persons(counter)
    yield rosters(counter)
    yield export(counter)
