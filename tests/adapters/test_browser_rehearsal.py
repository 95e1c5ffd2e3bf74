"""The page on which a rehearsal is practised, as a browser's requests see it."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer

from agenda.messages import answers
from agenda.text import Text
from agenda.timeline import Slot, SlotKind, Timing
from bot.adapters.rehearsal.browser.play import Play
from bot.adapters.rehearsal.browser.practice import due_at
from bot.adapters.rehearsal.browser.server import Server
from bot.adapters.rehearsal.script import Does, Step
from bot.app import production_of
from bot.i18n import Scene, render
from tests.stories.a_form import open_form_command

WAY_IN = "t"


@dataclass
class Visitor:
    """Somebody's browser."""

    client: Any
    play: Play
    language: str = "en"
    token: str = WAY_IN

    async def look(self, name: str = "lobby") -> dict[str, Any]:
        """Give the whole state, with the messages of a channel."""
        found = await self._state("")
        channel = self.channel(found, name)
        return {**await self._state(channel), "channel": channel}

    async def _state(self, channel: str) -> dict[str, Any]:
        query = {"seen": "-1", "channel": channel, "language": self.language}
        answer = await self.client.get(f"/{self.token}/state", params=query)
        assert answer.status == 200
        found: dict[str, Any] = await answer.json()
        assert found["ready"]
        return found

    @staticmethod
    def channel(state: dict[str, Any], name: str) -> str:
        return next((str(one["id"]) for one in state["channels"] if one["name"] == name), "")

    async def do(self, what: str, where: str = "lobby", **more: Any) -> dict[str, Any]:
        """Do something in a channel, and give what came of it."""
        channel = (await self.look(where))["channel"]
        asked = {"do": what, "language": self.language, "channel": channel, **more}
        answer = await self.client.post(f"/{self.token}/do", json=asked)
        assert answer.status == 200, await answer.text()
        found: dict[str, Any] = await answer.json()
        return found

    async def slash(self, name: str, where: str = "lobby", **options: Any) -> str:
        """Use a command and give its answer, which only this person sees."""
        found = await self.do("slash", where, name=name, options=options)
        assert "refused" not in found, found
        return await self.answer(found, where)

    async def press(self, label: str) -> str:
        """Press the first button with that label in the lobby."""
        state = await self.look()
        message, button = next(
            (message, part)
            for message in state["messages"]
            for part in message["parts"]
            if part["label"] == label
        )
        return await self.answer(
            await self.do("press", message=message["id"], button=button["id"]), "lobby"
        )

    async def answer(self, found: dict[str, Any], where: str) -> str:
        said = [one for one in (await self.look(where))["messages"] if one["id"] in found["said"]]
        assert all(one["secret"] and one["bot"] for one in said)
        return "\n".join(block["html"] for one in said for block in one["blocks"])


@asynccontextmanager
async def practising(
    part: str = "moderator", *, people: int = 6, name: str = "mc2cm-2020"
) -> AsyncIterator[Visitor]:
    """Serve a practice, and come with a browser."""
    agenda = (files("agenda") / "examples" / f"{name}.yaml").read_bytes()
    play = Play(production_of(agenda, None, people, 1, with_names=False), part)
    task = asyncio.create_task(play.run())
    try:
        async with TestClient(TestServer(Server(play, token=WAY_IN).app())) as client:
            await play.wait_for_news(0, 60)
            yield Visitor(client, play)
    finally:
        task.cancel()
        await asyncio.wait([task])
        assert task.cancelled(), task.exception()


# --- who is let in ----------------------------------------------------------------


async def test_without_its_token_there_is_no_page() -> None:
    async with practising() as visitor:
        for path in ("/", "/other/", "/other/state", f"/{WAY_IN}x/"):
            assert (await visitor.client.get(path)).status == 404
        assert (await visitor.client.post("/other/do", json={"do": "cue"})).status == 404
        assert (await visitor.client.get(f"/{WAY_IN}/")).status == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "example.org"},
        {"Host": "127.0.0.1"},
        {"Origin": "http://example.org"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
    ],
)
async def test_a_page_from_elsewhere_is_not_let_in(headers: dict[str, str]) -> None:
    async with practising() as visitor:
        for path in ("", "state?seen=-1"):
            answer = await visitor.client.get(f"/{WAY_IN}/{path}", headers=headers)
            assert answer.status == 404
        asked = {"do": "cue"}
        assert (
            await visitor.client.post(f"/{WAY_IN}/do", json=asked, headers=headers)
        ).status == 404


