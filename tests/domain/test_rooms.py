"""Which places there are, and who may do what in them when."""

from collections import Counter
from datetime import datetime
from itertools import groupby

import pytest
from hypothesis import given

from agenda.messages.places import standing_names
from agenda.model import Event, Part, Person, Topic
from agenda.progress import Progress
from agenda.rooms import (
    LONGEST_NAME,
    MOST_IN_A_CATEGORY,
    ROLE_OF_PART,
    phase_of,
    places,
    roles,
    room_key,
    room_name,
    room_of,
)
from agenda.roster import Participant
from agenda.state import BOT, EVERYONE, Audience, Level, Phase, Place, PlaceKind, Whom
from agenda.text import LANGUAGES, Text
from agenda.timeline import SlotKind, project
from agenda.workshop import Workshop
from tests.domain.workshops import (
    at,
    breakout,
    event,
    journal,
    person,
    quick,
    session,
    topic,
    two_rounds,
    under_way,
    workshop,
)

BEFORE, DURING, AFTER = at("09:30"), at("10:20"), at("10:50")
NORTH = "room/talks/r1/north"
"""The room of the first group in the first round."""

OURS = person("ours", group="migrant")
OTHERS = person("others", group="expat")
HIDDEN, READ, ENTER = Level.HIDDEN, Level.READ, Level.ENTER


def places_at(of: Workshop, moment: datetime, progress: Progress | None = None) -> dict[str, Place]:
    timings = project(of.slots, progress or Progress())
    return {place.key: place for place in places(of, timings, moment)}


def may(who: Participant, place: Place, language: str | None = None) -> Level:
    """Tell what somebody may do: what is said of them, else of their roles, else of everybody."""
    access = dict(place.access)
    own = access.get(Audience(Whom.PERSON, who.id))
    names = [ROLE_OF_PART.get(who.part, ""), f"language-{language}"]
    given = [access[role] for name in names if (role := Audience(Whom.ROLE, name)) in access]
    most = [Level.HIDDEN, Level.READ, Level.ENTER, Level.HOST]
    return own or max(given, key=most.index, default=access[EVERYONE])


def through_a_round(who: Participant, room: str = NORTH, of: Workshop | None = None) -> list[Level]:
    """Tell what somebody may do in a room before, during and after the first round."""
    morning = of or two_rounds(OURS, OTHERS, *({who} - {OURS, OTHERS}))
    return [may(who, places_at(morning, when)[room]) for when in (BEFORE, DURING, AFTER)]


def hosted(*people: Participant, name: str | None = None) -> Workshop:
    """Make the usual morning, whose agenda names an expert for the topic in the north."""
    known = {"expert": Person(name=name, function=Text({"en": "Expert"}))}
    north = Topic(id="north", title=Text({"en": "North"}), parts={Part.EXPERT: ("expert",)})
    talks = breakout("talks", ("10:00", "10:45"), ("11:00", "11:45"), topics=[north, "south"])
    return workshop(event([talks], groups=("migrant", "expat"), people=known), *people)


def test_a_room_is_hidden_from_its_group_then_open_to_it_then_readable() -> None:
    assert through_a_round(OURS) == [HIDDEN, ENTER, READ]


def test_a_room_stays_hidden_from_other_groups() -> None:
    assert through_a_round(OTHERS) == [HIDDEN, HIDDEN, HIDDEN]


@pytest.mark.parametrize("part", ["moderator", "organiser", "interpreter"])
def test_every_room_is_always_open_to_the_staff(part: str) -> None:
    who = Participant.model_validate({"id": "staff", "part": part})

    assert through_a_round(who) == [ENTER, ENTER, ENTER]
    assert through_a_round(who, "room/talks/r2/south") == [ENTER, ENTER, ENTER]


def test_a_rapporteur_goes_where_their_group_goes() -> None:
    assert through_a_round(person("r", "rapporteur", group="migrant")) == [HIDDEN, ENTER, READ]
    assert through_a_round(person("r", "rapporteur", group="expat")) == [HIDDEN, HIDDEN, HIDDEN]


