"""What a new agenda changes is put right in every post that stands, in all three languages."""

from datetime import timedelta

from agenda.messages import answers as words
from agenda.rooms import LOBBY
from tests.stories.asking import EVENING, EVENT
from tests.stories.hall import Hall, hall
from tests.stories.playing import agenda_of
from tests.stories.test_publish_commands import press, propose

READY = EVENING + timedelta(minutes=5)
TITLES = (
    ("Communication on Migration", "Migration told anew"),
    ("Communiquer sur la migration", "Dire la migration"),
    ("التواصل بشأن الهجرة", "رواية الهجرة"),
)
OLD, NEW = zip(*TITLES, strict=True)
SESSION = (
    ("  en: Breakout sessions\n", "  en: Small rooms\n"),
    ("  fr: Séances en sous-groupes\n", "  fr: Petites salles\n"),
    ("  ar: جلسات القاعات الفرعية\n", "  ar: قاعات صغيرة\n"),
)
BRIEF = "room/breakouts-tuesday/r1/narrative"
IN_BRIEFS = ("Small rooms", "Petites salles", "قاعات صغيرة")


def place(here: Hall, key: str) -> int:
    found = here.bot.conductor.events[EVENT].ledger[f"place/{key}"].object_id
    return int(found)


def posts(here: Hall, key: str) -> list[str]:
    """Give what stands in a place now."""
    return [one.content for one in here.town.env.backend.messages[place(here, key)].values()]


def said_in_each(here: Hall, key: str, expected: tuple[str, ...]) -> bool:
    """Tell whether each of three posts has its own words, and there is no fourth."""
    stands = posts(here, key)
    found = [sum(one in post for post in stands) for one in expected]
    return (len(stands), found) == (3, [1, 1, 1])


async def publish(here: Hall) -> None:
    """Publish other titles of the event and of the first breakout."""
    written = agenda_of(EVENT).decode()
    for old, new in (*TITLES, *SESSION):
        written = written.replace(old, new, 1)
    await press(here, await propose(here, written.encode()))


async def test_new_titles_stand_in_welcomes_and_briefs_of_all_languages() -> None:
    async with hall(EVENING) as here:
        await here.be_at(READY)
        assert said_in_each(here, LOBBY, OLD)
        await publish(here)
        await here.work()

        assert said_in_each(here, LOBBY, NEW)
        assert said_in_each(here, BRIEF, IN_BRIEFS)


async def test_a_deleted_channel_comes_back_with_the_new_words() -> None:
    async with hall(EVENING) as here:
        await here.be_at(READY)
        before = place(here, LOBBY)
        here.town.env.backend.delete_channel(before)
        await publish(here)
        await here.work()

        assert place(here, LOBBY) != before
        assert said_in_each(here, LOBBY, NEW)


async def test_a_language_that_discord_refuses_is_named_until_it_follows() -> None:
    async with hall(EVENING) as here:
        await here.be_at(READY)
        env, room = here.town.env, place(here, BRIEF)
        (french,) = (
            key for key, one in env.backend.messages[room].items() if "Séances" in one.content
        )
        path = f"/channels/{room}/messages/{french}"
        env.inject_error("PATCH", path, status=403, code=50013, times=None)
        await publish(here)
        await here.be_at(READY + timedelta(minutes=3))
        behind = await here.say("organiser", "event status")
        stands = posts(here, BRIEF)
        env.backend.faults.clear()
        await here.be_at(READY + timedelta(minutes=5))

        told = words.EVENT_BEHIND.text.partition("{language}")[2].partition(",")[0]
        assert f"1 post in French{told}" in behind
        assert sum("Séances" in one for one in stands) == 1
        assert said_in_each(here, BRIEF, IN_BRIEFS)
        assert told not in await here.say("organiser", "event status")
