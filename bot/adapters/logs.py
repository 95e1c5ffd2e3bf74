"""The log: one JSON line for each thing that happened, without the token and without names.

Everything goes through the standard library's loggers, ours and those of the libraries, and out on
the error stream. The libraries speak from WARNING on, and say only what happened, not to what: a
request, a button or a task may hold what people write. For the same reason an exception is told by
its kind and its place in the code, never by its own words.
"""

import logging
import re
import sys
from collections.abc import Iterable, Iterator, MutableMapping
from traceback import format_tb
from types import TracebackType
from typing import Any, Final, TextIO

import structlog

from agenda.errors import MajlisError

REMOVED: Final = "[token removed]"
_LIKE_A_TOKEN: Final = re.compile(r"[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}")

_Line = MutableMapping[str, Any]


class WithoutSecrets:
    """Removes the *secrets*, and whatever looks like a token, from a finished line."""

    def __init__(self, secrets: Iterable[str]) -> None:
        """Keep the secrets, the longest first."""
        self._secrets = sorted((one for one in secrets if one), key=len, reverse=True)

    def __call__(self, _logger: object, _method: str, line: str) -> str:
        """Give the line without them."""
        for secret in self._secrets:
            line = line.replace(secret, REMOVED)
        return _LIKE_A_TOKEN.sub(REMOVED, line)


def set_up_logs(level: str, token: str, stream: TextIO | None = None) -> None:
    """Send the log of this process, from a *level* on, to a *stream*, without the *token*."""
    out = stream or sys.stderr
    both: list[structlog.typing.Processor] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.ExceptionRenderer(without_words),
    ]
    shown: structlog.typing.Processor = structlog.processors.JSONRenderer(ensure_ascii=False)
    if out.isatty():
        shown = structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[_only_what_happened, *both],
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            shown,
            WithoutSecrets([token]),  # type: ignore[list-item]  # after the renderer there is text
        ],
    )
    handler = logging.StreamHandler(out)
    handler.setFormatter(formatter)
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)
    _set_levels(level.upper())
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *both,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )


Raised = tuple[type[BaseException], BaseException, TracebackType | None]


def without_words(exc_info: Raised) -> str:
    """Tell an exception, and what it came from, without what it says."""
    return "\n".join(_told(exc_info[1], frozenset()))


def _told(error: BaseException, seen: frozenset[int]) -> Iterator[str]:
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and id(before) not in seen:
        yield from _told(before, seen | {id(error)})
    yield from (line.rstrip("\n") for line in format_tb(error.__traceback__))
    yield f"{type(error).__module__}.{type(error).__qualname__}{_number_of(error)}"


def _number_of(error: BaseException) -> str:
    """Give what tells errors of one kind apart and comes from us or from a table of codes."""
    if isinstance(error, MajlisError):
        return f" ({error.message.key})"
    numbers = {name: getattr(error, name, None) for name in ("errno", "status", "code")}
    known = [f"{name} {one}" for name, one in numbers.items() if isinstance(one, int) and one]
    return f" ({', '.join(known)})" if known else ""


def _only_what_happened(_logger: object, _method: str, line: _Line) -> _Line:
    """Leave out of a library's line what it is about: its first line stays, with its gaps."""
    record: logging.LogRecord = line["_record"]
    line["event"] = next(iter(str(record.msg).splitlines()), "")
    return line


def _set_levels(wanted: str) -> None:
    ours = logging.getLevelNamesMapping()[wanted]
    logging.getLogger("bot").setLevel(ours)
    logging.getLogger().setLevel(max(ours, logging.WARNING))
    logging.getLogger("discord").setLevel(max(ours, logging.WARNING))
    logging.getLogger("discord.state").setLevel(logging.ERROR)  # it warns with people's handles
