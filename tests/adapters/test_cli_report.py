"""`majlis report`: the notes as they stand, the report that was kept, and nothing with a name."""

import json
from dataclasses import replace
from pathlib import Path

from agenda.book import Book, freeze
from agenda.statements import Stage, Statement, StatementKind
from bot.adapters.store import open_store
from bot.adapters.store.archive import REPORTS, FileArchive
from bot.ports import Shelf
from tests.adapters.wire.agendas import EVENT, record
from tests.adapters.wire.commands import Ended, surroundings
from tests.adapters.wire.in_process import called

DATA = "data"
PEOPLE = json.dumps([{"id": "P01", "name": "Bruno Ferrer", "langs": ["en"]}])


def note(slot: str, words: str) -> Statement:
    return Statement(
        id="ab" * 16,
        slot=slot,
        topic="t1",
        kind=StatementKind.RECOMMENDATION,
        texts={"en": words, "fr": f"{words} (fr)", "ar": f"{words} (ar)"},
        withdrawal="",
        stage=Stage.ACCEPTED,
        shown=True,
    )


async def keep(directory: Path, words: str, *, frozen: bool = False) -> None:
    store = await open_store(directory / DATA)
    await store.save_event(replace(record(), roster=PEOPLE))
    book = Book(statements=(note("talk/r1", words),))
    if frozen:
        book = freeze(book, ("en", "fr", "ar"))
    await store.keep(EVENT, Shelf.BOOK, "book", book.model_dump_json())
    await store.close()


async def reported(directory: Path, *words: str) -> Ended:
    out = str(directory / "out")
    given = (EVENT, *words, "--out", out)
    return await called(None, "report", *given, env=surroundings(None, directory))


async def test_the_report_as_it_stands_is_written_and_said_to_be_open(tmp_path: Path) -> None:
    await keep(tmp_path, "Train the staff every year.")
    ended = await reported(tmp_path, "--format", "md")
    text = (tmp_path / "out" / "report-en.md").read_text()

    assert ended.status == 0, ended.err
    assert "still open" in ended.out
    assert "Train the staff every year." in text


async def test_the_report_that_was_kept_is_given_whatever_the_store_says(tmp_path: Path) -> None:
    await keep(tmp_path, "Train the staff.", frozen=True)
    await FileArchive(tmp_path / DATA / REPORTS).store(EVENT, {"report-fr.md": b"comme garde"})
    ended = await reported(tmp_path, "--format", "md", "--lang", "fr")

    assert ended.status == 0, ended.err
    assert "closed" in ended.out
    assert (tmp_path / "out" / "report-fr.md").read_bytes() == b"comme garde"


async def test_a_report_with_somebody_in_it_is_not_written(tmp_path: Path) -> None:
    await keep(tmp_path, "Bruno Ferrer wants to train the staff.")
    ended = await reported(tmp_path, "--format", "json")

    assert ended.status == 1
    assert "report-en.json" in ended.said
    assert "Ferrer" not in ended.said
    assert not (tmp_path / "out").exists()


async def test_an_unknown_document_is_answered_with_those_there_are(tmp_path: Path) -> None:
    await keep(tmp_path, "Train the staff.")
    ended = await reported(tmp_path, "--document", "minutes")

    assert ended.status == 1
    assert "no document minutes" in ended.said
    assert "plenary-recommendations" in ended.said
