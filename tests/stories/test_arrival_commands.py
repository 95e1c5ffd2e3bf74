"""People arrive: the rule, who they are, their programme, their choices, what is kept of them."""

import csv
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from io import StringIO
from typing import Any

from simcord.backend.models import Overwrite
from simcord.builders import ChannelHandle
from simcord.enums import OverwriteType
from simcord.results import to_discord_message

from agenda.messages import arrival as words
from agenda.messages import privacy
from agenda.state import Level
from bot.adapters.rehearsal.town import READS, SEES
from bot.i18n import Scene, render
from bot.ports import Shelf
from tests.stories.hall import PEOPLE, Hall, answer_of, hall, messages_of
from tests.stories.playing import agenda_of

EVENING = datetime(2020, 6, 14, 16, tzinfo=UTC)
ROUND_ONE = datetime(2020, 6, 16, 7, 0, tzinfo=UTC)
BEFORE_ROUND_ONE = ROUND_ONE - timedelta(minutes=10)
IN_ROUND_ONE = ROUND_ONE + timedelta(minutes=10)
EVENT = "mc2cm-2020"
LOBBY = f"{EVENT}/lobby"
NARRATIVE, CAMPAIGNS = "1.1 Migration narrative", "1.2 Effective campaigns"


def said(template: Any, language: str = "en", **facts: Any) -> str:
    return render(template(**facts), language, Scene(surface="terminal"))


def agenda_with(**changes: tuple[str, str]) -> tuple[str, bytes]:
    """Give the agenda of 2020 with some words in place of others."""
    text = agenda_of(EVENT).decode()
    for old, new in changes.values():
        assert old in text
        text = text.replace(old, new, 1)
    return "agenda.yaml", text.encode()


OBSERVED = agenda_with(observers=("zone: Europe/Madrid", "zone: Europe/Madrid\nobservers: true"))


async def slash(here: Hall, handle: str, command: str, **options: Any) -> Any:
    return await here.people[handle].slash(here.channel("square"), command, **options)


async def lobby(here: Hall, handle: str, label: str) -> Any:
    """Let somebody press a button in the lobby, and give all that comes of it."""
    return await press_in(here, handle, LOBBY, label)


async def press_in(here: Hall, handle: str, path: str, label: str) -> Any:
    channel = here.channel(path)
    posts = [one for one in here.town.said if one.channel == channel.id and label in one.buttons]
    env = here.town.env
    message = to_discord_message(env, env.backend.get_message(channel.id, posts[-1].message))
    return await here.people[handle].click(message, label=label)


async def press_under(here: Hall, handle: str, result: Any, label: str) -> Any:
    """Let somebody press a button under an answer."""
    return await here.people[handle].click(with_components(result), label=label)


def with_components(result: Any) -> Any:
    return next(one for one in messages_of(result) if one.components)


async def file_of(result: Any) -> list[dict[str, str]]:
    """Read the table that was handed over."""
    (file,) = [one for message in messages_of(result) for one in message.attachments]
    return list(csv.DictReader(StringIO((await file.read()).decode("utf-8-sig"))))


def level(here: Hall, handle: str, room: str) -> str:
    return here.town.level(here.people[handle].id, here.room(room, "2020-06-16"))


def bound(here: Hall) -> dict[str, int]:
    return dict(here.bot.conductor.events[EVENT].known.people)


async def codes(here: Hall) -> dict[str, str]:
    rows = await file_of(await slash(here, "organiser", "roster codes"))
    return {row["id"]: row["code"] for row in rows}


# --- the rule and the programme -------------------------------------------------------


