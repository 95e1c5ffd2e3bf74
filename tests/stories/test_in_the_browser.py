"""Practising in a real browser: commands typed, buttons pressed, forms sent, in every language."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from agenda.messages import answers
from agenda.messages import browser as words
from agenda.text import LANGUAGES
from bot.adapters.rehearsal.browser.play import Play
from bot.adapters.rehearsal.browser.server import Server
from bot.app import production_of
from bot.i18n import Scene, render
from tests.stories.a_form import open_form_command

pytestmark = pytest.mark.chromium

PLAIN = Scene(surface="terminal")
CHAT = Scene(surface="chat")
NOW = {"en": "now", "fr": "maintenant", "ar": "now"}
SAY = {"en": "say", "fr": "dire", "ar": "say"}
"""What the client shows: Discord's has no Arabic."""


@asynccontextmanager
async def opened(chromium: str, part: str = "moderator", people: int = 8) -> AsyncIterator[Any]:
    """Serve a practice and open its page in a browser that reaches nothing else."""
    playwright = pytest.importorskip("playwright.async_api")
    agenda = (files("agenda") / "examples" / "mc2cm-2020.yaml").read_bytes()
    play = Play(production_of(agenda, None, people, 1, with_names=False), part)
    task = asyncio.create_task(play.run())
    try:
        async with Server(play).open(0) as address, playwright.async_playwright() as driver:
            browser = await driver.chromium.launch(
                executable_path=chromium, args=["--no-sandbox", "--disable-gpu", "--disable-quic"]
            )
            page = await browser.new_page(viewport={"width": 1200, "height": 800})
            troubles: list[str] = []
            page.on("pageerror", lambda error: troubles.append(str(error)))
            page.on("console", lambda said: troubles.append(said.text))
            page.on("request", lambda one: troubles.extend(_elsewhere(one.url, address)))
            await play.wait_for_news(0, 60)
            await play.do(open_form_command)
            await page.goto(address)
            await page.wait_for_selector("article.post")
            yield page
            assert troubles == []
            await browser.close()
    finally:
        task.cancel()
        await asyncio.wait([task])


def _elsewhere(url: str, address: str) -> list[str]:
    return [] if url.startswith((address, "data:")) else [url]


async def speak(page: Any, language: str) -> None:
    await page.select_option("#language", language)


async def choose(page: Any, language: str) -> None:
    """Press the button of a language, and wait for the answer."""
    label = said(answers.LANGUAGE_BUTTONS[language](), language)
    await page.get_by_role("button", name=label).first.click()
    assert await last_answer(page)


async def last_answer(page: Any, number: int = 1) -> str:
    """Wait for a number of answers, and give the words of the last."""
    answer = page.locator("article.secret")
    await answer.nth(number - 1).wait_for(timeout=10_000)
    return str(await answer.nth(number - 1).locator(".words").inner_text())


