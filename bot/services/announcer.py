"""What moderators say to a room, to all rooms or to everybody, in each language written."""

import asyncio
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from agenda.errors import RefusedError
from agenda.messages import Channel, Many, Message
from agenda.messages import saying as words
from agenda.messages.places import LANGUAGE_NAMES
from agenda.model import Topic
from agenda.rooms import PLENARY, news_of, room_key
from agenda.text import Language, Text
from agenda.timeline import Slot, SlotKind
from bot.i18n import render
from bot.ports import Clock, Entry, EntryKind, PlatformError, Store, digest_of
from bot.services.crier import Crier
from bot.services.running import Running
from bot.services.whereabouts import floors, topic_at
from bot.services.wording import chat_scene

HERE, ROOMS, EVERYONE = "here", "rooms", "everyone"
"""What may be chosen besides the key of a place."""

DIGITS = 8

Choice = tuple[Message | Text, str]
"""A choice in words, and what stands for it."""


@dataclass(frozen=True, slots=True)
class Target:
    """To whom something is said: one *place*, the rooms of some *rounds*, or else everybody."""

    place: str = ""
    rounds: tuple[str, ...] = ()

    @property
    def code(self) -> str:
        """Give a short sign of it, which fits into the id of a form."""
        signs = [_sign(one) for one in ((self.place,) if self.place else self.rounds)]
        return "".join(["p" if self.place else "r" if self.rounds else "e", *signs])


class Outcome(NamedTuple):
    """What came of it in words, and whether some of it was not said."""

    lines: list[Message]
    failed: bool


class _Said(NamedTuple):
    place: str
    language: Language
    text: str


class Announcer:
    """Says what moderators typed, as they typed it."""

    def __init__(self, store: Store, clock: Clock, crier: Crier) -> None:
        """Use these ports, and a *crier* who speaks in the places."""
        self._store, self._clock, self._crier = store, clock, crier

    def choices(self, running: Running, channel: int) -> list[Choice]:
        """Give to whom something can be said now, in words, and what stands for it."""
        here: list[Choice] = [(words.HERE(), HERE)]
        all_rooms: list[Choice] = [(words.ALL_ROOMS(), ROOMS)]
        places = floors(running, self._clock.now())
        titles = [(_title(running, one), one) for one in places]
        rooms: list[Choice] = [(title, one) for title, one in titles if title is not None]
        return [
            *(here if running.place_of(channel) is not None else []),
            *(all_rooms if rooms else []),
            (words.EVERYONE(), EVERYONE),
            *rooms,
        ]

    def target(self, running: Running, to: str | None, channel: int) -> Target:
        """Find to whom somebody wants to say something who types in a channel."""
        if to == EVERYONE:
            return Target()
        if to == ROOMS:
            return self._open_rooms(running)
        if to is None or to == HERE:
            here = running.place_of(channel)
            if here is None:
                raise RefusedError(words.NOT_A_ROOM())
            return Target(here)
        return Target(self._room(running, to))

    def target_of(self, running: Running, code: str) -> Target:
        """Find what a form was opened for: its rooms may have closed since, but not be gone."""
        if code == Target().code:
            return Target()
        rounds = {_sign(one.id): one.id for one in _rounds(running)}
        places = {_sign(key): key for key in running.channels()}
        signs = [code[at : at + DIGITS] for at in range(1, len(code), DIGITS)]
        found = [(places if code[0] == "p" else rounds).get(sign) for sign in signs]
        there = tuple(one for one in found if one is not None)
        if not there:
            raise RefusedError(words.PLACE_GONE())
        return Target(there[0]) if code[0] == "p" else Target(rounds=there)

    async def say(
        self, running: Running, target: Target, texts: Mapping[Language, str], key: str
    ) -> Outcome:
        """Say it everywhere at once; a *key* that comes twice is heard once."""
        written = _written(running, texts)
        if not written:
            raise RefusedError(words.EMPTY())
        places = _places(running, target)
        said = {place: list(_sayings(running, place, written)) for place in places}
        trouble = await asyncio.gather(
            *(self._say_in(running, one, f"said/{key}") for one in said.values())
        )
        failed = [place for place, fails in zip(said, trouble, strict=True) if fails]
        heard = [place for place in said if place not in failed]
        if heard:
            facts = {"places": heard, "languages": list(written), "failed": failed}
            entry = Entry(self._clock.now(), EntryKind.SAID, f"said/{key}", facts)
            await self._store.add_entry(running.record.id, entry)
        return Outcome(list(_answer(running, heard, failed, written)), bool(failed))

    async def _say_in(self, running: Running, sayings: Sequence[_Said], key: str) -> bool:
        """Say one after the other in a place, and tell whether that failed."""
        try:
            for one in sayings:
                posted = f"{key}/{one.language}"
                await self._crier.post(running, one.place, one.text, one.language, posted)
        except PlatformError:
            return True
        return False

    def _open_rooms(self, running: Running) -> Target:
        places = floors(running, self._clock.now()).values()
        rounds = dict.fromkeys(one.id for one in places if one.kind is SlotKind.ROUND)
        if not rounds:
            raise RefusedError(words.NO_ROOM_OPEN())
        return Target(rounds=tuple(rounds))

    def _room(self, running: Running, given: str) -> str:
        """Find a room by what was chosen, or by exactly its title or id."""
        wanted = given.casefold().strip()
        if given in running.channels() and (given == PLENARY or topic_at(running, given)):
            return given
        for place in floors(running, self._clock.now()):
            found = topic_at(running, place)
            if found is not None and wanted in _names(found[1]):
                return place
        raise RefusedError(words.NO_SUCH_ROOM(given=given))


