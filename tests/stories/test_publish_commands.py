"""Organisers publish a newer agenda in the middle of the event, and name who comes."""

from collections import Counter
from datetime import UTC, datetime
from typing import Any

import pytest

from agenda.messages import changes as words
from agenda.state import Level
from bot.adapters.discord.views.publishing import PublishButton
from bot.i18n import Scene, render
from tests.stories.hall import Hall, answer_of, hall, messages_of
from tests.stories.playing import agenda_of

EVENING = datetime(2020, 6, 14, 16, tzinfo=UTC)
MIDDAY = datetime(2020, 6, 16, 7, 10, tzinfo=UTC)
"""Ten minutes into the first round of the second day."""
LANGUAGES = ("en", "fr", "ar")


def newer(*pairs: tuple[str, str]) -> bytes:
    """Write the agenda with something else here and there."""
    written = agenda_of("mc2cm-2020").decode()
    for old, new in pairs:
        assert written.count(old) == 1, old
        written = written.replace(old, new)
    return written.encode()


RENAMED = ("          en: Cultural visit of Seville\n", "          en: A walk through Seville\n")
MOVED = (
    "        from: 10:45\n        to: 11:15\n        title:\n          en: Concluding remarks",
    "        from: 10:50\n        to: 11:15\n        title:\n          en: Concluding remarks",
)
ANOTHER_EXPERT = ("expert: [neidhardt]", "expert: [feder]")
VISIT = "      - id: visit  # online"
NEW = (
    VISIT,
    f"""      - id: thanks
        kind: closing
        from: 11:15
        to: 11:20
        title:
          en: Thanks
          fr: Merci
          ar: شكرًا

{VISIT}""",
)
BERATTO = "            parts:\n              expert: [beratto]\n"
ASKED = (BERATTO, f"            questions: [Whom do you call?]\n{BERATTO}")
TWO_ROUNDS = """        rounds:
          - from: 09:00
            to: 10:15
          - from: 10:30
            to: 11:45
        pauses:
          - from: 10:15
            to: 10:30
            title:
              en: Coffee Break
              fr: Pause-café
              ar: استراحة القهوة
        topics:
          - id: narrative"""
LATER_ROUND = (
    TWO_ROUNDS,
    """        rounds:
          - from: 09:30
            to: 10:15
        topics:
          - id: narrative""",
)
SIX = newer(RENAMED, MOVED, ANOTHER_EXPERT, NEW, ASKED, LATER_ROUND)


async def propose(here: Hall, file: bytes, handle: str = "organiser", **options: Any) -> Any:
    """Let somebody send a new agenda to be published, and give what they are shown."""
    given = {"agenda": ("new.yaml", file), **options}
    return await here.people[handle].slash(here.channel("square"), "event publish", **given)


async def press(here: Hall, shown: Any, handle: str = "organiser") -> Any:
    """Let somebody press Publish."""
    message = next(one for one in messages_of(shown) if one.components)
    label = render(words.PUBLISH(), "en", Scene(surface="terminal"))
    return await here.people[handle].click(message, label=label)


def title_of(here: Hall, session: str) -> str:
    running = here.bot.conductor.events["mc2cm-2020"]
    return str(running.event.session(session).title.in_language("en"))


def told(here: Hall) -> Counter[str]:
    """Count what was told of changes, by key without its language."""
    keys = [
        key.removeprefix("notice/").rpartition("/")
        for key in here.bot.conductor.events["mc2cm-2020"].ledger
        if key.startswith("notice/change/")
    ]
    return Counter(key for key, _, language in keys if language in LANGUAGES)


def news(here: Hall) -> list[str]:
    running = here.bot.conductor.events["mc2cm-2020"]
    return [
        one.text for one in here.town.said if (running.place_of(one.channel) or "")[:4] == "news"
    ]


async def test_an_agenda_with_six_kinds_of_change_is_published_at_midday() -> None:
    async with hall(EVENING) as here:
        amina = await here.enter("amina")
        await here.be_at(MIDDAY)
        await here.work()
        before = len(news(here))
        shown = await propose(here, SIX)
        assert title_of(here, "visit") == "Cultural visit of Seville"
        for words_shown in ("New:", "Cancelled:", "Moved:", "Another title:", "Expert:", "changed"):
            assert words_shown in answer_of(shown)
        assert "left out" in answer_of(shown)

        done = answer_of(await press(here, shown))
        await here.work()
        running = here.bot.conductor.events["mc2cm-2020"]

        assert "Version 2" in done
        assert "left out" in done
        assert title_of(here, "visit") == "A walk through Seville"
        assert len(running.event.session("breakouts-tuesday").topics) == 2
        assert running.event.session("breakouts-tuesday").rounds[0].starts.hour == 9
        room = here.room("1.1 Migration narrative", "2020-06-16")
        assert here.town.level(amina.id, room) == Level.ENTER
        by_change = told(here)
        assert sorted(set(by_change.values())) == [1, 3]  # only the English title of one changed
        said = news(here)[before:]
        assert len(said) == sum(told(here).values()) == 3 * 6 + 1
        await here.restart()
        assert len(news(here)) == before + len(said)