async def test_what_is_sent_must_be_json_as_only_our_page_sends_it() -> None:
    async with practising() as visitor:
        path = f"/{WAY_IN}/do"
        assert (await visitor.client.post(path, data='{"do":"cue"}')).status == 415
        unreadable: list[Any] = [
            [],
            {},
            {"do": "nothing"},
            {"do": "run", "rate": 7},
            {"do": "slash"},
        ]
        for asked in unreadable:
            assert (await visitor.client.post(path, json=asked)).status == 400
        headers = {"Content-Type": "application/json"}
        assert (await visitor.client.post(path, data="{", headers=headers)).status == 400


async def test_the_page_asks_nothing_of_anybody_else() -> None:
    async with practising() as visitor:
        answer = await visitor.client.get(f"/{WAY_IN}/")
        policy = answer.headers["Content-Security-Policy"]
        assert policy.startswith("default-src 'none'")
        assert "unsafe" not in policy
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        text = await answer.text()
        assert "http" not in text.replace("http-equiv", "")
        assert not re.search(r"%[A-Z]+%", text), "everything was filled in"


# --- what is seen and done --------------------------------------------------------


async def test_the_person_sees_what_a_member_sees() -> None:
    async with practising() as visitor:
        state = await visitor.look()
        names = [one["name"] for one in state["channels"]]
        assert "lobby" in names
        assert "moderators" not in names, "the bot knows nobody before their first press"
        assert len(state["messages"]) == 3, "a welcome in each language"
        paths = [one["path"] for one in state["commands"]]
        assert {"now", "run start", "language"} <= set(paths)
        french = next(one for one in state["commands"] if one["path"] == "now")["names"]["fr"]
        assert french == "maintenant"


async def test_a_command_is_answered_to_the_person_alone() -> None:
    async with practising() as visitor:
        assert await visitor.slash("now")
        elsewhere = await visitor.look("Plenary")
        assert elsewhere["messages"] == []


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
async def test_a_button_is_answered_in_the_language_it_chose(language: str) -> None:
    async with practising() as visitor:
        plain = Scene(surface="terminal")
        label = render(answers.LANGUAGE_BUTTONS[language](), language, plain)
        assert await visitor.press(label)
        now = await visitor.slash("now")
        assert render(answers.NOW_NOTHING(), language, Scene(surface="chat")).strip() in now


async def test_a_french_client_is_answered_in_french_before_anything_is_chosen() -> None:
    async with practising() as visitor:
        visitor.language = "fr"
        now = await visitor.slash("now")
        assert render(answers.NOW_NOTHING(), "fr", Scene(surface="chat")) in now


async def test_what_a_client_would_not_allow_is_refused_and_changes_nothing() -> None:
    async with practising() as visitor:
        before = await visitor.look()
        for name, options in (
            ("nowhere", {}),
            ("now", {"colour": "red"}),
            ("language", {}),
            ("language", {"language": "tlh"}),
            ("agenda", {"day": "first"}),
        ):
            found = await visitor.do("slash", name=name, options=options)
            assert found["refused"], name
        assert "refused" in await visitor.do("press", message="1", button="none")
        assert "refused" in await visitor.do("say", "announcements", text="hello")
        assert "refused" in await visitor.do("submit", form="9", values={})
        assert (await visitor.look())["messages"] == before["messages"]


async def test_what_is_typed_is_completed_by_the_bot() -> None:
    async with practising() as visitor:
        await visitor.press(render(answers.BUTTON_ROOM(), "en", Scene(surface="terminal")))
        typing: dict[str, Any] = {"option": "session", "value": "", "options": {}}
        offered = await visitor.do("complete", name="run start", **typing)
        assert offered["choices"]


async def test_a_form_is_shown_sent_and_answered() -> None:
    async with practising() as visitor:
        await visitor.play.do(open_form_command)
        shown = await visitor.do("slash", name="try-form", options={})
        (field,) = shown["shows"]["parts"]
        assert field["is"] == "input"
        refused = await visitor.do("submit", form=shown["form"], values={field["id"]: ""})
        assert refused["refused"], "nothing was filled in, and the form is still there"
        text = "<b>سؤال</b> " * 80
        sent = await visitor.do("submit", form=shown["form"], values={field["id"]: text})
        answer = await visitor.answer(sent, "lobby")
        assert "&lt;b&gt;سؤال" in answer
        assert "<b>" not in answer


async def test_a_file_that_came_with_an_answer_is_the_persons_to_take() -> None:
    async with practising() as visitor:
        await visitor.play.do(open_form_command)
        sent = await visitor.do("slash", name="try-file", options={})
        state = await visitor.look()
        (message,) = (one for one in state["messages"] if one["id"] in sent["said"])
        (given,) = message["files"]
        answer = await visitor.client.get(f"/{WAY_IN}/{given['at']}")
        assert await answer.read() == b"a,b\n"
        assert answer.headers["Content-Disposition"] == "attachment"
        assert (await visitor.client.get(f"/{WAY_IN}/{given['at']}9")).status == 404


