"""Groups that rotate over the topics of a breakout, as on 16 and 17 June 2020."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from string import ascii_uppercase

from agenda.model import Event, Group, Session
from agenda.roster import Roster
from agenda.seating.plan import Plan
from agenda.text import Text


def topic_of(group: int, number: int, topics: int) -> int:
    """Give the topic, from 0, of the *group*, from 0, in round *number*, from 1.

    Each group moves on by one topic a round, so no group meets a topic twice while there are
    at least as many topics as rounds.

    >>> [topic_of(0, number, topics=2) for number in (1, 2)]
    [0, 1]
    >>> [topic_of(1, number, topics=2) for number in (1, 2)]
    [1, 0]
    """
    return (group + number - 1) % topics


@dataclass(frozen=True, slots=True)
class Seating:
    """The *groups* in the order in which they rotate, and the group of each seated participant.

    Where there is a plan, *seats* has the topic of each participant by round, and is stronger.
    """

    groups: tuple[Group, ...]
    places: Mapping[str, int] = field(default_factory=dict)
    seats: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    _rooms: dict[tuple[str, int], Mapping[int, tuple[str, ...]]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """Who sits where in the rounds that were asked about: it is asked for every room at once."""

    def topic(self, session: Session, number: int, participant: str) -> int | None:
        """Give the topic, from 0, of a *participant* in a round, or None without a seat."""
        planned = self.seats.get(session.round_id(number))
        if planned is not None:
            return planned.get(participant)
        group = self.places.get(participant)
        return None if group is None else topic_of(group, number, len(session.topics))

    def has(self, participant: str) -> bool:
        """Tell whether somebody has a seat in any round."""
        return participant in self.places or any(participant in one for one in self.seats.values())

    def seated_at(self, session: Session, number: int, topic: int) -> tuple[str, ...]:
        """Give the participants seated at *topic*, from 0, in round *number*, from 1."""
        round_and_topics = session.round_id(number), len(session.topics)
        rooms = self._rooms.get(round_and_topics)
        if rooms is None:
            rooms = self._rooms[round_and_topics] = self._by_topic(*round_and_topics, number)
        return rooms.get(topic, ())

    def _by_topic(self, name: str, topics: int, number: int) -> Mapping[int, tuple[str, ...]]:
        seats = self.seats.get(name)
        if seats is None:
            seats = {one: topic_of(at, number, topics) for one, at in self.places.items()}
        rooms: dict[int, list[str]] = {}
        for participant, topic in seats.items():
            rooms.setdefault(topic, []).append(participant)
        return {topic: tuple(people) for topic, people in rooms.items()}

    def groups_at(self, session: Session, number: int, topic: int) -> tuple[Group, ...]:
        """Give the groups that meet at *topic*, from 0, in round *number*, from 1."""
        topics = len(session.topics)
        return tuple(
            group
            for index, group in enumerate(self.groups)
            if topic_of(index, number, topics) == topic
        )


def seat_groups(event: Event, roster: Roster) -> Seating:
    """Give each seated participant the group named in the roster, or the smallest one.

    The groups are the event's; an event that names none takes those of the roster, and without
    any there are as many as the largest breakout has topics.
    """
    groups = event.groups or _groups_of(event, roster)
    named = names_of_groups(event) or _titles(groups)
    places = {
        one.id: named[one.group.casefold()]
        for one in roster
        if one.seated and one.group and one.group.casefold() in named
    }
    sizes = Counter(dict.fromkeys(range(len(groups)), 0))
    sizes.update(places.values())
    for one in roster:
        if one.seated and one.id not in places:
            smallest = min(sizes, key=lambda index: (sizes[index], index))
            places[one.id] = smallest
            sizes[smallest] += 1
    return Seating(groups, {one.id: places[one.id] for one in roster if one.id in places})


def seat_as_planned(event: Event, roster: Roster, plan: Plan) -> Seating:
    """Give the seating of a *plan*; rounds it does not know, and rooms that are gone, have none.

    Somebody's group is the one with which they rotate in every breakout, if there is one.
    """
    seats = {
        name: _topics_of(session, plan.rooms.get(name, {}))
        for _, session in event.sessions()
        for number in range(1, len(session.rounds) + 1)
        for name in (session.round_id(number),)
    }
    groups = event.groups or _groups_of(event, roster)
    places = {
        one.id: group
        for one in roster
        if (group := _group_of(event, groups, seats, one.id)) is not None
    }
    return Seating(groups, places, seats)


def _topics_of(session: Session, planned: Mapping[str, str]) -> dict[str, int]:
    index = {topic.id: number for number, topic in enumerate(session.topics)}
    return {who: index[room] for who, room in planned.items() if room in index}


def _group_of(
    event: Event,
    groups: Sequence[Group],
    seats: Mapping[str, Mapping[str, int]],
    participant: str,
) -> int | None:
    """Give the group whose path is somebody's in all rounds of the event."""
    path = [
        (seat, number, len(session.topics))
        for _, session in event.sessions()
        for number in range(1, len(session.rounds) + 1)
        if (seat := seats[session.round_id(number)].get(participant)) is not None
    ]
    for group in range(len(groups)):
        if path and all(topic_of(group, number, topics) == seat for seat, number, topics in path):
            return group
    return None


def names_of_groups(event: Event) -> dict[str, int]:
    """Give every name, folded, by which a roster may mean a group of the event: title or id."""
    ids = {group.id: index for index, group in enumerate(event.groups)}
    return _titles(event.groups) | ids


def _titles(groups: Sequence[Group]) -> dict[str, int]:
    return {
        group.title.in_language(language).casefold(): index
        for index, group in enumerate(groups)
        for language in group.title.languages
    }


def _groups_of(event: Event, roster: Roster) -> tuple[Group, ...]:
    spelt: dict[str, str] = {}
    for one in roster:
        if one.seated and one.group:
            spelt.setdefault(one.group.casefold(), one.group)
    named = list(spelt.values())
    if not named:
        most = max((len(session.topics) for _, session in event.sessions()), default=0)
        named = [*ascii_uppercase, *map(str, range(27, most + 1))][: most or 1]
    return tuple(
        Group(id=f"group-{index}", title=Text({event.main: name}))
        for index, name in enumerate(named, start=1)
    )