def test_an_observer_sees_no_room() -> None:
    assert through_a_round(person("o", "observer", group="migrant")) == [HIDDEN, HIDDEN, HIDDEN]


def test_the_room_of_their_topic_is_always_open_to_its_experts() -> None:
    expert = person("expert", "expert")
    morning = hosted(expert, OURS)

    assert through_a_round(expert, NORTH, morning) == [ENTER, ENTER, ENTER]
    assert through_a_round(expert, "room/talks/r2/north", morning) == [ENTER, ENTER, ENTER]


def test_the_room_of_another_topic_stays_hidden_from_an_expert() -> None:
    expert = person("expert", "expert")

    assert through_a_round(expert, "room/talks/r1/south", hosted(expert)) == [HIDDEN] * 3


def test_an_expert_is_known_by_exactly_their_name_too() -> None:
    leila = person("p7", "expert").model_copy(update={"name": "Leila BEN ALI"})
    other = person("p8", "expert").model_copy(update={"name": "Leila Ben"})
    morning = hosted(leila, other, name="Leila Ben Ali")

    assert through_a_round(leila, NORTH, morning) == [ENTER, ENTER, ENTER]
    assert through_a_round(other, NORTH, morning) == [HIDDEN, HIDDEN, HIDDEN]


def test_an_expert_without_a_name_in_the_agenda_is_nobody_without_a_name_in_the_roster() -> None:
    nameless = Participant(id="p9", part="expert")

    assert through_a_round(nameless, NORTH, hosted(nameless)) == [HIDDEN, HIDDEN, HIDDEN]


def test_a_participant_who_is_the_expert_of_a_topic_may_still_enter_after_the_round() -> None:
    expert = person("expert", group="migrant")

    assert through_a_round(expert, NORTH, hosted(expert)) == [ENTER, ENTER, ENTER]


def test_a_room_of_a_round_that_waits_stays_hidden() -> None:
    waiting = two_rounds(OURS, start="manual")
    started = journal(("talks/r1", at("10:10")))

    assert may(OURS, places_at(waiting, DURING)[NORTH]) is HIDDEN
    assert may(OURS, places_at(waiting, DURING, started)[NORTH]) is ENTER


def test_lobby_and_plenary_stand_open_to_everybody() -> None:
    found = places_at(two_rounds(), BEFORE)

    for key in ("main", "lobby", "plenary"):
        assert found[key].access == {(EVERYONE, ENTER), (BOT, Level.HOST)}
        assert found[key].phase is Phase.STANDING


def test_the_plenary_is_a_stage_if_the_agenda_says_so() -> None:
    morning = two_rounds()
    on_stage = workshop(morning.event.model_copy(update={"plenary": "stage"}))

    assert places_at(morning, BEFORE)["plenary"].kind is PlaceKind.VOICE
    assert places_at(on_stage, BEFORE)["plenary"].kind is PlaceKind.STAGE


def test_the_moderators_room_is_for_moderators_and_organisers() -> None:
    room = places_at(two_rounds(), BEFORE)["moderators"]
    levels = {part: may(Participant(id="p", part=part), room) for part in ROLE_OF_PART}  # type: ignore[arg-type]  # its keys are parts

    assert {part for part, level in levels.items() if level is ENTER} == {"moderator", "organiser"}
    assert may(OURS, room) is HIDDEN


def test_the_rapporteurs_room_is_for_rapporteurs_and_moderators() -> None:
    room = places_at(two_rounds(), BEFORE)["rapporteurs"]

    assert may(person("r", "rapporteur"), room) is ENTER
    assert may(person("m", "moderator"), room) is ENTER
    assert may(person("i", "interpreter"), room) is HIDDEN
    assert may(OURS, room) is HIDDEN


def test_whoever_chose_a_language_reads_its_announcements_only() -> None:
    found = places_at(two_rounds(), BEFORE)
    seen = {language: may(OURS, found[f"news-{language}"], "fr") for language in LANGUAGES}

    assert seen == {"en": HIDDEN, "fr": READ, "ar": HIDDEN}


