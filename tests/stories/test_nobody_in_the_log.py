"""A whole event played at the most talkative level of the log: nobody is in it."""

import asyncio
import io
import logging
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import structlog

from agenda.parse import parse_agenda
from agenda.roster import Roster
from bot.adapters.logs import set_up_logs
from bot.adapters.rehearsal.people import made_up_company
from bot.adapters.store.identifiers import needles
from bot.adapters.store.searching import Search
from bot.app import rehearse_event
from tests.stories.playing import agenda_of

NAMES = ("", "bot", "discord", "discord.state")


@contextmanager
def logging_at(level: str) -> Iterator[io.StringIO]:
    """Lend the process our log at a level, and give what is written there."""
    out, root = io.StringIO(), logging.getLogger()
    handlers = root.handlers[:]
    levels = {name: logging.getLogger(name or None).level for name in NAMES}
    root.handlers = []
    set_up_logs(level, "no token", out)
    try:
        yield out
    finally:
        root.handlers = handlers
        for name, before in levels.items():
            logging.getLogger(name or None).setLevel(before)
        structlog.reset_defaults()


@pytest.fixture(scope="module")
def told() -> tuple[str, Search]:
    """Play an event, and give what was logged, and the search for its people."""
    agenda = agenda_of("gfmd-breakout")
    event = parse_agenda(agenda).event
    company = made_up_company(event, 12, 1)
    people = [
        one.model_copy(
            update={"name": f"Théodora Karamanlis-{one.id}", "handle": f"theo.{one.id}x"}
        )
        for one in company.roster
    ]
    roster = Roster(participants=tuple(people))
    with logging_at("debug") as out:
        asyncio.run(rehearse_event(agenda, roster))
        structlog.get_logger("bot").debug("played")
    return out.getvalue(), Search(needles(roster, range(2**40, 2**40 + 1), [agenda.decode()]))


def test_the_log_was_kept_and_names_nobody(told: tuple[str, Search]) -> None:
    log, people = told

    assert '"event": "played"' in log
    assert people.count(log.encode()) == 0
    assert people.count(f"{log} Karamanlis".encode()) == 1