async def test_diff_shows_the_changes_or_the_problems_and_changes_nothing() -> None:
    async with hall(EVENING) as here:
        told_of = await here.say("organiser", "event diff", agenda=("a.yaml", newer(RENAMED)))
        broken = newer(("zone: Europe/Madrid\nlanguages", "zone: Europe/Nowhere\nlanguages"))
        refused = await here.say("organiser", "event diff", agenda=("a.yaml", broken))

        assert "A walk through Seville" in told_of
        assert "Line" in refused
        assert title_of(here, "visit") == "Cultural visit of Seville"


async def test_a_button_pressed_after_a_restart_publishes_without_the_file() -> None:
    async with hall(EVENING) as here:
        shown = await propose(here, newer(RENAMED))
        await here.restart()
        done = answer_of(await press(here, shown))
        again = answer_of(await press(here, shown))

        assert "Version 2" in done
        assert "published already" in again
        assert title_of(here, "visit") == "A walk through Seville"


async def test_an_agenda_that_was_overtaken_is_shown_again_with_a_button() -> None:
    async with hall(EVENING) as here:
        first = await propose(here, newer(RENAMED))
        await press(here, await propose(here, newer(ANOTHER_EXPERT)))
        again = await press(here, first)

        assert "since this was shown" in answer_of(again)
        assert "Version 3" in answer_of(await press(here, again))
        assert title_of(here, "visit") == "A walk through Seville"


async def test_an_old_version_is_listed_and_published_again() -> None:
    async with hall(EVENING) as here:
        await press(here, await propose(here, newer(RENAMED)))
        listed = await here.say("organiser", "event versions")
        slash = here.people["organiser"].slash
        shown = await slash(here.channel("square"), "event publish", version=1)
        await press(here, shown)

        assert "2: " in listed
        assert "1 change" in listed
        assert title_of(here, "visit") == "Cultural visit of Seville"
        assert "Version 3" in await here.say("organiser", "event versions")


@pytest.mark.parametrize("handle", ["amina", "clara", "dario", "elif", "fanny", "stranger"])
async def test_only_organisers_publish_and_name_people(handle: str) -> None:
    async with hall(EVENING) as here:
        await here.enter(handle)
        shown = await propose(here, newer(RENAMED), handle)
        answers = [
            answer_of(shown),
            await here.say(handle, "event diff", agenda=("a.yaml", newer(RENAMED))),
            await here.say(handle, "event versions"),
            await here.say(handle, "person confirm", person="seville"),
            await here.say(handle, "person replace", person="seville", name="Ana Feder"),
        ]

        assert not any(one.components for one in messages_of(shown))
        assert title_of(here, "visit") == "Cultural visit of Seville"
        assert all("A walk" not in one for one in answers)
        people = here.bot.conductor.events["mc2cm-2020"].event.people
        assert not people["seville"].confirmed


async def test_a_person_is_confirmed_and_an_expert_replaced_in_the_room_s_brief() -> None:
    async with hall(EVENING) as here:
        await here.be_at(EVENING.replace(hour=18))
        confirmed = await here.say("organiser", "person confirm", person="guerrero")
        options = {"person": "dennison", "name": "Hana *Toumi*", "function": "Researcher"}
        replaced = await here.say("organiser", "person replace", **options)
        twice = await here.say("organiser", "person confirm", person="guerrero")
        await here.work()
        room = here.room("1.1 Migration narrative", "2020-06-16")
        briefs = [one.content for one in here.town.env.backend.messages[room].values()]

        assert "Francisco Guerrero" in confirmed
        assert "Hana" in replaced
        assert "already" in twice
        assert len(briefs) == 3
        assert all("Hana" in one and "*Toumi*" not in one.replace("\\*", "") for one in briefs)
        assert sum("Guerrero" in one for one in news(here)) == 3
        assert sum("Hana" in one for one in news(here)) == 3


async def test_those_to_be_confirmed_are_suggested_first_and_to_organisers_only() -> None:
    async with hall(EVENING) as here:
        await here.enter("amina")
        square = here.channel("square")
        found = await here.people["organiser"].autocomplete(
            square, "person confirm", "person", "rep"
        )
        hidden = await here.people["amina"].autocomplete(square, "person confirm", "person", "rep")

        assert found
        assert "to be confirmed" in found[0]["name"]
        assert not hidden


def test_the_longest_id_of_an_event_fits_into_the_button() -> None:
    assert len(PublishButton("e" * 40, "0" * 24).custom_id) <= 100
