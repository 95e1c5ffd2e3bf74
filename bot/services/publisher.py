"""A new agenda against the running one: what it changes, and how it becomes the running one.

What is done stays done. Until somebody agrees, the new text is kept in the store under a mark, so
that neither a restart nor another agenda published meanwhile asks for the file again.
"""

import asyncio
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from agenda.agenda_difference import agenda_difference
from agenda.changes import is_seen_in, told_of
from agenda.errors import RefusedError
from agenda.forward import only_forward
from agenda.kinds_of_change import Change
from agenda.messages import At, Message
from agenda.messages import answers as said
from agenda.messages import changes as words
from agenda.model import Event
from agenda.parse import parse_agenda
from agenda.persons import Turnout, with_known
from agenda.text import Language
from bot.ports import Clock, Entry, EntryKind, Shelf, Store, digest_of
from bot.services.conductor import Conductor
from bot.services.office import LARGEST_FILE, UploadedFile
from bot.services.programme import date_at, timings_of
from bot.services.running import Running, open_running
from bot.services.usher import Usher
from bot.services.versions import (
    WAITING,
    KeptPerson,
    Version,
    keep_version,
    people_of,
    versions_of,
    written_agenda,
)

MOST_LINES: Final = 20
MOST_WAITING: Final = 5
"""So many agendas wait for somebody to agree; with one more, the oldest is forgotten."""
MOST_VERSIONS: Final = 25
"""So many versions are listed, the newest."""
DIGITS: Final = 12
"""So much of a digest tells a text from the others at hand."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a new agenda would change; *mark* names it, unless there is nothing to publish."""

    lines: tuple[Message, ...]
    mark: str | None = None


@dataclass(frozen=True, slots=True)
class _Outlook:
    """What would be the agenda, with its text; what it changes, and what is left out."""

    event: Event
    text: str
    changes: tuple[Change, ...]
    left_out: tuple[Change, ...]


