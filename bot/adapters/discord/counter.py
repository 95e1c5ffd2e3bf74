"""Serves whoever asks: acknowledge, find out who and what is meant, ask, answer."""

import inspect
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from io import BytesIO
from typing import Any

import discord
import structlog

from agenda.errors import FileError, MajlisError, RefusedError
from agenda.messages import Message
from agenda.messages import answers as words
from agenda.model import Event
from agenda.text import LANGUAGES, Language
from bot.adapters.discord.translate import CLIENT_LANGUAGES
from bot.i18n import Scene, render
from bot.ports import Clock
from bot.services.announcer import Announcer
from bot.services.arrival import Arrivals
from bot.services.attendance import Attendances
from bot.services.calendar import Almanac
from bot.services.calls import Calls
from bot.services.chooser import Chooser
from bot.services.clearing import Clearing
from bot.services.consents import Consents
from bot.services.drafting import Drafting
from bot.services.floor import Floor
from bot.services.keeper import Keeper
from bot.services.letterbox import Letterbox
from bot.services.office import Office
from bot.services.overview import Overview
from bot.services.posters import Posters
from bot.services.problems import problem_lines
from bot.services.publisher import Publisher
from bot.services.purge import Purger
from bot.services.reception import Asker, Reception
from bot.services.registrar import Registrar
from bot.services.registry_of_persons import RegistryOfPersons
from bot.services.reports import Reports
from bot.services.reviewing import Reviewing
from bot.services.running import Running
from bot.services.stage import Stage
from bot.services.supporting import Supporting
from bot.services.timekeeper import Timekeeper
from bot.services.usher import Usher
from bot.services.wording import LONGEST_POST, chat_scene, fit

log = structlog.get_logger(__name__)

LONGEST_ALT = 1024
"""Discord's limit of a picture's alternative text, in characters."""

IN_FULL = "text.txt"
"""The file in which an answer stands that is longer than a post may be."""

INTERACTION_IS_GONE = 10062
"""Discord's code for an interaction that nobody waits for any more."""


class ForWhom(StrEnum):
    """Who may use a command."""

    ANYONE = "anyone"
    MODERATORS = "moderators"
    ORGANISERS = "organisers"


@dataclass(frozen=True, slots=True)
class Visit:
    """Somebody at the counter, in a *channel*: who, which event is meant, how to answer."""

    asker: Asker
    running: Running
    language: Language
    channel: int


@dataclass(frozen=True, slots=True)
class Reply:
    """Lines to answer with; *files* to hand over (name → content), pictures with words of *alts*.

    *press* gives the buttons under it, in the asker's language. What does not fit is cut, and
    *in_full* in a file beside it. It is in the asker's *language*, or in the one that is given
    here, where their own was forgotten meanwhile. It is about the *event* given, or the one that
    runs where somebody asks.
    """

    lines: Sequence[Message]
    files: dict[str, bytes] = field(default_factory=dict)
    alts: dict[str, Message] = field(default_factory=dict)
    press: Callable[[Language], Sequence[discord.ui.Item[Any]]] | None = None
    in_full: bool = False
    language: Language | None = None
    event: Event | None = None


Asked = Callable[[Visit], Awaitable[list[Message] | Reply] | list[Message] | Reply]


