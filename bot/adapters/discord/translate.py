"""The names of commands in the languages that Discord's client has."""

from typing import Any

import discord
from discord import app_commands

from agenda.messages import Message, Template
from bot.i18n import Scene, render

_PLAIN = Scene(surface="terminal")
_CLIENT_LANGUAGES = {discord.Locale.french: "fr"}
"""Discord's client has no Arabic; Arabic readers get Arabic answers, buttons and forms."""


def named(template: Template) -> app_commands.locale_str:
    """Give a command's name or description, which the client shows in its own language."""
    return app_commands.locale_str(template.text, key=template.key)


class FrenchTranslator(app_commands.Translator):
    """Translates what `named` gave."""

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContext[Any, Any],
    ) -> str | None:
        """Give the words for the client's language, or None for those it shows in English."""
        del context
        language = _CLIENT_LANGUAGES.get(locale)
        key = string.extras.get("key")
        if language is None or key is None:
            return None
        return render(Message(key), language, _PLAIN)
