"""An event with interpreters: they are called, the floor waits for them, nobody sits unheard."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

from simcord.results import to_discord_message

from agenda.state import Level
from tests.stories.hall import PEOPLE, Hall, hall
from tests.stories.playing import agenda_of

EVENING = datetime(2020, 6, 14, 16, tzinfo=UTC)
OPENING = datetime(2020, 6, 15, 7, 15, tzinfo=UTC)
ROUND_ONE = datetime(2020, 6, 16, 7, 0, tzinfo=UTC)
BEFORE_ROUND_ONE = ROUND_ONE - timedelta(minutes=20)
IN_ROUND_ONE = ROUND_ONE + timedelta(minutes=5)
INTERPRETERS = "mc2cm-2020/interpreters"
NARRATIVE, CAMPAIGNS = "1.1 Migration narrative", "1.2 Effective campaigns"
TEAM = [*PEOPLE, {"id": "P08", "handle": "iris", "name": "Iris Hessel", "part": "interpreter"}]

WORK = """interpreters:
  - between: [en, ar]
    people: [P05, P08]
    at: [opening, breakouts-tuesday/r1/narrative, breakouts-tuesday/r2/campaigns]
  - between: [en, fr]
    people: [P05, P08]
    at: [opening]
days:
"""
TUESDAY = """        seating: {way}
        interpretation: {{fr: "https://example.org/fr"}}
        rounds:
