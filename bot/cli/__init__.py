"""The command line: one module for each command, read only when that command is called.

A public module of this package is a command. It has something of its own name: a function, or a
Typer app with commands of its own. Modules whose names begin with `_` are shared by commands.
"""

import sys
from importlib import import_module
from io import TextIOWrapper
from pkgutil import iter_modules

import typer
from typer._click.core import Command, Context  # typer has a click of its own, and no door to it
from typer.core import TyperGroup
from typer.main import get_command

from agenda.errors import MajlisError


class _Commands(TyperGroup):
    """Finds commands by the names of modules."""

    def list_commands(self, ctx: Context) -> list[str]:  # noqa: ARG002 -- click passes it
        return sorted(one.name for one in iter_modules(__path__) if not one.name.startswith("_"))

    def get_command(self, ctx: Context, cmd_name: str) -> Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        offered = getattr(import_module(f"{__name__}.{cmd_name}"), cmd_name)
        if not isinstance(offered, typer.Typer):
            single = _plain_typer()
            single.command(cmd_name)(offered)
            offered = single
        command = get_command(offered)
        command.name = cmd_name
        return command


def _plain_typer() -> typer.Typer:
    return typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)


app = typer.Typer(
    cls=_Commands,
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


@app.callback()
def majlis() -> None:
    """Run virtual workshops on Discord: rooms, seats, notices in three languages, notes."""


def main() -> None:
    """Run the command that was called; what goes wrong is said in a sentence."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a test may have put something simpler there
            stream.reconfigure(errors="backslashreplace")
    try:
        app(prog_name="majlis")
    except MajlisError as error:
        from bot.cli._printing import print_error  # noqa: PLC0415 -- slow import

        print_error(error)
        sys.exit(1)
