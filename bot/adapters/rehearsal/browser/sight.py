"""What the person sees on the simulated server: channels, messages, what may be pressed."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from markupsafe import Markup
from simcord.backend.access import channel_accessible, message_accessible
from simcord.backend.models import Channel, Message
from simcord.enums import ChannelType, ComponentType

from agenda.messages import rehearsal as words
from agenda.model import Event
from agenda.text import Language
from bot.adapters.rehearsal.browser.practice import Practice
from bot.adapters.rehearsal.town import ENTERS
from bot.export.transcript_chat import Chat
from bot.i18n import Scene, render
from bot.i18n.dates import day_in_words

Facts = dict[str, Any]
"""What the page is told; it goes out as JSON."""

BOT = "Majlis"
MOST_MESSAGES = 100
WRITES = 1 << 11
"""Discord's bit for sending messages."""

_PEOPLE = re.compile(r"<@!?(\d+)>")
_LABEL = Scene(surface="terminal")
_KINDS = {
    ChannelType.CATEGORY: "category",
    ChannelType.VOICE: "voice",
    ChannelType.STAGE_VOICE: "voice",
}
_SELECTS = {
    ComponentType.STRING_SELECT: "text",
    ComponentType.USER_SELECT: "person",
    ComponentType.ROLE_SELECT: "role",
    ComponentType.CHANNEL_SELECT: "channel",
}


