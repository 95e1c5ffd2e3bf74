"""Messages put into words: the reader's language, the surface's marks, the writing's direction.

The words come from the catalogues in `locales/`; nothing here says a sentence of its own.
Babel is imported here only, and only when a catalogue or a date is asked for.
"""

from bot.i18n.catalogue import languages_at_hand
from bot.i18n.catalogue import words_of as standard_words
from bot.i18n.rendering import render, render_text
from bot.i18n.scene import Scene, Surface
from bot.i18n.surfaces.chat import together

__all__ = [
    "Scene",
    "Surface",
    "languages_at_hand",
    "render",
    "render_text",
    "standard_words",
    "together",
]
