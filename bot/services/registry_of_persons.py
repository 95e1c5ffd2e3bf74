"""People of the agenda who are confirmed or replaced while the event is prepared or runs."""

import asyncio
from collections.abc import Sequence

from agenda.agenda_difference import agenda_difference
from agenda.errors import RefusedError
from agenda.messages import Many, Message
from agenda.messages import persons as words
from agenda.model import Person
from agenda.parse import parse_agenda
from agenda.persons import Turnout, described, instead_of, unconfirmed_first
from agenda.text import Text
from bot.ports import Clock, Entry, EntryKind, Shelf, Store
from bot.services.conductor import Conductor
from bot.services.running import Running, open_running
from bot.services.versions import KeptPerson


class RegistryOfPersons:
    """Knows the people of the agendas of a *conductor*'s events; they need not be in a roster."""

    def __init__(self, conductor: Conductor, store: Store, clock: Clock) -> None:
        """Use these ports."""
        self._conductor, self._store, self._clock = conductor, store, clock
        self._turn = asyncio.Lock()

    def suggested(self, running: Running) -> Sequence[tuple[str, Person]]:
        """Give the people of an agenda by id, those to be confirmed first."""
        return unconfirmed_first(running.event)

    async def confirm(self, running: Running, given: str) -> list[Message]:
        """Take note that somebody comes."""
        async with self._turn:
            who, person = _found(running, given)
            if person.confirmed:
                raise RefusedError(words.CONFIRMED_ALREADY(person=described(person)))
            of = _in_file(running, who)
            kept = Turnout(of=of)
            if of.model_copy(update={"confirmed": False}) != person:
                kept = Turnout(of=of, instead=person.model_copy(update={"confirmed": True}))
            now = await self._keep(running, who, kept)
            return [words.CONFIRMED(person=described(now))]

    async def replace(
        self,
        running: Running,
        given: str,
        name: str,
        function: Text | None = None,
        organisation: Text | None = None,
    ) -> list[Message]:
        """Take note that somebody else comes instead."""
        async with self._turn:
            who, person = _found(running, given)
            if not name.strip():
                raise RefusedError(words.NAME_MISSING())
            other = instead_of(person, " ".join(name.split()), function, organisation)
            if other == person:
                raise RefusedError(words.REPLACED_ALREADY(person=described(person)))
            kept = Turnout(of=_in_file(running, who), instead=other)
            await self._keep(running, who, kept)
            return [words.REPLACED(person=described(other), before=described(person))]

    async def _keep(self, running: Running, who: str, known: Turnout) -> Person:
        now, record, event = self._clock.now(), running.record, running.event
        after = event.model_copy(update={"people": {**event.people, who: known.now}})
        kept = KeptPerson(known=known, at=now, changes=agenda_difference(event, after))
        await self._store.keep(record.id, Shelf.PEOPLE, who, kept.model_dump_json())
        number = list(event.people).index(who) + 1  # an id of a person may be their name
        key = f"person/{number}/{now.isoformat()}"
        entry = Entry(now, EntryKind.PERSON_CHANGED, key, {"person": number})
        await self._store.add_entry(record.id, entry)
        self._conductor.add(await open_running(record, self._store))
        return known.now


def _in_file(running: Running, who: str) -> Person:
    """Give somebody as the file in use has them."""
    return parse_agenda(running.record.agenda.encode(), kept=True).event.people[who]


def _found(running: Running, given: str) -> tuple[str, Person]:
    """Find somebody by id or by exactly their name; an id is stronger."""
    wanted, people = given.casefold().strip(), running.event.people
    if wanted in people:
        return wanted, people[wanted]
    named = [who for who, one in people.items() if (one.name or "").casefold() == wanted]
    if not named or not wanted:
        raise RefusedError(words.NO_SUCH_PERSON(given=given))
    if len(named) > 1:
        raise RefusedError(words.SEVERAL(given=given, ids=Many(tuple(named))))
    return named[0], people[named[0]]
