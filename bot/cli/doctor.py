"""`majlis doctor`: what the bot lacks on its servers, before the day."""

import asyncio
import json
from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from agenda.messages import Message, Url
from agenda.messages import doctor as words
from bot.cli._printing import print_line
from bot.cli._settings import Config, settings_at
from bot.config import read_token
from bot.i18n import Scene, render

if TYPE_CHECKING:
    from bot.adapters.discord.doctor import Examination, Finding

SCENE: Final = Scene(surface="terminal")


class Form(StrEnum):
    """What the findings are printed as."""

    TEXT = "text"
    JSON = "json"


def doctor(
    config: Config = None,
    *,
    form: Annotated[
        Form, typer.Option("--format", help="Lines to read, or data for a program.")
    ] = Form.TEXT,
) -> None:
    """Look at the bot on its servers: permissions, roles, the channels of its events."""
    settings = settings_at(config)
    token = read_token(settings.discord)
    from bot.adapters.logs import set_up_logs  # noqa: PLC0415 -- slow import
    from bot.app import examine_servers  # noqa: PLC0415 -- slow import

    set_up_logs("error", token)
    found = asyncio.run(examine_servers(settings, token))
    if form is Form.JSON:
        typer.echo(json.dumps(_data(found), ensure_ascii=False, indent=2))
    else:
        _print(found)
    if found.missing:
        raise typer.Exit(1)


def _print(found: "Examination") -> None:
    print_line(_said(words.INVITATION(link=Url(found.invitation))))
    _print_all(found.findings)
    for server in found.servers:
        print_line(_said(words.SERVER(name=server.name, id=str(server.id))))
        _print_all(server.findings)
    missing = found.missing
    print_line(_said(words.NOT_WELL(n=missing) if missing else words.ALL_WELL()))


def _print_all(findings: Iterable["Finding"]) -> None:
    for one in findings:
        print_line(f"{'✗' if one.missing else '·'} {_said(one.message)}")


def _data(found: "Examination") -> dict[str, Any]:
    return {
        "invitation": found.invitation,
        "missing": found.missing,
        "findings": _data_of(found.findings),
        "servers": [
            {"id": str(one.id), "name": one.name, "findings": _data_of(one.findings)}
            for one in found.servers
        ],
    }


def _data_of(findings: Iterable["Finding"]) -> list[dict[str, Any]]:
    return [
        {"key": one.message.key, "missing": one.missing, "text": _said(one.message)}
        for one in findings
    ]


def _said(message: Message) -> str:
    return render(message, "en", SCENE)