# --- the clock --------------------------------------------------------------------


async def test_the_clock_stands_until_it_is_let_run_and_when_it_is_stopped() -> None:
    async with practising() as visitor:
        at_first = (await visitor.look())["clock"]
        await asyncio.sleep(0.7)  # noqa: TID251 -- the clock must not move meanwhile
        assert (await visitor.look())["clock"] == at_first
        await visitor.do("run", rate=60)
        state = await visitor.look()
        await visitor.play.wait_for_news(state["version"], 5)
        await visitor.play.wait_for_news(visitor.play.version, 5)
        await visitor.do("pause")
        stopped = (await visitor.look())["clock"]
        assert stopped["time"] > at_first["time"]
        assert not stopped["runs"]


async def test_a_jump_ends_when_the_bot_has_done_what_comes_next() -> None:
    async with practising() as visitor:
        before = len((await visitor.look("announcements"))["messages"])
        for _ in range(3):
            await visitor.do("cue")
        state = await visitor.look("announcements")
        assert len(state["messages"]) > before
        assert state["clock"]["time"][:5] >= "09:00"


async def test_going_back_plays_the_same_again() -> None:
    async with practising() as visitor:

        async def three_cues() -> list[str]:
            times = []
            for _ in range(3):
                await visitor.do("cue")
                state = await visitor.look("announcements")
                times.append(str((state["clock"], [one["blocks"] for one in state["messages"]])))
            return times

        first = await three_cues()
        await visitor.do("back", part="moderator")
        assert await three_cues() == first


async def test_the_person_may_be_somebody_else_from_the_start() -> None:
    async with practising("rapporteur") as visitor:
        assert (await visitor.look())["me"]["part"] == "rapporteur"
        await visitor.do("back", part="participant")
        assert (await visitor.look())["me"]["part"] == "participant"


async def test_a_participant_is_shown_their_room_and_enters_it() -> None:
    async with practising("participant") as visitor:
        room = render(answers.BUTTON_ROOM(), "en", Scene(surface="terminal"))
        await visitor.press(room)
        for _ in range(20):
            await visitor.do("cue")
            rooms = (await visitor.look())["channels"]
            opened = [one for one in rooms if one["open"] and one["name"] != "Plenary"]
            if opened:
                break
        (room_of_mine,) = opened
        assert room_of_mine["name"] in await visitor.press(room)
        assert await visitor.do("join", room_of_mine["name"]) == {}
        state = await visitor.look(room_of_mine["name"])
        assert state["me"]["voice"] == room_of_mine["id"]
        await visitor.do("leave")
        assert (await visitor.look())["me"]["voice"] is None


async def test_the_event_is_played_to_its_end() -> None:
    async with practising(people=6, name="uclg-2022") as visitor:

        async def end(deeds: Any) -> dict[str, Any]:
            last = max(slot.ends for slot in deeds.practice.production.workshop.slots)
            await deeds.practice.play_until(last + timedelta(hours=1))
            assert deeds.practice.town.env.errors == []
            return {}

        assert await visitor.play.do(end) == {}
        assert "clock" in await visitor.look()


# --- the others keep to the programme as it is now --------------------------------

NINE = datetime(2020, 6, 16, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
ROUND = Slot("talks/r1", SlotKind.ROUND, 1, "talks", Text({"en": "Talks"}), NINE, NINE + HOUR)


def step(does: Does, after: timedelta) -> Step:
    return Step(NINE + after, 1, "P01", does, ROUND.id)


def test_others_press_later_when_a_round_starts_later() -> None:
    late = timedelta(minutes=12)
    timings = {ROUND.id: Timing(ROUND, NINE + late, NINE + late + HOUR)}
    press = step(Does.PRESS_ROOM, timedelta(seconds=20))
    assert due_at(press, timings) == press.at + late


def test_others_leave_when_a_round_really_ends() -> None:
    timings = {ROUND.id: Timing(ROUND, NINE, NINE + 2 * HOUR)}
    leave = step(Does.LEAVE_ROOM, HOUR)
    assert due_at(leave, timings) == NINE + 2 * HOUR


def test_others_wait_while_nobody_starts_a_round() -> None:
    waits = replace(ROUND, manual=True)
    timings = {ROUND.id: Timing(waits, None, None)}
    assert due_at(step(Does.PRESS_ROOM, HOUR), timings) is None
    start = step(Does.START_NEXT, HOUR)
    assert due_at(start, timings) == start.at