async def test_a_language_leads_to_the_rule_and_the_rule_to_the_programme() -> None:
    async with hall(EVENING) as here:
        await here.enter("bruno")
        greeted = await lobby(here, "bruno", "English")
        assert "Chatham House" in answer_of(greeted)
        assert "open for you in any case" in answer_of(greeted)

        accepted = answer_of(await press_under(here, "bruno", greeted, said(words.BUTTON_ACCEPT)))

        assert "Only the day" in accepted
        assert "**Your programme**" in accepted
        assert "Europe/Madrid" in accepted
        assert "<t:1592204400:t>" in accepted
        assert "round 1: Running effective campaigns" in accepted
        kept = await here.store.kept(EVENT, Shelf.ACCEPTED)
        assert kept == {str(here.people["bruno"].id): "2020-06-14"}


async def test_the_answer_is_in_the_language_that_was_chosen() -> None:
    async with hall(EVENING) as here:
        await here.enter("clara")
        greeted = await lobby(here, "clara", "Français")

        assert "Chatham House" in answer_of(greeted)
        assert "Français" in answer_of(greeted) or "français" in answer_of(greeted)
        (row,) = with_components(greeted).components
        assert row["components"][0]["label"] == said(words.BUTTON_ACCEPT, "fr")


async def test_pressing_again_shows_the_programme_and_keeps_the_first_day() -> None:
    async with hall(EVENING) as here:
        await here.enter("amina")
        greeted = await lobby(here, "amina", "English")
        await press_under(here, "amina", greeted, said(words.BUTTON_ACCEPT))
        await here.be_at(EVENING + timedelta(days=1))
        again = answer_of(await press_under(here, "amina", greeted, said(words.BUTTON_ACCEPT)))
        by_language = answer_of(await lobby(here, "amina", "English"))

        assert again.startswith("**Your programme**")
        assert "**Your programme**" in by_language
        assert "Please accept" not in by_language
        assert list((await here.store.kept(EVENT, Shelf.ACCEPTED)).values()) == ["2020-06-14"]


async def test_the_rule_locks_no_room() -> None:
    async with hall(EVENING) as here:
        await here.enter("amina")
        await lobby(here, "amina", "English")
        await here.be_at(IN_ROUND_ONE)

        assert level(here, "amina", NARRATIVE) == Level.ENTER


async def test_the_programme_names_the_own_rooms_and_leaves_out_what_is_over() -> None:
    async with hall(EVENING) as here:
        await here.enter("amina")
        greeted = await lobby(here, "amina", "English")
        await here.be_at(IN_ROUND_ONE)
        told = answer_of(await press_under(here, "amina", greeted, said(words.BUTTON_ACCEPT)))

        assert "Rebalancing the Migration Narrative" in told
        assert "15 June" not in told
        assert "Opening and Welcome" not in told


async def test_an_accept_button_from_before_a_restart_still_works() -> None:
    async with hall(EVENING) as here:
        await here.enter("amina")
        greeted = await lobby(here, "amina", "English")
        await here.restart()
        told = answer_of(await press_under(here, "amina", greeted, said(words.BUTTON_ACCEPT)))

        assert "**Your programme**" in told


# --- who somebody is ------------------------------------------------------------------


async def test_a_code_tells_who_somebody_is_and_opens_their_room() -> None:
    async with hall(EVENING) as here:
        await here.enter("someone")
        await here.be_at(IN_ROUND_ONE)
        code = (await codes(here))["P01"]
        told = await here.say("someone", "arrive", code=f" {code.lower().replace('-', ' ')} ")
        await here.work()

        assert "أمينة البحري" in told
        assert level(here, "someone", NARRATIVE) == Level.ENTER
        assert bound(here)["P01"] == here.people["someone"].id


async def test_codes_stay_the_same_and_are_for_organisers_only() -> None:
    async with hall(EVENING) as here:
        for handle in ("dario", "bruno", "goran"):
            await here.enter(handle)
        first = await codes(here)
        await here.restart()

        assert await codes(here) == first
        assert len(set(first.values())) == len(PEOPLE)
        assert "is for" in await here.say("dario", "roster codes")
        assert "is for" in await here.say("bruno", "roster codes")
        assert await file_of(await slash(here, "goran", "roster codes"))


