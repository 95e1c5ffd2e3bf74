"""`majlis run`: the bot itself."""

import asyncio
from collections.abc import Coroutine

from agenda.errors import MajlisError
from agenda.messages import operator as words
from bot.cli._settings import Config, settings_at
from bot.config import read_token


def run(config: Config = None) -> None:
    """Run the bot until it is told to stop."""
    settings = settings_at(config)
    token = read_token(settings.discord)
    from bot.adapters.logs import set_up_logs  # noqa: PLC0415 -- slow import
    from bot.app import run_bot  # noqa: PLC0415 -- slow import

    set_up_logs(settings.log_level, token)
    _run_logged(run_bot(settings, token))


def _run_logged(work: Coroutine[None, None, None]) -> None:
    """Do the *work*; a mistake of ours goes into the log, and to the operator in a sentence."""
    import structlog  # noqa: PLC0415 -- slow import

    try:
        asyncio.run(work)
    except MajlisError:
        raise
    except Exception:  # noqa: BLE001 -- the last resort says it in a sentence
        structlog.get_logger(__name__).exception("stopped")
        raise MajlisError(words.WENT_WRONG()) from None
