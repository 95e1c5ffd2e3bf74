"""The 2020 event with a crash at every await point of the conductor."""

import asyncio
import os

import pytest

from tests.simulation.crashes import Cue, crash, play
from tests.simulation.obvious import ObviousConductor
from tests.simulation.world import Design, our_design

PARTS = 8
SOME = range(PARTS if os.environ.get("MAJLIS_EVERY_POINT") else 1)
"""An eighth of the await points, or, as `make bench` asks for, all of them."""


async def _crash_at_every_point(cues: list[Cue], design: Design) -> tuple[int, list[str]]:
    points, found = 0, []
    for cue in cues:
        for point in range(1, cue.points + 1):
            points += 1
            differences = await crash(cue, point, design)
            found += [f"{cue.at.isoformat()} point {point}: {one}" for one in differences]
    return points, found


@pytest.mark.parametrize("part", SOME)
def test_a_crash_at_any_await_point_loses_nothing_and_repeats_nothing(part: int) -> None:
    async def everywhere() -> tuple[int, list[str]]:
        cues = await play(our_design)
        first, *others = cues
        pieces = [Cue(first.at, first.before, first.after, 0), *others[part::PARTS]]
        points, found = await _crash_at_every_point(pieces, our_design)
        for point in range(part + 1, first.points + 1, PARTS):
            points += 1
            found += [f"{first.at} {point}: {one}" for one in await crash(first, point, our_design)]
        return points, found

    points, found = asyncio.run(everywhere())

    assert found == []
    assert points > 100


def test_the_obvious_design_does_not_survive_the_same_test() -> None:
    async def everywhere() -> tuple[int, list[str]]:
        cues = await play(ObviousConductor)
        return await _crash_at_every_point(cues[1:8], ObviousConductor)

    _, found = asyncio.run(everywhere())

    assert any(one.startswith("said") or "said:" in one for one in found)


def test_playing_the_event_twice_gives_the_same_world() -> None:
    first, second = asyncio.run(play(our_design)), asyncio.run(play(our_design))

    assert [cue.after for cue in first] == [cue.after for cue in second]
    assert [cue.points for cue in first] == [cue.points for cue in second]
