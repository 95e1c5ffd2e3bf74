"""The composition root: the only place that picks adapters."""

from bot.app.making import Disturb, make_bot, same
from bot.app.rehearsing import (
    Rehearsed,
    practise_event,
    production_of,
    rehearse_event,
    write_rehearsal,
)
from bot.app.running import examine_servers, run_bot, sync_commands

__all__ = [
    "Disturb",
    "Rehearsed",
    "examine_servers",
    "make_bot",
    "practise_event",
    "production_of",
    "rehearse_event",
    "run_bot",
    "same",
    "sync_commands",
    "write_rehearsal",
]
