"""A roster to fill in: every column, a few made-up people, and what may stand where."""

import csv
import io
import json
from collections.abc import Callable, Mapping
from typing import Any, Final

from agenda.messages import Message, Template
from agenda.messages.roster_columns import COLUMNS, GENDERS, PARTS
from agenda.roster import Participant
from agenda.text import Language
from bot.export.roster_lines import word_for
from bot.i18n import Scene, render

_PLAIN: Final = Scene(surface="terminal")
_WITH_WORDS: Final = ("part", "gender")
_SEPARATOR: Final[Mapping[Language, str]] = {"en": ","}
"""What a spreadsheet expects between cells where that language is spoken; elsewhere `;`."""

PEOPLE: Final = (
    Participant.model_validate(
        {
            "id": "P01",
            "name": "Viola of Messaline",
            "honorific": "Ms",
            "role": "Page",
            "role_fr": "Page",
            "role_ar": "وصيفة",
            "org": "Court of Illyria",
            "org_alt": ["Cour d’Illyrie", "بلاط إيليريا"],
            "country": "Illyria",
            "region": "Adriatic",
            "type": "court",
            "gender": "female",
            "profile": "mediation",
            "langs": ["en", "fr"],
            "group": "north",
            "handle": "viola-in-a-play",
            "nick": "Viola",
            "wishes": ["shipwrecks", "letters"],
            "together": ["P02"],
        }
    ),
    Participant.model_validate(
        {
            "id": "P02",
            "name": "Sindbad",
            "name_ar": "السندباد البحري",
            "role": "Sailor",
            "role_fr": "Marin",
            "role_ar": "بحار",
            "org": "Seven Voyages",
            "org_alt": ["Les Sept Voyages", "الرحلات السبع"],
            "country": "Isle of the Roc",
            "region": "Seven Seas",
            "type": "crew",
            "gender": "male",
            "profile": "trade",
            "langs": ["ar", "en"],
            "group": "south",
            "handle": "sindbad-in-a-tale",
            "wishes": ["shipwrecks"],
            "apart": ["P03"],
        }
    ),
    Participant.model_validate(
        {
            "id": "P03",
            "name": "Toinette Diafoirus",
            "name_ar": "توانيت",
            "honorific": "Dr",
            "role": "Physician",
            "role_fr": "Médecin",
            "role_ar": "طبيبة",
            "org": "The Imaginary Ward",
            "country": "Theatre",
            "region": "Stage",
            "type": "hospital",
            "gender": "female",
            "profile": "health",
            "langs": ["fr"],
            "part": "moderator",
            "handle": "toinette-in-a-play",
        }
    ),
)
"""People of plays and tales; no handle on Discord has a hyphen, so none of these can be real."""


def template_of(kind: str, language: Language) -> bytes:
    """Write the template as `csv`, `xlsx` or `json`; the columns of the first two are in words."""
    return _WRITERS[kind](language)


def heads(language: Language) -> tuple[str, ...]:
    """Give the heads of the columns."""
    return tuple(in_words(label, language) for label, _ in COLUMNS.values())


def rows(language: Language) -> list[list[str]]:
    """Give the made-up people as rows of texts."""
    return [[_cell(person, field, language) for field in COLUMNS] for person in PEOPLE]


def words_for(field: str, language: Language) -> tuple[str, ...]:
    """Give the words that a column takes, if there are only some."""
    known = {"part": PARTS, "gender": GENDERS}.get(field, {})
    return tuple(in_words(word, language) for word in known.values())


def in_words(template: Template, language: Language) -> str:
    """Put a message without facts into words, as a cell has them."""
    return render(template(), language, _PLAIN)


def _cell(person: Participant, field: str, language: Language) -> str:
    value: Any = getattr(person, field)
    if isinstance(value, tuple):
        return " | ".join(value)
    shown = word_for(field, value) if field in _WITH_WORDS and value else value or ""
    return render(shown, language, _PLAIN) if isinstance(shown, Message) else str(shown)


def _csv(language: Language) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=_SEPARATOR.get(language, ";"))
    writer.writerows([heads(language), *rows(language)])
    return out.getvalue().encode("utf-8-sig")  # without the mark, Excel reads no accents


def _json(_: Language) -> bytes:
    people = [
        {field: value for field in COLUMNS if (value := getattr(person, field))}
        for person in PEOPLE
    ]
    return (json.dumps(people, ensure_ascii=False, indent=2) + "\n").encode()


def _xlsx(language: Language) -> bytes:
    from bot.export.spreadsheet import Column, write_workbook  # noqa: PLC0415 -- slow import

    columns = [
        Column(head, in_words(about, language), words_for(field, language))
        for head, (field, (_, about)) in zip(heads(language), COLUMNS.items(), strict=True)
    ]
    return write_workbook(columns, rows(language), language)


_WRITERS: Final[Mapping[str, Callable[[Language], bytes]]] = {
    "csv": _csv,
    "json": _json,
    "xlsx": _xlsx,
}
