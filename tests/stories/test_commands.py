"""People use the bot: what they type and press, and what they are told."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from agenda.messages import answers
from agenda.state import Level
from bot.i18n import Scene, render
from tests.stories.hall import PEOPLE, answer_of, hall, messages_of
from tests.stories.playing import agenda_of

EVENING = datetime(2020, 6, 14, 16, tzinfo=UTC)
ROUND_ONE = datetime(2020, 6, 16, 7, 0, tzinfo=UTC)
IN_ROUND_ONE = ROUND_ONE + timedelta(minutes=10)


async def test_a_person_presses_my_room_and_is_let_in() -> None:
    async with hall(EVENING) as here:
        await here.enter("amina")
        await here.press("amina", "العربية")
        await here.be_at(IN_ROUND_ONE)
        answer = await here.press("amina", _room_label("ar"))

        room = here.room("1.1 Migration narrative", "2020-06-16")
        assert f"<#{room}>" in answer
        assert here.town.level(here.people["amina"].id, room) == Level.ENTER


async def test_a_latecomer_is_let_in_within_one_tick() -> None:
    async with hall(EVENING) as here:
        await here.be_at(IN_ROUND_ONE)
        await here.enter("bruno")
        answer = await here.press("bruno", "My room")
        before = here.town.now()
        await here.work()

        room = here.room("1.2 Effective campaigns", "2020-06-16")
        assert f"<#{room}>" in answer
        assert here.town.level(here.people["bruno"].id, room) == Level.ENTER
        assert here.town.now() - before < timedelta(seconds=2)


async def test_a_stranger_is_told_to_ask_the_organisers() -> None:
    async with hall(EVENING) as here:
        await here.enter("stranger")

        assert "not on the list" in await here.press("stranger", "My room")


async def test_a_double_press_gets_the_same_answer_and_changes_nothing() -> None:
    async with hall(EVENING) as here:
        await here.enter("amina")
        first, second = [await here.press("amina", "Français") for _ in range(2)]
        await here.work()
        requests = len(here.town.requests())
        await here.work()

        assert first == second
        assert len(here.town.requests()) == requests


async def test_who_chose_a_language_sees_its_channel_and_who_did_not_sees_all() -> None:
    async with hall(EVENING) as here:
        chosen, open_to_all = await here.enter("amina"), await here.enter("fanny")
        await here.press("amina", "العربية")
        await here.work()
        news = {
            path: channel
            for path, channel in here.town.channels().items()
            if here.bot.conductor.events["mc2cm-2020"].place_of(channel) in NEWS
        }

        seen = [here.town.level(chosen.id, channel) for channel in news.values()]
        assert sorted(seen) == ["hidden", "hidden", "read"]
        assert {here.town.level(open_to_all.id, channel) for channel in news.values()} == {"read"}


NEWS = {"news-en", "news-fr", "news-ar"}


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "Next: Welcoming participants"), ("fr", "Accueil"), ("ar", "استقبال")],
)
async def test_everybody_is_answered_in_their_language(language: str, words: str) -> None:
    async with hall(EVENING) as here:
        await here.enter("fanny")
        await here.say("fanny", "language", language=language)

        assert words in await here.say("fanny", "now")


async def test_the_programme_of_a_day_is_shown_and_a_wrong_day_explained() -> None:
    async with hall(EVENING) as here:
        await here.enter("clara")

        assert "10:30" in await here.say("clara", "agenda", day=2)
        assert "from 1 to 4" in await here.say("clara", "agenda", day=9)


@pytest.mark.parametrize("command", ["run next", "run status"])
@pytest.mark.parametrize("handle", ["amina", "clara", "elif", "fanny", "stranger"])
async def test_only_moderators_run_the_programme(handle: str, command: str) -> None:
    async with hall(EVENING) as here:
        await here.enter(handle)

        answer = await here.say(handle, command)

        assert _refused(answer)
        assert here.bot.conductor.events["mc2cm-2020"].known.progress.decisions == ()


@pytest.mark.parametrize("command", ["event status", "export"])
@pytest.mark.parametrize("handle", ["amina", "clara", "dario", "elif", "fanny", "stranger"])
async def test_only_organisers_prepare_and_export(handle: str, command: str) -> None:
    async with hall(EVENING) as here:
        await here.enter(handle)

        assert _refused(await here.say(handle, command))


@pytest.mark.parametrize("handle", ["amina", "dario", "goran", "stranger"])
async def test_only_who_manages_the_server_loads_a_first_event(handle: str) -> None:
    async with hall(EVENING, loaded=False) as here:
        await here.enter(handle)
        files: dict[str, Any] = {"agenda": ("a.yaml", agenda_of("mc2cm-2020"))}

        assert _refused(await here.say(handle, "event load", **files))
        assert here.bot.conductor.events == {}


async def test_a_moderator_starts_what_comes_next_and_everybody_is_told() -> None:
    async with hall(EVENING) as here:
        await here.enter("dario")
        await here.be_at(datetime(2020, 6, 15, 7, 5, tzinfo=UTC))
        dario = here.people["dario"]
        shown = await dario.slash(here.channel("square"), "run next")
        await here.work()
        assert not any("Opening and Welcome: at" in one.text for one in here.town.said)
        done = await dario.click(messages_of(shown)[-1], label="Do it")
        await here.work()

        assert "Welcoming participants ends earlier, at 09:05." in answer_of(shown)
        assert "Opening and Welcome starts now" in answer_of(done)
        assert any("A change: Opening and Welcome" in one.text for one in here.town.said)


async def test_starting_twice_or_on_another_day_is_refused_with_the_reason() -> None:
    async with hall(EVENING) as here:
        await here.enter("dario")
        tomorrow = await here.say("dario", "run start", session="opening")
        await here.be_at(datetime(2020, 6, 15, 7, 20, tzinfo=UTC))

        assert "15 June 2020" in tomorrow
        assert "already" in await here.say("dario", "run start", session="opening")
        assert "no session called" in await here.say("dario", "run start", session="@everyone")


async def test_a_broken_agenda_is_refused_with_every_line_and_nothing_is_loaded() -> None:
    async with hall(EVENING, loaded=False) as here:
        broken = b"id: X\ntitle: T\nzone: Europe/Nowhere\nlanguages: [en]\ndays: []\n"
        answer = await here.say("organiser", "event load", agenda=("a.yaml", broken))

        assert "Line 1" in answer
        assert "Line 3" in answer
        assert here.bot.conductor.events == {}


async def test_a_check_shows_warnings_and_loads_nothing() -> None:
    async with hall(EVENING, loaded=False) as here:
        files: dict[str, Any] = {"agenda": ("a.yaml", agenda_of("uclg-2022"))}
        answer = await here.say("organiser", "event check", **files)

        assert "can be used" in answer
        assert "8 posters" in answer
        assert here.bot.conductor.events == {}


async def test_a_file_that_is_too_large_is_refused() -> None:
    async with hall(EVENING, loaded=False) as here:
        files: dict[str, Any] = {"agenda": ("a.yaml", b"#" * 1_000_001)}

        assert "larger than 1 MB" in await here.say("organiser", "event load", **files)


async def test_loading_again_keeps_what_was_done() -> None:
    async with hall(EVENING) as here:
        before = len(here.town.requests())
        await here.load()
        after = [one for one in here.town.requests()[before:] if "interactions" not in one.path]

        assert [one.route for one in after if one.method == "POST"] == [
            "/webhooks/{webhook_id}/{webhook_token}"
        ]


async def test_buttons_from_before_a_restart_still_work() -> None:
    async with hall(EVENING) as here:
        await here.enter("amina")
        await here.restart()

        assert "English" in await here.press("amina", "English")
        assert "Rebalancing the Migration Narrative" in await here.press("amina", "My room")


async def test_a_room_deleted_by_hand_is_back_with_its_brief() -> None:
    async with hall(EVENING) as here:
        room = here.room("1.1 Migration narrative", "2020-06-16")
        here.town.env.backend.delete_channel(room)
        await here.town.env.settle()
        before = here.town.now()
        await here.work()

        again = here.room("1.1 Migration narrative", "2020-06-16")
        briefs = [one for one in here.town.said if one.channel == again]
        assert again != room
        assert len(briefs) == 3
        assert here.town.now() - before <= timedelta(seconds=5)


async def test_two_events_in_one_server_ask_which_one_is_meant() -> None:
    async with hall(EVENING) as here:
        other = ("agenda.yaml", agenda_of("gfmd-breakout"))
        await here.say("organiser", "event load", agenda=other)
        await here.work()

        asked = await here.say("organiser", "agenda")
        assert "mc2cm-2020" in asked
        assert "gfmd-breakout" in asked
        assert "10:30" in await here.say("organiser", "agenda", event="mc2cm-2020", day=2)
        assert "15 June" in await here.say("organiser", "agenda", "mc2cm-2020/lobby")


async def test_no_answer_mentions_everybody_whatever_is_typed() -> None:
    async with hall(EVENING) as here:
        await here.enter("dario")
        answer = await here.say("dario", "run start", session="**@everyone** <@1> " + "x" * 3000)

        assert "@everyone" not in answer
        assert len(answer) <= 2000


def _refused(answer: str) -> bool:
    return any(word in answer for word in ("is for", "réservé", "حكر", "مخصص", "مخصّص"))


def _room_label(language: str) -> str:
    return render(answers.BUTTON_ROOM(), language, Scene("terminal"))


def test_the_people_of_these_stories_have_every_part() -> None:
    assert len({one.get("part", "participant") for one in PEOPLE}) == 6
