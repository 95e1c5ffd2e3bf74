"""What the person does on the simulated server, by the ways that the other people have, too."""

import base64
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from simcord import SetupError
from simcord.actors import MemberActor
from simcord.builders import ChannelHandle, RoleHandle, UserHandle
from simcord.enums import ComponentType, OptionType
from simcord.interactions import command_leaves, parse_option_input
from simcord.results import to_discord_message

from bot.adapters.rehearsal.browser.practice import Practice
from bot.adapters.rehearsal.browser.sight import Facts, Sight
from bot.adapters.rehearsal.limits.commands import LOCALES

_ENTITIES = {
    OptionType.USER: "person",
    OptionType.MENTIONABLE: "person",
    OptionType.ROLE: "role",
    OptionType.CHANNEL: "channel",
}
_CHOSEN = {
    ComponentType.USER_SELECT: "person",
    ComponentType.ROLE_SELECT: "role",
    ComponentType.CHANNEL_SELECT: "channel",
}
_SUBCOMMANDS = {OptionType.SUBCOMMAND, OptionType.SUBCOMMAND_GROUP}


def client_of(language: str) -> str:
    """Tell how the client of a language's readers calls it.

    Where the chat has no such client, theirs is an English one: it has none in Arabic.
    """
    own = sorted(one for one in LOCALES if language_of(one) == language)
    return own[0] if own and language != "en" else "en-US"


def language_of(locale: str) -> str:
    """Tell the language of a client.

    >>> language_of("es-ES")
    'es'
    """
    return locale.partition("-")[0]


