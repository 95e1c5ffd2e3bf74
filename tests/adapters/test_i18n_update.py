"""The catalogues follow the words in the registry, and no translation is lost or guessed."""

from pathlib import Path

import pytest

from agenda.messages import Template
from bot.i18n.pofile import Book, Entry, file_of, read_book, written
from bot.i18n.update import update

SHORT = Template("a.break", "Short break.", comment="Ten\nminutes.")
COUNT = Template("b.rooms", "{n} room.", "{n} rooms.", fields={"n": int})
ARABIC = (
    "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3"
    " : n%100>=11 ? 4 : 5;"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for language, rule in (("ar", ARABIC), ("en", "nplurals=2; plural=n != 1;")):
        path = file_of(tmp_path, language)
        path.parent.mkdir(parents=True)
        path.write_text(written([], Book(language, rule)), encoding="utf-8")
    update(tmp_path, [SHORT, COUNT])
    return tmp_path


def entry(folder: Path, key: str, language: str = "ar") -> Entry:
    return read_book(file_of(folder, language)).entries[key]


def translate(folder: Path, key: str, *forms: str, remarks: tuple[str, ...] = ()) -> None:
    path = file_of(folder, "ar")
    book = read_book(path)
    old = book.entries[key]
    new = Entry(key, old.words, forms, old.comment, remarks)
    entries = {**book.entries, key: new}
    path.write_text(written(entries.values(), book), encoding="utf-8")


def test_a_new_message_is_empty_and_has_as_many_forms_as_the_language(folder: Path) -> None:
    assert entry(folder, "a.break").forms == ("",)
    assert entry(folder, "b.rooms").forms == ("",) * 6


def test_english_is_filled_with_its_own_words(folder: Path) -> None:
    assert entry(folder, "a.break", "en").forms == ("Short break.",)
    assert entry(folder, "b.rooms", "en").forms == ("{n} room.", "{n} rooms.")


def test_the_comment_for_translators_comes_along_on_one_line(folder: Path) -> None:
    assert entry(folder, "a.break").comment == "Ten minutes."


def test_a_translation_stays_while_its_words_do(folder: Path) -> None:
    translate(folder, "a.break", "استراحة قصيرة.", remarks=("Seen by two readers.",))
    update(folder, [SHORT, COUNT])

    assert entry(folder, "a.break").forms == ("استراحة قصيرة.",)
    assert entry(folder, "a.break").remarks == ("Seen by two readers.",)


def test_a_translation_of_other_words_is_kept_for_the_translator_only(folder: Path) -> None:
    translate(folder, "a.break", "استراحة\nقصيرة.")
    changed = [Template("a.break", "Long break."), COUNT]
    update(folder, changed)
    update(folder, changed)

    assert entry(folder, "a.break").forms == ("",)
    assert entry(folder, "a.break").remarks == ("previous: استراحة\\nقصيرة.",)

    translate(folder, "a.break", "استراحة طويلة.", remarks=entry(folder, "a.break").remarks)
    update(folder, changed)

    assert entry(folder, "a.break").remarks == ()


def test_a_translation_is_never_moved_to_a_like_message(folder: Path) -> None:
    translate(folder, "a.break", "استراحة قصيرة.")
    update(folder, [SHORT, COUNT, Template("c.break", "Short break!")])

    assert entry(folder, "c.break").forms == ("",)


def test_what_is_no_longer_said_goes(folder: Path) -> None:
    translate(folder, "a.break", "استراحة قصيرة.")
    update(folder, [COUNT])

    assert read_book(file_of(folder, "ar")).entries.keys() == {"b.rooms"}
    assert "قصيرة" not in file_of(folder, "ar").read_text(encoding="utf-8")


def test_an_update_writes_the_same_twice_in_a_row(folder: Path) -> None:
    files = sorted(path for path in folder.rglob("*.po*") if path.is_file())
    before = [path.read_text(encoding="utf-8") for path in files]
    update(folder, [SHORT, COUNT])

    assert [path.read_text(encoding="utf-8") for path in files] == before
    assert len(files) == 3