async def test_five_wrong_codes_in_a_minute_are_enough() -> None:
    async with hall(EVENING) as here:
        await here.enter("someone")
        await here.enter("other")
        right = (await codes(here))["P02"]
        for _ in range(5):
            assert "not a code" in await here.say("someone", "arrive", code="AAAA-AAAA")

        assert f"“{right}” again in a minute" in await here.say("someone", "arrive", code=right)
        assert "not a code" in await here.say("other", "arrive", code="**@everyone**")
        await here.town.wait_until(here.town.now() + timedelta(minutes=1))
        assert "Bruno Ferrer" in await here.say("someone", "arrive", code=right)


async def test_one_account_is_one_person() -> None:
    async with hall(EVENING) as here:
        await here.enter("bruno")
        await lobby(here, "bruno", "English")
        code = (await codes(here))["P01"]

        assert "You are Bruno Ferrer" in await here.say("bruno", "arrive", code=code)
        assert "P01" not in bound(here)


async def test_a_code_that_is_in_use_is_refused_and_the_moderators_are_told_once() -> None:
    async with hall(EVENING) as here:
        await here.enter("bruno")
        await here.enter("thief")
        await lobby(here, "bruno", "English")
        code = (await codes(here))["P02"]
        for _ in range(2):
            assert "Somebody else uses this code" in await here.say("thief", "arrive", code=code)

        posts = in_moderators_room(here)
        assert bound(here)["P02"] == here.people["bruno"].id
        assert len([one for one in posts if "thief typed the code of Bruno Ferrer" in one]) == 1


def in_moderators_room(here: Hall) -> list[str]:
    room = here.channel(f"{EVENT}/moderators").id
    return [one.text for one in here.town.said if one.channel == room]


async def test_a_stranger_asks_and_a_moderator_says_who_it_is() -> None:
    async with hall(EVENING) as here:
        await with_moderator(here, "nobody")
        unknown = await slash(here, "nobody", "room")
        assert "not on the list" in answer_of(unknown)
        asked = await press_under(here, "nobody", unknown, said(words.BUTTON_ASK))
        again = await press_under(here, "nobody", unknown, said(words.BUTTON_ASK))
        assert answer_of(asked) == answer_of(again)
        assert len([one for one in in_moderators_room(here) if "nobody is not on" in one]) == 1

        shown = await press_in(here, "dario", f"{EVENT}/moderators", "Match")
        message = with_components(shown)
        options = message.components[0]["components"][0]["options"]
        assert "Bruno Ferrer" in [one["label"] for one in options]
        assert "Dario Caruso" not in [one["label"] for one in options]

        matched = await here.people["dario"].select(message, ["P02"])
        assert "Bruno Ferrer" in answer_of(matched)
        assert "campagnes efficaces" in await here.press("nobody", "My room")
        assert await here.store.kept(EVENT, Shelf.STRANGERS) == {}


async def with_moderator(here: Hall, *handles: str) -> None:
    """Let people enter, and a moderator who has got their role."""
    for handle in (*handles, "dario"):
        await here.enter(handle)
    await here.press("dario", "My room")
    await here.work()


async def test_only_moderators_match_whatever_they_press() -> None:
    others = ("bruno", "elif", "fanny", "clara", "nobody")
    async with hall(EVENING) as here:
        await with_moderator(here, *others)
        await press_under(here, "nobody", await slash(here, "nobody", "room"), "Ask a moderator")
        open_to_all(here, f"{EVENT}/moderators")
        for handle in others:
            pressed = await press_in(here, handle, f"{EVENT}/moderators", "Match")
            typed = await slash(
                here, handle, "roster match", member=here.people["nobody"], participant="P02"
            )
            assert all("is for" in answer_of(one) for one in (pressed, typed))

        assert here.people["nobody"].id not in bound(here).values()


