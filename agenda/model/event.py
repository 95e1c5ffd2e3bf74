"""Event, day, session, item, topic, person: what the file of an agenda may hold."""

from collections.abc import Iterator, Mapping
from datetime import time
from enum import StrEnum
from typing import Literal

from pydantic import ConfigDict, Field

from agenda.model.glossary import Term
from agenda.model.interpretation import Interpreters, Mode
from agenda.model.people import FEWEST, FEWEST_SENSITIVE, Part, Parts, Person, Rule
from agenda.model.seats import SeatingRules, Way
from agenda.model.words import NoticeKey, OwnWords
from agenda.model.written import (
    STILL_OPEN,
    Address,
    CalendarDay,
    ClockTime,
    Count,
    Id,
    Range,
    Spoken,
    WarningName,
    Zone,
)
from agenda.text import Frozen, Language, Text

ArabicMonths = Literal["standard", "dual", "maghreb", "levant", "morocco"]
"""Whose names of the months stand in Arabic; `dual` gives the standard one and the Levant's."""

STARTS = 'When it starts; write the time in quotes, such as "09:00".'
ENDS = 'When it ends; write the time in quotes, such as "10:15".'


class Kind(StrEnum):
    """What happens in a session."""

    WELCOME = "welcome"
    OPENING = "opening"
    PLENARY = "plenary"
    BRIEFING = "briefing"
    BREAKOUT = "breakout"
    BREAK = "break"
    POSTERS = "posters"
    PEER_REVIEW = "peer-review"
    REPORTING = "reporting"
    RECAP = "recap"
    CLOSING = "closing"
    SOCIAL = "social"


class Link(Frozen):
    """A link in the agenda; `language` says in which language its target is."""

    title: Text = Field(description="What it leads to.")
    url: Address = Field("", description="Its address, such as https://example.org.")
    language: Spoken | None = Field(None, description="The language of what it leads to.")


class Posters(Frozen):
    """Several short presentations in one slot: how many, and minutes each, from and to."""

    number: Range = Field(description="How many: one number, or the least and the most.")
    minutes: Range = Field(description="Minutes for each: one number, or the least and the most.")


class _Described(Frozen):
    """What sessions, items and topics have in common."""

    objective: Text | None = Field(None, description="What it is for.")
    questions: tuple[Text, ...] = Field((), max_length=50, description="Guiding questions.")
    parts: Parts = Field(default_factory=dict, description="Who does what: part → people's ids.")
    links: tuple[Link, ...] = Field((), max_length=50, description="Links to more about it.")


class Item(_Described):
    """An entry inside a session, with or without times of its own; items may nest."""

    title: Text = Field(description="What it is called.")
    starts: ClockTime | None = Field(None, alias="from", description=STARTS)
    ends: ClockTime | None = Field(None, alias="to", description=ENDS)
    spotlight: Text | None = Field(None, description="The region or the case it looks at.")
    posters: Posters | None = Field(None, description="Short presentations, one after the other.")
    items: tuple["Item", ...] = Field((), max_length=100, description="What it consists of.")


class Topic(_Described):
    """What one breakout room is about."""

    id: Id = Field(description="Its short name; the title may change, the id stays.")
    title: Text = Field(description="What it is called.")
    short: Text | None = Field(None, description="A short title, for the room's name.")
    seats: Range | None = Field(
        None, description="How many people its room takes: the most, or the least and the most."
    )
    languages: tuple[Spoken, ...] = Field(
        (),
        max_length=20,
        description="Languages spoken there or interpreted into; without them, everybody's.",
    )
    mode: Mode | None = Field(None, description="As in the session, where a room differs.")


class Round(Frozen):
    """One time slot of a breakout."""

    starts: ClockTime = Field(alias="from", description=STARTS)
    ends: ClockTime = Field(alias="to", description=ENDS)
    languages: Mapping[Id, tuple[Spoken, ...]] = Field(
        default_factory=dict,
        description="Languages in this round, by topic, where they are not those of the topic.",
    )


class Pause(Frozen):
    """A break between two rounds of a breakout."""

    starts: ClockTime = Field(alias="from", description=STARTS)
    ends: ClockTime = Field(alias="to", description=ENDS)
    title: Text = Field(description="What it is called, such as Coffee break.")
    shortest: Count | None = Field(
        None, description="Minutes that stay of it when it runs late; without it, 10."
    )


