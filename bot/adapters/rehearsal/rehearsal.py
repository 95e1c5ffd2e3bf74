"""Plays an event with the real bot: simulated people, every day, the clock jumping to each cue."""

import json
import random
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from simcord import SetupError

from agenda.messages import freezing as words
from agenda.progress import started
from agenda.roster import Roster
from agenda.state import Phase
from agenda.timeline import Timing
from bot.adapters.rehearsal.afterwards import (
    Finding,
    beyond_limits,
    read_log,
    unlike_described,
    unlike_log,
)
from bot.adapters.rehearsal.clock import BorrowedClock, SilentAlarm, wait_or_let_pass
from bot.adapters.rehearsal.disturbance import InterruptedProcess
from bot.adapters.rehearsal.notetaking import Notetaking, last_of
from bot.adapters.rehearsal.openapi import Description
from bot.adapters.rehearsal.production import Production
from bot.adapters.rehearsal.promises import Auditor, Broken
from bot.adapters.rehearsal.script import Does, Step, write_script
from bot.adapters.rehearsal.town import Town
from bot.adapters.rehearsal.troupe import Troupe, attached
from bot.export.transcript import Line, Seen, Transcript
from bot.i18n import Scene, render

_LINKS = re.compile(r"<#(\d+)>")

EVENING = time(18, 0)
"""When, on the day before the first one, the organiser loads the event."""

PREPARES_FOR = timedelta(minutes=10)
AFTERWARDS = timedelta(hours=3)
VOICE_STATUS = "/voice-status"
"""What can be left out when requests are short is counted by itself."""

QUIET = timedelta(seconds=30)
"""The rooms are looked at when the bot has nothing to do for this long."""


