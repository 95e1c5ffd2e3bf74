"""The three example agendas hold everything that their sources say, counted by name."""

from collections.abc import Iterator, Mapping
from datetime import date, time
from functools import cache
from importlib.resources import files
from typing import Final

import pytest
from pydantic import BaseModel

from agenda.model import Event, Item, Kind, Part, Person, Rule, Session, Topic
from agenda.parse import parse_agenda
from agenda.seating import Seating
from agenda.text import LANGUAGES, Text, missing_languages
from agenda.timeline import SlotKind, plan_slots

EXAMPLES: Final = ("gfmd-breakout", "mc2cm-2020", "uclg-2022")
DIRECTION_MARKS: Final = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def source(name: str) -> str:
    return files("agenda.examples").joinpath(f"{name}.yaml").read_text(encoding="utf-8")


@cache
def example(name: str) -> Event:
    return parse_agenda(source(name).encode()).event


def texts(value: object) -> Iterator[Text]:
    """Give every text, wherever in the event it stands."""
    match value:
        case Text():
            yield value
        case BaseModel():
            for field in type(value).model_fields:
                yield from texts(getattr(value, field))
        case Mapping():
            for one in value.values():
                yield from texts(one)
        case tuple():
            for one in value:
                yield from texts(one)


def items(entries: tuple[Item, ...]) -> Iterator[Item]:
    for one in entries:
        yield one
        yield from items(one.items)


def items_of(event: Event) -> list[Item]:
    return [item for _, session in event.sessions() for item in items(session.items)]


def entries_of(event: Event) -> list[Session | Item | Topic]:
    sessions = [session for _, session in event.sessions()]
    topics = [topic for session in sessions for topic in session.topics]
    return [*sessions, *items_of(event), *topics]


def objectives(event: Event) -> list[str]:
    return [one.objective.in_language("en") for one in entries_of(event) if one.objective]


def english(text: Text | None) -> str:
    return text.in_language("en") if text else ""


def words(person: Person) -> str:
    known = (person.name, english(person.function), english(person.organisation))
    return ", ".join(one for one in known if one)


def with_part(event: Event, part: Part) -> list[tuple[str, ...]]:
    """Give who has a part, for each entry where somebody has it, in the order of the day."""
    return [
        tuple(words(event.people[one]) for one in entry.parts[part])
        for entry in entries_of(event)
        if part in entry.parts
    ]


# --- the first: June 2020 -----------------------------------------------------------


def test_the_first_example_has_its_four_days_and_their_sessions() -> None:
    assert [
        (day.date, [(one.kind.value, one.opens, one.closes) for one in day.sessions])
        for day in example("mc2cm-2020").days
    ] == [
        (
            date(2020, 6, 15),
            [
                ("welcome", time(9, 0), time(9, 15)),
                ("opening", time(9, 15), time(10, 0)),
                ("plenary", time(10, 0), time(11, 15)),
                ("briefing", time(11, 15), time(11, 30)),
            ],
        ),
        (date(2020, 6, 16), [("breakout", time(9, 0), time(11, 45))]),
        (date(2020, 6, 17), [("breakout", time(9, 0), time(11, 45))]),
        (
            date(2020, 6, 18),
            [
                ("reporting", time(9, 30), time(10, 45)),
                ("closing", time(10, 45), time(11, 15)),
                ("social", time(11, 15), time(11, 30)),
            ],
        ),
    ]


