"""Everybody takes their own programme home, and the server's calendar follows the clock."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import discord
from icalendar import Calendar

from agenda.messages import calendar as words
from agenda.progress import Act, Decision
from bot.adapters.rehearsal.troupe import attached
from tests.stories.hall import Hall, answer_of, hall

EVENING = datetime(2020, 6, 14, 16, tzinfo=UTC)
ROUND_ONE = datetime(2020, 6, 16, 7, 0, tzinfo=UTC)
CLOSING_DAY = "2020-06-18"


async def calendar(here: Hall, handle: str) -> Mapping[str, Any]:
    """Let somebody ask for their calendar, and give its entries by their slots."""
    result = await here.people[handle].slash(here.channel("square"), "calendar")
    assert result.ephemeral
    file = Calendar.from_ical(await attached(result))
    return {str(one["uid"]).partition("@")[0]: one for one in file.walk("VEVENT")}


def events_of(here: Hall) -> list[Any]:
    """Give the scheduled events of the server that are not over, as the server has them."""
    guild = here.town.env.backend.guilds[here.town.guild.id]
    return sorted(
        (one for one in guild.scheduled_events.values() if one.status in {1, 2}),
        key=lambda one: one.scheduled_start_time,
    )


def hours_of(event: Any) -> tuple[datetime, datetime]:
    times = (event.scheduled_start_time, event.scheduled_end_time)
    starts, ends = (datetime.fromisoformat(one).astimezone(UTC) for one in times)
    return starts, ends


async def decide(here: Hall, decision: Decision) -> None:
    """Let the clock be told something, whatever command that takes."""
    here.bot.conductor.events["mc2cm-2020"].decide(decision)
    here.bot.conductor.wake()
    await here.work()


async def test_a_participant_gets_their_own_rooms_with_a_link() -> None:
    async with hall(EVENING) as here:
        await here.enter("amina")
        entries = await calendar(here, "amina")

        own = entries["breakouts-tuesday/r1"]
        assert "Rebalancing the Migration Narrative" in str(own["summary"])
        room = here.room("1.1 Migration narrative", "2020-06-16")
        guild = here.town.guild.id
        assert str(own["url"]) == f"https://discord.com/channels/{guild}/{room}"
        assert own["dtstart"].dt == ROUND_ONE


async def test_a_participant_is_told_that_it_is_theirs_and_a_stranger_that_it_is_not() -> None:
    async with hall(EVENING) as here:
        for handle in ("bruno", "zoe"):
            await here.enter(handle)
        told = {
            handle: answer_of(await here.people[handle].slash(here.channel("square"), "calendar"))
            for handle in ("bruno", "zoe")
        }

        assert told["bruno"] != told["zoe"]
        assert words.OWN.text in told["bruno"] or "programme" in told["bruno"]


async def test_a_stranger_gets_the_public_programme() -> None:
    async with hall(EVENING) as here:
        await here.enter("zoe")
        entries = await calendar(here, "zoe")

        assert "Narrative" not in str(entries["breakouts-tuesday/r1"]["location"])
        assert "lobby" in str(entries["breakouts-tuesday/r1"]["location"]).lower()


async def test_nobody_else_of_the_list_is_named_in_it() -> None:
    async with hall(EVENING) as here:
        await here.enter("amina")
        result = await here.people["amina"].slash(here.channel("square"), "calendar")
        file = (await attached(result)).decode().replace("\r\n ", "")

        names = ("Bruno Ferrer", "Clara Hessel", "Dario Caruso", "Goran Arrieta")
        assert not any(one in file for one in names)


async def test_a_later_download_replaces_the_one_before() -> None:
    async with hall(EVENING) as here:
        await here.enter("amina")
        first = await calendar(here, "amina")
        extend = Decision(
            Act.EXTEND, here.town.now(), "breakouts-tuesday/r1", timedelta(minutes=12)
        )
        await decide(here, extend)
        await here.restart()
        await decide(here, extend)
        second = await calendar(here, "amina")

        slot = "breakouts-tuesday/r1"
        assert str(second[slot]["uid"]) == str(first[slot]["uid"])
        assert (first[slot]["sequence"], second[slot]["sequence"]) == (0, 1)
        assert second[slot]["dtend"].dt - first[slot]["dtend"].dt == timedelta(minutes=12)
        assert second["welcome"]["sequence"] == 0


async def test_what_was_skipped_is_cancelled() -> None:
    async with hall(EVENING) as here:
        await here.enter("amina")
        await calendar(here, "amina")
        await decide(here, Decision(Act.SKIP, here.town.now(), "welcome"))
        entry = (await calendar(here, "amina"))["welcome"]

        assert (str(entry["status"]), entry["sequence"]) == ("CANCELLED", 1)


async def test_each_day_stands_in_the_servers_calendar_before_it_begins() -> None:
    async with hall(EVENING) as here:
        await here.be_at(EVENING + timedelta(minutes=5))
        found = events_of(here)

        assert [one.name[-5:] for one in found] == ["(1/4)", "(2/4)", "(3/4)", "(4/4)"]
        assert all(one.entity_type == discord.EntityType.external.value for one in found)
        plenary = here.channel("mc2cm-2020/Plenary").id
        links = {one.entity_metadata["location"] for one in found}
        assert links == {f"https://discord.com/channels/{here.town.guild.id}/{plenary}"}


async def test_a_delay_moves_the_day_in_the_servers_calendar_and_a_restart_makes_no_second() -> (
    None
):
    async with hall(EVENING) as here:
        await here.be_at(EVENING + timedelta(minutes=5))
        before = [hours_of(one) for one in events_of(here)]
        closing = here.bot.conductor.events["mc2cm-2020"].workshop.slots[-1]
        extend = Decision(Act.EXTEND, here.town.now(), closing.id, timedelta(minutes=30))
        await decide(here, extend)
        after = [hours_of(one) for one in events_of(here)]
        await here.restart()

        assert after[:3] == before[:3]
        assert after[3] == (before[3][0], before[3][1] + timedelta(minutes=30))
        assert len(events_of(here)) == 4


async def test_a_day_of_which_all_is_skipped_is_called_off() -> None:
    async with hall(EVENING) as here:
        await here.be_at(EVENING + timedelta(minutes=5))
        slots = here.bot.conductor.events["mc2cm-2020"].workshop.slots
        for slot in (one for one in slots if one.day == 4):
            await decide(here, Decision(Act.SKIP, here.town.now(), slot.id))

        assert [one.name[-5:] for one in events_of(here)] == ["(1/4)", "(2/4)", "(3/4)"]


async def test_without_the_permission_everything_else_goes_on() -> None:
    async with hall(EVENING, loaded=False) as here:
        backend = here.town.env.backend
        for role in backend.guilds[here.town.guild.id].roles.values():
            if role.managed:
                role.permissions &= ~(1 << 44) & ~(1 << 33)
        await here.town.env.settle()
        await here.restart()
        await here.load()
        await here.be_at(EVENING + timedelta(minutes=5))

        asked = [one for one in here.town.requests() if "scheduled-events" in one.path]
        assert (events_of(here), asked) == ([], [])
        assert "mc2cm-2020/lobby" in here.town.channels()
