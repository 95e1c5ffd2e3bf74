"""Among many applications, a balanced list is chosen, and a waiting list in order."""

from collections import Counter
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda.selection import Application, Balance, Selection, Terms, Why, select
from tests.domain.workshops import few, quick
from tests.speed import within

WEIGHTS = {"profile": 3, "gender": 2, "region": 1}


def made_up(number: int, seed: int = 1) -> list[Application]:
    chance = Random(seed)
    return [
        Application(
            f"A{at:05}",
            {
                "profile": (chance.choices(["city", "ngo", "media"], [6, 3, 1])[0],),
                "gender": (chance.choices(["female", "male"], [3, 7])[0],) * chance.choice([0, 1]),
                "region": (chance.choice(["north", "south", "east", "west"]),),
            },
            f"org{chance.randrange(1 + number // 3)}",
        )
        for at in range(number)
    ]


lists = st.builds(made_up, st.integers(1, 60), st.integers(0, 10_000))
terms = st.builds(
    Terms,
    seats=st.integers(1, 40),
    weights=st.just(WEIGHTS),
    waiting=st.integers(0, 20),
    balance=st.sampled_from(Balance),
    per_organisation=st.sampled_from([None, 1, 2]),
    seed=st.integers(0, 100),
)


def of_kind(name: str, count: int, **values: str) -> list[Application]:
    given = {key: (value,) for key, value in values.items()}
    return [Application(f"{name}{at:02}", given) for at in range(count)]


def ids(found: Selection) -> list[str]:
    return [one.id for one in found.selected]


@quick
@given(lists, terms)
def test_nobody_is_on_two_lists_and_the_lists_have_their_lengths(
    applications: list[Application], asked: Terms
) -> None:
    found = select(applications, asked)
    selected, waiting = ids(found), [one.id for one in found.waiting]

    assert len({*selected, *waiting}) == len(selected) + len(waiting)
    assert len(selected) <= asked.seats
    assert len(selected) + len(waiting) <= len(applications)
    if asked.per_organisation is None:
        assert len(selected) == min(asked.seats, len(applications))
        assert len(waiting) == min(asked.waiting, len(applications) - len(selected))
    assert all(one.reasons for one in (*found.selected, *found.waiting))


@quick
@given(lists, terms, st.randoms(use_true_random=False))
def test_the_same_seed_gives_the_same_lists_in_whatever_order_the_file_is(
    applications: list[Application], asked: Terms, chance: Random
) -> None:
    turned = list(applications)
    chance.shuffle(turned)

    assert select(turned, asked) == select(applications, asked)


@few
@given(lists, terms)
def test_no_organisation_has_more_people_than_it_may(
    applications: list[Application], asked: Terms
) -> None:
    chosen = set(ids(select(applications, asked)))
    counts = Counter(one.organisation for one in applications if one.id in chosen)

    assert max(counts.values()) <= (asked.per_organisation or len(applications))


@few
@given(lists, st.integers(1, 40), st.integers(0, 100))
def test_no_exchange_of_one_person_would_balance_better(
    applications: list[Application], seats: int, seed: int
) -> None:
    asked = Terms(seats, WEIGHTS, balance=Balance.PROPORTIONAL, seed=seed)
    found = select(applications, asked)
    chosen = set(ids(found))
    inside = [one for one in applications if one.id in chosen]
    outside = [one for one in applications if one.id not in chosen]

    assert found.imbalance == imbalance(applications, inside)
    for gone in inside:
        others = [one for one in inside if one is not gone]
        for came in outside:
            assert imbalance(applications, [*others, came]) >= found.imbalance


