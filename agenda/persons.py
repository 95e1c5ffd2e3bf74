"""Who the people of an agenda turned out to be: confirmed, or replaced by somebody else."""

from collections.abc import Mapping, Sequence

from agenda.messages import Message, pages
from agenda.model import Event, Person, Session, every_part
from agenda.text import Frozen, Text


class Turnout(Frozen):
    """What became known *of* a person beyond the file: they come, or somebody comes *instead*.

    It counts for as long as the file says of them what it said then.
    """

    of: Person
    instead: Person | None = None

    @property
    def now(self) -> Person:
        """The person as they are known now."""
        return self.instead or self.of.model_copy(update={"confirmed": True})


def with_known(event: Event, known: Mapping[str, Turnout]) -> Event:
    """Give the event with its people as they are *known*, by id."""
    found = {who: one.now for who, one in known.items() if event.people.get(who) == one.of}
    if not found:
        return event
    return event.model_copy(update={"people": {**event.people, **found}})


def instead_of(
    person: Person, name: str, function: Text | None = None, organisation: Text | None = None
) -> Person:
    """Give who comes instead of a *person*; what is not said stays as it was.

    Only the function of somebody who had a name goes with them.
    """
    kept = None if person.name else person.function
    return Person(
        name=name,
        function=function or kept,
        organisation=organisation or person.organisation,
    )


def described(person: Person) -> Message:
    """Say who somebody is: name, function, organisation, as far as they are known."""
    others = [one for one in (person.function, person.organisation) if one]
    if person.name and len(others) > 1:
        return pages.PERSON_FULL(name=person.name, function=others[0], organisation=others[1])
    if person.name and others:
        return pages.PERSON_WHO(name=person.name, who=others[0])
    if person.name:
        return pages.PERSON(name=person.name)
    if len(others) > 1:
        return pages.SOMEBODY_OF(function=others[0], organisation=others[1])
    return pages.SOMEBODY(who=others[0])


def sessions_with(event: Event, person: str) -> tuple[Session, ...]:
    """Give the sessions in which somebody has a part, in the order of the file."""
    found = (one for _, one in event.sessions())
    return tuple(one for one in found if person in {who for _, who in every_part(one)})


def unconfirmed_first(event: Event) -> Sequence[tuple[str, Person]]:
    """Give the people of an agenda by id, those to be confirmed before the others."""
    return sorted(event.people.items(), key=lambda one: one[1].confirmed)