def test_the_first_example_names_sixteen_people() -> None:
    named = [words(one) for one in example("mc2cm-2020").people.values() if one.name]

    assert len(named) == 16
    assert named == [
        "Juan Espadas, Mayor of Seville",
        "Emilia Saiz, Secretary General, UCLG",
        "Simone Giger, Head, Global Programme Migration and Development Division, SDC",
        "Emma Udwin, Head of Unit, Migration Assistance to Neighbouring Countries, DG Near, EC",
        "Julien Simon, Regional coordinator for the Mediterranean, ICMPD",
        "Daniel Howden, Director, Lighthouse Reports",
        "Marco Ricorda, Communication officer, MC2CM, ICMPD",
        "Lamine Abbad, Project manager, MC2CM, ICMPD",
        "Fatima Fernandez, Project Officer, UCLG",
        (
            "James Dennison, Observatory of Public Attitudes to Migration, "
            "Migration Policy Centre, European University Institute"
        ),
        "Lucila Rodríguez-Alarcón, Director General, PorCausa",
        "Leila Beratto, Journalist, 15-38 Méditerranée",
        (
            "Alberto Horst Neidhardt, Policy Analyst for the European Diversity and Migration "
            "programme, European Policy Centre"
        ),
        "Francisco Guerrero, Mayor of Campillos – Secretary of Migration, FAMSI",
        "Mohamed Boussraoui, Director of programs, UCLG",
        "Ana Feder, Portfolio Manager, Regional Coordination Office for the Mediterranean, ICMPD",
    ]


def test_the_first_example_knows_six_people_without_a_name() -> None:
    nameless = [words(one) for one in example("mc2cm-2020").people.values() if not one.name]

    assert len(nameless) == 6
    assert nameless == [
        "Representative, Tunisia Government",
        "Representative, Municipality of Seville",
        "Representative, Municipality of Oujda",
        "Rapporteur from Migrant group",
        "Rapporteur from Expat group",
        "City representative",
    ]


def test_the_first_example_waits_for_five_people_to_be_confirmed() -> None:
    awaited = [words(one) for one in example("mc2cm-2020").people.values() if not one.confirmed]

    assert len(awaited) == 5
    assert awaited == [
        "Representative, Tunisia Government",
        "Representative, Municipality of Seville",
        "Representative, Municipality of Oujda",
        "City representative",
        "Francisco Guerrero, Mayor of Campillos – Secretary of Migration, FAMSI",
    ]


def test_everybody_of_the_first_example_does_something() -> None:
    event = example("mc2cm-2020")
    busy = {one for entry in entries_of(event) for ids in entry.parts.values() for one in ids}

    assert busy == set(event.people)
    assert event.session("common-ground").items[1].parts == {Part.SPEAKER: ("howden",)}
    assert event.session("way-forward").parts[Part.MODERATOR] == ("howden",)


def test_two_groups_of_the_first_example_swap_between_two_topics_on_both_days() -> None:
    event = example("mc2cm-2020")
    seating = Seating(event.groups)

    assert [
        (slot.id, topic.id, [one.id for one in seating.groups_at(session, slot.number, index)])
        for slot in plan_slots(event)
        if slot.kind is SlotKind.ROUND
        for session in [event.session(slot.session)]
        for index, topic in enumerate(session.topics)
    ] == [
        ("breakouts-tuesday/r1", "narrative", ["migrant"]),
        ("breakouts-tuesday/r1", "campaigns", ["expat"]),
        ("breakouts-tuesday/r2", "narrative", ["expat"]),
        ("breakouts-tuesday/r2", "campaigns", ["migrant"]),
        ("breakouts-wednesday/r1", "media", ["migrant"]),
        ("breakouts-wednesday/r1", "disinformation", ["expat"]),
        ("breakouts-wednesday/r2", "media", ["expat"]),
        ("breakouts-wednesday/r2", "disinformation", ["migrant"]),
    ]


def test_a_coffee_break_parts_the_rounds_of_the_first_example() -> None:
    event = example("mc2cm-2020")

    for name in ("breakouts-tuesday", "breakouts-wednesday"):
        session = event.session(name)
        (pause,) = session.pauses
        assert [(one.starts, one.ends) for one in session.rounds] == [
            (time(9, 0), time(10, 15)),
            (time(10, 30), time(11, 45)),
        ]
        assert (pause.starts, pause.ends) == (time(10, 15), time(10, 30))
        assert english(pause.title) == "Coffee Break"


