"""People ask for the floor, call for help and hand lines to their rapporteur."""

import json
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from simcord.backend.models import Overwrite
from simcord.enums import OverwriteType
from simcord.results import to_discord_message

from bot.adapters.rehearsal.town import READS, SEES
from bot.ports import Shelf
from tests.stories.hall import PEOPLE, Hall, answer_of, hall, messages_of

EVENING = datetime(2020, 6, 14, 16, tzinfo=UTC)
ROUND_ONE = datetime(2020, 6, 16, 7, 0, tzinfo=UTC)
IN_ROUND_ONE = ROUND_ONE + timedelta(minutes=10)
AFTER_ROUND_ONE = ROUND_ONE + timedelta(minutes=80)
FIRST = "1.1 Migration narrative"
EVENT = "mc2cm-2020"
SEVEN = tuple(one["handle"] for one in PEOPLE)


@asynccontextmanager
async def in_round_one(*handles: str) -> AsyncIterator[Hall]:
    """Open the hall in the first round; whoever is there has chosen English."""
    async with hall(EVENING) as here:
        for handle in handles or ("amina", "bruno", "clara", "dario"):
            await here.enter(handle)
            await here.press(handle, "English")
        await here.be_at(IN_ROUND_ONE)
        yield here


def path_of(here: Hall, name: str = FIRST) -> str:
    return next(
        path for path in here.town.channels() if path.endswith(f"/{name}") and "2020-06-16" in path
    )


async def slash(here: Hall, handle: str, command: str, where: str = "square", **more: Any) -> Any:
    return await here.people[handle].slash(here.channel(where), command, **more)


async def click(here: Hall, handle: str, message: Any, label: str) -> Any:
    return await here.people[handle].click(message, label=label)


def posts_in(here: Hall, channel: int) -> list[Any]:
    env = here.town.env
    said = [one for one in here.town.said if one.channel == channel]
    return [to_discord_message(env, env.backend.get_message(channel, one.message)) for one in said]


def files_of(result: Any) -> list[str]:
    return [one.filename for message in messages_of(result) for one in message.attachments]


async def file_text(result: Any) -> str:
    (file,) = [one for message in messages_of(result) for one in message.attachments]
    return bytes(await file.read()).decode()


# --- hands ----------------------------------------------------------------------------


async def test_the_floor_goes_round_in_the_order_of_the_hands() -> None:
    async with in_round_one("amina", "clara", "dario", "elif") as here:
        room = here.room(FIRST, "2020-06-16")
        for handle in ("amina", "clara", "elif"):
            await here.say(handle, "speak", path_of(here))
        shown = await here.say("dario", "queue show", place=str(room))
        assert shown.index("أمينة") < shown.index("Clara") < shown.index("Elif")
        assert "English" in shown

        assert "أمينة" in await here.say("dario", "queue next", place=str(room))
        assert f"<@{here.people['amina'].id}>" in posts_in(here, room)[-1].content
        assert "next person" in await here.say("amina", "done")
        assert f"<@{here.people['clara'].id}>" in posts_in(here, room)[-1].content


async def test_only_whoever_gets_the_floor_is_called_by_a_mention() -> None:
    async with in_round_one() as here:
        await here.say("amina", "speak", path_of(here))
        await here.say("dario", "queue next", path_of(here))
        bodies = [dict(one.body) for one in here.town.requests() if isinstance(one.body, dict)]
        (called,) = [one for one in bodies if "<@" in str(one.get("content", ""))]
        others = [one for one in bodies if "content" in one and one is not called]

        users = called["allowed_mentions"]["users"]
        assert [int(one) for one in users] == [here.people["amina"].id]
        assert called["allowed_mentions"]["parse"] == []
        assert not any(one["allowed_mentions"].get("users") for one in others)


async def test_a_double_press_and_a_restart_change_nothing() -> None:
    async with in_round_one() as here:
        first, second = [await here.say("amina", "speak") for _ in range(2)]
        await here.restart()
        third = await here.say("amina", "speak")

        assert first == second == third
        assert "number 1" in first


async def test_a_participant_neither_sees_nor_runs_a_queue() -> None:
    async with in_round_one(*SEVEN) as here:
        await here.enter("stranger")
        room = str(here.room(FIRST, "2020-06-16"))
        for handle in ("amina", "clara", "elif", "fanny", "stranger"):
            for command in ("show", "next", "clear"):
                assert "moderators" in await here.say(handle, f"queue {command}", place=room)
        assert (
            "all hands are down" in (await here.say("goran", "queue clear", path_of(here))).lower()
        )


async def test_places_are_suggested_to_moderators_only() -> None:
    async with in_round_one() as here:
        square = here.channel("square")
        seen = await here.people["dario"].autocomplete(square, "queue next", "place", "")
        hidden = await here.people["amina"].autocomplete(square, "queue next", "place", "")

        assert [one["name"] for one in seen] == [FIRST, "1.2 Effective campaigns"]
        assert hidden == []
        for one in seen:
            assert "Nobody waits" in await here.say("dario", "queue next", place=one["value"])


async def test_after_the_round_there_is_no_floor_and_no_hand_is_kept() -> None:
    async with in_round_one() as here:
        await here.say("amina", "speak", path_of(here))
        await here.be_at(AFTER_ROUND_ONE)

        assert "Nothing is going on" in await here.say("amina", "speak", path_of(here))
        assert "not up" in await here.say("amina", "done", path_of(here))
        assert await here.store.kept(EVENT, Shelf.HANDS) == {}