class Session(_Described):
    """A timed entry of a day. A breakout has topics and rounds instead of times of its own."""

    model_config = ConfigDict(
        json_schema_extra={
            "if": {"required": ["kind"], "properties": {"kind": {"const": "breakout"}}},
            "then": {"required": ["topics", "rounds"]},
            "else": {"required": ["from", "to"]},
        }
    )

    id: Id = Field(description="Its short name; the title may change, the id stays.")
    kind: Kind = Field(description="What happens in it.")
    title: Text = Field(description="What it is called.")
    starts: ClockTime | None = Field(None, alias="from", description=STARTS)
    ends: ClockTime | None = Field(None, alias="to", description=ENDS)
    start: Literal["auto", "manual"] = Field(
        "auto", description="Starts by itself at its time, or waits for a moderator."
    )
    pace: Literal["flows", "fixed"] = Field(
        "flows",
        alias="time",
        description="Moves when what is before it runs late, or keeps its hour whatever happens.",
    )
    shortest: Count | None = Field(
        None, description="Minutes that stay of a break when it runs late; without it, 10."
    )
    hard_end: ClockTime | None = Field(
        None, description="When it is over whatever happens, such as when interpreters leave."
    )
    rule: Rule | None = Field(
        None, description="Whether what is said in it may be attributed, if not as in the event."
    )
    sensitive: bool = Field(
        default=False,
        description="`true` to tell of people only what at least five share, not three.",
    )
    number: Count | None = Field(None, description="Its number in a series.")
    series: Text | None = Field(None, description="The series it belongs to.")
    spotlight: Text | None = Field(None, description="The region or the case it looks at.")
    posters: Posters | None = Field(None, description="Short presentations, one after the other.")
    items: tuple[Item, ...] = Field((), max_length=100, description="What it consists of.")
    topics: tuple[Topic, ...] = Field(
        (), max_length=200, description="A breakout's topics: one room each, in every round."
    )
    rounds: tuple[Round, ...] = Field(
        (), max_length=20, description="A breakout's time slots, in order; the groups swap between."
    )
    pauses: tuple[Pause, ...] = Field(
        (), max_length=20, description="A breakout's breaks between its rounds."
    )
    seating: Way | None = Field(
        None,
        description="How a breakout's rooms get their people; groups rotate if there are any.",
    )
    languages: tuple[Spoken, ...] = Field(
        (),
        max_length=20,
        description="Languages spoken in it; a breakout's topics may say their own.",
    )
    mode: Mode | None = Field(
        None,
        description="One language, interpreters who speak after each speaker, or a link to "
        "listen elsewhere.",
    )
    interpretation: Mapping[Spoken, Address] = Field(
        default_factory=dict, description="A link to the interpretation, by language."
    )

    @property
    def k(self) -> int:
        """How many people must share what its notes may tell of one."""
        return FEWEST_SENSITIVE if self.sensitive else FEWEST

    @property
    def opens(self) -> time:
        """When it is planned to start (a breakout: its first round)."""
        return self.starts or min(one.starts for one in self.rounds)

    @property
    def closes(self) -> time:
        """When it is planned to end (a breakout: its last round)."""
        return self.ends or max(one.ends for one in self.rounds)

    def round_id(self, number: int) -> str:
        """Give the id of its round *number*, from 1: as slots, seats and plans call it."""
        return f"{self.id}/r{number}"

    def interpretation_into(self, language: Language) -> str | None:
        """Give the link to the interpretation into a *language*, unless it is still open."""
        link = self.interpretation.get(language, "")
        return None if link in STILL_OPEN else link


class Day(Frozen):
    """One day of the event."""

    date: CalendarDay = Field(description="Its date, such as 2020-06-15.")
    title: Text | None = Field(None, description="What it is called, if it has a title.")
    hard_end: ClockTime | None = Field(
        None, description="When the day is over whatever happens, such as when interpreters leave."
    )
    sessions: tuple[Session, ...] = Field(
        min_length=1, max_length=100, description="What happens on it, in any order."
    )


class Group(Frozen):
    """People who rotate together; the roster says who belongs to it."""

    id: Id = Field(description="Its short name, as the roster gives it.")
    title: Text = Field(description="What it is called.")


class City(Frozen):
    """A city whose people take part, and its zone."""

    name: Text = Field(description="What it is called.")
    zone: Zone = Field(description="Its zone, such as Africa/Casablanca.")


