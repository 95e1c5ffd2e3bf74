"""From many applications to as many people as there are seats, and a waiting list in order.

The rule
--------

The organiser says what is to be balanced (profile, gender, region, …) and how much each of these
weighs. Each of them sorts the applications into values (for the gender: female, male); nothing
given is a value, too. Every value has a *fair share* of the seats:

- *even*: every value the same number, but none more than applied; what a value cannot fill is
  shared by the others. Those who gave nothing get what their number is worth.
- *proportional*: every value as much of the seats as of the applications.

A share of 3.4 is kept by three people and by four. The *imbalance* of a selection is the number of
people above or below the shares, each counted with its weight, over all values. The selection
starts by giving one seat after another to the value that is furthest below its share; then single
people are exchanged as long as that makes the imbalance smaller. So nobody on the list could be
exchanged for one person outside it and leave it better balanced (but for lists of thousands with
many values, where the search ends after a million offers).

Where two applications would do the same, the lot decides, drawn from the seed. It does not depend
on the order of the file. With *per_organisation*, no more people than that are taken from one
organisation, even if seats stay free.

The waiting list goes on in the same way, with the shares that the longer list would have.
"""

from collections.abc import Iterable
from random import Random

from agenda.selection.hall import Hall
from agenda.selection.reasons import Reasons
from agenda.selection.terms import (
    Application,
    Balance,
    Decision,
    Reason,
    Selection,
    Terms,
    Why,
)

__all__ = [
    "Application",
    "Balance",
    "Decision",
    "Reason",
    "Selection",
    "Terms",
    "Why",
    "select",
]


def select(applications: Iterable[Application], terms: Terms) -> Selection:
    """Choose among *applications*; the same terms and seed give the same result."""
    drawn = sorted(applications, key=lambda one: one.id)
    Random(terms.seed).shuffle(drawn)
    hall = Hall(drawn, terms)
    shares = hall.shares_of(terms.seats)
    hall.fill(terms.seats, shares)
    hall.exchange(shares)
    selected, taken = list(hall.inside), hall.counts.copy()
    hall.fill(terms.seats + terms.waiting, hall.shares_of(terms.seats + terms.waiting))
    hall.fill(terms.seats + terms.waiting, shares, limited=False)
    waiting = [one for one in hall.inside if one not in set(selected)]
    reasons = Reasons(hall, shares, taken, frozenset(selected))
    return Selection(
        selected=tuple(
            Decision(drawn[one].id, tuple(reasons.for_selected(one)))
            for one in sorted(selected, key=lambda one: drawn[one].id)
        ),
        waiting=tuple(Decision(drawn[one].id, tuple(reasons.for_waiting(one))) for one in waiting),
        applied=hall.by_attribute(hall.applied),
        taken=hall.by_attribute(taken),
        imbalance=shares.imbalance(taken),
    )
