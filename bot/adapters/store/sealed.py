"""A store in which whatever is about people is sealed, so that a thief of its file learns nothing.

Of each private thing, the key under which it is kept is sealed with it; in its place stands a mark,
by which only the vault finds it again. Who wrote before whom on a shelf is still its order.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from agenda.desired import Choice
from agenda.errors import SettingError
from agenda.messages import vault as words
from agenda.progress import Decision
from agenda.state import Effect, Ledger
from agenda.text import Language
from bot.adapters.store.vault import SEALED
from bot.ports import Entry, EventRecord, Shelf, Store, Vault, VaultError

PUBLIC: Final = frozenset(
    {Shelf.VERSIONS, Shelf.POSTERS, Shelf.TIMERS, Shelf.CALENDAR, Shelf.AUDIT}
)
"""The shelves on which nothing is about people who are not in the programme."""

STEP: Final = 64
"""What is sealed is as long as a multiple of this many bytes: a length tells little."""


class SealedStore:
    """Keeps everything in a *store*, and what is private there only under the keys of a *vault*.

    *file_of* names the file of an event's key, for whoever has to put it back.
    """

    def __init__(self, store: Store, vault: Vault, file_of: Callable[[str], Path]) -> None:
        """Use these."""
        self.store, self._vault, self._file_of = store, vault, file_of

    async def seal_what_is_open(self) -> bool:
        """Seal what an older version left open; tell whether there was anything."""
        found = False
        for record in await self.store.events():
            if any(one and not one.startswith(SEALED) for one in (record.roster, record.plan)):
                await self.save_event(self._unsealed(record))
                found = True
            for shelf in sorted(frozenset(Shelf) - PUBLIC):
                found |= await self._seal_shelf(record.id, shelf)
            for participant, member in (await self.store.people(record.id)).items():
                await self.bind_person(record.id, participant, member)
                found = True
        return found

    async def _seal_shelf(self, event: str, shelf: Shelf) -> bool:
        kept = await self.store.kept(event, shelf)
        still_open = {key: text for key, text in kept.items() if not text.startswith(SEALED)}
        for key, text in still_open.items():
            await self.keep(event, shelf, key, text)
            await self.store.drop(event, shelf, key)
        return bool(still_open)

    # --- what is sealed ---------------------------------------------------------------

    async def save_event(self, record: EventRecord) -> None:
        """Keep an event, in place of the one with the same id."""
        private = (record.roster, record.plan)
        roster, plan = (self._seal(record.id, one) if one else "" for one in private)
        await self.store.save_event(replace(record, roster=roster, plan=plan))

    async def events(self) -> tuple[EventRecord, ...]:
        """Give all events, the oldest first."""
        return tuple(self._unsealed(one) for one in await self.store.events())

    async def keep(self, event: str, shelf: Shelf, key: str, text: str) -> None:
        """Keep a small thing of an event, in place of what has the same key."""
        if shelf in PUBLIC:
            await self.store.keep(event, shelf, key, text)
            return
        mark = self._mark(event, shelf, key)
        await self.store.keep(event, shelf, mark, self._seal(event, [key, text]))

    async def kept(self, event: str, shelf: Shelf) -> Mapping[str, str]:
        """Give what is kept on a shelf, by key, the one first kept first."""
        kept = await self.store.kept(event, shelf)
        return kept if shelf in PUBLIC else dict(self._pairs(event, kept))

    async def drop(self, event: str, shelf: Shelf, key: str) -> None:
        """Keep something no longer; one that is gone already is fine."""
        if shelf in PUBLIC:
            await self.store.drop(event, shelf, key)
        elif key in await self.kept(event, shelf):
            await self.store.drop(event, shelf, self._mark(event, shelf, key))

    async def bind_person(self, event: str, participant: str, member: int) -> None:
        """Keep which member of the guild a participant is."""
        await self.keep(event, Shelf.ACCOUNTS, participant, str(member))
        await self.store.unbind_person(event, participant)

    async def unbind_person(self, event: str, participant: str) -> None:
        """Keep no longer which member a participant is; nothing kept is fine."""
        await self.drop(event, Shelf.ACCOUNTS, participant)
        await self.store.unbind_person(event, participant)

    async def people(self, event: str) -> Mapping[str, int]:
        """Give the members of the guild by the participants' ids."""
        bound = await self.kept(event, Shelf.ACCOUNTS)
        sealed = {participant: int(member) for participant, member in bound.items()}
        return {**await self.store.people(event), **sealed}

    def _pairs(self, event: str, kept: Mapping[str, str]) -> Iterable[tuple[str, str]]:
        for key, text in kept.items():
            if text.startswith(SEALED):
                opened, written = self._unseal(event, text)
                yield opened, written
            else:
                yield key, text

    def _unsealed(self, record: EventRecord) -> EventRecord:
        private = (record.roster, record.plan)
        roster, plan = (
            self._unseal(record.id, one) if one.startswith(SEALED) else one for one in private
        )
        return replace(record, roster=roster, plan=plan)

    def _seal(self, event: str, written: str | list[str]) -> str:
        plain = json.dumps(written, ensure_ascii=False).encode()
        return self._vault.seal(event, plain.ljust(-(-len(plain) // STEP) * STEP))

    def _unseal(self, event: str, sealed: str) -> Any:  # noqa: ANN401 -- what was sealed
        try:
            return json.loads(self._vault.unseal(event, sealed))
        except VaultError:
            raise self._no_key(event) from None

    def _mark(self, event: str, shelf: Shelf, key: str) -> str:
        return self._vault.mark(event, f"{shelf.value}/{key}")

    def _no_key(self, event: str) -> SettingError:
        return SettingError(words.NO_KEY(event=event, file=str(self._file_of(event))))

    # --- what is not ------------------------------------------------------------------

    async def ledger(self, event: str) -> Ledger:
        """Give what was tried and done for an event."""
        return await self.store.ledger(event)

    async def intend(self, event: str, key: str, effect: Effect) -> None:
        """Write down that something is about to be done."""
        await self.store.intend(event, key, effect)

    async def finish(self, event: str, key: str, effect: Effect, entry: Entry | None) -> None:
        """Write down what came of it, and the log's entry with it."""
        await self.store.finish(event, key, effect, entry)

    async def add_entry(self, event: str, entry: Entry) -> None:
        """Add to the session log."""
        await self.store.add_entry(event, entry)

    async def entries(self, event: str) -> tuple[Entry, ...]:
        """Give the session log in the order in which it was written."""
        return await self.store.entries(event)

    async def add_decision(self, event: str, number: int, decision: Decision, entry: Entry) -> None:
        """Add the moderators' decision with that *number*, from 1, and its entry."""
        await self.store.add_decision(event, number, decision, entry)

    async def decisions(self, event: str) -> tuple[Decision, ...]:
        """Give the moderators' decisions in order."""
        return await self.store.decisions(event)

    async def choose_language(self, guild: int, member: int, language: Language) -> Choice:
        """Keep a member's language; choosing the same again counts as nothing."""
        return await self.store.choose_language(guild, member, language)

    async def forget_language(self, guild: int, member: int) -> None:
        """Keep a member's language no longer; nothing kept is fine."""
        await self.store.forget_language(guild, member)

    async def choices(self, guild: int) -> tuple[Choice, ...]:
        """Give the languages chosen in a guild."""
        return await self.store.choices(guild)

    async def note(self, name: str) -> str | None:
        """Give a small fact about the process."""
        return await self.store.note(name)

    async def write_note(self, name: str, text: str) -> None:
        """Keep a small fact about the process."""
        await self.store.write_note(name, text)

    async def purge(self, event: str) -> None:
        """Delete everything of an event for good but its audit; one that is gone is fine."""
        await self.store.purge(event)

    async def close(self) -> None:
        """Let go of everything."""
        await self.store.close()