def said(message: Any, language: str) -> str:
    return render(message, language, PLAIN).strip("\u2067\u2068\u2069\u061c")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_button_is_pressed_and_a_command_typed(chromium: str, language: str) -> None:
    async with opened(chromium) as page:
        await speak(page, language)
        await choose(page, language)
        await page.click("#typed")
        await page.keyboard.type(f"/{NOW[language]}")
        suggestion = page.locator("#list li b").first
        assert await suggestion.inner_text() == f"/{NOW[language]}"
        await page.keyboard.press("Enter")
        assert said(answers.NOW_NOTHING(), language) in await last_answer(page, 2)
        assert await page.input_value("#typed") == ""


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_form_is_filled_in_and_sent(chromium: str, language: str) -> None:
    text = {"en": "Who pays?", "fr": "Qui paie ?", "ar": "من يدفع؟"}[language]
    async with opened(chromium) as page:
        await speak(page, language)
        await page.fill("#typed", "/try-form")
        await page.keyboard.press("Enter")
        await page.locator("dialog[open] textarea").fill(text)
        await page.locator("dialog[open] button.main").click()
        assert await last_answer(page) == text
        assert await page.locator("dialog[open]").count() == 0


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_a_moderator_says_in_a_form_is_read_in_the_language(
    chromium: str, language: str
) -> None:
    spoken = {"en": "Coffee is ready.", "fr": "Le café est prêt.", "ar": "القهوة جاهزة."}
    async with opened(chromium) as page:
        await speak(page, language)
        await choose(page, language)
        await page.click("#typed")
        await page.keyboard.type(f"/{SAY[language]}")
        await page.keyboard.press("Enter")
        for number, text in enumerate(spoken.values()):
            await page.locator("dialog[open] textarea").nth(number).fill(text)
        await page.locator("dialog[open] button.main").click()
        assert await last_answer(page, 2)
        assert await page.locator("dialog[open]").count() == 0
        post = page.locator("article.post", has_text=spoken[language])
        await post.wait_for(timeout=10_000)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_page_is_in_the_language_and_runs_its_way(chromium: str, language: str) -> None:
    async with opened(chromium) as page:
        await speak(page, language)
        way = await page.evaluate("document.documentElement.dir")
        assert way == ("rtl" if language == "ar" else "ltr")
        assert await page.inner_text("#cue") == said(words.NEXT_CUE(), language)
        nav = await page.locator("nav").bounding_box()
        main = await page.locator("main").bounding_box()
        assert (nav["x"] > main["x"]) is (language == "ar"), "the channels stand where one begins"
        wide = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
        assert await page.evaluate(wide)
        await page.set_viewport_size({"width": 390, "height": 800})
        assert await page.evaluate(wide)


async def test_an_option_is_completed_from_what_is_typed(chromium: str) -> None:
    async with opened(chromium) as page:
        await page.get_by_role("button", name=said(answers.BUTTON_ROOM(), "en")).first.click()
        await last_answer(page)
        await page.click("#typed")
        await page.keyboard.type("/run sta")
        await page.keyboard.press("Tab")
        offer = page.locator("#list li b")
        await offer.first.wait_for()
        chosen = await offer.first.inner_text()
        await page.keyboard.press("Enter")
        assert await page.input_value("#options [required]") == chosen
        await page.keyboard.press("Enter")
        assert await last_answer(page, 2)


async def test_time_passes_when_it_is_told_to_and_goes_back(chromium: str) -> None:
    expect = pytest.importorskip("playwright.async_api").expect
    async with opened(chromium, "participant") as page:
        first = await page.inner_text("#time")
        await page.click("#cue")
        await expect(page.locator("#time")).not_to_have_text(first)
        await page.click("#back")
        await expect(page.locator("#time")).to_have_text(first)
        await page.select_option("#rate", "60")
        await page.click("#run")
        await expect(page.locator("#time")).not_to_have_text(first)
        await page.click("#run")


async def test_what_was_refused_stays_where_it_was_typed(chromium: str) -> None:
    async with opened(chromium) as page:
        await page.get_by_role("button", name="announcements").click()
        await page.fill("#typed", "Good morning")
        await page.keyboard.press("Enter")
        await page.wait_for_selector("#news:not([hidden])")
        assert await page.inner_text("#news-text") == said(words.NO_WRITING(), "en")
        assert await page.input_value("#typed") == "Good morning"


def test_the_terminal_says_where_the_page_is_and_ctrl_c_ends_it(tmp_path: Path) -> None:
    agenda = tmp_path / "agenda.yaml"
    agenda.write_bytes((files("agenda") / "examples" / "mc2cm-2020.yaml").read_bytes())
    command = [sys.executable, "-m", "bot", "rehearse", str(agenda), "--browser", "--people", "4"]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=dict(os.environ)
    )
    assert process.stdout is not None
    assert "http://127.0.0.1:" in process.stdout.readline()
    process.send_signal(signal.SIGINT)
    rest, errors = process.communicate(timeout=30)
    assert (process.returncode, errors) == (0, "")
    assert said(words.ENDED(), "en") in rest