def open_to_all(here: Hall, path: str) -> None:
    """Let everybody see a channel, as somebody might by mistake."""
    backend, guild = here.town.env.backend, here.town.env.backend.guilds[here.town.guild.id]
    seen = Overwrite(guild.everyone_role.id, OverwriteType.ROLE, allow=SEES | READS)
    backend.set_overwrite(here.channel(path).id, seen)


async def test_a_list_of_many_has_pages_that_outlive_a_restart() -> None:
    many = [{"id": f"Q{n:02}", "name": f"Person {n:02}", "part": "observer"} for n in range(60)]
    people = json.dumps([*PEOPLE, *many], ensure_ascii=False).encode()
    async with hall(EVENING, loaded=False) as here:
        await here.load(roster=("people.json", people))
        await with_moderator(here, "nobody")
        await press_under(here, "nobody", await slash(here, "nobody", "room"), "Ask a moderator")
        shown = await press_in(here, "dario", f"{EVENT}/moderators", "Match")
        await here.restart()
        third = await press_under(
            here, "dario", await press_under(here, "dario", shown, "Page 2 of 3"), "Page 3 of 3"
        )
        message = with_components(third)
        assert len(message.components[0]["components"][0]["options"]) <= 25

        matched = await here.people["dario"].select(message, ["Q59"])
        assert "Person 59" in answer_of(matched)


async def test_a_moderator_matches_by_a_command_and_puts_a_wrong_match_right() -> None:
    async with hall(EVENING) as here:
        for handle in ("thief", "owner", "dario"):
            await here.enter(handle)
        matched = await match(here, "thief", "Bruno Ferrer")
        assert "Bruno Ferrer" in matched
        assert "another account" in await match(here, "owner", "P02")
        assert "P02" in bound(here)
        assert "one person" in (await match(here, "thief", "P01")).casefold()

        assert "Bruno Ferrer" in await match(here, "owner", "P02", instead=True)
        await here.restart()
        assert bound(here)["P02"] == here.people["owner"].id
        assert "not on the list" in await here.say("thief", "room")
        assert "“Zoe”" in await match(here, "thief", "Zoe")


async def match(here: Hall, handle: str, participant: str, **more: Any) -> str:
    member = here.people[handle]
    return await here.say("dario", "roster match", member=member, participant=participant, **more)


async def test_who_has_not_arrived_is_suggested_to_moderators_only() -> None:
    async with hall(EVENING) as here:
        for handle in ("dario", "bruno"):
            await here.enter(handle)
        square = here.channel("square")
        seen, hidden = [
            await here.people[one].autocomplete(square, "roster match", "participant", "a")
            for one in ("dario", "bruno")
        ]

        assert "Clara Hessel" in [one["name"] for one in seen]
        assert hidden == []


async def test_strangers_listen_where_the_event_says_so_and_are_never_seated() -> None:
    async with hall(EVENING, loaded=False) as here:
        await here.load(agenda=OBSERVED)
        await here.enter("nobody")
        told = await here.say("nobody", "room")
        await here.be_at(IN_ROUND_ONE)

        assert "as an observer" in told
        assert "Opening and Welcome" in told
        assert "round 1" not in told
        assert level(here, "nobody", NARRATIVE) == Level.HIDDEN


# --- choosing -------------------------------------------------------------------------


@asynccontextmanager
async def chosen(at: datetime = BEFORE_ROUND_ONE) -> AsyncIterator[Hall]:
    """Open the hall with a breakout in which people choose, two places at the second topic."""
    text = agenda_of(EVENT).decode()
    head, tail = text.split("        rounds:\n", 1)
    first, rest = tail.split("          - id:", 1)
    topic, others = rest.split("          - id:", 1)
    second = others.replace("            title:", "            seats: 2\n            title:", 1)
    mark = "          - id:"
    made = f"{head}        seating: choose\n        rounds:\n{first}{mark}{topic}{mark}{second}"
    async with hall(EVENING, loaded=False) as here:
        told = await here.load(agenda=("agenda.yaml", made.encode()))
        assert "Error" not in told
        for handle in ("amina", "bruno", "clara", "dario"):
            await here.enter(handle)
            await here.say(handle, "language", language="en")
        await here.be_at(at)
        yield here


