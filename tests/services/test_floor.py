"""Hands, calls for help and anonymous lines, on a guild in memory."""

from dataclasses import dataclass
from datetime import timedelta

import pytest

from agenda.errors import RefusedError
from agenda.messages import Message, answers
from agenda.messages import floor as words
from agenda.model import Event, Part, Person, Topic
from agenda.roster import Roster
from agenda.seating import Plan, Seat
from agenda.state import Control
from agenda.text import Text
from bot.ports import Shelf
from bot.services.calls import Calls
from bot.services.floor import Floor
from bot.services.herald import Herald
from bot.services.letterbox import MOST_A_MINUTE, MOST_IN_A_ROOM, Letterbox
from bot.services.reception import Asker
from bot.services.running import Running
from bot.services.whereabouts import place_meant, rapporteurs_of
from tests.domain.workshops import at, breakout, event, person, roster, session
from tests.services.theatre import GUILD, Theatre, asker

AMAL, BRUNO, CLARA, DARIO = (asker(number) for number in (100, 101, 102, 103))
NORTH, SOUTH = "room/talks/r1/north", "room/talks/r1/south"
ELSEWHERE = 7
"""A channel that belongs to no event."""

WEEK = event(
    (session("welcome", ("09:00", "09:45")), breakout("talks", ("10:00", "10:45"))),
    groups=("migrant", "expat"),
)
PEOPLE = roster(
    person("amal", group="migrant", handle="person100"),
    person("bruno", group="migrant", handle="person101"),
    person("clara", "rapporteur", group="migrant", handle="person102"),
    person("dario", "moderator", handle="person103"),
)


@dataclass
class House:
    """A theatre with a floor, and the event in it; `restart` loses all but guild and store."""

    theatre: Theatre

    def __post_init__(self) -> None:
        theatre = self.theatre
        herald = Herald(theatre.guild)
        self.floor = Floor(theatre.reception, theatre.store, herald, theatre.clock)
        self.calls = Calls(theatre.reception, theatre.store, herald, theatre.clock)
        self.letterbox = Letterbox(theatre.conductor, theatre.reception, herald, theatre.clock)
        theatre.conductor.errands += [self.floor, self.calls, self.letterbox]

    @property
    def running(self) -> Running:
        return self.theatre.conductor.events["week"]

    async def speak(self, who: Asker, where: int = ELSEWHERE, language: str = "en") -> Message:
        (said,) = await self.floor.speak(self.running, who, where, language)
        return said

    async def done(self, who: Asker) -> Message:
        (said,) = await self.floor.done(self.running, who, ELSEWHERE)
        return said

    async def next(self, place: str = NORTH) -> list[str]:
        return [one.key for one in await self.floor.next(self.running, place)]

    async def call(self, who: Asker, text: str = "", where: int = ELSEWHERE) -> Message:
        (said,) = await self.calls.call(self.running, who, where, text)
        return said

    async def put(self, who: Asker, text: str) -> Message:
        (said,) = await self.letterbox.put(self.running, who, ELSEWHERE, text)
        return said

    async def waiting(self, place: str = NORTH) -> list[int]:
        shown = await self.floor.show(self.running, DARIO, place)
        return [one.facts["number"] for one in shown if one.key == words.WAITS.key]

    async def restart(self) -> None:
        await self.theatre.restart()
        self.__post_init__()


async def house(clock: str = "10:10", of: Event = WEEK, people: Roster = PEOPLE) -> House:
    theatre = Theatre()
    made = House(theatre)
    for number, one in enumerate(people):
        theatre.guild.join(100 + number, one.handle or "")
    await theatre.load(of, people)
    await theatre.settle()
    await theatre.until(at(clock))
    return made


def key_of(refused: pytest.ExceptionInfo[RefusedError]) -> str:
    return refused.value.message.key


# --- hands ----------------------------------------------------------------------------


