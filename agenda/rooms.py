"""Which places an event has, and who may enter them when.

One room per topic and round, all made ahead, so that each group's chat stays its own. A room is
hidden from its group before its round, open during it, and can only be read afterwards. Lobby,
plenary and announcements stand open to everybody on the server; somebody with a language's role
sees that language's announcements only, somebody without sees all.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime

from agenda.model import Event, Topic
from agenda.roster import Participant
from agenda.seating import roles_of
from agenda.state import BOT, EVERYONE, Audience, Level, Phase, Place, PlaceKind, Role, Whom
from agenda.text import Language
from agenda.timeline import Slot, SlotKind, Timing
from agenda.workshop import Workshop

MODERATORS = Audience(Whom.ROLE, "moderators")
INTERPRETERS = Audience(Whom.ROLE, "interpreters")
RAPPORTEURS = Audience(Whom.ROLE, "rapporteurs")

ROLE_OF_PART: Mapping[str, str] = {
    "moderator": MODERATORS.key,
    "organiser": MODERATORS.key,
    "interpreter": INTERPRETERS.key,
    "rapporteur": RAPPORTEURS.key,
}

MAIN = "main"
LOBBY = "lobby"
PLENARY = "plenary"
MODERATORS_ROOM = "moderators"
RAPPORTEURS_ROOM = "rapporteurs"
INTERPRETERS_ROOM = "interpreters"

MOST_IN_A_CATEGORY = 50
"""Discord's limit of channels in one category."""

LONGEST_NAME = 100
"""Discord's limit of a channel's name, in characters."""

Accesses = frozenset[tuple[Audience, Level]]


def news_of(language: Language) -> str:
    """Give the key of the announcement channel of a *language*."""
    return f"news-{language}"


def speakers_of(language: Language) -> Audience:
    """Give the role of those who chose a *language*."""
    return Audience(Whom.ROLE, f"language-{language}")


def room_key(slot: Slot, topic: Topic) -> str:
    """Give the key of the room of a *topic* in a round."""
    return key_of_room(slot, topic.id)


def key_of_room(slot: Slot, room: str) -> str:
    """Give the key of a *room* of a round, by its topic's id."""
    return f"room/{slot.id}/{room}"


def roles(workshop: Workshop) -> tuple[Role, ...]:
    """Give the roles an event needs: its staff's, and one per language."""
    keys = [MODERATORS.key, INTERPRETERS.key, RAPPORTEURS.key]
    keys += [speakers_of(language).key for language in workshop.event.languages]
    named = [(key, workshop.names[key]) for key in keys]
    named += [(role, role.partition("/")[2]) for role in roles_of(workshop.crowds)]
    return tuple(Role(key, f"{workshop.event.id} {name}"[:LONGEST_NAME]) for key, name in named)


def places(workshop: Workshop, timings: Iterable[Timing], at: datetime) -> tuple[Place, ...]:
    """Give all places of an event as they should be at the instant *at*."""
    return (*_standing(workshop), *_rooms(workshop, timings, at))


def room_name(workshop: Workshop, slot: Slot, index: int) -> str:
    """Name the room of the topic *index*, from 0, in a round: unlike any other of its category."""
    topic = workshop.session_of(slot).topics[index]
    title = (topic.short or topic.title).in_language(workshop.event.main)
    name = f"{slot.number}.{index + 1} {title}"
    return " ".join(name.split())[:LONGEST_NAME].strip()


def room_of(workshop: Workshop, slot: Slot, participant: Participant) -> str | None:
    """Give the key of the room where a *participant* belongs in a round."""
    session = workshop.session_of(slot)
    hosted = [topic for topic in session.topics if participant in workshop.hosts_of(topic)]
    if hosted:
        return room_key(slot, hosted[0])
    seat = workshop.seating.topic(session, slot.number, participant.id)
    return None if seat is None else room_key(slot, session.topics[seat])


def phase_of(timing: Timing, at: datetime, room: str = "") -> Phase:
    """Tell whether a *room* of a round is ready, open or closed at the instant *at*."""
    ends = timing.room_ends(room)
    if timing.starts is None or at < timing.starts:
        return Phase.READY
    return Phase.CLOSED if ends is not None and ends <= at else Phase.OPEN


