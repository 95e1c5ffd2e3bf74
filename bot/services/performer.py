"""Does what was planned, once: the intent is written before the act, the result after it."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from agenda.meetings import (
    EndMeeting,
    FindMeeting,
    MakeMeeting,
    MeetingAction,
    MoveMeeting,
)
from agenda.plan import (
    Action,
    Admit,
    Adopt,
    Edit,
    Enrol,
    Find,
    MakePlace,
    MakeRole,
    Post,
    Record,
    Remove,
    SkipLate,
    access_key,
)
from agenda.state import Effect, Outcome, Phase, Place
from bot.ports import Clock, Entry, EntryKind, Platform, Store, digest_of
from bot.services.proofreading import note_post
from bot.services.running import Running
from bot.services.wording import word_meeting, word_notice


class Performer:
    """Performs actions on a *platform* and keeps the ledger in the *store*."""

    def __init__(self, platform: Platform, store: Store, clock: Clock) -> None:
        """Use these ports."""
        self._platform, self._store, self._clock = platform, store, clock

    async def perform(  # noqa: C901 -- one case for each kind of action
        self, running: Running, action: Action
    ) -> None:
        """Do one action; what fails is left as an intent, and planned again."""
        match action:
            case MakeRole():
                await self._make(running, action.key, self._role_maker(running, action), None)
            case MakePlace():
                entry = self._entry(EntryKind.PLACE_MADE, action.key, place=action.place.key)
                await self._make(running, action.key, self._place_maker(running, action), entry)
                await self._settle_access(running, action.place)
            case Adopt():
                await self._adopt(running, action)
            case Remove():
                await self._platform.remove_place(running.guild, action.object_id)
            case Admit():
                await self._admit(running, action)
            case Record():
                await self._settle_access(running, action.place)
            case Post():
                await self._post(running, action)
            case Edit():
                await self._edit(running, action)
            case SkipLate():
                await self._skip(running, action)
            case Enrol():
                await self._enrol(running, action)
            case Find():
                await self._find(running, action)
            case MakeMeeting() | MoveMeeting() | EndMeeting() | FindMeeting():
                await self._meet(running, action)

    def _role_maker(self, running: Running, action: MakeRole) -> Callable[[], Awaitable[int]]:
        return lambda: self._platform.make_role(running.guild, action.role.name)

    def _place_maker(self, running: Running, action: MakePlace) -> Callable[[], Awaitable[int]]:
        place = action.place
        return lambda: self._platform.make_place(
            running.guild, place.kind, place.name, action.parent, action.access
        )

    async def _make(
        self, running: Running, key: str, make: Callable[[], Awaitable[int]], entry: Entry | None
    ) -> None:
        before = running.ledger.get(key)
        if before is None or before.settled:
            await self._intend(running, key, Effect(self._clock.now()))
        made = await make()
        await self._finish(running, key, object_id=made, entry=entry)

    async def _adopt(self, running: Running, action: Adopt) -> None:
        kind, _, key = action.key.partition("/")
        made = self._entry(EntryKind.PLACE_MADE, action.key, place=key) if kind == "place" else None
        await self._finish(running, action.key, object_id=action.object_id, entry=made)

    async def _admit(self, running: Running, action: Admit) -> None:
        repaired = running.ledger.get(access_key(action.place))
        await self._platform.admit(running.guild, action.object_id, action.access)
        if repaired is not None and repaired.settled:
            at = self._clock.now()
            key = f"repaired/{action.place.key}/{at.isoformat()}"
            entry = self._entry(EntryKind.ROOM_REPAIRED, key, place=action.place.key)
            await self._store.add_entry(running.record.id, entry)
        else:
            await self._settle_access(running, action.place)

    async def _settle_access(self, running: Running, place: Place) -> None:
        """Note that a place is as its phase wants it; the log tells of rooms only."""
        key = access_key(place)
        kinds = {Phase.OPEN: EntryKind.ROOM_OPENED, Phase.CLOSED: EntryKind.ROOM_CLOSED}
        entry = None
        if place.phase in kinds:
            seated = sum(1 for audience, _ in place.access if audience.whom == "person")
            entry = self._entry(kinds[place.phase], key, place=place.key, admitted=seated)
        await self._finish(running, key, entry=entry)

    async def _post(self, running: Running, action: Post) -> None:
        notice, place = action.notice, action.object_id
        words = word_notice(running, notice, action.key, place)
        before = running.ledger.get(action.key)
        posted = None
        if before is not None and action.since is not None:
            posted = await self._platform.find_post(
                running.guild, place, before.digest, before.intended
            )
        if posted is None:
            effect = replace(before or Effect(self._clock.now()), digest=digest_of(words.text))
            if effect != before:
                await self._intend(running, action.key, effect)
            posted = await self._platform.post(running.guild, place, words)
        facts = {"notice": notice.key, "place": notice.place, "language": notice.language}
        if notice.public and not notice.standing:
            facts["text"] = words.text
        entry = self._entry(EntryKind.NOTICE_SAID, action.key, due=notice.due.isoformat(), **facts)
        await self._finish(running, action.key, object_id=posted, entry=entry)
        note_post(running, action.key, notice, digest_of(words.text))

    async def _edit(self, running: Running, action: Edit) -> None:
        """Change the words of a post; one that somebody deleted is said anew."""
        notice, place = action.notice, action.object_id
        words = word_notice(running, notice, action.key, place)
        effect = Effect(self._clock.now(), digest=digest_of(words.text))
        if await self._platform.edit_post(running.guild, place, action.post, words):
            key = f"changed/{action.key}/{effect.digest[:12]}"
            facts = {"notice": notice.key, "place": notice.place, "language": notice.language}
            entry = self._entry(EntryKind.NOTICE_CHANGED, key, **facts)
            done = replace(effect, outcome=Outcome.DONE, object_id=action.post)
            await self._store.finish(running.record.id, action.key, done, entry)
            running.ledger[action.key] = done
        else:
            await self._intend(running, action.key, effect)
        note_post(running, action.key, notice, effect.digest)

    async def _skip(self, running: Running, action: SkipLate) -> None:
        notice = action.notice
        entry = self._entry(
            EntryKind.NOTICE_SKIPPED,
            action.key,
            notice=notice.key,
            place=notice.place,
            language=notice.language,
            due=notice.due.isoformat(),
        )
        await self._finish(running, action.key, entry=entry, outcome=Outcome.SKIPPED)

    async def _enrol(self, running: Running, action: Enrol) -> None:
        member = action.membership.member
        await self._platform.enrol(running.guild, member, action.gives, action.takes)
        await self._finish(running, action.key)

    async def _find(self, running: Running, action: Find) -> None:
        search = action.search
        member = await self._platform.find_member(running.guild, search.handle)
        if member is not None:
            await self._store.bind_person(running.record.id, search.participant, member)
            running.meet(search.participant, member)
        await self._finish(running, action.key)

    async def _meet(self, running: Running, action: MeetingAction) -> None:
        """Do what is to be done in the platform's own calendar."""
        match action:
            case MakeMeeting():
                await self._make_meeting(running, action)
            case MoveMeeting():
                await self._move_meeting(running, action)
            case EndMeeting():
                await self._end_meeting(running, action)
            case FindMeeting():
                await self._finish(running, action.key, object_id=action.object_id)

    async def _make_meeting(self, running: Running, action: MakeMeeting) -> None:
        before = running.ledger.get(action.key)
        tried = None if before is None or before.settled else before
        effect = replace(tried or Effect(self._clock.now()), digest=action.digest)
        if effect != before:
            await self._intend(running, action.key, effect)
        meeting = action.meeting
        invitation = word_meeting(running, meeting, action.place)
        hours = (meeting.starts, meeting.ends)
        made = await self._platform.make_meeting(running.guild, invitation, hours)
        await self._finish(running, action.key, object_id=made)

    async def _move_meeting(self, running: Running, action: MoveMeeting) -> None:
        await self._intend(running, action.key, Effect(self._clock.now(), digest=action.digest))
        invitation = word_meeting(running, action.meeting, action.place)
        hours = (action.starts, action.ends)
        await self._platform.move_meeting(running.guild, action.object_id, invitation, hours)
        await self._finish(running, action.key, object_id=action.object_id)

    async def _end_meeting(self, running: Running, action: EndMeeting) -> None:
        await self._intend(running, action.key, Effect(self._clock.now()))
        await self._platform.end_meeting(running.guild, action.object_id)
        await self._finish(running, action.key)

    async def _intend(self, running: Running, key: str, effect: Effect) -> None:
        await self._store.intend(running.record.id, key, effect)
        running.ledger[key] = effect

    async def _finish(
        self,
        running: Running,
        key: str,
        *,
        object_id: int | None = None,
        entry: Entry | None = None,
        outcome: Outcome = Outcome.DONE,
    ) -> None:
        before = running.ledger.get(key, Effect(self._clock.now()))
        effect = replace(before, outcome=outcome, object_id=object_id)
        await self._store.finish(running.record.id, key, effect, entry)
        running.ledger[key] = effect

    def _entry(self, kind: EntryKind, key: str, **facts: object) -> Entry:
        return Entry(self._clock.now(), kind, key, facts)
