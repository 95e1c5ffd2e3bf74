"""The word that was probably meant."""

from collections.abc import Collection
from difflib import get_close_matches

_MOST_KNOWN = 1_000
_MOST_COMPARED = 40
_LONGEST_COMPARED = 60
_CLOSE_ENOUGH = 0.65


def closest(given: str, known: Collection[str]) -> str | None:
    """Find the one of *known* that looks most like *given*, if one does.

    >>> closest("objectve", ["title", "objective"])
    'objective'
    >>> closest("objectve", ["title"])
    """
    if len(known) > _MOST_KNOWN or len(given) > _LONGEST_COMPARED:
        return None
    similar = [one for one in known if one[:1] == given[:1] or one[-3:] == given[-3:]]
    similar.sort(key=lambda one: abs(len(one) - len(given)))
    return next(iter(get_close_matches(given, similar[:_MOST_COMPARED], 1, _CLOSE_ENOUGH)), None)