class Announced(Frozen):
    """What the invitation said, to compare with the agenda."""

    minutes_a_day: Count | None = Field(None, description="How long a day is, breaks included.")
    days: Count | None = Field(None, description="How many days there are.")


class Event(Frozen):
    """A whole workshop: several days, one zone for its agenda, its languages, its rule."""

    id: Id = Field(description="Its short name, such as mc2cm-2020.")
    title: Text = Field(description="What it is called.")
    subtitle: Text | None = Field(None, description="A second line of its title.")
    place: Text | None = Field(None, description="Where it is, such as Online.")
    zone: Zone = Field(description="The zone of all times in the file, such as Europe/Madrid.")
    languages: tuple[Spoken, ...] = Field(
        min_length=1, max_length=20, description="The main language first."
    )
    rule: Rule = Field(Rule.CHATHAM_HOUSE, description="Whether what is said may be attributed.")
    public: bool = Field(
        default=False,
        description="`true` if the programme is public: reports may name its moderators "
        "and speakers, though never beside what was said.",
    )
    seats: Count | None = Field(None, description="For how many participants it is meant.")
    announced: Announced = Field(
        Announced(), description="What the invitation said, to compare with the agenda."
    )
    plenary: Literal["voice", "stage"] = Field(
        "voice", description="Whether everybody may speak in the plenary, or is given the floor."
    )
    ar_months: ArabicMonths = Field(
        "standard",
        description="Which names months have in Arabic; `dual` gives two of them: يونيو/حزيران.",
    )
    organisers: tuple[Text, ...] = Field((), max_length=200, description="Who holds it.")
    partners: tuple[Text, ...] = Field((), max_length=200, description="With whom.")
    funders: tuple[Text, ...] = Field((), max_length=200, description="Who pays for it.")
    seating: SeatingRules = Field(
        SeatingRules(), description="What counts when people are seated, in which order."
    )
    cities: tuple[City, ...] = Field(
        (), max_length=200, description="Cities whose people take part, and their zones."
    )
    observers: bool = Field(
        default=False, description="`true` to let in people who are not on the list, to listen."
    )
    groups: tuple[Group, ...] = Field(
        (), max_length=200, description="Groups that rotate together; the roster fills them."
    )
    people: Mapping[Id, Person] = Field(
        default_factory=dict, description="Everybody whom the agenda names: id → person."
    )
    assumed: Mapping[str, Text] = Field(
        default_factory=dict, description="What the source does not say: field → why it is so."
    )
    translations: Mapping[Spoken, str] = Field(
        default_factory=dict, description="Who translated, for languages the source does not have."
    )
    interpreters: tuple[Interpreters, ...] = Field(
        (), max_length=100, description="Who interprets, where, and between which languages."
    )
    glossary: tuple[Term, ...] = Field(
        (), max_length=500, description="The words of the event, in each of its languages."
    )
    words: Mapping[NoticeKey, OwnWords] = Field(
        default_factory=dict,
        description="What notices say in the event's own words: notice → words by language.",
    )
    waive: Mapping[WarningName, str] = Field(
        default_factory=dict, description="Warnings that are known and accepted: name → reason."
    )
    days: tuple[Day, ...] = Field(min_length=1, max_length=60, description="Its days, in order.")

    @property
    def main(self) -> Language:
        """Its main language."""
        return self.languages[0]

    def sessions(self) -> Iterator[tuple[Day, Session]]:
        """Give every session with its day, in the order of the file."""
        return ((day, session) for day in self.days for session in day.sessions)

    def session(self, session_id: str) -> Session:
        """Give the session called *session_id*."""
        return next(one for _, one in self.sessions() if one.id == session_id)

    def rule_of(self, session: Session) -> Rule:
        """Tell under which rule a session is held: its own, or the event's."""
        return session.rule or self.rule


def every_part(described: Session | Item | Topic) -> Iterator[tuple[Part, str]]:
    """Give all people with their parts in a session, its items and its topics, nested ones too."""
    for part, people in described.parts.items():
        yield from ((part, person) for person in people)
    inner: tuple[Item | Topic, ...] = ()
    if isinstance(described, Session):
        inner = (*described.items, *described.topics)
    elif isinstance(described, Item):
        inner = described.items
    for one in inner:
        yield from every_part(one)