async def test_a_stranger_gets_no_floor_no_help_and_no_line_but_their_text_back() -> None:
    async with in_round_one() as here:
        await here.enter("stranger")

        assert "not on the list" in await here.say("stranger", "speak")
        for command in ("help-me", "contribute"):
            answer = await here.say("stranger", command, text="**my** words")
            assert "not on the list" in answer
            assert "my" in answer
            assert "**my**" not in answer


# --- help -----------------------------------------------------------------------------


async def test_a_call_for_help_is_taken_by_the_first_moderator() -> None:
    async with in_round_one(*SEVEN) as here:
        assert "moderators are told" in await here.say(
            "amina", "help-me", text="@everyone no sound"
        )
        moderators = here.town.channels()[f"{EVENT}/moderators"]
        post = posts_in(here, moderators)[-1]
        stray = Overwrite(here.people["bruno"].id, OverwriteType.MEMBER, allow=SEES | READS)
        here.town.env.backend.set_overwrite(moderators, stray)

        assert "no sound" in post.content
        assert not post.mention_everyone
        assert "already" in await here.say("amina", "help-me")
        assert "moderators" in answer_of(await click(here, "bruno", post, "I’m coming"))
        assert "yours" in answer_of(await click(here, "dario", post, "I’m coming"))
        assert "another moderator" in answer_of(await click(here, "goran", post, "I’m coming"))


async def test_the_button_of_a_call_outlives_a_restart() -> None:
    async with in_round_one() as here:
        await here.say("amina", "help-me")
        post = posts_in(here, here.town.channels()[f"{EVENT}/moderators"])[-1]
        await here.restart()

        assert "yours" in answer_of(await click(here, "dario", post, "I’m coming"))


async def test_a_call_of_4000_characters_is_said_whole() -> None:
    async with in_round_one() as here:
        text = "*".join(f"word{number:04}" for number in range(500))[:4000]
        await here.say("amina", "help-me", text=text)
        posts = posts_in(here, here.town.channels()[f"{EVENT}/moderators"])

        said = "".join(one.content for one in posts).replace("\\", "")
        assert all(word in said for word in text.split("*")[:-1])


async def test_a_second_call_gives_its_text_back() -> None:
    async with in_round_one() as here:
        await here.say("amina", "help-me")
        text = "ب" * 4000
        again = await slash(here, "amina", "help-me", text=text)

        assert "already" in answer_of(again)
        assert await file_text(again) == text


# --- lines ----------------------------------------------------------------------------


async def test_a_rapporteur_takes_a_line_and_drops_another() -> None:
    async with in_round_one() as here:
        long = "Permits *are* lost. " * 190
        assert "rapporteur" in await here.say("amina", "contribute", text="Permits are lost.")
        await here.say("amina", "contribute", text=long)
        await here.work()
        told = posts_in(here, here.town.channels()[f"{EVENT}/rapporteurs"])[-1].content
        assert "1 line waits" in told or "2 lines wait" in told
        assert "Permits" not in told

        listed = await slash(here, "clara", "contributions")
        (message,) = messages_of(listed)
        assert "2 lines wait" in message.content
        assert "Amina" not in message.content
        taken = await click(here, "clara", message, "Take 2")
        assert await file_text(taken) == long
        assert "does not wait" in answer_of(await click(here, "clara", message, "Take 2"))
        assert "gone" in answer_of(await click(here, "clara", message, "Drop 1"))
        assert "No line waits" in await here.say("clara", "contributions")


async def test_nobody_else_sees_the_lines() -> None:
    async with in_round_one(*SEVEN) as here:
        await here.say("amina", "contribute", text="Permits are lost.")
        for handle in ("amina", "dario", "elif", "fanny", "goran", "organiser"):
            assert "rapporteurs" in await here.say(handle, "contributions")
        (message,) = messages_of(await slash(here, "clara", "contributions"))
        assert "Permits" in answer_of(await click(here, "clara", message, "Take 1"))


async def test_the_sixth_line_in_a_minute_is_given_back() -> None:
    async with in_round_one() as here:
        for number in range(5):
            await here.say("amina", "contribute", text=f"line {number}")
        answer = await here.say("amina", "contribute", text="the sixth")

        assert "Five lines" in answer
        assert "the sixth" in answer


async def test_a_room_without_a_rapporteur_gives_the_text_back() -> None:
    async with in_round_one() as here:
        result = await slash(here, "bruno", "contribute", text="x" * 4000)

        assert "Nobody takes notes" in answer_of(result)
        assert files_of(result) == ["text.txt"]
        assert await file_text(result) == "x" * 4000


async def test_a_line_is_in_no_log_and_no_store_and_gone_with_the_process(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG, logger="bot")
    async with in_round_one() as here:
        await here.say("amina", "contribute", text="Permits are lost.")
        (message,) = messages_of(await slash(here, "clara", "contributions"))
        kept = [await here.store.kept(EVENT, one) for one in Shelf]
        log = [one.facts for one in await here.store.entries(EVENT)]
        await here.restart()

        assert "Permits" not in f"{caplog.text}{json.dumps([*map(dict, kept)])}{log}"
        assert "does not wait" in answer_of(await click(here, "clara", message, "Take 1"))


async def test_an_unknown_event_gives_the_text_back() -> None:
    async with in_round_one() as here:
        answer = await here.say("amina", "contribute", text="my words", event="other")

        assert "There is no event" in answer
        assert "my words" in answer
