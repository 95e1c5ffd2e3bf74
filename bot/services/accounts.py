"""Which account of the platform is which participant: bound, let go of, forgotten."""

from dataclasses import replace

from pydantic import TypeAdapter

from agenda.roster import Participant
from bot.ports import Store
from bot.services.conductor import Conductor
from bot.services.running import Running, open_running

_PEOPLE = TypeAdapter(tuple[Participant, ...])


class Accounts:
    """Keeps who is who in the events of a *conductor*."""

    def __init__(self, conductor: Conductor, store: Store) -> None:
        """Use these ports."""
        self._conductor, self._store = conductor, store

    async def bind(self, running: Running, participant: str, member: int) -> None:
        """Keep that a member of the guild is a participant; their rooms open."""
        await self._store.bind_person(running.record.id, participant, member)
        running.meet(participant, member)
        self._conductor.wake()

    async def release(self, running: Running, participant: str) -> None:
        """Forget a participant's account, also the one that the list of people names.

        Otherwise they would be found by it again before the next round.
        """
        people = running.workshop.roster.participants
        without = tuple(_without_account(one) if one.id == participant else one for one in people)
        record = running.record
        if without != people:
            listed = _PEOPLE.dump_json(without, exclude_defaults=True).decode()
            record = replace(record, roster=listed)
            await self._store.save_event(record)
        await self._store.unbind_person(record.id, participant)
        running.part_from(participant)
        self._conductor.add(await open_running(record, self._store))

    async def forget_language(self, running: Running, member: int) -> None:
        """Forget which language a member chose on this server."""
        await self._store.forget_language(running.guild, member)
        for one in self._conductor.events.values():
            if one.guild == running.guild:
                one.forget_language_of(member)


def _without_account(participant: Participant) -> Participant:
    return participant.model_copy(update={"discord_id": None, "handle": None})
