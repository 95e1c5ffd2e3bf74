"""Our command line as its users call it: a process of its own, against the small Discord."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.adapters.wire.waiting import pause
from tests.adapters.wire.wire_discord import TOKEN, WireDiscord

ROOT: Final = Path(__file__).parents[3]
LONGEST: Final = 20.0


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended, and what it said."""

    status: int
    out: str
    err: str

    @property
    def said(self) -> str:
        """The error stream as one line of words: where it was folded is no matter."""
        return " ".join(self.err.split())


def surroundings(wire: WireDiscord | None, directory: Path, **more: str) -> Mapping[str, str]:
    """Give the environment of a command: data and token are in *directory*."""
    token = directory / "token"
    token.write_text(f"  {TOKEN}\n")
    kept = {name: one for name, one in os.environ.items() if not name.startswith("MAJLIS_")}
    ours = {
        "MAJLIS_DATA": str(directory / "data"),
        "MAJLIS_DISCORD_TOKEN_FILE": str(token),
        "PYTHONPATH": str(ROOT),
    }
    if wire is not None:
        ours["MAJLIS_DISCORD_API_BASE"] = wire.api_base
        ours["MAJLIS_DISCORD_GATEWAY_URL"] = wire.gateway_url
    return kept | ours | more


@asynccontextmanager
async def started(
    *words: str, env: Mapping[str, str], directory: Path
) -> AsyncIterator[asyncio.subprocess.Process]:
    """Start `majlis` with these words; it does not outlive the test."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-W",
        "default::ResourceWarning",
        "-m",
        "bot",
        *words,
        env=env,
        cwd=directory,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.communicate()
        await pause(0)


async def end_of(process: asyncio.subprocess.Process) -> Ended:
    """Wait until a command ends."""
    out, err = await asyncio.wait_for(process.communicate(), LONGEST)
    assert process.returncode is not None
    return Ended(process.returncode, out.decode(), err.decode())


async def majlis(*words: str, env: Mapping[str, str], directory: Path) -> Ended:
    """Run `majlis` with these words to its end."""
    async with started(*words, env=env, directory=directory) as process:
        return await end_of(process)
