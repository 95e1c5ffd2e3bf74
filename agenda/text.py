"""Words in several languages, as people write them in an agenda."""

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

Language = str
"""A language by its code: `en`, `fr`, `ar`. Adding one is adding a catalogue."""

LANGUAGES: tuple[Language, ...] = ("en", "fr", "ar")
"""The languages an agenda may be written in, in the order they are shown."""

RIGHT_TO_LEFT: frozenset[Language] = frozenset({"ar", "fa", "he", "ur"})


class Frozen(BaseModel):
    """A value that never changes and takes no field it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Text:
    """One text in one or more languages, kept in the order of its file.

    >>> Text({"en": "Welcome", "fr": "Bienvenue"}).in_language("fr")
    'Bienvenue'
    >>> Text({"en": "Welcome"}).in_language("ar")
    'Welcome'
    """

    __slots__ = ("_words",)

    def __init__(self, words: Mapping[Language, str]) -> None:
        """Keep *words*, at least one, by language."""
        if not words:
            msg = "a text has words in at least one language"
            raise ValueError(msg)
        self._words = tuple(words.items())

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages it is written in."""
        return tuple(language for language, _ in self._words)

    def in_language(self, language: Language, *others: Language) -> str:
        """Give the words in *language*, or in the first of *others* there is, or the first."""
        words = dict(self._words)
        return next((words[one] for one in (language, *others) if one in words), self._words[0][1])

    def language_of(self, language: Language, *others: Language) -> Language:
        """Tell in which language `in_language` answers."""
        return next(
            (one for one in (language, *others) if one in self.languages), self.languages[0]
        )

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Text) and self._words == other._words

    def __hash__(self) -> int:
        return hash(self._words)

    def __repr__(self) -> str:
        return f"Text({dict(self._words)!r})"

    @classmethod
    def __get_pydantic_core_schema__(
        cls, _source: type[Any], _handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.with_info_plain_validator_function(
            _text_from_file,
            serialization=core_schema.plain_serializer_function_ser_schema(
                lambda text: dict(text._words)  # noqa: SLF001 -- its own serializer
            ),
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, _schema: CoreSchema, _handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {
            "description": "Words in the event's main language, or by language.",
            "anyOf": [
                {"type": "string", "minLength": 1},
                {
                    "type": "object",
                    "properties": {one: {"type": "string"} for one in LANGUAGES},
                    "additionalProperties": False,
                    "minProperties": 1,
                },
            ],
        }


def _text_from_file(
    given: Any,  # noqa: ANN401 -- whatever stands in the file
    info: core_schema.ValidationInfo,
) -> Text:
    """Read one string in the main language (the context's `main`), or a mapping by language."""
    if isinstance(given, Text):
        return given
    if isinstance(given, str) and given.strip():
        main = (info.context or {}).get("main", LANGUAGES[0])
        return Text({main: given.strip()})
    if isinstance(given, Mapping) and given:
        unknown = [one for one in given if one not in LANGUAGES]
        if unknown:
            msg = f"unknown_language:{unknown[0]}"
            raise ValueError(msg)
        if all(isinstance(words, str) and words.strip() for words in given.values()):
            return Text({one: given[one].strip() for one in LANGUAGES if one in given})
    msg = "text"
    raise ValueError(msg)


def missing_languages(text: Text, languages: Sequence[Language]) -> tuple[Language, ...]:
    """Tell in which of *languages* the text has no words."""
    return tuple(one for one in languages if one not in text.languages)
