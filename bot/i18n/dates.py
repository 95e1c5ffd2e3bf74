"""Days in words, by patterns written out: what a locale calls long or short is not the same."""

from datetime import date

from agenda.text import Language

_PATTERNS = {"ar": "EEEE، d MMMM y"}
_FIRST_OF_MONTH = {"fr": "EEEE d'er' MMMM y"}
_LOCALES = {"en": "en_GB"}


def day_in_words(day: date, language: Language) -> str:
    """Give *day* with its weekday, its month in full and its year.

    >>> day_in_words(date(2020, 6, 15), "fr")
    'lundi 15 juin 2020'
    """
    from babel.dates import format_date  # noqa: PLC0415 -- slow import

    pattern = _PATTERNS.get(language, "EEEE d MMMM y")
    if day.day == 1:
        pattern = _FIRST_OF_MONTH.get(language, pattern)
    return format_date(day, pattern, _LOCALES.get(language, language))
