"""The names of commands in the languages that Discord's client has."""

from typing import Any

import discord
from discord import app_commands

from agenda.messages import Message, Template
from agenda.text import LANGUAGES
from bot.i18n import Scene, render
from bot.i18n.catalogue import SOURCE

_PLAIN = Scene(surface="terminal")
CLIENT_LANGUAGES = {
    client: language
    for client in discord.Locale
    if (language := client.value.partition("-")[0]) in LANGUAGES and language != SOURCE
}
"""What Discord's client shows in other words than English: Spanish would be there twice.

It has no Arabic; Arabic readers get Arabic answers, buttons and forms.
"""


def named(template: Template) -> app_commands.locale_str:
    """Give a command's name or description, which the client shows in its own language."""
    return app_commands.locale_str(template.text, key=template.key)


class ClientTranslator(app_commands.Translator):
    """Translates what `named` gave."""

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContext[Any, Any],
    ) -> str | None:
        """Give the words for the client's language, or None for those it shows in English."""
        del context
        language = CLIENT_LANGUAGES.get(locale)
        key = string.extras.get("key")
        if language is None or key is None:
            return None
        return render(Message(key), language, _PLAIN)
