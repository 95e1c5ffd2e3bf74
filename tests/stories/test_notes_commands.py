"""Rapporteurs write notes: nothing is kept before they say so, and nothing tells who it was."""

import json
from datetime import timedelta
from typing import Any

import pytest

from agenda.messages import floor
from agenda.messages import notes as words
from bot.ports import Shelf
from tests.stories.asking import EVENING, EVENT, FIRST, ROUND_ONE, path_of
from tests.stories.hall import Hall, answer_of
from tests.stories.pressing import says
from tests.stories.writing import (
    AFTER_ROUND_ONE,
    FIRST_PEOPLE,
    SAFE,
    accept,
    all_kept,
    book,
    click,
    drafts,
    keep,
    labels,
    note,
    options,
    room_of,
    send,
    slash,
    under,
    write,
    writing,
)

TELLING = "Bruno Ferrer was the only one to train staff. He asked Lyon to publish figures."
SECOND = "1.2 Effective campaigns"
BUTTONS = ["Keep it", "Write it anew", "Throw it away"]


async def test_a_note_is_shown_as_it_would_be_kept_and_nothing_is_kept_yet() -> None:
    async with writing() as here:
        shown = await write(here, TELLING)
        answer = answer_of(shown)

        assert "Bruno" not in answer
        assert "1 place is masked" in answer
        assert "“the only one” may tell who it was" in answer
        assert "“Lyon” becomes" in answer
        assert labels(shown) == BUTTONS
        assert [one["label"] for one in options(shown)][:2] == ["1. the only one", "2. Lyon"]
        assert not (await book(here)).statements
        assert await drafts(here) == 1


async def test_a_phrase_that_points_at_somebody_must_be_decided() -> None:
    async with writing() as here:
        shown = await write(here, TELLING)
        refused = await click(here, "clara", under(shown), "Keep it")
        assert says(answer_of(refused), words.UNDECIDED)
        assert not (await book(here)).statements

        stands = await here.people["clara"].select(under(refused), ["1"])
        assert "“the only one” stays as you wrote it" in answer_of(stands)
        assert options(stands)[0]["default"] is True
        await keep(here, stands)
        (kept,) = (await book(here)).statements
        assert "the only one" in kept.texts["en"]
        assert "Lyon" not in kept.texts["en"]
        assert "Bruno" not in kept.texts["en"]
        assert kept.released == ("the only one",)
        assert await drafts(here) == 0


async def test_what_is_chosen_no_more_stands_no_more() -> None:
    async with writing() as here:
        shown = await write(here, TELLING)
        both = await here.people["clara"].select(under(shown), ["1", "2"])
        assert "Lyon to publish" in answer_of(both)
        none = await here.people["clara"].select(under(both), [])
        assert "Lyon to publish" not in answer_of(none)
        assert says(answer_of(await click(here, "clara", under(none), "Keep it")), words.UNDECIDED)


async def test_a_draft_is_written_anew_and_thrown_away() -> None:
    async with writing() as here:
        shown = await write(here, TELLING, kind="challenge")
        stands = await here.people["clara"].select(under(shown), ["1", "2"])
        opened = await click(here, "clara", under(stands), "Write it anew")
        fields = {
            one["component"]["custom_id"]: one["component"] for one in opened.modal["components"]
        }
        assert fields["text"]["value"] == TELLING
        assert [one["value"] for one in fields["kind"]["options"] if one["default"]] == [
            "challenge"
        ]

        again = await send(here, "clara", opened, TELLING, kind="challenge")
        assert "“the only one” may tell who it was" in answer_of(again)
        assert await drafts(here) == 1
        gone = await click(here, "clara", under(again), "Throw it away")
        assert says(answer_of(gone), words.DISCARDED)
        assert await drafts(here) == 0
        late = await click(here, "clara", under(again), "Keep it")
        assert says(answer_of(late), words.DRAFT_GONE)
        assert not (await book(here)).statements


async def test_a_kept_note_has_a_code_that_is_shown_once_and_withdraws_it() -> None:
    async with writing() as here:
        code = await note(here)
        assert code not in await all_kept(here)

        unknown = await here.say("clara", "note withdraw", code="AAAA-BBBB")
        assert says(unknown, words.CODE_UNKNOWN)
        done = await here.say("clara", "note withdraw", code=code.lower().replace("-", " "))
        assert says(done, words.WITHDRAWN)
        assert not (await book(here)).statements
        assert says(await here.say("clara", "note withdraw", code=code), words.CODE_UNKNOWN)


async def test_nothing_beside_a_note_tells_who_wrote_it_or_when() -> None:
    async with writing() as here:
        await note(here, kind="recommendation")
        kept = await here.store.kept(EVENT, Shelf.BOOK)
        (one,) = json.loads(kept["book"])["statements"]

        assert set(one) == {
            "id", "slot", "topic", "kind", "question", "texts", "withdrawal", "stage", "reason",
            "shown", "released", "named",
        }  # fmt: skip
        for secret in (str(here.people["clara"].id), "clara", "P03", "Hessel", "2020-06-16T"):
            assert secret not in kept["book"]
        log = [one.facts for one in await here.store.entries(EVENT)]
        assert SAFE not in f"{log}{[one.text for one in here.town.said]}"


