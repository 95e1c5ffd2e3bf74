"""In which languages a room can be followed: spoken there, or by way of interpreters."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import permutations

from agenda.model import Event, Interpreters, Mode, Session, Topic
from agenda.roster import Participant, Roster
from agenda.text import Language


@dataclass(frozen=True)
class Tongues:
    """What is *spoken* in a room, by which *teams* it is interpreted, into what by *links*.

    A room where nothing is said to be spoken is everybody's.
    """

    spoken: tuple[Language, ...] = ()
    mode: Mode | None = None
    teams: tuple[Interpreters, ...] = ()
    links: frozenset[Language] = frozenset()

    @cached_property
    def covered(self) -> frozenset[Language]:
        """The languages in which it can be followed, by relay too; none means everybody's."""
        if not self.spoken:
            return frozenset()
        found = set(self.spoken)
        for _ in self.teams:
            for team in self.teams:
                if found & {*team.between}:
                    found |= {*team.between}
        return frozenset(found | self.links)

    def is_followed_by(self, langs: Iterable[str]) -> bool:
        """Tell whether somebody follows it who speaks *langs*."""
        return not self.spoken or not self.covered.isdisjoint(_folded(langs))

    def is_heard_by(self, langs: Iterable[str]) -> bool:
        """Tell whether somebody follows it without any interpreter."""
        return not self.spoken or not {*self.spoken}.isdisjoint(_folded(langs))

    def way(self, floor: Language, listener: Language) -> tuple[Language, ...]:
        """Give the languages by which one who speaks *floor* reaches a *listener*; () if none.

        More than two of them are a relay: an interpreter works from what another one says.
        """
        if listener in {floor, *self.links}:
            return (floor, listener)
        ways: list[tuple[Language, ...]] = [(floor,)]
        for way in ways:
            near = (one for team in self.teams for one in _other(team, way[-1]))
            for one in near:
                if one == listener:
                    return (*way, one)
                if all(one not in other for other in ways):
                    ways.append((*way, one))
        return ()


def relays_of(tongues: Tongues, languages: Iterable[Language]) -> tuple[tuple[Language, ...], ...]:
    """Give the ways between *languages* that are relays, each in one direction only."""
    found: list[tuple[Language, ...]] = []
    for pair in permutations(languages, 2):
        way = tongues.way(*pair)
        if len(way) > len(pair) and way[::-1] not in found:
            found.append(way)
    return tuple(found)


def _folded(langs: Iterable[str]) -> set[str]:
    return {one.casefold() for one in langs}


def _other(team: Interpreters, language: Language) -> Iterator[Language]:
    first, second = team.between
    if language in {first, second}:
        yield second if language == first else first


def tongues_of(
    event: Event | None, session: Session, number: int = 0, topic: Topic | None = None
) -> Tongues:
    """Give the languages of a session, or of the room of a *topic* in its round *number*."""
    mode = (topic.mode if topic else None) or session.mode
    spoken = session.languages
    if topic is not None:
        in_round = session.rounds[number - 1].languages.get(topic.id, ())
        spoken = in_round or topic.languages or session.languages
    if mode is Mode.SINGLE:
        return Tongues(spoken, mode)
    teams = teams_at(event, session, number, topic) if event else ()
    return Tongues(spoken, mode, teams, frozenset(session.interpretation))


def teams_at(
    event: Event, session: Session, number: int = 0, topic: Topic | None = None
) -> tuple[Interpreters, ...]:
    """Give those who interpret in a session, or in the room of a *topic* in a round."""
    posts = {session.id}
    if topic is not None:
        in_round = session.round_id(number)
        posts |= {in_round, f"{in_round}/{topic.id}"}
    return tuple(one for one in event.interpreters if not posts.isdisjoint(one.at))


def interpreter_in(roster: Roster, event: Event, somebody: str) -> Participant | None:
    """Find an interpreter in the roster: by the id there, or by exactly the name in the agenda."""
    found = roster.of(somebody)
    name = event.people[somebody].name if somebody in event.people else None
    if found is None and name is not None:
        folded = name.casefold()
        found = next((one for one in roster if (one.name or "").casefold() == folded), None)
    return found
