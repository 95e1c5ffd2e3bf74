"""The log: machines can read it, and neither the token nor a name is in it."""

import io
import json
import logging
from collections.abc import Callable, Iterator

import pytest
import structlog

from bot.adapters.logs import REMOVED, set_up_logs

TOKEN = "MTk4NjIyNDgzNDcxOTI1MjQ4.Gl2n3F.secret-0123456789_abcdefghijkl"  # noqa: S105 -- opens nothing
ANOTHER = "MTk4NjIyNDgzNDcxOTI1MjQ5.Gl2n3G.others-0123456789_abcdefghijkl"
NAMES = ("", "bot", "discord", "discord.state")

Logs = Callable[[str], io.StringIO]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def _log_of_others() -> Iterator[None]:
    root = logging.getLogger()
    handlers = root.handlers[:]
    levels = {name: logging.getLogger(name or None).level for name in NAMES}
    root.handlers = []
    yield
    root.handlers = handlers
    for name, level in levels.items():
        logging.getLogger(name or None).setLevel(level)
    structlog.reset_defaults()


def log_at(level: str, stream: io.StringIO | None = None) -> io.StringIO:
    out = stream or io.StringIO()
    set_up_logs(level, TOKEN, out)
    return out


def fail_with(secret: str) -> None:
    raise RuntimeError(f"Authorization: Bot {secret}")


def test_each_line_is_json_with_its_time_its_level_and_its_facts() -> None:
    out = log_at("info")
    structlog.get_logger("bot.services").info("room-opened", place="room/1")
    line = json.loads(out.getvalue())
    assert line.pop("timestamp").endswith("Z")
    assert line == {
        "event": "room-opened",
        "level": "info",
        "logger": "bot.services",
        "place": "room/1",
    }


@pytest.mark.parametrize("secret", [TOKEN, ANOTHER])
def test_the_token_and_its_like_are_removed_from_facts(secret: str) -> None:
    out = log_at("debug")
    structlog.get_logger("bot").warning("sent", headers={"Authorization": f"Bot {secret}"})
    assert secret not in out.getvalue()
    assert REMOVED in out.getvalue()


@pytest.mark.parametrize("secret", [TOKEN, ANOTHER])
@pytest.mark.parametrize("stream", [io.StringIO, Terminal])
def test_the_token_and_its_like_are_removed_from_exceptions(
    secret: str, stream: type[io.StringIO]
) -> None:
    out = log_at("debug", stream())
    for logger in (structlog.get_logger("bot"), logging.getLogger("discord.client")):
        try:
            fail_with(secret)
        except RuntimeError:
            logger.exception("failed")
    assert out.getvalue().count("RuntimeError: Authorization: Bot [token removed]") == 2
    assert secret not in out.getvalue()


def test_a_token_that_looks_like_nothing_is_removed_too() -> None:
    out = io.StringIO()
    set_up_logs("info", "open sesame", out)
    logging.getLogger("discord.http").warning("with %s", "open sesame")
    assert "sesame" not in out.getvalue()


@pytest.mark.parametrize("logger", ["discord.http", "discord.gateway", "discord.client"])
def test_discord_never_logs_what_people_write(logger: str) -> None:
    out = log_at("debug")
    logging.getLogger(logger).debug("PATCH with %s", {"content": "a note"})
    logging.getLogger(logger).info("connected")
    assert "a note" not in out.getvalue()
    assert "connected" in out.getvalue()


def test_discord_never_logs_whom_we_looked_for() -> None:
    out = log_at("debug")
    logging.getLogger("discord.state").warning("Timed out with query %r", "amina")
    assert out.getvalue() == ""


@pytest.mark.parametrize("logger", ["aiosqlite", "sqlalchemy.engine", "apscheduler.executors"])
def test_the_other_libraries_only_warn(logger: str) -> None:
    out = log_at("debug")
    logging.getLogger(logger).info("executing %s", "INSERT INTO people")
    logging.getLogger(logger).warning("slow")
    assert [json.loads(line)["event"] for line in out.getvalue().splitlines()] == ["slow"]


def test_ours_is_as_talkative_as_the_setting_says() -> None:
    for level, number in (("debug", 4), ("info", 3), ("warning", 2), ("error", 1)):
        out = log_at(level)
        log = structlog.get_logger("bot.cli")
        for said in (log.debug, log.info, log.warning, log.error):
            said("something")
        assert len(out.getvalue().splitlines()) == number


def test_on_a_terminal_people_read_it() -> None:
    out = log_at("info", Terminal())
    structlog.get_logger("bot").info("room-opened", place="room/1")
    assert "room-opened" in out.getvalue()
    assert not out.getvalue().startswith("{")
