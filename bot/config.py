"""Every setting there is; each says what it is for.

They come from `majlis.toml`, and from the environment, which wins: `discord.token_file` is
`MAJLIS_DISCORD_TOKEN_FILE` there.
"""

import re
import tomllib
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError
from pydantic_core import ErrorDetails
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    SettingsError,
    TomlConfigSettingsSource,
)

from agenda.errors import SettingError
from agenda.messages import Many, Message
from agenda.messages import operator as words

TOKEN_FILE_VARIABLE = "MAJLIS_DISCORD_TOKEN_FILE"  # noqa: S105 -- a variable's name
_TOKEN = re.compile(r"[!-~]+")
_TOML_LINE = re.compile(r"at line (\d+)")


class DiscordSettings(BaseModel):
    """How Discord is reached."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    token: SecretStr | None = Field(None, description="The bot's token. Better use token_file.")
    token_file: Path | None = Field(
        None, description="A file that holds the bot's token and nothing else."
    )
    organiser_role: int | None = Field(
        None, description="The id of a role whose members may do what organisers may."
    )
    api_base: str | None = Field(
        None, description="Another address than Discord's own for requests, for tests."
    )
    gateway_url: str | None = Field(
        None, description="Another address than Discord's own for the gateway, for tests."
    )


class Settings(BaseSettings):
    """All settings of a process."""

    model_config = SettingsConfigDict(
        frozen=True,
        extra="forbid",
        env_prefix="MAJLIS_",
        env_nested_delimiter="_",
        env_nested_max_split=1,
    )

    data: Path = Field(Path("data"), description="The directory that holds all data.")
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        "info", description="How much is logged; names of people never are."
    )
    discord: DiscordSettings = DiscordSettings(
        token=None, token_file=None, organiser_role=None, api_base=None, gateway_url=None
    )

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Let the environment win over the file; read nothing else."""
        del dotenv_settings, file_secret_settings
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls)


def read_settings(path: Path | None) -> Settings:
    """Read the settings from the file at *path*, if one is given, and from the environment."""

    class FromFile(Settings):
        model_config = SettingsConfigDict(**{**Settings.model_config, "toml_file": path})

    if path is not None:
        _refuse_unusable(path)
    try:
        return FromFile()
    except ValidationError as wrong:
        raise SettingError(_what_is_wrong(wrong.errors(include_input=False)[0])) from None
    except SettingsError:
        raise SettingError(words.SETTING_GROUP(name="discord")) from None


def read_token(settings: DiscordSettings) -> str:
    """Give the token, from the settings or from the file that they name."""
    if settings.token is not None and settings.token_file is not None:
        raise SettingError(words.TWO_TOKENS())
    if settings.token is not None:
        token = settings.token.get_secret_value()
    elif settings.token_file is not None:
        token = _content(settings.token_file)
    else:
        raise SettingError(words.NO_TOKEN(variable=TOKEN_FILE_VARIABLE))
    token = token.strip()
    if not token:
        raise SettingError(words.TOKEN_EMPTY())
    if not _TOKEN.fullmatch(token):
        raise SettingError(words.TOKEN_MALFORMED())
    return token


def _refuse_unusable(path: Path) -> None:
    """Say what is wrong with the file itself."""
    try:
        tomllib.loads(path.read_bytes().decode())
    except FileNotFoundError:
        raise SettingError(words.NO_SETTINGS_FILE(file=str(path))) from None
    except OSError:
        raise SettingError(words.SETTINGS_UNREADABLE(file=str(path))) from None
    except ValueError as wrong:  # not TOML, or not UTF-8
        found = _TOML_LINE.search(str(wrong))
        line = int(found[1]) if found else 1
        raise SettingError(words.NOT_TOML(line=line, file=str(path))) from None


def _what_is_wrong(error: ErrorDetails) -> Message:
    """Name the setting and what would be right, never the value: it may be the token."""
    name = ".".join(map(str, error["loc"]))
    match error["type"]:
        case "extra_forbidden":
            return words.SETTING_UNKNOWN(name=name, known=Many(_names()))
        case "literal_error":
            allowed = re.findall(r"'(\w+)'", error["ctx"]["expected"])
            return words.SETTING_CHOICE(name=name, allowed=Many(tuple(allowed)))
        case "model_type" | "model_attributes_type":
            return words.SETTING_GROUP(name=name)
        case kind if kind.startswith("int_"):
            return words.SETTING_NUMBER(name=name)
        case _:
            return words.SETTING_TEXT(name=name)


def _names() -> tuple[str, ...]:
    """Give the names of all settings."""
    ours = [name for name in Settings.model_fields if name != "discord"]
    return (*ours, *(f"discord.{name}" for name in DiscordSettings.model_fields))


def _content(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise SettingError(words.NO_TOKEN_FILE(file=str(file))) from None
    except UnicodeDecodeError:
        raise SettingError(words.TOKEN_MALFORMED()) from None
    except OSError:
        raise SettingError(words.TOKEN_UNREADABLE(file=str(file))) from None