async def test_a_hand_goes_up_in_the_room_where_one_has_a_seat() -> None:
    here = await house()
    first, second = await here.speak(AMAL), await here.speak(BRUNO, language="fr")

    assert first.facts["place"].key == NORTH
    assert [first.facts["number"], second.facts["number"]] == [1, 2]


async def test_the_room_in_which_one_types_is_stronger_than_ones_seat() -> None:
    here = await house()
    said = await here.speak(AMAL, here.theatre.place(SOUTH))

    assert said.facts["place"].key == SOUTH


async def test_in_the_plenary_everybody_asks_for_the_same_floor() -> None:
    here = await house("09:10")

    assert (await here.speak(AMAL)).facts["place"].key == "plenary"
    assert (await here.speak(DARIO)).facts["number"] == 2


async def test_a_hand_raised_twice_is_one() -> None:
    here = await house()

    assert await here.speak(AMAL) == await here.speak(AMAL)
    assert await here.waiting() == [1]


async def test_the_next_is_called_in_the_room_and_in_their_language_and_nobody_else() -> None:
    here = await house()
    await here.speak(AMAL, language="fr")
    before = len(here.theatre.guild.posts)

    assert await here.next() == [words.HAS_FLOOR.key]
    (post,) = here.theatre.guild.posts[before:]
    assert (post.place, post.words.language) == (here.theatre.place(NORTH), "fr")
    assert post.words.mentions == (100,)
    assert post.words.text.splitlines()[-1] == "\u2068<@100>\u2069"


async def test_whoever_is_done_hands_the_floor_to_the_next() -> None:
    here = await house()
    for who in (AMAL, BRUNO):
        await here.speak(who)
    await here.next()

    assert (await here.done(AMAL)).key == words.ENDED_NEXT.key
    assert here.theatre.guild.posts[-1].words.mentions == (101,)
    assert (await here.done(BRUNO)).key == words.ENDED.key
    with pytest.raises(RefusedError) as refused:
        await here.done(BRUNO)
    assert key_of(refused) == words.NOT_UP.key


async def test_a_hand_is_taken_down_before_its_turn() -> None:
    here = await house()
    for who in (AMAL, BRUNO):
        await here.speak(who)

    assert (await here.done(AMAL)).key == words.LOWERED.key
    assert (await here.speak(BRUNO)).facts["number"] == 1


async def test_a_second_press_does_not_pass_over_whoever_was_just_called() -> None:
    here = await house()
    for who in (AMAL, BRUNO):
        await here.speak(who)
    await here.next()
    with pytest.raises(RefusedError) as refused:
        await here.next()

    assert key_of(refused) == words.JUST_GIVEN.key
    assert (await here.speak(AMAL)).key == words.YOU_SPEAK.key


async def test_without_anybody_waiting_the_floor_is_free() -> None:
    here = await house()

    assert await here.next() == [words.FREE.key, words.NOBODY_WAITS.key]


async def test_a_moderator_takes_all_hands_down() -> None:
    here = await house()
    await here.speak(AMAL)
    await here.floor.clear(here.running, NORTH)

    assert await here.waiting() == []
    assert await here.theatre.store.kept("week", Shelf.HANDS) == {}


async def test_the_queue_is_shown_to_moderators_and_to_whoever_has_the_floor() -> None:
    here = await house()
    await here.speak(AMAL)
    await here.speak(BRUNO)
    await here.next()

    assert await here.floor.show(here.running, AMAL, NORTH) == await here.floor.show(
        here.running, DARIO, NORTH
    )
    with pytest.raises(RefusedError) as refused:
        await here.floor.show(here.running, BRUNO, NORTH)
    assert key_of(refused) == words.NOT_YOUR_QUEUE.key


async def test_a_queue_survives_a_restart() -> None:
    here = await house()
    for who in (AMAL, BRUNO):
        await here.speak(who)
    await here.next()
    await here.restart()

    assert await here.waiting() == [1]
    assert (await here.speak(AMAL)).key == words.YOU_SPEAK.key


