"""Who asks, which event they mean, in which language, and where their room is."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from agenda.errors import RefusedError
from agenda.messages import At, Channel, Many, Message, On, latecomers
from agenda.messages import answers as words
from agenda.model import Event, Part, Person, Topic
from agenda.progress import Act
from agenda.roster import PART, Participant, Roster
from agenda.state import Level
from agenda.text import Text
from bot.services.reception import Asker, Reception, participant_of
from bot.services.running import Running
from bot.services.verdict import Wish
from tests.domain.workshops import (
    MONDAY,
    Waits,
    at,
    breakout,
    event,
    person,
    roster,
    session,
    text,
)
from tests.services.theatre import GUILD, Theatre, asker

MIGRANT = event([breakout("talks", ("10:00", "10:45"), ("11:00", "11:45"))], groups=["migrant"])
AMAL = person("amal", group="migrant", handle="amal")
ELSEWHERE = 77
"""A channel that belongs to no event."""


@pytest.fixture
def theatre() -> Theatre:
    return Theatre()


def two_rounds(start: Waits = "auto") -> Event:
    talks = breakout("talks", ("10:00", "10:45"), ("11:00", "11:45"), start=start)
    return event([talks], groups=("migrant", "expat"))


def on_day(name: str, day: int) -> Event:
    """Make an event whose only session is on that day."""
    free = [[session(f"{name}-{one}", ("09:00", "10:00"))] for one in range(1, day + 1)]
    return event(*free, name=name).model_copy(
        update={"days": event(*free, name=name).days[day - 1 :]}
    )


def refusal(ask: Callable[[], object]) -> Message:
    with pytest.raises(RefusedError) as refused:
        ask()
    return refused.value.message


async def room_of(theatre: Theatre, who: Asker) -> list[Message]:
    return await theatre.reception.tell_room(theatre.conductor.events["week"], who)


# --- which event is meant ----------------------------------------------------------


def test_without_any_event_there_is_nothing_to_ask_about(theatre: Theatre) -> None:
    assert refusal(lambda: theatre.reception.which(GUILD, ELSEWHERE)) == words.NO_EVENT()


async def test_the_only_event_is_meant(theatre: Theatre) -> None:
    running = await theatre.load(MIGRANT)

    assert theatre.reception.which(GUILD, ELSEWHERE) is running


async def test_the_event_of_another_server_is_never_meant(theatre: Theatre) -> None:
    await theatre.load(MIGRANT)

    assert refusal(lambda: theatre.reception.which(GUILD + 1, ELSEWHERE)) == words.NO_EVENT()
    named = refusal(lambda: theatre.reception.which(GUILD + 1, ELSEWHERE, "week"))
    assert named == words.NO_EVENT()
    assert theatre.reception.events_of(GUILD + 1) == ()


async def test_of_several_events_the_one_whose_channel_it_is_is_meant(theatre: Theatre) -> None:
    await theatre.load(on_day("one", 1))
    other = await theatre.load(on_day("other", 2))
    await theatre.settle()

    assert theatre.reception.which(GUILD, theatre.place("lobby", "other")) is other


async def test_of_several_events_the_one_that_runs_is_meant(theatre: Theatre) -> None:
    one, other = await theatre.load(on_day("one", 1)), await theatre.load(on_day("other", 2))
    found = []
    for moment in (at("09:00"), at("09:59"), at("09:00", day=2)):
        theatre.clock.jump(moment)
        found.append(theatre.reception.which(GUILD, ELSEWHERE))

    assert found == [one, one, other]


@pytest.mark.parametrize("days", [(1, 1), (1, 2)])
async def test_when_several_or_none_runs_it_is_asked_which_is_meant(
    theatre: Theatre, days: tuple[int, int]
) -> None:
    await theatre.load(on_day("one", days[0]))
    await theatre.load(on_day("other", days[1]))
    theatre.clock.jump(at("09:30") if days == (1, 1) else at("10:00"))

    asked = refusal(lambda: theatre.reception.which(GUILD, ELSEWHERE))
    assert asked == words.WHICH_EVENT(events=Many(("one", "other")))


async def test_the_named_event_is_meant_whatever_runs_and_wherever_it_is_asked(
    theatre: Theatre,
) -> None:
    one = await theatre.load(on_day("one", 1))
    await theatre.load(on_day("other", 2))
    await theatre.settle()
    theatre.clock.jump(at("09:30", day=2))

    assert theatre.reception.which(GUILD, theatre.place("lobby", "other"), "one") is one


async def test_a_name_that_is_not_known_leads_to_no_other_event(theatre: Theatre) -> None:
    await theatre.load(MIGRANT)

    asked = refusal(lambda: theatre.reception.which(GUILD, ELSEWHERE, "weak"))
    assert asked == words.NO_SUCH_EVENT(given="weak", events=Many(("week",)))


async def test_a_latecomer_during_a_hold_is_let_in_and_told_no_end(theatre: Theatre) -> None:
    people = roster(person("amal", handle="amal"), person("basma", handle="basma"))
    of = event([breakout("talks", ("09:00", "10:00"))])
    running = await theatre.load(of, people)
    await theatre.until(at("09:20"))
    await theatre.stage.decide(running, Wish(Act.HOLD))
    await theatre.until(at("10:10"))

    told = (await theatre.reception.tell_room(running, asker(100, "amal")))[0]
    topic = told.facts["topic"]
    place = told.facts["place"]
    await theatre.settle()

    assert told == words.ROOM_OPEN_HELD(place=place, topic=topic)
    assert theatre.level(100, place.key) is Level.ENTER


# --- who may do what ---------------------------------------------------------------


PARTS: tuple[PART, ...] = ("participant", "moderator", "organiser", "expert", "interpreter")


async def allowed(theatre: Theatre, gate: Callable[[Reception, Running, Asker], None]) -> set[str]:
    """Give the parts of those who pass a gate."""
    people = roster(*(person(part, part, handle=part) for part in PARTS))
    running = await theatre.load(MIGRANT, people)
    passed: set[str] = set()
    for number, part in enumerate(PARTS):
        try:
            gate(theatre.reception, running, asker(number, part))
        except RefusedError:
            continue
        passed.add(part)
    return passed


async def test_moderators_and_organisers_run_the_programme(theatre: Theatre) -> None:
    assert await allowed(theatre, Reception.refuse_all_but_moderators) == {"moderator", "organiser"}


async def test_organisers_prepare_an_event(theatre: Theatre) -> None:
    assert await allowed(theatre, Reception.refuse_all_but_organisers) == {"organiser"}


async def test_others_are_told_for_whom_it_is(theatre: Theatre) -> None:
    running = await theatre.load(MIGRANT, roster(AMAL))
    nobody, reception = asker(100), theatre.reception

    moderators = refusal(lambda: reception.refuse_all_but_moderators(running, nobody))
    organisers = refusal(lambda: reception.refuse_all_but_organisers(running, nobody))
    assert moderators == words.NOT_ALLOWED(who=words.WHO_MODERATORS())
    assert organisers == words.NOT_ALLOWED(who=words.WHO_ORGANISERS())


async def test_whoever_manages_the_server_may_do_everything(theatre: Theatre) -> None:
    running = await theatre.load(MIGRANT)
    manager = asker(100, manages=True)

    theatre.reception.refuse_all_but_moderators(running, manager)
    theatre.reception.refuse_all_but_organisers(running, manager)
    theatre.reception.refuse_all_but_organisers(None, manager)


def test_before_there_is_an_event_only_managers_prepare_one(theatre: Theatre) -> None:
    told = refusal(lambda: theatre.reception.refuse_all_but_organisers(None, asker(100)))

    assert told == words.NOT_ALLOWED(who=words.WHO_ORGANISERS())


# --- who somebody is ---------------------------------------------------------------


@pytest.mark.parametrize("handle", ["amal", "Amal", "AMAL"])
async def test_the_first_press_tells_who_somebody_is_by_their_handle(
    theatre: Theatre, handle: str
) -> None:
    running = await theatre.load(MIGRANT, roster(AMAL))

    assert await theatre.reception.meet(running, asker(100, handle)) == AMAL
    assert await theatre.store.people("week") == {"amal": 100}
    assert running.known.people == {"amal": 100}


@pytest.mark.parametrize("handle", ["amal.k", "ama", "amal ", "amàl"])
async def test_a_handle_that_is_only_alike_is_nobodys(theatre: Theatre, handle: str) -> None:
    running = await theatre.load(MIGRANT, roster(AMAL))

    assert await theatre.reception.meet(running, asker(100, handle)) is None
    assert await theatre.store.people("week") == {}


async def test_people_without_a_handle_are_nobody_without_a_handle(theatre: Theatre) -> None:
    running = await theatre.load(MIGRANT, roster(person("amal")))

    assert participant_of(running, Asker(100, "amal")) is None


async def test_somebody_who_was_met_stays_who_they_are_under_another_handle(
    theatre: Theatre,
) -> None:
    running = await theatre.load(MIGRANT, roster(AMAL))
    await theatre.reception.meet(running, asker(100, "amal"))

    assert await theatre.reception.meet(running, asker(100, "amal-seville")) == AMAL


async def test_whoever_takes_over_a_handle_does_not_become_that_participant(
    theatre: Theatre,
) -> None:
    moderator = person("mona", "moderator", handle="mona")
    running = await theatre.load(MIGRANT, roster(moderator))
    await theatre.reception.meet(running, asker(100, "mona"))
    impostor = asker(666, "mona")

    assert await theatre.reception.meet(running, impostor) is None
    assert await theatre.store.people("week") == {"mona": 100}
    refusal(lambda: theatre.reception.refuse_all_but_moderators(running, impostor))


async def test_an_id_of_the_platform_in_the_roster_counts_more_than_a_handle(
    theatre: Theatre,
) -> None:
    sure = AMAL.model_copy(update={"discord_id": 100})
    running = await theatre.load(MIGRANT, roster(sure))

    assert participant_of(running, asker(100, "anything")) == sure
    assert participant_of(running, asker(666, "amal")) is None


async def test_an_organiser_puts_right_who_somebody_is(theatre: Theatre) -> None:
    running = await theatre.load(MIGRANT, roster(AMAL))
    await theatre.reception.meet(running, asker(666, "amal"))
    put_right = AMAL.model_copy(update={"discord_id": 100})
    running = await theatre.load(MIGRANT, roster(put_right))

    assert participant_of(running, asker(100, "amal-k")) == put_right
    assert participant_of(running, asker(666, "amal")) is None


async def test_who_was_met_is_known_after_a_restart(theatre: Theatre) -> None:
    running = await theatre.load(MIGRANT, roster(AMAL))
    await theatre.reception.meet(running, asker(100, "amal"))
    await theatre.restart()

    again = theatre.conductor.events["week"]
    assert again is not running
    assert participant_of(again, asker(100, "new-name")) == AMAL


async def test_whoever_is_on_the_list_under_a_new_id_is_met_again(theatre: Theatre) -> None:
    running = await theatre.load(MIGRANT, roster(AMAL))
    await theatre.reception.meet(running, asker(100, "amal"))
    renumbered = AMAL.model_copy(update={"id": "p01"})
    running = await theatre.load(MIGRANT, roster(renumbered))

    assert await theatre.reception.meet(running, asker(100, "amal")) == renumbered
    assert running.known.people == {"p01": 100}


async def test_only_the_first_press_changes_something(theatre: Theatre) -> None:
    running = await theatre.load(MIGRANT, roster(AMAL))
    await theatre.settle()
    theatre.guild.join(100, "amal")

    await theatre.reception.meet(running, asker(100, "amal"))
    assert theatre.alarm.rings == theatre.clock.now()
    await theatre.settle()
    await theatre.reception.meet(running, asker(100, "amal"))
    assert theatre.alarm.rings != theatre.clock.now()


# --- where their room is -----------------------------------------------------------


async def test_somebody_who_is_not_on_the_list_is_told_under_which_name(theatre: Theatre) -> None:
    await theatre.load(two_rounds(), roster(AMAL))

    with pytest.raises(RefusedError) as refused:
        await room_of(theatre, asker(100, "zed"))
    assert refused.value.message == words.ROOM_UNKNOWN(event=text("A week"), handle="zed")


async def test_before_a_round_its_hour_and_topic_and_the_own_group_are_told(
    theatre: Theatre,
) -> None:
    await theatre.load(two_rounds(), roster(AMAL))

    assert await room_of(theatre, asker(100, "amal")) == [
        words.ROOM_NEXT(
            number=1,
            session=text("Talks"),
            day=On(MONDAY),
            time=At(at("10:00")),
            zone="Europe/Madrid",
            topic=text("About the north"),
        ),
        words.ROOM_GROUP(group=text("Migrant group")),
    ]


async def test_during_a_round_the_room_is_linked(theatre: Theatre) -> None:
    await theatre.load(two_rounds(), roster(AMAL))
    await theatre.until(at("10:20"))

    told, _ = await room_of(theatre, asker(100, "amal"))
    assert told == words.ROOM_OPEN(
        place=Channel("room/talks/r1/north"), topic=text("About the north"), end=At(at("10:45"))
    )


async def test_a_room_that_is_not_made_yet_opens_in_a_moment(theatre: Theatre) -> None:
    theatre.clock.jump(at("10:20"))
    await theatre.load(two_rounds(), roster(AMAL))

    told, _ = await room_of(theatre, asker(100, "amal"))
    assert told == words.ROOM_OPENING(topic=text("About the north"))


async def test_a_latecomer_is_let_in_within_one_tick(theatre: Theatre) -> None:
    await theatre.load(two_rounds(), roster(AMAL))
    await theatre.until(at("10:20"))
    theatre.guild.join(100, "amal")
    before = theatre.level(100, "room/talks/r1/north")

    await room_of(theatre, asker(100, "amal"))
    await theatre.conductor.tick()

    assert before is Level.HIDDEN
    assert theatre.level(100, "room/talks/r1/north") is Level.ENTER
    assert theatre.level(100, "room/talks/r1/south") is Level.HIDDEN


async def test_between_two_rounds_the_next_room_is_told(theatre: Theatre) -> None:
    await theatre.load(two_rounds(), roster(AMAL))
    await theatre.until(at("10:50"))

    told, _ = await room_of(theatre, asker(100, "amal"))
    assert (told.key, told.facts["number"]) == (words.ROOM_NEXT.key, 2)
    assert told.facts["topic"] == text("About the south")


async def test_after_the_last_round_there_is_no_room_left(theatre: Theatre) -> None:
    await theatre.load(two_rounds(), roster(AMAL))
    await theatre.until(at("11:45"))

    assert await room_of(theatre, asker(100, "amal")) == [words.ROOM_NONE_LEFT()]


async def test_a_round_that_waits_is_still_told(theatre: Theatre) -> None:
    await theatre.load(two_rounds("manual"), roster(AMAL))
    await theatre.until(at("10:20"))

    told, _ = await room_of(theatre, asker(100, "amal"))
    assert (told.key, told.facts["number"]) == (words.ROOM_NEXT.key, 1)


async def test_a_round_that_the_moderators_passed_over_is_not_told(theatre: Theatre) -> None:
    running = await theatre.load(two_rounds("manual"), roster(AMAL))
    await theatre.until(at("10:20"))
    await theatre.stage.decide(running, Wish(Act.START, "talks/r2"), pressed=1)
    await theatre.conductor.tick()

    told, _ = await room_of(theatre, asker(100, "amal"))
    assert told.facts["place"] == Channel("room/talks/r2/south")


async def test_a_round_that_was_never_held_is_not_told_on_another_day(theatre: Theatre) -> None:
    one = breakout("one", ("10:00", "10:45"), topics=["a"], start="manual")
    other = breakout("other", ("10:00", "10:45"), topics=["b"])
    await theatre.load(event([one], [other]), roster(AMAL))
    await theatre.until(at("08:00", day=2))

    told, _ = await room_of(theatre, asker(100, "amal"))
    assert told.facts["topic"] == text("About the b")


async def test_an_expert_is_told_the_room_of_their_topic_and_no_group(theatre: Theatre) -> None:
    south = Topic(id="south", title=Text({"en": "South"}), parts={Part.EXPERT: ("leila",)})
    talks = breakout("talks", ("10:00", "10:45"), topics=["north", south])
    week = event([talks], people={"leila": Person(name="Leila")})
    await theatre.load(week, roster(person("leila", "expert", handle="leila")))

    (told,) = await room_of(theatre, asker(100, "leila"))
    assert told.facts["topic"] == text("South")


@pytest.mark.parametrize("part", ["moderator", "organiser", "interpreter"])
async def test_every_open_room_is_told_to_the_staff(theatre: Theatre, part: PART) -> None:
    await theatre.load(two_rounds(), roster(Participant(id="m", part=part, handle="m")))
    theatre.guild.join(100, "m")
    later = await room_of(theatre, asker(100, "m"))
    await theatre.until(at("10:20"))

    rooms = tuple(Channel(f"room/talks/r1/{topic}") for topic in ("north", "south"))
    assert later == [words.ROOM_ANY_LATER()]
    assert await room_of(theatre, asker(100, "m")) == [words.ROOM_ANY(rooms=Many(rooms))]


async def test_somebody_without_a_seat_is_shown_the_plenary(theatre: Theatre) -> None:
    await theatre.load(two_rounds(), roster(person("o", "observer", handle="o")))

    told = await room_of(theatre, asker(100, "o"))
    assert told == [words.ROOM_NO_SEAT(place=Channel("plenary"))]


async def test_an_event_without_rounds_has_no_seats(theatre: Theatre) -> None:
    await theatre.load(event([session("talk", ("09:00", "10:00"))]), roster(AMAL))

    told = await room_of(theatre, asker(100, "amal"))
    assert told == [words.ROOM_NO_SEAT(place=Channel("plenary"))]


# --- languages ---------------------------------------------------------------------


async def test_a_chosen_language_is_kept_and_its_announcements_linked(theatre: Theatre) -> None:
    running = await theatre.load(MIGRANT, roster(AMAL))

    told = await theatre.reception.choose_language(running, asker(100, "amal"), "fr")

    assert told == [words.LANGUAGE_CHOSEN(place=Channel("news-fr"))]
    assert running.language_of(100) == "fr"
    assert running.known.people == {"amal": 100}
    assert theatre.alarm.rings == theatre.clock.now()


async def test_somebody_who_is_not_on_the_list_may_choose_too(theatre: Theatre) -> None:
    running = await theatre.load(MIGRANT)
    await theatre.reception.choose_language(running, asker(100), "ar")

    assert running.language_of(100) == "ar"


async def test_choosing_the_same_language_twice_counts_nothing(theatre: Theatre) -> None:
    running = await theatre.load(MIGRANT)
    theatre.guild.join(100, "person100")
    for _ in range(3):
        await theatre.reception.choose_language(running, asker(100), "fr")
        await theatre.settle()

    assert [one.count for one in running.known.choices] == [1]
    enrolments = [request for _, request in theatre.guild.requests if request == "enrol"]
    assert len(enrolments) == 1


async def test_another_language_takes_the_place_of_the_first(theatre: Theatre) -> None:
    running = await theatre.load(MIGRANT)
    theatre.guild.join(100, "person100")
    levels = []
    for language in ("fr", "ar"):
        await theatre.reception.choose_language(running, asker(100), language)
        await theatre.settle()
        levels.append([theatre.level(100, f"news-{one}") for one in ("en", "fr", "ar")])

    hidden, read = Level.HIDDEN, Level.READ
    assert levels == [[hidden, read, hidden], [hidden, hidden, read]]


async def test_a_language_that_the_event_does_not_speak_is_refused(theatre: Theatre) -> None:
    talk = [session("talk", ("09:00", "10:00"))]
    running = await theatre.load(event(talk, languages=("fr", "en")))

    with pytest.raises(RefusedError) as refused:
        await theatre.reception.choose_language(running, asker(100), "ar")
    offered = Many((words.BUTTON_FRENCH(), words.BUTTON_ENGLISH()))
    told = words.LANGUAGE_NOT_HERE(event=text("A week"), languages=offered)
    assert refused.value.message == told
    assert await theatre.store.choices(GUILD) == ()


async def test_a_language_counts_for_all_events_of_the_server(theatre: Theatre) -> None:
    one, other = await theatre.load(on_day("one", 1)), await theatre.load(on_day("other", 2))
    await theatre.reception.choose_language(one, asker(100), "ar")

    assert other.language_of(100) == "ar"


async def test_without_a_choice_the_first_language_of_the_roster_counts(theatre: Theatre) -> None:
    people = Roster(
        participants=(
            Participant(id="a", handle="a", langs=("ar", "fr")),
            Participant(id="b", handle="b", langs=("tr",)),
            Participant(id="c", handle="c"),
        )
    )
    running = await theatre.load(MIGRANT, people)
    for number, handle in enumerate("abc"):
        await theatre.reception.meet(running, asker(number, handle))

    assert [running.language_of(number) for number in range(4)] == ["ar", None, None, None]


async def test_a_choice_is_known_after_a_restart(theatre: Theatre) -> None:
    running = await theatre.load(MIGRANT)
    await theatre.reception.choose_language(running, asker(100), "fr")
    theatre.clock.jump(theatre.clock.now() + timedelta(hours=1))
    await theatre.restart()

    assert theatre.conductor.events["week"].language_of(100) == "fr"


async def test_who_comes_though_they_said_they_would_not_is_seated_and_told_why(
    theatre: Theatre,
) -> None:
    absent = person("basma", handle="basma").model_copy(update={"available": ("talks/r2",)})
    running = await theatre.load(two_rounds(), roster(AMAL, absent))
    await theatre.until(at("10:10"))

    told = await theatre.reception.tell_room(running, asker(101, "basma"))
    await theatre.conductor.tick()

    assert told[0].key == words.ROOM_OPEN.key
    assert told[1] == latecomers.BY_FEWEST()
    place = str(told[0].facts["place"].key)
    theatre.guild.join(101, "basma")
    await theatre.conductor.tick()
    assert theatre.level(101, place) is Level.ENTER
    again = await theatre.reception.tell_room(running, asker(101, "basma"))
    assert latecomers.BY_FEWEST() not in again
