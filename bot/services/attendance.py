"""Keeps who was there, by voice or by checking in: counts for reports, a list for organisers."""

import asyncio
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import NamedTuple

from pydantic import Field

from agenda.attendance import (
    COUNTS_FROM,
    LOOK_EVERY,
    How,
    held,
    places_of,
    tallies,
    there_for,
    to_check_in,
)
from agenda.errors import RefusedError
from agenda.messages import At, Many, Message, answers
from agenda.messages import attendance as words
from agenda.messages import roster_commands as counted
from agenda.roster import Participant
from agenda.state import Observed
from agenda.text import Frozen
from agenda.timeline import Slot, SlotKind
from bot.export.roster_lines import label_of, word_for
from bot.ports import Clock, Platform, Shelf, Store
from bot.services.conductor import Conductor
from bot.services.programme import timings_of
from bot.services.running import Running


class Sheet(Frozen):
    """Who was in one session: people of the list by id, and how many *others* by voice."""

    people: Mapping[str, How] = Field(default_factory=dict)
    others: int = 0


class There(NamedTuple):
    """A line of the organisers' list: somebody was in a session."""

    slot: Slot
    participant: Participant
    how: How


class Stay(NamedTuple):
    """Somebody has been in a *place*, by its key, *since* then."""

    place: str
    since: datetime


class Attendances:
    """Adds up how long everybody stays; who stayed for five minutes was there.

    Who comes and goes is kept in memory only, until it counts.
    """

    def __init__(
        self, conductor: Conductor, store: Store, platform: Platform, clock: Clock
    ) -> None:
        """Use these ports."""
        self._conductor, self._store = conductor, store
        self._platform, self._clock = platform, clock
        self._stays: defaultdict[str, dict[int, Stay]] = defaultdict(dict)
        self._stayed: defaultdict[tuple[str, str], dict[int, timedelta]] = defaultdict(dict)
        self._turn = asyncio.Lock()

    def let_go(self, event: str) -> None:
        """Hold nothing of an event any more."""
        self._stays.pop(event, None)
        for key in [one for one in self._stayed if one[0] == event]:
            del self._stayed[key]

    def heard(self, guild: int, member: int, channel: int | None) -> None:
        """Learn that a member went into a channel by voice, or left (None)."""
        now = self._clock.now()
        for running in self._conductor.events.values():
            if running.guild == guild:
                self._leave(running, member, now)
                place = None if channel is None else running.place_of(channel)
                if place is not None:
                    self._stays[running.record.id][member] = Stay(place, now)

    async def tick(self, running: Running, now: datetime) -> datetime | None:
        """Look who is there, and give when to look again."""
        timings = timings_of(running)
        await self._take(running, now)
        if any(held(timings, now)):
            return now + LOOK_EVERY
        starts = (one.starts for one in timings if one.slot.kind is not SlotKind.BREAK)
        return min((one for one in starts if one is not None and one > now), default=None)

    async def check_in(self, running: Running, participant: Participant) -> list[Message]:
        """Keep that somebody says they are there, in what is going on or starts soon."""
        found = to_check_in(timings_of(running), self._clock.now())
        if not found:
            raise RefusedError(words.NOTHING_ON())
        async with self._turn:
            for timing in found:
                sheet = await self._sheet(running, timing.slot)
                people = {**sheet.people, participant.id: How.CHECK_IN}
                await self._keep(
                    running, timing.slot, sheet, Sheet(people=people, others=sheet.others)
                )
        return [_checked_in(one.slot) for one in found]

    async def show(self, running: Running, given: str | None) -> tuple[list[Message], list[There]]:
        """Count who was in a session, or in each of them; and list them for the organisers."""
        await self._take(running, self._clock.now())
        sheets = await self._sheets(running)
        slots = self.slots(running)
        if given is not None:
            slots = [one for one in slots if _is_named(one, given)]
            if not slots:
                raise RefusedError(answers.NO_SUCH_SESSION(name=given))
        else:
            slots = [one for one in slots if one.id in sheets]
        chosen = {one.id: sheets.get(one.id, Sheet()) for one in slots}
        lines = [_session(slot, chosen[slot.id]) for slot in slots]
        people = {who for one in chosen.values() for who in one.people}
        there = [one for one in running.workshop.roster if one.id in people]
        if given is None:
            lines.append(words.ALL(n=len(there), all=len(running.workshop.roster)))
        others = max((one.others for one in chosen.values()), default=0)
        if given is not None and others:
            lines.append(words.OTHERS(n=others))
        return [*lines, *_counts(there)], list(_list(running, slots, chosen))

    def slots(self, running: Running) -> list[Slot]:
        """Give the sessions and rounds in which people can be."""
        return [one for one in running.workshop.slots if one.kind is not SlotKind.BREAK]

    async def number_of(self, running: Running, person: str) -> int:
        """Count the sessions somebody was in."""
        return sum(person in one.people for one in (await self._sheets(running)).values())

    async def forget(self, running: Running, member: int, person: str | None) -> None:
        """Forget where somebody was."""
        async with self._turn:
            self._stays[running.record.id].pop(member, None)
            for key, stayed in self._stayed.items():
                if key[0] == running.record.id:
                    stayed.pop(member, None)
            for slot_id, sheet in (await self._sheets(running)).items():
                if person in sheet.people:
                    people = {who: how for who, how in sheet.people.items() if who != person}
                    left = sheet.model_copy(update={"people": people})
                    event = running.record.id
                    await self._store.keep(event, Shelf.ATTENDANCE, slot_id, left.model_dump_json())

    async def _take(self, running: Running, now: datetime) -> None:
        """Compare who is there with what was heard, and write down who was there long enough."""
        event, timings = running.record.id, timings_of(running)
        going_on = {one.slot.id for one in held(timings, now)}
        async with self._turn:
            if going_on or self._stays[event]:
                present = _present(running, await self._platform.observe(running.guild))
                self._compare(running, present, now)
            for key in [one for one in self._stayed if one[0] == event]:
                await self._write(running, key[1])
                if key[1] not in going_on:
                    del self._stayed[key]

    def _compare(self, running: Running, present: Mapping[int, str], now: datetime) -> None:
        stays = self._stays[running.record.id]
        for member, stay in tuple(stays.items()):
            if present.get(member) == stay.place:
                self._leave(running, member, now)
            else:
                del stays[member]  # nobody told when they left: the rest of their stay is lost
        for member, place in present.items():
            stays[member] = Stay(place, now)

    def _leave(self, running: Running, member: int, now: datetime) -> None:
        """Add up what somebody stayed in the sessions that were in their place."""
        event = running.record.id
        stay = self._stays[event].pop(member, None)
        if stay is None:
            return
        for timing in timings_of(running):
            lasted = there_for(timing, stay.since, now)
            if lasted and stay.place in places_of(running.workshop, timing):
                stayed = self._stayed[event, timing.slot.id]
                stayed[member] = stayed.get(member, timedelta(0)) + lasted

    async def _write(self, running: Running, slot_id: str) -> None:
        stayed = self._stayed[running.record.id, slot_id]
        enough = [member for member, lasted in stayed.items() if lasted >= COUNTS_FROM]
        slot = running.workshop.slot(slot_id)
        if not enough or slot is None or slot.kind is SlotKind.BREAK:
            return
        known = {member: person for person, member in running.known.people.items()}
        people = {known[one]: How.VOICE for one in enough if one in known}
        others = sum(one not in known for one in enough)
        sheet = await self._sheet(running, slot)
        newer = Sheet(people={**people, **sheet.people}, others=max(others, sheet.others))
        await self._keep(running, slot, sheet, newer)

    async def _sheets(self, running: Running) -> dict[str, Sheet]:
        kept = await self._store.kept(running.record.id, Shelf.ATTENDANCE)
        return {slot_id: Sheet.model_validate_json(text) for slot_id, text in kept.items()}

    async def _sheet(self, running: Running, slot: Slot) -> Sheet:
        return (await self._sheets(running)).get(slot.id, Sheet())

    async def _keep(self, running: Running, slot: Slot, before: Sheet, sheet: Sheet) -> None:
        if sheet != before:
            event, text = running.record.id, sheet.model_dump_json()
            await self._store.keep(event, Shelf.ATTENDANCE, slot.id, text)