async def test_only_numbers_of_members_are_kept() -> None:
    here = await house()
    await here.speak(AMAL)
    (kept,) = (await here.theatre.store.kept("week", Shelf.HANDS)).values()

    assert '"member":100' in kept
    assert "mal" not in kept.lower()


async def test_when_the_round_is_over_so_is_its_queue() -> None:
    here = await house()
    await here.speak(AMAL)
    await here.theatre.until(at("10:50"))
    with pytest.raises(RefusedError) as refused:
        await here.speak(AMAL, here.theatre.place(NORTH))

    assert key_of(refused) == words.NOT_NOW.key
    assert await here.theatre.store.kept("week", Shelf.HANDS) == {}


async def test_a_stranger_has_no_hand_to_raise() -> None:
    here = await house()
    with pytest.raises(RefusedError) as refused:
        await here.speak(asker(999))

    assert key_of(refused) == answers.ROOM_UNKNOWN.key


async def test_a_place_is_found_by_its_number_and_by_its_name() -> None:
    here = await house()
    number = str(here.theatre.place(SOUTH))

    assert here.floor.place(here.running, DARIO, ELSEWHERE, number) == SOUTH
    assert here.floor.place(here.running, DARIO, ELSEWHERE, "1.2 about the SOUTH") == SOUTH
    with pytest.raises(RefusedError):
        here.floor.place(here.running, DARIO, ELSEWHERE, "attic")


async def test_who_cannot_be_called_is_given_the_floor_aloud() -> None:
    here = await house()
    await here.speak(AMAL)
    here.theatre.guild.places.pop(here.theatre.place(NORTH))

    assert await here.next() == [words.HAS_FLOOR.key, words.NOT_TOLD.key]


# --- help -----------------------------------------------------------------------------


def last_to(here: House, place: str) -> list[str]:
    return here.theatre.said_in(place)


async def test_a_call_for_help_reaches_the_moderators_with_its_room_and_words() -> None:
    here = await house()
    await here.call(AMAL, "No sound @everyone")
    post = here.theatre.guild.posts[-1]

    assert post.place == here.theatre.place("moderators")
    assert post.words.controls == (Control.COMING,)
    assert post.words.mentions == ()
    assert f"<#{here.theatre.place(NORTH)}>" in post.words.text
    assert "No sound" in post.words.text
    assert "@everyone" not in post.words.text
    assert "100" not in post.words.text.replace(str(here.theatre.place(NORTH)), "")
    assert await here.calls.open_calls(here.running) == {NORTH}


async def test_a_long_call_is_said_whole() -> None:
    here = await house()
    text = " ".join(f"word{number}" for number in range(500))[:4000]
    before = len(here.theatre.guild.posts)
    await here.call(AMAL, text)
    posts = [one.words for one in here.theatre.guild.posts[before:]]

    said = " ".join(one.text for one in posts)
    assert all(len(one.text) <= 2000 for one in posts)
    assert all(word in said for word in text.split())
    assert [bool(one.controls) for one in posts] == [True] + [False] * (len(posts) - 1)


async def test_one_open_call_a_person_and_room() -> None:
    here = await house()
    await here.call(AMAL)
    with pytest.raises(RefusedError) as refused:
        await here.call(AMAL, "again")
    await here.call(BRUNO)

    assert key_of(refused) == words.CALLED_ALREADY.key
    assert len(await here.theatre.store.kept("week", Shelf.HELP)) == 2


async def test_the_first_moderator_who_presses_takes_the_call() -> None:
    here = await house()
    await here.call(AMAL)
    key = here.theatre.guild.posts[-1].words.about
    other = asker(104, manages=True)
    said = [(await here.calls.come(here.running, who, key))[0].key for who in (DARIO, other, DARIO)]

    assert said == [words.TAKEN.key, words.TAKEN_BY_OTHER.key, words.YOURS_ALREADY.key]
    assert await here.calls.open_calls(here.running) == set()
    assert (await here.call(AMAL)).key == words.CALLED.key


