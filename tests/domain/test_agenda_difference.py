"""What changes between two agendas, what of it can still be, and how people are told."""

from collections.abc import Callable, Sequence
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from agenda.agenda_difference import agenda_difference
from agenda.changes import MOST_LINES, MOST_NOTICES, Published, change_notices, told_of
from agenda.forward import only_forward
from agenda.kinds_of_change import (
    AnotherPerson,
    Cancelled,
    Change,
    ChangeKind,
    Moved,
    New,
    OtherChange,
    Renamed,
    What,
)
from agenda.messages import changes as words
from agenda.model import Event, Item, Kind, Part, Person, Round, Session, Topic
from agenda.text import Text
from agenda.timeline import plan_slots
from tests.domain.workshops import at, breakout, coffee, event, events, quick, session, text, topic

CHANGES: TypeAdapter[tuple[Change, ...]] = TypeAdapter(tuple[Change, ...])
PEOPLE = {
    "ada": Person(name="Ada Byron", organisation=text("Analytical Engines")),
    "mayor": Person(function=text("Mayor"), organisation=text("Seville"), confirmed=False),
    "zoe": Person(name="Zoe Laurent"),
}
TALKS = breakout("talks", ("10:00", "10:45"), ("11:00", "11:45"), pauses=[("10:45", "11:00")])
MONDAY = (session("welcome", ("09:00", "10:00")), TALKS)
TUESDAY = (session("closing", ("09:00", "10:00")),)
WEEK = event(MONDAY, TUESDAY, people=PEOPLE)


def with_session(of: Event, name: str, **fields: object) -> Event:
    days = tuple(
        day.model_copy(
            update={
                "sessions": tuple(
                    one.model_copy(update=fields) if one.id == name else one for one in day.sessions
                )
            }
        )
        for day in of.days
    )
    return of.model_copy(update={"days": days})


def kinds(old: Event, new: Event) -> list[tuple[ChangeKind, str]]:
    return [(one.kind, one.subject.id) for one in agenda_difference(old, new)]


@quick
@given(events())
def test_an_agenda_against_itself_has_no_difference(week: Event) -> None:
    assert agenda_difference(week, week) == ()


def renamed(week: Event, name: str) -> Event:
    return with_session(week, name, title=Text({"en": "Renamed", "ar": "جديد"}))


def asked_about(week: Event, name: str) -> Event:
    return with_session(week, name, questions=(text("Why?"),))


def peopled(week: Event, name: str) -> Event:
    people = {**week.people, "new": Person(name="Ana Feder")}
    named = with_session(week, name, parts={Part.SPEAKER: ("new",)})
    return named.model_copy(update={"people": people})


