"""The glossary: what a term of the event is called in each of its languages."""

from agenda.messages.template import name_command, say
from agenda.messages.values import Many, Message
from agenda.text import Text

GLOSSARY = name_command("glossary", "glossary", "What a term is called in the event's languages")
GLOSSARY_TERM = name_command(
    "glossary-term", "term", "A word in any language; without it, the whole list"
)

HEAD = say("glossary.head", "**{term}**", comment="A term, above its words. same-ok", term=str)
WORD = say(
    "glossary.word",
    "{language}: {term}",
    comment="The word for something in a language: a line, or one of a list. same-ok",
    language=Message,
    term=str,
)
LINE = say(
    "glossary.line",
    "**{term}** ({others})",
    comment="A line of a list. {others} is a list of entries of glossary.word. same-ok",
    term=str,
    others=Many,
)
ABOUT = say("glossary.about", "{about}", comment="What a term means. same-ok", about=Text)
LACKS = say(
    "glossary.lacks",
    "It has no word yet in: {languages}.",
    comment="{languages} is a list of languages' names.",
    languages=Many,
)
UNKNOWN = say("glossary.unknown", "The glossary has no term “{given}”.", given=str)
CLOSE = say(
    "glossary.close",
    "Terms like it: {terms}.",
    comment="After glossary.unknown.",
    terms=Many,
)
NONE = say("glossary.none", "{event} has no glossary.", event=Text)
LIST = say(
    "glossary.list",
    "The glossary of {event} has {n} term. The file has it with its explanation.",
    "The glossary of {event} has {n} terms. The file has all of them with their explanations.",
    comment="The first line of a list; a file is attached.",
    event=Text,
    n=int,
)
MORE = say(
    "glossary.more",
    "{n} more term is in the file only.",
    "{n} more terms are in the file only.",
    comment="The last line of a list that was cut.",
    n=int,
)
FOR_INTERPRETERS = say(
    "glossary.for-interpreters",
    "Here is the glossary of {event} for interpreters, with {n} term. "
    "`/glossary` gives it as a file.",
    "Here is the glossary of {event} for interpreters, with {n} terms. "
    "`/glossary` gives them as a file.",
    comment="Above the terms, two days before the event.",
    event=Text,
    n=int,
)