@dataclass
class Deeds:
    """What can be done in a *practice*; forms that the bot opened wait in *forms*."""

    practice: Practice
    forms: dict[str, Any] = field(default_factory=dict)

    def commands(self, channel: int) -> list[Facts]:
        """List the slash commands that the person may use in a channel."""
        backend = self.practice.town.env.backend
        if channel not in backend.channels:
            return []
        found = backend.visible_commands(user_id=self.practice.me.id, channel_id=channel)
        return [leaf for command in found for leaf in self._leaves(command)]

    async def slash(self, channel: int, name: str, options: Mapping[str, Any]) -> Facts:
        """Use a slash command."""
        typed = self._options(channel, name, options)
        result = await self.practice.me.slash(self._channel(channel), name, **typed)
        return await self._after(result)

    async def complete(
        self, channel: int, name: str, typing: tuple[str, str], options: Mapping[str, Any]
    ) -> Facts:
        """Ask the bot what it offers for the option that the person is *typing*."""
        option, value = typing
        typed = self._options(channel, name, options)
        typed.pop(option, None)
        handle = self._channel(channel)
        offered = await self.practice.me.autocomplete(handle, name, option, value, **typed)
        return {"choices": [{"label": str(one["name"]), "value": one["value"]} for one in offered]}

    async def press(self, channel: int, message: int, button: str) -> Facts:
        """Press a button."""
        shown = self._message(channel, message)
        return await self._after(await self.practice.me.click(shown, custom_id=button))

    async def choose(self, channel: int, message: int, menu: str, values: Sequence[str]) -> Facts:
        """Choose in a menu under a message."""
        env = self.practice.town.env
        spec = _find(env.backend.get_message(channel, message).components, menu)
        chosen = self._chosen(spec, values)
        shown = self._message(channel, message)
        return await self._after(await self.practice.me.select(shown, chosen, custom_id=menu))

    async def submit(self, form: str, values: Mapping[str, Any]) -> Facts:
        """Send a form that the bot opened; one that was refused may be sent again."""
        shown = self.forms[form]
        filled = {}
        for key, value in values.items():
            spec = _find(shown.modal["components"], key)
            filled[key] = value if isinstance(value, str) else self._chosen(spec, value)
        result = await self.practice.me.submit_modal(shown, filled)
        del self.forms[form]
        return await self._after(result)

    async def say(self, channel: int, text: str) -> Facts:
        """Write something in a channel."""
        await self.practice.me.send(self._channel(channel), text)
        return await self._after()

    async def join(self, channel: int) -> Facts:
        """Enter a room by voice."""
        await self.practice.me.join_voice(self._channel(channel))
        return await self._after()

    async def leave(self) -> Facts:
        """Leave the room one is in."""
        await self.practice.me.leave_voice()
        return await self._after()

    async def _after(self, result: Any = None) -> Facts:  # noqa: ANN401 -- an object of SimCord
        """Let the bot work, and tell what came of it: a form, or messages."""
        await self.practice.settle()
        if result is None:
            return {}
        if result.modal is not None:
            form = str(len(self.forms) + 1)
            self.forms[form] = result
            return {"form": form, "shows": Sight(self.practice, "en").form(result.modal)}
        said = [*([result.response] if result.response else []), *result.followups]
        return {"said": [str(one.id) for one in said], "acknowledged": result.acknowledged}

    def _leaves(self, command: Mapping[str, Any]) -> Iterator[Facts]:
        for path, leaf in command_leaves(dict(command)):
            nodes = list(_walk(command, path))
            yield {
                "path": " ".join(path),
                "names": _joined(nodes),
                "about": _localised(leaf, "description"),
                "options": [self._option(one) for one in leaf.get("options") or ()],
            }

    def _option(self, one: Mapping[str, Any]) -> Facts:
        kind = OptionType(one["type"])
        listed: list[Facts] = [
            {"value": each["value"], "names": _localised(each, "name")}
            for each in one.get("choices") or ()
        ]
        if kind in _ENTITIES:
            sight = Sight(self.practice, "en")
            offered = sight.choices(_ENTITIES[kind], one)
            listed = [{"value": one["value"], "names": {"en": one["label"]}} for one in offered]
        return {
            "name": str(one["name"]),
            "names": _localised(one, "name"),
            "about": _localised(one, "description"),
            "kind": kind.name.lower(),
            "needed": bool(one.get("required")),
            "asks": bool(one.get("autocomplete")),
            "choices": listed,
        }

    def _options(self, channel: int, name: str, given: Mapping[str, Any]) -> dict[str, Any]:
        """Read what the page sent for each option."""
        backend = self.practice.town.env.backend
        found = backend.visible_commands(user_id=self.practice.me.id, channel_id=channel)
        leaves = {
            " ".join(path): leaf for command in found for path, leaf in command_leaves(command)
        }
        if name not in leaves:
            raise SetupError(f"/{name} is not there")
        declared = {one["name"]: one for one in leaves[name].get("options") or ()}
        unknown = sorted(given.keys() - declared.keys())
        if unknown:
            raise SetupError(f"/{name} has no option {unknown[0]}")
        return {key: self._value(name, declared[key], raw) for key, raw in given.items()}

    def _value(self, name: str, option: Mapping[str, Any], raw: Any) -> Any:  # noqa: ANN401 -- by the option's kind
        kind = OptionType(option["type"])
        if kind in _ENTITIES:
            return self._entity(_ENTITIES[kind], raw)
        if kind is OptionType.ATTACHMENT:
            return (str(raw["name"]), base64.b64decode(raw["content"]))
        return parse_option_input(name, dict(option), raw)

    def _chosen(self, spec: Mapping[str, Any], values: Sequence[str]) -> list[Any]:
        kind = _CHOSEN.get(ComponentType(spec["type"]))
        return [self._entity(kind, one) if kind else one for one in values]

    def _entity(self, kind: str, key: str) -> Any:  # noqa: ANN401 -- an object of SimCord
        town = self.practice.town
        backend = town.env.backend
        match kind:
            case "person":
                user = UserHandle(town.env, backend.get_user(int(key)))
                return MemberActor(town.env, town.guild, user)
            case "role":
                return RoleHandle(town.env, town.guild, backend.get_role(town.guild.id, int(key)))
        return self._channel(int(key))

    def _channel(self, channel: int) -> ChannelHandle:
        town = self.practice.town
        return ChannelHandle(town.env, town.guild, town.env.backend.get_channel(channel))

    def _message(self, channel: int, message: int) -> Any:  # noqa: ANN401 -- an object of discord.py
        env = self.practice.town.env
        return to_discord_message(env, env.backend.get_message(channel, message))


def _walk(command: Mapping[str, Any], path: Sequence[str]) -> Iterator[Mapping[str, Any]]:
    """Give a command, its group and its subcommand on a path."""
    yield command
    node = command
    for name in path[1:]:
        inside = [one for one in node.get("options") or () if one["type"] in _SUBCOMMANDS]
        node = next(one for one in inside if one["name"] == name)
        yield node


def _localised(one: Mapping[str, Any], what: str) -> dict[str, str]:
    """Give a name or a description as the clients of all languages show it."""
    others = one.get(f"{what}_localizations") or {}
    return {"en": str(one[what]), **{language_of(each): str(others[each]) for each in others}}


def _joined(nodes: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    names = [_localised(one, "name") for one in nodes]
    languages = list(dict.fromkeys(language for one in names for language in one))
    return {each: " ".join(one.get(each, one["en"]) for one in names) for each in languages}


def _find(components: Sequence[Mapping[str, Any]], custom_id: str) -> Mapping[str, Any]:
    """Find a part of a message or a form by its id."""
    for one in components:
        if one.get("custom_id") == custom_id:
            return one
        inside = [*(one.get("components") or ()), *filter(None, [one.get("component")])]
        try:
            return _find(inside, custom_id)
        except LookupError:
            continue
    raise LookupError(custom_id)
