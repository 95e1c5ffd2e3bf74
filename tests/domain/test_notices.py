"""What is said by itself: where, in which language, from when, and until when."""

from collections.abc import Iterable, Mapping
from datetime import datetime

import pytest
from hypothesis import given

from agenda.messages import At, Channel, Many, Message, On, Own, Url
from agenda.messages import notices as words
from agenda.messages.changes import MORE
from agenda.model import Event, Kind, Part, Person, Rule, Topic
from agenda.notices import Attendance, standing_notices, timed_notices
from agenda.progress import Progress
from agenda.roster import Participant
from agenda.state import Control, Notice
from agenda.text import LANGUAGES, Text
from agenda.timeline import project
from agenda.workshop import Workshop
from tests.domain.workshops import (
    Hours,
    Waits,
    at,
    breakout,
    coffee,
    event,
    journal,
    minutes,
    person,
    quick,
    session,
    text,
    two_rounds,
    under_way,
    workshop,
)

LOADED = at("18:00", day=0)
AMAL = person("amal", group="migrant", handle="amal")
BASMA = person("basma", group="expat", handle="basma")


def timed(
    of: Workshop, progress: Progress | None = None, found: Iterable[str] = ()
) -> dict[str, Notice]:
    timings = project(of.slots, progress or Progress())
    return {one.key: one for one in timed_notices(of, timings, Attendance(frozenset(found)))}


def standing(of: Workshop) -> dict[str, Notice]:
    return {one.key: one for one in standing_notices(of, LOADED)}


def of_one(name: str, hours: Hours, start: Waits = "auto") -> Workshop:
    return workshop(event([session(name, hours, start=start)]))


def hours(notice: Notice) -> tuple[datetime, datetime | None]:
    return notice.due, notice.best_before


def everything(notices: Iterable[Notice]) -> Mapping[str, tuple[str, datetime, datetime | None]]:
    return {one.key: (one.place, *hours(one)) for one in notices}


def in_english(said: Mapping[str, Notice]) -> list[Notice]:
    return [one for one in said.values() if one.language == "en"]


def test_a_morning_is_accompanied_by_its_notices_and_no_others() -> None:
    said = timed(two_rounds(AMAL))

    assert everything(in_english(said)) == {
        "day/1/opening/en": ("news-en", at("08:30"), at("09:00")),
        "welcome/soon/en": ("news-en", at("08:55"), at("09:00")),
        "welcome/started/en": ("news-en", at("09:00"), at("09:10")),
        "talks/r1/missing": ("moderators", at("09:50"), at("10:00")),
        "talks/r1/soon/en": ("news-en", at("09:55"), at("10:00")),
        "talks/r1/started/en": ("news-en", at("10:00"), at("10:10")),
        "talks/r1/rooms-opened": ("moderators", at("10:00"), at("10:10")),
        "talks/r1/ends-in-5/en": ("news-en", at("10:40"), at("10:45")),
        "talks/r1/ends-in-2/en": ("news-en", at("10:43"), at("10:45")),
        "talks/p1/started/en": ("news-en", at("10:45"), at("11:00")),
        "talks/r2/missing": ("moderators", at("10:50"), at("11:00")),
        "talks/r2/soon/en": ("news-en", at("10:55"), at("11:00")),
        "talks/p1/return/en": ("news-en", at("10:58"), at("11:00")),
        "talks/r2/started/en": ("news-en", at("11:00"), at("11:10")),
        "talks/r2/rooms-opened": ("moderators", at("11:00"), at("11:10")),
        "talks/r2/ends-in-5/en": ("news-en", at("11:40"), at("11:45")),
        "talks/r2/ends-in-2/en": ("news-en", at("11:43"), at("11:45")),
        "closing/soon/en": ("news-en", at("11:55"), at("12:00")),
        "closing/started/en": ("news-en", at("12:00"), at("12:10")),
        "day/1/closing/en": ("news-en", at("12:30"), at("14:30")),
    }


def test_what_everybody_is_told_is_said_in_each_language_at_the_same_time() -> None:
    said = timed(two_rounds(AMAL))
    public = [one for one in in_english(said) if one.public]

    for english in public:
        key = english.key.removesuffix("/en")
        for language in LANGUAGES:
            other = said[f"{key}/{language}"]
            assert (other.language, other.place) == (language, f"news-{language}")
            assert (*hours(other), other.lines) == (*hours(english), english.lines)
    assert len(said) == len(LANGUAGES) * len(public) + 4