async def test_places_are_shown_chosen_and_opened() -> None:
    async with chosen() as here:
        shown = await here.say("amina", "choose")
        assert "of 2." in shown
        assert "any number of places" in shown

        for handle in ("amina", "bruno"):
            assert "You have a place at" in await here.say(handle, "choose", topic="2")
        waits = await here.say("clara", "choose", topic="Running effective campaigns")
        assert "number 1 on the waiting list" in waits
        assert "full, 1 person waits" in await here.say("amina", "choose")
        await here.be_at(IN_ROUND_ONE)

        for handle in ("amina", "bruno"):
            assert level(here, handle, CAMPAIGNS) == Level.ENTER
            assert level(here, handle, NARRATIVE) == Level.HIDDEN
        assert level(here, "clara", CAMPAIGNS) == Level.HIDDEN
        assert level(here, "clara", NARRATIVE) == Level.ENTER


async def test_whoever_waits_moves_up_and_is_told_once() -> None:
    async with chosen() as here:
        for handle in ("amina", "bruno", "clara"):
            await here.say(handle, "choose", topic="2")
        assert "number 1" in await here.say("clara", "room")
        await here.restart()
        await here.say("amina", "choose", topic="1")
        first, second = [await here.say("clara", "room") for _ in range(2)]
        await here.be_at(IN_ROUND_ONE)

        assert "A place became free" in first
        assert "A place became free" not in second
        assert level(here, "clara", CAMPAIGNS) == Level.ENTER
        assert level(here, "amina", NARRATIVE) == Level.ENTER


async def test_a_choice_ends_when_the_round_starts() -> None:
    async with chosen() as here:
        await here.say("amina", "choose", topic="2")
        await here.be_at(IN_ROUND_ONE)
        late = await here.say("amina", "choose", topic="breakouts-tuesday/r1/narrative")
        next_round = await here.say("amina", "choose", topic="narrative")

        assert "has started" in late
        assert "in round 2" in next_round
        assert level(here, "amina", CAMPAIGNS) == Level.ENTER


async def test_an_unknown_topic_is_given_back_with_what_there_is() -> None:
    async with chosen() as here:
        told = await here.say("amina", "choose", topic="@everyone")

        assert "No topic is called" in told
        assert "@everyone" not in told
        assert "Running effective campaigns" in told


async def test_topics_are_suggested_as_long_as_they_can_be_chosen() -> None:
    async with chosen() as here:
        square = here.channel("square")
        found = await here.people["amina"].autocomplete(square, "choose", "topic", "effective")

        assert [one["value"] for one in found] == ["breakouts-tuesday/r1/campaigns"]


async def test_strangers_and_those_without_a_seat_choose_nothing() -> None:
    async with chosen() as here:
        await here.enter("nobody")
        await here.enter("fanny")

        assert "not on the list" in await here.say("nobody", "choose", topic="2")
        assert "Only people with a seat" in await here.say("fanny", "choose", topic="2")
        assert await here.store.kept(EVENT, Shelf.PLACES) == {}


async def test_where_nobody_chooses_there_is_nothing_to_choose() -> None:
    async with hall(EVENING) as here:
        await here.enter("clara")

        assert "nothing to choose" in await here.say("clara", "choose")


# --- what is kept ---------------------------------------------------------------------