def test_whoever_chose_no_language_reads_all_announcements() -> None:
    found = places_at(two_rounds(), BEFORE)

    assert [may(OURS, found[f"news-{language}"]) for language in LANGUAGES] == [READ, READ, READ]


def test_there_are_announcements_and_roles_for_the_languages_of_the_event_only() -> None:
    french = workshop(event([session("talk", ("09:00", "10:00"))], languages=("fr",)))

    assert [key for key in places_at(french, BEFORE) if key.startswith("news")] == ["news-fr"]
    assert [one.key for one in roles(french)] == [
        "moderators",
        "interpreters",
        "rapporteurs",
        "language-fr",
    ]


def test_roles_are_named_after_their_event() -> None:
    names = [one.name for one in roles(two_rounds())]

    assert names[:3] == ["week moderators", "week interpreters", "week rapporteurs"]
    assert len(set(names)) == len(names)


def test_there_is_one_room_for_each_topic_and_round() -> None:
    found = places_at(two_rounds(), BEFORE)
    rooms = {key: place.name for key, place in found.items() if key.startswith("room/")}

    assert rooms == {
        "room/talks/r1/north": "1.1 About the north",
        "room/talks/r1/south": "1.2 About the south",
        "room/talks/r2/north": "2.1 About the north",
        "room/talks/r2/south": "2.2 About the south",
    }
    assert all(found[key].parent == "rooms/talks/1" for key in rooms)


def test_a_room_is_named_by_the_short_title_in_the_main_language() -> None:
    title, short = Text({"fr": "Mener des campagnes"}), Text({"fr": "Campagnes", "en": "Campaigns"})
    talks = breakout(
        "talks", ("10:00", "10:45"), topics=[Topic(id="north", title=title, short=short)]
    )
    french = workshop(event([talks], languages=("fr", "en")))

    assert room_name(french, french.slots[0], 0) == "1.1 Campagnes"


def test_a_room_has_its_name_on_one_line() -> None:
    folded = Topic(id="north", title=Text({"en": "Running\n  effective   campaigns"}))
    morning = workshop(event([breakout("talks", ("10:00", "10:45"), topics=[folded])]))

    assert room_name(morning, morning.slots[0], 0) == "1.1 Running effective campaigns"


def test_a_long_title_is_cut_where_the_platform_ends_a_name() -> None:
    long = [Topic(id=name, title=Text({"en": "words " * 40})) for name in ("a", "b")]
    morning = workshop(event([breakout("talks", ("10:00", "10:45"), topics=long)]))
    names = [room_name(morning, morning.slots[0], index) for index in (0, 1)]

    assert [len(name) for name in names] == [99, 99]
    assert names[0] != names[1]


def test_more_rooms_than_a_category_holds_go_into_a_second_one() -> None:
    many = [topic(f"t{number}") for number in range(30)]
    talks = breakout("talks", ("10:00", "10:45"), ("11:00", "11:45"), topics=many)
    found = places_at(workshop(event([talks])), BEFORE)

    rooms = [place for place in found.values() if place.kind is PlaceKind.VOICE and place.parent]
    parents = Counter(place.parent for place in rooms)
    assert parents == {"main": 1, "rooms/talks/1": MOST_IN_A_CATEGORY, "rooms/talks/2": 10}
    assert found["rooms/talks/1"].name == "week 2020-06-15 talks 1"
    assert found["rooms/talks/2"].name == "week 2020-06-15 talks 2"


def test_each_breakout_has_categories_of_its_own() -> None:
    one = breakout("one", ("10:00", "10:45"), topics=["a"])
    other = breakout("other", ("11:00", "11:45"), topics=["b"])
    found = places_at(workshop(event([one], [other])), BEFORE)

    assert found["room/one/r1/a"].parent == "rooms/one/1"
    assert found["room/other/r1/b"].parent == "rooms/other/1"
    assert found["rooms/other/1"].name == "week 2020-06-16 other 1"