def _sign(key: str) -> str:
    return digest_of(key)[:DIGITS]


def _written(running: Running, texts: Mapping[Language, str]) -> dict[Language, str]:
    """Leave out empty texts; the event's languages come first, in its order."""
    order = dict.fromkeys((*running.event.languages, *texts))
    return {one: texts[one].strip() for one in order if texts.get(one, "").strip()}


def _places(running: Running, target: Target) -> list[str]:
    """Give the places of a target, or those that hold announcements."""
    if target.place:
        return [target.place]
    if not target.rounds:
        return [news_of(one) for one in running.event.languages]
    rounds = [one for one in _rounds(running) if one.id in target.rounds]
    return [
        room_key(one, topic) for one in rounds for topic in running.workshop.session_of(one).topics
    ]


def _sayings(running: Running, place: str, written: Mapping[Language, str]) -> Iterator[_Said]:
    """Give what is said in a place: its own language where it has one, else all that was written.

    What somebody cannot read is marked with its language.
    """
    languages = running.event.languages
    for reader in languages:
        if place == news_of(reader):
            language = reader if reader in written else next(iter(written))
            mark = [] if language == reader else [_mark(running, language, reader)]
            yield _Said(place, language, "\n".join([*mark, written[language]]))
            return
    complete = all(one in written for one in languages)
    for language, text in written.items():
        mark = [] if complete else [_mark(running, language, running.event.main)]
        yield _Said(place, language, "\n".join([*mark, text]))


def _mark(running: Running, language: Language, reader: Language) -> str:
    return render(words.MARKS[language](), reader, chat_scene(running))


def _answer(
    running: Running, heard: Sequence[str], failed: Sequence[str], written: Mapping[Language, str]
) -> Iterator[Message]:
    """Tell where it was said and in which languages, and where not."""
    if heard:
        yield words.SAID(places=_channels(heard), languages=_languages(written))
    missing = [one for one in running.event.languages if one not in written]
    if heard and missing:
        yield words.UNTRANSLATED(languages=_languages(missing))
    if failed:
        yield words.FAILED(places=_channels(failed))


def _channels(places: Sequence[str]) -> Many:
    return Many(tuple(Channel(one) for one in places))


def _languages(spoken: Iterable[Language]) -> Many:
    return Many(tuple(LANGUAGE_NAMES[one]() for one in spoken))


def _rounds(running: Running) -> Iterator[Slot]:
    return (one for one in running.workshop.slots if one.kind is SlotKind.ROUND)


def _title(running: Running, place: str) -> Text | None:
    found = topic_at(running, place)
    return None if found is None else found[1].short or found[1].title


def _names(topic: Topic) -> set[str]:
    """Give everything a room may be called by, in small letters."""
    titles = [topic.title, *([topic.short] if topic.short else [])]
    called = (one.in_language(spoken) for one in titles for spoken in one.languages)
    return {topic.id, *(one.casefold() for one in called)}
