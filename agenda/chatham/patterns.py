"""What has the form of an address, a number, a link or a mention."""

# ruff: noqa: E501, PLR2004 -- a pattern is read as a whole; a length says how sure one can be

import re
from collections.abc import Iterable, Iterator
from typing import Final

from agenda.chatham.folding import fold
from agenda.chatham.note import Found, Note, Phrases, as_key
from agenda.roster import Participant

_UNSEEN: Final = "\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069"
_FORMS: Final = (
    ("mention", re.compile(r"<(?:@[!&]?|#|id:)[0-9]{1,25}>|<a?:\w{1,40}:[0-9]{1,25}>")),
    ("time", re.compile(r"<t:-?[0-9]{1,20}(?::[a-zA-Z])?>")),
    ("e-mail", re.compile(
        rf"[\w.+{_UNSEEN}-]{{1,64}}(?:\s?[@＠]\s?|\s?[\[(](?:at|arobase)[\])]\s?)"
        rf"[\w{_UNSEEN}-]{{1,63}}(?:(?:\.|\s?[\[(](?:dot|point)[\])]\s?)[\w-]{{1,63}}){{1,5}}")),
    ("link", re.compile(
        r"(?:https?://|www\.)[^\s<>«»\"،؛]{1,500}"
        r"|\b(?:discord\.gg|t\.me|wa\.me|linkedin\.com|twitter\.com|x\.com|facebook\.com|fb\.com"
        r"|instagram\.com|discord\.com|discordapp\.com)/[^\s<>«»\"،؛]{1,300}")),
    ("link", re.compile(
        r"\b[a-zA-Z0-9][a-zA-Z0-9-]{1,62}(?:\.[a-zA-Z0-9-]{1,62}){0,3}"
        r"\.(?:org|com|net|gov|edu|int|eu|tn|ma|dz|ly|eg|lb|jo|ps|fr|es|it|gr|info|io)\b"
        r"(?:/[^\s<>«»\"،؛]{0,300})?")),
    ("number", re.compile(r"(?<!\d)\d{17,20}(?!\d)")),
    ("phone", re.compile(
        r"(?<![\w.])(?:(?:\+|00)\s?[0-9٠-٩](?:[\s.()/-]{0,2}[0-9٠-٩]){6,14}"
        r"|0[0-9٠-٩](?:[\s.-]{0,2}[0-9٠-٩]){7,9})(?![\w])")),
    ("handle", re.compile(r"(?<![\w.@＠])[@＠]\s?(?!here\b|everyone\b)[\w][\w.]{1,40}(?<!\.)(?:#\d{4})?")),
    ("handle", re.compile(r"(?<!\w)\w[\w.]{1,31}#\d{4}(?!\d)")),
)  # fmt: skip


def ids_of(people: Iterable[Participant]) -> Phrases[frozenset[str]]:
    """Prepare the ids of the roster and of the platform."""
    ids: dict[tuple[str, ...], frozenset[str]] = {}
    for person in people:
        for written in (person.id, str(person.discord_id or "")):
            words = fold(written).split()
            told = any(one.isdigit() for one in written) and len(written) > 2
            if words and told and not (written.isdigit() and len(written) < 5):
                ids[as_key(words)] = ids.get(as_key(words), frozenset()) | {person.id}
    return Phrases(ids)


def find_patterns(note: Note, ids: Phrases[frozenset[str]]) -> Iterator[Found]:
    """Find addresses, numbers, links, mentions and ids."""
    for kind, form in _FORMS:
        for found in form.finditer(note.text):
            start, end = found.span()
            while end > start and note.text[end - 1] in ".,;:!?)]}'’":
                end -= 1
            yield Found(start, end, "hard", kind)
    for at in range(len(note.words)):
        for end, offset, people in ids.at(note, at):
            yield Found(*note.place(at, end - 1, offset), "hard", "id", people)
            break