class Publisher:
    """Publishes agendas of a *conductor*'s events."""

    def __init__(self, conductor: Conductor, store: Store, clock: Clock, usher: Usher) -> None:
        """Use these ports, and an *usher* who seats people."""
        self._conductor, self._store, self._clock = conductor, store, clock
        self._usher = usher
        self._turn = asyncio.Lock()

    async def compare(
        self, running: Running, file: UploadedFile, language: Language
    ) -> list[Message]:
        """Say to a reader of a *language* what a new agenda would change; nothing is kept."""
        text = _text_of(file)
        people = await people_of(self._store, running.record.id)
        return list(_lines(running, self._outlook(running, text, people), language))

    async def propose(
        self, running: Running, file: UploadedFile | None, version: int | None, language: Language
    ) -> Proposal:
        """Say what a file or an earlier version would change, and let it wait."""
        if (file is None) is (version is None):
            raise RefusedError(words.ONE_OF_BOTH())
        text = _text_of(file) if file else await self._text_of_version(running, version or 0)
        return await self._propose(running, text, language)

    async def publish(self, running: Running, mark: str, language: Language) -> Proposal:
        """Publish what waits under a *mark*; if the agenda changed meanwhile, show it again."""
        async with self._turn:
            event, source = running.record.id, mark[:DIGITS]
            versions = await self._versions(running)
            kept = await self._store.kept(event, Shelf.VERSIONS)
            if versions[-1].source.startswith(source):
                await self._store.drop(event, Shelf.VERSIONS, WAITING + source)
                raise RefusedError(words.PUBLISHED_ALREADY(event=running.event.title))
            if WAITING + source not in kept:
                raise RefusedError(words.NOT_WAITING())
            text = json.loads(kept[WAITING + source])
            people = await people_of(self._store, event)
            if mark != _mark(running, text, people):
                shown = await self._propose(running, text, language)
                return Proposal((words.OVERTAKEN(), *shown.lines), shown.mark)
            outlook = self._outlook(running, text, people)
            done = await self._put_in_use(running, text, outlook, versions)
            return Proposal((done, *_left_out(outlook, outlook.event, language)))

    async def versions(self, running: Running) -> list[Message]:
        """List the versions of the agenda, and say which one is in use."""
        versions = await self._versions(running)
        lines = [_version_line(running, one) for one in versions[-MOST_VERSIONS:]]
        head = words.VERSIONS(event=running.event.title)
        return [head, *lines, words.VERSION_NOW(number=versions[-1].number)]

    async def _propose(self, running: Running, text: str, language: Language) -> Proposal:
        people = await people_of(self._store, running.record.id)
        outlook = self._outlook(running, text, people)
        lines = tuple(_lines(running, outlook, language))
        if outlook.text == running.record.agenda or (outlook.left_out and not outlook.changes):
            return Proposal(lines)
        mark = _mark(running, text, people)
        await self._let_wait(running.record.id, mark, text)
        return Proposal((words.READY(), *lines), mark)

    async def _let_wait(self, event: str, mark: str, text: str) -> None:
        key = WAITING + mark[:DIGITS]
        kept = await self._store.kept(event, Shelf.VERSIONS)
        waiting = [one for one in kept if one.startswith(WAITING) and one != key]
        for one in waiting[: max(0, len(waiting) + 1 - MOST_WAITING)]:
            await self._store.drop(event, Shelf.VERSIONS, one)
        await self._store.keep(event, Shelf.VERSIONS, key, json.dumps(text))

    def _outlook(self, running: Running, text: str, people: Mapping[str, KeptPerson]) -> _Outlook:
        wanted = parse_agenda(text.encode()).event
        if wanted.id != running.event.id:
            raise RefusedError(words.OTHER_EVENT(found=wanted.id, event=running.event.id))
        begun = self._begun(running)
        if begun and wanted.zone != running.event.zone:
            raise RefusedError(words.ZONE_STAYS(zone=running.event.zone))
        known = {who: one.known for who, one in people.items()}
        all_of_it = _difference(running, wanted, known)
        before = parse_agenda(running.record.agenda.encode(), kept=True).event
        possible = only_forward(before, wanted, begun)
        changes = _difference(running, possible, known)
        left_out = tuple(one for one in all_of_it if one not in changes)
        if not left_out:
            return _Outlook(wanted, text, changes, ())
        combined = written_agenda(possible)
        return _Outlook(parse_agenda(combined.encode()).event, combined, changes, left_out)

    def _begun(self, running: Running) -> frozenset[str]:
        at = self._clock.now()
        timings = timings_of(running)
        return frozenset(
            one.slot.id for one in timings if one.starts is not None and one.starts <= at
        )

    async def _put_in_use(
        self, running: Running, text: str, outlook: _Outlook, versions: Sequence[Version]
    ) -> Message:
        """Keep the version first and use it then: a crash between leaves the old agenda."""
        now, event, number = self._clock.now(), running.record.id, versions[-1].number + 1
        plan = await self._plan(running, outlook.event)
        for one in versions[-1:]:
            await keep_version(self._store, event, one)
        version = Version(
            number=number,
            at=now,
            agenda=outlook.text,
            source=digest_of(text),
            changes=outlook.changes,
        )
        await keep_version(self._store, event, version)
        record = replace(running.record, agenda=outlook.text, plan=plan)
        await self._store.save_event(record)
        await self._tidy(event, text, outlook.event)
        facts = {"version": number, "changes": len(outlook.changes)}
        entry = Entry(now, EntryKind.AGENDA_PUBLISHED, f"published/{number}", facts)
        await self._store.add_entry(event, entry)
        self._conductor.add(await open_running(record, self._store))
        title, changed = outlook.event.title, len(outlook.changes)
        return words.PUBLISHED(number=number, event=title, n=changed)

    async def _tidy(self, event: str, text: str, now: Event) -> None:
        """Forget what waited, and whom the new agenda has the last word about."""
        await self._store.drop(event, Shelf.VERSIONS, WAITING + digest_of(text)[:DIGITS])
        for who, one in (await people_of(self._store, event)).items():
            if now.people.get(who) != one.known.of:
                await self._store.drop(event, Shelf.PEOPLE, who)

    async def _plan(self, running: Running, event: Event) -> str:
        """Give everybody their seats as they were, unless breakouts have changed."""
        roster = running.workshop.roster
        if _seating_of(event) == _seating_of(running.event) or not any(
            one.seated for one in roster
        ):
            return running.record.plan
        plan = await self._usher.plan(event, roster, running)
        return plan.model_dump_json(exclude_defaults=True)

    async def _text_of_version(self, running: Running, number: int) -> str:
        found = [one for one in await self._versions(running) if one.number == number]
        if not found:
            raise RefusedError(words.NO_VERSION(number=number))
        return found[0].agenda

    async def _versions(self, running: Running) -> list[Version]:
        record = running.record
        return await versions_of(self._store, record.id, record.agenda, record.loaded)


