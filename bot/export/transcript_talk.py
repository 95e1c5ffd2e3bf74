"""What people read: the notices of each day, side by side in every language, as in their chat."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from markupsafe import Markup

from agenda.messages import rehearsal as words
from agenda.rooms import MODERATORS_ROOM, news_of
from agenda.text import RIGHT_TO_LEFT, Language
from bot.export.transcript import Line, Seen
from bot.export.transcript_chat import Block, Chat
from bot.export.transcript_diary import Diary
from bot.export.transcript_moments import Glimpse
from bot.export.transcript_voices import Label, way_of
from bot.i18n.direction import cleaned, starts_leftward

_ROOMS = "room/"
_NEWS = "news"
_LONGEST_GLIMPSE = 120
_AT_ONCE = timedelta(minutes=1)
_WHEN_MADE = timedelta(minutes=10)
"""How long it may take until a place that was just made has its words in every language."""


@dataclass(frozen=True, slots=True)
class Post:
    """One notice in its *channel*, in its own language and direction."""

    language: Language
    way: str
    channel: str
    clock: str
    iso: str
    blocks: tuple[Block, ...]
    buttons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Exchange:
    """What was said in one place at one time, the announcements of all languages being one.

    The *posts* stand by language; *shared* are those whose language nobody knows, and *aside*
    what the moderators alone read. The *minutes* are those in which any of it was said.
    """

    anchor: str
    minutes: tuple[datetime, ...]
    clock: str
    iso: str
    place: str
    posts: tuple[tuple[Post, ...], ...]
    shared: tuple[Post, ...]
    aside: tuple[Post, ...]

    @property
    def in_a_room(self) -> bool:
        """Tell whether it stands in a room, for its group alone."""
        return self.place.startswith(_ROOMS)

    @property
    def first(self) -> Post:
        """The post to begin with: the main language's, if there is one."""
        return next(post for posts in (*self.posts, self.shared, self.aside) for post in posts)


@dataclass(frozen=True, slots=True)
class Talk:
    """The exchanges of a day, and apart from them the *briefs* that stand in the rooms."""

    exchanges: tuple[Exchange, ...]
    briefs: tuple[Exchange, ...]
    briefs_label: Label

    @property
    def has_asides(self) -> bool:
        """Tell whether anything was said to the moderators alone."""
        return any(one.aside for one in self.exchanges)


def write_talk(diary: Diary, number: int) -> Talk:
    """Write down what was said on a day, from 1, or before the first."""
    exchanges = [
        _exchange(diary, f"said-{number}-{count}", *gathered)
        for count, gathered in enumerate(_gathered(diary, number), start=1)
    ]
    briefs = tuple(one for one in exchanges if one.in_a_room)
    return Talk(
        exchanges=tuple(one for one in exchanges if not one.in_a_room),
        briefs=briefs,
        briefs_label=diary.voices.say(words.BRIEFS(n=len({one.place for one in briefs}))),
    )


def glimpses_of(talk: Talk) -> Mapping[datetime, Glimpse]:
    """Give by its minute where something was said first, and its first words."""
    found: dict[datetime, Glimpse] = {}
    for one in (*talk.exchanges, *talk.briefs):
        opening = Markup(" ").join(block.words for block in one.first.blocks).striptags()
        for minute in one.minutes:
            found.setdefault(minute, Glimpse(one.anchor, _short(opening)))
    return found


def _gathered(diary: Diary, number: int) -> list[tuple[str, list[Line]]]:
    """Gather what was said in one place at one time, and put the moderators' beside the others'."""
    gathered: list[tuple[str, list[Line]]] = []
    latest: dict[str, list[Line]] = {}
    for line in diary.of_day(number):
        if line.kind is not Seen.NOTICE:
            continue
        place = _where(diary, line)
        there = latest.get(place)
        if there is None or line.at - there[0].at >= _together(place):
            there = latest[place] = []
            gathered.append((place, there))
        there.append(line)
    for alone in [one for one in gathered if one[0] == MODERATORS_ROOM]:
        host = _host(gathered, alone[1][0].at)
        if host is not None:
            host.extend(alone[1])
            gathered.remove(alone)
    return gathered


def _where(diary: Diary, line: Line) -> str:
    news = {news_of(language) for language in diary.voices.event.languages}
    place = str(line.facts["place"])
    return _NEWS if place in news else place


def _together(place: str) -> timedelta:
    return _AT_ONCE if place in {_NEWS, MODERATORS_ROOM} else _WHEN_MADE


def _host(gathered: Iterable[tuple[str, list[Line]]], at: datetime) -> list[Line] | None:
    """Give what others read at the moment when moderators read something: announcements first."""
    others = [
        (place != _NEWS, count, lines)
        for count, (place, lines) in enumerate(gathered)
        if place != MODERATORS_ROOM
        and not place.startswith(_ROOMS)
        and abs(lines[0].at - at) < _AT_ONCE
    ]
    return min(others)[2] if others else None


def _exchange(diary: Diary, anchor: str, place: str, lines: list[Line]) -> Exchange:
    aside = [line for line in lines if line.facts["place"] == MODERATORS_ROOM]
    spoken = _spoken(diary, [line for line in lines if line not in aside])
    first = lines[0].at
    return Exchange(
        anchor=anchor,
        minutes=tuple(sorted({diary.minute(line.at) for line in lines})),
        clock=diary.voices.clock(first),
        iso=diary.voices.iso(first),
        place=place,
        posts=tuple(
            tuple(_post(diary, line, language) for line, one in spoken if one == language)
            for language in diary.voices.event.languages
        ),
        shared=tuple(_post(diary, line, "") for line, one in spoken if not one),
        aside=tuple(_post(diary, line, diary.voices.event.main) for line in aside),
    )


def _spoken(diary: Diary, lines: list[Line]) -> list[tuple[Line, Language]]:
    """Give each line with its language.

    Where everybody reads everything, it may not be told. If there is one line for each language,
    they stand in the event's order among those that run the same way.
    """
    languages = diary.voices.event.languages
    told = [str(line.facts["language"]) for line in lines]
    if not any(told) and len(lines) == len(languages):
        left = list(languages)
        for number, line in enumerate(lines):
            leftward = starts_leftward(str(line.facts["text"]))
            alike = [one for one in left if (one in RIGHT_TO_LEFT) == leftward]
            if alike:
                told[number] = alike[0]
                left.remove(alike[0])
    known = [one if one in languages else "" for one in told]
    return list(zip(lines, known, strict=True))


def _post(diary: Diary, line: Line, language: Language) -> Post:
    mentions = line.facts.get("mentions", {})
    channels = {str(key): cleaned(str(name)) for key, name in mentions.items()}
    voice = diary.voices.plain(language or diary.voices.event.main)
    chat = Chat(
        channels, voice.say(words.CHANNEL()), voice.say(words.OWN_TIME()), diary.voices.zone
    )
    return Post(
        language=language,
        way=way_of(language) if language else "auto",
        channel=cleaned(str(line.facts["channel"])),
        clock=diary.voices.clock(line.at),
        iso=diary.voices.iso(line.at),
        blocks=chat.blocks(str(line.facts["text"])),
        buttons=tuple(cleaned(str(one)) for one in line.facts.get("buttons", ())),
    )


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_GLIMPSE else f"{text[: _LONGEST_GLIMPSE - 1]}…"
