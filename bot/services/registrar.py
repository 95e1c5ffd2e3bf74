"""The list of an event's people: shown without names, and replaced once somebody has agreed."""

from dataclasses import dataclass, replace

from pydantic import TypeAdapter

from agenda.check.names import about_names_that_are_words, about_shared_names
from agenda.errors import RefusedError
from agenda.messages import Message
from agenda.messages import answers as words
from agenda.messages import roster_commands as said
from agenda.roster import Participant, Roster
from agenda.roster_difference import roster_difference, with_ids_of
from bot.export.roster_file import read_roster_file
from bot.export.roster_lines import difference_lines, roster_lines
from bot.ports import Clock, Entry, EntryKind, Store, digest_of
from bot.services.conductor import Conductor
from bot.services.office import LARGEST_FILE, UploadedFile
from bot.services.running import Running, open_running
from bot.services.usher import Usher

_PEOPLE = TypeAdapter(tuple[Participant, ...])
_MARK_LENGTH = 16


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a new roster would change; *mark* names it, unless it changes nothing."""

    lines: tuple[Message, ...]
    mark: str | None


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A roster that waits for somebody to agree, and the one that it was compared with."""

    mark: str
    people: Roster
    instead_of: str


class Registrar:
    """Keeps rosters; one that waits is kept in memory only, for it may never be wanted."""

    def __init__(self, conductor: Conductor, store: Store, clock: Clock, usher: Usher) -> None:
        """Use these ports, and an *usher* who seats people."""
        self._conductor, self._store, self._clock = conductor, store, clock
        self._usher = usher
        self._waiting: dict[str, _Waiting] = {}

    def show(self, running: Running) -> list[Message]:
        """Count the people, and those who were found on the server."""
        roster = running.workshop.roster
        found = words.STATUS_FOUND(n=len(running.known.people), all=len(roster))
        groups = {one.id: one.title for one in running.event.groups}
        return [*roster_lines(roster, groups), found]

    def propose(self, running: Running, file: UploadedFile) -> Proposal:
        """Say what a new roster would change, and let it wait."""
        if len(file.content) > LARGEST_FILE:
            raise RefusedError(words.FILE_TOO_LARGE(name=file.name))
        read, old = read_roster_file(file.content, file.name), running.workshop.roster
        new = with_ids_of(old, read.roster) if read.numbered else read.roster
        difference = roster_difference(old, new)
        lines = tuple(line for _, line in difference_lines(difference, new))
        if not difference:
            return Proposal(lines, None)
        lines += (*about_shared_names(new), *about_names_that_are_words(new))
        event, listed = running.record.id, running.record.roster
        mark = digest_of(listed + _written(new))[:_MARK_LENGTH]
        self._waiting[event] = _Waiting(mark, new, listed)
        return Proposal(lines, mark)

    def let_go(self, event: str) -> None:
        """Hold nothing of an event any more."""
        self._waiting.pop(event, None)

    async def accept(self, running: Running, mark: str) -> list[Message]:
        """Use the roster that waits under a *mark*; whatever is under way learns of it."""
        waiting = self._waiting.get(running.record.id)
        if waiting is None or waiting.mark != mark:
            raise RefusedError(said.NOT_WAITING())
        if waiting.instead_of != running.record.roster:
            raise RefusedError(said.OVERTAKEN())
        plan = await self._plan(running, waiting.people)
        record = replace(running.record, roster=_written(waiting.people), plan=plan)
        await self._store.save_event(record)
        now = self._clock.now()
        facts = {"days": len(running.event.days), "people": len(waiting.people)}
        entry = Entry(now, EntryKind.EVENT_LOADED, f"loaded/{now.isoformat()}", facts)
        await self._store.add_entry(record.id, entry)
        self._waiting.pop(record.id, None)
        self._conductor.add(await open_running(record, self._store))
        return [said.IMPORTED(event=running.event.title, n=len(waiting.people))]

    async def _plan(self, running: Running, people: Roster) -> str:
        """Seat those who are new; the others keep their seats as far as possible."""
        if not any(one.seated for one in people):
            return ""
        plan = await self._usher.plan(running.event, people, running)
        return plan.model_dump_json(exclude_defaults=True)


def _written(people: Roster) -> str:
    """Write people as the store keeps them."""
    if not people.participants:
        return ""
    return _PEOPLE.dump_json(people.participants, exclude_defaults=True).decode()
