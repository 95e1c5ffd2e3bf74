"""An event that runs: what was loaded, and what the store has learned since."""

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from functools import lru_cache

from pydantic import TypeAdapter

from agenda.desired import Choice, Known
from agenda.messages import Message
from agenda.messages.places import standing_names
from agenda.model import Event
from agenda.parse import parse_agenda
from agenda.persons import Turnout, with_known
from agenda.progress import Decision, Progress
from agenda.rooms import speakers_of
from agenda.roster import Participant, Roster
from agenda.seating import Plan
from agenda.state import Effect
from agenda.text import Language
from agenda.workshop import Workshop, prepare_workshop
from bot.i18n import Scene, render
from bot.ports import EventRecord, Shelf, Store
from bot.services.versions import people_of, published_by, versions_in

_PEOPLE = TypeAdapter(tuple[Participant, ...])


@dataclass
class Running:
    """One event with everything a tick needs; the store has it all too, and had it first.

    *posted* is what stands in its places, by the ledger's keys, as far as that was *compared* with
    what its workshop wants; *outdated* are the keys where it is something else.
    """

    record: EventRecord
    workshop: Workshop
    known: Known
    ledger: dict[str, Effect] = field(default_factory=dict)
    posted: dict[str, tuple[tuple[Message, ...], Scene]] = field(default_factory=dict)
    outdated: set[str] = field(default_factory=set)
    compared: Workshop | None = None

    @property
    def guild(self) -> int:
        """The guild it is bound to."""
        return self.record.guild

    @property
    def event(self) -> Event:
        """Its agenda."""
        return self.workshop.event

    def renew(self, newer: "Running") -> None:
        """Take the files of a *newer* loading; whatever is under way learns of them, too."""
        found = {one.id for one in newer.workshop.roster}
        met = {one: member for one, member in self.known.people.items() if one in found}
        self.record, self.workshop = newer.record, newer.workshop
        people = {**met, **newer.known.people}
        self.known = replace(self.known, people=people, published=newer.known.published)

    def decide(self, decision: Decision) -> None:
        """Learn of a moderator's decision."""
        self.known = replace(self.known, progress=self.known.progress.after(decision))

    def meet(self, participant: str, member: int) -> None:
        """Learn which member of the guild a participant is."""
        self.known = replace(self.known, people={**self.known.people, participant: member})

    def part_from(self, participant: str) -> None:
        """Know no longer which member of the guild a participant is."""
        others = {one: who for one, who in self.known.people.items() if one != participant}
        self.known = replace(self.known, people=others)

    def forget_language_of(self, member: int) -> None:
        """Know no longer which language a member chose."""
        others = tuple(one for one in self.known.choices if one.member != member)
        self.known = replace(self.known, choices=others)

    def choose(self, choice: Choice) -> None:
        """Learn of a member's language."""
        others = tuple(one for one in self.known.choices if one.member != choice.member)
        self.known = replace(self.known, choices=(*others, choice))

    def language_of(self, member: int, roles: Collection[int] = ()) -> str | None:
        """Give the language a member chose, else that of their *roles*, else that of the roster.

        Roles are ids of the platform: one may come from people instead of from us.
        """
        chosen = next((one for one in self.known.choices if one.member == member), None)
        if chosen is not None:
            return chosen.language
        offered = self.event.languages
        held = (one for one in offered if self._role_of(one) in roles)
        person = self.participant_of(member)
        participant = self.workshop.roster.of(person) if person else None
        spoken = participant.language if participant else None
        return next(held, spoken if spoken in offered else None)

    def _role_of(self, language: Language) -> int | None:
        effect = self.ledger.get(f"role/{speakers_of(language).key}")
        return effect.object_id if effect else None

    def participant_of(self, member: int) -> str | None:
        """Give the roster's id of a member of the guild."""
        return next((one for one, found in self.known.people.items() if found == member), None)

    def channels(self) -> dict[str, str]:
        """Give what stands for each place in a chat: a link to it."""
        made = {key: effect for key, effect in self.ledger.items() if key.startswith("place/")}
        return {
            key.removeprefix("place/"): f"<#{effect.object_id}>"
            for key, effect in made.items()
            if effect.object_id
        }

    def place_of(self, member_channel: int) -> str | None:
        """Give the key of the place with that id of the platform, if it is one of ours."""
        return next(
            (
                key.removeprefix("place/")
                for key, effect in self.ledger.items()
                if key.startswith("place/") and effect.object_id == member_channel
            ),
            None,
        )


def names_of(event: Event) -> dict[str, str]:
    """Put the names of the standing places and roles into words."""
    scene = Scene.of(event, "terminal")
    return {
        key: render(message, language, scene)
        for key, (message, language) in standing_names(event.main).items()
    }


def workshop_of(event: Event, roster: Roster, plan: Plan | None = None) -> Workshop:
    """Put together what an event needs to run."""
    return prepare_workshop(event, roster, names_of(event), plan)


def let_go_of_files(_event: str) -> None:
    """Hold no files of any event any more; those of others are read again."""
    _read.cache_clear()


@lru_cache(maxsize=16)
def _read(
    agenda: str, listed: str, planned: str, known: tuple[tuple[str, Turnout], ...]
) -> Workshop:
    """Read the files of an event; the same files always give the same."""
    people = _PEOPLE.validate_json(listed) if listed else ()
    plan = Plan.model_validate_json(planned) if planned else None
    roster = Roster(participants=people)
    event = with_known(parse_agenda(agenda.encode(), kept=True).event, dict(known))
    return workshop_of(event, roster, plan)


async def open_running(record: EventRecord, store: Store) -> Running:
    """Take up an event where the store left it."""
    turned_out = await people_of(store, record.id)
    now_known = tuple((who, one.known) for who, one in turned_out.items())
    workshop = _read(record.agenda, record.roster, record.plan, now_known)
    versions = versions_in(await store.kept(record.id, Shelf.VERSIONS), record.agenda)
    met = await store.people(record.id)
    people = {one.id: met[one.id] for one in workshop.roster if one.id in met}
    people |= {one.id: one.discord_id for one in workshop.roster if one.discord_id is not None}
    known = Known(
        since=record.loaded,
        progress=Progress(await store.decisions(record.id)),
        people=people,
        choices=await store.choices(record.guild),
        published=published_by(versions, turned_out),
    )
    ledger = dict(await store.ledger(record.id))
    return Running(record, workshop, known, ledger)
