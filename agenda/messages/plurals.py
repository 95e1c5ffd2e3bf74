"""Which form of a word a number takes, in the languages of an agenda: Unicode's categories."""

from collections.abc import Callable, Mapping
from typing import Final

from agenda.text import Language

CATEGORIES: Final = ("zero", "one", "two", "few", "many", "other")
"""All names of forms there are, in the order in which they are written."""

_HUNDRED: Final = 100


def category_of(n: int, language: Language) -> str:
    """Name the form that a whole number takes.

    >>> [category_of(n, "ar") for n in (0, 1, 2, 3, 11, 100)]
    ['zero', 'one', 'two', 'few', 'many', 'other']
    >>> category_of(0, "fr"), category_of(0, "en")
    ('one', 'other')
    """
    return _CATEGORY.get(language, _one_or_other)(abs(n))


def categories_of(language: Language) -> tuple[str, ...]:
    """Give the forms that the numbers people count with take.

    >>> categories_of("en")
    ('one', 'other')
    """
    taken = {category_of(n, language) for n in range(2 * _HUNDRED)}
    return tuple(one for one in CATEGORIES if one in taken)


def _one_or_other(n: int) -> str:
    return "one" if n == 1 else "other"


def _french(n: int) -> str:
    return "one" if n in {0, 1} else "other"


def _arabic(n: int) -> str:
    match n % _HUNDRED:
        case _ if n <= 2:  # noqa: PLR2004 -- the dual
            return CATEGORIES[n]
        case 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10:
            return "few"
        case 0 | 1 | 2:
            return "other"
    return "many"


_CATEGORY: Final[Mapping[Language, Callable[[int], str]]] = {"ar": _arabic, "fr": _french}
