"""`majlis sync`: registers the slash commands, whether or not they changed."""

import asyncio

from bot.cli._printing import print_message
from bot.cli._settings import Config, settings_at
from bot.config import Settings, read_token
from bot.i18n import Scene


def sync(config: Config = None) -> None:
    """Register the slash commands on all servers now."""
    settings = settings_at(config)
    token = read_token(settings.discord)
    from bot.adapters.logs import set_up_logs  # noqa: PLC0415 -- slow import

    set_up_logs("error", token)
    asyncio.run(_sync(settings, token))


async def _sync(settings: Settings, token: str) -> None:
    from bot.app import sync_commands  # noqa: PLC0415 -- slow import

    async for told in sync_commands(settings, token):
        print_message(told, "en", Scene(surface="terminal"))