async def test_a_call_is_still_open_after_a_restart_and_its_text_is_not_kept() -> None:
    here = await house()
    await here.call(AMAL, "a secret need")
    key = here.theatre.guild.posts[-1].words.about
    kept = await here.theatre.store.kept("week", Shelf.HELP)
    await here.restart()

    assert "secret" not in str(kept)
    assert (await here.calls.come(here.running, DARIO, key))[0].key == words.TAKEN.key


async def test_a_call_from_a_room_that_has_closed_is_forgotten() -> None:
    here = await house()
    await here.call(AMAL)
    await here.theatre.until(at("10:50"))

    assert await here.calls.open_calls(here.running) == set()
    assert await here.theatre.store.kept("week", Shelf.HELP) == {}


async def test_a_call_that_reaches_nobody_is_no_call() -> None:
    here = await house()
    here.theatre.guild.places.pop(here.theatre.place("moderators"))
    with pytest.raises(RefusedError) as refused:
        await here.call(AMAL, "help")

    assert key_of(refused) == words.NOT_CALLED.key
    assert await here.calls.open_calls(here.running) == set()


async def test_help_is_called_between_sessions_too() -> None:
    here = await house("09:50")

    assert (await here.call(AMAL)).facts["place"].key == "plenary"
    assert await here.calls.open_calls(here.running) == {"plenary"}


# --- lines ----------------------------------------------------------------------------


async def test_a_line_waits_for_the_rapporteur_of_the_room_and_for_nobody_else() -> None:
    here = await house()
    await here.put(AMAL, "We lost the permit.")

    (line,) = here.letterbox.waiting(here.running, CLARA)
    assert (line.place, line.text) == (NORTH, "We lost the permit.")
    for who in (AMAL, DARIO, asker(9, manages=True)):
        with pytest.raises(RefusedError):
            here.letterbox.waiting(here.running, who)
        with pytest.raises(RefusedError):
            here.letterbox.line(here.running, who, line.key)


async def test_a_line_is_nowhere_but_in_memory() -> None:
    here = await house()
    await here.put(AMAL, "We lost the permit.")
    await here.theatre.until(at("10:15"))
    shelves = [await here.theatre.store.kept("week", one) for one in Shelf]
    entries = await here.theatre.store.entries("week")
    (line,) = here.letterbox.waiting(here.running, CLARA)

    assert "permit" not in f"{shelves}{entries}{line}"
    assert not any("permit" in one.words.text for one in here.theatre.guild.posts)
    await here.restart()
    assert here.letterbox.waiting(here.running, CLARA) == ()


async def test_rapporteurs_are_told_how_many_wait_once_a_minute_at_most() -> None:
    here = await house()
    before = len(last_to(here, "rapporteurs"))
    for number in range(3):
        await here.put(AMAL, f"line {number}")
        await here.theatre.until(here.theatre.clock.now() + timedelta(seconds=10))
    told = last_to(here, "rapporteurs")[before:]
    assert [one.splitlines()[0].split(" ", 1)[0] for one in told] == ["1"]

    await here.theatre.until(here.theatre.clock.now() + timedelta(minutes=2))
    told = last_to(here, "rapporteurs")[before:]
    assert [one.split(" ", 1)[0] for one in told] == ["1", "3"]
    assert f"<#{here.theatre.place(NORTH)}>" in told[-1]


async def test_five_lines_a_minute_are_the_most() -> None:
    here = await house()
    for number in range(MOST_A_MINUTE):
        await here.put(AMAL, f"line {number}")
    with pytest.raises(RefusedError) as refused:
        await here.put(AMAL, "one more")
    await here.put(BRUNO, "mine")
    await here.theatre.until(here.theatre.clock.now() + timedelta(seconds=61))
    await here.put(AMAL, "later")

    assert key_of(refused) == words.TOO_MANY.key
    assert len(here.letterbox.waiting(here.running, CLARA)) == MOST_A_MINUTE + 2


