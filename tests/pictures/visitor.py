"""Somebody at the page of a rehearsal, who types, reads and is photographed."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.resources import files
from typing import Any, Final, NamedTuple

from agenda.messages import answers
from agenda.text import Language
from bot.adapters.rehearsal.browser.deeds import Deeds
from bot.adapters.rehearsal.browser.play import Play
from bot.adapters.rehearsal.browser.server import Server
from bot.adapters.rehearsal.browser.sight import Sight
from bot.app import production_of
from bot.i18n import Scene, render
from tests.pictures.sheets import Attached, Line, Offered, Sheet, Value

EXAMPLE: Final = "mc2cm-2020"
PEOPLE, SEED = 12, 1
MOMENT: Final = datetime(2020, 6, 16, 7, 5, tzinfo=UTC)
"""Five minutes into the first round of the second day: two rooms are open."""

WIDE: Final = {"width": 1280, "height": 800}
NARROW: Final = {"width": 520, "height": 2600}
_PLAIN: Final = Scene(surface="terminal")
_ORGANISER_MAY: Final = 1 << 5
"""Discord's bit for managing the server."""

CHANNEL: Final = """(where) => {
  const rooms = state.channels.filter((one) => one.kind === "voice" && one.open);
  const room = rooms.find((one) => one.name.startsWith("1."));
  const found = { room, plenary: rooms[0] }[where] ??
    state.channels.find((one) => one.name === where);
  open(found.id);
  return found.id;
}"""
COMPLETE: Final = """([name, option, options]) =>
  ask("complete", { name, option, value: "", options }).then((found) => found.choices)"""
MEMBER: Final = """([name, option, label]) => {
  const command = state.commands.find((one) => one.path === name);
  const choices = command.options.find((one) => one.name === option).choices;
  return choices.find((one) => Object.values(one.names).includes(label))?.value ?? label;
}"""

DECODED: Final = """(one) =>
  Promise.all([...one.querySelectorAll("img")].map((each) => each.decode()))"""


class Shot(NamedTuple):
    """A line as it was typed, and pictures of what was answered."""

    name: str
    options: list[tuple[str, str]]
    pictures: list[bytes]


@asynccontextmanager
async def visiting(
    browser: Any,
    language: Language,
    sheet: Sheet,
    size: Mapping[str, int],
) -> AsyncIterator["Visitor"]:
    """Serve a rehearsal up to the moment, and come with a window of some size."""
    example = (files("agenda") / "examples" / f"{EXAMPLE}.yaml").read_bytes()
    play = Play(production_of(example, None, PEOPLE, SEED, with_names=False), sheet.part)
    task = asyncio.create_task(play.run())
    window = await browser.new_context(
        viewport=dict(size), reduced_motion="reduce", bypass_csp=True
    )
    try:
        async with Server(play).open(0) as address:
            await play.wait_for_news(0, 60)
            page = await window.new_page()
            visitor = Visitor(play, page, language)
            await page.goto(address)
            await page.wait_for_selector("article.post")
            await visitor.come(sheet)
            yield visitor
            await window.close()
    finally:
        task.cancel()
        await asyncio.wait([task])


