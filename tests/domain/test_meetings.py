"""The platform's own calendar: one entry a day, changed seldom, never twice."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from agenda.meetings import (
    MOST,
    MOST_ON_A_SERVER,
    EndMeeting,
    FindMeeting,
    MakeMeeting,
    MeetingAction,
    MoveMeeting,
    next_turn,
    plan_meetings,
)
from agenda.plan import is_urgent, rank
from agenda.state import Effect, Meeting, Observed, Outcome, SeenMeeting
from tests.domain.workshops import few, minutes

NOON = datetime(2020, 6, 14, 12, tzinfo=UTC)
TOMORROW = NOON + timedelta(days=1)
HALL = {"plenary": 7}
DAY = Meeting("2020-06-15", "week (1/2)", (), "plenary", TOMORROW, TOMORROW + minutes(180))
NEXT = replace(
    DAY,
    key="2020-06-16",
    name="week (2/2)",
    starts=DAY.starts + timedelta(days=1),
    ends=DAY.ends + timedelta(days=1),
)


@dataclass
class Wall:
    """A calendar on paper with its ledger."""

    seen: dict[int, SeenMeeting] = field(default_factory=dict)
    ledger: dict[str, Effect] = field(default_factory=dict)
    places: dict[str, int] = field(default_factory=lambda: dict(HALL))
    last: int = 100
    requests: list[datetime] = field(default_factory=list)

    def plan(self, *meetings: Meeting, now: datetime = NOON) -> list[MeetingAction]:
        return list(plan_meetings(meetings, self.places, self.observed(now), self.ledger, now))

    def observed(self, now: datetime) -> Observed:
        standing = {
            key: replace(one, under_way=one.starts <= now)
            for key, one in self.seen.items()
            if one.ends is None or now < one.ends
        }
        return Observed(meetings=standing)

    def settle(self, *meetings: Meeting, now: datetime = NOON) -> list[MeetingAction]:
        done: list[MeetingAction] = []
        for _ in range(10):
            actions = self.plan(*meetings, now=now)
            if not actions:
                break
            for action in actions:
                self.do(action, now)
            done += actions
        return done

    def do(self, action: MeetingAction, now: datetime, *, learned: bool = True) -> None:
        if isinstance(action, FindMeeting):
            self.finish(action.key, action.object_id)
            return
        self.requests.append(now)
        match action:
            case MakeMeeting(key=key, meeting=one, place=place, digest=digest):
                before = self.ledger.get(key)
                tried = None if before is None or before.settled else before
                self.ledger[key] = replace(tried or Effect(now), digest=digest)
                self.last += 1
                self.put(self.last, one, place, now)
                made = self.last
            case MoveMeeting(key=key, meeting=one, object_id=made, digest=digest):
                self.ledger[key] = Effect(now, digest=digest)
                was = self.seen[made]
                starts, ends = action.starts or was.starts, action.ends or was.ends
                self.seen[made] = replace(was, name=one.name, starts=starts, ends=ends)
            case EndMeeting(key=key, object_id=made):
                self.ledger[key] = Effect(now)
                self.seen.pop(made, None)
        if learned:
            self.finish(action.key, made)

    def put(self, made: int, one: Meeting, place: int | None, now: datetime) -> None:
        self.seen[made] = SeenMeeting(made, one.name, place, one.starts, one.ends, made=now)

    def finish(self, key: str, made: int) -> None:
        self.ledger[key] = replace(self.ledger[key], outcome=Outcome.DONE, object_id=made)


def settled(*meetings: Meeting) -> Wall:
    wall = Wall()
    wall.settle(*meetings)
    return wall


def later(meeting: Meeting, by: timedelta, *, start: bool = True) -> Meeting:
    starts = meeting.starts + by if start else meeting.starts
    return replace(meeting, starts=starts, ends=meeting.ends + by)


def kinds(actions: list[MeetingAction]) -> list[type]:
    return [type(one) for one in actions]


def test_each_day_gets_an_entry_and_then_nothing_is_left_to_do() -> None:
    wall = settled(DAY, NEXT)

    assert [one.name for one in wall.seen.values()] == ["week (1/2)", "week (2/2)"]
    assert wall.plan(DAY, NEXT) == []


def test_an_entry_waits_for_the_place_it_leads_to() -> None:
    assert Wall(places={}).plan(DAY) == []


def test_a_day_that_has_begun_gets_none() -> None:
    assert Wall().plan(DAY, now=DAY.starts + minutes(1)) == []


def test_so_many_are_made_in_a_minute_and_the_others_have_their_turn() -> None:
    days = [replace(DAY, key=f"day {count}", name=f"day {count}") for count in range(5)]
    wall = settled(*days)
    made = len(wall.seen)
    turn = next_turn(tuple(days), wall.ledger, NOON)
    wall.settle(*days, now=turn or NOON)

    assert (made, turn, len(wall.seen)) == (MOST, NOON + minutes(1), 2 * MOST)


def test_a_server_whose_calendar_is_full_gets_none() -> None:
    wall = Wall()
    for number in range(MOST_ON_A_SERVER - 1):
        wall.put(number, replace(DAY, name=f"other {number}"), None, NOON)

    assert kinds(wall.plan(DAY, NEXT)) == [MakeMeeting]


def test_what_we_made_without_learning_of_it_is_found_again() -> None:
    wall = Wall()
    (action,) = wall.plan(DAY)
    wall.do(action, NOON, learned=False)

    assert wall.plan(DAY) == [FindMeeting("meeting/2020-06-15", 101)]
    wall.settle(DAY)
    assert (len(wall.seen), wall.plan(DAY)) == (1, [])


def test_what_is_not_ours_is_not_taken_for_it() -> None:
    for change in ({"ours": False}, {"place": 8}, {"name": "other"}, {"made": NOON - minutes(1)}):
        wall = Wall()
        (action,) = wall.plan(DAY)
        wall.do(action, NOON, learned=False)
        wall.seen[101] = replace(wall.seen[101], **change)

        assert kinds(wall.plan(DAY)) == [MakeMeeting]


def test_a_second_copy_is_called_off() -> None:
    wall = settled(DAY)
    wall.put(200, DAY, 7, NOON + minutes(1))

    assert wall.plan(DAY) == [EndMeeting("ended/200", 200)]


def test_what_people_took_off_stays_off() -> None:
    wall = settled(DAY)
    wall.seen.clear()

    assert wall.plan(DAY) == []


def test_a_day_that_moves_moves_in_the_calendar() -> None:
    wall = settled(DAY)
    moved = later(DAY, minutes(12))
    (action,) = wall.settle(moved)

    assert isinstance(action, MoveMeeting)
    assert (action.starts, action.ends) == (moved.starts, moved.ends)
    assert wall.plan(moved) == []


def test_only_what_moved_is_changed() -> None:
    wall = settled(DAY)
    (action,) = wall.plan(later(DAY, minutes(12), start=False))

    assert isinstance(action, MoveMeeting)
    assert (action.starts, action.ends) == (None, DAY.ends + minutes(12))


def test_less_than_a_minute_is_no_move() -> None:
    assert settled(DAY).plan(later(DAY, timedelta(seconds=59))) == []


def test_a_day_is_moved_again_after_ten_minutes_at_the_earliest() -> None:
    wall = settled(DAY)
    wall.settle(later(DAY, minutes(10)))
    again = later(DAY, minutes(20))
    turn = next_turn((again,), wall.ledger, NOON + minutes(5))

    assert wall.plan(again, now=NOON + minutes(9)) == []
    assert turn == NOON + minutes(10)
    assert kinds(wall.plan(again, now=turn)) == [MoveMeeting]


def test_a_day_about_to_start_is_moved_again_at_once() -> None:
    wall = settled(DAY)
    soon = DAY.starts - minutes(20)
    wall.settle(later(DAY, minutes(10)), now=soon)

    assert kinds(wall.plan(later(DAY, minutes(20)), now=soon + minutes(2))) == [MoveMeeting]


def test_what_has_begun_keeps_its_start() -> None:
    wall = settled(DAY)
    begun = DAY.starts + minutes(5)
    (action,) = wall.plan(later(DAY, minutes(12)), now=begun)

    assert isinstance(action, MoveMeeting)
    assert (action.starts, action.ends) == (None, DAY.ends + minutes(12))


def test_a_day_that_is_over_early_is_closed() -> None:
    wall = settled(DAY)
    early = later(DAY, -minutes(30), start=False)

    assert kinds(wall.plan(early, now=early.ends)) == [EndMeeting]
    assert wall.plan(DAY, now=DAY.ends) == []


def test_a_day_on_which_nothing_is_held_is_called_off() -> None:
    wall = settled(DAY, NEXT)
    (action,) = wall.settle(NEXT, now=NOON + minutes(2))

    assert (action, list(wall.seen)) == (EndMeeting("ended/101", 101), [102])
    assert wall.plan(NEXT, now=NOON + minutes(2)) == []


def test_a_day_that_is_held_after_all_gets_a_new_entry() -> None:
    wall = settled(DAY, NEXT)
    wall.settle(NEXT, now=NOON + minutes(2))
    wall.settle(DAY, NEXT, now=NOON + minutes(4))

    assert sorted(one.name for one in wall.seen.values()) == ["week (1/2)", "week (2/2)"]
    assert wall.plan(DAY, NEXT, now=NOON + minutes(6)) == []


def test_another_name_is_a_change() -> None:
    wall = settled(DAY)
    renamed = replace(DAY, name="month (1/2)")
    (action,) = wall.settle(renamed)

    assert isinstance(action, MoveMeeting)
    assert (action.starts, action.ends) == (None, None)
    assert wall.plan(renamed, now=NOON + minutes(20)) == []


def test_the_calendar_comes_last() -> None:
    (action,) = Wall().plan(DAY)

    assert rank(action) == 5
    assert not is_urgent(action)


CHANGES = st.tuples(st.integers(0, 40), st.integers(-90, 90), st.booleans(), st.booleans())


@few
@given(st.lists(CHANGES, max_size=12))
def test_whatever_moves_the_calendar_is_changed_seldom_and_right_in_the_end(
    changes: list[tuple[int, int, bool, bool]],
) -> None:
    wall, now = Wall(), NOON
    wanted: tuple[Meeting, ...] = (DAY, NEXT)
    for wait, by, held, learned in changes:
        now += minutes(wait)
        wanted = (later(DAY, minutes(by)), NEXT) if held else (NEXT,)
        for action in wall.plan(*wanted, now=now):
            wall.do(action, now, learned=learned)
    end = now + minutes(15)
    while (turn := next_turn(wanted, wall.ledger, now)) is not None and turn <= end:
        now = turn
        wall.settle(*wanted, now=now)
    wall.settle(*wanted, now=end)
    wall.settle(*wanted, now=end + minutes(2))

    assert wall.plan(*wanted, now=end + minutes(4)) == []
    seen = sorted((one.starts, one.ends, one.name) for one in wall.seen.values())
    assert seen == [(one.starts, one.ends, one.name) for one in wanted]
