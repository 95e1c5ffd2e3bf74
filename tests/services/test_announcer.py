"""What moderators say goes to the right places, each in its language, and none of it is lost."""

import pytest

from agenda.errors import RefusedError
from agenda.rooms import PLENARY, news_of
from bot.ports import EntryKind
from bot.services.announcer import EVERYONE, HERE, ROOMS, Announcer, Target
from bot.services.crier import Crier, posts_of
from bot.services.running import Running
from tests.domain.workshops import at, breakout, event, session
from tests.services.theatre import Theatre, Trouble

WEEK = event(
    [
        session("welcome", ("09:00", "10:00")),
        breakout("talks", ("10:00", "10:45"), ("11:00", "11:45")),
    ]
)
NORTH, SOUTH = "room/talks/r1/north", "room/talks/r1/south"
ALL = {"en": "Hello", "fr": "Bonjour", "ar": "مرحبا"}


async def opened(theatre: Theatre, moment: str = "10:10") -> tuple[Running, Announcer]:
    running = await theatre.load(WEEK)
    await theatre.settle()
    await theatre.until(at(moment))
    return running, Announcer(theatre.store, theatre.clock, Crier(theatre.guild))


def last(theatre: Theatre, *places: str) -> list[str]:
    return [theatre.said_in(one)[-1] for one in places]


async def test_everyone_is_told_in_their_own_language() -> None:
    theatre = Theatre()
    running, announcer = await opened(theatre)
    told = await announcer.say(running, Target(), ALL, "1")

    assert last(theatre, *(news_of(one) for one in ALL)) == list(ALL.values())
    assert [one.key for one in told.lines] == ["saying.said"]
    assert not told.failed


async def test_an_untranslated_text_is_sent_as_it_is_and_marked_for_others() -> None:
    theatre = Theatre()
    running, announcer = await opened(theatre)
    told = await announcer.say(running, Target(), {"fr": "Bonjour **à tous** @everyone"}, "1")

    english, french = last(theatre, news_of("en"), news_of("fr"))
    assert english == "(in French)\nBonjour **à tous** @everyone"
    assert french == "Bonjour **à tous** @everyone"
    assert [one.key for one in told.lines] == ["saying.said", "saying.untranslated"]


async def test_what_is_left_empty_falls_back_to_the_first_that_is_not() -> None:
    theatre = Theatre()
    running, announcer = await opened(theatre)
    await announcer.say(running, Target(), {"en": "  ", "fr": "Bonjour", "ar": "مرحبا"}, "1")

    assert last(theatre, *(news_of(one) for one in ALL)) == [
        "(in French)\nBonjour",
        "Bonjour",
        "مرحبا",
    ]


async def test_a_room_gets_every_text_once() -> None:
    theatre = Theatre()
    running, announcer = await opened(theatre)
    await announcer.say(running, Target(NORTH), ALL, "1")
    assert theatre.said_in(NORTH)[-3:] == list(ALL.values())

    await announcer.say(running, Target(NORTH), {"en": "Hello"}, "2")
    assert last(theatre, NORTH) == ["(in English)\nHello"]


async def test_all_rooms_are_the_open_ones() -> None:
    theatre = Theatre()
    running, announcer = await opened(theatre)
    later = len(theatre.said_in("room/talks/r2/north"))
    target = announcer.target(running, ROOMS, 0)
    await announcer.say(running, target, {"en": "Hello"}, "1")

    assert last(theatre, NORTH, SOUTH) == ["(in English)\nHello"] * 2
    assert len(theatre.said_in("room/talks/r2/north")) == later


async def test_a_room_is_found_by_its_title_its_id_and_as_the_one_typed_in() -> None:
    theatre = Theatre()
    running, announcer = await opened(theatre)
    given = ["About the north", "NORTH", NORTH, HERE, None]

    assert {announcer.target(running, one, theatre.place(NORTH)) for one in given} == {
        Target(NORTH)
    }
    assert announcer.target(running, PLENARY, 0) == Target(PLENARY)
    for wrong in ("attic", HERE, "moderators", "rooms/talks"):
        with pytest.raises(RefusedError):
            announcer.target(running, wrong, 0)


