"""The simulated people at work: they arrive, press buttons, speak, and leave."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from simcord.builders import ChannelHandle
from simcord.results import to_discord_message

from agenda.messages import Channel
from agenda.messages import answers as words
from agenda.rooms import LOBBY, news_of
from agenda.text import Language
from bot.adapters.rehearsal.notetaking import Notetaking
from bot.adapters.rehearsal.promises import Auditor
from bot.adapters.rehearsal.script import Does, Step
from bot.adapters.rehearsal.town import Town
from bot.export.transcript import Line, Seen
from bot.i18n import Scene, render

Tell = Callable[..., None]

ORGANISER_MAY = 1 << 5
"""Discord's bit for managing the server."""

_LABEL = Scene(surface="terminal")


@dataclass
class Troupe:
    """Everybody in a *town*; what they see is told to the *auditor* and put into *lines*."""

    town: Town
    auditor: Auditor
    lines: list[Line]
    notes: Notetaking
    actors: dict[str, Any] = field(default_factory=dict)

    @property
    def languages(self) -> dict[str, Language]:
        """The language everybody chose."""
        return self.auditor.languages

    def organiser(self) -> Any:  # noqa: ANN401 -- an object of discord.py or SimCord
        """Let an organiser come in, who manages the server."""
        env, guild = self.town.env, self.town.guild
        role = env.backend.create_role(guild.id, "organisers", permissions=ORGANISER_MAY)
        member = guild.add_member(env.create_user("organiser"))
        env.backend.add_member_role(guild.id, member.id, role.id)
        return member

    async def do(self, step: Step) -> None:
        """Let somebody take one step."""
        match step.does:
            case Does.ARRIVE | Does.ARRIVE_LATE:
                await self._arrive(step)
            case Does.PRESS_ROOM:
                await self.press_room(step)
            case Does.LEAVE_ROOM:
                await self.actors[step.who].leave_voice()
                self._tell(step.who, Does.LEAVE_ROOM)
            case Does.DROP_OUT:
                self.town.guild.remove_member(self.actors[step.who])
                self.auditor.members.pop(step.who)
                self._tell(step.who, Does.DROP_OUT)
            case Does.CHANGE_LANGUAGE:
                await self._change_language(step.who)
            case Does.ASK_NOW | Does.ASK_AGENDA:
                await self._command(step.who, LOBBY, str(step.does))
            case Does.ASK_STATUS:
                await self._command(step.who, "moderators", "run status")
            case Does.START_NEXT:
                await self._command(step.who, "moderators", "run start", session=step.slot)
            case _:
                await self._take_notes(step)

    async def _take_notes(self, step: Step) -> None:
        """Let somebody do their part for the notes, where they would do it."""
        actor, notes = self.actors[step.who], self.notes
        language = self.languages[step.who]
        match step.does:
            case Does.WRITE_NOTE:
                room = self.auditor.room_for(step.who, step.slot)
                if room is None:
                    return
                await notes.write(actor, step.who, self._place(room[1]), language)
            case Does.WITHDRAW_NOTE:
                await notes.withdraw(actor, step.who, self._channel(LOBBY))
            case Does.READ_NOTES:
                await notes.read(actor, step.who, self._channel("moderators"), language)
            case Does.TRANSLATE_NOTES:
                await notes.translate(actor, self._channel(LOBBY), language)
            case Does.SUPPORT:
                await notes.support(actor, self._channel(LOBBY))
        self._tell(step.who, step.does)

    async def press_room(self, step: Step) -> None:
        """Press *My room*, go where the answer says, and be let in."""
        language = self.languages[step.who]
        answer = await self._press(step.who, render(words.BUTTON_ROOM(), language, _LABEL))
        slot = self.auditor.workshop.slot(step.slot)
        if slot is not None:
            self.auditor.check_answer(step.who, slot, answer)
        self._tell(step.who, Does.PRESS_ROOM, answer=answer, language=language)

    async def join(self, who: str, channel: int, name: str) -> bool:
        """Join a room by voice, if it is open to them."""
        actor = self.actors[who]
        if self.town.level(actor.id, channel) != "enter":
            return False
        backend = self.town.env.backend
        await actor.join_voice(
            ChannelHandle(self.town.env, self.town.guild, backend.channels[channel])
        )
        self.lines.append(
            Line(
                self.town.now(),
                Seen.PERSON,
                {"who": self._shown(who), "does": "join", "where": name},
            )
        )
        return True

    async def _arrive(self, step: Step) -> None:
        participant = self.auditor.workshop.roster.of(step.who)
        if participant is None:
            return
        env, guild = self.town.env, self.town.guild
        self.actors[step.who] = guild.add_member(env.create_user(participant.handle or step.who))
        self.auditor.members[step.who] = self.actors[step.who].id
        self.auditor.met[step.who] = self.town.now()
        spoken, event = participant.language, self.auditor.workshop.event
        language = spoken if spoken in event.languages else event.main
        self.languages[step.who] = language
        self._tell(step.who, step.does)
        await self._choose(step.who, language, Does.ARRIVE)

    async def _choose(self, who: str, language: Language, does: Does) -> None:
        label = render(words.LANGUAGE_BUTTONS[language](), language, _LABEL)
        answer = await self._press(who, label)
        self._check_language(who, language, answer)
        told = "language" if does is Does.ARRIVE else str(does)
        self._tell(who, told, answer=answer, language=language)

    async def _change_language(self, who: str) -> None:
        languages = self.auditor.workshop.event.languages
        now = languages.index(self.languages[who])
        language = languages[(now + 1) % len(languages)]
        self.languages[who] = language
        lobby = self._channel(LOBBY)
        result = await self.actors[who].slash(lobby, "language", language=language)
        answer = _answer(result)
        self._check_language(who, language, answer)
        self._tell(who, Does.CHANGE_LANGUAGE, answer=answer, language=language)

    def _check_language(self, who: str, language: Language, answer: str) -> None:
        """Check that somebody was answered in the language they chose."""
        scene = self.auditor.scene()
        wanted = render(words.LANGUAGE_CHOSEN(place=Channel(news_of(language))), language, scene)
        self.auditor.expect(
            f"{self._shown(who)} is answered in {language}",
            wanted,
            answer.partition("\n")[0],
            "answers",
        )

    async def _press(self, who: str, label: str) -> str:
        """Press the button that a person reads *label* on, under the lobby's first such post."""
        lobby = self._channel(LOBBY)
        post = next(
            one for one in self.town.said if one.channel == lobby.id and label in one.buttons
        )
        actor = self.actors[who]
        env = self.town.env
        message = to_discord_message(env, env.backend.get_message(lobby.id, post.message))
        return _answer(await actor.click(message, label=label))

    async def _command(self, who: str, place: str, name: str, **options: str) -> None:
        answer = _answer(await self.actors[who].slash(self._channel(place), name, **options))
        self.auditor.expect_an_answer(f"/{name}", answer)
        self._tell(who, "command", where=f"/{name}", answer=answer)

    def _channel(self, key: str) -> ChannelHandle:
        return self._place(self.town.channels()[self.auditor.path(key)])

    def _place(self, channel: int) -> ChannelHandle:
        backend = self.town.env.backend
        return ChannelHandle(self.town.env, self.town.guild, backend.channels[channel])

    def _tell(self, who: str, does: str, **facts: str) -> None:
        shown = {"who": self._shown(who), "does": str(does), **facts}
        self.lines.append(Line(self.town.now(), Seen.PERSON, shown))

    def _shown(self, who: str) -> str:
        return self.auditor.shown.get(who, who)


async def attached(result: Any) -> bytes:  # noqa: ANN401 -- an object of discord.py or SimCord
    """Give the file that came with an answer, or nothing."""
    files = [one for said in _messages(result) for one in said.attachments]
    return bytes(await files[0].read()) if files else b""


def _answer(result: Any) -> str:  # noqa: ANN401 -- an object of discord.py or SimCord
    """Give the text of an answer: what came after the acknowledgement, or with it."""
    return "\n".join(one.content for one in _messages(result))


def _messages(result: Any) -> list[Any]:  # noqa: ANN401 -- an object of discord.py or SimCord
    return [*([result.response] if result.response else []), *result.followups]
