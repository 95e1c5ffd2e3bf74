"""What people do in Discord, as the gateway tells it: a command typed, a button pressed."""

from typing import Any, Final

from tests.adapters.wire.payloads import APPLICATION, GUILD, Payload, message_payload
from tests.adapters.wire.waiting import until
from tests.adapters.wire.wire_discord import Asked, WireDiscord
from tests.adapters.wire.world import World

COMMAND: Final = 2
PRESS: Final = 3
BUTTON: Final = 2
SUBCOMMAND: Final = 1
NUMBER: Final = 4
MANAGE_GUILD: Final = 1 << 5
LARGEST_FILE: Final = 10 * 1024 * 1024


def typed(
    world: World, who: int, channel: int, words: tuple[str, str], **numbers: int
) -> tuple[str, Payload]:
    """Give the event of a command of two *words* with options that are numbers."""
    group, name = words
    options = [{"name": key, "type": NUMBER, "value": one} for key, one in numbers.items()]
    data = {
        "id": str(world.new_id()),
        "name": group,
        "type": 1,
        "guild_id": str(GUILD),
        "options": [{"name": name, "type": SUBCOMMAND, "options": options}],
    }
    return "INTERACTION_CREATE", _interaction(world, who, channel, COMMAND, data)


def pressed(world: World, who: int, message: Payload, custom_id: str) -> tuple[str, Payload]:
    """Give the event of a button of a *message* that somebody presses."""
    data = {"custom_id": custom_id, "component_type": BUTTON}
    made = _interaction(world, who, int(message["channel_id"]), PRESS, data)
    return "INTERACTION_CREATE", {**made, "message": message}


async def answered(wire: WireDiscord, event: str, payload: Payload) -> Asked:
    """Let somebody do something, and give the answer that they are shown."""
    count = len(wire.asked)
    wire.gateway.tell(event, payload)

    def shown() -> list[Asked]:
        return [one for one in wire.asked[count:] if "/webhooks/" in one.path and one.ended]

    await until(shown)
    return shown()[0]


def first_button(wire: WireDiscord, who: int, channel: int, shown: Asked) -> tuple[str, Payload]:
    """Give the event of the first button under an answer that somebody was shown."""
    author = wire.world.members[who]["user"]
    message = message_payload(wire.world.new_id(), channel, shown.form, wire.now(), author)
    return pressed(wire.world, who, message, message["components"][0]["components"][0]["custom_id"])


def _interaction(world: World, who: int, channel: int, kind: int, data: Payload) -> Payload:
    """Write down what somebody who manages the server does in a channel."""
    number = world.new_id()
    made: dict[str, Any] = {
        "id": str(number),
        "application_id": str(APPLICATION),
        "type": kind,
        "token": f"wire-{number}-{channel}",
        "version": 1,
        "guild_id": str(GUILD),
        "channel": world.channel(channel),
        "channel_id": str(channel),
        "member": {**world.members[who], "permissions": str(MANAGE_GUILD)},
        "locale": "en-US",
        "guild_locale": "en-US",
        "app_permissions": "0",
        "entitlements": [],
        "authorizing_integration_owners": {"0": str(GUILD)},
        "context": 0,
        "attachment_size_limit": LARGEST_FILE,
        "data": data,
    }
    return made
