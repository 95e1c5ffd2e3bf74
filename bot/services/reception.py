"""Who asks, which event they mean, in which language they are answered, where their room is."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from agenda.errors import RefusedError
from agenda.messages import At, Channel, Many, Message
from agenda.messages import answers as words
from agenda.model import Topic
from agenda.notices import expected_of
from agenda.rooms import PLENARY, news_of, room_key, room_of
from agenda.roster import Participant
from agenda.seating.hearing import room_languages
from agenda.text import Language
from agenda.timeline import Slot, SlotKind, Timing
from agenda.timeline import running as running_at
from bot.ports import Clock, Store
from bot.services.conductor import Conductor
from bot.services.latecomers import Latecomers
from bot.services.programme import date_at, timings_of, to_come
from bot.services.running import Running


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks: a member of the guild, their handle, whether they manage the server."""

    member: int
    handle: str
    manages: bool = False


class Reception:
    """Knows the people of the events of a *conductor*."""

    def __init__(
        self, conductor: Conductor, store: Store, clock: Clock, latecomers: Latecomers
    ) -> None:
        """Use these ports; *latecomers* gives seats to those who come without one."""
        self._conductor, self._store, self._clock = conductor, store, clock
        self._latecomers = latecomers

    def which(self, guild: int, channel: int, name: str | None = None) -> Running:
        """Give the event that is meant: the named one, or else the channel's, or the one that runs.

        A name that is not known here never leads to another event.
        """
        here = [one for one in self._conductor.events.values() if one.guild == guild]
        if not here:
            raise RefusedError(words.NO_EVENT())
        at = self._clock.now()
        events = Many(self.events_of(guild))
        if name:
            named = next((one for one in here if one.record.id == name), None)
            if named is None:
                raise RefusedError(words.NO_SUCH_EVENT(given=name, events=events))
            return named
        owner = [one for one in here if one.place_of(channel) is not None]
        for choice in (owner, [one for one in here if _is_on(one, at)], here):
            if len(choice) == 1:
                return choice[0]
        raise RefusedError(words.WHICH_EVENT(events=events))

    def events_of(self, guild: int) -> tuple[str, ...]:
        """Give the ids of the events of a guild."""
        events = self._conductor.events.values()
        return tuple(one.record.id for one in events if one.guild == guild)

    def language_in(self, guild: int, member: int, roles: Collection[int] = ()) -> Language | None:
        """Give the language of a member where it is not clear which event of a guild is meant."""
        here = (one for one in self._conductor.events.values() if one.guild == guild)
        return next((found for one in here if (found := one.language_of(member, roles))), None)

    def refuse_all_but_moderators(self, running: Running, asker: Asker) -> None:
        """Refuse somebody who may not run the programme."""
        participant = participant_of(running, asker)
        if asker.manages or (participant and participant.part in {"moderator", "organiser"}):
            return
        raise RefusedError(words.NOT_ALLOWED(who=words.WHO_MODERATORS()))

    def refuse_all_but_organisers(self, running: Running | None, asker: Asker) -> None:
        """Refuse somebody who may not prepare an event; before there is one, managers only."""
        participant = participant_of(running, asker) if running else None
        if asker.manages or (participant and participant.part == "organiser"):
            return
        raise RefusedError(words.NOT_ALLOWED(who=words.WHO_ORGANISERS()))

    async def meet(self, running: Running, asker: Asker) -> Participant | None:
        """Give the participant somebody is, and remember it at their first press."""
        participant = participant_of(running, asker)
        if participant is not None and running.participant_of(asker.member) is None:
            await self._store.bind_person(running.record.id, participant.id, asker.member)
            running.meet(participant.id, asker.member)
            self._conductor.wake()
        return participant

    async def tell_room(self, running: Running, asker: Asker) -> list[Message]:
        """Tell somebody their room in this round or the next; a newcomer gets in."""
        participant = await self.meet(running, asker)
        if participant is None:
            event = running.event.title
            raise RefusedError(words.ROOM_UNKNOWN(event=event, handle=asker.handle))
        welcome = await self._latecomers.seat(running, participant)
        at = self._clock.now()
        rounds = [one for one in timings_of(running) if one.slot.kind is SlotKind.ROUND]
        if participant.staff:
            return [_any_room(running, running_at(rounds, at))]
        rooms = [(one, room_of(running.workshop, one.slot, participant)) for one in rounds]
        if all(key is None for _, key in rooms):
            return [words.ROOM_NO_SEAT(place=Channel(PLENARY))]
        following = {slot.id for slot in to_come(running, at)}
        left = [(one, key) for one, key in rooms if one.runs_at(at) or one.slot.id in following]
        for timing, key in left:
            if key is not None:
                answer = _room_answer(running, timing, key, at)
                heard = _languages(running, timing.slot, key)
                return [answer, *welcome, *heard, *_group(running, participant)]
        return [*welcome, words.ROOM_NONE_LEFT()]

    async def choose_language(
        self, running: Running, asker: Asker, language: Language
    ) -> list[Message]:
        """Keep somebody's language; its role and its channel follow."""
        event = running.event
        if language not in event.languages:
            offered = Many(tuple(words.LANGUAGE_BUTTONS[one]() for one in event.languages))
            raise RefusedError(words.LANGUAGE_NOT_HERE(event=event.title, languages=offered))
        choice = await self._store.choose_language(running.guild, asker.member, language)
        for one in self._conductor.events.values():
            if one.guild == running.guild:
                one.choose(choice)
        await self.meet(running, asker)
        self._conductor.wake()
        return [words.LANGUAGE_CHOSEN(place=Channel(news_of(language)))]