async def test_the_notes_of_a_room_are_listed_together_once_it_is_closed() -> None:
    async with writing() as here:
        for text in (SAFE, "Ask cities to publish figures."):
            await note(here, text)
        before = await here.say("clara", "note list")
        assert says(before, words.LISTED_LATER)
        assert SAFE not in before

        await accept(here)
        assert SAFE not in await here.say("clara", "note list")
        await here.be_at(AFTER_ROUND_ONE)
        after = await here.say("clara", "note list", path_of(here))
        assert "2 notes from" in after
        assert SAFE in after


async def test_three_accepted_notes_are_listed_before_the_room_is_closed() -> None:
    async with writing() as here:
        for number in range(3):
            await note(here, f"{SAFE} Point {number}.")
        assert "3 notes are not shown yet" in await here.say("clara", "note list")
        await accept(here)
        assert "3 notes from" in await here.say("clara", "note list")


async def test_only_rapporteurs_write_and_list() -> None:
    async with writing(*FIRST_PEOPLE, "stranger") as here:
        for handle in ("amina", "dario", "elif", "organiser", "stranger"):
            for command in ("note add", "note list", "report done", "report preview"):
                assert "rapporteurs" in await here.say(handle, command), (handle, command)


async def test_a_room_without_a_rapporteur_says_how_to_get_one() -> None:
    async with writing() as here:
        own = await room_of(here, "clara")
        (other,) = {path_of(here, FIRST), path_of(here, SECOND)} - {own}

        assert says(await here.say("dario", "note add", other), words.NOBODY_WRITES)


async def test_before_anything_has_begun_there_is_nothing_to_write_about() -> None:
    async with writing(at=EVENING + timedelta(hours=1)) as here:
        for command in ("note add", "note list", "report done"):
            assert says(await here.say("clara", command), words.NO_SESSION)


async def test_in_a_plenary_the_note_belongs_to_the_session() -> None:
    async with writing(at=ROUND_ONE - timedelta(days=1) + timedelta(minutes=20)) as here:
        await note(here)
        (one,) = (await book(here)).statements

        assert (one.slot, one.topic) == ("opening", "")


# --- a message's menu -----------------------------------------------------------------


async def _menu(here: Hall, handle: str, message: Any, where: str) -> Any:
    channel = here.channel(where)
    return await here.people[handle].context_menu(channel, "Add to notes", message)


@pytest.mark.parametrize("text", [TELLING, "Kraków asks. " * 300], ids=["short", "long"])
async def test_a_message_becomes_a_note_by_its_own_text_alone(text: str) -> None:
    async with writing() as here:
        room = await room_of(here, "clara")
        first = await here.people["clara"].send(here.channel(room), "what was answered")
        reply = await here.people["clara"].send(here.channel(room), "short", reply_to=first)
        here.town.env.backend.get_message(reply.channel.id, reply.id).content = text
        opened = await _menu(here, "clara", reply, room)
        typed = opened.modal["components"][-1]["component"]["value"]
        shown = await send(here, "clara", opened, typed)

        assert typed == text
        assert "what was answered" not in answer_of(shown)
        assert "Bruno" not in answer_of(shown)
        assert await drafts(here) == 1


async def test_a_picture_without_words_is_refused_under_the_rule() -> None:
    async with writing() as here:
        room = await room_of(here, "clara")
        picture = [("slide.png", b"\x89PNG")]
        post = await here.people["clara"].send(here.channel(room), attachments=picture)
        empty = await here.people["clara"].send(here.channel(room), "> ")

        refused = answer_of(await _menu(here, "clara", post, room))
        assert says(refused, words.NO_FILES)
        assert (await _menu(here, "clara", empty, room)).modal


async def test_nobody_else_adds_a_message_to_the_notes() -> None:
    async with writing() as here:
        room = await room_of(here, "clara")
        post = await here.people["clara"].send(here.channel(room), SAFE)
        refused = await _menu(here, "dario", post, room)

        assert refused.modal is None
        assert "rapporteurs" in answer_of(refused)


async def test_a_participants_line_becomes_a_draft_of_its_rapporteur() -> None:
    async with writing() as here:
        room = await room_of(here, "clara")
        await here.say("dario", "contribute", room, text="Bruno Ferrer says that permits are lost.")
        listed = await slash(here, "clara", "contributions")
        taken = await click(here, "clara", under(listed), "Take 1")

        assert says(answer_of(taken), floor.TAKE_THIS)
        assert "Bruno" not in answer_of(taken)
        assert labels(taken) == BUTTONS
        await keep(here, taken)
        (one,) = (await book(here)).statements
        assert "permits are lost" in one.texts["en"]
