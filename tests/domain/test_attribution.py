"""What may be told of who said something: one cut, labels for k, nobody left over."""

from collections import Counter
from collections.abc import Sequence

import pytest

from agenda.chatham import Cut, Ladder, cut_of, ladder_in, prepare
from agenda.chatham.kinds import class_of
from agenda.roster import Participant
from tests.chatham.rooms import Room, simulated


def people(*kinds: str, part: str = "participant") -> Room:
    return tuple(
        Participant.model_validate(
            {"id": f"{at}", "name": f"Zora{at}", "type": kind, "region": "Europe", "part": part}
        )
        for at, kind in enumerate(kinds)
    )


def labels(room: Sequence[Participant], cut: Cut, k: int = 3) -> list[str]:
    ladder = ladder_in(room, cut, k)
    return [ladder.label([one.id]).key.removeprefix("redaction.") for one in room]


def test_a_label_is_for_at_least_k_people_of_the_room() -> None:
    room = people(*["city"] * 3, *["ngo"] * 3)
    assert cut_of([room], 3).level == "type+region"
    assert labels(room, cut_of([room], 3)) == ["from-region"] * 6
    assert labels(room, cut_of([room], 5), 5) == ["group"] * 6


def test_those_without_a_label_are_none_or_at_least_k() -> None:
    room = tuple(
        one.model_copy(update={"region": None})
        for one in people(*["city"] * 4, *["ngo"] * 3, "media")
    )
    assert labels(room, cut_of([room], 3)) == ["city-person"] * 4 + ["person"] * 4


def test_in_a_room_of_fewer_than_twice_k_less_one_there_is_only_the_group() -> None:
    room = people(*["city"] * 4)
    assert labels(room, cut_of([room], 3)) == ["group"] * 4
    assert labels(people(*["city"] * 5), cut_of([people(*["city"] * 5)], 3))[0] != "group"


def test_who_writes_the_notes_is_not_counted() -> None:
    room = (*people(*["city"] * 4), Participant(id="r", type="city", part="rapporteur"))
    assert ladder_in(room, cut_of([room], 3), 3).small


def test_all_rooms_of_an_event_are_told_at_one_level() -> None:
    mixed, alike = people("city", "ngo", "city", "ngo", "city"), people(*["city"] * 9)[5:]
    cut = cut_of([mixed, alike], 3)
    assert cut.level == "region"
    assert labels(mixed, cut) == ["from-region"] * 5


def test_what_a_plenary_tells_gives_nobody_away_in_a_breakout() -> None:
    plenary = people(*["city"] * 6, *["ngo"] * 6, *["media"] * 4)
    plenary = tuple(one.model_copy(update={"region": None}) for one in plenary)
    breakout = (*plenary[:4], plenary[7], *plenary[12:])
    assert labels(plenary, cut_of([plenary], 3))[7] == "society-person"
    cut = cut_of([plenary, breakout], 3)
    both = {one.id for one in breakout}
    ladders = [ladder_in(room, cut, 3) for room in (plenary, breakout)]
    together = Counter(tuple(str(one.label([who])) for one in ladders) for who in both)
    assert min(together.values()) >= 3


def test_a_room_that_the_cut_does_not_know_has_no_labels() -> None:
    room, other = people(*["city"] * 6), people(*["city"] * 7)
    assert labels(other, cut_of([room], 3)) == ["person"] * 7


@pytest.mark.volume
def test_nothing_falls_below_k_in_simulated_events() -> None:
    told = simulated(600, seed=7)
    assert told.below == 0
    assert len(told.labels) > 10


def without_complement(rooms: Sequence[Room], k: int) -> list[Ladder]:
    ladders = []
    for room in rooms:
        heard = [one for one in room if one.part != "rapporteur"]
        classes = {one.id: class_of(one, "type") for one in heard}
        sizes = Counter(classes.values())
        ladders.append(Ladder({one: what for one, what in classes.items() if sizes[what] >= k}))
    return ladders


def with_a_cut_for_each_room(rooms: Sequence[Room], k: int) -> list[Ladder]:
    return [ladder_in(room, cut_of([room], k), k) for room in rooms]


def test_without_the_rest_in_mind_or_with_several_cuts_people_would_be_found_out() -> None:
    assert simulated(300, seed=7, ladders=without_complement).complement > 0
    assert simulated(300, seed=7, ladders=with_a_cut_for_each_room).intersection > 0


def test_names_are_of_the_whole_roster_and_counts_of_the_room() -> None:
    roster = tuple(
        one.model_copy(update={"country": "Tunisia" if at < 4 else "Egypt"})
        for at, one in enumerate(people(*["city"] * 12))
    )
    room = roster[:5]
    redactor = prepare(roster, room=room, cut=cut_of([room], 3))
    text = "In Tunisia and in Egypt, Zora11 asked."
    said = redactor.redact(text).text
    assert said == "In Tunisia and in a country, a participant asked."


@pytest.mark.parametrize("k", [3, 5])
def test_no_room_has_no_labels(k: int) -> None:
    assert cut_of([], k) == cut_of([()], k) == Cut("nobody")
    assert ladder_in([], Cut("nobody"), k).small