def test_each_topic_of_the_first_example_has_its_expert() -> None:
    event = example("mc2cm-2020")

    assert {
        english(topic.title): [event.people[one].name for one in topic.parts[Part.EXPERT]]
        for _, session in event.sessions()
        for topic in session.topics
    } == {
        "Rebalancing the Migration Narrative to Strengthen Local Governments": ["James Dennison"],
        "Running effective campaigns": ["Lucila Rodríguez-Alarcón"],
        "Nurturing relations with media": ["Leila Beratto"],
        "Curbing disinformation on migration": ["Alberto Horst Neidhardt"],
    }


def test_the_first_example_has_seven_objectives() -> None:
    found = objectives(example("mc2cm-2020"))

    assert len(found) == 7
    assert [one[:30] for one in found] == [
        "To present concepts and set th",
        "To set the basis for an MC2CM ",
        "To reflect on the discussions ",
        "Clarifying the technical jargo",
        "Share experiences and best pra",
        "To set the stage for a sustain",
        "Clarifying technical jargon (“",
    ]


def test_the_first_example_keeps_what_its_invitation_said() -> None:
    event = example("mc2cm-2020")

    assert (event.announced.days, event.announced.minutes_a_day, event.seats) == (4, 120, 30)
    assert event.languages == ("en", "fr", "ar")
    assert event.rule is Rule.CHATHAM_HOUSE
    assert [len(one) for one in (event.organisers, event.partners, event.funders)] == [3, 2, 2]


# --- the second: April 2022 ---------------------------------------------------------


def test_the_second_example_has_its_three_days_of_sessions_and_breaks() -> None:
    assert [
        (day.date, [(one.id, one.opens, one.closes) for one in day.sessions])
        for day in example("uclg-2022").days
    ] == [
        (
            date(2022, 4, 11),
            [
                ("setting-the-scene", time(10, 0), time(12, 0)),
                ("break-monday", time(12, 0), time(14, 0)),
                ("peer-session-1", time(14, 0), time(16, 0)),
            ],
        ),
        (
            date(2022, 4, 12),
            [
                ("peer-session-2", time(10, 0), time(12, 0)),
                ("break-tuesday", time(12, 0), time(14, 0)),
                ("connecting-the-dots", time(14, 0), time(16, 0)),
            ],
        ),
        (
            date(2022, 4, 13),
            [
                ("way-forward", time(10, 0), time(12, 0)),
                ("break-wednesday", time(12, 0), time(15, 0)),
                ("imrf-briefing", time(15, 0), time(16, 0)),
            ],
        ),
    ]


def test_the_second_example_has_twenty_two_timed_items_and_one_inside_another() -> None:
    timed = [one for one in items_of(example("uclg-2022")) if one.starts]
    untimed = [english(one.title) for one in items_of(example("uclg-2022")) if not one.starts]

    assert len(timed) == 22
    assert [(f"{one.starts:%H:%M}", english(one.title).split(":")[0]) for one in timed] == [
        ("10:00", "Introduction"),
        ("10:10", "Warm up exercise"),
        ("10:50", "Setting the Scene"),
        ("11:30", "Acting at the front lines"),
        ("11:50", "Conclusion and glimpse into the Peer Exchange Sessions"),
        ("14:00", "Introduction"),
        ("14:10", "“Posters” presentation"),
        ("14:40", "City-to-City Peer Review"),
        ("15:20", "Reporting and open discussion"),
        ("10:00", "Introduction"),
        ("10:10", "“Posters” presentation"),
        ("10:40", "City-to-City Peer Review"),
        ("11:20", "Reporting and open discussion"),
        ("14:00", "Introduction"),
        ("14:10", "Stage 1"),
        ("14:30", "Lessons learned"),
        ("15:00", "Stage 2"),
        ("15:30", "Open discussion"),
        ("10:00", "Recap of Day 1 and 2"),
        ("10:10", "Peer Learning key outcomes"),
        ("11:00", "Multi-level and multi-stakeholder responses to current crises"),
        ("11:40", "Closing Remarks"),
    ]
    assert untimed == ["Rapporteurs from each session share key findings and open floor discussion"]


