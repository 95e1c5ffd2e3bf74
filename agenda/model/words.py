"""The words that an event says instead of the standard ones, by language."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Final

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler, WithJsonSchema
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from agenda.messages.plurals import CATEGORIES, category_of
from agenda.messages.replaceable import replaceable
from agenda.text import LANGUAGES, Language

WRITTEN_FOR: Final = "for"
"""The field that says which standard words one has looked at, by their sign."""

_ANY: Final = ""
"""Instead of a form's name: one text whatever the number."""

Forms = tuple[tuple[str, str], ...]
"""Texts by the name of the form that a number takes."""

NoticeKey = Annotated[str, WithJsonSchema({"type": "string", "enum": [*replaceable()]})]
"""The name of a notice; a wrong one is refused with the one that was meant."""


@dataclass(frozen=True, slots=True)
class OwnWords:
    """What is said in each language; *sign* is that of the standard words they were written for."""

    by_language: tuple[tuple[Language, Forms], ...]
    sign: str = ""

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages there are words in."""
        return tuple(language for language, _ in self.by_language)

    def forms(self, language: Language) -> Mapping[str, str]:
        """Give the texts in a *language* by form; one without a form is for all numbers."""
        return dict(dict(self.by_language).get(language, ()))

    def words(self, language: Language, n: int | None) -> str:
        """Give the text in a *language* for *n* of something; nothing where there is none."""
        forms = self.forms(language)
        form = _ANY if n is None else category_of(n, language)
        return forms.get(form) or forms.get(_ANY, "")

    @classmethod
    def __get_pydantic_core_schema__(
        cls, _source: type[Any], _handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.with_info_plain_validator_function(
            _from_file,
            serialization=core_schema.plain_serializer_function_ser_schema(_to_file),
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, _schema: CoreSchema, _handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return _SCHEMA


def _from_file(
    given: Any,  # noqa: ANN401 -- whatever stands in the file
    info: core_schema.ValidationInfo,
) -> OwnWords:
    """Read one text in the main language (the context's `main`), or texts by language."""
    if isinstance(given, OwnWords):
        return given
    if isinstance(given, str):
        given = {(info.context or {}).get("main", LANGUAGES[0]): given}
    if not isinstance(given, Mapping):
        raise _refused()
    sign = given.get(WRITTEN_FOR, "")
    if not isinstance(sign, str):
        raise _refused()
    texts = {one: _forms(given[one]) for one in given if one != WRITTEN_FOR}
    if not texts or any(one not in LANGUAGES for one in texts):
        raise _refused()
    return OwnWords(tuple((one, texts[one]) for one in LANGUAGES if one in texts), sign.strip())


def _forms(given: object) -> Forms:
    texts = {_ANY: given} if isinstance(given, str) else given
    if not isinstance(texts, Mapping) or not texts:
        raise _refused()
    known = {name: text for name, text in texts.items() if name in {_ANY, *CATEGORIES}}
    if len(known) < len(texts) or not all(isinstance(one, str) for one in known.values()):
        raise _refused()
    return tuple((name, text.strip()) for name, text in known.items())


def _refused() -> PydanticCustomError:
    """Refuse; what is wrong is said where the file is read, with its place."""
    return PydanticCustomError("own_words", "words by language")


def _to_file(own: OwnWords) -> dict[str, Any]:
    texts = {one: dict(forms).get(_ANY) or dict(forms) for one, forms in own.by_language}
    return {**({WRITTEN_FOR: own.sign} if own.sign else {}), **texts}


_TEXT: Final[JsonSchemaValue] = {"type": "string", "minLength": 1}
_COUNTED: Final[JsonSchemaValue] = {
    "type": "object",
    "properties": {
        one: {**_TEXT, "description": f"What is said for a number of the form “{one}”."}
        for one in CATEGORIES
    },
    "additionalProperties": False,
    "minProperties": 1,
}
_SCHEMA: Final[JsonSchemaValue] = {
    "description": "Words in the event's main language, or by language.",
    "anyOf": [
        _TEXT,
        {
            "type": "object",
            "properties": {
                WRITTEN_FOR: {
                    "type": "string",
                    "description": "The sign of the standard words that these were written for.",
                },
                **{one: {"anyOf": [_TEXT, _COUNTED]} for one in LANGUAGES},
            },
            "additionalProperties": False,
            "minProperties": 1,
        },
    ],
}
