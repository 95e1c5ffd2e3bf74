"""What the pages say of the command line, the slash commands and the settings is so."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import discord
import pytest
import typer.main
from discord import app_commands
from pydantic import BaseModel, SecretStr

from agenda.state import Level
from agenda.text import LANGUAGES
from bot.adapters.discord.access import BITS, NEEDED
from bot.adapters.discord.commands import every_command
from bot.adapters.discord.limiter import MOST
from bot.adapters.discord.views.buttons import BUTTONS
from bot.adapters.rehearsal.clock import SilentAlarm, StillClock
from bot.adapters.rehearsal.memory_store import MemoryStore
from bot.app import make_bot
from bot.cli import app
from bot.config import Settings, read_settings
from bot.export.report import FORMATS
from tests.meta.pages import PAGES, README, ROOT, marked, page, said_by


def cli_commands() -> dict[str, Any]:
    """Give every command of the command line by its full name."""
    return dict(_commands_in(typer.main.get_command(app), "majlis"))


def _commands_in(group: Any, name: str) -> Iterator[tuple[str, Any]]:
    context = group.make_context(name, [], resilient_parsing=True)
    for inner in group.list_commands(context):
        command = group.get_command(context, inner)
        if hasattr(command, "list_commands"):
            yield from _commands_in(command, f"{name} {inner}")
        else:
            yield f"{name} {inner}", command


def options_of(command: Any) -> dict[str, str]:
    return {one.opts[0]: one.help for one in command.params if one.param_type_name == "option"}


def test_every_command_and_every_option_is_explained() -> None:
    told: dict[str, dict[str, str]] = {}
    about: dict[str, str] = {}
    for usage, option, what in README.table("The command line"):
        if usage:
            name = " ".join(word for word in marked(usage)[0].split() if word.islower())
            told[name], about[name] = {}, what
        else:
            told[name][marked(option)[0]] = what

    assert told == {name: options_of(command) for name, command in cli_commands().items()}
    assert about == {
        name: " ".join(command.help.split()) for name, command in cli_commands().items()
    }


def test_the_arguments_of_every_command_are_named() -> None:
    usages = {
        " ".join(word for word in marked(usage)[0].split() if word.islower()): marked(usage)[0]
        for usage, _, _ in README.table("The command line")
        if usage
    }
    for name, command in cli_commands().items():
        wanted = [one for one in command.params if one.param_type_name == "argument"]
        names = [one.metavar or one.name.upper() for one in wanted]
        assert usages[name].removeprefix(name).split() == names


@pytest.mark.parametrize("name", PAGES)
def test_only_commands_that_there_are_are_shown(name: str) -> None:
    for command, _ in page(name).commands():
        if command.startswith("majlis "):
            assert_exists(command)


def assert_exists(shown: str) -> None:
    known = [name for name in cli_commands() if f"{shown} ".startswith(f"{name} ")]
    assert known, shown
    used = {word.partition("=")[0] for word in shown.split() if word.startswith("--")}
    assert used <= {*options_of(cli_commands()[known[0]]), "--help"}, shown


@pytest.mark.parametrize("name", PAGES)
def test_only_commands_that_there_are_are_spoken_of(name: str) -> None:
    known = {one.partition(" ")[2].split()[0] for one in cli_commands()}
    spoken = re.findall(r"`majlis ([a-z-]+)", "\n".join(page(name).prose))

    assert set(spoken) <= known


@pytest.mark.slow
def test_a_rehearsal_says_what_the_reader_is_told(tmp_path: Path) -> None:
    (told,) = README.section("Two commands").blocks("text")
    example = ROOT / "agenda" / "examples" / "mc2cm-2020.yaml"
    command = ("majlis", "rehearse", str(example), "--people", "8", "--out", "rehearsal")

    assert without_numbers(said_by(*command, folder=tmp_path)).endswith(without_numbers(told))
    written = {one.name for one in (tmp_path / "rehearsal" / "reports").iterdir()}
    assert {f"report-{one}.{kind}" for one in LANGUAGES for kind in FORMATS} <= written


def without_numbers(text: str) -> str:
    """Leave out the numbers, and how the lines are folded."""
    return " ".join(re.sub(r"\d+", "n", text).split())


def slash_commands() -> dict[str, list[str]]:
    """Give every slash command with its options."""
    client = make_bot(MemoryStore(), StillClock(datetime(2020, 6, 14, tzinfo=UTC)), SilentAlarm())
    return {
        f"/{command.qualified_name}": [one.display_name for one in command.parameters]
        for top in every_command(client.counter)
        for command in (top.walk_commands() if isinstance(top, app_commands.Group) else (top,))
        if isinstance(command, app_commands.Command)
    }


def test_every_slash_command_and_every_option_is_explained() -> None:
    told = {marked(row[0])[0]: marked(row[1]) for row in README.table("On Discord")}

    assert told == slash_commands()


@pytest.mark.parametrize("name", PAGES)
def test_only_slash_commands_that_there_are_are_spoken_of(name: str) -> None:
    spoken = set(re.findall(r"`(/[a-z][a-z -]*)`", "\n".join(page(name).prose)))

    assert spoken <= {*slash_commands()}


def test_every_button_is_explained_with_its_id() -> None:
    _, ids = page("bot/README.md").tables("Discord")

    for row, button in zip(ids, BUTTONS, strict=True):
        written = (
            marked(row[0])[0]
            .replace("EVENT", "mc2cm-2020")
            .replace("LANGUAGE", "fr")
            .replace("MARK", "0a")
        )
        assert button.__discord_ui_compiled_template__.fullmatch(written), written


def in_words(bits: int) -> str:
    """Name permissions as the table does."""
    names = ("view_channel" if name == "read_messages" else name for name, on in _on(bits) if on)
    return ", ".join(names).replace("_", " ")


def _on(bits: int) -> Iterator[tuple[str, bool]]:
    return iter(discord.Permissions(bits))


def test_the_levels_of_access_are_those_of_the_code() -> None:
    told = {row[0]: (row[1], row[2]) for row in page("bot/README.md").table("Discord")}

    assert told == {
        level.value: (in_words(allowed), in_words(denied))
        for level, (allowed, denied) in BITS.items()
    }
    assert set(told) == {level.value for level in Level} - {Level.OTHER.value}


def test_the_permissions_of_the_invitation_are_named() -> None:
    section = README.section("From a token to a running event").text
    (told,) = re.findall(r"^ *It asks for (.*)\.$", section, re.MULTILINE)

    assert told == in_words(NEEDED)


def test_the_pace_is_that_of_the_limiter() -> None:
    assert f"Majlis keeps to {MOST} in any second" in README.section("What it costs").text
    assert f"at most {MOST} in any rolling second" in page("bot/README.md").text


def settings() -> dict[str, tuple[str, str, str]]:
    """Give every setting: its variable, its default, its description."""
    return dict(_settings_in(Settings, ""))


def _settings_in(model: type[BaseModel], before: str) -> Iterator[tuple[str, tuple[str, str, str]]]:
    for name, field in model.model_fields.items():
        inner = field.annotation
        if isinstance(inner, type) and issubclass(inner, BaseModel):
            yield from _settings_in(inner, f"{before}{name}.")
            continue
        full = f"{before}{name}"
        variable = f"MAJLIS_{full.upper().replace('.', '_')}"
        default = "" if field.default is None else str(field.default)
        yield full, (variable, default, field.description or "")


def test_every_setting_is_explained() -> None:
    told = {
        marked(row[0])[0]: (marked(row[1])[0], row[2].strip("`"), row[3])
        for row in README.table("Settings")
    }

    assert told == settings()


def test_the_example_of_settings_can_be_read(tmp_path: Path) -> None:
    (written,) = README.section("Settings").blocks("toml")
    path = tmp_path / "majlis.toml"
    path.write_text(written, encoding="utf-8")

    assert read_settings(path).discord.token_file == Path("secrets/discord_token")


VALUES: Final = {"log_level": "debug", "discord.organiser_role": "7"}


@pytest.mark.parametrize("name", settings())
def test_every_setting_can_be_set_in_the_environment(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    value = VALUES.get(name, "anything")
    monkeypatch.setenv(settings()[name][0], value)
    found: Any = read_settings(None)
    for part in name.split("."):
        found = getattr(found, part)

    shown = found.get_secret_value() if isinstance(found, SecretStr) else str(found)
    assert shown == value
