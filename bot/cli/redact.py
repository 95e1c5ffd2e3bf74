"""`majlis redact`: notes in, the same notes without the people in them out."""

import json
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from agenda.errors import FileError, MajlisError, Place, Problem
from agenda.messages import Message
from agenda.messages import redaction as words
from agenda.messages.checked import IS_FOLDER, NO_FILE, NOT_READABLE
from agenda.roster import Roster
from bot.cli._printing import line_of, print_error, print_line
from bot.cli._progress import progress_bar
from bot.cli._rosters import read_roster_at
from bot.i18n import Scene, render

TERMINAL = Scene(surface="terminal")
MOST_LETTERS: Final = 200_000
"""More than any report has; a longer text would be a mistake."""


@dataclass(frozen=True, slots=True)
class _Note:
    id: str | int
    text: str
    lang: str | None


def redact(
    notes: Annotated[
        Path,
        typer.Argument(metavar="[NOTES]", help="The notes, a JSON object a line; - is the input."),
    ] = Path("-"),
    *,
    roster: Annotated[Path, typer.Option(metavar="ROSTER", help="The roster's file.")],
    k: Annotated[
        int, typer.Option(min=2, max=50, help="How many people must share what is told of one.")
    ] = 3,
    topics: Annotated[
        list[str] | None,
        typer.Option(
            metavar="WORDS",
            help="What the session is about: every other capitalised word needs a decision.",
        ),
    ] = None,
) -> None:
    """Mask in notes who said it: lines with id and text in, with spans and text out."""
    from agenda.chatham import prepare  # noqa: PLC0415 -- slow import

    try:
        people = _people(roster)
        read = tuple(_read(notes))
    except MajlisError as error:
        print_error(error)
        raise typer.Exit(1) from None
    redactor = prepare(
        people, k=k, topics=topics, wording=lambda said, lang: render(said, lang, TERMINAL)
    )
    with progress_bar(words.PROGRESS(n=len(read)), "en") as advance:
        for done, note in enumerate(read, 1):
            redacted = redactor.redact(note.text, note.lang)
            spans = [asdict(span) for span in redacted.spans]
            line = {"id": note.id, "spans": spans, "text": redacted.text}
            typer.echo(json.dumps(line, ensure_ascii=False).encode("utf-8", "surrogatepass"))
            advance(done / len(read), "")


def _people(path: Path) -> Roster:
    read = read_roster_at(path)
    for warning in read.warnings:
        print_line(line_of(warning, render(warning.message, "en", TERMINAL), str(path)), err=True)
    return read.roster


def _read(path: Path) -> Iterator[_Note]:
    """Read all notes; if one of them is none, say so of each, and redact nothing."""
    problems: list[Problem] = []
    seen: dict[str | int, int] = {}
    for at, line in enumerate(_bytes(path).split(b"\n"), 1):
        if not line.strip():
            continue
        note = _note(line.removeprefix(b"\xef\xbb\xbf") if at == 1 else line)
        if isinstance(note, _Note) and note.id in seen:
            note = words.SAME_ID(id=str(note.id), line=seen[note.id])
        if isinstance(note, Message):
            problems.append(Problem(words.NO_NOTE(problem=note), Place(at, 1, "")))
            continue
        seen[note.id] = at
        yield note
    if problems:
        raise FileError(words.WRONG_NOTES(n=len(problems)), problems)


def _bytes(path: Path) -> bytes:
    if str(path) == "-":
        return sys.stdin.buffer.read()
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise MajlisError(NO_FILE(name=str(path))) from None
    except IsADirectoryError:
        raise MajlisError(IS_FOLDER(name=str(path))) from None
    except (OSError, ValueError):
        raise MajlisError(NOT_READABLE(name=str(path))) from None


def _note(line: bytes) -> _Note | Message:
    try:
        read: Any = json.loads(line.decode())
    except UnicodeDecodeError:
        return words.NOT_UNICODE()
    except (ValueError, RecursionError):
        return words.NOT_JSON()
    if not isinstance(read, dict):
        return words.NO_OBJECT()
    return _checked(read.get("id"), read.get("text"), read.get("lang"))


def _checked(name: object, text: object, lang: object) -> _Note | Message:
    if not isinstance(name, str | int) or isinstance(name, bool):
        return words.NO_ID()
    if not isinstance(text, str):
        return words.NO_TEXT()
    if len(text) > MOST_LETTERS:
        return words.TOO_LONG(n=len(text), most=MOST_LETTERS)
    if not (lang is None or isinstance(lang, str)):
        return words.NO_LANGUAGE()
    return _Note(name, text, lang)