@dataclass
class Rehearsal:
    """One rehearsal; `play` it once.

    Afterwards *log* holds the exported session log by format, *reports* the files of the reports.
    """

    production: Production
    lines: list[Line] = field(default_factory=list)
    log: dict[str, bytes] = field(default_factory=dict)
    reports: dict[str, bytes] = field(default_factory=dict)

    async def play(self) -> Transcript:
        """Play all days and give what was seen."""
        await self._set_up()
        try:
            await self._load()
            await self._play_days()
            await self._finish()
        finally:
            await self.town.close()
            await self.store.close()
        return self._transcript()

    async def _set_up(self) -> None:
        event = self.production.workshop.event
        first = event.days[0].date - timedelta(days=1)
        start = datetime.combine(first, EVENING, tzinfo=ZoneInfo(event.zone)).astimezone(UTC)
        self.clock = BorrowedClock(start)
        self.since = start
        self.chance = random.Random(f"notes {self.production.seed}")
        bot = await self._make_bot()
        self.town = Town(bot, start, event.id, self.production.permissions)
        self.clock.look = self.town.now
        shown = self.production.shown
        self.auditor = Auditor(self.production.workshop, self.town, shown)
        self.notes = Notetaking(self.town, self.auditor, self.production.seed)
        self.troupe = Troupe(self.town, self.auditor, self.lines, self.notes)
        self.phases: dict[str, Phase] = {}
        self._heard = self._asked = 0
        self._just_restarted = False
        self._worked_at = start - timedelta(days=1)
        await self.town.open()

    async def _make_bot(self) -> Any:  # noqa: ANN401 -- an object of discord.py or SimCord
        self.store = await self.production.open_store()
        self.alarm = SilentAlarm()
        self.bot = self.production.make_bot(
            self.store,
            self.clock,
            self.alarm,
            at_once=False,
            ticking=self.clock.ticking,
            pause=self._pause,
            disturb=self.production.disturb,
            vault=self.production.vault,
            archive=self.production.archive,
            chance=self.chance.randbytes,
        )
        return self.bot

    async def _pause(self, seconds: float) -> None:
        await wait_or_let_pass(seconds, self.town.env.advance_time, SetupError)

    async def _load(self) -> None:
        """Let the organiser load the event, as on the day: by a command, with files attached."""
        self.organiser = self.troupe.organiser()
        roster = _as_file(self.production.workshop.roster)
        files = {"agenda": ("agenda.yaml", self.production.agenda)}
        if len(self.production.workshop.roster):
            files["roster"] = ("roster.json", roster)
        if self.production.plan:
            files["plan"] = ("plan.json", self.production.plan)
        await self.organiser.slash(self.town.square, "event load", **files)
        await self._work_until(self.town.now() + PREPARES_FOR)
        self.auditor.check_seats()

    async def _play_days(self) -> None:
        script = write_script(self.production.workshop, self.production.seed)
        for number, step in enumerate(script):
            await self._work_until(step.at)
            await self._take(step)
            await self._work_until(self.town.now())
            self.production.progress(number / len(script))
        last = max(slot.ends for slot in self.production.workshop.slots)
        await self._work_until(last + AFTERWARDS)

    async def _take(self, step: Step) -> None:
        """Let somebody take a step, and let the bot do what follows from it."""
        gone = step.who not in self.troupe.actors or step.who not in self.auditor.members
        arrives = step.does in {Does.ARRIVE, Does.ARRIVE_LATE}
        if gone and not arrives:
            return
        await self.troupe.do(step)
        self._asked = len(self.town.requests())
        if step.does is Does.START_NEXT:
            decision = started(step.slot, self.town.now())
            self.auditor.progress = self.auditor.progress.after(decision)
        if step.does is Does.ARRIVE_LATE:
            await self._work_until(self.town.now())
            await self.troupe.press_room(step)
            self._asked = len(self.town.requests())
        if step.does in {Does.ARRIVE_LATE, Does.PRESS_ROOM}:
            await self._work_until(self.town.now())
            await self._join(step)

    async def _join(self, step: Step) -> None:
        room = self.auditor.room_for(step.who, step.slot)
        if room is None:
            return
        name, channel = room
        joined = await self.troupe.join(step.who, channel, name)
        timing = next(one for one in self.auditor.timings() if one.slot.id == step.slot)
        if timing.runs_at(self.town.now()) and not joined:
            self._break(f"{name} lets in {self.production.shown[step.who]}", "the door is shut")

    async def _work_until(self, at: datetime) -> None:
        """Let time pass until *at*; whenever the alarm rings on the way, the bot works."""
        while self.alarm.rings is not None and self.alarm.rings <= at:
            await self.town.wait_until(self.alarm.rings)
            is_cue = self.town.now() > self.since + PREPARES_FOR
            if is_cue and self.production.restarts.at_every_cue and not self._just_restarted:
                await self._restart()
                self._just_restarted = True
                continue
            self._just_restarted = False
            await self._tick()
        await self.town.wait_until(at)

    async def _tick(self) -> None:
        try:
            await self.bot.conductor.tick()
        except InterruptedProcess:
            self.town.requests()
            await self._restart()
            return
        self._worked_at = self.town.now()
        self.town.requests()
        self._hear()
        rings = self.alarm.rings
        if rings is None or rings >= self.town.now() + QUIET:
            await self._look_around()

    async def _look_around(self) -> None:
        """Look at everything once the bot has nothing left to do."""
        asked = self.town.requests()[self._asked :]
        spared = sum(one.path.endswith(VOICE_STATUS) for one in asked)
        facts = {"requests": len(asked) - spared, "spared": spared}
        self.lines.append(Line(self.town.now(), Seen.CUE, facts))
        before = len(self.town.requests())
        await self.bot.conductor.tick()
        self._asked = len(self.town.requests())
        self.auditor.expect_nothing("a second tick asks nothing of Discord", self._asked - before)
        self.auditor.check_rooms()
        self.auditor.check_standing_places()
        self._look_at_rooms()

    async def _restart(self) -> None:
        """End the process, be away for a while, and start again."""
        down = self.production.restarts.down
        start = self.town.now()
        if start == self._worked_at:
            start += timedelta.resolution
        await self.store.close()
        await self.town.wait_until(start + down)
        self.auditor.outages.spans.append((start, self.town.now()))
        self.lines.append(Line(self.town.now(), Seen.RESTART, {"down": int(down.total_seconds())}))
        await self.town.restart(await self._make_bot())
        self.town.requests()

    def _hear(self) -> None:
        """Write down what the bot said since the last look."""
        if self._heard == len(self.town.said):
            return
        names = {channel: path for path, channel in self.town.channels().items()}
        keys = self.auditor.keys()
        spoken = self.auditor.languages_said(self.since, self.town.now())
        for said in self.town.said[self._heard :]:
            path = names.get(said.channel, "")
            links = (int(one) for one in _LINKS.findall(said.text))
            facts = {
                "place": keys.get(path, path),
                "channel": path.rpartition("/")[2],
                "language": spoken.get((path, said.text), ""),
                "text": self._masked(said.text),
                "buttons": list(said.buttons),
                "mentions": {
                    str(one): names[one].rpartition("/")[2] for one in links if one in names
                },
            }
            self.lines.append(Line(said.at, Seen.NOTICE, facts))
        self._heard = len(self.town.said)

    def _look_at_rooms(self) -> None:
        for key, name, timing, admitted in self.auditor.open_doors():
            phase = _phase(timing, self.town.now())
            if self.phases.get(key) != phase:
                self.phases[key] = phase
                facts = {"room": key, "name": name, "phase": str(phase), "admitted": admitted}
                self.lines.append(Line(self.town.now(), Seen.ROOM, facts))

    async def _finish(self) -> None:
        self._hear()
        self.auditor.check_notices(self.since, self.town.now())
        self._check_requests()
        for kind in ("jsonl", "csv"):
            result = await self.organiser.slash(self.town.square, "export", format=kind)
            self.log[kind] = await attached(result)
        self._check_log()
        await self._write_reports()
        for error in self.town.env.errors:
            self._break("the bot raises no error", type(error).__name__)
        for broken in self.auditor.broken:
            facts = {"promise": broken.promise, "found": self._masked(broken.found)}
            self.lines.append(Line(broken.at, Seen.BROKEN, facts))

    async def _write_reports(self) -> None:
        """Let the organiser write the reports, if anybody took notes, and look for people there."""
        if not self.notes.standing or not self.production.reports:
            return
        shown = last_of(await self.organiser.slash(self.town.square, "report freeze"))
        label = render(words.FREEZE_NOW(), "en", Scene(surface="terminal"))
        with self.town.patient():
            said = last_of(await self.organiser.click(shown, label=label)).content
        event = self.production.workshop.event.id
        self.reports = dict(await self.production.archive.files(event))
        if not self.reports:
            self._break("the reports are written", f"“{said}”")
            return
        self.notes.check_reports(self.reports)

    def _check_requests(self) -> None:
        requests = self.town.requests()
        self.auditor.checked["requests"] += len(requests)
        self._break_all(beyond_limits(requests, self.town.parents()))
        if self.production.described is not None:
            self.auditor.checked["descriptions"] += len(requests)
            self._break_all(unlike_described(requests, Description(self.production.described)))

    def _check_log(self) -> None:
        """Check that the log has every notice that came too late, and no other, as skipped."""
        entries = read_log(self.log["jsonl"])
        self.auditor.checked["log"] += len(entries)
        missed = Counter(self.auditor.missed(self.since, self.town.now()))
        self._break_all(unlike_log(entries, missed))

    def _break_all(self, found: Iterable[Finding]) -> None:
        for one in found:
            self._break(*one)

    def _break(self, promise: str, found: str) -> None:
        self.auditor.broken.append(Broken(self.town.now(), promise, found))

    def _masked(self, text: str) -> str:
        """Show people as the transcript does."""
        for one in self.production.workshop.roster:
            for name in (one.name, one.handle):
                if name and one.id in self.production.shown:
                    text = text.replace(name, self.production.shown[one.id])
        return text

    def _transcript(self) -> Transcript:
        requests = Counter(f"{one.method} {one.route}" for one in self.town.requests())
        people = self.production.shown
        does = Counter(str(line.facts["does"]) for line in self.lines if line.kind is Seen.PERSON)
        summary = {
            "people": len(people),
            "promises": sum(self.auditor.checked.values()),
            "broken": len(self.auditor.broken),
            "requests": sum(requests.values()),
            "late": does[Does.ARRIVE_LATE],
            "dropped": does[Does.DROP_OUT],
            "changed": does[Does.CHANGE_LANGUAGE],
            "restarts": sum(line.kind is Seen.RESTART for line in self.lines),
            "spread": self.auditor.spread.total_seconds(),
        }
        lines = [*self.lines, Line(self.town.now(), Seen.SUMMARY, summary)]
        return Transcript(
            workshop=self.production.workshop,
            seed=self.production.seed,
            lines=tuple(lines),
            requests=dict(sorted(requests.items())),
            people=people,
            languages={people[one]: spoken for one, spoken in self.troupe.languages.items()},
            promises=dict(sorted(self.auditor.checked.items())),
        )


def _as_file(roster: Roster) -> bytes:
    people = [one.model_dump(mode="json", exclude_defaults=True) for one in roster]
    return json.dumps(people, ensure_ascii=False).encode()


def _phase(timing: Timing, at: datetime) -> Phase:
    if timing.runs_at(at):
        return Phase.OPEN
    return Phase.CLOSED if timing.is_over_at(at) else Phase.READY
