"""Names with something between their letters or halves: H a d d a d, Gebre Mariam."""

# ruff: noqa: PLR2004 -- how long a word is says how sure one can be

from collections.abc import Iterator

from agenda.chatham.alike import mistyped
from agenda.chatham.exact import whole
from agenda.chatham.naming import Named, Names
from agenda.chatham.note import Found, Note


def find_spaced(note: Note, names: Names, covered: list[bool]) -> Iterator[Found]:
    """Find names with a space or a dot between each letter and the next."""
    at = 0
    while at < len(note.words):
        end = at
        while (
            end < len(note.words)
            and (len(note.words[end].text) == 1 or note.words[end].end - note.words[end].start == 1)
            and (end == at or (note.words[end].arabic == note.words[at].arabic))
        ):
            end += 1
        if end - at > 2:
            joined = "".join(one.text for one in note.words[at:end])
            wide = len(joined) > end - at
            inside = list(_within(joined, names))
            near = mistyped(names, joined) if len(joined) > 5 and not inside else None
            if near:
                covered[at:end] = [True] * (end - at)
                yield Found(*note.place(at, end - 1), "soft", "name", names.people_of[near])
            for start, size in inside:
                covered[at + start : at + start + size] = [True] * size
                people = names.phrases.of[(joined[start : start + size],)].people
                place = (
                    note.place(at, end - 1)
                    if wide
                    else note.place(at + start, at + start + size - 1)
                )
                yield Found(*place, "hard", "name", people)
        at = max(end, at + 1)


def find_split(note: Note, names: Names, covered: list[bool]) -> Iterator[Found]:
    """Find one name that is written as two words: Gebre Mariam, Ra'ed."""
    for at in range(len(note.words) - 1):
        first, last = note.words[at : at + 2]
        joined = first.text + last.text
        apostrophe = last.between in {"'", "’", "‘", "`"}
        least = 4 if apostrophe else 6
        if (covered[at] and covered[at + 1]) or len(joined) < least or joined not in names.parts:
            continue
        alike = apostrophe or (last.gap == "join" and first.capital == last.capital)
        if note.held(at, at + 2) and alike:
            people = names.people_of[joined]
            start, end, _ = whole(note, names, Named("part", people), (at, at + 2, 0))
            covered[start:end] = [True] * (end - start)
            yield Found(*note.place(start, end - 1), "hard", "name", people)


def _within(joined: str, names: Names) -> Iterator[tuple[int, int]]:
    start = 0
    while start < len(joined):
        sizes = range(min(40, len(joined) - start), 2, -1)
        size = next((one for one in sizes if joined[start : start + one] in names.parts), 0)
        if size:
            yield start, size
        start += size or 1