def _difference(running: Running, event: Event, known: Mapping[str, Turnout]) -> tuple[Change, ...]:
    return agenda_difference(running.event, with_known(event, known))


def _text_of(file: UploadedFile) -> str:
    if len(file.content) > LARGEST_FILE:
        raise RefusedError(said.FILE_TOO_LARGE(name=file.name))
    parse_agenda(file.content)
    return file.content.decode("utf-8-sig")


def _mark(running: Running, text: str, people: Mapping[str, KeptPerson]) -> str:
    """Name a text, and what it was compared with."""
    known = [f"{who}/{one.at.isoformat()}" for who, one in sorted(people.items())]
    compared = digest_of("\n".join([running.record.agenda, *known]))
    return digest_of(text)[:DIGITS] + compared[:DIGITS]


def _seating_of(event: Event) -> object:
    """Give everything about an agenda that seats depend on."""
    breakouts = [
        (
            session.id,
            session.seating,
            [one.languages for one in session.rounds],
            [(one.id, one.seats, one.languages, one.mode, one.parts) for one in session.topics],
            (session.languages, session.mode, sorted(session.interpretation)),
        )
        for _, session in event.sessions()
        if session.rounds
    ]
    interpreters = [(one.between, one.at) for one in event.interpreters]
    return breakouts, event.seating, [one.id for one in event.groups], interpreters


def _lines(running: Running, outlook: _Outlook, language: Language) -> Iterator[Message]:
    event = running.event
    if outlook.changes:
        yield words.CHANGES(event=event.title, n=len(outlook.changes))
        yield from _told(outlook.changes, outlook.event, language)
    else:
        yield words.NO_CHANGES(event=event.title)
    yield from _left_out(outlook, outlook.event, language)


def _left_out(outlook: _Outlook, event: Event, language: Language) -> Iterator[Message]:
    if outlook.left_out:
        yield words.LEFT_OUT(n=len(outlook.left_out))
        yield from _told(outlook.left_out, event, language)


def _told(changes: Sequence[Change], event: Event, language: Language) -> Iterator[Message]:
    """Tell of what a reader sees; titles that change in other languages are only counted."""
    seen = [one for one in changes if is_seen_in(one, language)]
    yield from (told_of(one, event) for one in seen[:MOST_LINES])
    if len(seen) > MOST_LINES:
        yield words.MORE(n=len(seen) - MOST_LINES)
    if len(seen) < len(changes):
        yield words.IN_OTHER_LANGUAGES(n=len(changes) - len(seen))


def _version_line(running: Running, version: Version) -> Message:
    facts = {
        "number": version.number,
        "day": date_at(running, version.at),
        "time": At(version.at),
    }
    if version.loaded:
        return words.VERSION_LOADED(**facts)
    return words.VERSION(**facts, n=len(version.changes))
