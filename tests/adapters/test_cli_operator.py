"""The operator's commands: what they say, and that whatever is wrong is one sentence."""

import asyncio
from pathlib import Path

import pytest

from agenda.errors import MajlisError
from bot.i18n import Scene, render
from tests.adapters.wire.bots import running_process
from tests.adapters.wire.commands import Ended, surroundings
from tests.adapters.wire.faults import Fault
from tests.adapters.wire.in_process import call, called
from tests.adapters.wire.wire_discord import WireDiscord, wire_discord

DATA = "data"


def said_once(ended: Ended, sentence: str) -> bool:
    return (ended.status, ended.out, ended.said) == (1, "", sentence)


# --- settings and token --------------------------------------------------------------

SETTINGS: list[tuple[str, str]] = [
    ("data = 'd'\ntoken = 'x'", "There is no setting token. These there are: data,"),
    ("[discord]\ntokne = 'x'", "There is no setting discord.tokne. These there are:"),
    ("log_level = 'loud'", "The setting log_level must be one of these: debug, info,"),
    ("discord = 'x'", "The setting discord is a group of settings. Write [discord]"),
    ("data = 5", "The setting data must be a text. Put it in quotes."),
    ("[discord]\norganiser_role = 'x'", "The setting discord.organiser_role must be a whole"),
    ("data = 'd'\nlog_level = loud", "Line 2 of the settings file majlis.toml is not TOML."),
    ("[discord]\ntoken = 'a'\ntoken_file = 'b'", "Both discord.token and discord.token_file"),
    ("[discord]\ntoken_file = 'nowhere'", "There is no token file nowhere. Make it,"),
    ("[discord]\ntoken_file = 'empty'", "The token is empty. Copy the bot's token"),
    ("[discord]\ntoken_file = 'spaced'", "The token holds a space, a line break"),
    ("[discord]\ntoken_file = 'binary'", "The token holds a space, a line break"),
    ("[discord]\ntoken_file = '.'", "The token file . cannot be read. Let the user"),
    ("log_level = 'info'", "No token is set. Put the bot's token in a file,"),
]


@pytest.mark.parametrize(("settings", "sentence"), SETTINGS)
def test_a_wrong_setting_is_named_with_its_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: str, sentence: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("majlis.toml").write_text(settings)
    Path("empty").write_text("\n")
    Path("spaced").write_text("abc def")
    Path("binary").write_bytes(b"\xff\xfe\x00")
    ended = call("run")
    assert (ended.status, ended.out) == (1, "")
    assert ended.said.startswith(sentence)
    assert ended.said.endswith(".")
    assert "abc" not in ended.err


def test_a_settings_file_that_is_named_must_be_there(tmp_path: Path) -> None:
    file = tmp_path / "other.toml"
    sentence = f"There is no settings file {file}. Write one, or leave out --config."
    assert said_once(call("run", "--config", str(file)), sentence)


def test_the_environment_wins_over_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("majlis.toml").write_text("[discord]\ntoken_file = 'nowhere'")
    ended = call("run", env={"MAJLIS_DISCORD_TOKEN_FILE": "elsewhere"})
    assert ended.said.startswith("There is no token file elsewhere.")


def test_a_mistyped_variable_is_named() -> None:
    ended = call("run", env={"MAJLIS_DISCORD_TOKENFILE": "x"})
    assert ended.said.startswith("There is no setting discord.tokenfile.")


def test_a_wrong_group_in_the_environment_is_named() -> None:
    ended = call("run", env={"MAJLIS_DISCORD": "x"})
    assert ended.said.startswith("The setting discord is a group of settings.")


# --- Discord says no -----------------------------------------------------------------


REFUSED = "Discord does not accept the token. Copy it again from Discord's developer portal."
UNREACHABLE = (
    "Discord cannot be reached at 127.0.0.1. "
    "Check the network and the firewall, and start Majlis again."
)


@pytest.mark.parametrize("command", ["doctor", "sync"])
async def test_a_wrong_token_is_one_sentence(tmp_path: Path, command: str) -> None:
    async with wire_discord() as wire:
        wire.token = "another"  # noqa: S105 -- opens nothing
        ended = await called(wire, command, env=surroundings(wire, tmp_path))
    assert said_once(ended, REFUSED)


@pytest.mark.parametrize("command", ["doctor", "sync"])
async def test_a_discord_that_is_not_there_is_one_sentence(tmp_path: Path, command: str) -> None:
    async with wire_discord() as wire:
        gone = surroundings(wire, tmp_path, MAJLIS_DISCORD_API_BASE="http://127.0.0.1:1/api/v10")
        ended = await called(wire, command, env=gone)
    assert said_once(ended, UNREACHABLE)


async def end_of_a_run(wire: WireDiscord, directory: Path) -> str:
    async with running_process(wire, directory / DATA) as process:
        with pytest.raises(MajlisError) as ended:
            await asyncio.wait_for(process, 5)
    return render(ended.value.message, "en", Scene(surface="terminal"))


async def test_a_run_with_a_wrong_token_ends_in_a_sentence(tmp_path: Path) -> None:
    async with wire_discord() as wire:
        wire.token = "another"  # noqa: S105 -- opens nothing
        assert await end_of_a_run(wire, tmp_path) == REFUSED


async def test_a_run_without_discord_ends_in_a_sentence(tmp_path: Path) -> None:
    async with wire_discord() as wire:
        wire.api_base = "http://127.0.0.1:1/api/v10"
        assert await end_of_a_run(wire, tmp_path) == UNREACHABLE


async def test_a_run_while_discord_fails_ends_in_a_sentence(tmp_path: Path) -> None:
    async with wire_discord() as wire:
        wire.faults = [Fault("GET", "/users/@me", 503)]
        assert await end_of_a_run(wire, tmp_path) == (
            "Discord answers with an error (503). "
            "Look at discordstatus.com, and start Majlis again later."
        )


@pytest.mark.parametrize(
    ("code", "remedy"),
    [
        (4004, "Put the new token in its place, and start Majlis again."),
        (4013, "Majlis needs no privileged intent: install its newest version."),
        (4014, "Majlis needs no privileged intent: install its newest version."),
        (4012, "Start Majlis again; if that does not help, install its newest version."),
    ],
)
async def test_a_refused_connection_ends_a_run_in_a_sentence(
    tmp_path: Path, code: int, remedy: str
) -> None:
    async with wire_discord() as wire:
        wire.gateway.refuse_with = code
        assert (await end_of_a_run(wire, tmp_path)).endswith(remedy)


async def test_a_run_on_a_damaged_store_ends_in_sentences_about_the_file(tmp_path: Path) -> None:
    (tmp_path / DATA).mkdir()
    (tmp_path / DATA / "majlis.sqlite3").write_bytes(b"no database" * 1000)
    async with wire_discord() as wire:
        said = await end_of_a_run(wire, tmp_path)
    assert "majlis.sqlite3 is damaged, so Majlis did not start." in said
