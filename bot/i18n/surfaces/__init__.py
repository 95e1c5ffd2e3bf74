"""The surfaces a message may be read on, each with its own way of writing."""

from collections.abc import Mapping

from bot.i18n.scene import Surface
from bot.i18n.surfaces.chat import Chat
from bot.i18n.surfaces.marks import Marks
from bot.i18n.surfaces.page import Page
from bot.i18n.surfaces.terminal import Terminal

MARKS: Mapping[Surface, type[Marks]] = {"chat": Chat, "terminal": Terminal, "page": Page}

__all__ = ["MARKS", "Marks"]
