"""Everything the bot can say: a key and its typed parameters.

The words live in `locales/`; the English ones stand here too, because they are the catalogue's
msgid. A parameter is a value, not a sentence: whoever puts the message into words decides how a
time, a channel or a name looks in that language and on that surface.
"""

from agenda.messages.template import Template, every_template
from agenda.messages.values import At, Channel, Many, Message, On, Own, Span, Url, Value

__all__ = [
    "At",
    "Channel",
    "Many",
    "Message",
    "On",
    "Own",
    "Span",
    "Template",
    "Url",
    "Value",
    "every_template",
]
