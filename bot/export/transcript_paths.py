"""Each person's path: when they came, where they were in each round, what went differently."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from agenda.messages import Message, pages
from agenda.messages import rehearsal as words
from agenda.messages.places import LANGUAGE_NAMES
from agenda.rooms import room_key
from agenda.timeline import Slot, SlotKind
from bot.export.transcript import Line, Seen
from bot.export.transcript_diary import Diary, Room
from bot.export.transcript_voices import Label
from bot.i18n.direction import cleaned

_CAME = ("arrives", "late")
_CHOSE = ("language", "changes-language")
_TINTS = 6
"""How many colours the stylesheet has for groups."""


@dataclass(frozen=True, slots=True)
class Round:
    """A column of the table: a round, under its day."""

    id: str
    label: Label
    clock: str


@dataclass(frozen=True, slots=True)
class RoundsOfDay:
    """The rounds of one day, under their heading."""

    id: str
    label: Label
    rounds: tuple[Round, ...]


@dataclass(frozen=True, slots=True)
class Visit:
    """Where somebody was in a round: the room's number and topic, or nowhere, and any marks."""

    code: str
    topic: str
    marks: tuple[tuple[str, Label], ...]


@dataclass(frozen=True, slots=True)
class Group:
    """A group: its *letter* and *tint* on this page, and its title."""

    letter: str
    tint: int
    title: Label


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that went differently for somebody, and when."""

    kind: str
    what: Label
    when: Label


@dataclass(frozen=True, slots=True)
class Path:
    """One person's way through the event."""

    name: str
    languages: tuple[Label, ...]
    group: Group | None
    arrival: Label
    visits: tuple[Visit, ...]
    remarks: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class Paths:
    """The table of everybody: its columns by day, its people, and the groups there are."""

    days: tuple[RoundsOfDay, ...]
    people: tuple[Path, ...]
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class _Stage:
    """A round as it was played: its rooms, and the key of the room planned for each person."""

    slot: Slot
    rooms: tuple[Room, ...]
    planned: Mapping[str, str]


def trace_paths(diary: Diary) -> Paths:
    """Trace the paths of all people, in the order of the roster."""
    slots = [one for one in diary.transcript.workshop.slots if one.kind is SlotKind.ROUND]
    groups = _groups(diary)
    stages = tuple(_stage(diary, slot) for slot in slots)
    seen: dict[str, list[Line]] = {}
    for line in diary.of_kind(Seen.PERSON):
        seen.setdefault(str(line.facts["who"]), []).append(line)
    people = tuple(
        _path(diary, shown, seen.get(shown, []), stages, groups)
        for shown in _in_order(diary, seen.keys())
    )
    return Paths(tuple(_days(diary, slots)), people, groups)


def _in_order(diary: Diary, seen: Iterable[str]) -> list[str]:
    """Order people as the roster does; those it does not know come last."""
    places = {one.id: place for place, one in enumerate(diary.transcript.workshop.roster)}
    return sorted(
        {*diary.ids, *seen},
        key=lambda shown: (places.get(diary.ids.get(shown, ""), len(places)), shown),
    )


def _days(diary: Diary, slots: list[Slot]) -> Iterator[RoundsOfDay]:
    for day in sorted({slot.day for slot in slots}):
        rounds = tuple(
            Round(
                id=f"round-{number}",
                label=diary.voices.say(pages.ROUND(number=slot.number)),
                clock=diary.voices.clock(slot.starts),
            )
            for number, slot in enumerate(slots, start=1)
            if slot.day == day
        )
        yield RoundsOfDay(f"rounds-{day}", diary.voices.say(pages.DAY(number=day)), rounds)


def _groups(diary: Diary) -> tuple[Group, ...]:
    return tuple(
        Group(_letter(index), index % _TINTS, diary.voices.show(group.title))
        for index, group in enumerate(diary.transcript.workshop.seating.groups)
    )


