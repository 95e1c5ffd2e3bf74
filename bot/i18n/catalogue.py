"""The catalogues: the words of each message in each language, read when first asked for."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from gettext import c2py
from importlib.resources import files
from importlib.resources.abc import Traversable

from agenda.messages.template import template_of
from agenda.text import LANGUAGES, Language

SOURCE: Language = "en"
"""The language of the words in `agenda/messages`, which every other one falls back to."""


_NAME = "language."
_BUTTON = "answer.button-"


@dataclass(frozen=True, slots=True)
class Catalogue:
    """One language: the *forms* of each message by its key, and which of them a number takes."""

    forms: Mapping[str, tuple[str, ...]]
    form_of: Callable[[int], int]

    def words(self, key: str, n: int | None) -> str:
        """Give the words for *n* of something; nothing where the catalogue has none."""
        forms = self.forms.get(key, ("",))
        return forms[0 if n is None or len(forms) == 1 else self.form_of(abs(n))]


def languages_at_hand() -> tuple[Language, ...]:
    """Give the languages that have a catalogue, an agenda's own languages first."""
    found = {one.name for one in files("locales").iterdir() if _file_of(one.name).is_file()}
    known = [one for one in LANGUAGES if one in found]
    return (*known, *sorted(found.difference(known)))


def words_of(key: str, n: int | None, language: Language) -> str:
    """Give the words of a message, in English where *language* has none.

    English is read from its catalogue only for a key that this process has not met: a message
    out of the store, whose module nobody has imported.
    """
    return words_in(key, n, language) or _english(key, n) or _name_of_language(key, language) or key


def words_in(key: str, n: int | None, language: Language) -> str:
    """Give the words of a message in *language*; nothing where it has none."""
    return _english(key, n) if language == SOURCE else catalogue_of(language).words(key, n)


@cache
def catalogue_of(language: Language) -> Catalogue:
    """Read the catalogue of *language*; one that is not there has no words."""
    file = _file_of(language)
    if not file.is_file():
        return Catalogue({}, lambda _: 0)
    from babel.messages.pofile import read_po  # noqa: PLC0415 -- slow import

    with file.open("rb") as lines:
        read = read_po(lines, ignore_obsolete=True, abort_invalid=True)
    forms = {
        message.context: as_forms(message.string)
        for message in read
        if message.context and not message.fuzzy
    }
    return Catalogue(forms, c2py(read.plural_expr))


def as_forms(texts: str | Sequence[str] | None) -> tuple[str, ...]:
    """Give one text, or one for each plural form, as Babel has read it."""
    return (texts,) if isinstance(texts, str) else tuple(texts or ())


def _english(key: str, n: int | None) -> str:
    try:
        template = template_of(key)
    except KeyError:
        return catalogue_of(SOURCE).words(key, n)
    return template.plural if template.plural and n not in {None, 1} else template.text


def _name_of_language(key: str, language: Language) -> str:
    """Name a language that no catalogue names, as Unicode's locale data do.

    >>> _name_of_language("language.es", "fr"), _name_of_language("answer.button-es", "fr")
    ('espagnol', 'Español')
    """
    of_itself = key.startswith(_BUTTON)
    if not of_itself and not key.startswith(_NAME):
        return ""
    from babel.core import Locale  # noqa: PLC0415 -- slow import

    named = key.removeprefix(_BUTTON).removeprefix(_NAME)
    name = Locale.parse(named).get_display_name(named if of_itself else language) or ""
    return name[:1].upper() + name[1:] if of_itself else name


def _file_of(language: Language) -> Traversable:
    return files("locales") / language / "LC_MESSAGES" / "messages.po"
