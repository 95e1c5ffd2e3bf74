"""What a careful organiser would ask about an agenda that is otherwise right.

Every warning has a name and a place; the agenda waives one by its name, with a reason.
"""

from collections.abc import Mapping

from agenda.check.cities import differing_clocks
from agenda.check.glossary import shared_terms
from agenda.check.interpretation import (
    crowded_interpreters,
    lonely_interpreters,
    missing_ways,
    rooms_without_language,
    unknown_interpreters,
    wrong_modes,
)
from agenda.check.lengths import long_posts
from agenda.check.names import names_that_are_words, shared_names
from agenda.check.own_words import incomplete_words, outdated_words, untranslated_words
from agenda.check.people import doubled_people, leaderless_sessions, unconfirmed_people
from agenda.check.seats import crowded_rooms, crowded_roster, unknown_groups
from agenda.check.spots import read_closely
from agenda.check.times import announced_lengths, crowded_posters, gaps_and_overlaps, late_ends
from agenda.check.words import assumed_zone, empty_links, untranslated_texts
from agenda.errors import Place, Problem
from agenda.model import Event
from agenda.roster import Roster

_CHECKS = (
    assumed_zone,
    announced_lengths,
    crowded_posters,
    gaps_and_overlaps,
    late_ends,
    doubled_people,
    leaderless_sessions,
    unconfirmed_people,
    empty_links,
    untranslated_texts,
    long_posts,
    incomplete_words,
    untranslated_words,
    outdated_words,
    shared_terms,
    differing_clocks,
    lonely_interpreters,
    crowded_interpreters,
    missing_ways,
    wrong_modes,
)
_ROSTER_CHECKS = (
    unknown_groups,
    crowded_roster,
    crowded_rooms,
    shared_names,
    names_that_are_words,
    unknown_interpreters,
    rooms_without_language,
)


def check_agenda(
    event: Event, places: Mapping[str, Place], roster: Roster | None = None
) -> tuple[Problem, ...]:
    """Give the warnings that the agenda does not waive, in the order of its file."""
    warnings = every_warning(event, places, roster)
    return tuple(one for one in warnings if one.code not in event.waive)


def every_warning(
    event: Event, places: Mapping[str, Place], roster: Roster | None = None
) -> tuple[Problem, ...]:
    """Give all warnings, also those that the agenda waives."""
    reading = read_closely(event, places)
    found = [warning for check in _CHECKS for warning in check(reading)]
    if roster is not None:
        found += [warning for check in _ROSTER_CHECKS for warning in check(reading, roster)]
    return tuple(sorted(found, key=lambda warning: warning.place))
