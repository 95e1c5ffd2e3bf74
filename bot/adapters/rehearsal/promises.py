"""What an agenda promises, checked against what the simulated server shows.

Nothing here asks the bot: places are found by their names, people by their presence, and what was
said by what stands in the channels.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from agenda.messages.answers import WENT_WRONG
from agenda.progress import Progress
from agenda.rooms import room_key, room_name
from agenda.roster import Participant
from agenda.state import Notice
from agenda.timeline import Slot, SlotKind, Timing, project
from agenda.workshop import Workshop
from bot.adapters.rehearsal.delivery import NOTHING, TOGETHER, Deliveries
from bot.adapters.rehearsal.expected import standing_paths, timed, welcomes, worded
from bot.adapters.rehearsal.seat_rules import check_seats
from bot.adapters.rehearsal.town import Town
from bot.i18n import Scene, render

IN_TIME = timedelta(seconds=5)
"""How long after its moment something may happen and still be on time."""


@dataclass(frozen=True, slots=True)
class Broken:
    """A promise that was not kept: what was promised, and what was found instead."""

    at: datetime
    promise: str
    found: str


@dataclass
class Outages:
    """When the bot was not there."""

    spans: list[tuple[datetime, datetime]] = field(default_factory=list)

    def back_from(self, moment: datetime) -> datetime:
        """Give the moment itself, or when the bot was back if it was away then."""
        return next((end for start, end in self.spans if start <= moment < end), moment)


@dataclass
class Auditor:
    """Checks the promises of a *workshop* in a *town*.

    *members* are the people who are there, by their id in the roster; *met* when each first came;
    *languages* what they chose;
    *started* what moderators started; *spread* is the longest time that was found between two
    languages of one notice.
    """

    workshop: Workshop
    town: Town
    shown: Mapping[str, str]
    members: dict[str, int] = field(default_factory=dict)
    met: dict[str, datetime] = field(default_factory=dict)
    languages: dict[str, str] = field(default_factory=dict)
    progress: Progress = field(default_factory=Progress)
    outages: Outages = field(default_factory=Outages)
    checked: Counter[str] = field(default_factory=Counter)
    broken: list[Broken] = field(default_factory=list)
    spread: timedelta = NOTHING

    def timings(self) -> tuple[Timing, ...]:
        """Give the projected times of all slots."""
        return project(self.workshop.slots, self.progress)

    def rooms(self) -> dict[str, int]:
        """Give the channels of the rooms by our keys, found by their names alone."""
        channels = self.town.channels()
        found = {}
        for slot, index, key in self._every_room():
            name = room_name(self.workshop, slot, index)
            parent = f" {slot.session} "
            for path, channel in channels.items():
                category, _, own = path.partition("/")
                if own == name and parent in f"{category.rpartition(' ')[0]} ":
                    found[key] = channel
        return found

    def check_rooms(self) -> None:
        """Check for every person and room who can enter it now, and who cannot."""
        at, rooms = self.town.now(), self.rooms()
        timings = {one.slot.id: one for one in self.timings()}
        for slot, index, key in self._every_room():
            name = room_name(self.workshop, slot, index)
            if key not in rooms:
                self._break(at, f"{name} is there", "there is no such room")
                continue
            self._check_room(at, rooms[key], name, timings[slot.id], index)

    def check_seats(self) -> None:
        """Check every rule of seating, person by person."""
        for promise, kept, found in check_seats(self.workshop):
            self.checked["seats"] += 1
            if not kept:
                self._break(self.town.now(), promise, found)

    def check_standing_places(self) -> None:
        """Check who may enter lobby, plenary and the team's channels, and who reads which news."""
        at, channels = self.town.now(), self.town.channels()
        for key, path in self._paths().items():
            for who, member in self.members.items():
                wanted = self._standing(key, self._person(who))
                level = self.town.level(member, channels[path]) if path in channels else "missing"
                self.checked["doors"] += 1
                if level != wanted:
                    promise = f"{path} is {_SAYS[wanted]} {self.shown[who]}"
                    self._break(at, promise, f"it is {_SAYS.get(level, level)} them")

    def _standing(self, key: str, participant: Participant) -> str:
        if key in {"lobby", "plenary"}:
            return "enter"
        if key in {"moderators", "rapporteurs", "interpreters"}:
            team = {"moderator", "organiser", key.removesuffix("s")}
            return "enter" if participant.part in team else "hidden"
        chosen = self.languages.get(participant.id)
        return "read" if chosen is None or key == f"news-{chosen}" else "hidden"

    def expect(self, promise: str, wanted: str, found: str, kind: str) -> None:
        """Check that something is exactly as promised."""
        self.checked[kind] += 1
        if wanted != found:
            self._break(self.town.now(), promise, f"“{found}”")

    def expect_nothing(self, promise: str, found: int) -> None:
        """Check that something did not happen."""
        self.checked["quiet"] += 1
        if found:
            self._break(self.town.now(), promise, f"{found} times")

    def expect_an_answer(self, command: str, answer: str) -> None:
        """Check that a command was answered, and not with an apology."""
        self.checked["answers"] += 1
        scene = self.scene()
        sorry = {render(WENT_WRONG(), one, scene) for one in self.workshop.event.languages}
        if not answer or answer in sorry:
            self._break(self.town.now(), f"{command} is answered", f"“{answer}”")

    def room_for(self, who: str, slot_id: str) -> tuple[str, int] | None:
        """Give the name and the channel of somebody's room in a round, if they have one."""
        slot = self.workshop.slot(slot_id)
        if slot is None or slot.kind is not SlotKind.ROUND:
            return None
        index = self._topic(self._person(who), slot)
        if index is None:
            return None
        key = room_key(slot, self.workshop.session_of(slot).topics[index])
        channel = self.rooms().get(key)
        return None if channel is None else (room_name(self.workshop, slot, index), channel)

    def open_doors(self) -> Iterable[tuple[str, str, Timing, int]]:
        """Give each room with its name, its round's times, and how many people it lets in."""
        rooms = self.rooms()
        timings = {one.slot.id: one for one in self.timings()}
        for slot, index, key in self._every_room():
            if key in rooms:
                levels = [self.town.level(one, rooms[key]) for one in self.members.values()]
                name = room_name(self.workshop, slot, index)
                yield key, name, timings[slot.id], levels.count("enter")

    def keys(self) -> dict[str, str]:
        """Give our key of each place by its path."""
        channels = {channel: path for path, channel in self.town.channels().items()}
        rooms = {channels[channel]: key for key, channel in self.rooms().items()}
        return {path: key for key, path in self._paths().items()} | rooms

    def path(self, key: str) -> str:
        """Give the path of a standing place."""
        return self._paths()[key]

    def languages_said(self, since: datetime, until: datetime) -> dict[tuple[str, str], str]:
        """Give the language of everything that should be said, by its path and its words."""
        return {
            (path, text): notice.language for notice, path, text in self._expected(since, until)
        }

    def check_answer(self, who: str, slot: Slot, answer: str) -> None:
        """Check that somebody who pressed *My room* was shown theirs, or told what comes."""
        index = self._topic(self._person(who), slot)
        if index is None:
            return
        at, rooms = self.town.now(), self.rooms()
        key = room_key(slot, self.workshop.session_of(slot).topics[index])
        timing = next(one for one in self.timings() if one.slot == slot)
        self.checked["answers"] += 1
        if timing.runs_at(at) and f"<#{rooms.get(key)}>" not in answer:
            name = room_name(self.workshop, slot, index)
            self._break(at, f"{self.shown[who]} is shown {name}", f"the answer is “{answer}”")
        if not answer:
            self._break(at, f"{self.shown[who]} is answered", "nothing was said")

    def check_notices(self, since: datetime, until: datetime) -> None:
        """Check that each notice was said once, in its place and in time, and nothing else."""
        said: dict[tuple[str, str], list[datetime]] = defaultdict(list)
        names = {channel: path for path, channel in self.town.channels().items()}
        ours = {path for path in names.values() if path.startswith(f"{self.workshop.event.id}")}
        for one in self.town.said:
            if one.channel in names and names[one.channel] in ours:
                said[names[one.channel], one.text].append(one.at)
        expected: dict[tuple[str, str], list[Notice]] = defaultdict(list)
        for notice, path, text in self._expected(since, until):
            expected[path, text].append(notice)
        deliveries = Deliveries()
        for (path, text), notices in expected.items():
            moments = said.pop((path, text), [])
            for notice, own in self._shared_out(notices, moments):
                self._check_notice(notice, path, own)
                deliveries.note(notice, own)
        self._check_languages(deliveries)
        for (path, text), moments in said.items():
            promise = f"only what the agenda promises is said in {path}"
            self._break(moments[0], promise, f"“{text}” was said {len(moments)} times")

    def _check_languages(self, deliveries: Deliveries) -> None:
        """Check that all languages of a notice were said side by side."""
        for one in deliveries.all():
            self.checked["languages"] += 1
            spread = one.spread(self.outages.spans)
            self.spread = max(self.spread, spread)
            if spread > TOGETHER:
                within = f"{TOGETHER.total_seconds():g} s"
                promise = f"{one.key} is said in all languages within {within}"
                self._break(max(one.said.values()), promise, one.order)

    def _shared_out(
        self, notices: Sequence[Notice], moments: Sequence[datetime]
    ) -> Iterable[tuple[Notice, list[datetime]]]:
        """Give each of several notices with the same words the moments from when it was due."""
        ordered = sorted(notices, key=lambda notice: notice.due)
        own: list[list[datetime]] = [[] for _ in ordered]
        for moment in moments:
            due = [index for index, notice in enumerate(ordered) if notice.due <= moment]
            own[due[-1] if due else 0].append(moment)
        return zip(ordered, own, strict=True)

    def missed(self, since: datetime, until: datetime) -> list[str]:
        """Give the keys of the notices that came due while the bot was away, and were too late."""
        return [
            notice.key
            for notice in self._timed(since, until)
            if notice.best_before and self.outages.back_from(notice.due) >= notice.best_before
        ]

    def _check_room(
        self, at: datetime, channel: int, name: str, timing: Timing, index: int
    ) -> None:
        for who, member in self.members.items():
            participant = self._person(who)
            wanted = self._wanted(participant, timing, index, at)
            level = self.town.level(member, channel)
            self.checked["doors"] += 1
            if level != wanted:
                promise = f"{name} is {_SAYS[wanted]} {self.shown[who]}"
                self._break(at, promise, f"it is {_SAYS[level]} them")

    def _wanted(self, participant: Participant, timing: Timing, index: int, at: datetime) -> str:
        topic = self.workshop.session_of(timing.slot).topics[index]
        hosts = {one.id for one in self.workshop.hosts_of(topic)}
        if participant.part in {"moderator", "interpreter", "organiser"} or participant.id in hosts:
            return "enter"
        begun = timing.starts is not None and timing.starts <= at
        if self._seat(participant, timing.slot) != index or not begun:
            return "hidden"
        return "enter" if at < (timing.room_ends(topic.id) or FOREVER) else "read"

    def _topic(self, participant: Participant, slot: Slot) -> int | None:
        topics = self.workshop.session_of(slot).topics
        for index, topic in enumerate(topics):
            if participant.id in {one.id for one in self.workshop.hosts_of(topic)}:
                return index
        return self._seat(participant, slot)

    def _seat(self, participant: Participant, slot: Slot) -> int | None:
        """Give the topic at which the plan has a participant."""
        session = self.workshop.session_of(slot)
        return self.workshop.seating.topic(session, slot.number, participant.id)

    def _expected(self, since: datetime, until: datetime) -> list[tuple[Notice, str, str]]:
        every = [*welcomes(self.workshop, since), *self._timed(since, until)]
        paths, own = self._paths(), self.rooms()
        scene = self.scene(own)
        rooms = {channel: path for path, channel in self.town.channels().items()}
        for key, channel in own.items():
            paths[key] = rooms[channel]
        return [
            (notice, paths.get(notice.place, notice.place), self._worded(notice, scene))
            for notice in every
        ]

    def _timed(self, since: datetime, until: datetime) -> list[Notice]:
        return timed(self.workshop, self.progress, self.met, (since, until))

    def _worded(self, notice: Notice, scene: Scene) -> str:
        """Put a notice into words; whoever was there when it came due is called."""
        there = [who for who in notice.calls if self.met.get(who, FOREVER) <= notice.due]
        return worded(notice, scene, [self.members[who] for who in there])

    def _check_notice(self, notice: Notice, path: str, moments: Sequence[datetime]) -> None:
        due = self.outages.back_from(notice.due)
        late = notice.best_before is not None and due >= notice.best_before
        self.checked["notices"] += 1
        promise = f"{notice.key} is said once in {path} at {self._local(due)}"
        if late and moments:
            self._break(moments[0], f"{notice.key} is not said after its best-before", "it was")
        elif not late and not moments:
            self._break(due, promise, "it was never said")
        elif len(moments) > 1:
            self._break(moments[1], promise, f"it was said {len(moments)} times")
        elif not late and not notice.standing and not due <= moments[0] <= due + IN_TIME:
            self._break(moments[0], promise, f"it was said at {self._local(moments[0])}")

    def _local(self, at: datetime) -> str:
        """Write a moment as the agenda has it."""
        return f"{at.astimezone(ZoneInfo(self.workshop.event.zone)):%H:%M:%S on %d.%m.%Y}"

    def scene(self, rooms: Mapping[str, int] | None = None) -> Scene:
        """Give the surroundings in which the bot should put its words, perhaps about *rooms*."""
        paths, channels = self._paths(), self.town.channels()
        links = {key: f"<#{channels.get(path)}>" for key, path in paths.items()}
        links |= {key: f"<#{channel}>" for key, channel in (rooms or {}).items()}
        event = self.workshop.event
        return Scene.of(event, "chat", links)

    def _paths(self) -> dict[str, str]:
        return standing_paths(self.workshop)

    def _every_room(self) -> Iterable[tuple[Slot, int, str]]:
        for slot in self.workshop.slots:
            if slot.kind is SlotKind.ROUND:
                for index, topic in enumerate(self.workshop.session_of(slot).topics):
                    yield slot, index, room_key(slot, topic)

    def _person(self, who: str) -> Participant:
        return next(one for one in self.workshop.roster if one.id == who)

    def _break(self, at: datetime, promise: str, found: str) -> None:
        self.broken.append(Broken(at, promise, found))


FOREVER = datetime.max.replace(tzinfo=UTC)
_SAYS = {"enter": "open to", "read": "to be read only by", "hidden": "hidden from"}