def test_only_the_languages_of_the_event_are_spoken() -> None:
    french = workshop(event([session("talk", ("09:00", "10:00"))], languages=("fr",)))

    assert {one.language for one in timed(french).values()} == {"fr"}
    assert {one.language for one in standing(french).values()} == {"fr"}


def test_a_day_opens_with_its_number_and_its_hour_in_both_zones() -> None:
    opening = words.DAY_OPENING(
        number=1,
        event=text("A week"),
        time=At(at("09:00")),
        zone="Europe/Madrid",
        own=Own(at("09:00")),
    )

    assert timed(two_rounds())["day/1/opening/fr"].lines == (opening,)


def test_a_day_closes_with_the_hour_of_the_next() -> None:
    week = [session("one", ("09:00", "10:00"))], [session("two", ("09:30", "10:00"))]
    said = timed(workshop(event(*week)))

    tomorrow = at("09:30", day=2)
    closing = words.DAY_CLOSING(
        number=1,
        event=text("A week"),
        day=On(tomorrow.date()),
        time=At(tomorrow),
        zone="Europe/Madrid",
        own=Own(tomorrow),
    )
    assert said["day/1/closing/en"].lines == (closing,)
    assert said["day/2/closing/en"].lines == (words.EVENT_CLOSING(event=text("A week")),)


def test_a_day_closes_when_its_last_session_really_ends() -> None:
    late = timed(of_one("talk", ("09:00", "10:00"), "manual"), journal(("talk", at("09:20"))))

    assert hours(late["day/1/closing/en"]) == (at("10:20"), at("12:20"))


def test_a_session_is_announced_with_its_place_and_hours() -> None:
    said = timed(of_one("talk", ("09:00", "10:00")))

    plenary, title = Channel("plenary"), text("Talk")
    soon = words.STARTING_SOON(session=title, time=At(at("09:00")), place=plenary)
    started = words.STARTED(session=title, place=plenary, end=At(at("10:00")))
    assert said["talk/soon/ar"].lines == (soon,)
    assert said["talk/started/ar"].lines == (started,)


def test_a_round_is_announced_with_its_number_and_the_lobby() -> None:
    said = timed(two_rounds())

    lobby, title = Channel("lobby"), text("Talks")
    soon = words.ROUND_SOON(number=2, session=title, time=At(at("11:00")), lobby=lobby)
    opened = words.ROUND_OPENED(number=2, session=title, end=At(at("11:45")), lobby=lobby)
    ends = words.ROUND_ENDS_SOON(n=5, number=2, end=At(at("11:45")))
    assert said["talks/r2/soon/en"].lines == (soon,)
    assert said["talks/r2/started/en"].lines == (opened,)
    assert said["talks/r2/ends-in-5/en"].lines == (ends,)


def test_a_break_is_announced_with_its_end_and_what_comes_after_it() -> None:
    said = timed(two_rounds())

    end = at("11:00")
    started = words.BREAK_STARTED(title=text("Tea"), end=At(end), own=Own(end))
    back = words.BREAK_ENDS(n=2, time=At(end), session=text("Talks"))
    assert said["talks/p1/started/en"].lines == (started,)
    assert said["talks/p1/return/en"].lines == (back,)


def test_nobody_is_called_back_from_a_break_after_which_nothing_comes() -> None:
    said = timed(workshop(event([session("talk", ("09:00", "10:00")), coffee(("10:00", "10:30"))])))

    assert "coffee/started/en" in said
    assert "coffee/return/en" not in said


@pytest.mark.parametrize(
    ("end", "warned"), [("10:04", []), ("10:05", [2]), ("10:10", [2]), ("10:11", [5, 2])]
)
def test_a_round_is_told_of_its_end_only_while_most_of_it_is_over(
    end: str, warned: list[int]
) -> None:
    said = timed(workshop(event([breakout("talks", ("10:00", end))])))

    assert [left for left in (5, 2) if f"talks/r1/ends-in-{left}/en" in said] == warned


@pytest.mark.parametrize(("end", "called"), [("10:04", False), ("10:05", True)])
def test_nobody_is_called_back_from_a_very_short_break(end: str, called: bool) -> None:  # noqa: FBT001 -- what is expected
    sessions = [coffee(("10:00", end)), session("talk", ("10:10", "11:00"))]

    assert ("coffee/return/en" in timed(workshop(event(sessions)))) is called


