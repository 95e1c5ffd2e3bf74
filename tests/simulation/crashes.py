"""A crash at every await point: the same world afterwards, nothing lost, nothing twice."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tests.simulation.world import CrashError, Design, Fate, World


@dataclass(frozen=True)
class Cue:
    """A moment at which something happens: the world before it, and what is seen after it."""

    at: datetime
    before: World
    after: dict[str, Any]
    points: int


async def play(design: Design) -> list[Cue]:
    """Play the four days without a crash."""
    world = World()
    await world.load()
    cues = []
    world.alarm.set(world.clock.now())
    while (rings := world.alarm.rings) is not None:
        world.clock.jump(rings)
        before = world.copy()
        fate = Fate()
        await world.live(design, fate)
        cues.append(Cue(before.clock.now(), before, world.picture(), fate.passed))
    return cues


async def crash(cue: Cue, point: int, design: Design) -> list[str]:
    """End the process at one await *point* of a *cue*, start it again, and tell what differs."""
    world = cue.before.copy()
    try:
        await world.live(design, Fate(crash_at=point))
    except CrashError:
        await world.live(design, Fate())
    return differences(cue.after, world.picture())


def differences(wanted: dict[str, Any], seen: dict[str, Any]) -> list[str]:
    """Say what is lost, doubled or not as it should be."""
    found = []
    for what, expected in wanted.items():
        actual = seen[what]
        if expected != actual:
            keys = [key for key in {**expected, **actual} if expected.get(key) != actual.get(key)]
            found += [f"{what}: {key}: {expected.get(key)} → {actual.get(key)}" for key in keys]
    return found
