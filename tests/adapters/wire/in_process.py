"""Our command line in this process, in a thread, so that the small Discord can answer."""

import asyncio
import io
import logging
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, redirect_stderr, redirect_stdout

import structlog

from bot.cli import main
from tests.adapters.wire.bots import pointed_to
from tests.adapters.wire.commands import Ended
from tests.adapters.wire.wire_discord import WireDiscord


async def called(
    wire: WireDiscord | None, *words: str, env: Mapping[str, str] | None = None
) -> Ended:
    """Call `majlis` with these words."""
    if wire is None:
        return await asyncio.to_thread(call, *words, env=env)
    with pointed_to(wire):
        return await asyncio.to_thread(call, *words, env=env)


def call(*words: str, env: Mapping[str, str] | None = None) -> Ended:
    """Call `majlis` with these words, in an environment of its own."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
    status = 0
    with _surroundings(words, env or {}), redirect_stdout(out), redirect_stderr(err):
        try:
            main()
        except SystemExit as ended:
            status = int(ended.code or 0)
    return Ended(status, _written(out), _written(err))


@contextmanager
def _surroundings(words: tuple[str, ...], env: Mapping[str, str]) -> Iterator[None]:
    """Lend the process other words, another environment and another log."""
    argv, environ = sys.argv, dict(os.environ)
    root = logging.getLogger()
    handlers, levels = root.handlers[:], _levels()
    sys.argv = ["majlis", *words]
    for name in environ:
        if name.startswith("MAJLIS_"):
            del os.environ[name]
    os.environ.update(env)
    root.handlers = []
    try:
        yield
    finally:
        sys.argv = argv
        os.environ.clear()
        os.environ.update(environ)
        root.handlers = handlers
        for name, level in levels.items():
            logging.getLogger(name or None).setLevel(level)
        structlog.reset_defaults()


def _levels() -> dict[str, int]:
    names = ("", "bot", "discord", "discord.state")
    return {name: logging.getLogger(name or None).level for name in names}


def _written(stream: io.TextIOWrapper) -> str:
    stream.flush()
    return stream.buffer.getvalue().decode()  # type: ignore[attr-defined,no-any-return]  # a BytesIO
