"""What organisers do: check an agenda, load it, see how far it is, take the log."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from pydantic import TypeAdapter

from agenda.check import check_agenda
from agenda.desired import next_change
from agenda.errors import Problem, RefusedError
from agenda.messages import At, Channel, Many, Message, purging
from agenda.messages import answers as words
from agenda.messages.places import LANGUAGE_NAMES
from agenda.model import Event
from agenda.parse import Parsed, parse_agenda, parse_plan
from agenda.rooms import places
from agenda.roster import Participant, Roster
from agenda.state import Notice, Outcome
from agenda.text import Language
from bot.export.roster_file import read_roster_file
from bot.ports import Clock, Entry, EntryKind, EventRecord, Store
from bot.services.conductor import Conductor
from bot.services.logbook import write_logs
from bot.services.programme import date_at, timings_of
from bot.services.proofreading import posts_behind
from bot.services.running import Running, open_running
from bot.services.usher import Usher, followed
from bot.services.versions import Version, keep_version, versions_of

LARGEST_FILE = 1_000_000
"""In bytes; an agenda of four days has about 30,000."""

MOST_PLACES = 5
"""So many places are named as examples."""

_PEOPLE = TypeAdapter(tuple[Participant, ...])


@dataclass(frozen=True, slots=True)
class UploadedFile:
    """A file somebody attached."""

    name: str
    content: bytes


class Findings(NamedTuple):
    """What is said of an *event* whose files were read, with the warnings about it."""

    verdict: Message
    problems: tuple[Problem, ...]
    event: Event


class Office:
    """Prepares events."""

    def __init__(self, conductor: Conductor, store: Store, clock: Clock, usher: Usher) -> None:
        """Use these ports, and an *usher* who seats people."""
        self._conductor, self._store, self._clock = conductor, store, clock
        self._usher = usher

    def check(self, agenda: UploadedFile, roster: UploadedFile | None) -> Findings:
        """Say whether an agenda can be used, with its warnings."""
        parsed, people = _read(agenda, roster)
        event = parsed.event
        sessions = sum(1 for _ in event.sessions())
        fine = words.EVENT_FINE(event=event.title, days=len(event.days), sessions=sessions)
        return Findings(fine, check_agenda(event, parsed.places, people), event)

    async def load(
        self,
        guild: int,
        agenda: UploadedFile,
        roster: UploadedFile | None,
        plan: UploadedFile | None = None,
    ) -> Findings:
        """Bind an event to a guild; its channels are made from now on.

        Its people are seated as the *plan* says, or anew; those of an event that is loaded
        already keep their seats as far as possible.
        """
        parsed, people = _read(agenda, roster)
        event = parsed.event
        other = self._conductor.events.get(event.id)
        if other is not None and other.guild != guild:
            raise RefusedError(words.EVENT_ELSEWHERE(event=event.id))
        if event.id in self._conductor.released:
            raise RefusedError(purging.BEING_CLEARED(event=event.id))
        at = other.record.loaded if other else self._clock.now()
        listed = ""
        if people.participants:
            listed = _PEOPLE.dump_json(people.participants, exclude_defaults=True).decode()
        text = agenda.content.decode("utf-8-sig")
        planned = followed(parse_plan(plan.content, event), event, people) if plan else None
        if planned is None and any(one.seated for one in people):
            planned = await self._usher.plan(event, people, other)
        kept = planned.model_dump_json(exclude_defaults=True) if planned else ""
        record = EventRecord(event.id, guild, text, listed, at, kept)
        if other is not None and other.record.agenda != text:
            await self._note_version(other, text)
        await self._store.save_event(record)
        now = self._clock.now()
        facts = {"days": len(event.days), "people": len(people)}
        entry = Entry(now, EntryKind.EVENT_LOADED, f"loaded/{now.isoformat()}", facts)
        await self._store.add_entry(event.id, entry)
        self._conductor.add(await open_running(record, self._store))
        loaded = words.EVENT_LOADED(
            event=event.title,
            days=len(event.days),
            sessions=sum(1 for _ in event.sessions()),
            people=len(people),
        )
        return Findings(loaded, check_agenda(event, parsed.places, people), event)

    async def _note_version(self, before: Running, text: str) -> None:
        """Count an agenda that takes the place of another as a version, like those published."""
        record, now = before.record, self._clock.now()
        versions = await versions_of(self._store, record.id, record.agenda, record.loaded)
        number = versions[-1].number + 1
        loaded = Version(number=number, at=now, agenda=text, loaded=True)
        for one in (versions[-1], loaded):
            await keep_version(self._store, record.id, one)

    def status(self, running: Running) -> list[Message]:
        """Show how far the preparations are, and what changes next."""
        at = self._clock.now()
        wanted, made = places(running.workshop, timings_of(running), at), running.channels()
        notices = [one for key, one in running.ledger.items() if key.startswith("notice/")]
        lines = [
            words.EVENT_STATUS(
                event=running.event.title,
                id=running.record.id,
                made=sum(one.key in made for one in wanted),
                wanted=len(wanted),
                said=sum(one.outcome is Outcome.DONE for one in notices),
                skipped=sum(one.outcome is Outcome.SKIPPED for one in notices),
            ),
            words.STATUS_FOUND(n=len(running.known.people), all=len(running.workshop.roster)),
        ]
        troubles = self._conductor.troubles(running)
        if troubles:
            lines.append(words.EVENT_TROUBLE(n=troubles))
        lines += _behind(posts_behind(running, at), running.event.languages)
        change = next_change(running.workshop, running.known, at)
        if change is not None:
            lines.append(words.EVENT_NEXT(day=date_at(running, change), time=At(change)))
        return lines

    async def log(self, running: Running, form: str) -> dict[str, bytes]:
        """Give the session log as a file, once the gate has read it."""
        entries = await self._store.entries(running.record.id)
        return write_logs(running, entries, [form])


def _behind(posts: Sequence[Notice], languages: Sequence[Language]) -> Iterator[Message]:
    """Say for each language how many posts are behind the agenda, and where."""
    for language in languages:
        found = [one for one in posts if language in {one.language, *one.also}]
        if found:
            places = tuple(Channel(one) for one in dict.fromkeys(one.place for one in found))
            yield words.EVENT_BEHIND(
                n=len(found),
                language=LANGUAGE_NAMES[language](),
                places=Many(places[:MOST_PLACES]),
            )


def _read(agenda: UploadedFile, roster: UploadedFile | None) -> tuple[Parsed, Roster]:
    for one in (agenda, roster):
        if one is not None and len(one.content) > LARGEST_FILE:
            raise RefusedError(words.FILE_TOO_LARGE(name=one.name))
    parsed = parse_agenda(agenda.content)
    people = read_roster_file(roster.content, roster.name).roster if roster else Roster()
    return parsed, people
