"""The log: machines can read it, and neither the token nor a name is in it."""

import io
import json
import logging
from collections.abc import Callable, Iterator

import pytest
import structlog

from agenda.errors import MajlisError
from agenda.messages.vault import NO_KEY
from bot.adapters.logs import REMOVED, set_up_logs

TOKEN = "MTk4NjIyNDgzNDcxOTI1MjQ4.Gl2n3F.secret-0123456789_abcdefghijkl"  # noqa: S105 -- opens nothing
ANOTHER = "MTk4NjIyNDgzNDcxOTI1MjQ5.Gl2n3G.others-0123456789_abcdefghijkl"
NAME = "Amina"
NOBODY: dict[str, int] = {}
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
    assert out.getvalue().count("builtins.RuntimeError") == 2
    assert out.getvalue().count("in fail_with") == 2
    assert secret not in out.getvalue()


def test_a_token_that_looks_like_nothing_is_removed_too() -> None:
    out = io.StringIO()
    set_up_logs("info", "open sesame", out)
    logging.getLogger("discord.http").warning("with %s", "open sesame")
    assert "sesame" not in out.getvalue()


@pytest.mark.parametrize("logger", ["discord.http", "discord.gateway", "discord.client"])
@pytest.mark.parametrize("level", ["debug", "info", "warning"])
def test_discord_never_logs_what_people_write(logger: str, level: str) -> None:
    out = log_at(level)
    logging.getLogger(logger).debug("PATCH with %s", {"content": "a note of Amina"})
    logging.getLogger(logger).info("For Shard ID %s: WebSocket Event: %s", 0, {"nick": "Amina"})
    assert out.getvalue() == ""


@pytest.mark.parametrize("stream", [io.StringIO, Terminal])
def test_a_library_says_what_happened_and_not_to_what(stream: type[io.StringIO]) -> None:
    out = log_at("debug", stream())
    view = logging.getLogger("discord.ui.view")
    view.error("Ignoring exception in view %r for item %r", "<Amina>", {"label": "Karim"})
    logging.getLogger("discord.http").warning("429 at %s", "/members/402915563114102784")
    logging.getLogger("asyncio").error("Task was never retrieved\nfuture: ValueError('Amina')")
    said = out.getvalue()
    assert "Ignoring exception in view %r for item %r" in said
    assert "429 at %s" in said
    assert "Task was never retrieved" in said
    assert not [one for one in ("Amina", "Karim", "402915563114102784") if one in said]


@pytest.mark.parametrize("stream", [io.StringIO, Terminal])
def test_an_exception_is_told_by_its_kind_and_place_without_its_words(
    stream: type[io.StringIO],
) -> None:
    out = log_at("debug", stream())
    loggers = (structlog.get_logger("bot"), logging.getLogger("discord.client"))
    for logger in loggers:
        try:
            fail_about(NAME)
        except OSError:
            logger.exception("failed")
    said = out.getvalue()
    assert NAME not in said
    assert said.count("builtins.KeyError") == said.count("(errno 28)") == 2
    assert said.count("in fail_about") == 4
    assert said.index("KeyError") < said.index("OSError")


def fail_about(name: str) -> None:
    try:
        NOBODY[name]
    except KeyError as missing:
        raise OSError(28, f"no space for {name}") from missing


def refuse() -> None:
    raise MajlisError(NO_KEY(event="week", file="week.key"))


def test_an_error_of_ours_is_told_by_its_key() -> None:
    out = log_at("info")
    try:
        refuse()
    except MajlisError:
        structlog.get_logger("bot").exception("stopped")
    assert "MajlisError (vault.no-key)" in out.getvalue()


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
