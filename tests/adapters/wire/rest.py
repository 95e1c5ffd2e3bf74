"""The REST routes that the bot uses, and no others."""

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from tests.adapters.wire.payloads import (
    APPLICATION,
    BOT,
    GUILD,
    OWNER,
    Payload,
    message_payload,
)
from tests.adapters.wire.world import InvalidFormError, NotHereError, World

MEETINGS: Final = r"/guilds/(\d+)/scheduled-events"
MEMBERS_ROLE: Final = r"/guilds/(\d+)/members/(\d+)/roles/(\d+)"

Answer = Payload | list[Any] | None
Do = Callable[[World, tuple[int, ...], Payload, Mapping[str, str]], Answer]


def answer(
    world: World,
    method: str,
    path: str,
    form: Any,
    query: Mapping[str, str],
) -> tuple[int, Answer]:
    """Do what is asked, and give the status and the body."""
    for wanted, pattern, do in ROUTES:
        found = re.fullmatch(pattern, path)
        if wanted == method and found:
            try:
                body = do(world, tuple(map(int, found.groups())), form, query)
            except NotHereError as gone:
                return 404, {"code": gone.code, "message": str(gone)}
            except InvalidFormError as wrong:
                return 400, {"code": 50035, "message": str(wrong)}
            return (204 if body is None else 200), body
    msg = f"the small Discord has no {method} {path}"
    raise LookupError(msg)


def _application(world: World) -> Payload:
    return {
        "id": str(APPLICATION),
        "name": "Majlis",
        "description": "",
        "icon": None,
        "bot_public": True,
        "bot_require_code_grant": False,
        "owner": world.members[OWNER]["user"],
        "verify_key": "",
        "flags": 0,
    }


def _guild(world: World) -> Payload:
    if not world.here:
        raise NotHereError(10004, "Unknown Guild")
    return world.guild()


def _guilds(world: World) -> list[Any]:
    return [{**world.guild(), "owner": False, "permissions": "0"}] if world.here else []


def _role(world: World, ids: tuple[int, ...], *, given: bool) -> None:
    _, user, role = ids
    world.give_role(user, role, given=given)


def _status(world: World, ids: tuple[int, ...]) -> None:
    world.channel(ids[0])


def _called_back(ids: tuple[int, ...], form: Payload) -> Payload:
    """Take the first answer to somebody who typed or pressed something."""
    return {"interaction": {"id": str(ids[0]), "type": form["type"]}}


def _answered(world: World, ids: tuple[int, ...], form: Payload) -> Payload:
    """Take what is shown to them alone; it stands in no channel's history."""
    author = world.members[BOT]["user"]
    return message_payload(world.new_id(), ids[1], form, world.now(), author)


def _commands(world: World, form: Any) -> list[Any]:
    world.commands = [
        {
            "description": "",  # a message's menu has none, and Discord answers with an empty one
            **one,
            "id": str(world.new_id()),
            "application_id": str(APPLICATION),
            "guild_id": str(GUILD),
            "version": str(world.new_id()),
        }
        for one in form
    ]
    return world.commands


ROUTES: Final[tuple[tuple[str, str, Do], ...]] = (
    ("GET", r"/users/@me", lambda w, _i, _f, _q: w.members[BOT]["user"]),
    ("GET", r"/users/@me/guilds", lambda w, _i, _f, _q: _guilds(w)),
    ("GET", r"/oauth2/applications/@me", lambda w, _i, _f, _q: _application(w)),
    ("GET", r"/guilds/(\d+)", lambda w, _i, _f, _q: _guild(w)),
    ("GET", r"/guilds/(\d+)/channels", lambda w, _i, _f, _q: list(w.channels.values())),
    ("POST", r"/guilds/(\d+)/channels", lambda w, _i, f, _q: w.make_channel(f)),
    ("GET", r"/guilds/(\d+)/roles", lambda w, _i, _f, _q: list(w.roles.values())),
    ("POST", r"/guilds/(\d+)/roles", lambda w, _i, f, _q: w.make_role(f)),
    ("GET", MEETINGS, lambda w, _i, _f, _q: list(w.meetings.values())),
    ("POST", MEETINGS, lambda w, _i, f, _q: w.make_meeting(f)),
    ("PATCH", MEETINGS + r"/(\d+)", lambda w, i, f, _q: w.edit_meeting(i[1], f)),
    ("GET", r"/guilds/(\d+)/members/(\d+)", lambda w, i, _f, _q: w.members[i[1]]),
    ("PUT", MEMBERS_ROLE, lambda w, i, _f, _q: _role(w, i, given=True)),
    ("DELETE", MEMBERS_ROLE, lambda w, i, _f, _q: _role(w, i, given=False)),
    ("GET", r"/channels/(\d+)", lambda w, i, _f, _q: w.channel(i[0])),
    ("PATCH", r"/channels/(\d+)", lambda w, i, f, _q: w.edit_channel(i[0], f)),
    ("PUT", r"/channels/(\d+)/voice-status", lambda w, i, _f, _q: _status(w, i)),
    ("DELETE", r"/channels/(\d+)", lambda w, i, _f, _q: w.delete_channel(i[0])),
    ("POST", r"/channels/(\d+)/messages", lambda w, i, f, _q: w.post(i[0], f)),
    (
        "GET",
        r"/channels/(\d+)/messages",
        lambda w, i, _f, q: w.history(i[0], int(q.get("after", 0)), int(q.get("limit", 50))),
    ),
    ("POST", r"/interactions/(\d+)/[\w-]+/callback", lambda _w, i, f, _q: _called_back(i, f)),
    ("POST", r"/webhooks/(\d+)/wire-\d+-(\d+)", lambda w, i, f, _q: _answered(w, i, f)),
    ("PUT", r"/applications/(\d+)/guilds/(\d+)/commands", lambda w, _i, f, _q: _commands(w, f)),
)
