"""Somebody comes late: where they get a seat, and why."""

from datetime import time

from agenda.model import Kind, Round, Session, Topic, Way
from agenda.roster import Participant
from agenda.seating.newcomer import Place, Why, place_for
from agenda.seating.sittings import Sitting
from tests.domain.workshops import person, text


def sitting(*topics: Topic) -> Sitting:
    only = Round(starts=time(9), ends=time(10))
    session = Session(
        id="talks", kind=Kind.BREAKOUT, title=text("Talks"), topics=topics, rounds=(only,)
    )
    return Sitting(1, session, 1, Way.BALANCED)


def topic(name: str, seats: int | None = None, *languages: str) -> Topic:
    most = None if seats is None else (seats, seats)
    return Topic(id=name, title=text(name), seats=most, languages=languages)


def who(**facts: object) -> Participant:
    return person("late").model_copy(update={"langs": ("fr",), **facts})


NORTH, SOUTH, WEST = topic("north"), topic("south"), topic("west")
SEATED = {"a": "north", "b": "north", "c": "south", "d": "west", "e": "west"}


def test_the_room_with_the_fewest_people_is_chosen() -> None:
    assert place_for(sitting(NORTH, SOUTH, WEST), SEATED, who()) == Place(SOUTH, Why.FEWEST)


def test_a_full_room_is_never_chosen() -> None:
    south = topic("south", 1)

    assert place_for(sitting(NORTH, south), SEATED, who()) == Place(NORTH, Why.FEWEST)
    assert place_for(sitting(south), SEATED, who()) is None


def test_a_room_that_somebody_does_not_understand_is_never_chosen() -> None:
    south = topic("south", None, "en", "ar")

    assert place_for(sitting(NORTH, south), SEATED, who()) == Place(NORTH, Why.LANGUAGE)
    assert place_for(sitting(south), SEATED, who()) is None


def test_whoever_comes_with_somebody_sits_with_them() -> None:
    late = who(together=("d",))

    assert place_for(sitting(NORTH, SOUTH, WEST), SEATED, late) == Place(WEST, Why.COMPANY)


def test_nobody_is_seated_with_whom_they_are_kept_apart_from() -> None:
    late = who(apart=("c",))

    assert place_for(sitting(NORTH, SOUTH), SEATED, late) == Place(NORTH, Why.FEWEST)


def test_a_new_topic_comes_before_a_small_room_and_an_old_one_before_none() -> None:
    assert place_for(sitting(NORTH, SOUTH), SEATED, who(), ["south"]) == Place(NORTH, Why.FEWEST)
    assert place_for(sitting(SOUTH), SEATED, who(), ["south"]) == Place(SOUTH, Why.FEWEST)
