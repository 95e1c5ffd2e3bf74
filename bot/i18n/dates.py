"""Days in words, by patterns written out: what a locale calls long or short is not the same.

Arabic has several names for a month. A locale of a country gives its own in some of its patterns
and the standard one in others, so all of them stand here.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from agenda.model import ArabicMonths
from agenda.text import Language

STANDARD: Final = (
    *("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو"),
    *("يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"),
)
LEVANT: Final = (
    *("كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران"),
    *("تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول"),
)
MAGHREB: Final = (
    *("جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان"),
    *("جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"),
)
MOROCCO: Final = (
    *("يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو"),
    *("يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"),
)
MONTHS: Final[Mapping[ArabicMonths, Sequence[str]]] = {
    "standard": STANDARD,
    "dual": tuple(f"{one}/{other}" for one, other in zip(STANDARD, LEVANT, strict=True)),
    "maghreb": MAGHREB,
    "levant": LEVANT,
    "morocco": MOROCCO,
}
"""The names of the months in Arabic, from January on."""

_PATTERN = "EEEE d MMMM y"
_FIRST_OF_MONTH = {"fr": "EEEE d'er' MMMM y"}
_LOCALES = {"en": "en_GB"}


def day_in_words(day: date, language: Language, months: ArabicMonths) -> str:
    """Give *day* with its weekday, its month in full and its year; *months* are for Arabic.

    >>> day_in_words(date(2020, 6, 15), "fr", "standard")
    'lundi 15 juin 2020'
    >>> day_in_words(date(2020, 6, 15), "ar", "levant")
    'الاثنين، 15 حزيران 2020'
    """
    from babel.dates import format_date  # noqa: PLC0415 -- slow import

    if language == "ar":
        weekday = format_date(day, "EEEE", language)
        return f"{weekday}، {day.day} {MONTHS[months][day.month - 1]} {day.year}"
    pattern = _FIRST_OF_MONTH.get(language, _PATTERN) if day.day == 1 else _PATTERN
    return format_date(day, pattern, _LOCALES.get(language, language))
