"""A seat for somebody who comes late to a round, and why there: nobody else moves."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from agenda.model import Topic
from agenda.roster import Participant
from agenda.seating.sittings import Sitting, seats_of


class Why(StrEnum):
    """What decided for a room."""

    LANGUAGE = "language"
    COMPANY = "company"
    FEWEST = "fewest"


@dataclass(frozen=True, slots=True)
class Place:
    """The *topic* at which somebody gets a seat, and *why*."""

    topic: Topic
    why: Why


def place_for(
    sitting: Sitting,
    seated: Mapping[str, str],
    who: Participant,
    had: Collection[str] = (),
) -> Place | None:
    """Choose a room of a round for *who*: None if none with a free seat may take them.

    *seated* are the topics of those who have a seat there, *had* the topics that *who* has had or
    will have. Rooms without somebody to keep apart from, in a language of theirs, and with a
    topic that is new to them; of these the one with people to keep together with, and then the
    one with the fewest. A topic had before is better than no room.
    """
    open_to = [one for one in sitting.topics if _may_enter(sitting, one, seated, who)]
    if not open_to:
        return None
    new = [one for one in open_to if one.id not in had] or open_to
    company = [one for one in new if {seated.get(other) for other in who.together} & {one.id}]
    if company:
        return Place(company[0], Why.COMPANY)
    fewest = min(new, key=lambda one: (_crowd(seated, one), sitting.topics.index(one)))
    spoken = [one for one in sitting.topics if _is_understood(sitting, one, who)]
    only = len(spoken) < len(sitting.topics)
    return Place(fewest, Why.LANGUAGE if only else Why.FEWEST)


def _may_enter(sitting: Sitting, topic: Topic, seated: Mapping[str, str], who: Participant) -> bool:
    _, most = seats_of(topic, len(seated) + 1)
    free = _crowd(seated, topic) < most
    foes = any(seated.get(other) == topic.id for other in who.apart)
    return free and not foes and _is_understood(sitting, topic, who)


def _is_understood(sitting: Sitting, topic: Topic, who: Participant) -> bool:
    languages = sitting.languages(topic)
    return not languages or not who.langs or not languages.isdisjoint(who.langs)


def _crowd(seated: Mapping[str, str], topic: Topic) -> int:
    return sum(one == topic.id for one in seated.values())
