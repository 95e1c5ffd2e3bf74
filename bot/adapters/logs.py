"""The log: one JSON line for each thing that happened, without the token and without names.

Everything goes through the standard library's loggers, ours and those of the libraries, and out on
the error stream. The libraries speak from WARNING on, discord.py from INFO on: below that it would
log what people write.
"""

import logging
import re
import sys
from collections.abc import Iterable, MutableMapping
from typing import Any, Final, TextIO

import structlog

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
        structlog.processors.format_exc_info,
    ]
    shown: structlog.typing.Processor = structlog.processors.JSONRenderer(ensure_ascii=False)
    if out.isatty():
        shown = structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=both,
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


def _set_levels(wanted: str) -> None:
    ours = logging.getLevelNamesMapping()[wanted]
    logging.getLogger("bot").setLevel(ours)
    logging.getLogger().setLevel(max(ours, logging.WARNING))
    logging.getLogger("discord").setLevel(max(ours, logging.INFO))
    logging.getLogger("discord.state").setLevel(logging.ERROR)  # it warns with people's handles