def participant_of(running: Running, asker: Asker) -> Participant | None:
    """Give the participant somebody is: as met before, or by exactly their handle.

    A handle counts once: whoever takes over another member's does not become that participant.
    """
    known = running.participant_of(asker.member)
    if known is not None:
        return running.workshop.roster.of(known)
    handle, met = asker.handle.casefold(), running.known.people
    unmet = (one for one in running.workshop.roster if one.id not in met)
    return next((one for one in unmet if (one.handle or "").casefold() == handle), None)


def _is_on(running: Running, at: datetime) -> bool:
    slots = running.workshop.slots
    return slots[0].starts <= at < slots[-1].ends


def _any_room(running: Running, rounds: tuple[Timing, ...]) -> Message:
    made = running.channels()
    rooms = tuple(
        Channel(key)
        for timing in rounds
        for topic in running.workshop.session_of(timing.slot).topics
        if (key := room_key(timing.slot, topic)) in made
    )
    return words.ROOM_ANY(rooms=Many(rooms)) if rooms else words.ROOM_ANY_LATER()


def _room_answer(running: Running, timing: Timing, key: str, at: datetime) -> Message:
    slot, topic = timing.slot, _topic_of(running, timing.slot, key)
    start = expected_of(timing)[0]
    if timing.runs_at(at) and key not in running.channels():
        return words.ROOM_OPENING(topic=topic.title)
    if timing.runs_at(at):
        end = timing.room_ends(topic.id)
        facts = {"place": Channel(key), "topic": topic.title}
        return words.ROOM_OPEN(**facts, end=At(end)) if end else words.ROOM_OPEN_HELD(**facts)
    return words.ROOM_NEXT(
        number=slot.number,
        session=slot.title,
        day=date_at(running, start),
        time=At(start),
        zone=running.event.zone,
        topic=topic.title,
    )


def _group(running: Running, participant: Participant) -> list[Message]:
    seating = running.workshop.seating
    group = seating.places.get(participant.id)
    return [] if group is None else [words.ROOM_GROUP(group=seating.groups[group].title)]


def _languages(running: Running, slot: Slot, key: str) -> list[Message]:
    """Say in which languages somebody's room can be followed, if the agenda does."""
    session, topic = running.workshop.session_of(slot), _topic_of(running, slot, key)
    return [*room_languages(running.event, session, slot.number, topic)]


def _topic_of(running: Running, slot: Slot, key: str) -> Topic:
    topics = running.workshop.session_of(slot).topics
    return next(topic for topic in topics if room_key(slot, topic) == key)