def test_a_category_comes_before_the_places_in_it() -> None:
    keys = [None, *places_at(two_rounds(), BEFORE)]
    found = places_at(two_rounds(), BEFORE)

    assert all(keys.index(place.parent) < keys.index(key) for key, place in found.items())


def test_a_participant_belongs_to_the_room_of_their_group() -> None:
    morning = two_rounds(OURS, OTHERS)
    first, _, second = (one for one in morning.slots if one.session == "talks")

    assert room_of(morning, first, OURS) == "room/talks/r1/north"
    assert room_of(morning, first, OTHERS) == "room/talks/r1/south"
    assert room_of(morning, second, OURS) == "room/talks/r2/south"


def test_an_expert_belongs_to_the_room_of_their_topic() -> None:
    expert = person("expert", group="expat")
    morning = hosted(expert)

    assert room_of(morning, morning.slots[0], expert) == NORTH


def test_an_observer_belongs_to_no_room() -> None:
    observer = person("o", "observer")
    morning = two_rounds(observer)

    assert room_of(morning, morning.slots[1], observer) is None


def test_a_room_is_ready_then_open_then_closed() -> None:
    morning = two_rounds()
    first = project(morning.slots, Progress())[1]

    assert [phase_of(first, when) for when in (BEFORE, DURING, AFTER)] == [
        Phase.READY,
        Phase.OPEN,
        Phase.CLOSED,
    ]


@pytest.mark.parametrize("main", LANGUAGES)
def test_no_two_standing_places_have_the_same_key_or_name(main: str) -> None:
    names = standing_names(main)

    assert len(set(names.values())) == len(names)


@quick
@given(under_way())
def test_the_bot_hosts_every_place_and_everybody_has_a_level(
    moment: tuple[Workshop, Progress, datetime],
) -> None:
    morning, progress, when = moment

    for place in places_at(morning, when, progress).values():
        access = Counter(audience for audience, _ in place.access)
        assert (BOT, Level.HOST) in place.access
        assert access[EVERYONE] == 1
        assert set(access.values()) == {1}


@quick
@given(under_way())
def test_room_names_are_short_and_unlike_any_other_in_their_category(
    moment: tuple[Workshop, Progress, datetime],
) -> None:
    morning, progress, when = moment
    found = list(places(morning, project(morning.slots, progress), when))
    named = Counter((place.parent, place.name) for place in found)

    assert set(named.values()) == {1}
    assert all(0 < len(place.name) <= LONGEST_NAME for place in found)
    assert len({place.key for place in found}) == len(found)


@quick
@given(under_way())
def test_nobody_may_enter_two_rooms_of_a_round_but_staff_and_hosts(
    moment: tuple[Workshop, Progress, datetime],
) -> None:
    morning, progress, when = moment
    found = places_at(morning, when, progress)
    rounds = [one for one in project(morning.slots, progress) if one.slot.kind is SlotKind.ROUND]

    for who in (one for one in morning.roster if one.seated):
        for timing in rounds:
            topics = morning.session_of(timing.slot).topics
            rooms = [room_key(timing.slot, one) for one in topics]
            entered = [room for room in rooms if may(who, found[room]) is ENTER]
            own = room_of(morning, timing.slot, who)
            assert entered == ([own] if timing.runs_at(when) else [])


@quick
@given(under_way())
def test_no_category_holds_more_than_the_platform_allows(
    moment: tuple[Workshop, Progress, datetime],
) -> None:
    morning, progress, when = moment
    found = places_at(morning, when, progress).values()
    children = sorted(place.parent for place in found if place.parent)

    assert all(len(list(group)) <= MOST_IN_A_CATEGORY for _, group in groupby(children))


def test_an_event_with_the_longest_names_still_has_short_ones() -> None:
    talks = breakout("s" * 40, ("10:00", "10:45"), topics=[topic("t" * 40)])
    long: Event = event([talks], name="e" * 40)
    found = places_at(workshop(long), BEFORE)

    assert all(len(place.name) <= LONGEST_NAME for place in found.values())
    assert found[f"rooms/{'s' * 40}/1"].name.endswith(" 1")