def moved(week: Event, name: str) -> Event:
    """Shift a session by five minutes."""

    def later(clock: time | None) -> time | None:
        if clock is None:
            return None
        minutes = clock.hour * 60 + clock.minute + 5
        return time(minutes // 60, minutes % 60)

    def shifted(one: object) -> object:
        return one.model_copy(update={"starts": later(one.starts), "ends": later(one.ends)})  # type: ignore[attr-defined]  # a round, a pause

    found = week.session(name)
    fields = {"starts": later(found.starts), "ends": later(found.ends)}
    inner = {part: tuple(map(shifted, getattr(found, part))) for part in ("rounds", "pauses")}
    return with_session(week, name, **fields, **inner)


def cancelled(week: Event, name: str) -> Event:
    days = (
        day.model_copy(update={"sessions": tuple(s for s in day.sessions if s.id != name)})
        for day in week.days
    )
    return week.model_copy(update={"days": tuple(day for day in days if day.sessions)})


APPLIED: dict[ChangeKind, Callable[[Event, str], Event]] = {
    ChangeKind.RENAMED: renamed,
    ChangeKind.OTHER: asked_about,
    ChangeKind.PERSON: peopled,
    ChangeKind.MOVED: moved,
    ChangeKind.CANCELLED: cancelled,
}


@quick
@given(events(), st.data())
def test_what_is_applied_is_what_is_found(week: Event, data: st.DataObject) -> None:
    names = [one.id for _, one in week.sessions()]
    name = data.draw(st.sampled_from(names))
    applied = data.draw(st.lists(st.sampled_from(list(APPLIED)[:4]), unique=True))
    new = week
    for kind in applied:
        new = APPLIED[kind](new, name)

    assert sorted(kinds(week, new)) == sorted((kind, name) for kind in applied)


@quick
@given(events(), st.data())
def test_what_is_cancelled_is_new_the_other_way(week: Event, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from([one.id for _, one in week.sessions()]))
    less = cancelled(week, name)
    if not less.days:
        return
    (gone,), (came,) = agenda_difference(week, less), agenda_difference(less, week)

    assert (gone.kind, came.kind) == (ChangeKind.CANCELLED, ChangeKind.NEW)
    assert gone.subject == came.subject


@quick
@given(events(), events())
def test_a_difference_is_kept_and_told_whatever_it_is(old: Event, new: Event) -> None:
    found = agenda_difference(old, new)

    assert CHANGES.validate_json(CHANGES.dump_json(found)) == found
    assert all(told_of(one, new).key.startswith("change.") for one in found)


def test_what_is_renamed_and_moved_at_once_gives_both() -> None:
    both = moved(renamed(WEEK, "welcome"), "welcome")

    assert kinds(WEEK, both) == [(ChangeKind.RENAMED, "welcome"), (ChangeKind.MOVED, "welcome")]


def test_a_session_on_another_day_is_moved() -> None:
    late = event(
        (TALKS,),
        (*TUESDAY, MONDAY[0].model_copy(update={"starts": time(8), "ends": time(9)})),
        people=PEOPLE,
    )
    (found,) = agenda_difference(WEEK, late)

    assert isinstance(found, Moved)
    assert (found.before.starts, found.after.starts) == (at("09:00"), at("08:00", day=2))
    assert told_of(found, late).key == words.MOVED_SESSION_DAY.key


def test_one_round_that_is_longer_is_moved_and_its_session_is_not() -> None:
    rounds = (TALKS.rounds[0], Round(starts=time(11), ends=time(12)))
    (found,) = agenda_difference(WEEK, with_session(WEEK, "talks", rounds=rounds))

    assert (found.kind, found.subject.id, found.subject.number) == ("moved", "talks/r2", 2)


def test_a_round_less_is_cancelled_with_its_break() -> None:
    new = with_session(WEEK, "talks", rounds=TALKS.rounds[:1], pauses=())

    assert kinds(WEEK, new) == [
        (ChangeKind.CANCELLED, "talks/p1"),
        (ChangeKind.CANCELLED, "talks/r2"),
    ] or kinds(WEEK, new) == [
        (ChangeKind.CANCELLED, "talks/r2"),
        (ChangeKind.CANCELLED, "talks/p1"),
    ]


def test_rooms_come_and_go_with_their_topics() -> None:
    topics = (TALKS.topics[0], topic("east"))
    gone, came = agenda_difference(WEEK, with_session(WEEK, "talks", topics=topics))

    assert isinstance(gone, Cancelled)
    assert isinstance(came, New)
    assert (gone.subject.id, came.subject.id) == ("talks/south", "talks/east")
    assert told_of(came, WEEK) == words.NEW_ROOM(session=TALKS.title, topic=text("About the east"))


def test_a_title_in_one_more_language_is_another_title() -> None:
    title = Text({"en": "Welcome", "fr": "Accueil"})
    (found,) = agenda_difference(WEEK, with_session(WEEK, "welcome", title=title))

    assert isinstance(found, Renamed)
    assert (found.subject.titles, found.before) == ((title,), text("Welcome"))


def test_people_in_items_count_for_their_session_and_items_do_not_change_by_it() -> None:
    item = Item(title=text("Numbers"), parts={Part.SPEAKER: ("ada",)})
    old = with_session(WEEK, "welcome", items=(item,))
    other = item.model_copy(update={"parts": {Part.SPEAKER: ("zoe",)}})
    (found,) = agenda_difference(old, with_session(WEEK, "welcome", items=(other,)))

    assert isinstance(found, AnotherPerson)
    assert (found.gone, found.came) == ((PEOPLE["ada"],), (PEOPLE["zoe"],))
    assert told_of(found, WEEK).key == words.INSTEAD.key


@pytest.mark.parametrize(
    ("now", "told"),
    [
        (PEOPLE["mayor"].model_copy(update={"confirmed": True}), words.CONFIRMED),
        (Person(name="Ana Feder"), words.REPLACED),
    ],
)
def test_a_person_is_confirmed_or_replaced_everywhere_at_once(now: Person, told: object) -> None:
    old = with_session(WEEK, "welcome", parts={Part.SPEAKER: ("mayor",)})
    new = old.model_copy(update={"people": {**PEOPLE, "mayor": now}})
    (found,) = agenda_difference(old, new)

    assert (found.kind, found.subject.what) == (ChangeKind.PERSON, What.PERSON)
    assert found.subject.titles == (text("Welcome"),)
    assert told_of(found, new).key == told.key  # type: ignore[attr-defined]  # a template


def test_everything_else_is_one_change_of_its_owner() -> None:
    new = WEEK.model_copy(update={"place": text("Online"), "seats": 30})
    (found,) = agenda_difference(WEEK, new)

    assert isinstance(found, OtherChange)
    assert set(found.fields) == {"place", "seats"}
    details = told_of(found, new).facts["details"].values
    assert [one.key for one in details] == ["change.detail-place", "change.detail-settings"]


def test_a_break_between_rounds_can_be_renamed() -> None:
    tea = TALKS.pauses[0].model_copy(update={"title": text("Coffee")})

    assert kinds(WEEK, with_session(WEEK, "talks", pauses=(tea,))) == [
        (ChangeKind.RENAMED, "talks/p1")
    ]


def test_a_breakout_that_becomes_a_plenary_is_another_kind_and_perhaps_moved() -> None:
    new = with_session(
        WEEK,
        "talks",
        kind=Kind.PLENARY,
        rounds=(),
        pauses=(),
        topics=(),
        starts=time(10),
        ends=time(11, 45),
    )

    assert kinds(WEEK, new)[-1] == (ChangeKind.OTHER, "talks")
    assert ChangeKind.MOVED not in {kind for kind, _ in kinds(WEEK, new)}


# --- what has begun -------------------------------------------------------------------


def forward(new: Event, *begun: str, old: Event = WEEK) -> Event:
    return only_forward(old, new, set(begun))


@quick
@given(events(), events(), st.data())
def test_what_has_begun_is_never_cancelled_nor_moved_nor_without_rooms(
    old: Event, new: Event, data: st.DataObject
) -> None:
    slots = plan_slots(old)
    begun = {one.id for one in slots[: data.draw(st.integers(0, len(slots)))]}
    possible = only_forward(old, new, begun)

    now = {one.id: one for one in plan_slots(possible)}
    for slot in (one for one in slots if one.id in begun):
        assert (now[slot.id].starts, now[slot.id].ends) == (slot.starts, slot.ends)
        assert set(slot.rooms) <= set(now[slot.id].rooms)
    assert only_forward(old, possible, begun) == possible


@quick
@given(events(), events())
def test_before_anything_has_begun_the_new_agenda_is_taken_as_it_is(old: Event, new: Event) -> None:
    assert only_forward(old, new, set()) == new


def test_a_session_that_runs_stays_and_may_get_another_title() -> None:
    new = moved(renamed(WEEK, "welcome"), "welcome")

    assert kinds(WEEK, forward(new, "welcome")) == [(ChangeKind.RENAMED, "welcome")]


def test_a_session_that_is_over_comes_back_with_its_day_and_its_people() -> None:
    old = with_session(WEEK, "welcome", parts={Part.SPEAKER: ("ada",)})
    new = event(TUESDAY).model_copy(update={"days": old.days[1:], "people": {"zoe": PEOPLE["zoe"]}})
    possible = only_forward(old, new, {"welcome"})

    assert [one.id for _, one in possible.sessions()] == ["welcome", "closing"]
    assert possible.people["ada"] == PEOPLE["ada"]


def test_a_breakout_under_way_keeps_its_rooms_and_its_first_round() -> None:
    rounds = (Round(starts=time(10), ends=time(11)), Round(starts=time(11, 30), ends=time(12)))
    new = with_session(WEEK, "talks", rounds=rounds, pauses=(), topics=(topic("east"),))
    talks = forward(new, "talks/r1").session("talks")

    assert talks.rounds == (TALKS.rounds[0], rounds[1])
    assert [one.id for one in talks.topics] == ["east", "north", "south"]
    assert talks.pauses == ()


def test_starting_by_hand_cannot_be_asked_of_what_has_begun() -> None:
    assert forward(with_session(WEEK, "welcome", start="manual"), "welcome") == WEEK


# --- how people are told --------------------------------------------------------------


def published(*changes: Change) -> tuple[Published, ...]:
    return (Published("2", at("09:30"), changes),)


def topics(count: int) -> Sequence[Topic]:
    return [topic(f"t{number}") for number in range(count)]


def test_each_change_is_one_notice_in_each_language() -> None:
    found = agenda_difference(WEEK, moved(renamed(WEEK, "welcome"), "welcome"))
    notices = list(change_notices(WEEK, published(*found)))

    assert [one.key for one in notices] == [
        f"change/2/{number}/{language}" for number in (1, 2) for language in ("en", "fr", "ar")
    ]
    assert {one.place for one in notices} == {"news-en", "news-fr", "news-ar"}
    assert all(one.due == at("09:30") and one.best_before for one in notices)


@pytest.mark.parametrize("count", [MOST_NOTICES, MOST_NOTICES + 1, MOST_LINES + 5])
def test_many_changes_are_told_at_once(count: int) -> None:
    new = with_session(WEEK, "talks", topics=(*TALKS.topics, *topics(count)))
    notices = list(change_notices(WEEK, published(*agenda_difference(WEEK, new))))

    if count <= MOST_NOTICES:
        assert len(notices) == 3 * count
        return
    assert [one.key for one in notices] == [f"change/2/all/{one}" for one in ("en", "fr", "ar")]
    head, *lines = notices[0].lines
    assert head == words.DIGEST(n=count)
    assert len(lines) == min(count, MOST_LINES + 1)


def test_settings_of_the_organisers_are_not_told_to_everybody() -> None:
    found = agenda_difference(WEEK, with_session(WEEK, "closing", start="manual"))

    assert [one.kind for one in found] == [ChangeKind.OTHER]
    assert list(change_notices(WEEK, published(*found))) == []


def test_a_coffee_that_is_new_is_told_with_its_hours() -> None:
    sessions = (*MONDAY, coffee(("12:00", "12:15")))
    (found,) = agenda_difference(WEEK, event(sessions, TUESDAY, people=PEOPLE))

    facts = told_of(found, WEEK).facts
    assert (facts["start"].at, facts["end"].at) == (at("12:00"), at("12:15"))


def test_a_session_knows_nothing_of_another_with_the_same_beginning_of_its_id() -> None:
    other: Session = session("talks-2", ("12:00", "13:00"))
    old = event((*MONDAY, other), TUESDAY, people=PEOPLE)

    assert [one.id for _, one in only_forward(old, WEEK, {"talks/r1"}).sessions()] == [
        "welcome",
        "talks",
        "closing",
    ]
