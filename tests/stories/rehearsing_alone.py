"""Run by itself, in whatever copy of the code is on the path: rehearses, and tells as JSON."""

import asyncio
import json
import sys
from pathlib import Path

from bot.app import rehearse_event, write_rehearsal
from bot.export.transcript import Seen


def rehearse(agenda: Path, people: int, out: Path) -> None:
    """Rehearse an event without its reports, write the pages, and print what happened."""
    played = asyncio.run(rehearse_event(agenda.read_bytes(), None, people=people, reports=False))
    for name, content in write_rehearsal(played).items():
        (out / name).write_bytes(content)
    transcript = played.transcript
    told = {
        "broken": [line.facts for line in transcript.broken],
        "notices": [
            {"at": line.at.isoformat(), **line.facts}
            for line in transcript.lines
            if line.kind is Seen.NOTICE
        ],
        "languages": transcript.languages,
    }
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    rehearse(Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
