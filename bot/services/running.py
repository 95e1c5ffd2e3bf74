"""An event that runs: what was loaded, and what the store has learned since."""

from dataclasses import dataclass, field, replace
from functools import lru_cache

from pydantic import TypeAdapter

from agenda.desired import Choice, Known
from agenda.messages.places import standing_names
from agenda.model import Event
from agenda.parse import parse_agenda
from agenda.progress import Decision, Progress
from agenda.roster import Participant, Roster
from agenda.seating import Plan
from agenda.state import Effect
from agenda.workshop import Workshop, prepare_workshop
from bot.i18n import Scene, render
from bot.ports import EventRecord, Store

_PEOPLE = TypeAdapter(tuple[Participant, ...])


@dataclass
class Running:
    """One event with everything a tick needs; the store has it all too, and had it first."""

    record: EventRecord
    workshop: Workshop
    known: Known
    ledger: dict[str, Effect] = field(default_factory=dict)

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
        self.known = replace(self.known, people={**met, **newer.known.people})

    def decide(self, decision: Decision) -> None:
        """Learn of a moderator's decision."""
        self.known = replace(self.known, progress=self.known.progress.after(decision))

    def meet(self, participant: str, member: int) -> None:
        """Learn which member of the guild a participant is."""
        self.known = replace(self.known, people={**self.known.people, participant: member})

    def choose(self, choice: Choice) -> None:
        """Learn of a member's language."""
        others = tuple(one for one in self.known.choices if one.member != choice.member)
        self.known = replace(self.known, choices=(*others, choice))

    def language_of(self, member: int) -> str | None:
        """Give the language a member chose, or the first of the roster, if any."""
        chosen = next((one for one in self.known.choices if one.member == member), None)
        if chosen is not None:
            return chosen.language
        person = self.participant_of(member)
        participant = self.workshop.roster.of(person) if person else None
        spoken = participant.language if participant else None
        return spoken if spoken in self.event.languages else None

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
    scene = Scene(surface="terminal", main=event.main)
    return {
        key: render(message, language, scene)
        for key, (message, language) in standing_names(event.main).items()
    }


def workshop_of(event: Event, roster: Roster, plan: Plan | None = None) -> Workshop:
    """Put together what an event needs to run."""
    return prepare_workshop(event, roster, names_of(event), plan)


@lru_cache(maxsize=16)
def _read(agenda: str, listed: str, planned: str) -> Workshop:
    """Read the files of an event; the same files always give the same."""
    people = _PEOPLE.validate_json(listed) if listed else ()
    plan = Plan.model_validate_json(planned) if planned else None
    roster = Roster(participants=people)
    return workshop_of(parse_agenda(agenda.encode()).event, roster, plan)


async def open_running(record: EventRecord, store: Store) -> Running:
    """Take up an event where the store left it."""
    workshop = _read(record.agenda, record.roster, record.plan)
    met = await store.people(record.id)
    people = {one.id: met[one.id] for one in workshop.roster if one.id in met}
    people |= {one.id: one.discord_id for one in workshop.roster if one.discord_id is not None}
    known = Known(
        since=record.loaded,
        progress=Progress(await store.decisions(record.id)),
        people=people,
        choices=await store.choices(record.guild),
    )
    ledger = dict(await store.ledger(record.id))
    return Running(record, workshop, known, ledger)