@dataclass(frozen=True)
class Sight:
    """What one person sees in a *practice*, on a page in a *language*."""

    practice: Practice
    language: Language

    @property
    def zone(self) -> ZoneInfo:
        """The zone of all times."""
        return ZoneInfo(self.event.zone)

    @property
    def event(self) -> Event:
        """The event that is practised."""
        return self.practice.production.workshop.event

    def clock(self) -> Facts:
        """Tell the time."""
        now = self.practice.town.now().astimezone(self.zone)
        day = day_in_words(now.date(), self.language, self.event.ar_months)
        return {"day": day, "time": f"{now:%H:%M:%S}"}

    def me(self) -> Facts:
        """Tell who the person is."""
        practice = self.practice
        state = self._guild.voice_states.get(practice.me.id)
        voice = state.channel_id if state is not None else None
        return {
            "part": practice.part,
            "name": self.name_of(practice.me.id),
            "voice": str(voice) if voice else None,
        }

    def channels(self) -> list[Facts]:
        """List the channels that the person sees, each under its category."""
        backend, me = self._backend, self.practice.me.id
        known = sorted((backend.channels[one] for one in self._guild.channel_ids), key=_order)
        seen = [one for one in known if channel_accessible(backend, one.id, me)]
        listed: list[Facts] = []
        for top in known:
            inside = [one for one in seen if one.parent_id == top.id]
            if inside or (top in seen and top.parent_id is None and not _is_category(top)):
                listed += [self._channel(one) for one in (top, *inside)]
        return listed

    def messages(self, channel: int) -> list[Facts]:
        """List what the person reads in a channel, the latest last."""
        backend, me = self._backend, self.practice.me.id
        if channel not in backend.channels:
            return []
        readable = [
            one
            for one in backend.messages.get(channel, {}).values()
            if message_accessible(backend, channel, one, me, history=True)
        ]
        return [self._message(one) for one in readable[-MOST_MESSAGES:]]

    def form(self, modal: Mapping[str, Any]) -> Facts:
        """Show a form that the bot opened."""
        return {
            "title": str(modal.get("title", "")),
            "parts": list(self._parts(modal.get("components") or ())),
        }

    def file(self, channel: int, message: int, number: int) -> tuple[str, bytes] | None:
        """Give a file that the person may read, with its name."""
        backend, me = self._backend, self.practice.me.id
        found = backend.messages.get(channel, {}).get(message)
        if found is None or not message_accessible(backend, channel, found, me, history=True):
            return None
        for attached in found.attachments[number : number + 1]:
            content = backend.cdn.get(attached["url"])
            return None if content is None else (str(attached["filename"]), content)
        return None

    def name_of(self, member: int) -> str:
        """Give what is shown of a member."""
        if member == self.practice.town.bot_id:
            return BOT
        auditor = self.practice.auditor
        for who, found in auditor.members.items():
            if found == member:
                return self.practice.production.shown.get(who, who)
        user = self._backend.users.get(member)
        return user.name if user is not None else str(member)

    @property
    def _backend(self) -> Any:  # noqa: ANN401 -- an object of SimCord
        return self.practice.town.env.backend

    @property
    def _guild(self) -> Any:  # noqa: ANN401 -- an object of SimCord
        return self._backend.guilds[self.practice.town.guild.id]

    def _channel(self, channel: Channel) -> Facts:
        may = self._backend.compute_permissions(self._guild.id, self.practice.me.id, channel.id)
        inside = [
            one.user_id for one in self._guild.voice_states.values() if one.channel_id == channel.id
        ]
        kind = _KINDS.get(ChannelType(channel.type), "text")
        mine = self._backend.messages.get(channel.id, {}).values()
        readable = [one.id for one in mine if one.visible_to(self.practice.me.id)]
        return {
            "id": str(channel.id),
            "name": str(channel.name),
            "kind": kind,
            "within": str(channel.parent_id) if channel.parent_id else None,
            "open": kind == "voice" and bool(may & ENTERS),
            "writable": bool(may & WRITES),
            "people": [self.name_of(one) for one in inside],
            "latest": str(readable[-1]) if readable else "",
        }

    def _message(self, message: Message) -> Facts:
        at = datetime.fromisoformat(message.timestamp).astimezone(self.zone)
        return {
            "id": str(message.id),
            "time": f"{at:%H:%M}",
            "author": self.name_of(message.author_id),
            "bot": message.author_id == self.practice.town.bot_id,
            "mine": message.author_id == self.practice.me.id,
            "secret": message.is_ephemeral,
            "blocks": self._blocks(message.content),
            "parts": list(self._parts(message.components)),
            "files": [
                {
                    "name": str(one["filename"]),
                    "at": f"file/{message.channel_id}/{message.id}/{number}",
                    "picture": str(one.get("content_type", "")).startswith("image/"),
                    "words": str(one.get("description") or ""),
                }
                for number, one in enumerate(message.attachments)
            ],
        }

    def _blocks(self, text: str) -> list[Facts]:
        """Draw a text as the chat draws it; its HTML holds nothing that was not escaped."""
        names = {str(key): str(one.name) for key, one in self._backend.channels.items()}
        channel = render(words.CHANNEL(), self.language, _LABEL)
        own_time = render(words.OWN_TIME(), self.language, _LABEL)
        chat = Chat(names, channel, own_time, self.zone)
        named = _PEOPLE.sub(lambda found: f"@{self.name_of(int(found[1]))}", text)
        return [{"kind": one.kind, "html": str(Markup(one.words))} for one in chat.blocks(named)]  # noqa: S704 -- Chat has escaped it

    def _parts(self, components: Sequence[Mapping[str, Any]]) -> Iterator[Facts]:
        """Give what stands under a message or in a form, without the boxes around it."""
        for one in components:
            kind = ComponentType(one["type"])
            if kind is ComponentType.TEXT_DISPLAY:
                yield {"is": "text", "blocks": self._blocks(str(one["content"]))}
            elif kind is ComponentType.LABEL:
                about = {"label": str(one.get("label", "")), "about": one.get("description") or ""}
                yield from ({**part, **about} for part in self._parts([one["component"]]))
            elif kind is ComponentType.BUTTON:
                yield _button(one)
            elif kind is ComponentType.TEXT_INPUT:
                yield _text_input(one)
            elif kind in _SELECTS:
                yield self._select(one, _SELECTS[kind])
            else:
                yield from self._parts(one.get("components") or ())

    def _select(self, one: Mapping[str, Any], kind: str) -> Facts:
        return {
            "is": "select",
            "id": str(one["custom_id"]),
            "label": "",
            "about": "",
            "hint": str(one.get("placeholder") or ""),
            "off": bool(one.get("disabled")),
            "least": one.get("min_values", 1),
            "most": one.get("max_values", 1),
            "needed": bool(one.get("required", True)),
            "choices": self.choices(kind, one),
        }

    def choices(self, kind: str, one: Mapping[str, Any]) -> list[Facts]:
        """List what may be chosen: what was given, or people, roles or channels."""
        match kind:
            case "person":
                people = ((str(key), self.name_of(key)) for key in self._guild.members)
                return [{"value": key, "label": name} for key, name in people]
            case "role":
                roles = self._guild.roles.values()
                return [{"value": str(role.id), "label": str(role.name)} for role in roles]
            case "channel":
                listed = (each for each in self.channels() if each["kind"] != "category")
                return [{"value": each["id"], "label": each["name"]} for each in listed]
        return [
            {
                "value": str(option["value"]),
                "label": str(option["label"]),
                "about": str(option.get("description") or ""),
                "chosen": bool(option.get("default")),
            }
            for option in one.get("options") or ()
        ]


def _is_category(channel: Channel) -> bool:
    return channel.type == ChannelType.CATEGORY


def _order(channel: Channel) -> tuple[bool, int, int]:
    """Order channels as the client does: what people enter by voice comes last."""
    return (
        channel.type in {ChannelType.VOICE, ChannelType.STAGE_VOICE},
        channel.position,
        channel.id,
    )


def _button(one: Mapping[str, Any]) -> Facts:
    emoji = (one.get("emoji") or {}).get("name") or ""
    return {
        "is": "button",
        "id": str(one.get("custom_id") or ""),
        "label": f"{emoji} {one.get('label') or ''}".strip(),
        "style": one.get("style", 2),
        "off": bool(one.get("disabled")),
        "address": str(one.get("url") or ""),
    }


def _text_input(one: Mapping[str, Any]) -> Facts:
    return {
        "is": "input",
        "id": str(one["custom_id"]),
        "label": str(one.get("label") or ""),
        "about": "",
        "hint": str(one.get("placeholder") or ""),
        "long": one.get("style") == 2,  # noqa: PLR2004 -- Discord's number for a paragraph
        "needed": bool(one.get("required", True)),
        "least": one.get("min_length") or 0,
        "most": one.get("max_length") or 4000,
        "value": str(one.get("value") or ""),
    }
