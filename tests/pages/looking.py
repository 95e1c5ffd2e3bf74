"""What is looked for on a page in a browser, whoever wrote it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

from tests.pages.looks import Look
from tests.pages.samples import Sample

ARGUMENTS: Final = ("--no-sandbox", "--disable-gpu", "--disable-quic")
HEIGHT: Final = 900

_FINDINGS: Final = """async (contrast) => {
  const found = await axe.run(document, {
    resultTypes: ['violations'], preload: false,
    rules: { 'color-contrast': { enabled: contrast } },
  });
  return found.violations.flatMap(one => one.nodes.map(
    node => `${one.id} (${one.impact}): ${node.target.join(' ')}: ${node.html.slice(0, 120)}`));
}"""
_TOO_WIDE: Final = """() => {
  const width = document.documentElement.clientWidth;
  const scrolls = document.documentElement.scrollWidth - width;
  const apart = one => {
    for (let at = one; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      const scrolls = at.tabIndex === 0 && style.overflowX === 'auto';
      if (style.clipPath !== 'none' || scrolls) return true;
    }
    return false;
  };
  return (scrolls > 0 ? [`the page scrolls by ${scrolls}`] : []).concat(
    [...document.querySelectorAll('body *')].filter(one => {
      const box = one.getBoundingClientRect();
      return box.width > 1 && (box.left < -1 || box.right > width + 1) && !apart(one);
    }).map(one => `${one.tagName}.${one.className} is too wide: ${one.textContent.slice(0, 40)}`));
}"""
_CUT_OFF: Final = """() => [...document.querySelectorAll('body *')].filter(one => {
  if (!one.checkVisibility()) return false;
  const style = getComputedStyle(one);
  const hides = [style.overflowX, style.overflowY].some(way => ['hidden', 'clip'].includes(way));
  return hides && style.clipPath === 'none' && one.textContent.trim() &&
    (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1);
}).map(one => `${one.tagName}.${one.className} is cut off: ${one.textContent.slice(0, 40)}`)"""


@cache
def _axe() -> str:
    return (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")


@asynccontextmanager
async def browsing(chromium: str) -> AsyncIterator[Any]:
    """Open one browser."""
    from playwright.async_api import async_playwright  # noqa: PLC0415 -- needs its driver only here

    async with async_playwright() as driver:
        browser = await driver.chromium.launch(executable_path=chromium, args=list(ARGUMENTS))
        yield browser
        await browser.close()


@asynccontextmanager
async def opened(browser: Any, file: Path, *, scripts: bool = True) -> AsyncIterator[Any]:
    """Open a file, for which nothing else is fetched."""
    context = await browser.new_context(java_script_enabled=scripts)
    await context.route(
        lambda url: not url.startswith(("file:", "data:")), lambda route: route.abort()
    )
    page = await context.new_page()
    await page.goto(file.as_uri())
    yield page
    await context.close()


async def seen_as(page: Any, width: int, *, dark: bool = False, text: int = 100) -> None:
    """Show a page at a width, in a scheme of colours, and with letters of a size in per cent."""
    await page.set_viewport_size({"width": width, "height": HEIGHT})
    await page.emulate_media(
        color_scheme="dark" if dark else "light", reduced_motion="reduce", forced_colors="none"
    )
    await page.evaluate("size => document.documentElement.style.fontSize = size", f"{text}%")


async def speak(page: Any, language: str) -> None:
    """Choose a language where a page has a switch."""
    await page.click(f"label[for=in-{language}]")


async def violations(page: Any, *, contrast: bool = True) -> list[str]:
    """Give what axe finds by all its rules; that of *contrast* takes the most time."""
    if not await page.evaluate("'axe' in window"):
        await page.evaluate(_axe())
    found: list[str] = await page.evaluate(_FINDINGS, contrast)
    return found


async def unreadable(page: Any) -> list[str]:
    """Give what sticks out of the page, or is cut off."""
    found: list[str] = [*await page.evaluate(_TOO_WIDE), *await page.evaluate(_CUT_OFF)]
    return found


async def faults_of(page: Any, file: Path, sample: Sample) -> AsyncIterator[str]:
    """Say what is wrong with a page, in which language and how it was looked at."""
    asked: list[str] = []
    _write(file, sample.page)
    page.on("request", lambda one: asked.append(one.url))
    await page.goto(file.as_uri())
    for look in sample.looks:
        if sample.language is None:
            await speak(page, look.language)
        async for fault in faults_seen(page, look):
            yield f"{sample.name}, {look.language}, {fault}"
    for url in asked:
        if url != file.as_uri():
            yield f"{sample.name} asks for {url}"


def _write(file: Path, page: bytes) -> None:
    file.write_bytes(page)


async def faults_seen(page: Any, look: Look) -> AsyncIterator[str]:
    """Say what is wrong with a page that is open."""
    await seen_as(page, look.width, dark=look.dark)
    scheme = "dark" if look.dark else "light"
    for fault in await violations(page, contrast=look.contrast):
        yield f"{look.width}, {scheme}: {fault}"
    for width, text in look.sizes:
        await seen_as(page, width, dark=look.dark, text=text)
        for fault in await unreadable(page):
            yield f"{width}, text at {text} %: {fault}"
