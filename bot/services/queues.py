"""The queues of an event as they are kept, so that a restart loses none, and as they are shown."""

from collections.abc import Collection

from agenda.hands import Hand, Queue
from agenda.messages import Channel, Message
from agenda.messages import floor as words
from agenda.messages.places import LANGUAGE_NAMES
from agenda.timeline import Slot
from bot.ports import Shelf, Store
from bot.services.running import Running
from bot.services.seats import called

Sitting = tuple[str, Slot]
"""A place's key, and what is going on there."""


class Queues:
    """Keeps one queue for each place and each thing that goes on there."""

    def __init__(self, store: Store) -> None:
        """Use this store."""
        self._store = store

    async def of(self, running: Running, sitting: Sitting) -> Queue:
        """Give a queue; one that nobody is in is not kept."""
        written = (await self._store.kept(running.record.id, Shelf.HANDS)).get(_key(sitting))
        return Queue() if written is None else Queue.model_validate_json(written)

    async def keep(self, running: Running, sitting: Sitting, queue: Queue) -> None:
        """Keep a queue."""
        event, key = running.record.id, _key(sitting)
        if queue == Queue():
            await self._store.drop(event, Shelf.HANDS, key)
        else:
            await self._store.keep(event, Shelf.HANDS, key, queue.model_dump_json())

    async def forget_all_but(self, running: Running, sittings: Collection[Sitting]) -> None:
        """Forget the queues of what is over."""
        still = {_key(one) for one in sittings}
        for key in await self._store.kept(running.record.id, Shelf.HANDS):
            if key not in still:
                await self._store.drop(running.record.id, Shelf.HANDS, key)


def _key(sitting: Sitting) -> str:
    place, slot = sitting
    return f"{slot.id}@{place}"


def show_queue(running: Running, place: str, queue: Queue) -> list[Message]:
    """Show who has the floor and who waits, in order."""
    waiting = [
        words.WAITS(
            number=number,
            person=name_of(running, one.member),
            language=LANGUAGE_NAMES[one.language](),
        )
        for number, one in enumerate(queue.waiting, start=1)
    ]
    return [_head(running, place, queue.speaking), *(waiting or [words.NOBODY_WAITS()])]


def show_speaker(running: Running, place: str, queue: Queue) -> list[Message]:
    """Show who has the floor now; without anybody, that nobody waits either."""
    head = _head(running, place, queue.speaking)
    return [head] if queue.speaking else [head, words.NOBODY_WAITS()]


def name_of(running: Running, member: int) -> str | Message:
    """Give the name of a member who is on the list of people."""
    person = running.participant_of(member)
    return words.GUEST() if person is None else called(running, person)


def _head(running: Running, place: str, hand: Hand | None) -> Message:
    if hand is None:
        return words.FREE(place=Channel(place))
    return words.HAS_FLOOR(
        person=name_of(running, hand.member),
        place=Channel(place),
        language=LANGUAGE_NAMES[hand.language](),
    )
