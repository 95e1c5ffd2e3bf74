"""The floor: people put their hands up, and are given the floor in that order."""

import asyncio
from datetime import datetime

from agenda.errors import RefusedError
from agenda.hands import Hand, Queue
from agenda.messages import Channel, Message
from agenda.messages import floor as words
from agenda.messages.places import LANGUAGE_NAMES
from agenda.text import Language
from bot.ports import Clock, PlatformError, Store
from bot.services.herald import Herald
from bot.services.interpretation import waits_for_interpreters
from bot.services.queues import Queues, Sitting, name_of, show_queue, show_speaker
from bot.services.reception import Asker, Reception
from bot.services.running import Running
from bot.services.whereabouts import (
    channel_of,
    floors,
    name_of_place,
    place_meant,
    refuse_strangers,
)


class Floor:
    """Keeps a queue for each place where something is going on; it is gone when that is over."""

    def __init__(self, reception: Reception, store: Store, herald: Herald, clock: Clock) -> None:
        """Use these, and a *herald* who calls people."""
        self._reception, self._queues = reception, Queues(store)
        self._herald, self._clock = herald, clock
        self._turn = asyncio.Lock()
        self._swept: dict[str, tuple[Sitting, ...]] = {}

    async def speak(
        self, running: Running, asker: Asker, channel: int, language: Language
    ) -> list[Message]:
        """Put somebody's hand up where they are; one that is up stays."""
        refuse_strangers(running, asker)
        await self._reception.meet(running, asker)
        place = place_meant(running, asker, channel, self._clock.now())
        async with self._turn:
            sitting = self._sitting(running, place)
            before = await self._queues.of(running, sitting)
            queue = before.raised(Hand(member=asker.member, language=language))
            await self._queues.keep(running, sitting, queue)
        number = queue.number_of(asker.member)
        if number is None:
            return [words.YOU_SPEAK(place=Channel(place))]
        return [words.RAISED(place=Channel(place), number=number)]

    async def done(self, running: Running, asker: Asker, channel: int) -> list[Message]:
        """Take somebody's hand down, or end their turn and tell the next."""
        at = self._clock.now()
        here = place_meant(running, asker, channel, at)
        async with self._turn:
            found = await self._find(running, asker, here)
            if found is None:
                raise RefusedError(words.NOT_UP())
            sitting, before = found
            queue = before.lowered(asker.member, at)
            await self._queues.keep(running, sitting, queue)
        place = sitting[0]
        if not before.speaks(asker.member):
            return [words.LOWERED(place=Channel(place))]
        if queue.speaking is None:
            return [words.ENDED()]
        return await self._tell(running, place, queue) or [words.ENDED_NEXT()]

    async def show(self, running: Running, asker: Asker, place: str) -> list[Message]:
        """Show a queue to moderators, and to whoever has the floor there."""
        slot = floors(running, self._clock.now()).get(place)
        queue = await self._queues.of(running, (place, slot)) if slot else Queue()
        if not queue.speaks(asker.member) and not self._moderates(running, asker):
            raise RefusedError(words.NOT_YOUR_QUEUE())
        self._sitting(running, place)
        return show_queue(running, place, queue)

    async def next(self, running: Running, place: str) -> list[Message]:
        """Give the floor to the next, and tell them; who just got it is not passed over."""
        at = self._clock.now()
        async with self._turn:
            sitting = self._sitting(running, place)
            before = await self._queues.of(running, sitting)
            if before.speaking is not None and before.just_given(at):
                person = name_of(running, before.speaking.member)
                raise RefusedError(words.JUST_GIVEN(person=person))
            queue = before.advanced(at)
            await self._queues.keep(running, sitting, queue)
        untold = await self._tell(running, place, queue)
        return [*show_speaker(running, place, queue), *untold]

    async def clear(self, running: Running, place: str) -> list[Message]:
        """Take all hands down and free the floor."""
        async with self._turn:
            await self._queues.keep(running, self._sitting(running, place), Queue())
        return [words.CLEARED(place=Channel(place))]

    def place(self, running: Running, asker: Asker, channel: int, given: str | None) -> str:
        """Give the place somebody means: the one they are in, or one by its number or name."""
        if given is None:
            return place_meant(running, asker, channel, self._clock.now())
        wanted = given.casefold().strip()
        for number, name, place in self.places(running):
            if wanted in {str(number), name.casefold(), place}:
                return place
        raise RefusedError(words.NO_SUCH_PLACE(given=given))

    def places(self, running: Running) -> list[tuple[int | None, str, str]]:
        """Give the places that have a floor now: number on the platform, name, key."""
        return [
            (channel_of(running, one), name_of_place(running, one), one)
            for one in floors(running, self._clock.now())
        ]

    async def tick(self, running: Running, now: datetime) -> datetime | None:
        """Forget the queues of what is over, whenever something else goes on than before."""
        open_now = tuple(floors(running, now).items())
        if self._swept.get(running.record.id) != open_now:
            async with self._turn:
                await self._queues.forget_all_but(running, open_now)
            self._swept[running.record.id] = open_now
        return None

    async def _find(
        self, running: Running, asker: Asker, here: str
    ) -> tuple[Sitting, Queue] | None:
        """Find the queue somebody is in, first of all *here*."""
        open_now = floors(running, self._clock.now())
        for sitting in sorted(open_now.items(), key=lambda one: one[0] != here):
            queue = await self._queues.of(running, sitting)
            if queue.has(asker.member):
                return sitting, queue
        return None

    async def _tell(self, running: Running, place: str, queue: Queue) -> list[Message]:
        """Call whoever has the floor now, in the room's own chat; give what to say if it fails."""
        hand = queue.speaking
        if hand is not None:
            key = f"floor/{hand.member}/{queue.since}"
            said = self._your_turn(running, place, hand)
            try:
                await self._herald.call(running, place, hand.member, said, hand.language, key)
            except PlatformError:
                return [words.NOT_TOLD(place=Channel(place))]
        return []

    def _your_turn(self, running: Running, place: str, hand: Hand) -> Message:
        """Say that somebody has the floor; interpreters want to know in which language."""
        slot = floors(running, self._clock.now()).get(place)
        if slot is None or not waits_for_interpreters(running, slot, place):
            return words.YOUR_TURN()
        return words.YOUR_TURN_INTERPRETED(language=LANGUAGE_NAMES[hand.language]())

    def _moderates(self, running: Running, asker: Asker) -> bool:
        try:
            self._reception.refuse_all_but_moderators(running, asker)
        except RefusedError:
            return False
        return True

    def _sitting(self, running: Running, place: str) -> Sitting:
        slot = floors(running, self._clock.now()).get(place)
        if slot is None:
            raise RefusedError(words.NOT_NOW(place=Channel(place)))
        return place, slot
