"""A seating that no engine made: people move on by a different step in each round."""

from functools import cache
from importlib.resources import files

from agenda.model import Event
from agenda.parse import parse_agenda
from agenda.roster import Participant, Roster
from agenda.seating.levels import Level, Rule
from agenda.seating.plan import Broken, Conflict, LevelReached, Plan, Seat, Waiting

NAMES = ("Lucía Ferrer-Alarcón", "أمينة البحري", "Zoë Méditerranée", "Ahmed Tazi", "Ines Caruso")
REGIONS = ("Africa", "Europe", "Americas", "Asia", "Middle East")
TUESDAY, AFTER_COFFEE = "breakouts-tuesday/r1", "breakouts-tuesday/r2"
SESSIONS = ("breakouts-tuesday", "breakouts-wednesday")
TOPICS = {SESSIONS[0]: ("narrative", "campaigns"), SESSIONS[1]: ("media", "disinformation")}


@cache
def the_event() -> Event:
    return parse_agenda((files("agenda") / "examples" / "mc2cm-2020.yaml").read_bytes()).event


def a_roster(count: int = 30) -> Roster:
    return Roster(participants=tuple(a_person(number) for number in range(1, count + 1)))


def a_person(number: int, **given: str) -> Participant:
    fields = {
        "id": f"P{number:02}",
        "name": f"{NAMES[number % len(NAMES)]} {number}",
        "org": f"Ville {number // 3}",
        "handle": f"handle{number}",
        "region": REGIONS[number * number % len(REGIONS)],
        "type": ("city", "association")[number % 3 == 0],
        "gender": ("f", "m")[number % 2],
        "langs": ("en", "fr", "ar")[number % 3],
        **given,
    }
    return Participant.model_validate(fields)


def a_plan(roster: Roster, *, absent: tuple[str, ...] = ()) -> Plan:
    """Seat everybody in two rooms four times, but those who are *absent* on the first morning."""
    seats = [
        Seat(person=one.id, round=f"{session}/r{number}", room=_room(at, session, number))
        for session in SESSIONS
        for number in (1, 2)
        for at, one in enumerate(roster)
        if not (one.id in absent and session == SESSIONS[0])
    ]
    rapporteurs = {(one.round, one.room): one for one in reversed(seats)}
    return Plan(
        event=the_event().id,
        seed=7,
        seats=tuple(seats),
        rapporteurs=tuple(rapporteurs.values()),
        levels=(
            LevelReached(level=Level.SIZES, value=0, bound=0, ratio=1.0, proven=True),
            LevelReached(level=Level.REPEATS, value=861, bound=812, ratio=1.0603, proven=False),
            LevelReached(level=Level.WISHES, value=3, bound=0, ratio=None, proven=False),
        ),
    )


def with_waiting(plan: Plan) -> Plan:
    people = [one.person for one in plan.seats[:3]]
    waiting = [Waiting(person=one, session=SESSIONS[0], room="campaigns") for one in people]
    return plan.model_copy(update={"waiting": tuple(waiting)})


def a_conflict() -> Conflict:
    """Give a conflict with every rule there is, and each as a way out."""
    rules = tuple(
        Broken(rule=one, people=("P01", "P02"), round=TUESDAY, rooms=("campaigns",)) for one in Rule
    )
    bare = Broken(rule=Rule.CAPACITY)
    return Conflict(rules=(*rules, bare), relaxations=(*((one,) for one in rules), rules[:2]))


def _room(at: int, session: str, number: int) -> str:
    half = at % 2 if session == SESSIONS[0] else at // 2 % 2
    return TOPICS[session][(half + number) % 2]


def a_large_event(rooms: int = 20, rounds: int = 6) -> Event:
    """Give an event of one day with one breakout of many rooms and rounds."""
    topics = "\n".join(
        f"      - {{id: t{one}, title: 'A topic that is numbered {one}', short: 'Topic {one}'}}"
        for one in range(rooms)
    )
    spans = "\n".join(
        f'      - {{from: "{9 + one:02}:00", to: "{9 + one:02}:50"}}' for one in range(rounds)
    )
    return parse_agenda(
        f"""\
id: large
title: A large event
zone: Africa/Tunis
languages: [en]
days:
  - date: 2024-03-04
    sessions:
    - id: talks
      kind: breakout
      title: Talks
      topics:
{topics}
      rounds:
{spans}
""".encode()
    ).event


def a_large_plan(event: Event, roster: Roster) -> Plan:
    session = event.session("talks")
    rooms = len(session.topics)
    return Plan(
        event=event.id,
        seats=tuple(
            Seat(
                person=one.id,
                round=session.round_id(number),
                room=session.topics[(at + number * (at // rooms)) % rooms].id,
            )
            for number in range(1, len(session.rounds) + 1)
            for at, one in enumerate(roster)
        ),
    )
