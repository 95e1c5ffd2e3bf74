"""What a thief of the store's files can read, and what becomes of it without the keys."""

import shutil
import sqlite3
from base64 import b64decode
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from agenda.errors import SettingError
from agenda.messages import vault as words
from bot.adapters.store import open_store
from bot.adapters.store.reading import read_store
from bot.adapters.store.sealed import PUBLIC, SealedStore
from bot.adapters.store.vault import KEYS, SEALED
from bot.ports import Shelf
from tests.adapters.busy_event import EVENT, live_through, plain_traces, record, roster, write_book

FILE = "majlis.sqlite3"


def stolen(directory: Path) -> dict[str, bytes]:
    """Give what a thief of the database has: its files, without the keys."""
    return {one.name: one.read_bytes() for one in directory.glob(f"{FILE}*")}


def found_in(files: dict[str, bytes]) -> list[str]:
    texts = [content.lower() for content in files.values()]
    return sorted(repr(one) for one in plain_traces(roster()) for text in texts if one in text)


async def test_a_thief_of_the_open_database_learns_nothing_of_people(tmp_path: Path) -> None:
    store = await open_store(tmp_path, durable=False)
    await live_through(store)
    for person in roster():
        assert person.discord_id is not None
        await store.forget_language(record().guild, person.discord_id)
    await write_book(store)

    files = stolen(tmp_path)
    assert {*files} == {FILE, f"{FILE}-wal", f"{FILE}-shm"}
    assert found_in(files) == []
    await store.close()
    assert found_in(stolen(tmp_path)) == []


async def test_the_same_files_with_the_keys_tell_everything(tmp_path: Path) -> None:
    store = await open_store(tmp_path / "data", durable=False)
    await live_through(store)
    kept = {shelf: await store.kept(EVENT, shelf) for shelf in Shelf}
    shutil.copytree(tmp_path / "data", tmp_path / "moved")
    await store.close()

    again = await open_store(tmp_path / "moved")
    assert await again.events() == (record(),)
    assert {shelf: await again.kept(EVENT, shelf) for shelf in Shelf} == kept
    assert await again.people(EVENT) == {one.id: one.discord_id for one in roster()}
    await again.close()


async def test_all_shelves_are_private_but_those_that_name_nobody(tmp_path: Path) -> None:
    store = await open_store(tmp_path)
    for shelf in Shelf:
        await store.keep(EVENT, shelf, "some key", "some text")
    await store.close()

    with closing(sqlite3.connect(tmp_path / FILE)) as file:
        rows = file.execute("SELECT shelf, key, text FROM shelves").fetchall()
    legible = {shelf for shelf, key, text in rows if key == "some key" and text == "some text"}
    assert legible == {one.value for one in PUBLIC}
    assert {one.value for one in PUBLIC} == {"versions", "posters", "timers", "calendar", "audit"}
    assert len(rows) == len(Shelf)


async def test_texts_of_almost_the_same_length_are_sealed_at_the_same_length(
    tmp_path: Path,
) -> None:
    store = await open_store(tmp_path)
    for number, text in enumerate(("yes", "no, and for these reasons")):
        await store.keep(EVENT, Shelf.BALLOTS, f"{number}", text)
    await store.close()

    with closing(sqlite3.connect(tmp_path / FILE)) as file:
        rows = file.execute("SELECT text FROM shelves").fetchall()
    assert len({len(b64decode(text.removeprefix(SEALED))) for (text,) in rows}) == 1


async def test_without_its_key_an_event_is_refused_with_the_file_to_put_back(
    tmp_path: Path,
) -> None:
    store = await open_store(tmp_path)
    await live_through(store, people=3)
    await store.close()
    key = tmp_path / KEYS / f"{EVENT}.key"
    key.rename(tmp_path / "elsewhere")

    store = await open_store(tmp_path)
    for read in (store.events(), store.people(EVENT), store.kept(EVENT, Shelf.HANDS)):
        with pytest.raises(SettingError) as refused:
            await read
        assert refused.value.message == words.NO_KEY(event=EVENT, file=str(key))
    await store.close()

    (tmp_path / "elsewhere").rename(key)
    store = await open_store(tmp_path)
    assert await store.events() == (record(people=3),)
    await store.close()


async def test_another_events_key_does_not_do(tmp_path: Path) -> None:
    store = await open_store(tmp_path)
    for event in ("week", "april"):
        await store.save_event(record(event, people=1))
    shutil.copy(tmp_path / KEYS / "april.key", tmp_path / KEYS / "week.key")

    with pytest.raises(SettingError):
        await store.events()
    await store.close()


async def test_what_an_older_version_left_open_is_read_and_sealed_at_opening(
    tmp_path: Path,
) -> None:
    store = await open_store(tmp_path, durable=False)
    assert isinstance(store, SealedStore)
    await live_through(store.store)  # as it was done before
    kept = {shelf: dict(await store.store.kept(EVENT, shelf)) for shelf in Shelf}
    people = dict(await store.store.people(EVENT))
    for member in people.values():
        await store.forget_language(record().guild, member)
    async with read_store(tmp_path) as reading:
        assert reading is not None
        assert await reading.events() == (record(),)
        assert {shelf: await reading.kept(EVENT, shelf) for shelf in Shelf} == kept
        assert await reading.people(EVENT) == people
    assert not (tmp_path / KEYS).exists(), "who reads makes no key"
    assert found_in(stolen(tmp_path))
    await store.close()

    again = await open_store(tmp_path, durable=False)

    assert await again.events() == (record(),)
    assert await again.people(EVENT) == people
    now = {shelf: await again.kept(EVENT, shelf) for shelf in Shelf}
    assert {shelf: list(one) for shelf, one in now.items()} == {
        shelf: list(people if shelf is Shelf.ACCOUNTS else one) for shelf, one in kept.items()
    }
    assert found_in(stolen(tmp_path)) == []
    await again.close()
    assert found_in(stolen(tmp_path)) == []


async def test_an_event_without_people_needs_no_key(tmp_path: Path) -> None:
    store = await open_store(tmp_path)
    await store.save_event(replace(record(), roster="", plan=""))
    await store.drop(EVENT, Shelf.HANDS, "nothing")
    await store.unbind_person(EVENT, "nobody")

    assert await store.events() == (replace(record(), roster="", plan=""),)
    assert not (tmp_path / KEYS).exists()
    await store.close()


@pytest.mark.parametrize("text", ["", "sealed:1:", "[1, 2]", "أهلاً \0 « déjà »", "x" * 5000])
async def test_any_text_comes_back_from_a_private_shelf(tmp_path: Path, text: str) -> None:
    store = await open_store(tmp_path)
    await store.keep(EVENT, Shelf.DRAFTS, text, text)
    await store.save_event(replace(record(), roster=text))

    assert await store.kept(EVENT, Shelf.DRAFTS) == {text: text}
    assert (await store.events())[0].roster == text
    await store.close()