@pytest.mark.parametrize(
    "name",
    [
        "setting-the-scene",
        "peer-session-1",
        "peer-session-2",
        "connecting-the-dots",
        "way-forward",
    ],
)
def test_the_items_of_the_second_example_fill_their_session(name: str) -> None:
    session = example("uclg-2022").session(name)
    hours = [one for item in session.items for one in (item.starts, item.ends)]

    assert hours[0] == session.starts
    assert hours[-1] == session.ends
    assert hours[1:-1:2] == hours[2::2]


def test_the_second_example_has_thirteen_facilitator_pairs_and_eight_alone() -> None:
    facilitators = with_part(example("uclg-2022"), Part.FACILITATOR)

    assert [one for one in facilitators if len(one) == 2] == [
        ("UCLG", "MM"),
        ("UCLG", "MC2CM"),
        ("UCLG", "MC2CM"),
        ("UCLG", "MM"),
        ("UCLG", "GTFM"),
        ("UCLG", "GTFM"),
        ("UCLG", "GTFM"),
        ("UCLG", "GAUC"),
        ("UCLG", "GAUC"),
        ("UCLG", "ANVITA"),
        ("UCLG", "ANVITA"),
        ("UCLG", "MM"),
        ("UCLG", "GAUC"),
    ]
    assert [one for one in facilitators if len(one) == 1] == [("UCLG",)] * 8


def test_nobody_facilitates_the_closing_remarks_of_the_second_example() -> None:
    closing = example("uclg-2022").session("way-forward").items[-1]

    assert english(closing.title) == "Closing Remarks"
    assert closing.parts == {}


def test_the_second_example_has_four_spotlights() -> None:
    assert [
        english(entry.spotlight)
        for entry in entries_of(example("uclg-2022"))
        if not isinstance(entry, Topic) and entry.spotlight
    ] == [
        "Americas/Africa/Europe",
        "Asia/MEWA/Europe/Africa",
        "human mobility governance in the context of ongoing crises",
        "Ukraine",
    ]


def test_the_second_example_has_ten_objectives_the_aim_of_a_briefing_and_three_questions() -> None:
    event = example("uclg-2022")
    questions = [english(one) for entry in entries_of(event) for one in entry.questions]

    assert len(objectives(event)) == 1 + 10
    assert [one[:24] for one in objectives(event)] == [
        "This briefing aims to in",
        "Unpacking Mixed Migratio",
        "Introducing key concepts",
        "Showcase LRG actions tha",
        "Discussing in detail how",
        "Showcase LRG actions tha",
        "Discussing how the diffe",
        "Exploring the solidarity",
        "Exploring the prominent ",
        "Summarising the peer exc",
        "Fostering exchange betwe",
    ]
    assert questions == [
        "Who remains there? Follow stakeholders & LRG Actions",
        "What new challenges come up?",
        "How do LRG policies evolve?",
    ]


def test_the_second_example_has_posters_twice_and_a_series_of_two() -> None:
    event = example("uclg-2022")
    posters = [one.posters for one in items_of(event) if one.posters]
    series = [
        (english(one.series), one.number) for _, one in event.sessions() if one.series is not None
    ]

    assert [(one.number, one.minutes) for one in posters] == [((4, 8), (3, 4))] * 2
    assert series == [("Peer Session", 1), ("Peer Session", 2)]