async def test_without_an_open_room_there_is_nobody_to_say_it_to() -> None:
    theatre = Theatre()
    running, announcer = await opened(theatre, "09:10")

    with pytest.raises(RefusedError):
        announcer.target(running, ROOMS, 0)
    assert [value for _, value in announcer.choices(running, 0)] == [EVERYONE]


async def test_what_may_be_chosen_are_the_open_rooms_besides() -> None:
    theatre = Theatre()
    running, announcer = await opened(theatre)
    here = announcer.choices(running, theatre.place("lobby"))

    assert [value for _, value in here] == [HERE, ROOMS, EVERYONE, NORTH, SOUTH]


async def test_a_form_knows_whom_it_is_for_after_its_rooms_have_closed() -> None:
    theatre = Theatre()
    running, announcer = await opened(theatre)
    meant = [announcer.target(running, one, 0) for one in (ROOMS, NORTH, EVERYONE)]
    await theatre.until(at("11:10"))

    assert [announcer.target_of(running, one.code) for one in meant] == meant
    with pytest.raises(RefusedError):
        announcer.target_of(running, Target("room/talks/r9/gone").code)


async def test_what_failed_is_named_and_the_rest_is_said() -> None:
    theatre = Theatre()
    running, announcer = await opened(theatre)
    theatre.guild.interrupt = Trouble({"post/before": 1})
    target = announcer.target(running, ROOMS, 0)
    told = await announcer.say(running, target, {"en": "Hello"}, "1")

    assert told.failed
    assert [one.key for one in told.lines] == [
        "saying.said",
        "saying.untranslated",
        "saying.failed",
    ]
    (entry,) = [one for one in await theatre.store.entries("week") if one.kind is EntryKind.SAID]
    assert (entry.facts["places"], entry.facts["failed"]) == ([SOUTH], [NORTH])


async def test_the_log_has_where_and_in_which_languages_but_not_what() -> None:
    theatre = Theatre()
    running, announcer = await opened(theatre)
    await announcer.say(running, Target(), {"fr": "Bonjour Amina"}, "1")

    (entry,) = [one for one in await theatre.store.entries("week") if one.kind is EntryKind.SAID]
    assert entry.facts["languages"] == ["fr"]
    assert "Amina" not in str(entry)


async def test_the_same_press_twice_is_heard_once() -> None:
    theatre = Theatre()
    running, announcer = await opened(theatre)
    before = len(theatre.said_in(PLENARY))
    for _ in range(2):
        await announcer.say(running, Target(PLENARY), {"en": "Hello"}, "1")

    assert len(theatre.said_in(PLENARY)) == before + 1


async def test_empty_words_are_refused() -> None:
    theatre = Theatre()
    running, announcer = await opened(theatre)

    with pytest.raises(RefusedError):
        await announcer.say(running, Target(), {"en": " \n", "fr": ""}, "1")


async def test_four_thousand_characters_are_said_in_several_posts_cut_at_line_ends() -> None:
    theatre = Theatre()
    running, announcer = await opened(theatre)
    line = "word " * 79 + "word"
    text = "\n".join([line] * 10)
    before = len(theatre.said_in(PLENARY))
    await announcer.say(running, Target(PLENARY), {"en": text}, "1")

    said = theatre.said_in(PLENARY)[before:]
    assert "\n".join(said) == f"(in English)\n{text}"
    assert all(len(one) <= 2000 for one in said)


@pytest.mark.parametrize("text", ["x" * 4000, "word " * 800, "é\n" * 2000])
def test_no_character_is_lost_between_two_posts(text: str) -> None:
    posts = posts_of(text)

    assert "".join("".join(posts).split()) == "".join(text.split())
    assert all(0 < len(one) <= 2000 for one in posts)
