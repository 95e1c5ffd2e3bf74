"""No button and no form dies with the process that showed it, and nothing typed is lost."""

import json
import os
from datetime import timedelta
from typing import Any

import pytest

from agenda.messages import answers, saying
from bot.adapters.discord.views.buttons import BUTTONS, FORMS
from bot.adapters.discord.views.floor import ComingButton
from bot.adapters.discord.views.say import SayForm
from tests.stories.asking import (
    EVENT,
    FIRST,
    ROUND_ONE,
    ask,
    everything,
    files_of,
    path_of,
    told,
)
from tests.stories.asking import shown as all_shown
from tests.stories.hall import PEOPLE, Hall, answer_of
from tests.stories.pressing import CONTROLS, TYPED, says, shown
from tests.stories.test_nothing_left_in_english import found_in

EVERY = (*BUTTONS, *FORMS)
SOME = EVERY if os.environ.get("MAJLIS_EVERY_POINT") else EVERY[::3]
"""A third of them, or, as `make bench` asks for, all."""
IN_ROUND_TWO = ROUND_ONE + timedelta(minutes=100)
NEXT_DAY = ROUND_ONE + timedelta(days=1)
AFTER_ALL = ROUND_ONE + timedelta(days=9)
LONG = "**@everyone** <@&1> " * 200
"""Four thousand characters, each of which means something to Discord."""


def name_of(kind: type[Any]) -> str:
    return kind.__name__


def said_in_first(here: Hall) -> list[str]:
    room = here.room(FIRST, "2020-06-16")
    return [one.text for one in here.town.said if one.channel == room]


def test_every_button_and_every_form_has_a_case() -> None:
    assert set(CONTROLS) == set(EVERY)


@pytest.mark.parametrize("kind", EVERY, ids=name_of)
async def test_it_works_after_a_restart_or_says_why_not(kind: type[Any]) -> None:
    """Whoever presses reads Arabic, which no client of Discord has."""
    control = CONTROLS[kind]
    async with shown(kind, "ar") as (here, use):
        await here.restart()
        result = await use()
        answer = told(result)

        assert says(answer, control.lost or control.says, "ar"), answer
        assert list(found_in(name_of(kind), all_shown(result).splitlines(), "ar")) == []


@pytest.mark.parametrize("kind", SOME, ids=name_of)
async def test_after_two_restarts_and_an_hour_it_does_not_fail(kind: type[Any]) -> None:
    async with shown(kind) as (here, use):
        await here.restart()
        await here.be_at(here.town.now() + timedelta(hours=1))
        await here.restart()
        result = await use()

        assert result.modal or result.ephemeral
        assert told(result).strip()
        assert "went wrong" not in answer_of(result)


@pytest.mark.parametrize("kind", [one for one in SOME if one in BUTTONS], ids=name_of)
async def test_a_second_press_after_a_restart_changes_nothing_more(kind: type[Any]) -> None:
    async with shown(kind) as (here, use):
        await use()
        await here.work()
        await here.restart()
        before = await everything(here)
        answer = told(await use())
        await here.work()

        assert "went wrong" not in answer
        assert await everything(here) == before, answer


async def test_what_was_typed_into_a_form_is_said_after_the_restart() -> None:
    async with shown(SayForm) as (here, send):
        await here.restart()
        await send()
        posts = said_in_first(here)[-3:]

        assert [one.splitlines()[-1] for one in posts] == list(TYPED.values())


async def test_a_form_sent_after_its_round_is_still_said_where_it_was_meant() -> None:
    async with shown(SayForm) as (here, send):
        await here.be_at(IN_ROUND_TWO)
        await here.restart()
        answer = answer_of(await send())

        assert says(answer, saying.SAID)
        assert [one.splitlines()[-1] for one in said_in_first(here)[-3:]] == list(TYPED.values())


async def test_a_form_sent_on_the_next_day_is_said_or_given_back_in_full() -> None:
    async with shown(SayForm) as (here, send):
        await here.be_at(NEXT_DAY)
        await here.restart()
        await said_or_given_back(here, await send())


async def test_a_form_sent_after_the_event_is_said_or_given_back_in_full() -> None:
    async with shown(SayForm) as (here, send):
        await here.be_at(AFTER_ALL)
        await here.restart()
        await said_or_given_back(here, await send())


async def test_a_form_of_somebody_who_moderates_no_more_is_given_back_in_full() -> None:
    async with shown(SayForm) as (here, send):
        people = [{**one, "part": "observer"} if one["id"] == "P04" else one for one in PEOPLE]
        listed = json.dumps(people, ensure_ascii=False).encode()
        await here.load(roster=("people.json", listed))
        await here.restart()
        before = len(said_in_first(here))
        result = await send()

        assert says(answer_of(result), answers.NOT_ALLOWED)
        assert await files_of(result) == given_back()
        assert len(said_in_first(here)) == before


async def test_a_form_for_a_room_that_is_gone_is_given_back_in_full() -> None:
    async with shown(SayForm) as (here, _):
        dario, square = here.people["dario"], here.channel("square")
        opened = await dario.slash(square, "say", to="narrative")
        here.town.env.backend.delete_channel(here.room(FIRST, "2020-06-16"))
        await here.town.env.settle()
        result = await dario.submit_modal(opened, TYPED)

        assert says(answer_of(result), saying.FAILED)
        assert await files_of(result) == given_back()


async def test_four_thousand_characters_of_markdown_survive_a_restart_as_they_were_typed() -> None:
    async with shown(SayForm) as (here, _):
        room, dario = here.channel(path_of(here)), here.people["dario"]
        opened = await dario.slash(room, "say")
        await here.restart()
        before = len(here.town.requests())
        result = await dario.submit_modal(opened, {"en": LONG})
        posts: list[Any] = [
            one.body for one in here.town.requests()[before:] if one.path.endswith("/messages")
        ]

        assert says(answer_of(result), saying.SAID)
        text = "".join(one["content"] for one in posts)
        assert text.count("@everyone") == LONG.count("@everyone")
        assert all(one["allowed_mentions"]["parse"] == [] for one in posts)


async def test_what_was_told_to_moderators_with_a_call_is_there_after_a_restart() -> None:
    async with shown(ComingButton) as (here, _):
        await ask(here, "clara", "help-me", text="**Nobody** hears us")
        await here.restart()
        room = here.channel(f"{EVENT}/moderators").id
        posts = [one.text for one in here.town.said if one.channel == room]

        assert any("hears us" in one for one in posts)
        assert not any("**Nobody**" in one for one in posts)


def given_back() -> dict[str, str]:
    return {f"text-{language}.txt": text for language, text in TYPED.items()}


async def said_or_given_back(here: Hall, result: Any) -> None:
    """See to it that a text stands in the room or in the writer's hands."""
    if says(answer_of(result), saying.SAID):
        posts = [one.splitlines()[-1] for one in said_in_first(here)[-3:]]
        assert posts == list(TYPED.values())
    else:
        assert await files_of(result) == given_back()
