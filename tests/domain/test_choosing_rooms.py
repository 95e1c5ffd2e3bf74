"""People choose their rooms: who has a place, who waits, who makes way."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from agenda.choosing_rooms import Floor, moves, without
from tests.domain.workshops import quick

TOPICS = ("north", "south", "west")
PEOPLE = tuple("abcdefgh")


def floor(places: dict[str, int], seats: dict[str, str], *chosen: str, wished: str = "") -> Floor:
    """Make a floor; *chosen* are such as `a:north`, in order."""
    order = dict(one.split(":") for one in chosen)
    return Floor(places, seats, order, frozenset(wished))


def test_a_free_place_is_given_at_once() -> None:
    made = floor({"north": 2, "south": 2}, {"a": "south"}, "a:north").settled()

    assert made.seats == {"a": "north"}
    assert made.waiting() == ()


def test_who_never_asked_makes_way_and_gets_the_other_room() -> None:
    before = floor({"north": 1, "south": 1}, {"a": "south", "b": "north"}, "a:north")

    assert moves(before, before.settled()) == {"a": "north", "b": "south"}


def test_who_wished_for_it_does_not_make_way() -> None:
    before = floor({"north": 1, "south": 1}, {"a": "south", "b": "north"}, "a:north", wished="b")

    assert moves(before, before.settled()) == {}
    assert before.settled().waiting() == ("a",)
    assert before.left("north") == 0


def test_two_who_want_each_others_room_swap() -> None:
    seats = {"a": "south", "b": "north"}
    places = {"north": 1, "south": 1}
    both = floor(places, seats, "a:north", "b:south", wished="ab").settled()

    assert both.seats == {"a": "north", "b": "south"}


def test_the_line_is_in_the_order_of_choosing() -> None:
    places = {"north": 1, "south": 3}
    seats = dict.fromkeys("abc", "south")
    made = floor(places, seats, "b:north", "c:north", "a:north").settled()

    assert made.seats["b"] == "north"
    assert made.waiting() == ("c", "a")
    assert [made.place_in_line(one) for one in "ca"] == [1, 2]


def test_whoever_leaves_lets_the_first_of_the_line_move_up() -> None:
    places = {"north": 1, "south": 3}
    made = floor(places, dict.fromkeys("abc", "south"), "b:north", "c:north", "a:north").settled()

    assert without(made, "b").settled().seats == {"a": "south", "c": "north"}


def test_somebody_without_a_seat_takes_nobodys_only_room() -> None:
    full = floor({"north": 1, "south": 1}, {"b": "north", "c": "south"}, "a:north")

    assert full.settled().waiting() == ("a",)
    assert "a" not in full.settled().seats


def test_a_topic_that_is_closed_is_waited_for() -> None:
    assert floor({"north": 1}, {"a": "north"}, "a:south").settled().waiting() == ("a",)


@st.composite
def floors(draw: st.DrawFn) -> Floor:
    some = st.frozensets(st.sampled_from(PEOPLE))
    seated, choosers, wishers = draw(some), draw(some), draw(some)
    places = {one: draw(st.integers(0, 4)) for one in TOPICS}
    seats: dict[str, str] = {}
    for one in PEOPLE:
        taken = Counter(seats.values())
        free = [topic for topic in TOPICS if taken[topic] < places[topic]]
        if free and one in seated:
            seats[one] = draw(st.sampled_from(free))
    order = draw(st.permutations(list(PEOPLE)))
    chosen = {one: draw(st.sampled_from(TOPICS)) for one in order if one in choosers}
    return Floor(places, seats, chosen, wishers & seats.keys())


@quick
@given(floors())
def test_no_room_takes_more_than_it_has_and_nobody_loses_a_seat(before: Floor) -> None:
    after = before.settled()
    taken = Counter(after.seats.values())

    assert all(taken[topic] <= before.places[topic] for topic in TOPICS)
    assert before.seats.keys() <= after.seats.keys()


@quick
@given(floors())
def test_who_has_their_choice_or_their_wish_keeps_it(before: Floor) -> None:
    after = before.settled()
    for one, seat in before.seats.items():
        if before.chosen.get(one) == seat:
            assert after.seats[one] == seat
        if one in before.wished and one not in before.chosen:
            assert after.seats[one] == seat


@quick
@given(floors())
def test_nobody_waits_for_a_free_place_and_settling_twice_changes_nothing(before: Floor) -> None:
    after = before.settled()
    taken = Counter(after.seats.values())

    assert all(
        taken[after.chosen[one]] >= after.places[after.chosen[one]] for one in after.waiting()
    )
    assert after.settled() == after


@quick
@given(floors())
def test_places_left_are_those_that_newcomers_get(before: Floor) -> None:
    after = before.settled()
    for topic in TOPICS:
        assert 0 <= after.left(topic) <= after.places[topic]
        if any(after.chosen[one] == topic for one in after.waiting()):
            firm = sum(
                seat == topic and (after.chosen.get(one) == topic or one in after.wished)
                for one, seat in after.seats.items()
            )
            assert after.left(topic) <= after.places[topic] - firm
