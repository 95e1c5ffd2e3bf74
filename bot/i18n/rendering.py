"""A message and its facts become one text."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import reduce
from typing import assert_never

from agenda.messages import At, Channel, Many, Message, On, Own, Span, Url, Value, units
from agenda.text import RIGHT_TO_LEFT, Language, Text
from bot.i18n.catalogue import words_in, words_of
from bot.i18n.dates import day_in_words
from bot.i18n.scene import Scene
from bot.i18n.surfaces import MARKS, Marks

_PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}")
_MINUTE = timedelta(minutes=1)


def render(message: Message, language: Language, scene: Scene) -> str:
    """Put *message* into the words of *language*, as *scene* shows it."""
    voice = _voice(language, scene)
    return voice.marks.whole(voice.message(message))


def render_text(text: Text, language: Language, scene: Scene) -> str:
    """Show one agenda text as it would stand in a message."""
    return _voice(language, scene).value(text)


@dataclass(frozen=True, slots=True)
class _Voice:
    language: Language
    scene: Scene
    marks: Marks

    def message(self, message: Message) -> str:
        facts = message.facts
        words = self._words(message.key, facts)
        shown = {name: self.value(fact) for name, fact in facts.items()}
        return _filled(self.marks.words(words), shown)

    def _words(self, key: str, facts: Mapping[str, Value]) -> str:
        """Give the event's own words where it has some that fit, or those of the catalogue."""
        n = facts.get("n")
        number = n if isinstance(n, int) else None
        own = self.scene.own.get(key)
        if own is None:
            return words_of(key, number, self.language)
        return (
            _fitting(own.words(self.language, number), facts)
            or words_in(key, number, self.language)
            or _fitting(own.words(self.scene.main, number), facts)
            or words_of(key, number, self.language)
        )

    def value(self, value: Value) -> str:  # noqa: C901, PLR0911 -- one case for each kind of value
        match value:
            case Message():
                return self.message(value)
            case str() | int():
                return self.marks.text(str(value))
            case Text():
                return self.marks.text(value.in_language(self.language, self.scene.main))
            case At():
                return self.marks.text(self._hour(value.at))
            case Own():
                show = self.marks.countdown if value.counting else self.marks.own
                return show(value.at)
            case On():
                return self.marks.text(day_in_words(value.day, self.language, self.scene.months))
            case Span():
                return self.message(_span(value.lasts))
            case Channel():
                return self.marks.place(self.scene.channels.get(value.key, value.key))
            case Url():
                return self.marks.link(value.address)
            case Many():
                return self._list([self._entry(one) for one in value.values])
        assert_never(value)

    def _hour(self, at: datetime) -> str:
        return f"{at.astimezone(self.scene.zone):%H:%M}"

    def _entry(self, value: Value) -> str:
        """Keep apart what is not in our own words, which run with the language."""
        shown = self.value(value)
        return shown if isinstance(value, Message) else self.marks.entry(shown)

    def _list(self, shown: list[str]) -> str:
        words = self.marks.words(words_of(units.LIST.key, None, self.language))
        return reduce(lambda a, b: _filled(words, {"before": a, "next": b}), shown or [""])


def _voice(language: Language, scene: Scene) -> _Voice:
    return _Voice(language, scene, MARKS[scene.surface](language in RIGHT_TO_LEFT))


def _fitting(words: str, facts: Mapping[str, Value]) -> str:
    """Give words that name nothing but these facts: others were written for another version."""
    return words if set(_PLACEHOLDER.findall(words)) <= facts.keys() else ""


def _filled(words: str, shown: Mapping[str, str]) -> str:
    """Put ready texts where *words* name them; nothing but a plain name is ever looked up."""
    return _PLACEHOLDER.sub(lambda found: shown.get(found[1], found[0]), words)


def _span(lasts: timedelta) -> Message:
    hours, minutes = divmod(round(abs(lasts) / _MINUTE), 60)
    if not hours:
        return units.MINUTES(n=minutes)
    if not minutes:
        return units.HOURS(n=hours)
    return units.HOURS_AND_MINUTES(hours=units.HOURS(n=hours), minutes=units.MINUTES(n=minutes))