def _standing(workshop: Workshop) -> Iterator[Place]:
    event = workshop.event
    everybody: Accesses = frozenset({(EVERYONE, Level.ENTER), (BOT, Level.HOST)})
    team: Accesses = frozenset(
        {(EVERYONE, Level.HIDDEN), (BOT, Level.HOST), (MODERATORS, Level.ENTER)}
    )
    stage = PlaceKind.STAGE if event.plenary == "stage" else PlaceKind.VOICE
    yield _place(workshop, MAIN, PlaceKind.CATEGORY, everybody, parent=None)
    yield _place(workshop, LOBBY, PlaceKind.TEXT, everybody)
    yield _place(workshop, PLENARY, stage, everybody)
    for language in event.languages:
        yield _place(workshop, news_of(language), PlaceKind.TEXT, _news(workshop, language))
    yield _place(workshop, MODERATORS_ROOM, PlaceKind.TEXT, team)
    shared = team | {(RAPPORTEURS, Level.ENTER)}
    yield _place(workshop, RAPPORTEURS_ROOM, PlaceKind.TEXT, shared)
    if has_interpreters_room(event):
        shared = team | {(INTERPRETERS, Level.ENTER)}
        name = "-".join(workshop.names[INTERPRETERS.key].split())
        yield Place(INTERPRETERS_ROOM, PlaceKind.TEXT, name, MAIN, shared)


def has_interpreters_room(event: Event) -> bool:
    """Tell whether interpreters have something to be told in a place of their own."""
    return bool(event.interpreters or event.glossary)


def _place(
    workshop: Workshop, key: str, kind: PlaceKind, access: Accesses, parent: str | None = MAIN
) -> Place:
    name = workshop.event.id if key == MAIN else workshop.names[key]
    return Place(key, kind, name, parent, access)


def _news(workshop: Workshop, language: Language) -> Accesses:
    others = (one for one in workshop.event.languages if one != language)
    return frozenset(
        {
            (EVERYONE, Level.READ),
            (BOT, Level.HOST),
            (speakers_of(language), Level.READ),
            *((speakers_of(other), Level.HIDDEN) for other in others),
        }
    )


def _rooms(workshop: Workshop, timings: Iterable[Timing], at: datetime) -> Iterator[Place]:
    staff: Accesses = frozenset(
        {
            (EVERYONE, Level.HIDDEN),
            (BOT, Level.HOST),
            (MODERATORS, Level.ENTER),
            (INTERPRETERS, Level.ENTER),
        }
    )
    made: dict[str, int] = {}
    for timing in timings:
        if timing.slot.kind is not SlotKind.ROUND:
            continue
        for index in range(len(workshop.session_of(timing.slot).topics)):
            parent, is_new = _category(made, timing.slot)
            if is_new:
                yield _rooms_category(workshop, parent, timing.slot, staff)
            yield _room(workshop, timing, index, at, parent, staff)


def _category(made: dict[str, int], slot: Slot) -> tuple[str, bool]:
    """Give the category of the next room of a slot's session, and whether it is a new one."""
    count = made.get(slot.session, 0)
    made[slot.session] = count + 1
    key = f"rooms/{slot.session}/{count // MOST_IN_A_CATEGORY + 1}"
    return key, count % MOST_IN_A_CATEGORY == 0


def _rooms_category(workshop: Workshop, key: str, slot: Slot, access: Accesses) -> Place:
    day = workshop.event.days[slot.day - 1].date
    part = key.rpartition("/")[2]
    name = f"{workshop.event.id} {day.isoformat()} {slot.session} {part}"
    return Place(key, PlaceKind.CATEGORY, name[:LONGEST_NAME], None, access)


def _room(  # noqa: PLR0913, PLR0917 -- it has that many facts
    workshop: Workshop, timing: Timing, index: int, at: datetime, parent: str, staff: Accesses
) -> Place:
    slot = timing.slot
    session = workshop.session_of(slot)
    topic = session.topics[index]
    phase = phase_of(timing, at, topic.id)
    hosts = {one.id for one in workshop.hosts_of(topic)}
    access = set(staff) | {(Audience(Whom.PERSON, one), Level.ENTER) for one in hosts}
    if phase is not Phase.READY:
        level = Level.ENTER if phase is Phase.OPEN else Level.READ
        access |= set(_seated(workshop, slot, index, hosts, level))
    name = room_name(workshop, slot, index)
    return Place(room_key(slot, topic), PlaceKind.VOICE, name, parent, frozenset(access), phase)


def _seated(
    workshop: Workshop, slot: Slot, index: int, hosts: Collection[str], level: Level
) -> Iterator[tuple[Audience, Level]]:
    """Let in those who have a seat: by name, or a crowd by its role."""
    session = workshop.session_of(slot)
    seated = frozenset(workshop.seating.seated_at(session, slot.number, index))
    crowd = workshop.crowds.get((slot.id, index))
    if crowd is not None:
        yield Audience(Whom.ROLE, crowd.role), level
        elsewhere = (crowd.people | workshop.moved.keys()) - seated - frozenset(hosts)
        yield from ((Audience(Whom.PERSON, one), Level.HIDDEN) for one in elsewhere)
    named = seated - crowd.people if crowd else seated
    yield from ((Audience(Whom.PERSON, one), level) for one in named if one not in hosts)