"""


def agenda(way: str = "choose") -> bytes:
    """Give the agenda in which Arabic is heard in one room of each round on Tuesday."""
    text = agenda_of("mc2cm-2020").decode()
    for before, after in (
        ("\ndays:\n", f"\n{WORK}"),
        ("        rounds:\n", TUESDAY.format(way=way)),
        ("- id: narrative\n", "- id: narrative\n            languages: [en]\n"),
        ("- id: campaigns\n", "- id: campaigns\n            languages: [en, fr]\n"),
    ):
        assert before in text
        text = text.replace(before, after, 1)
    narrative = "id: narrative\n"
    return text.replace(narrative, f"{narrative}            mode: consecutive\n", 1).encode()


@asynccontextmanager
async def interpreted(at: datetime) -> AsyncIterator[Hall]:
    """Open the hall at a moment; interpreters, participants and a moderator are there."""
    async with hall(EVENING, loaded=False) as here:
        for handle in ("elif", "iris", "dario", "amina", "bruno", "clara"):
            await here.enter(handle)
        roster = ("people.json", json.dumps(TEAM).encode())
        assert "is loaded" in await here.load(agenda=("agenda.yaml", agenda()), roster=roster)
        for handle in ("dario", "amina"):
            await here.say(handle, "language", language="en")
        await here.be_at(at)
        yield here


def posts_in(here: Hall, channel: int) -> list[tuple[datetime, Any]]:
    env = here.town.env
    return [
        (one.at, to_discord_message(env, env.backend.get_message(channel, one.message)))
        for one in here.town.said
        if one.channel == channel
    ]


def plain(words: str) -> str:
    """Leave out the marks around what stands in another direction."""
    return "".join(one for one in words if one not in "\u2066\u2067\u2068\u2069\u061c")


def tuesday(here: Hall, room: str) -> str:
    paths = here.town.channels()
    return next(one for one in paths if one.endswith(f"/{room}") and "2020-06-16" in one)


def level(here: Hall, handle: str, room: str) -> str:
    return here.town.level(here.people[handle].id, here.room(room, "2020-06-16"))


async def test_interpreters_are_called_ahead_and_at_every_turn() -> None:
    async with interpreted(OPENING + timedelta(minutes=50)) as here:
        first, second = [here.people[one].id for one in ("elif", "iris")]
        posts = posts_in(here, here.town.channels()[INTERPRETERS])
        called = [
            (round((at - OPENING).total_seconds() / 60), [one.id for one in post.mentions])
            for at, post in posts
            if "English–Arabic" in plain(post.content)
        ]
        ahead = next(text for _, post in posts if "In 15" in (text := plain(post.content)))

    assert called == [(-15, [first, second]), (20, [second]), (40, [first])]
    assert ahead.startswith("In 15 minutes, at 09:15")
    assert ahead.endswith(f"\n<@{first}> <@{second}>")
    assert "Elif Galanis begins." in ahead


async def test_the_floor_goes_round_by_language_and_waits_for_the_interpreters() -> None:
    async with interpreted(IN_ROUND_ONE) as here:
        room = here.room(NARRATIVE, "2020-06-16")
        for handle, own in (("amina", "ar"), ("elif", "en")):
            await here.say(handle, "language", language=own)
            await here.say(handle, "speak", tuesday(here, NARRATIVE))
        for language, spoken in (("fr", "anglais"), ("ar", "الإنجليزية"), ("en", "English")):
            await here.say("dario", "language", language=language)
            shown = plain(await here.say("dario", "queue show", place=str(room))).splitlines()
            assert spoken in shown[-1]
            assert "أمينة" in shown[-2]
            assert spoken not in shown[-2]
        await here.say("amina", "done", tuesday(here, NARRATIVE))
        await here.say("dario", "queue next", place=str(room))
        told = [plain(post.content) for _, post in posts_in(here, room)]
        channel = here.town.channels()[INTERPRETERS]
        before = len(posts_in(here, channel))
        await here.restart()

        assert "You have the floor now (English)." in told[-1]
        assert "Pause after a minute for the interpreters." in told[-1]
        assert len(posts_in(here, channel)) == before


async def test_everybody_is_told_where_there_is_interpretation_and_the_team_who_does_it() -> None:
    async with interpreted(OPENING - timedelta(minutes=30)) as here:
        team = plain(await here.say("elif", "interpreters"))
        guest = plain(await here.say("amina", "interpreters"))
        links = plain(await here.say("amina", "interpreters", day=2))
        later = plain(await here.say("amina", "interpreters", day=3))
        never = await here.say("amina", "interpreters", day=9)

    assert "09:15 to 10:00, Opening and Welcome" in team
    assert "English–Arabic, Elif Galanis, Iris Hessel" in team
    assert "French → English → Arabic" in team
    assert "Elif" not in guest
    assert "English, French, Arabic" in guest
    assert "https://example.org/fr" in links
    assert "No interpretation is planned" in later
    assert "4 days" in never


async def test_a_rooms_brief_tells_its_languages() -> None:
    async with interpreted(BEFORE_ROUND_ONE) as here:
        briefs = [
            [plain(post.content) for _, post in posts_in(here, here.room(one, "2020-06-16"))]
            for one in (NARRATIVE, CAMPAIGNS)
        ]
        own = plain(await here.say("amina", "room"))

    heard = "Languages: English, Arabic, French. Interpreters speak after each speaker"
    assert any(heard in one for one in briefs[0])
    assert any("Languages: English, French. Interpretation is heard" in one for one in briefs[1])
    assert heard in own


async def test_nobody_is_moved_or_moves_to_a_room_without_a_language_of_theirs() -> None:
    async with interpreted(BEFORE_ROUND_ONE) as here:
        moved = plain(await here.say("dario", "seat move", person="P01", room="campaigns"))
        await here.say("dario", "seat move", person="P03", room="campaigns")
        swapped = plain(await here.say("dario", "seat swap", person="P01", other="P03"))
        chosen = plain(await here.say("amina", "choose", topic="campaigns"))
        shown = plain(await here.say("dario", "seat show", room="narrative"))
        await here.be_at(IN_ROUND_ONE)

        assert "would find no language of theirs at Running effective campaigns" in moved
        assert "would find no language of theirs" in swapped
        assert "You would find no language of yours" in chosen
        assert "Its languages: English, French." in chosen
        assert "By interpretation: أمينة البحري" in shown
        assert level(here, "amina", NARRATIVE) == Level.ENTER
        assert level(here, "amina", CAMPAIGNS) == Level.HIDDEN


async def test_an_event_that_would_leave_somebody_without_a_language_is_not_loaded() -> None:
    plan = b"person,round,room\nP01,breakouts-tuesday/r1,campaigns\n"
    roster = ("people.json", json.dumps(TEAM).encode())
    async with hall(EVENING, loaded=False) as here:
        wrong = agenda("rotate").replace(b"r1/narrative", b"r1/campaigns")
        wrong = wrong.replace(b"r2/campaigns", b"r2/narrative")
        turning = await here.load(agenda=("agenda.yaml", wrong), roster=roster)
        by_hand = await here.load(
            agenda=("agenda.yaml", agenda()), roster=roster, plan=("plan.csv", plan)
        )

    for told in (turning, by_hand):
        assert "would find no language of theirs" in plain(told)
        assert "find interpretation" in told
        assert "is loaded" not in told
