"""Bad weather from a seed: crashes, lost answers, refusals, deleted rooms, hours away."""

import random
from dataclasses import dataclass, field
from datetime import timedelta

from agenda.notices import Attendance, timed_notices
from agenda.rooms import places
from agenda.state import Outcome, PlaceKind
from agenda.timeline import project
from bot.adapters.rehearsal.memory_guild import MemoryGuild
from bot.ports import PlatformError
from bot.services.running import Running, open_running
from tests.simulation.world import CrashError, Design, MortalStore, World

CRASHES = 0.002
REFUSALS = 0.02
LOST_ANSWERS = 0.02
DELETIONS = 0.01
LONGEST_AWAY = 400
MOST_TICKS = 5000


@dataclass
class Weather:
    """Disturbs await points by *chance*; it clears up when *fair* is set."""

    chance: random.Random
    fair: bool = False
    crashes: int = 0
    failures: int = 0
    deletions: int = 0

    async def __call__(self, moment: str) -> None:
        """Let one await point pass, or crash, or fail before or after the effect."""
        if self.fair:
            return
        if self.chance.random() < CRASHES:
            self.crashes += 1
            raise CrashError
        request, _, when = moment.partition("/")
        share = REFUSALS if when == "before" else LOST_ANSWERS
        if request in _REQUESTS and self.chance.random() < share:
            self.failures += 1
            what = f"the answer to {request} is lost"
            raise PlatformError(what)

    def delete_something(self, guild: MemoryGuild) -> None:
        """Let somebody delete a room by hand, now and then."""
        rooms = [key for key, place in guild.places.items() if place.kind is PlaceKind.VOICE]
        if rooms and not self.fair and self.chance.random() < DELETIONS:
            self.deletions += 1
            guild.places.pop(self.chance.choice(rooms))


_REQUESTS = {"make-role", "make-place", "admit", "post", "enrol", "find-member", "remove-place"}


@dataclass
class Outcomes:
    """What a run ended with: its weather, and what is not as it should be."""

    weather: Weather
    ticks: int = 0
    wrong: list[str] = field(default_factory=list)


async def run_through(seed: int, design: Design) -> Outcomes:
    """Play the four days in the weather of a *seed*, and look at the world afterwards."""
    weather = Weather(random.Random(f"weather {seed}"))
    outcomes = Outcomes(weather)
    world = World()
    await world.load()
    world.alarm.set(world.clock.now())
    conductor = None
    last = timedelta(hours=3) + (await _running(world)).workshop.slots[-1].ends
    while (rings := world.alarm.rings) is not None and outcomes.ticks < MOST_TICKS:
        weather.fair = rings > last - timedelta(hours=2)
        world.clock.jump(rings)
        world.guild.interrupt = weather
        outcomes.ticks += 1
        try:
            if conductor is None:
                store = MortalStore(world.store, weather)
                conductor = design(world.guild, store, world.clock, world.alarm)
                await conductor.start()
            weather.delete_something(world.guild)
            await conductor.tick()
        except CrashError:
            conductor = None
            away = timedelta(seconds=weather.chance.randrange(LONGEST_AWAY))
            world.alarm.set(world.clock.now() + away)
    outcomes.wrong = await _wrong(world)
    return outcomes


async def _running(world: World) -> Running:
    (record,) = await world.store.events()
    return await open_running(record, world.store)


async def _wrong(world: World) -> list[str]:
    """Say what is lost or doubled, and which rooms are not as they should be."""
    running = await _running(world)
    return [*_wrong_notices(world, running), *_wrong_rooms(world, running)]


def _wrong_notices(world: World, running: Running) -> list[str]:
    timings = project(running.workshop.slots, running.known.progress)
    found = []
    said = [post.object_id for post in world.guild.posts]
    for notice in timed_notices(running.workshop, timings, Attendance(frozenset(_met(running)))):
        effect = running.ledger.get(f"notice/{notice.key}")
        if effect is None or effect.outcome is Outcome.PENDING:
            found.append(f"{notice.key} is lost")
        elif effect.outcome is Outcome.DONE and effect.object_id not in said:
            found.append(f"{notice.key} was never said")
    doubled = _doubled(world)
    return found + [f"said {count} times: {text}" for text, count in doubled.items()]


def _doubled(world: World) -> dict[str, int]:
    """Count what was said more than once in one place within twelve hours."""
    found: dict[str, int] = {}
    for one in world.guild.posts:
        same = [
            other
            for other in world.guild.posts
            if other.place == one.place
            and other.words.text == one.words.text
            and abs(other.said - one.said) < timedelta(hours=12)
        ]
        if len(same) > 1:
            found[one.words.text] = len(same)
    return found


def _met(running: Running) -> list[str]:
    return [one.id for one in running.workshop.roster]


def _wrong_rooms(world: World, running: Running) -> list[str]:
    timings = project(running.workshop.slots, running.known.progress)
    wanted = places(running.workshop, timings, world.clock.now())
    names = sorted(place.name for place in wanted)
    there = sorted(place.name for place in world.guild.places.values())
    return [] if names == there else [f"places: {there}, wanted: {names}"]
