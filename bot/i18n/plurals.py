"""Plural rules of catalogues, held against the ones that Unicode's locale data give."""

from collections.abc import Mapping
from gettext import c2py

from babel.core import Locale, UnknownLocaleError

from bot.i18n.pofile import Book

_UP_TO = 1001
_DUAL = 2
_ORDER = ("zero", "one", "two", "few", "many", "other")


def numbers_by_form(book: Book) -> Mapping[int, frozenset[int]]:
    """Give the numbers from 0 to 1000 that take each form; no rule at all is a `ValueError`."""
    rule = book.plural_forms.partition("plural=")[2].strip().removesuffix(";")
    form_of = c2py(rule)
    forms = [form_of(n) for n in range(_UP_TO)]
    return {one: frozenset(n for n, form in enumerate(forms) if form == one) for one in set(forms)}


def is_right(book: Book) -> bool:
    """Tell whether the forms are those of the locale data, in their order."""
    try:
        forms = numbers_by_form(book)
        category_of = Locale.parse(book.language).plural_form
    except (ValueError, ArithmeticError, UnknownLocaleError):
        return False
    categories = [category_of(n) for n in range(_UP_TO)]
    expected = {
        form: frozenset(n for n, category in enumerate(categories) if category == one)
        for form, one in enumerate(name for name in _ORDER if name in set(categories))
    }
    return book.form_count == len(expected) and forms == expected


def says_its_number(numbers: frozenset[int]) -> bool:
    """Tell whether a form stands for so few numbers that it may leave the number out.

    Zero, one, two; and in French one form for zero and one.
    """
    return bool(numbers) and max(numbers) <= _DUAL
