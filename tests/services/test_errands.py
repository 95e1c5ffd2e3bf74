"""Roles are given beside the ticks: whatever keeps them waiting keeps no room waiting."""

import asyncio
from datetime import UTC, datetime

import pytest

from agenda.state import Level
from bot.services.conductor import Conductor
from tests.simulation.world import World

ROUND_OPENS = datetime(2020, 6, 16, 7, tzinfo=UTC)


async def _never_give_a_role(moment: str) -> None:
    if moment.startswith("enrol"):
        await asyncio.Event().wait()


async def _conduct(world: World, conductor: Conductor, until: datetime) -> None:
    while (rings := world.alarm.rings) is not None and rings <= until:
        world.clock.jump(rings)
        await conductor.tick()


@pytest.mark.volume
async def test_rooms_open_on_time_while_roles_are_kept_waiting() -> None:
    world = World()
    await world.load()
    world.guild.interrupt = _never_give_a_role
    conductor = Conductor(world.guild, world.store, world.clock, world.alarm)
    await conductor.start()
    await _conduct(world, conductor, ROUND_OPENS)

    person = world.guild.handles["person3"]
    entered = [
        place.name
        for key, place in world.guild.places.items()
        if place.name.startswith("1.") and world.guild.can(person, key) is Level.ENTER
    ]
    assert world.clock.now() == ROUND_OPENS
    assert entered == ["1.2 Effective campaigns"]
    assert not any(world.guild.members.values())


async def test_roles_are_given_when_nothing_keeps_them_waiting() -> None:
    world = World()
    await world.load()
    conductor = Conductor(world.guild, world.store, world.clock, world.alarm)
    await conductor.start()
    await _conduct(world, conductor, ROUND_OPENS)

    with_a_role = [member for member, roles in world.guild.members.items() if roles]
    assert len(with_a_role) == 3
