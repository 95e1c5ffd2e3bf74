"""What everyone is told when times change, once and in each language."""

from datetime import datetime
from itertools import pairwise

from agenda.delays import MOST_LINES, changes, delay_notices
from agenda.messages import At, Own
from agenda.messages import delays as words
from agenda.messages.changes import DIGEST_MORE
from agenda.notices import Attendance, timed_notices
from agenda.progress import Act, Decision, Progress
from agenda.projection import project
from agenda.state import Notice
from agenda.workshop import Workshop
from tests.domain.random_days import minutes
from tests.domain.workshops import at, event, session, text, two_rounds, workshop


def told(of: Workshop, *decisions: Decision) -> dict[str, Notice]:
    return {one.key: one for one in delay_notices(of, Progress(decisions))}


def decide(act: Act, clock: str, slot: str = "", by: int = 0, room: str = "") -> Decision:
    return Decision(act, at(clock), slot, minutes(by), room)


def shift(start: datetime, before: datetime) -> dict[str, object]:
    return {"start": At(start), "before": At(before), "own": Own(start)}


def test_a_longer_round_is_told_with_all_that_moves_after_it() -> None:
    said = told(two_rounds(), decide(Act.EXTEND, "10:40", "talks/r1", by=12))

    assert said["times/1/en"].lines == (
        words.ROUND_LONGER(number=1, session=text("Talks"), end=At(at("10:57"))),
        words.MOVED(session=text("Tea"), **shift(at("10:57"), at("10:45"))),
        words.ROUND_MOVED(number=2, session=text("Talks"), **shift(at("11:07"), at("11:00"))),
    )
    assert said["times/1/en"].due == at("10:40")
    assert {key for key in said if key.startswith("times/1/")} >= {
        "times/1/en",
        "times/1/fr",
        "times/1/ar",
    }


def test_one_room_is_told_of_its_own_end_and_everyone_of_what_moves() -> None:
    said = told(two_rounds(), decide(Act.EXTEND, "10:40", "talks/r1", by=12, room="north"))

    rooms = {one.place for key, one in said.items() if key.startswith("times/1/north")}
    assert rooms == {"room/talks/r1/north"}
    assert not any(key.startswith("times/1/south") for key in said)
    assert said["times/1/north/en"].lines == (words.ROOM_ENDS(end=At(at("10:57"))),)


def test_a_room_is_told_in_one_post_in_all_languages_after_everyone_was() -> None:
    said = told(two_rounds(), decide(Act.EXTEND, "10:40", "talks/r1", by=12))

    assert list(said) == [
        "times/1/en",
        "times/1/fr",
        "times/1/ar",
        "times/1/north/en",
        "times/1/south/en",
    ]
    assert said["times/1/south/en"].also == ("fr", "ar")


def test_a_room_that_ends_by_itself_is_warned_in_one_post_in_all_languages() -> None:
    of, progress = two_rounds(), Progress((decide(Act.EXTEND, "10:30", "talks/r1", 9, "north"),))
    every = timed_notices(of, project(of.slots, progress), Attendance())

    in_rooms = [one for one in every if one.place.startswith("room/talks/r1/")]
    assert {one.place for one in in_rooms} == {"room/talks/r1/south"}
    assert [(one.due, one.language, one.also) for one in in_rooms] == [
        (at("10:40"), "en", ("fr", "ar")),
        (at("10:43"), "en", ("fr", "ar")),
    ]


def test_a_hold_and_going_on_are_told_at_once() -> None:
    said = told(
        two_rounds(), decide(Act.HOLD, "09:30", "welcome"), decide(Act.RESUME, "09:50", "welcome")
    )

    assert said["times/1/en"].lines == (words.HELD(),)
    assert said["times/2/en"].lines[:2] == (
        words.RESUMED(),
        words.LONGER(session=text("Welcome"), end=At(at("10:20"))),
    )


def test_a_skip_says_what_is_left_out() -> None:
    said = told(two_rounds(), decide(Act.SKIP, "09:30", "closing"))

    assert said["times/1/en"].lines == (words.SKIPPED(session=text("Closing")),)


def test_an_undo_is_told_with_the_times_that_hold_again() -> None:
    said = told(
        two_rounds(), decide(Act.EXTEND, "09:50", "welcome", by=30), decide(Act.UNDO, "09:55")
    )

    assert said["times/2/en"].lines[0] == words.BACK()
    assert (
        words.ROUND_MOVED(session=text("Talks"), number=1, **shift(at("10:00"), at("10:30")))
        in said["times/2/en"].lines
    )


def test_a_start_tells_only_what_moves_after_it() -> None:
    said = told(two_rounds(), decide(Act.START, "09:40", "talks/r1"))

    assert not said or words.SHORTER.key not in {
        line.key for one in said.values() for line in one.lines
    }


def test_a_minute_is_no_change_worth_telling() -> None:
    assert told(two_rounds(), decide(Act.EXTEND, "09:50", "welcome", by=1)) == {}


def test_what_is_over_does_not_change() -> None:
    slots = two_rounds().slots
    before = Progress()
    after = before.after(decide(Act.EXTEND, "10:30", "welcome", by=30))

    assert changes(slots, before, after, at("10:30")) == ()


def test_what_moves_is_told_in_five_lines_at_most() -> None:
    hours = [f"{hour:02}:{minute:02}" for hour in (9, 10, 11) for minute in (0, 20, 40)]
    talks = [
        session(f"talk-{number}", span) for number, span in enumerate(pairwise(hours), start=1)
    ]

    lines = told(workshop(event(talks)), decide(Act.EXTEND, "09:10", "talk-1", by=15))[
        "times/1/en"
    ].lines

    assert len(lines) == MOST_LINES
    assert lines[-1] == DIGEST_MORE(n=len(talks) - (MOST_LINES - 1))