def test_what_waits_is_announced_but_not_started() -> None:
    said = timed(of_one("talk", ("09:00", "10:00"), "manual"))

    assert "talk/soon/en" in said
    assert "talk/started/en" not in said


def test_moderators_are_told_once_that_a_session_waits_for_them() -> None:
    said = timed(of_one("talk", ("09:00", "10:00"), "manual"))
    waits = words.OVERDUE(session=text("Talk"), planned=At(at("09:00")))

    overdue = [one for one in said.values() if words.OVERDUE.key in {two.key for two in one.lines}]
    assert overdue == [
        Notice(
            "talk/overdue",
            "moderators",
            "en",
            (waits,),
            at("09:05"),
            at("10:00"),
            public=False,
        )
    ]


def test_moderators_are_not_told_of_what_they_started() -> None:
    waiting = of_one("talk", ("09:00", "10:00"), "manual")

    assert "talk/overdue" not in timed(waiting, journal(("talk", at("09:05"))))


def test_what_starts_by_itself_is_never_overdue() -> None:
    assert "talk/overdue" not in timed(of_one("talk", ("09:00", "10:00")))


@pytest.mark.parametrize("start", ["08:40", "08:58", "09:02", "09:20"])
def test_a_start_at_another_time_is_announced_as_a_change(start: str) -> None:
    said = timed(of_one("talk", ("09:00", "10:00"), "manual"), journal(("talk", at(start))))
    change, started = said["talk/started/en"].lines

    planned = At(at("09:00"))
    assert change == words.CHANGED_TIME(session=text("Talk"), time=At(at(start)), planned=planned)
    assert started.key == words.STARTED.key
    assert hours(said["talk/started/en"]) == (at(start), at(start) + minutes(10))


def test_a_start_a_minute_late_is_no_change() -> None:
    said = timed(of_one("talk", ("09:00", "10:00"), "manual"), journal(("talk", at("09:01"))))

    assert [one.key for one in said["talk/started/en"].lines] == [words.STARTED.key]


def test_what_started_before_it_was_announced_is_not_announced_any_more() -> None:
    waiting = of_one("talk", ("09:00", "10:00"), "manual")

    assert "talk/soon/en" not in timed(waiting, journal(("talk", at("08:55"))))
    assert "talk/soon/en" in timed(waiting, journal(("talk", at("08:56"))))


def test_what_the_moderators_passed_over_is_not_announced() -> None:
    passed = journal(("closing", at("10:20")))
    said = timed(two_rounds(AMAL), passed)

    mentioned = {key for key in said if key.startswith(("talks/p1", "talks/r2"))}
    assert mentioned == set()
    assert "closing/started/en" in said


@pytest.mark.parametrize("start", ["auto", "manual"])
def test_moderators_hear_no_more_of_what_they_passed_over(start: Waits) -> None:
    sessions = [
        session("one", ("09:00", "10:00")),
        session("two", ("10:00", "11:00"), start=start),
        session("three", ("11:00", "12:00"), start="manual"),
    ]
    said = timed(workshop(event(sessions)), journal(("three", at("09:50"))))

    assert [key for key in said if key.startswith("two/")] == []


def test_what_was_passed_over_and_started_all_the_same_was_never_overdue() -> None:
    sessions = [
        session("one", ("09:00", "10:00"), start="manual"),
        session("two", ("10:00", "11:00"), start="manual"),
    ]
    said = timed(workshop(event(sessions)), journal(("two", at("09:01")), ("one", at("09:30"))))

    assert "one/overdue" not in said
    assert "one/started/en" in said


def test_the_interpretation_is_linked_in_its_own_language_only() -> None:
    talk = session("talk", ("09:00", "10:00")).model_copy(
        update={"interpretation": {"fr": "https://example.org/fr"}}
    )
    said = timed(workshop(event([talk])))

    link = words.INTERPRETATION(link=Url("https://example.org/fr"))
    for kind in ("soon", "started"):
        assert said[f"talk/{kind}/fr"].lines == (*said[f"talk/{kind}/en"].lines, link)
        assert said[f"talk/{kind}/ar"].lines == said[f"talk/{kind}/en"].lines