def test_the_second_example_knows_all_its_people_by_what_they_stand_for() -> None:
    event = example("uclg-2022")

    assert [words(one) for one in event.people.values()] == [
        "UCLG",
        "MM",
        "MC2CM",
        "GTFM",
        "GAUC",
        "ANVITA",
        "Representative, Global Alliance for Urban Crises (GAUC)",
        "Representative, UCLG Working Group on Territorial Prevention and Management of Crises",
        "Representative, UNICEF",
        "Representative, UNHCR",
        "Rapporteurs from each session",
        "LRG Rapporteur(s)",
    ]
    assert with_part(event, Part.DISCUSSANT) == [("LRG Rapporteur(s)",)]
    assert with_part(event, Part.RAPPORTEUR) == [("Rapporteurs from each session",)]
    assert [len(one) for one in with_part(event, Part.SPEAKER)] == [4]


def test_the_link_of_the_second_example_leads_nowhere() -> None:
    (link,) = example("uclg-2022").session("imrf-briefing").links

    assert (english(link.title), link.url) == ("Link to Concept & Agenda", "")


# --- the third: a breakout ----------------------------------------------------------


def test_the_third_example_is_one_breakout_number_two_with_one_topic() -> None:
    (day,) = example("gfmd-breakout").days
    (session,) = day.sessions
    (topic,) = session.topics

    assert (session.kind, session.number, len(session.rounds)) == (Kind.BREAKOUT, 2, 1)
    assert english(topic.title) == (
        "Implementing successful campaigns for social inclusion and against xenophobia and "
        "discrimination: achieving summit commitment and 2030 agenda goals"
    )


def test_the_third_example_has_three_guiding_questions() -> None:
    (topic,) = example("gfmd-breakout").session("breakout-2").topics

    assert len(topic.questions) == 3
    assert [english(one)[:34] for one in topic.questions] == [
        "Are campaigns effective tools to c",
        "Beyond campaigns, what kind of pol",
        "What is the role of the GFMD in th",
    ]


def test_the_third_example_has_a_moderator_four_discussion_starters_and_a_rapporteur() -> None:
    event = example("gfmd-breakout")

    assert with_part(event, Part.MODERATOR) == [
        ("Anna Crowley, Team Manager, International Migration Initiative, Open Society Foundation",)
    ]
    assert with_part(event, Part.DISCUSSION_STARTER) == [
        (
            (
                "Jose Antunes Fernades, Member of the board, "
                "Ministry of Presidence Council of Ministries, Portugal"
            ),
            (
                "Khady Sakho Niang, Administrator, FORIM (Forum des Organisations de Solidarité "
                "Internationale issues des Migrations)"
            ),
            "Anu Madgavkar, Partner, McKinsey Global Institute",
            "Lariza Dugan, Executive Director, Central American Resource Center (CARECEN)",
        )
    ]
    assert with_part(event, Part.RAPPORTEUR) == [
        ("Cecile Riallant, Programme Manager, UN Joint Migration and Development Initiative",)
    ]


# --- all of them --------------------------------------------------------------------


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_text_of_an_example_is_in_all_languages(name: str) -> None:
    found = list(texts(example(name)))

    assert len(found) > 20
    assert [english(one) for one in found if missing_languages(one, LANGUAGES)] == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_no_text_of_an_example_brings_its_own_direction_marks(name: str) -> None:
    assert not set(source(name)) & set(DIRECTION_MARKS)


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_says_who_translated_it(name: str) -> None:
    assert example(name).translations == {"fr": "Majlis", "ar": "Majlis"}


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_room_of_an_example_has_a_short_title(name: str) -> None:
    topics = [topic for _, session in example(name).sessions() for topic in session.topics]

    for topic in topics:
        assert topic.short is not None
        assert all(len(topic.short.in_language(one)) <= 24 for one in LANGUAGES)


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("mc2cm-2020", ["zone", "groups", "cities[2]"]),
        ("uclg-2022", ["zone", "languages", "rule", "cities"]),
        (
            "gfmd-breakout",
            [
                "title",
                "place",
                "zone",
                "languages",
                "rule",
                "days[0].date",
                "days[0].sessions[0].rounds",
            ],
        ),
    ],
)
def test_what_an_example_assumes_is_declared(name: str, fields: list[str]) -> None:
    assert list(example(name).assumed) == fields
