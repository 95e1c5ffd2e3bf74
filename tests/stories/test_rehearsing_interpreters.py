"""An event with interpreters is rehearsed: they are called in time, and whoever is not is found."""

import asyncio

from bot.adapters.rehearsal.disturbance import Disturbance
from bot.app import Disturb, rehearse_event, same
from bot.export.transcript import Transcript
from bot.ports import Words
from tests.stories.playing import agenda_of, broken

PAIR = """
interpreters:
  - between: [en, ar]
    people: [i-1, i-2]
    at: [breakout-2]
days:
"""


class TurnMissing(Disturbance):
    """Takes a change of interpreters for said, and says nothing."""

    async def post(self, guild: int, place: int, words: Words) -> int:
        if "it is the turn of" in words.text:
            return 1
        return await self.platform.post(guild, place, words)


def play(disturb: Disturb = same) -> Transcript:
    agenda = agenda_of("gfmd-breakout").replace(b"\ndays:\n", PAIR.encode(), 1)
    played = rehearse_event(agenda, None, people=3, seed=1, disturb=disturb, reports=False)
    return asyncio.run(played).transcript


def test_every_promise_to_interpreters_is_kept() -> None:
    transcript = play()

    assert broken(transcript) == []
    assert transcript.workshop.event.interpreters


def test_a_turn_that_is_not_called_breaks_a_promise_that_is_named() -> None:
    found = broken(play(TurnMissing))

    assert found
    assert all("interpreters/breakout-2/r1/0/turn-" in one for one in found), found[:3]