def _letter(index: int) -> str:
    return chr(ord("A") + index) if index < 26 else str(index + 1)  # noqa: PLR2004 -- the alphabet


def _stage(diary: Diary, slot: Slot) -> _Stage:
    workshop = diary.transcript.workshop
    session = workshop.session_of(slot)
    keys = [room_key(slot, topic) for topic in session.topics]
    planned: dict[str, str] = {}
    for key, topic in zip(keys, session.topics, strict=True):
        for host in workshop.hosts_of(topic):
            planned.setdefault(host.id, key)
    for index, key in enumerate(keys):
        for who in workshop.seating.seated_at(session, slot.number, index):
            planned.setdefault(who, key)
    return _Stage(slot, tuple(one for one in diary.rooms if one.key in keys), planned)


def _path(
    diary: Diary,
    shown: str,
    lines: list[Line],
    stages: tuple[_Stage, ...],
    groups: tuple[Group, ...],
) -> Path:
    who = diary.ids.get(shown, shown)
    index = diary.transcript.workshop.seating.places.get(who)
    came = next((line.at for line in lines if line.facts.get("does") in _CAME), None)
    return Path(
        name=cleaned(shown),
        languages=tuple(_languages(diary, shown, lines)),
        group=None if index is None else groups[index],
        arrival=diary.when(came) if came else (),
        visits=tuple(_visit(diary, lines, stage, stage.planned.get(who)) for stage in stages),
        remarks=tuple(_remarks(diary, lines)),
    )


def _languages(diary: Diary, shown: str, lines: list[Line]) -> Iterator[Label]:
    chosen = [str(one.facts["language"]) for one in lines if one.facts.get("does") in _CHOSE]
    known = [one for one in (diary.transcript.languages.get(shown),) if one]
    for language, _ in groupby(chosen or known):
        yield diary.voices.say(LANGUAGE_NAMES[language]())


def _visit(diary: Diary, lines: list[Line], stage: _Stage, planned: str | None) -> Visit:
    joined = _joined(lines, stage.rooms)
    marks = list(_marks(lines, stage.slot, joined))
    if joined is None and planned is not None:
        marks.append(("absent", words.ABSENT()))
    elif joined is not None and planned not in {None, joined.key}:
        marks.append(("elsewhere", words.ELSEWHERE()))
    code, _, topic = joined.name.partition(" ") if joined else ("", "", "")
    return Visit(code, topic, tuple((kind, diary.voices.say(what)) for kind, what in marks))


def _joined(lines: list[Line], rooms: tuple[Room, ...]) -> Room | None:
    """Give the last of the *rooms* that somebody went into."""
    joins = [
        room
        for line in sorted(lines, key=attrgetter("at"))
        if line.facts.get("does") == "join"
        for room in rooms
        if line.facts.get("where") in {room.name, room.key} and room.is_open_at(line.at)
    ]
    return joins[-1] if joins else None


def _marks(lines: list[Line], slot: Slot, joined: Room | None) -> Iterator[tuple[str, Message]]:
    during = [line.facts.get("does") for line in lines if slot.starts <= line.at < slot.ends]
    if joined is not None and "late" in during:
        yield "late", words.CAME_LATE()
    if "drops-out" in during:
        yield "dropped", words.DROPPED_OUT()


def _remarks(diary: Diary, lines: list[Line]) -> Iterator[Remark]:
    for line in lines:
        match line.facts.get("does"):
            case "late":
                yield _remark(diary, line, "late", words.CAME_LATE())
            case "drops-out":
                yield _remark(diary, line, "dropped", words.DROPPED_OUT())
            case "changes-language":
                language = LANGUAGE_NAMES[line.facts["language"]]()
                yield _remark(diary, line, "changed", words.NEW_LANGUAGE(language=language))


def _remark(diary: Diary, line: Line, kind: str, what: Message) -> Remark:
    return Remark(kind, diary.voices.say(what), diary.when(line.at))