@pytest.mark.parametrize("address", ["", "#"])
def test_a_link_that_is_still_open_is_not_said(address: str) -> None:
    talk = session("talk", ("09:00", "10:00")).model_copy(
        update={"interpretation": {"fr": address}}
    )
    said = timed(workshop(event([talk])))

    assert said["talk/started/fr"].lines == said["talk/started/en"].lines


def test_moderators_learn_before_a_round_who_was_not_found() -> None:
    nameless = Participant(id="p3", handle="chakib")
    nobody = Participant(id="p4")
    said = timed(two_rounds(AMAL, BASMA, nameless, nobody), found=["amal"])

    missing = words.UNRESOLVED(
        n=3, number=1, session=text("Talks"), people=Many(("Basma", "chakib", "p4"))
    )
    assert said["talks/r1/missing"].lines == (missing,)


def test_nobody_is_missing_when_all_were_found() -> None:
    assert "talks/r1/missing" not in timed(two_rounds(AMAL, BASMA), found=["amal", "basma"])


def test_moderators_learn_how_many_rooms_and_seats_there_are() -> None:
    chakib, observer = person("chakib", "rapporteur"), person("observer", "observer")
    said = timed(two_rounds(AMAL, BASMA, chakib, observer), found=["amal", "observer"])

    opened = words.ROOMS_OPENED(n=2, number=1, session=text("Talks"), seated=3, absent=2)
    assert said["talks/r1/rooms-opened"].lines == (opened,)


def test_the_lobby_welcomes_in_each_language_and_has_buttons() -> None:
    said = standing(two_rounds())
    welcome = words.LOBBY(event=text("A week"), rule=words.RULE_CHATHAM())

    for language in LANGUAGES:
        notice = said[f"lobby/{language}"]
        assert (notice.place, notice.language, notice.lines) == ("lobby", language, (welcome,))
        assert notice.controls == (Control.ROOM, Control.LANGUAGES)


def test_nothing_but_the_lobby_has_buttons() -> None:
    assert {one.place for one in standing(two_rounds()).values() if one.controls} == {"lobby"}
    assert not any(one.controls for one in timed(two_rounds()).values())


def test_the_rule_of_the_event_is_told() -> None:
    morning = two_rounds()
    open_event = morning.event.model_copy(update={"rule": Rule.ON_THE_RECORD})
    said = standing(workshop(open_event))

    for key in ("lobby/en", "rapporteurs/ar"):
        assert said[key].lines[0].facts["rule"] == words.RULE_RECORD()


def test_moderators_and_rapporteurs_learn_what_their_channel_is_for() -> None:
    said = standing(two_rounds())

    assert said["moderators"].lines == (words.MODERATORS_INTRO(event=text("A week")),)
    assert (said["moderators"].place, said["moderators"].language) == ("moderators", "en")
    assert said["rapporteurs/fr"].lines[0].key == words.RAPPORTEURS_INTRO.key


def test_every_room_has_its_brief_in_each_language() -> None:
    said = standing(two_rounds())
    briefs = {one.place for key, one in said.items() if key.startswith("brief/")}

    rooms = {f"room/talks/r{number}/{topic}" for number in (1, 2) for topic in ("north", "south")}
    assert briefs == rooms
    assert all(f"brief/{room}/{language}" in said for room in rooms for language in LANGUAGES)


def brief_of(topic: Topic, **more: object) -> tuple[Message, ...]:
    people = {
        "leila": Person(name="Leila", function=text("Mayor")),
        "mayor": Person(function=text("Mayor of Seville"), organisation=text("Seville")),
        "unhcr": Person(organisation=text("UNHCR")),
    }
    talks = breakout("talks", ("10:00", "10:45"), topics=[topic]).model_copy(update=more)
    return standing(workshop(event([talks], people=people)))["brief/room/talks/r1/north/en"].lines


HEAD = words.BRIEF(
    topic=text("North"),
    session=text("Talks"),
    number=1,
    start=At(at("10:00")),
    end=At(at("10:45")),
    zone="Europe/Madrid",
    own=Own(at("10:00")),
)


def test_a_brief_without_more_is_topic_round_and_hours() -> None:
    assert brief_of(Topic(id="north", title=text("North"))) == (HEAD,)