def imbalance(applications: list[Application], chosen: list[Application]) -> int:
    """Count the people above and below proportional shares, with their weights."""
    every, taken = counted(applications), counted(chosen)
    return sum(
        WEIGHTS[name]
        * max(
            0,
            len(chosen) * applied // len(applications) - taken[name, value],
            taken[name, value] + (-len(chosen) * applied // len(applications)),
        )
        for (name, value), applied in every.items()
    )


def counted(applications: list[Application]) -> Counter[tuple[str, str]]:
    return Counter(
        (name, value)
        for one in applications
        for name in WEIGHTS
        for value in one.values[name] or ("",)
    )


def test_even_shares_are_the_same_for_each_value_as_far_as_they_applied() -> None:
    applications = [
        *of_kind("a", 80, region="north"),
        *of_kind("b", 20, region="south"),
        *of_kind("c", 2, region="east"),
    ]
    found = select(applications, Terms(12, {"region": 1}))

    assert found.taken == {"region": {"north": 5, "south": 5, "east": 2}}
    assert found.imbalance == 0


def test_proportional_shares_follow_the_applications() -> None:
    applications = [*of_kind("a", 80, region="north"), *of_kind("b", 20, region="south")]
    found = select(applications, Terms(10, {"region": 1}, balance=Balance.PROPORTIONAL))

    assert found.taken == {"region": {"north": 8, "south": 2}}


def test_who_gives_nothing_is_neither_preferred_nor_left_out() -> None:
    applications = [
        *of_kind("a", 40, gender="male"),
        *of_kind("b", 40, gender="female"),
        *of_kind("c", 20),
    ]
    found = select(applications, Terms(10, {"gender": 1}))

    assert found.taken == {"gender": {"female": 4, "male": 4, "": 2}}


def test_several_things_are_balanced_at_once() -> None:
    applications = [
        *of_kind("a", 30, gender="male", region="north"),
        *of_kind("b", 5, gender="female", region="north"),
        *of_kind("c", 5, gender="male", region="south"),
        *of_kind("d", 2, gender="female", region="south"),
    ]
    found = select(applications, Terms(8, {"gender": 1, "region": 1}))

    assert found.taken == {"gender": {"male": 4, "female": 4}, "region": {"north": 4, "south": 4}}


def test_what_weighs_more_is_kept_where_not_all_can_be() -> None:
    applications = [
        *of_kind("a", 9, gender="male", region="south"),
        *of_kind("b", 9, gender="female", region="north"),
        *of_kind("c", 9, gender="male", region="north"),
    ]
    for weights, kept in (
        ({"gender": 9, "region": 1}, "gender"),
        ({"gender": 1, "region": 9}, "region"),
    ):
        found = select(applications, Terms(4, weights))
        assert set(found.taken[kept].values()) == {2}


def test_everybody_gets_a_seat_when_there_are_enough() -> None:
    found = select(made_up(5), Terms(9, WEIGHTS, waiting=9))

    assert len(found.selected) == 5
    assert {one.reasons[0].why for one in found.selected} == {Why.SEAT_FOR_ALL}
    assert found.waiting == ()


def test_reasons_say_who_is_the_only_one_who_balances_and_who_was_drawn() -> None:
    applications = [
        *of_kind("a", 10, region="north"),
        *of_kind("b", 1, region="south"),
    ]
    found = select(applications, Terms(2, {"region": 1}, waiting=1))
    first, second = found.selected

    assert [(one.why, one.value, one.applied, one.selected) for one in first.reasons] == [
        (Why.BALANCES, ("region", "north"), 10, 1),
        (Why.DRAWN, ("", ""), 10, 1),
    ]
    assert [one.why for one in second.reasons] == [Why.ONLY_ONE]
    assert [one.why for one in found.waiting[0].reasons] == [Why.FULL, Why.NOT_DRAWN]


def test_who_waits_for_a_full_organisation_is_told_so() -> None:
    applications = [Application(f"a{at}", {"region": ("north",)}, "same") for at in range(3)]
    found = select(applications, Terms(2, {"region": 1}, waiting=5, per_organisation=1))

    assert len(found.selected) == 1
    assert [one.reasons[0].why for one in found.waiting] == [Why.ORGANISATION_FULL] * 2


def test_every_seed_draws_from_those_who_are_alike() -> None:
    applications = of_kind("a", 20, region="north")
    drawn = Counter(
        name
        for seed in range(200)
        for name in ids(select(applications, Terms(5, {"region": 1}, seed=seed)))
    )

    assert len(drawn) == 20
    assert max(drawn.values()) < 2 * min(drawn.values())


@pytest.mark.parametrize(("seats", "most"), [(30, None), (500, 2)])
def test_ten_thousand_applications_take_seconds(seats: int, most: int | None) -> None:
    applications = made_up(10_000)
    with within(2):
        found = select(applications, Terms(seats, WEIGHTS, waiting=seats, per_organisation=most))

    assert len(found.selected) == seats
