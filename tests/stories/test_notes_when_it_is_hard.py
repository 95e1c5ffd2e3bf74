"""Notes in small rooms, in odd letters, on the record, by rapporteurs who forget or leave."""

import json
from datetime import timedelta
from typing import Any

import pytest

from agenda.messages import notes as words
from tests.stories.asking import EVENING, EVENT, IN_ROUND_ONE, ask
from tests.stories.hall import answer_of, hall
from tests.stories.pressing import says
from tests.stories.writing import (
    FIRST_PEOPLE,
    ROUND_ONE_CLOSES,
    SAFE,
    accept,
    book,
    click,
    drafts,
    file_of,
    keep,
    note,
    people_with,
    room_of,
    send,
    slash,
    translate,
    under,
    with_more,
    write,
    writing,
)

ON_THE_RECORD = (
    "      - id: breakouts-tuesday\n",
    "      - id: breakouts-tuesday\n        rule: on-the-record\n",
)
REMINDED = ROUND_ONE_CLOSES - timedelta(minutes=10)
NAMES = "Bruno Ferrer, Clara Hessel, Dario Caruso, Elif Galanis, أمينة البحري; "
LONG = (NAMES * 60)[: 4000 // len(NAMES) * len(NAMES)]


# --- on the record --------------------------------------------------------------------


async def test_on_the_record_names_stay_and_the_form_says_so_in_red() -> None:
    async with writing(changes=[ON_THE_RECORD]) as here:
        opened = await slash(here, "clara", "note add")
        hint = opened.modal["components"][-1]["description"]
        shown = await send(here, "clara", opened, "Bruno Ferrer opened the session.")

        assert hint.startswith("🔴")
        assert "on the record" in hint
        assert "🔴" in answer_of(shown)
        assert "Bruno Ferrer opened" in answer_of(shown)
        await keep(here, shown)
        assert "Bruno Ferrer" in (await book(here)).statements[0].texts["en"]
        await accept(here)
        done = await translate(here, fr="Bruno Ferrer a ouvert.", ar="افتتح برونو فيرير.")
        assert says(answer_of(done), words.TRANSLATED)


async def test_under_the_rule_the_form_says_that_names_are_masked() -> None:
    async with writing() as here:
        opened = await slash(here, "clara", "note add")

        assert "masked" in opened.modal["components"][-1]["description"]


async def test_on_the_record_a_picture_alone_is_still_no_note() -> None:
    async with writing(changes=[ON_THE_RECORD]) as here:
        room = await room_of(here, "clara")
        post = await here.people["clara"].send(
            here.channel(room), attachments=[("slide.png", b"\x89PNG")]
        )
        told = await here.people["clara"].context_menu(here.channel(room), "Add to notes", post)

        assert says(answer_of(told), words.NO_TEXT)


# --- odd notes ------------------------------------------------------------------------


async def test_in_a_small_room_everybody_is_the_group() -> None:
    async with writing() as here:
        answer = answer_of(await write(here, "Bruno Ferrer wants a course. Clara Hessel agrees."))

        assert "The group wants a course. The group agrees." in answer


@pytest.mark.parametrize(
    "text",
    [
        "Then \u202ererreF\u202c spoke.",
        "Brun\u043e Ferr\u0435r spoke.",
        "B\u200brun\u00ado F\u200berrer spoke.",
        "Then F e r r e r spoke.",
        "\uff22\uff52\uff55\uff4e\uff4f spoke.",
        "Bru&#110;o spoke.",
        "**Bruno** _Ferrer_ spoke.",
        "وقال برونو فيرير ذلك.",
    ],
)
async def test_a_name_in_odd_letters_is_not_kept(text: str) -> None:
    async with writing() as here:
        shown = await write(here, text)
        await keep(here, shown)
        (one,) = (await book(here)).statements
        plain = "".join(letter for letter in one.texts["en"] if letter.isalpha()).casefold()

        assert "bruno" not in plain
        assert "rerref" not in plain
        assert "ferr" not in plain
        assert "برونو" not in plain
        assert not set(one.texts["en"]) & set("\u202e\u202c\u200b\u00ad")


async def test_four_thousand_characters_of_names_are_masked_and_shown_whole() -> None:
    async with writing() as here:
        shown = await write(here, LONG)
        told = answer_of(shown)

        assert len(told) <= 2000
        assert "places are masked" in told
        whole = await file_of(shown)
        for name in ("Bruno", "Clara", "Dario", "Elif", "أمينة"):
            assert name not in told + whole


async def test_a_note_with_many_places_to_decide_says_what_matters_and_how_many_more() -> None:
    async with writing() as here:
        long = "San Sebastian de los Reyes Alcobendas"
        towns = f"{long}, Lyon, Nantes, Turin, Oran, Sousse, Malaga, Bremen, Ghent, Basel, Split"
        shown = await write(here, f"They asked {towns}. " * 8)
        told = answer_of(shown)

        assert len(told) <= 2000
        assert "places need a look" in told
        assert says(told, words.MORE_ITEMS)
        assert says(told, words.THINK)
        await keep(here, shown)


async def test_nothing_typed_is_lost_when_it_cannot_be_kept() -> None:
    async with writing() as here:
        opened = await slash(here, "clara", "note add")
        people = [one for one in json.loads(people_with()[1]) if one["id"] != "P03"]
        listed = json.dumps(people, ensure_ascii=False).encode()
        await here.load(roster=("people.json", listed))
        told = await send(here, "clara", opened, LONG)

        assert "rapporteurs" in answer_of(told) or says(answer_of(told), words.NOBODY_WRITES)
        assert await file_of(told) == LONG


async def test_a_form_that_is_sent_after_its_session_still_becomes_a_draft() -> None:
    async with writing() as here:
        opened = await slash(here, "clara", "note add")
        await here.be_at(ROUND_ONE_CLOSES + timedelta(minutes=30))
        await here.restart()
        await keep(here, await send(here, "clara", opened, SAFE))
        (one,) = (await book(here)).statements

        assert one.slot == "breakouts-tuesday/r1"


# --- rapporteurs ----------------------------------------------------------------------


async def test_two_rapporteurs_write_at_once_each_in_their_own_room() -> None:
    async with with_more() as here:
        first, second = await write(here, SAFE), await write(here, "Publish figures.", "ines")
        await keep(here, second, "ines")
        await keep(here, first)
        rooms = {one.topic: one.texts["en"] for one in (await book(here)).statements}

        assert rooms == {"campaigns": SAFE, "narrative": "Publish figures."}
        assert "1 note is not shown" in await here.say("clara", "note list")
        assert "Publish" not in await here.say("clara", "note list")


async def test_a_rapporteur_who_leaves_leaves_a_draft_that_ends_a_day_later() -> None:
    async with writing() as here:
        shown = await write(here, SAFE)
        env, guild = here.town.env, here.town.guild
        guild.remove_member(here.people["clara"])
        await env.settle()
        await here.work()
        await here.restart()
        assert await drafts(here) == 1
        assert not (await book(here)).statements

        guild.add_member(here.people["clara"].user)
        await env.settle()
        assert says(answer_of(await click(here, "clara", under(shown), "Keep it")), words.KEPT)


async def test_a_draft_is_gone_a_day_after_its_session() -> None:
    async with writing() as here:
        shown = await write(here, SAFE)
        await here.be_at(ROUND_ONE_CLOSES + timedelta(hours=23))
        await here.restart()
        assert await drafts(here) == 1
        await here.be_at(ROUND_ONE_CLOSES + timedelta(hours=24, minutes=1))
        await here.work()

        assert await drafts(here) == 0
        late = await click(here, "clara", under(shown), "Keep it")
        assert says(answer_of(late), words.DRAFT_GONE)


def reminders(here: Any) -> list[str]:
    room = here.channel(f"{EVENT}/rapporteurs").id
    return [one.text for one in here.town.said if one.channel == room and "no note yet" in one.text]


async def test_ten_minutes_before_the_end_a_rapporteur_without_a_note_is_reminded_once() -> None:
    async with with_more() as here:
        await note(here, SAFE, "ines")
        await here.be_at(REMINDED - timedelta(minutes=1))
        assert reminders(here) == []
        await here.be_at(REMINDED + timedelta(seconds=30))
        await here.work()
        (told,) = reminders(here)
        assert f"<@{here.people['clara'].id}>" in told
        assert "10:15" in told

        await here.restart()
        await here.be_at(ROUND_ONE_CLOSES)
        assert len(reminders(here)) == 1


async def test_a_draft_is_no_note_and_whoever_has_one_is_reminded_too() -> None:
    async with writing() as here:
        await write(here, SAFE)
        await here.be_at(REMINDED + timedelta(seconds=30))
        await here.work()

        assert len(reminders(here)) == 1


async def test_the_form_speaks_the_language_of_whoever_opens_it() -> None:
    async with hall(EVENING) as here:
        for handle in FIRST_PEOPLE:
            await here.enter(handle)
        await here.say("clara", "language", language="fr")
        await here.be_at(IN_ROUND_ONE)
        opened = await ask(here, "clara", "note add")
        fields = {one["component"]["custom_id"]: one for one in opened.modal["components"]}
        chosen = [
            one["value"] for one in fields["language"]["component"]["options"] if one["default"]
        ]

        assert chosen == ["fr"]
