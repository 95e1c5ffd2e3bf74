"""A seating as data for programs. Nothing but ids is in it, exactly as the roster has them."""

import json
from collections.abc import Callable, Iterable
from typing import Any

from agenda.seating.plan import Broken, Conflict, Plan, Seat

Tree = dict[str, Any]


def seating_as_json(
    plan: Plan, wording: Callable[[Broken], str] | None = None, helped: Iterable[Seat] | None = None
) -> str:
    """Write a plan as JSON; *wording* puts a rule of its conflict into words, beside its code.

    *helped* are the seats of those who follow what is said by interpretation alone.
    """
    dumped: Tree = plan.model_dump(mode="json")
    tree: Tree = {one: dumped.pop(one) for one in ("event", "seed")}
    tree["hash"] = plan.hash
    tree["seats"] = [one.model_dump() for one in in_order(plan.seats)]
    tree |= {one: dumped.pop(one) for one in ("levels", "rapporteurs", "waiting")}
    tree["rapporteurs"] = [one.model_dump() for one in in_order(plan.rapporteurs)]
    tree["conflict"] = _conflict(plan.conflict, wording) if plan.conflict else None
    if helped is not None:
        tree["by_interpretation"] = [one.model_dump() for one in in_order(helped)]
    tree |= {name: value for name, value in dumped.items() if name not in tree}
    return json.dumps(tree, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def in_order(seats: Iterable[Seat]) -> list[Seat]:
    """Sort seats by person, round and room."""
    return sorted(seats, key=lambda one: (one.person, one.round, one.room))


def _conflict(conflict: Conflict, wording: Callable[[Broken], str] | None) -> Tree:
    return {
        "rules": [
            {**one.model_dump(mode="json"), **({"words": wording(one)} if wording else {})}
            for one in conflict.rules
        ],
        "relaxations": [
            [one.model_dump(mode="json") for one in way] for way in conflict.relaxations
        ],
    }
