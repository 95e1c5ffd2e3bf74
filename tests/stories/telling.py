"""Stories that an organiser can read: what people do, and below it what they and others see.

A story is a text file. Lines at the margin say what happens; what follows from it is indented,
and is compared line by line: `>` is the answer that only the person sees, `|` what the bot says
in a place in the story's language, `=` a room that opens or closes for its people.

    09:50  dario: /run extend minutes=12
        > This is what would change. Press the button to do it.
        > [Do it]
    09:50  dario presses "Do it"
        ...

`python -m tests.stories.telling` writes down anew what happens in all stories.
"""

import asyncio
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from agenda.rooms import news_of
from bot.adapters.rehearsal.town import Said
from bot.ports import EntryKind
from tests.stories.hall import Hall, answer_of, hall, messages_of
from tests.stories.playing import agenda_of

FOLDER = Path(__file__).parent / "live"
MARKS = re.compile("[\u061c\u200e\u200f\u2066-\u2069]")
"""Direction marks: they belong to what people see, not to what an organiser reads here."""

FOREIGN = re.compile("[\u00a0\u202f\u0600-\u06ff]|\\b(dans|ferme|ferment|jusqu’à|de la|est)\\b")
"""What only French and Arabic lines have."""

TIMESTAMP = re.compile(r"<t:(\d+):([a-zA-Z])>")
STEP = re.compile(r"(?P<clock>\d\d:\d\d)  (?P<what>.+)")
TYPES = re.compile(
    r"(?P<who>\w+)(?: in (?P<place>[^:]+))?: /(?P<command>[^=]+?)(?P<options>(?: \w+=.+)?)"
)
PRESSES = re.compile(r'(?P<who>\w+) presses "(?P<label>[^"]+)"')
COME = re.compile(r"(?P<count>\d+) latecomers? presse?s? \"(?P<label>[^\"]+)\"")
OPTION = re.compile(r'(\w+)=("[^"]*"|\S+)')


@dataclass
class Story:
    """A story as it is written: its head, and its steps without what follows from them."""

    title: str
    head: dict[str, str]
    steps: list[tuple[str, str]]

    @property
    def day(self) -> datetime:
        """Midnight of its day, in its zone."""
        zone = ZoneInfo(self.head.get("zone", "Europe/Madrid"))
        return datetime.fromisoformat(self.head["day"]).replace(tzinfo=zone)

    def at(self, clock: str) -> datetime:
        hour, minute = map(int, clock.split(":"))
        return self.day.replace(hour=hour, minute=minute).astimezone(UTC)


def read(text: str) -> Story:
    """Read a story, and forget what follows from its steps."""
    title, head, steps = "", {}, []
    for line in text.splitlines():
        found = STEP.fullmatch(line)
        if line.startswith("# "):
            title = line[2:]
        elif found:
            steps.append((found["clock"], found["what"]))
        elif line and not line.startswith(" "):
            name, _, value = line.partition(": ")
            head[name] = value
    return Story(title, head, steps)