async def test_somebody_sees_what_is_kept_withdraws_and_is_forgotten() -> None:
    async with chosen() as here:
        for handle in ("amina", "bruno", "clara"):
            await here.say(handle, "choose", topic="2")
        await press_under(here, "amina", await lobby(here, "amina", "English"), "I accept")
        kept = await slash(here, "amina", "privacy")
        for line in ("أمينة البحري", "Your language", "You accepted the rule", "choice of a room"):
            assert line in answer_of(kept)
        sure = await press_under(here, "amina", kept, said(privacy.BUTTON_WITHDRAW))
        assert "Are you sure" in answer_of(sure)
        assert "P01" in bound(here)
        await here.restart()
        gone = await press_under(here, "amina", sure, said(privacy.BUTTON_SURE))
        await here.be_at(IN_ROUND_ONE)
        await here.restart()

        assert "forgotten" in answer_of(gone)
        assert "P01" not in bound(here)
        assert await here.store.kept(EVENT, Shelf.ACCEPTED) == {}
        assert not any("P01" in key for key in await here.store.kept(EVENT, Shelf.PLACES))
        chosen_by = {one.member for one in await here.store.choices(here.town.guild.id)}
        assert here.people["amina"].id not in chosen_by
        for room in (NARRATIVE, CAMPAIGNS):
            assert level(here, "amina", room) == Level.HIDDEN
        assert level(here, "clara", CAMPAIGNS) == Level.ENTER
        assert "not on the list" in await here.say("amina", "room")
        assert "Nothing else is kept" in await here.say("amina", "privacy")


async def test_a_stranger_withdraws_their_request_too() -> None:
    async with hall(EVENING) as here:
        await here.enter("nobody")
        await press_under(here, "nobody", await slash(here, "nobody", "room"), "Ask a moderator")
        kept = await slash(here, "nobody", "privacy")
        assert "asked the moderators" in answer_of(kept)
        sure = await press_under(here, "nobody", kept, said(privacy.BUTTON_WITHDRAW))
        await press_under(here, "nobody", sure, said(privacy.BUTTON_SURE))

        assert await here.store.kept(EVENT, Shelf.STRANGERS) == {}


# --- attendance -----------------------------------------------------------------------


async def test_people_check_in_and_organisers_see_counts_and_a_list() -> None:
    async with hall(EVENING) as here:
        for handle in ("clara", "bruno", "goran", "dario"):
            await here.enter(handle)
        early = await here.say("clara", "check-in")
        assert "Nothing is going on" in early
        await here.be_at(IN_ROUND_ONE)
        assert "checked in" in await here.say("clara", "check-in")
        seen = await slash(here, "goran", "attendance")

        assert "1 person" in answer_of(seen)
        (row,) = await file_of(seen)
        assert (row["id"], row["how"]) == ("P03", "check-in")
        for handle in ("dario", "bruno"):
            await here.say(handle, "language", language="en")
            assert "is for" in await here.say(handle, "attendance")
        assert "no session called" in await here.say("goran", "attendance", session="@everyone")


async def test_who_is_in_a_room_by_voice_for_five_minutes_was_there() -> None:
    async with hall(EVENING) as here:
        for handle in ("bruno", "goran"):
            await here.enter(handle)
            await lobby(here, handle, "English")
        await here.be_at(ROUND_ONE + timedelta(minutes=1))
        room = here.room(CAMPAIGNS, "2020-06-16")
        await join(here, "bruno", room)
        await here.be_at(ROUND_ONE + timedelta(minutes=5))
        early = await slash(here, "goran", "attendance")
        await here.be_at(ROUND_ONE + timedelta(minutes=6))
        seen = await slash(here, "goran", "attendance")

        assert "0 people of 7" in answer_of(early)
        rows = await file_of(seen)
        assert [(row["id"], row["how"]) for row in rows] == [("P02", "voice")]


async def join(here: Hall, handle: str, channel: int) -> None:
    """Let somebody join a voice channel."""
    await here.people[handle].join_voice(
        ChannelHandle(here.town.env, here.town.guild, here.town.env.backend.channels[channel])
    )
