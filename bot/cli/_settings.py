"""The settings of a command, from the file that is named or the one that lies here."""

from pathlib import Path
from typing import Annotated, Final

import typer

from bot.config import Settings, read_settings

HERE: Final = Path("majlis.toml")

Config = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="The settings; without it majlis.toml, if it is here."),
]


def settings_at(config: Path | None) -> Settings:
    """Read the settings."""
    if config is None and HERE.exists():
        return read_settings(HERE)
    return read_settings(config)