@dataclass
class Teller:
    """Plays a story on a server, and writes down what is seen."""

    story: Story
    here: Hall
    lines: list[str] = field(default_factory=list)
    heard: int = 0
    logged: int = 0
    seen: defaultdict[str, list[Any]] = field(default_factory=lambda: defaultdict(list))

    async def play(self) -> None:
        for clock, what in self.story.steps:
            await self.here.be_at(self.story.at(clock))
            await self.here.work()
            await self.tell()
            self.lines.append(f"{clock}  {what}")
            await self.do(what)
            await self.here.work()
            await self.tell()

    async def do(self, what: str) -> None:
        if what == "time passes":
            return
        if what == "the bot restarts":
            await self.here.restart()
        elif found := COME.fullmatch(what):
            await self.come(int(found["count"]), found["label"])
        elif found := PRESSES.fullmatch(what):
            await self.press(found["who"], found["label"])
        elif found := TYPES.fullmatch(what):
            await self.type(**found.groupdict())
        elif what.endswith(" comes"):
            await self.enter(what.removesuffix(" comes"))
        else:
            raise ValueError(what)

    async def enter(self, who: str) -> None:
        await self.here.enter(who)
        await self.here.press(who, "English")

    async def come(self, count: int, label: str) -> None:
        """Let people come within a minute, each of whom presses a button."""
        for number in range(1, count + 1):
            who = f"late{number:02}"
            await self.here.enter(who)
            self.answer(who, await self.here.press(who, label))

    async def type(self, who: str, place: str | None, command: str, options: str) -> None:
        where = self.channel(place) if place else self.here.channel("square")
        given: dict[str, Any] = {}
        for name, value in OPTION.findall(options):
            plain = value.strip('"')
            given[name] = int(plain) if re.fullmatch(r"-?\d+", plain) else plain
            if (FOLDER / plain).is_file():
                given[name] = (plain, (FOLDER / plain).read_bytes())
        await self.here.be_at(self.here.town.now())
        result = await self.here.people[who].slash(where, command.strip(), **given)
        self.seen[who].append(result)
        self.answer(who, answer_of(result), *buttons_of(result))

    async def press(self, who: str, label: str) -> None:
        """Press a button under one's last answer, or else in the lobby."""
        shown = [one for result in self.seen[who] for one in messages_of(result)]
        for message in reversed(shown):
            for row in message.components:
                for button in row["components"]:
                    if button.get("label") == label:
                        person = self.here.people[who]
                        again = await person.click(message, custom_id=button["custom_id"])
                        self.seen[who].append(again)
                        self.answer(who, answer_of(again), *buttons_of(again))
                        return
        try:
            self.answer(who, await self.here.press(who, label))
        except RuntimeError:
            self.lines.append(f"    > {who}: there is no such button")

    def channel(self, place: str) -> Any:
        day = self.story.head["day"]
        paths = self.here.town.channels()
        found = [one for one in paths if one.endswith(f"/{place}")]
        rooms = [one for one in found if day in one]
        return self.here.channel((rooms or found)[0])

    def answer(self, who: str, text: str, *labels: str) -> None:
        lines = [*text.splitlines(), *(f"[{label}]" for label in labels)]
        self.lines += [f"    > {who}: {line}".rstrip() for line in map(self.readable, lines)]

    async def tell(self) -> None:
        """Write down what was said and which rooms opened and closed since the last time."""
        said = self.here.town.said[self.heard :]
        self.heard = len(self.here.town.said)
        paths = {channel: path for path, channel in self.here.town.channels().items()}
        found = [
            (one.at, line)
            for one in said
            for line in self.overheard(one, paths.get(one.channel, "?"))
        ]
        entries = await self.here.store.entries(self.event)
        doors = {EntryKind.ROOM_OPENED: "opens", EntryKind.ROOM_CLOSED: "closes"}
        for entry in entries[self.logged :]:
            place = str(entry.facts.get("place", ""))
            if entry.kind in doors and place.startswith("room/"):
                line = f"    = {self.clock(entry.at)} {place} {doors[entry.kind]}"
                found.append((entry.at, line))
        self.lines += [line for _, line in sorted(found, key=lambda one: one[0])]
        self.logged = len(entries)

    @property
    def event(self) -> str:
        return str(next(iter(self.here.bot.conductor.events)))

    def overheard(self, said: Said, path: str) -> Iterator[str]:
        """Give what was said in the story's language, and to moderators."""
        name = path.rpartition("/")[2]
        if name in self.others or name == "lobby" or said.at < self.story.day:
            return
        for line in self.readable(said.text).splitlines():
            if self.is_ours(line):
                yield f"    | {self.clock(said.at)} #{name}: {line}".rstrip()

    @property
    def others(self) -> set[str]:
        """The names of the announcements in other languages than English."""
        workshop = self.here.bot.conductor.events[self.event].workshop
        return {workshop.names[news_of(one)] for one in workshop.event.languages if one != "en"}

    def is_ours(self, line: str) -> bool:
        """Leave out what is said in rooms in the other two languages."""
        return not FOREIGN.search(line)

    def readable(self, text: str) -> str:
        """Give a text as people see it, with the names of channels and the event's time."""
        names = {str(c): p.rpartition("/")[2] for p, c in self.here.town.channels().items()}
        plain: str = MARKS.sub("", text)
        plain = re.sub(r"<#(\d+)>", lambda found: "#" + names.get(found[1], "?"), plain)
        return TIMESTAMP.sub(
            lambda found: self.clock(datetime.fromtimestamp(int(found[1]), UTC)), plain
        )

    def clock(self, at: datetime) -> str:
        return f"{at.astimezone(self.story.day.tzinfo):%H:%M}"


def buttons_of(result: Any) -> list[str]:
    return [
        str(button["label"])
        for message in messages_of(result)
        for row in message.components
        for button in row["components"]
        if button.get("label")
    ]


async def retell(text: str) -> str:
    """Play a story, and give its text with what really happens."""
    story = read(text)
    agenda = story.head["agenda"]
    content = _content(agenda)
    evening = story.at("00:00").replace(hour=0)
    async with hall(evening, loaded=False) as here:
        agenda_file = ("agenda.yaml", content)
        if "roster" in story.head:
            roster = ("people.csv", (FOLDER / story.head["roster"]).read_bytes())
            await here.load("organiser", agenda=agenda_file, roster=roster)
        else:
            await here.load("organiser", agenda=agenda_file)
        teller = Teller(story, here)
        teller.heard, teller.logged = len(here.town.said), 0
        await teller.play()
    head = [f"{name}: {value}" for name, value in story.head.items()]
    return "\n".join([f"# {story.title}", "", *head, "", *teller.lines, ""])


def _content(agenda: str) -> bytes:
    file = FOLDER / agenda
    return file.read_bytes() if file.is_file() else agenda_of(agenda)


def stories() -> list[Path]:
    return sorted(FOLDER.glob("*.story"))


if __name__ == "__main__":
    wanted = sys.argv[1:]
    for path in stories():
        if not wanted or path.stem in wanted:
            path.write_text(asyncio.run(retell(path.read_text(encoding="utf-8"))), encoding="utf-8")
            sys.stdout.write(f"{path.stem}\n")
