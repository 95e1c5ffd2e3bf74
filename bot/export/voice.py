"""One language on one surface: how a programme says its messages, texts and people."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from agenda.messages import Many, Message, pages
from agenda.model import Event, Part, Parts, Person
from agenda.text import RIGHT_TO_LEFT, Language, Text
from bot.i18n import Scene, render, render_text


@dataclass(frozen=True, slots=True)
class Voice:
    """Says things in one *language*; *ready* marks what it said as finished on its surface."""

    language: Language
    scene: Scene
    ready: Callable[[str], str] = str

    @property
    def leftward(self) -> bool:
        """Tell whether its language runs from right to left."""
        return self.language in RIGHT_TO_LEFT

    def say(self, message: Message) -> str:
        """Put a message into words."""
        return self.ready(render(message, self.language, self.scene))

    def show(self, text: Text) -> str:
        """Show a text of the agenda."""
        return self.ready(render_text(text, self.language, self.scene))


@dataclass(frozen=True, slots=True)
class Role:
    """The people who do the same: their part and each of them, or all of it in one *line*."""

    part: str
    people: tuple[str, ...]
    line: str | None


def roles_of(event: Event, parts: Parts, voice: Voice) -> tuple[Role, ...]:
    """Give who does what, in the order of the file."""
    return tuple(_role(event.people, part, ids, voice) for part, ids in parts.items() if ids)


def person_in_words(person: Person) -> Message:
    """Introduce a person: name, function and organisation, as far as they are known."""
    introduction = _introduction(person)
    return introduction if person.confirmed else pages.UNCONFIRMED(person=introduction)


def _role(people: Mapping[str, Person], part: Part, ids: Sequence[str], voice: Voice) -> Role:
    known = [people[one] for one in ids]
    label = pages.PARTS[part][0 if len(known) == 1 else 1]()
    words = [person_in_words(one) for one in known]
    short = len(known) == 1 or all(_is_organisation(one) for one in known)
    line = voice.say(pages.WITH_PART(part=label, people=Many(tuple(words)))) if short else None
    return Role(voice.say(label), tuple(voice.say(one) for one in words), line)


def _is_organisation(person: Person) -> bool:
    return person.name is None and person.function is None


def _introduction(person: Person) -> Message:
    known = tuple(one for one in (person.function, person.organisation) if one)
    if person.name is None:
        if len(known) == 1:
            return pages.SOMEBODY(who=known[0])
        return pages.SOMEBODY_OF(function=known[0], organisation=known[1])
    match known:
        case (function, organisation):
            return pages.PERSON_FULL(name=person.name, function=function, organisation=organisation)
        case (who,):
            return pages.PERSON_WHO(name=person.name, who=who)
    return pages.PERSON(name=person.name)