@dataclass
class Visitor:
    """Whoever sits at the *page*."""

    play: Play
    page: Any
    language: Language

    async def come(self, sheet: Sheet) -> None:
        """Choose a language as everybody does, and wait for the moment."""
        await self.page.select_option("#language", self.language)
        label = render(answers.LANGUAGE_BUTTONS[self.language](), self.language, _PLAIN)
        button = self.page.get_by_role("button", name=label.strip("\u2067\u2068\u2069\u061c"))
        await button.first.click()
        await self.page.locator("article.secret").wait_for()

        async def wait(deeds: Deeds) -> dict[str, Any]:
            if sheet.organises:
                _let_organise(deeds)
            await deeds.practice.play_until(MOMENT)
            await _raise_hands(deeds, sheet.hands)
            return {}

        refused = await self.play.do(wait)
        if refused:
            raise RuntimeError(refused)
        await self.page.wait_for_function("document.getElementById('time').textContent > '09:04'")

    async def use(self, line: Line) -> Shot:
        """Type a line, and photograph what is answered."""
        await self._go(line.where)
        name, options, sent = await self._typed(line)
        said = await self._send(line, sent)
        pictures = [await self._form()] if said is None else await self._answers(said)
        texts = [line.writes[self.language]] if line.writes else (line.fills or {}).values()
        if said is None and texts:
            pictures += await self._answers(await self._fill(texts))
        elif said is not None and line.presses is not None:
            await self._press(said[-1], line.presses)
        return Shot(name, options, pictures)

    async def _go(self, where: str) -> None:
        await self.page.evaluate(CHANNEL, where)
        await self.page.wait_for_function("state.version !== -1 && busy === 0")

    async def _typed(self, line: Line) -> tuple[str, list[tuple[str, str]], str]:
        """Give a line's command and options as they are shown, and the line as it is sent."""
        path = f'state.commands.find((one) => one.path === "{line.command}")'
        name = await self.page.evaluate(f"local({path}.names)")
        shown: list[tuple[str, str]] = []
        sent, known = [f"/{name}"], dict[str, str]()
        for option, value in line.options.items():
            local = await self.page.evaluate(
                f'local({path}.options.find((one) => one.name === "{option}").names)'
            )
            label, meant = await self._value(line, option, value, known)
            known[option] = meant
            shown.append((local, label))
            if not isinstance(value, Attached):
                sent.append(f"{local}:{meant}")
        return name, shown, " ".join(sent)

    async def _value(
        self, line: Line, option: str, value: Value, known: Mapping[str, str]
    ) -> tuple[str, str]:
        if isinstance(value, Attached):
            return value.name, value.name
        if isinstance(value, Offered):
            choices = await self.page.evaluate(COMPLETE, [line.command, option, known])
            taken = choices[value.number]
            return taken["label"], str(taken["value"])
        text = value if isinstance(value, str) else value[self.language]
        return text, str(await self.page.evaluate(MEMBER, [line.command, option, text]))

    async def _send(self, line: Line, sent: str) -> list[str] | None:
        """Send a line; give the ids of what was answered, None where a form opened."""
        attached = {key: one for key, one in line.options.items() if isinstance(one, Attached)}
        await self.page.fill("#typed", f"{sent} " if attached else sent)
        for option, file in attached.items():
            content = (files("agenda") / "examples" / file.name).read_text(encoding="utf-8")
            for old, new in file.changes:
                content = content.replace(old, new)
            sent_file = {"name": file.name, "mimeType": "text/yaml", "buffer": content.encode()}
            await self.page.set_input_files(f'[data-option="{option}"]', sent_file)
        await self.page.focus("#typed")
        return await self._told(self.page.keyboard.press("Enter"))

    async def _fill(self, texts: Iterable[str]) -> list[str]:
        for number, text in enumerate(texts):
            await self.page.locator("dialog[open] textarea").nth(number).fill(text)
        said = await self._told(self.page.locator("dialog[open] button.main").click())
        await self.page.wait_for_selector("dialog:not([open])", state="attached")
        return said or []

    async def _press(self, message: str, number: int) -> None:
        button = self.page.locator(f'article[data-message="{message}"] .parts button').nth(number)
        await self._told(button.click())

    async def _told(self, doing: Any) -> list[str] | None:
        """Do something, and give what the server said came of it."""
        async with self.page.expect_response(_is_deed) as waiting:
            await doing
        found = await (await waiting.value).json()
        await self.page.wait_for_function("busy === 0 && state.version !== -1")
        if "refused" in found:
            raise RuntimeError(found["refused"])
        return None if "form" in found else list(found.get("said", ()))

    async def _answers(self, said: list[str]) -> list[bytes]:
        return [await self._picture(f'article[data-message="{one}"]') for one in said]

    async def _form(self) -> bytes:
        return await self._picture("dialog[open]")

    async def _picture(self, selector: str) -> bytes:
        found = self.page.locator(selector)
        await found.wait_for()
        await self.page.mouse.move(0, 0)
        await found.evaluate(DECODED)
        return bytes(await found.screenshot(animations="disabled", caret="hide"))


def _is_deed(response: Any) -> bool:
    """Leave out what the page asks while somebody types."""
    asked: Any = response.request.post_data_json if response.url.endswith("/do") else None
    return bool(asked) and asked["do"] in {"slash", "press", "submit"}


def _let_organise(deeds: Deeds) -> None:
    """Let the person manage the server, as an organiser does."""
    town = deeds.practice.town
    role = town.env.backend.create_role(town.guild.id, "team", permissions=_ORGANISER_MAY)
    town.env.backend.add_member_role(town.guild.id, deeds.practice.me.id, role.id)


async def _raise_hands(deeds: Deeds, number: int) -> None:
    """Let others in the first room raise their hands."""
    practice = deeds.practice
    guild = practice.town.env.backend.guilds[practice.town.guild.id]
    room = next(
        int(one["id"])
        for one in Sight(practice, "en").channels()
        if one["kind"] == "voice" and one["name"].startswith("1.")
    )
    inside = {key for key, one in guild.voice_states.items() if one.channel_id == room}
    others = [one for _, one in sorted(practice.troupe.actors.items()) if one.id in inside]
    for other in others[:number]:
        await other.slash(deeds._channel(room), "speak")
        await practice.settle()
