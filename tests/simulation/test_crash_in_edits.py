"""A small event whose agenda changes, with a crash at every await point of putting posts right."""

import asyncio

from bot.ports import EventRecord
from tests.simulation.crashes import Cue, crash
from tests.simulation.world import ROSTER, Fate, World, our_design

AGENDA = """id: talks
title: {en: Talks, fr: Débats}
zone: Europe/Madrid
languages: [en, fr]
glossary: [{term: {en: narrative, fr: récit}}]
days:
  - date: 2020-06-15
    sessions:
      - id: talks
        kind: breakout
        title: {en: First title, fr: Premier titre}
        rounds: [{from: "09:00", to: "10:00"}]
        topics: [{id: north, title: North}, {id: south, title: South}]
"""
NEWER = AGENDA.replace("First title", "Second title").replace("récit", "narration")


async def _edits() -> Cue:
    """Let the first agenda stand everywhere, put the newer one in use, and see what comes of it."""
    world = World()
    for agenda in (AGENDA, NEWER):
        at = world.clock.now()
        await world.store.save_event(EventRecord("talks", 1, agenda, ROSTER, at))
        before, fate = world.copy(), Fate()
        await world.live(our_design, fate)
    return Cue(before.clock.now(), before, world.picture(), fate.passed)


def test_a_crash_at_any_await_point_leaves_every_post_in_the_new_words_once() -> None:
    async def everywhere() -> tuple[Cue, list[str]]:
        cue = await _edits()
        found = [
            f"point {point}: {one}"
            for point in range(1, cue.points + 1)
            for one in await crash(cue, point, our_design)
        ]
        return cue, found

    cue, found = asyncio.run(everywhere())
    said = "\n".join(words for _, words in cue.after["said"])

    assert found == []
    assert cue.points > 20
    assert ("Second title" in said, "First title" in said) == (True, False)
    assert ("narration" in said, "récit" in said) == (True, False)
