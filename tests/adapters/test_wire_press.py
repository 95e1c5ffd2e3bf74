"""A moderator's press, as it goes over the wire."""

from datetime import timedelta
from pathlib import Path

from tests.adapters.wire.agendas import OPENS, record
from tests.adapters.wire.bots import driven, evening_before
from tests.adapters.wire.interactions import answered, first_button, typed
from tests.adapters.wire.payloads import OWNER
from tests.adapters.wire.wire_discord import wire_discord

LANGUAGES = ("en", "fr", "ar")
ROOMS = 3


async def test_a_longer_round_costs_one_notice_for_each_room_and_each_language(
    tmp_path: Path,
) -> None:
    clock = evening_before()
    async with wire_discord(now=clock.now) as wire:
        workshop = record(ROOMS, languages=LANGUAGES)
        async with driven(wire, clock, tmp_path, workshop) as bot:
            for moment in (clock.at, OPENS, OPENS + timedelta(minutes=10)):
                clock.jump(moment)
                await bot.settle()
            lobby = int(wire.world.named("lobby")[0]["id"])
            words = ("run", "extend")
            shown = await answered(wire, *typed(wire.world, OWNER, lobby, words, minutes=12))
            before = len(wire.of("POST", "/messages"))
            done = await answered(wire, *first_button(wire, OWNER, lobby, shown))
            await bot.client.conductor.tick()

        assert done.form["content"].startswith("Done.")
        told = [one.form["content"] for one in wire.of("POST", "/messages")[before:]]
        assert len(told) == len(LANGUAGES) + ROOMS
        in_rooms = [one for one in told if "This room closes at" in one.splitlines()[0]]
        assert [len(one.splitlines()) for one in in_rooms] == [len(LANGUAGES)] * ROOMS


async def test_answers_do_not_count_among_the_requests_of_a_second(tmp_path: Path) -> None:
    clock = evening_before()
    async with wire_discord(now=clock.now) as wire:
        async with driven(wire, clock, tmp_path, record(ROOMS)) as bot:
            await bot.settle()
            lobby = int(wire.world.named("lobby")[0]["id"])
            wire.limits.most = 0
            shown = await answered(wire, *typed(wire.world, OWNER, lobby, ("run", "status")))

        assert "Wired" in shown.form["content"]