async def test_a_room_does_not_hold_any_number_of_lines() -> None:
    here = await house()
    for number in range(MOST_IN_A_ROOM):
        if number % MOST_A_MINUTE == 0:
            here.theatre.clock.jump(here.theatre.clock.now() + timedelta(milliseconds=1))
            here.letterbox._boxes["week"].written.clear()
        await here.put(AMAL, f"line {number}")
    here.letterbox._boxes["week"].written.clear()
    with pytest.raises(RefusedError) as refused:
        await here.put(AMAL, "too much")

    assert key_of(refused) == words.NO_ROOM_LEFT.key


async def test_a_line_is_dropped_once() -> None:
    here = await house()
    await here.put(AMAL, "line")
    (line,) = here.letterbox.waiting(here.running, CLARA)

    assert here.letterbox.drop(here.running, CLARA, line.key)[0].key == words.DROPPED.key
    with pytest.raises(RefusedError) as refused:
        here.letterbox.drop(here.running, CLARA, line.key)
    assert key_of(refused) == words.GONE.key


async def test_where_nobody_takes_notes_a_line_is_refused_at_once() -> None:
    here = await house(people=Roster(participants=PEOPLE.participants[:2]))
    with pytest.raises(RefusedError) as refused:
        await here.put(AMAL, "line")

    assert key_of(refused) == words.NO_RAPPORTEUR.key


async def test_a_rapporteur_who_is_not_on_the_server_is_none() -> None:
    people = Roster(participants=tuple(one for one in PEOPLE if one.id != "clara"))
    late = person("zoe", "rapporteur", group="migrant", handle="nobody-yet")
    theatre = Theatre()
    here = House(theatre)
    for number, one in enumerate(people):
        theatre.guild.join(100 + number, one.handle or "")
    await theatre.load(WEEK, roster(*people, late))
    await theatre.settle()
    await theatre.until(at("10:10"))
    with pytest.raises(RefusedError) as refused:
        await here.put(AMAL, "line")

    assert key_of(refused) == words.NO_RAPPORTEUR.key


async def test_a_line_without_a_word_is_refused() -> None:
    here = await house()
    with pytest.raises(RefusedError) as refused:
        await here.put(AMAL, "  \n ")

    assert key_of(refused) == words.EMPTY.key


# --- who is where ---------------------------------------------------------------------


async def test_the_agenda_and_the_seating_plan_name_rapporteurs_too() -> None:
    north = Topic(id="north", title=Text({"en": "North"}), parts={Part.RAPPORTEUR: ("ruth",)})
    talks = breakout("talks", ("10:00", "10:45"), topics=(north, "south"))
    named = event(
        [talks],
        groups=("migrant", "expat"),
        people={"ruth": Person(name="Ruth")},
    )
    people = roster(*PEOPLE, person("r1", "expert").model_copy(update={"name": "Ruth"}))
    here = await house(of=named, people=people)
    plan = Plan(event="week", rapporteurs=(Seat(person="bruno", round="talks/r1", room="south"),))
    workshop = here.running.workshop
    here.running.workshop = type(workshop)(
        workshop.event,
        workshop.slots,
        workshop.roster,
        workshop.seating,
        workshop.names,
        workshop.crowds,
        plan,
    )

    assert rapporteurs_of(here.running, NORTH) == {"clara", "r1"}
    assert rapporteurs_of(here.running, SOUTH) == {"bruno"}
    assert rapporteurs_of(here.running, "plenary") == {"clara"}
    assert rapporteurs_of(here.running, "lobby") == frozenset()


async def test_whoever_has_no_seat_is_in_the_plenary() -> None:
    here = await house()

    assert place_meant(here.running, DARIO, ELSEWHERE, at("10:10")) == "plenary"
    assert here.theatre.reception.which(GUILD, ELSEWHERE) is here.running
