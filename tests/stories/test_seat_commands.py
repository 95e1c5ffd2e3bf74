"""Moderators look at seats and change them, mid-sentence."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

from agenda.state import Level
from tests.stories.hall import Hall, answer_of, hall, messages_of

EVENING = datetime(2020, 6, 14, 16, tzinfo=UTC)
ROUND_ONE = datetime(2020, 6, 16, 7, 0, tzinfo=UTC)
BEFORE_ROUND_ONE = ROUND_ONE - timedelta(minutes=10)
IN_ROUND_ONE = ROUND_ONE + timedelta(minutes=10)
ROOMS = ("1.1 Migration narrative", "1.2 Effective campaigns")


@asynccontextmanager
async def moderated(at: datetime) -> AsyncIterator[Hall]:
    """Open the hall at a moment with a moderator and two participants in it."""
    async with hall(EVENING) as here:
        for handle in ("amina", "bruno", "clara", "dario"):
            await here.enter(handle)
            await here.press(handle, "English")
        await here.be_at(at)
        yield here


def level(here: Hall, handle: str, room: str) -> str:
    return here.town.level(here.people[handle].id, here.room(room, "2020-06-16"))


async def test_a_moderator_sees_a_room_with_a_picture_and_its_words() -> None:
    async with moderated(IN_ROUND_ONE) as here:
        result = await slash(here, "dario", "seat show", room="narrative")
        files = [one for message in messages_of(result) for one in message.attachments]

        assert "**Rebalancing the Migration Narrative" in answer_of(result)
        assert "أمينة البحري" in answer_of(result)
        assert [one.filename for one in files] == ["seats.png"]
        assert "Who sits where" in (files[0].description or "")


async def test_a_moderator_sees_the_path_of_a_person() -> None:
    async with moderated(BEFORE_ROUND_ONE) as here:
        told = await here.say("dario", "seat show", person="Bruno Ferrer")

        assert "**Bruno Ferrer**" in told
        assert told.count("round") == 4
        assert "round 1, Tuesday 16 June 2020, 09:00: " in told
        assert len({line.rpartition(": ")[0] for line in told.splitlines()[1:]}) == 4


async def test_without_a_choice_the_rooms_of_the_round_are_shown() -> None:
    async with moderated(IN_ROUND_ONE) as here:
        told = await here.say("dario", "seat show")

        assert "round 1: 2 people" in told
        assert "round 1: 1 person" in told


async def test_a_participant_may_not_look_at_seats() -> None:
    async with moderated(IN_ROUND_ONE) as here:
        assert "moderators" in await here.say("bruno", "seat show", person="P01")
        assert "moderators" in await here.say("bruno", "seat move", person="P01", room="campaigns")


async def test_whoever_is_moved_is_let_in_there_and_no_longer_here() -> None:
    async with moderated(IN_ROUND_ONE) as here:
        assert level(here, "amina", ROOMS[0]) == Level.ENTER
        told = await here.say("dario", "seat move", person="P01", room="campaigns")
        await here.work()

        assert "now has a seat at" in told
        assert level(here, "amina", ROOMS[0]) == Level.HIDDEN
        assert level(here, "amina", ROOMS[1]) == Level.ENTER
        assert f"<#{here.room(ROOMS[1], '2020-06-16')}>" in await here.press("amina", "My room")


async def test_a_move_before_a_topic_they_would_have_again_changes_both_rounds() -> None:
    async with moderated(BEFORE_ROUND_ONE) as here:
        await here.say("dario", "seat move", person="P01", room="campaigns")
        told = await here.say("dario", "seat show", person="P01")
        lines = [one for one in told.splitlines() if "round" in one]

        assert "Campaigns" in lines[0].title()
        assert "Narrative" in lines[1].title()


async def test_two_people_change_places() -> None:
    async with moderated(IN_ROUND_ONE) as here:
        await here.say("dario", "seat swap", person="P01", other="P02")
        await here.work()

        assert level(here, "amina", ROOMS[1]) == Level.ENTER
        assert level(here, "bruno", ROOMS[0]) == Level.ENTER
        assert level(here, "bruno", ROOMS[1]) == Level.HIDDEN


async def test_a_change_of_seats_survives_a_restart() -> None:
    async with moderated(IN_ROUND_ONE) as here:
        await here.say("dario", "seat move", person="P01", room="campaigns")
        await here.restart()
        await here.work()

        assert level(here, "amina", ROOMS[1]) == Level.ENTER


async def test_an_unknown_person_or_room_is_named_in_the_answer() -> None:
    async with moderated(IN_ROUND_ONE) as here:
        assert "“Zoe”" in await here.say("dario", "seat lock", person="Zoe")
        assert "“attic”" in await here.say("dario", "seat move", person="P01", room="attic")


async def test_a_lock_is_taken_and_given_back() -> None:
    async with moderated(IN_ROUND_ONE) as here:
        assert "keeps their rooms" in await here.say("dario", "seat lock", person="P01")
        assert "may change again" in await here.say("dario", "seat lock", person="P01")


async def test_a_room_that_closes_is_repaired_at_the_press_of_a_button() -> None:
    async with moderated(BEFORE_ROUND_ONE) as here:
        offered = await slash(here, "dario", "seat repair", closed="narrative")
        assert "move" in answer_of(offered)
        await press_first(here, "dario", offered)
        await here.be_at(IN_ROUND_ONE)

        for handle in ("amina", "bruno", "clara"):
            assert level(here, handle, ROOMS[1]) == Level.ENTER
            assert level(here, handle, ROOMS[0]) == Level.HIDDEN


async def test_a_repair_that_is_out_of_date_changes_nothing() -> None:
    async with moderated(BEFORE_ROUND_ONE) as here:
        offered = await slash(here, "dario", "seat repair", closed="narrative")
        await here.say("dario", "seat repair", away="P03")
        await here.say("dario", "seat swap", person="P01", other="P02")
        await here.say("dario", "seat lock", person="P01")
        answer = await press_first(here, "dario", offered)

        assert "have changed" in answer or "cannot be kept" in answer


async def test_when_everybody_has_a_seat_there_is_nothing_to_repair() -> None:
    async with moderated(BEFORE_ROUND_ONE) as here:
        assert "Nothing is to repair" in await here.say("dario", "seat repair")


async def test_names_are_suggested_to_moderators_only() -> None:
    async with moderated(IN_ROUND_ONE) as here:
        seen = await suggestions(here, "dario", "seat show", "person", "bru")
        hidden = await suggestions(here, "bruno", "seat show", "person", "bru")

        assert seen == ["Bruno Ferrer"]
        assert hidden == []


async def test_loading_again_keeps_the_seats_of_those_who_stay() -> None:
    async with moderated(BEFORE_ROUND_ONE) as here:
        before = await here.say("dario", "seat show", person="P01")
        await here.load()

        assert await here.say("dario", "seat show", person="P01") == before


async def slash(here: Hall, handle: str, command: str, **options: Any) -> Any:
    return await here.people[handle].slash(here.channel("square"), command, **options)


async def press_first(here: Hall, handle: str, offered: Any) -> str:
    """Press the first button under an answer."""
    message = next(one for one in messages_of(offered) if one.components)
    button = message.components[0]["components"][0]
    return answer_of(await here.people[handle].click(message, custom_id=button["custom_id"]))


async def suggestions(here: Hall, handle: str, command: str, option: str, typed: str) -> list[str]:
    """Give what is suggested to somebody who types."""
    found = await here.people[handle].autocomplete(here.channel("square"), command, option, typed)
    return [one["name"] for one in found]
