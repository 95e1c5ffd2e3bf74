"""Values that no plan goes below, by simple arithmetic; they know the engine as little."""

from collections import Counter, defaultdict
from itertools import combinations

from tests.seating.workshop import Instance, Round, is_here, kept_together


def least_same_organisation(instance: Instance) -> int:
    """Give the pairs that are left when each organisation spreads as evenly as it can."""
    together = kept_together(instance)
    total = 0
    for at in instance["rounds"]:
        rooms = sum(room["most"] > 0 for room in at["rooms"])
        members: dict[str, set[str]] = defaultdict(set)
        for person in instance["people"]:
            if "org" in person and is_here(person, at["id"]):
                members[person["org"]].add(person["id"])
        for people in members.values():
            kept = sum(one in people and other in people for one, other in together)
            total += max(even_pairs(len(people), rooms) - kept, 0)
    return total


def least_repeats(instance: Instance) -> int:
    """Give a number of repeats that no plan goes below.

    For two rounds, each room of one spreads over the rooms of the other: at best evenly over
    those that are not about the same topic. And each person meets people at so many seats.
    """
    together = kept_together(instance)
    by_rounds = 0
    for first, second in combinations(instance["rounds"], 2):
        everybody = [
            person["id"]
            for person in instance["people"]
            if is_here(person, first["id"]) and is_here(person, second["id"])
        ]
        both = set(everybody)
        kept = sum(one in both and other in both for one, other in together)
        split = max(
            _split(instance, first, second, len(both)), _split(instance, second, first, len(both))
        )
        by_rounds += max(split - kept, 0)
    return max(by_rounds, _least_by_person(instance))


def _split(instance: Instance, rows: Round, columns: Round, people: int) -> int:
    """Give the pairs that stay together when each row spreads over the columns it may go to."""
    here = sum(is_here(person, rows["id"]) for person in instance["people"])
    targets = [
        sum(
            room["most"] > 0 and ("topic" not in room or room["topic"] != row.get("topic"))
            for room in columns["rooms"]
        )
        for row in rows["rooms"]
    ]
    sizes = [max(row["least"] - (here - people), 0) for row in rows["rooms"]]
    for _ in range(people - sum(sizes)):
        growing = [at for at, row in enumerate(rows["rooms"]) if sizes[at] < row["most"]]
        if not growing:
            return 0
        best = min(growing, key=lambda at: sizes[at] // max(targets[at], 1))
        sizes[best] += 1
    return sum(
        even_pairs(size, max(columns, 1)) for size, columns in zip(sizes, targets, strict=True)
    )


def _least_by_person(instance: Instance) -> int:
    """Give half of what each person repeats when all meetings are spread over all others."""
    if kept_together(instance) or any("available" in person for person in instance["people"]):
        return 0
    meetings = 0
    for at in instance["rounds"]:
        rooms = [room for room in at["rooms"] if room["most"]]
        meetings += min(room["least"] for room in rooms) - 1
    everybody = len(instance["people"])
    return -(-everybody * even_pairs(max(meetings, 0), max(everybody - 1, 1)) // 2)


def least_worst_off(instance: Instance) -> int:
    """Give the repeats of the one who has most of them, were they shared by all."""
    return -(-2 * least_repeats(instance) // max(len(instance["people"]), 1))


def least_unmet_wishes(instance: Instance) -> int:
    """Give the wishes left over where people have too few rounds, or topics too few seats."""
    seats: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    for at in instance["rounds"]:
        for room in at["rooms"]:
            seats[room.get("topic", "")] += room["most"]
    too_few_rounds = 0
    for person in instance["people"]:
        wishes = person.get("wishes", ())
        wanted.update(wishes)
        rounds = sum(is_here(person, at["id"]) for at in instance["rounds"])
        too_few_rounds += max(len(wishes) - rounds, 0)
    return max(too_few_rounds, sum(max(wanted[topic] - seats[topic], 0) for topic in wanted))


def least_weighed(instance: Instance) -> int:
    """Give what `Verdict.weighed` never goes below: the repeats that no plan avoids."""
    return least_repeats(instance)


def even_pairs(people: int, rooms: int) -> int:
    """Count the pairs within rooms when people spread over them as evenly as they can."""
    low, more = divmod(people, rooms)
    return rooms * (low * (low - 1) // 2) + more * low
