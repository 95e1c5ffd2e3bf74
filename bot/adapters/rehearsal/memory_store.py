"""The store in memory: the same promises as the file's, for as long as the object lives."""

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from agenda.desired import Choice
from agenda.progress import Decision
from agenda.state import Effect, Ledger
from agenda.text import Language
from bot.ports import Entry, EventRecord, Shelf


class MemoryStore:
    """Keeps everything in dictionaries. Closing it keeps it too, so that a bot can be restarted."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._events: dict[str, EventRecord] = {}
        self._ledgers: defaultdict[str, dict[str, Effect]] = defaultdict(dict)
        self._logs: defaultdict[str, dict[str, Entry]] = defaultdict(dict)
        self._journals: defaultdict[str, dict[int, Decision]] = defaultdict(dict)
        self._shelves: defaultdict[tuple[str, Shelf], dict[str, str]] = defaultdict(dict)
        self._people: defaultdict[str, dict[str, int]] = defaultdict(dict)
        self._choices: defaultdict[int, dict[int, Choice]] = defaultdict(dict)
        self._notes: dict[str, str] = {}

    async def save_event(self, record: EventRecord) -> None:
        """Keep an event; in place of one with the same id, it stands where that stood."""
        self._events[record.id] = replace(record, loaded=_in_utc(record.loaded))

    async def events(self) -> tuple[EventRecord, ...]:
        """Give all events, the one first saved first."""
        return tuple(self._events.values())

    async def ledger(self, event: str) -> Ledger:
        """Give what was tried and done for an event."""
        return dict(self._ledgers[event])

    async def intend(self, event: str, key: str, effect: Effect) -> None:
        """Write down that something is about to be done."""
        await self.finish(event, key, effect, None)

    async def finish(self, event: str, key: str, effect: Effect, entry: Entry | None) -> None:
        """Write down what came of it, and the log's entry with it."""
        kept = replace(effect, intended=_in_utc(effect.intended))
        if entry is not None:
            await self.add_entry(event, entry)
        self._ledgers[event][key] = kept

    async def add_entry(self, event: str, entry: Entry) -> None:
        """Add to the session log."""
        facts = json.loads(json.dumps(dict(entry.facts), allow_nan=False))
        kept = replace(entry, at=_in_utc(entry.at), facts=facts)
        self._logs[event].setdefault(entry.key, kept)

    async def entries(self, event: str) -> tuple[Entry, ...]:
        """Give the session log in the order in which it was written."""
        return tuple(self._logs[event].values())

    async def add_decision(self, event: str, number: int, decision: Decision, entry: Entry) -> None:
        """Add the decision with that *number*, from 1, and its entry; one already there stays."""
        kept = replace(decision, at=_in_utc(decision.at))
        await self.add_entry(event, entry)
        self._journals[event].setdefault(number, kept)

    async def decisions(self, event: str) -> tuple[Decision, ...]:
        """Give the moderators' decisions in order."""
        return tuple(decision for _, decision in sorted(self._journals[event].items()))

    async def keep(self, event: str, shelf: Shelf, key: str, text: str) -> None:
        """Keep a small thing of an event, in place of what has the same key."""
        self._shelves[event, shelf][key] = text

    async def kept(self, event: str, shelf: Shelf) -> Mapping[str, str]:
        """Give what is kept on a shelf, by key, the one first kept first."""
        return dict(self._shelves[event, shelf])

    async def drop(self, event: str, shelf: Shelf, key: str) -> None:
        """Keep something no longer; one that is gone already is fine."""
        self._shelves[event, shelf].pop(key, None)

    async def bind_person(self, event: str, participant: str, member: int) -> None:
        """Keep which member of the guild a participant is."""
        self._people[event][participant] = member

    async def unbind_person(self, event: str, participant: str) -> None:
        """Keep no longer which member a participant is; nothing kept is fine."""
        self._people[event].pop(participant, None)

    async def people(self, event: str) -> Mapping[str, int]:
        """Give the members of the guild by the participants' ids."""
        return dict(self._people[event])

    async def choose_language(self, guild: int, member: int, language: Language) -> Choice:
        """Keep a member's language; choosing the same again counts as nothing."""
        before = self._choices[guild].get(member, Choice(member, language, 0))
        if before.count == 0 or before.language != language:
            self._choices[guild][member] = Choice(member, language, before.count + 1)
        return self._choices[guild][member]

    async def forget_language(self, guild: int, member: int) -> None:
        """Keep a member's language no longer; nothing kept is fine."""
        self._choices[guild].pop(member, None)

    async def choices(self, guild: int) -> tuple[Choice, ...]:
        """Give the languages chosen in a guild."""
        return tuple(self._choices[guild].values())

    async def note(self, name: str) -> str | None:
        """Give a small fact about the process, such as a hash of the commands of a guild."""
        return self._notes.get(name)

    async def write_note(self, name: str, text: str) -> None:
        """Keep a small fact about the process."""
        self._notes[name] = text

    async def purge(self, event: str) -> None:
        """Forget everything of an event but its audit; one that is gone is fine."""
        gone = self._events.pop(event, None)
        if gone and gone.guild not in {one.guild for one in self._events.values()}:
            self._choices.pop(gone.guild, None)
        for kept in (self._ledgers, self._logs, self._journals, self._people):
            kept.pop(event, None)
        for of, shelf in [*self._shelves]:
            if of == event and shelf is not Shelf.AUDIT:
                del self._shelves[of, shelf]
        for name in [*self._notes]:
            if event in name.split("/"):
                del self._notes[name]

    async def close(self) -> None:
        """Keep everything for whoever goes on with it."""


def _in_utc(at: datetime) -> datetime:
    """Give an instant in UTC; one without a zone is a mistake of ours."""
    if at.utcoffset() is None:
        msg = f"{at} has no zone"
        raise ValueError(msg)
    return at.astimezone(UTC)
