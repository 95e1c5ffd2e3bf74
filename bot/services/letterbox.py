"""Anonymous lines to a room's rapporteur: held in memory only, until they are taken or dropped.

Neither a line nor who wrote it is ever stored or logged. How often somebody wrote is known for a
minute, apart from the lines.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from agenda.errors import RefusedError
from agenda.messages import Channel, Message, answers
from agenda.messages import floor as words
from agenda.rooms import RAPPORTEURS_ROOM
from bot.ports import Clock, digest_of
from bot.services.conductor import Conductor
from bot.services.herald import Herald
from bot.services.reception import Asker, Reception, participant_of
from bot.services.running import Running
from bot.services.whereabouts import (
    every_rapporteur,
    place_meant,
    rapporteurs_of,
    refuse_strangers,
)

MOST_A_MINUTE = 5
MOST_IN_A_ROOM = 200
"""So many lines of a room may wait: a flood must not take the memory of everybody."""

MINUTE = timedelta(minutes=1)
KEY_LENGTH = 12


@dataclass(frozen=True, slots=True)
class Line:
    """What somebody wrote to the rapporteur of a *place*; the *key* says nothing about them."""

    key: str
    place: str
    text: str = field(repr=False)


@dataclass
class _Box:
    """The lines of one event, when each member wrote, and when the rapporteurs were told."""

    lines: dict[str, Line] = field(default_factory=dict)
    written: defaultdict[int, list[datetime]] = field(default_factory=lambda: defaultdict(list))
    count: int = 0
    news: bool = False
    told: datetime | None = None


class Letterbox:
    """Keeps a box for each event of a *conductor*, for as long as the process lives."""

    def __init__(
        self, conductor: Conductor, reception: Reception, herald: Herald, clock: Clock
    ) -> None:
        """Use these, and a *herald* who speaks to the rapporteurs."""
        self._conductor, self._reception = conductor, reception
        self._herald, self._clock = herald, clock
        self._boxes: defaultdict[str, _Box] = defaultdict(_Box)

    def let_go(self, event: str) -> None:
        """Hold nothing of an event any more."""
        self._boxes.pop(event, None)

    async def put(self, running: Running, asker: Asker, channel: int, text: str) -> list[Message]:
        """Let a line wait for the rapporteur of the room somebody is in."""
        refuse_strangers(running, asker)
        await self._reception.meet(running, asker)
        at, box = self._clock.now(), self._boxes[running.record.id]
        place = place_meant(running, asker, channel, at)
        if not text.strip():
            raise RefusedError(words.EMPTY())
        if not _found(running, place):
            raise RefusedError(words.NO_RAPPORTEUR(place=Channel(place)))
        if sum(one.place == place for one in box.lines.values()) >= MOST_IN_A_ROOM:
            raise RefusedError(words.NO_ROOM_LEFT(place=Channel(place)))
        _count(box, asker.member, at)
        box.count += 1
        key = digest_of(f"{place}/{at.isoformat()}/{box.count}")[:KEY_LENGTH]
        box.lines[key] = Line(key, place, text)
        box.news = True
        self._conductor.wake()
        return [words.KEPT(place=Channel(place))]

    def waiting(self, running: Running, asker: Asker) -> tuple[Line, ...]:
        """Give the lines that wait for a rapporteur, the oldest first."""
        box = self._boxes[running.record.id]
        own = tuple(one for one in box.lines.values() if _is_for(running, asker, one.place))
        if not own and not _takes_notes(running, asker):
            raise RefusedError(answers.NOT_ALLOWED(who=words.WHO_RAPPORTEURS()))
        return own

    def line(self, running: Running, asker: Asker, key: str) -> Line:
        """Give a line that waits for a rapporteur."""
        found = self._boxes[running.record.id].lines.get(key)
        if found is None:
            if not _takes_notes(running, asker):
                raise RefusedError(answers.NOT_ALLOWED(who=words.WHO_RAPPORTEURS()))
            raise RefusedError(words.GONE())
        if not _is_for(running, asker, found.place):
            raise RefusedError(answers.NOT_ALLOWED(who=words.WHO_RAPPORTEURS()))
        return found

    def drop(self, running: Running, asker: Asker, key: str) -> list[Message]:
        """Let a rapporteur drop a line unread or read."""
        self.forget(running, self.line(running, asker, key).key)
        return [words.DROPPED()]

    def forget(self, running: Running, key: str) -> None:
        """Hold a line no longer: a rapporteur has it, or does not want it."""
        self._boxes[running.record.id].lines.pop(key, None)

    async def tick(self, running: Running, now: datetime) -> datetime | None:
        """Tell the rapporteurs how many lines wait for whom, once a minute at most."""
        box = self._boxes[running.record.id]
        for member, times in tuple(box.written.items()):
            if times[-1] <= now - MINUTE:
                del box.written[member]
        if not box.news or not box.lines:
            return None
        if box.told is not None and now < box.told + MINUTE:
            return box.told + MINUTE
        waiting = Counter(one.place for one in box.lines.values())
        lines = [words.WAITING(n=n, place=Channel(place)) for place, n in waiting.items()]
        told = [*lines, words.HOW_TO_TAKE()]
        await self._herald.tell(running, RAPPORTEURS_ROOM, told, f"lines/{now.isoformat()}")
        box.news, box.told = False, now
        return None


def _count(box: _Box, member: int, at: datetime) -> None:
    """Count a line of somebody, unless that would be too many in a minute."""
    recent = [one for one in box.written.get(member, []) if at - MINUTE < one]
    if len(recent) >= MOST_A_MINUTE:
        raise RefusedError(words.TOO_MANY())
    box.written[member] = [*recent, at]


def _found(running: Running, place: str) -> bool:
    """Tell whether a place has a rapporteur who was found on the server."""
    return any(one in running.known.people for one in rapporteurs_of(running, place))


def _is_for(running: Running, asker: Asker, place: str) -> bool:
    participant = participant_of(running, asker)
    return participant is not None and participant.id in rapporteurs_of(running, place)


def _takes_notes(running: Running, asker: Asker) -> bool:
    """Tell whether somebody takes notes at all."""
    participant = participant_of(running, asker)
    return participant is not None and participant.id in every_rapporteur(running)
