"""The events of the sources, played with the real bot on a simulated Discord."""

import json
import os
import random
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from bot.adapters.rehearsal.disturbance import Interruption
from bot.adapters.rehearsal.production import Restarts
from bot.export.report import FORMATS
from bot.export.transcript import Seen, Transcript
from bot.ports import Clock, Platform
from tests.stories.playing import (
    EXAMPLES,
    agenda_of,
    broken,
    notices,
    of_kind,
    play,
    rooms,
    tuesday,
)

LONGEST = "mc2cm-2020"
"""Its reports are those of the README's rehearsal, which has a test of its own."""

TEN_MINUTES = timedelta(minutes=10)
EDITS = "PATCH /channels/{channel_id}/messages/{message_id}"
"""A post that changes may be read out again: nothing changes one without need."""


@pytest.fixture(scope="module")
def undisturbed() -> Transcript:
    return play()[0]


@pytest.fixture(scope="module")
def of_tuesday() -> Transcript:
    return play(tuesday())[0]


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_promise_of_an_example_is_kept(name: str) -> None:
    transcript, log, reports = play(agenda_of(name), reports=name != LONGEST)

    assert broken(transcript) == []
    assert transcript.promises["doors"] > 0
    assert transcript.promises["notices"] > 0
    assert transcript.promises["languages"] > 5
    assert transcript.lines[-1].facts["spread"] <= 2
    assert EDITS not in transcript.requests
    assert log["jsonl"].count(b"\n") + 1 == log["csv"].count(b"\r\n")
    languages = transcript.workshop.event.languages
    named = {f"report-{one}.{kind}" for one in languages for kind in FORMATS}
    assert named <= {*reports} or not transcript.promises.get("notes") or name == LONGEST


def test_sixty_people_play_a_day_in_rooms() -> None:
    transcript, _, _ = play(tuesday(), people=60)

    assert broken(transcript) == []


def test_the_transcript_counts_who_is_late_who_leaves_and_who_changes_language(
    undisturbed: Transcript,
) -> None:
    summary = undisturbed.lines[-1].facts

    assert (summary["late"], summary["dropped"], summary["changed"]) == (3, 2, 1)


def test_everybody_who_is_there_enters_their_room_in_every_round(undisturbed: Transcript) -> None:
    entered: dict[str, list[str]] = {}
    for line in of_kind(undisturbed, Seen.PERSON):
        if line.facts["does"] == "join":
            entered.setdefault(line.facts["who"], []).append(line.facts["where"])

    seated = [one.id for one in undisturbed.workshop.roster if one.part == "rapporteur"]
    topics = {name.split(" ", 1)[1] for who in seated for name in entered[who]}
    assert all(len(entered[who]) == 4 for who in seated)
    assert len(topics) == 4


def test_opening_a_round_costs_its_rooms_its_languages_and_one_line(
    undisturbed: Transcript,
) -> None:
    costs = {line.at: line.facts["requests"] for line in of_kind(undisturbed, Seen.CUE)}
    opened = [line.at for line in of_kind(undisturbed, Seen.ROOM) if line.facts["phase"] == "open"]

    assert len(opened) == 8
    for moment in opened:
        assert costs[moment] <= opened.count(moment) + 4


def test_every_notice_is_said_in_three_languages_at_the_same_moment(
    undisturbed: Transcript,
) -> None:
    said: dict[object, set[str]] = {}
    for line in of_kind(undisturbed, Seen.NOTICE):
        if line.facts["place"].startswith("news"):
            said.setdefault(line.at, set()).add(line.facts["language"])

    assert said
    assert all(languages == {"en", "fr", "ar"} for languages in said.values())


def test_a_restart_at_every_cue_changes_nothing(of_tuesday: Transcript) -> None:
    restarted, _, _ = play(tuesday(), restarts=Restarts(at_every_cue=True))

    assert broken(restarted) == []
    assert restarted.lines[-1].facts["restarts"] > 15
    assert notices(restarted) == notices(of_tuesday)
    assert rooms(restarted) == rooms(of_tuesday)


def test_ten_minutes_away_at_every_cue_lose_only_what_came_too_late() -> None:
    agenda = agenda_of("uclg-2022")
    away = Restarts(at_every_cue=True, down=TEN_MINUTES)
    restarted, log, _ = play(agenda, restarts=away)

    said, before = notices(restarted), notices(play(agenda)[0])
    entries = [json.loads(line) for line in log["jsonl"].decode().splitlines()]
    skipped = [one for one in entries if one["kind"] == "notice-skipped-late"]
    assert broken(restarted) == []
    assert {text for _, _, text in said} <= {text for _, _, text in before}
    assert skipped
    assert len(said) + len(skipped) == len(before)


@pytest.mark.parametrize("seed", range(2))
def test_a_restart_in_the_middle_of_applying_repeats_nothing(
    seed: int, of_tuesday: Transcript
) -> None:
    chance = random.Random(seed)
    left, after = [chance.randrange(1, 80)], chance.random() < 0.5

    def ends(platform: Platform, clock: Clock) -> Platform:
        return Interruption(platform, clock, left, after=after)

    restarted, _, _ = play(tuesday(), disturb=ends)

    assert broken(restarted) == []
    assert restarted.lines[-1].facts["restarts"] == 1
    assert notices(restarted) == notices(of_tuesday)


def test_the_same_seed_gives_the_same_bytes(tmp_path: Path) -> None:
    """Two processes with different hashing, beside each other, write the same."""
    agenda = tmp_path / "agenda.yaml"
    agenda.write_bytes(agenda_of("uclg-2022"))
    both = [_begin(agenda, tmp_path / hashing, hashing) for hashing in ("1", "77")]
    assert [one.wait() for one in both] == [0, 0]
    first, second = (_files_of(tmp_path / hashing) for hashing in ("1", "77"))

    assert first.keys() == second.keys()
    assert [name for name in first if first[name] != second[name]] == []


def _begin(agenda: Path, out: Path, hashing: str) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "bot", "rehearse", str(agenda), "--people", "3"]
    return subprocess.Popen(
        [*command, "--out", str(out)],
        env={**os.environ, "PYTHONHASHSEED": hashing},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=Path(__file__).parents[2],
    )


def _files_of(out: Path) -> dict[str, bytes]:
    files = sorted(one for one in out.rglob("*") if one.is_file())
    return {str(one.relative_to(out)): one.read_bytes() for one in files}
