"""Moderators speak to rooms and to everybody, keep time, and lead through posters."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.i18n.direction import cleaned
from tests.stories.hall import Hall, answer_of, hall, messages_of
from tests.stories.playing import agenda_of

EVENING = datetime(2020, 6, 14, 16, tzinfo=UTC)
ROUND_ONE = datetime(2020, 6, 16, 7, 0, tzinfo=UTC)
IN_ROUND_ONE = ROUND_ONE + timedelta(minutes=10)
IN_ROUND_TWO = ROUND_ONE + timedelta(minutes=100)
ROOMS = ("1.1 Migration narrative", "1.2 Effective campaigns")
DAY = "2020-06-16"
MAIN = "mc2cm-2020"
SECOND = timedelta(seconds=1)

POSTERS_DAY = datetime(2022, 4, 11, 7, tzinfo=UTC)


@asynccontextmanager
async def moderated(at: datetime = IN_ROUND_ONE) -> AsyncIterator[Hall]:
    """Open the hall at a moment with a moderator and a participant in it."""
    async with hall(EVENING) as here:
        for handle in ("amina", "dario"):
            await here.enter(handle)
            await here.press(handle, "English")
        await here.be_at(at)
        yield here


def said(here: Hall, channel: int) -> list[str]:
    return [one.text for one in here.town.said if one.channel == channel]


def news(here: Hall) -> list[str]:
    """Give the last announcement in each language, in the order of their channels."""
    paths = here.town.channels()
    return [said(here, paths[path])[-1] for path in sorted(paths) if _is_news(path)]


def _is_news(path: str) -> bool:
    return path.startswith(f"{MAIN}/") and path.rpartition("/")[2] in {
        "announcements",
        "annonces",
        "إعلانات",
    }


async def slash(here: Hall, handle: str, command: str, where: str = "square", **more: Any) -> Any:
    return await here.people[handle].slash(here.channel(where), command, **more)


def files_of(result: Any) -> dict[str, int]:
    """Give what is attached to an answer, and how long it is."""
    return {
        file.filename: file.size for message in messages_of(result) for file in message.attachments
    }


# --- saying ---------------------------------------------------------------------------


async def test_a_moderator_tells_everyone_in_one_language_marked_for_the_others() -> None:
    async with moderated() as here:
        told = await here.say(
            "dario", "say", to="everyone", text="Please come back @everyone", language="en"
        )

        assert "English" in told
        assert sorted({one.splitlines()[-1] for one in news(here)}) == [
            "Please come back @everyone"
        ]
        assert sum(len(one.splitlines()) == 2 for one in news(here)) == 2


async def test_nobody_is_called_by_what_a_moderator_types() -> None:
    async with moderated() as here:
        before = len(here.town.requests())
        await here.say("dario", "say", to="everyone", text="Hello @everyone <@1>")
        posts: list[Any] = [
            one.body
            for one in here.town.requests()[before:]
            if one.route == "/channels/{channel_id}/messages"
        ]

        assert len(posts) == 3
        assert all(one["allowed_mentions"]["parse"] == [] for one in posts)


async def test_all_open_rooms_are_told() -> None:
    async with moderated() as here:
        told = await here.say("dario", "say", to="rooms", text="Five minutes", language="en")

        for room in ROOMS:
            assert said(here, here.room(room, DAY))[-1].endswith("Five minutes")
            assert f"<#{here.room(room, DAY)}>" in told


async def test_a_participant_may_not_say_anything_and_gets_the_words_back() -> None:
    async with moderated() as here:
        result = await slash(here, "amina", "say", to="everyone", text="Hello")

        assert "moderators" in answer_of(result)
        assert files_of(result) == {"text.txt": 5}
        assert not any("Hello" in one for one in news(here))


async def test_in_a_place_that_is_no_room_the_words_come_back() -> None:
    async with moderated() as here:
        result = await slash(here, "dario", "say", text="Hello", language="fr")

        assert "no room of the event" in answer_of(result)
        assert files_of(result) == {"text-fr.txt": 5}


async def test_rooms_are_suggested_to_moderators_only() -> None:
    async with moderated() as here:
        square = here.channel("square")
        seen = await here.people["dario"].autocomplete(square, "say", "to", "")
        hidden = await here.people["amina"].autocomplete(square, "say", "to", "")

        assert [one["value"] for one in seen][:2] == ["rooms", "everyone"]
        assert len(seen) == 4
        assert hidden == []


async def test_a_form_has_a_field_for_each_language_and_what_is_empty_falls_back() -> None:
    async with moderated() as here:
        shown = await slash(here, "dario", "say", to="everyone")
        fields = [one["component"]["custom_id"] for one in shown.modal["components"]]
        answer = await here.people["dario"].submit_modal(shown, {"fr": "Bonjour", "ar": "مرحبا"})

        assert sorted(fields) == ["ar", "en", "fr"]
        assert "French" in answer_of(answer)
        assert sorted(one.splitlines()[-1] for one in news(here)) == ["Bonjour", "Bonjour", "مرحبا"]


async def test_a_form_that_was_opened_before_a_restart_is_still_taken() -> None:
    async with moderated() as here:
        shown = await slash(here, "dario", "say", to="rooms")
        await here.restart()
        answer = await here.people["dario"].submit_modal(shown, {"en": "x" * 4000})

        assert "English" in answer_of(answer)
        for room in ROOMS:
            posts = said(here, here.room(room, DAY))[-3:]
            assert sum(one.count("x") for one in posts) == 4000


async def test_a_form_that_comes_after_its_round_reaches_the_rooms_it_was_written_for() -> None:
    async with moderated() as here:
        shown = await slash(here, "dario", "say", to="rooms")
        await here.be_at(IN_ROUND_TWO)
        await here.people["dario"].submit_modal(shown, {"en": "Thank you"})

        assert said(here, here.room(ROOMS[0], DAY))[-1].endswith("Thank you")


async def test_a_form_for_an_event_that_is_gone_is_given_back_in_full() -> None:
    async with moderated() as here:
        shown = await slash(here, "dario", "say", to="rooms")
        here.bot.conductor.events.clear()
        answer = await here.people["dario"].submit_modal(shown, {"en": "x" * 4000, "fr": "Merci"})

        assert files_of(answer) == {"text-en.txt": 4000, "text-fr.txt": 5}


async def test_a_form_is_not_shown_to_a_participant_nor_without_a_room() -> None:
    async with moderated(ROUND_ONE - timedelta(hours=2)) as here:
        refused = await slash(here, "amina", "say", to="everyone")
        nowhere = await slash(here, "dario", "say", to="rooms")

        assert refused.modal is None
        assert "moderators" in answer_of(refused)
        assert nowhere.modal is None
        assert "No room is open" in answer_of(nowhere)


# --- a timer --------------------------------------------------------------------------


async def test_a_timer_counts_down_in_the_plenary_across_a_restart() -> None:
    async with moderated() as here:
        plenary = here.town.channels()[f"{MAIN}/Plenary"]
        told = await here.say("dario", "timer start", minutes=3, label="Names *now*")
        started = here.town.now()
        assert ":R>" in told
        assert "already" in await here.say("dario", "timer start", minutes=3)
        assert "until" in await here.say("amina", "timer show")
        await here.restart()
        await here.be_at(started + timedelta(minutes=4))
        posts = [one for one in said(here, plenary) if "Names" in one]

        assert len(posts) == 3
        assert "Names \\*now\\*" in posts[0]
        assert "The time is up." in posts[-1]
        assert "No timer" in await here.say("amina", "timer show")


async def test_only_moderators_start_and_stop_a_timer() -> None:
    async with moderated() as here:
        assert "moderators" in await here.say("amina", "timer start", minutes=3)
        await here.say("dario", "timer start", minutes=3)
        assert "moderators" in await here.say("amina", "timer stop")
        assert "stopped" in await here.say("dario", "timer stop")


# --- the line under a room's name -----------------------------------------------------


async def test_a_room_shows_the_time_left() -> None:
    async with moderated() as here:
        room = here.room(ROOMS[0], DAY)
        assert here.town.status(room) == "1 h 15 min left, until 10:15"


# --- eight posters of four minutes in thirty, with one overrun -------------------------


async def test_eight_posters_share_thirty_minutes_although_one_overruns() -> None:
    async with hall(POSTERS_DAY, loaded=False) as here:
        agenda = ("agenda.yaml", agenda_of("uclg-2022"))
        await here.say("organiser", "event load", agenda=agenda)
        await here.work()
        plenary = here.town.channels()["uclg-2022/Plenary"]
        start = datetime(2022, 4, 11, 12, 10, tzinfo=UTC)
        await here.be_at(start)
        heard = len(said(here, plenary))
        story = [await here.say("organiser", "posters start", number=8, minutes=4)]
        await here.be_at(start + timedelta(minutes=6))
        story.append(await here.say("organiser", "posters next"))
        for number in range(3, 9):
            end = here.town.now() + timedelta(seconds=24 * 60 // 7)
            await here.be_at(end)
            story.append(await here.say("organiser", "posters next"))
            assert f"Poster {number} has its turn" in story[-1]
        await here.be_at(start + timedelta(minutes=30))
        story.append(await here.say("organiser", "posters next"))

        assert "8 posters, 3 min 45 s each" in story[0]
        assert "6 posters wait: 3, 4, 5, 6, 7, 8. Each has 3 min 25 s then." in story[1]
        assert "do not fit" not in "".join(story)
        assert "are over" in story[-1]
        lines = [cleaned(one.splitlines()[0]) for one in said(here, plenary)[heard:]]
        assert lines[:4] == [
            "Poster 1: 3 min 45 s, until 14:13 (<t:1649679225:R>).",
            "Poster 1: 30 seconds left.",
            "Poster 1: the time is up.",
            "Poster 2: 3 min 25 s, until 14:19 (<t:1649679565:R>).",
        ]
        for number in range(1, 9):
            assert lines.count(f"Poster {number}: 30 seconds left.") == 1
        assert lines[-1] == "All posters have been shown."