def _present(running: Running, observed: Observed) -> dict[int, str]:
    """Give the place of everybody who is in one of the event's places by voice."""
    found: dict[int, str] = {}
    for key, effect in running.ledger.items():
        seen = observed.places.get(effect.object_id or 0) if key.startswith("place/") else None
        found |= dict.fromkeys(seen.present if seen else (), key.removeprefix("place/"))
    return found


def _is_named(slot: Slot, given: str) -> bool:
    titles = {slot.title.in_language(one).casefold() for one in slot.title.languages}
    return given.casefold().strip() in {slot.id, slot.session, *titles}


def _checked_in(slot: Slot) -> Message:
    if slot.kind is SlotKind.ROUND:
        return words.CHECKED_IN_ROUND(session=slot.title, number=slot.number)
    return words.CHECKED_IN(session=slot.title)


def _session(slot: Slot, sheet: Sheet) -> Message:
    facts = {"time": At(slot.starts), "session": slot.title}
    there = len(sheet.people) + sheet.others
    if slot.kind is SlotKind.ROUND:
        return words.ROUND(**facts, number=slot.number, n=there)
    return words.SESSION(**facts, n=there)


def _counts(there: Iterable[Participant]) -> list[Message]:
    return [
        counted.COUNTS(
            label=label_of(name),
            counts=Many(
                tuple(
                    counted.COUNTED(value=word_for(name, value), number=number)
                    for value, number in found.items()
                )
            ),
        )
        for name, found in tallies(there).items()
    ]


def _list(running: Running, slots: Iterable[Slot], sheets: Mapping[str, Sheet]) -> Iterable[There]:
    for slot in slots:
        people = sheets[slot.id].people
        for one in running.workshop.roster:
            if one.id in people:
                yield There(slot, one, people[one.id])