@dataclass(frozen=True)
class Counter:
    """The services behind the counter; *organiser_role* is the configured role's id, if any."""

    reception: Reception
    stage: Stage
    overview: Overview
    office: Office
    usher: Usher
    registrar: Registrar
    publisher: Publisher
    persons: RegistryOfPersons
    floor: Floor
    calls: Calls
    letterbox: Letterbox
    almanac: Almanac
    arrivals: Arrivals
    chooser: Chooser
    keeper: Keeper
    attendances: Attendances
    announcer: Announcer
    posters: Posters
    timekeeper: Timekeeper
    drafting: Drafting
    reviewing: Reviewing
    supporting: Supporting
    consents: Consents
    reports: Reports
    clearing: Clearing
    purger: Purger
    clock: Clock
    organiser_role: int | None = None

    async def serve(
        self,
        interaction: discord.Interaction,
        ask: Asked,
        *,
        event: str | None = None,
        for_whom: ForWhom = ForWhom.ANYONE,
    ) -> None:
        """Answer a question about an event, to the asker alone and in their language."""

        async def about_event() -> Reply:
            running = self._running(interaction, event)
            asker = self.asker(interaction)
            self._refuse(running, asker, for_whom)
            language, channel = self.language(interaction, running), interaction.channel_id or 0
            visit = Visit(asker, running, language, channel)
            answer = ask(visit)
            found = await answer if inspect.isawaitable(answer) else answer
            return found if isinstance(found, Reply) else Reply(found)

        await self.attend(interaction, about_event, event=event)

    async def open(
        self,
        interaction: discord.Interaction,
        form: Callable[[Visit], Awaitable[discord.ui.Modal]],
        *,
        event: str | None = None,
    ) -> None:
        """Show a form, for which there are three seconds; say why where there is none."""
        try:
            running = self._running(interaction, event)
            language = self.language(interaction, running)
            channel = interaction.channel_id or 0
            shown = await form(Visit(self.asker(interaction), running, language, channel))
        except RefusedError as refused:
            no = refused

            async def refuse() -> Reply:
                raise no

            await self.attend(interaction, refuse, event=event)
            return
        await interaction.response.send_modal(shown)

    async def attend(
        self,
        interaction: discord.Interaction,
        work: Callable[[], Awaitable[Reply]],
        *,
        event: str | None = None,
    ) -> None:
        """Acknowledge at once, do the *work*, and answer whatever comes of it."""
        try:
            await interaction.response.defer(ephemeral=True, thinking=True)
        except discord.NotFound as gone:
            if gone.code != INTERACTION_IS_GONE:
                raise
            log.warning("interaction-came-too-late")
            return
        reply = await self._result(work)
        running = self._running_if_any(interaction, event)
        await self._answer(interaction, reply, running)

    def asker(self, interaction: discord.Interaction) -> Asker:
        """Tell who asks; organisers are those who manage the server, or have the role set."""
        user = interaction.user
        roles = user.roles if isinstance(user, discord.Member) else []
        has_role = any(role.id == self.organiser_role for role in roles)
        manages = has_role or interaction.permissions.manage_guild
        return Asker(user.id, user.name, manages=manages)

    def language(self, interaction: discord.Interaction, running: Running | None) -> Language:
        """Choose the answer's language: the person's own, their client's, or else the event's.

        An English client tells nothing: it is what people have whose language has none.
        """
        member, guild = interaction.user, interaction.guild_id or 0
        roles = [one.id for one in member.roles] if isinstance(member, discord.Member) else []
        known = (
            running.language_of(member.id, roles)
            if running
            else self.reception.language_in(guild, member.id, roles)
        )
        if known is not None:
            return known
        client = CLIENT_LANGUAGES.get(interaction.locale)
        offered = running.event.languages if running else LANGUAGES
        return client if client is not None and client in offered else offered[0]

    async def _result(self, work: Callable[[], Awaitable[Reply]]) -> Reply:
        try:
            return await work()
        except FileError as unusable:
            return Reply([unusable.message, *problem_lines(unusable.problems)])
        except RefusedError as refused:
            return Reply([refused.message, *refused.more])
        except MajlisError as refused:
            return Reply([refused.message])
        except Exception:
            log.exception("command-failed")
            return Reply([words.WENT_WRONG()])

    async def _answer(
        self, interaction: discord.Interaction, reply: Reply, running: Running | None
    ) -> None:
        language = reply.language or self.language(interaction, running)
        scene = _scene(reply.event, running)
        text = "\n".join(render(line, language, scene) for line in reply.lines)
        files = [
            discord.File(
                BytesIO(content), name, description=_described(reply, name, language, scene)
            )
            for name, content in reply.files.items()
        ]
        if reply.in_full and len(text) > LONGEST_POST:
            files.append(discord.File(BytesIO(_in_full(reply, language, scene)), IN_FULL))
        view = discord.ui.View(timeout=None)
        for item in reply.press(language) if reply.press else ():
            view.add_item(item)
        shown = view if view.children else discord.utils.MISSING
        await interaction.followup.send(fit(text), ephemeral=True, files=files, view=shown)

    def _running(self, interaction: discord.Interaction, event: str | None) -> Running:
        if interaction.guild_id is None:
            raise RefusedError(words.ONLY_IN_A_SERVER())
        return self.reception.which(interaction.guild_id, interaction.channel_id or 0, event)

    def _running_if_any(
        self, interaction: discord.Interaction, event: str | None
    ) -> Running | None:
        try:
            return self._running(interaction, event)
        except RefusedError:
            return None

    def _refuse(self, running: Running, asker: Asker, for_whom: ForWhom) -> None:
        match for_whom:
            case ForWhom.MODERATORS:
                self.reception.refuse_all_but_moderators(running, asker)
            case ForWhom.ORGANISERS:
                self.reception.refuse_all_but_organisers(running, asker)
            case ForWhom.ANYONE:
                pass


def _scene(event: Event | None, running: Running | None) -> Scene:
    if event is not None:
        return Scene.of(event, "chat")
    return chat_scene(running) if running else Scene(surface="chat")


def _described(reply: Reply, name: str, language: Language, scene: Scene) -> str | None:
    """Give a picture's words for those who do not see it."""
    alt = reply.alts.get(name)
    return fit(render(alt, language, scene), LONGEST_ALT) if alt else None


def _in_full(reply: Reply, language: Language, scene: Scene) -> bytes:
    plain = replace(scene, surface="terminal", channels={})
    return "\n".join(render(line, language, plain) for line in reply.lines).encode()
