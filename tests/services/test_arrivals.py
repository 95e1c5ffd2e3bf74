"""People arrive, choose, are there and withdraw: the services behind it, over restarts too."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import pytest

from agenda.attendance import LOOK_EVERY, How
from agenda.errors import RefusedError
from agenda.messages import arrival as words
from agenda.messages import choosing
from agenda.model import Event, Session, Topic, Way
from agenda.roster import Participant, Roster
from agenda.state import Level
from bot.ports import Shelf
from bot.services.accounts import Accounts
from bot.services.arrival import Arrivals, Offer
from bot.services.attendance import Attendances, There
from bot.services.chooser import Chooser
from bot.services.keeper import Keeper
from bot.services.running import Running
from tests.domain.workshops import at, breakout, event, minutes, person, roster, session, topic
from tests.services.theatre import GUILD, Theatre, asker

AMAL = person("amal", handle="amal")
BEN = person("ben", handle="ben")
CLEO = person("cleo", handle="cleo")
DINA = person("dina", handle="dina")
PEOPLE = roster(AMAL, BEN, CLEO, DINA)


@dataclass
class Front:
    """The services for those who arrive, in a theatre."""

    theatre: Theatre

    def __post_init__(self) -> None:
        """Open for the first time."""
        self.open()

    def open(self) -> None:
        """Open anew, as after a restart."""
        here = self.theatre
        store, guild, clock = here.store, here.guild, here.clock
        accounts = Accounts(here.conductor, store)
        self.chooser = Chooser(here.usher, store, clock)
        self.attendances = Attendances(here.conductor, store, guild, clock)
        self.arrivals = Arrivals(
            here.reception, accounts, self.chooser, store, guild, clock, lambda: "secret"
        )
        self.keeper = Keeper(accounts, here.usher, self.chooser, self.attendances, store, clock)

    @property
    def running(self) -> Running:
        """The event."""
        return self.theatre.conductor.events["week"]

    async def restart(self) -> None:
        await self.theatre.restart()
        self.open()

    async def choose(self, who: str, what: str) -> str:
        """Let somebody choose, and give the key of the answer."""
        participant = self.running.workshop.roster.of(who)
        assert participant is not None
        return (await self.chooser.choose(self.running, participant, what))[0].key

    def seats(self, round_id: str = "talks/r1") -> dict[str, str]:
        plan = self.running.workshop.plan
        assert plan is not None
        return dict(plan.rooms.get(round_id, {}))

    def stay(self, place: str, *members: int) -> None:
        """Let members be in a place by voice."""
        number = self.theatre.place(place)
        seen = self.theatre.guild.places[number]
        self.theatre.guild.places[number] = replace(seen, present=frozenset(members))

    async def look(self, start: datetime, count: int) -> list[datetime | None]:
        """Look who is there once a minute."""
        wishes = []
        for one in range(count):
            self.theatre.clock.jump(start + minutes(one))
            wishes.append(await self.attendances.tick(self.running, self.theatre.clock.now()))
        return wishes


def with_places(name: str, places: int) -> Topic:
    return topic(name).model_copy(update={"seats": (places, places)})


def chosen(*topics: Topic | str, rounds: int = 1) -> Session:
    hours = [("10:00", "10:45"), ("11:00", "11:45")][:rounds]
    talks = breakout("talks", *hours, topics=topics or (with_places("north", 2), "south"))
    return talks.model_copy(update={"seating": Way.CHOOSE})


def week(*sessions: Session) -> Event:
    return event([session("welcome", ("09:00", "10:00")), *(sessions or (chosen(),))])


@pytest.fixture
def front() -> Front:
    return Front(Theatre())


# --- arriving -------------------------------------------------------------------------


async def test_a_first_language_leads_to_the_rule_and_later_ones_to_the_programme(
    front: Front,
) -> None:
    running = await front.theatre.load(week(), PEOPLE)
    amal = asker(1, "amal")
    first = await front.arrivals.greet(running, amal, "fr")
    accepted = await front.arrivals.accept(running, amal)
    again = await front.arrivals.accept(running, amal)
    later = await front.arrivals.greet(running, amal, "en")

    assert first.offer is Offer.ACCEPT
    assert first.lines[-1] == words.PLEASE_ACCEPT()
    assert accepted.lines == [words.ACCEPTED(), *again.lines]
    assert later.lines[1:] == again.lines
    assert await front.theatre.store.kept("week", Shelf.ACCEPTED) == {"1": "2020-06-14"}


async def test_the_day_of_acceptance_is_the_events_own(front: Front) -> None:
    running = await front.theatre.load(week(), PEOPLE)
    front.theatre.clock.jump(at("00:30", day=1))
    await front.arrivals.accept(running, asker(1, "amal"))

    assert await front.theatre.store.kept("week", Shelf.ACCEPTED) == {"1": "2020-06-15"}


async def test_two_people_with_one_code_at_once_are_not_both_let_in(front: Front) -> None:
    running = await front.theatre.load(week(), PEOPLE)
    await front.theatre.settle()
    (code,) = [code for one, code in await front.arrivals.codes(running) if one.id == "amal"]
    await front.arrivals.arrive(running, asker(1, "x"), code)
    with pytest.raises(RefusedError) as refused:
        await front.arrivals.arrive(running, asker(2, "y"), code)

    assert refused.value.message == words.CODE_TAKEN()
    assert running.known.people["amal"] == 1
    assert len(front.theatre.said_in("moderators")) == 2


async def test_before_the_moderators_have_a_room_asking_is_refused_and_nothing_is_kept(
    front: Front,
) -> None:
    running = await front.theatre.load(week(), PEOPLE)
    with pytest.raises(RefusedError) as refused:
        await front.arrivals.ask(running, asker(9, "nobody"))

    assert refused.value.message == words.ASK_FAILED()
    assert await front.theatre.store.kept("week", Shelf.STRANGERS) == {}


async def test_without_a_list_nobody_is_a_stranger_to_the_programme(front: Front) -> None:
    running = await front.theatre.load(event([session("talk", ("09:00", "10:00"))]))

    assert (await front.arrivals.accept(running, asker(9))).offer is None


# --- choosing -------------------------------------------------------------------------


async def test_a_choice_changes_the_seats_and_opens_the_room(front: Front) -> None:
    await front.theatre.load(week(), PEOPLE)
    for one, who in enumerate(PEOPLE, start=1):
        front.theatre.guild.join(one, who.id)
    await front.theatre.settle()
    answers = [await front.choose(who, "north") for who in ("dina", "amal", "ben")]
    await front.theatre.until(at("10:05"))

    assert answers == [choosing.CHOSEN.key, choosing.CHOSEN.key, choosing.WAITING.key]
    assert {one for one, seat in front.seats().items() if seat == "north"} == {"dina", "amal"}
    assert front.theatre.level(4, "room/talks/r1/north") is Level.ENTER
    assert front.theatre.level(2, "room/talks/r1/north") is Level.HIDDEN
    assert front.theatre.level(2, "room/talks/r1/south") is Level.ENTER


async def test_choosing_the_same_again_keeps_ones_place_in_the_line(front: Front) -> None:
    await front.theatre.load(week(chosen(with_places("north", 1), "south")), PEOPLE)
    for who in ("amal", "ben", "cleo", "ben"):
        await front.choose(who, "north")
    await front.restart()
    await front.choose("amal", "south")

    assert front.seats()["ben"] == "north"
    assert front.seats()["cleo"] == "south"


async def test_choosing_something_else_and_back_puts_one_at_the_end(front: Front) -> None:
    await front.theatre.load(week(chosen(with_places("north", 1), "south")), PEOPLE)
    for who, what in (("amal", "north"), ("ben", "north"), ("cleo", "north"), ("ben", "south")):
        await front.choose(who, what)
    assert await front.choose("ben", "north") == choosing.WAITING.key
    await front.choose("amal", "south")

    assert front.seats()["cleo"] == "north"


async def test_who_would_have_the_topic_again_has_the_other_one_later(front: Front) -> None:
    await front.theatre.load(week(chosen("north", "south", rounds=2)), PEOPLE)
    for who in ("amal", "ben"):
        await front.choose(who, "north")

    for who in ("amal", "ben"):
        assert front.seats("talks/r1")[who] == "north"
        assert front.seats("talks/r2")[who] == "south"


async def test_once_a_round_has_begun_the_next_one_is_chosen(front: Front) -> None:
    await front.theatre.load(week(chosen("north", "south", rounds=2)), PEOPLE)
    before = front.seats("talks/r1")
    await front.theatre.until(at("10:05"))
    await front.choose("amal", "north")

    assert front.seats("talks/r1") == before
    assert front.seats("talks/r2")["amal"] == "north"


async def test_a_repair_of_the_seats_keeps_choices(front: Front) -> None:
    await front.theatre.load(week(), PEOPLE)
    for who in ("dina", "cleo"):
        await front.choose(who, "north")
    await front.theatre.load(week(), roster(*PEOPLE, person("elias")))

    assert front.seats()["dina"] == front.seats()["cleo"] == "north"
    assert front.seats()["elias"] == "south"


async def test_a_choice_of_somebody_who_is_off_the_list_holds_no_place(front: Front) -> None:
    await front.theatre.load(week(chosen(with_places("north", 1), "south")), PEOPLE)
    await front.choose("amal", "north")
    await front.theatre.load(
        week(chosen(with_places("north", 1), "south")), roster(BEN, CLEO, DINA)
    )

    assert await front.choose("ben", "north") == choosing.CHOSEN.key


# --- withdrawing ----------------------------------------------------------------------


async def test_whoever_withdraws_is_not_found_again_and_frees_their_seats(front: Front) -> None:
    sure = AMAL.model_copy(update={"discord_id": 1})
    one_place = week(chosen(with_places("north", 1), "south"))
    await front.theatre.load(one_place, roster(sure, BEN, CLEO))
    front.theatre.guild.join(1, "amal")
    await front.choose("amal", "north")
    await front.choose("ben", "north")
    await front.keeper.forget(front.running, asker(1, "amal"))
    await front.restart()
    await front.theatre.until(at("10:05"))

    assert "amal" not in front.running.known.people
    assert front.seats() == {"ben": "north", "cleo": "south"}
    assert not front.running.workshop.roster.of("amal").handle  # type: ignore[union-attr]  # there
    assert front.theatre.level(1, "room/talks/r1/north") is Level.HIDDEN


async def test_whoever_withdrew_may_come_back_and_choose(front: Front) -> None:
    await front.theatre.load(week(), PEOPLE)
    amal = asker(1, "amal")
    await front.theatre.reception.meet(front.running, amal)
    await front.keeper.forget(front.running, amal)
    (code,) = [code for one, code in await front.arrivals.codes(front.running) if one.id == "amal"]
    await front.arrivals.arrive(front.running, amal, code)
    await front.choose("amal", "south")

    assert front.seats()["amal"] == "south"


async def test_withdrawing_twice_is_withdrawing_once(front: Front) -> None:
    await front.theatre.load(week(), PEOPLE)
    for _ in range(2):
        await front.keeper.forget(front.running, asker(1, "amal"))

    assert not (await front.keeper.tell(front.running, asker(1, "amal"))).anything


# --- attendance -----------------------------------------------------------------------


def listed(there: Sequence[There]) -> list[tuple[str, str, str]]:
    return [(one.slot.id, one.participant.id, one.how.value) for one in there]


async def present(front: Front, people: Roster = PEOPLE) -> None:
    """Load the week, and let two people be known."""
    await front.theatre.load(week(), people)
    await front.theatre.settle()
    for member, handle in ((1, "amal"), (2, "ben")):
        await front.theatre.reception.meet(front.running, asker(member, handle))


async def test_voice_presence_counts_from_five_minutes(front: Front) -> None:
    await present(front)
    front.stay("plenary", 1, 99)
    await front.look(at("09:00"), 5)
    early = (await front.attendances.show(front.running, None))[1]
    await front.look(at("09:05"), 2)
    lines, later = await front.attendances.show(front.running, "welcome")

    assert early == []
    assert listed(later) == [("welcome", "amal", How.VOICE)]
    assert lines[0].facts["n"] == 2


async def test_looking_goes_on_while_a_session_runs_and_waits_for_the_next(front: Front) -> None:
    await present(front)

    assert await front.look(at("08:00"), 1) == [at("09:00")]
    assert await front.look(at("09:30"), 1) == [at("09:30") + LOOK_EVERY]
    assert await front.look(at("10:50"), 1) == [None]


async def test_any_room_of_a_round_counts_and_no_break_does(front: Front) -> None:
    await present(front)
    front.stay("room/talks/r1/north", 1)
    front.stay("room/talks/r1/south", 2)
    await front.look(at("10:00"), 7)
    await front.look(at("10:46"), 7)

    there = (await front.attendances.show(front.running, None))[1]
    assert listed(there) == [("talks/r1", "amal", "voice"), ("talks/r1", "ben", "voice")]


async def test_comings_and_goings_between_two_looks_count_to_the_second(front: Front) -> None:
    await present(front)
    plenary = front.theatre.place("plenary")

    def heard(clock: str, member: int, channel: int | None) -> None:
        front.theatre.clock.jump(at(clock))
        front.attendances.heard(GUILD, member, channel)

    for member, stays in ((1, ("09:01", "09:03", "09:20", "09:23")), (2, ("09:31", "09:35"))):
        for number, clock in enumerate(stays):
            heard(clock, member, None if number % 2 else plenary)
    heard("09:40", 99, 12345)
    await front.look(at("09:50"), 1)

    there = (await front.attendances.show(front.running, None))[1]
    assert listed(there) == [("welcome", "amal", "voice")]


async def test_only_the_part_of_a_stay_within_the_session_counts(front: Front) -> None:
    await present(front)
    front.stay("plenary", 1, 2)
    await front.look(at("08:30"), 1)
    await front.look(at("09:00"), 1)
    front.theatre.clock.jump(at("09:04"))
    front.attendances.heard(GUILD, 2, None)
    front.stay("plenary", 1)
    await front.look(at("09:20"), 1)

    there = (await front.attendances.show(front.running, None))[1]
    assert listed(there) == [("welcome", "amal", "voice")]


async def test_attendance_is_there_after_a_restart_and_written_only_when_it_changes(
    front: Front,
) -> None:
    await present(front)
    front.stay("plenary", 1)
    await front.look(at("09:00"), 10)
    before = dict(await front.theatre.store.kept("week", Shelf.ATTENDANCE))
    await front.restart()
    front.stay("plenary")
    await front.look(at("09:20"), 10)

    assert await front.theatre.store.kept("week", Shelf.ATTENDANCE) == before
    assert listed((await front.attendances.show(front.running, None))[1]) != []


async def test_a_check_in_says_so_even_of_who_was_seen(front: Front) -> None:
    await present(front)
    front.stay("plenary", 1)
    await front.look(at("09:00"), 7)
    await front.attendances.check_in(front.running, AMAL)
    await front.look(at("09:10"), 2)

    there = (await front.attendances.show(front.running, None))[1]
    assert listed(there) == [("welcome", "amal", "check-in")]


async def test_people_are_counted_by_category(front: Front) -> None:
    people = [
        Participant(id="amal", handle="amal", country="ES"),
        Participant(id="ben", handle="ben", country="MA"),
    ]
    await present(front, Roster(participants=tuple(people)))
    front.theatre.clock.jump(at("09:10"))
    for one in people:
        await front.attendances.check_in(front.running, one)
    lines, _ = await front.attendances.show(front.running, "welcome")

    assert "roster.counts" in [one.key for one in lines]


async def test_whoever_withdrew_was_nowhere_and_is_not_seen_as_themselves(front: Front) -> None:
    await present(front)
    front.stay("plenary", 1)
    await front.look(at("09:00"), 7)
    await front.keeper.forget(front.running, asker(1, "amal"))
    await front.look(at("09:08"), 9)

    kept = await front.theatre.store.kept("week", Shelf.ATTENDANCE)
    assert not any("amal" in text for text in kept.values())
    assert front.theatre.clock.now() - at("09:00") < timedelta(hours=1)
