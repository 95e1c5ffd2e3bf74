"""An event has one name for each month, wherever one of its days is put into words."""

import ast
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import get_args

import pytest
import typer
from babel.dates import format_date
from typer.testing import CliRunner

from agenda.messages import On, every_template, pages
from agenda.model import ArabicMonths, Event
from agenda.parse import parse_agenda
from agenda.report import all_documents, figures_of
from agenda.roster import Roster
from bot.adapters.discord.counter import _scene
from bot.cli._outcome import Outcome
from bot.cli.show import show
from bot.export.report import write_document
from bot.export.seating_display import voice_of
from bot.export.transcript_page import write_page
from bot.i18n import Scene, Surface, render
from bot.i18n.dates import MONTHS, day_in_words
from bot.services.office import UploadedFile
from bot.services.running import workshop_of
from bot.services.wording import chat_scene
from tests.adapters.made_up_rehearsal import a_transcript, notices_seen
from tests.domain.reports import example, four_days
from tests.services.theatre import Theatre, agenda_of

BOT = Path(__file__).parents[2] / "bot"
EXAMPLE = files("agenda.examples").joinpath("mc2cm-2020.yaml")
STYLES: tuple[ArabicMonths, ...] = get_args(ArabicMonths)
SURFACES: tuple[Surface, ...] = get_args(Surface)
DATED = [one for one in every_template() if On in one.fields.values()]
JUNE, HERE = "يونيو", "حزيران"
WITHOUT_DAYS = {"--format ics", "plenary-recommendations"}
"""What puts no day into words: a calendar gives instants, and a list of proposals has no day."""

FIRST_DAY = pages.DAY_HEADING(number=1, day=On(date(2020, 6, 15)))


def of(months: ArabicMonths) -> Event:
    return example("mc2cm-2020").model_copy(update={"ar_months": months})


@pytest.mark.parametrize(
    ("months", "locale"),
    [
        ("standard", "ar"),
        ("maghreb", "ar_TN"),
        ("maghreb", "ar_DZ"),
        ("levant", "ar_LB"),
        ("morocco", "ar_MA"),
    ],
)
def test_months_are_called_as_in_their_countries(months: ArabicMonths, locale: str) -> None:
    theirs = [format_date(date(2020, month, 1), "MMMM", locale) for month in range(1, 13)]

    assert list(MONTHS[months]) == theirs


@pytest.mark.parametrize(
    ("months", "shown"),
    [
        ("standard", "الاثنين، 15 يونيو 2020"),
        ("dual", "الاثنين، 15 يونيو/حزيران 2020"),
        ("maghreb", "الاثنين، 15 جوان 2020"),
        ("levant", "الاثنين، 15 حزيران 2020"),
        ("morocco", "الاثنين، 15 يونيو 2020"),
    ],
)
def test_a_day_in_arabic_has_the_month_of_the_event(months: ArabicMonths, shown: str) -> None:
    assert day_in_words(date(2020, 6, 15), "ar", months) == shown


@pytest.mark.parametrize("months", STYLES)
def test_other_languages_have_one_name_for_each_month(months: ArabicMonths) -> None:
    first = date(2020, 6, 1)

    assert day_in_words(first, "fr", months) == "lundi 1er juin 2020"
    assert day_in_words(first, "en", months) == "Monday 1 June 2020"
    assert [day_in_words(date(2020, 6, day), "fr", months) for day in (11, 21)] == [
        "jeudi 11 juin 2020",
        "dimanche 21 juin 2020",
    ]


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize("months", STYLES)
def test_every_message_with_a_day_has_the_month_of_the_event(
    months: ArabicMonths, surface: Surface, language: str
) -> None:
    event = of(months)
    month = {"en": "June", "fr": "juin", "ar": MONTHS[months][5]}[language]

    for template in DATED:
        said = render(template.example(), language, Scene.of(event, surface))
        days = sum(kind is On for kind in template.fields.values())
        assert said.count(f"15 {month} 2020") == days, (template.key, said)


def test_no_place_forgets_the_event_it_speaks_of() -> None:
    """By hand, a scene is only made for what is said of no event: it has a surface, no more."""
    by_hand = [
        (path.name, ast.unparse(call))
        for path in BOT.rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "Scene"
    ]

    assert by_hand
    assert [one for one in by_hand if one[1].count("=") + one[1].count(",") > 1] == []


async def test_whoever_speaks_of_an_event_does_so_in_its_scene() -> None:
    event, theatre = of("levant"), Theatre()
    running = await theatre.load(event)
    found = theatre.office.check(UploadedFile("agenda.yaml", agenda_of(event)), None)
    scenes = [
        chat_scene(running),
        _scene(None, running),
        _scene(event, None),
        _scene(found.event, None),
        Outcome(event=event).scene,
        *(voice_of(event, one, "ar").scene for one in SURFACES),
    ]

    for scene in scenes:
        assert HERE in render(FIRST_DAY, "ar", scene)


@pytest.fixture(scope="module")
def agenda(tmp_path_factory: pytest.TempPathFactory) -> Path:
    written = EXAMPLE.read_text(encoding="utf-8")
    file = tmp_path_factory.mktemp("levant") / "agenda.yaml"
    file.write_text(f"ar_months: levant\n{written}", encoding="utf-8")
    return file


def outputs(agenda: Path) -> Iterator[tuple[str, str]]:
    """Write what can be written of an event, in Arabic."""
    app = typer.Typer()
    app.command()(show)
    for words in ("--format text", "--format html", "--format ics", "--notices"):
        shown = CliRunner().invoke(app, [str(agenda), "--lang", "ar", *words.split()])
        assert shown.exit_code == 0, shown.output
        yield words, shown.stdout
    event = parse_agenda(agenda.read_bytes()).event
    workshop = workshop_of(event, Roster())
    for document in all_documents(workshop, four_days(), figures_of(workshop)):
        for kind in ("md", "html", "json"):
            yield document.name, write_document(document, event, "ar", kind).decode()
    rehearsed = replace(a_transcript(), workshop=replace(a_transcript().workshop, event=event))
    seen = notices_seen(rehearsed.workshop, rehearsed.workshop.slots[0].starts)
    yield "transcript", write_page(replace(rehearsed, lines=tuple(seen))).decode()


def test_all_that_is_written_of_an_event_has_its_months(agenda: Path) -> None:
    written = list(outputs(agenda))

    assert [name for name, text in written if JUNE in text] == []
    assert {name for name, text in written if HERE not in text} == WITHOUT_DAYS