def test_a_brief_names_objective_people_and_guiding_questions() -> None:
    brief = brief_of(
        Topic(
            id="north",
            title=text("North"),
            objective=text("To agree"),
            questions=(text("Why?"), text("How?")),
            parts={Part.EXPERT: ("leila", "mayor"), Part.RAPPORTEUR: ("unhcr",)},
        )
    )

    assert brief == (
        HEAD,
        words.BRIEF_OBJECTIVE(objective=text("To agree")),
        words.BRIEF_EXPERT(people=Many(("Leila", text("Mayor of Seville"), text("UNHCR")))),
        words.BRIEF_QUESTIONS(),
        words.BRIEF_QUESTION(number=1, question=text("Why?")),
        words.BRIEF_QUESTION(number=2, question=text("How?")),
    )


def test_a_topic_without_questions_takes_those_of_its_session() -> None:
    brief = brief_of(Topic(id="north", title=text("North")), questions=(text("When?"),))

    question = words.BRIEF_QUESTION(number=1, question=text("When?"))
    assert brief == (HEAD, words.BRIEF_QUESTIONS(), question)


def test_what_stands_is_due_from_the_beginning_and_never_too_late() -> None:
    for notice in standing(two_rounds()).values():
        assert notice.standing
        assert hours(notice) == (LOADED, None)


def test_a_session_of_any_other_kind_is_announced_like_a_plenary() -> None:
    kinds = [kind for kind in Kind if kind not in {Kind.BREAK, Kind.BREAKOUT}]
    day = [
        session(kind.value, (f"{number:02}:00", f"{number:02}:30"), kind=kind)
        for number, kind in enumerate(kinds, start=8)
    ]
    said = timed(workshop(event(day)))

    assert all({f"{kind}/soon/en", f"{kind}/started/en"} <= said.keys() for kind in kinds)


@quick
@given(under_way())
def test_no_two_notices_have_the_same_key(moment: tuple[Workshop, Progress, datetime]) -> None:
    morning, progress, when = moment
    timings = project(morning.slots, progress)
    notices = [
        *standing_notices(morning, when),
        *timed_notices(morning, timings, Attendance(frozenset({"p1"}))),
    ]

    assert len({one.key for one in notices}) == len(notices)


@quick
@given(under_way())
def test_every_notice_is_due_before_it_is_too_late(
    moment: tuple[Workshop, Progress, datetime],
) -> None:
    morning, progress, _ = moment

    for notice in timed(morning, progress).values():
        assert notice.best_before is not None
        assert notice.due < notice.best_before
        assert not notice.standing


@quick
@given(under_way())
def test_nobody_is_named_but_to_the_moderators(
    moment: tuple[Workshop, Progress, datetime],
) -> None:
    morning, progress, _ = moment
    names = {f"'{one.name}'" for one in morning.roster}

    for notice in (*timed(morning, progress).values(), *standing(morning).values()):
        if any(name in repr(notice.lines) for name in names):
            assert notice.place == "moderators"
            assert not notice.public


def test_what_waits_is_told_however_short_it_is() -> None:
    overdue = timed(of_one("talk", ("09:00", "09:05"), "manual"))["talk/overdue"]

    assert hours(overdue) == (at("09:05"), at("09:15"))


@quick
@given(under_way())
def test_of_each_day_what_waits_first_is_told_once_and_nothing_else(
    moment: tuple[Workshop, Progress, datetime],
) -> None:
    morning, _, _ = moment
    overdue = [key for key in timed(morning) if key.endswith("/overdue")]

    first_waiting: dict[int, str] = {}
    for slot in morning.slots:
        if slot.manual:
            first_waiting.setdefault(slot.day, slot.id)
    assert sorted(overdue) == sorted(f"{slot}/overdue" for slot in first_waiting.values())


def test_an_event_of_one_language_says_everything_in_it() -> None:
    arabic: Event = event(
        [breakout("talks", ("10:00", "10:45"))], languages=("ar",), groups=("migrant",)
    )
    said = {**timed(workshop(arabic, AMAL)), **standing(workshop(arabic, AMAL))}

    assert {one.language for one in said.values()} == {"ar"}
    assert isinstance(arabic.title, Text)


def test_a_long_list_of_who_is_missing_ends_with_how_many_more() -> None:
    people = [
        Participant(id=f"p{n}", name=f"Somebody With A Long Name {n:03}", group="north")
        for n in range(100)
    ]
    unresolved, more = timed(two_rounds(*people))["talks/r1/missing"].lines
    named = unresolved.facts["people"].values

    assert unresolved.facts["n"] == 100
    assert 20 < len(named) < 40
    assert more == MORE(n=100 - len(named))
