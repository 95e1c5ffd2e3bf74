"""What stands in the places follows the agenda, each language by itself, and says where it lags."""

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import pytest

from agenda.messages import Message, notices
from agenda.messages import answers as words
from agenda.messages.places import LANGUAGE_NAMES
from agenda.model import Event, Term
from agenda.model.words import OwnWords
from agenda.rooms import INTERPRETERS_ROOM
from agenda.state import Outcome
from agenda.text import LANGUAGES, Text
from bot.adapters.rehearsal.memory_guild import MemoryGuild
from bot.ports import PlatformError, Words
from bot.services.office import UploadedFile
from bot.services.publisher import Publisher
from bot.services.running import Running
from tests.domain.workshops import at, breakout, event, session, text
from tests.services.theatre import LOADED, Theatre, agenda_of

WELCOME = session("welcome", ("09:00", "10:00"))
TALKS = breakout("talks", ("10:00", "10:45"), ("11:00", "11:45"))
WEEK = event([WELCOME, TALKS])
BRIEF = "room/talks/r1/north"


class ShutGuild(MemoryGuild):
    """A guild that takes no words in some places until an hour, or in some languages."""

    shut: Collection[int] = ()
    languages: Collection[str] = LANGUAGES
    until: datetime = LOADED
    edits: int = 0

    async def post(self, guild: int, place: int, words: Words) -> int:
        self._refuse(place, words)
        return await super().post(guild, place, words)

    async def edit_post(self, guild: int, place: int, post: int, words: Words) -> bool:
        self._refuse(place, words)
        self.edits += 1
        return await super().edit_post(guild, place, post, words)

    def _refuse(self, place: int, words: Words) -> None:
        if (
            place in self.shut
            and words.language in self.languages
            and self.clock.now() < self.until
        ):
            what = "no words here"
            raise PlatformError(what)


@dataclass
class House(Theatre):
    """A theatre whose organisers publish agendas, and whose guild may refuse words."""

    publisher: Publisher = field(init=False)
    guild: ShutGuild = field(init=False)

    def __post_init__(self) -> None:
        self.guild = ShutGuild(self.clock)
        self._furnish()

    def _furnish(self) -> None:
        super()._furnish()
        self.publisher = Publisher(self.conductor, self.store, self.clock, self.usher)

    @property
    def running(self) -> Running:
        return self.conductor.events["week"]

    async def open(self, agenda: Event = WEEK) -> None:
        await self.load(agenda)
        await self.settle()

    async def publish(self, agenda: Event) -> None:
        file = UploadedFile("agenda.yaml", agenda_of(agenda))
        proposal = await self.publisher.propose(self.running, file, None, "en")
        await self.publisher.publish(self.running, proposal.mark or "", "en")

    def shut(self, key: str, lasts: timedelta, *languages: str) -> None:
        """Let a place take no words for some time."""
        self.guild.shut = {self.place(key)}
        self.guild.until = self.clock.now() + lasts
        self.guild.languages = languages or LANGUAGES

    def behind(self) -> list[Message]:
        return [
            one for one in self.office.status(self.running) if one.key == words.EVENT_BEHIND.key
        ]

    def titles(self, key: str = BRIEF) -> list[int]:
        """Tell where each title stands among the briefs of a room, one per language."""
        return [sum(name in one for one in self.said_in(key)) for name in ("Talks", "Debates")]


@pytest.fixture
def house() -> House:
    return House()


def debates(of: Event = WEEK) -> Event:
    """Give the week with another title of its talks."""
    day = of.days[0]
    talks = TALKS.model_copy(update={"title": text("Debates")})
    sessions = (*day.sessions[:-1], talks)
    return of.model_copy(update={"days": (day.model_copy(update={"sessions": sessions}),)})


def lag(language: str, *places: str, n: int = 1) -> tuple[str, int, Message, tuple[str, ...]]:
    return (words.EVENT_BEHIND.key, n, LANGUAGE_NAMES[language](), places)


def lags(found: list[Message]) -> list[tuple[str, int, Message, tuple[str, ...]]]:
    facts = ((one.key, one.facts) for one in found)
    return [
        (key, one["n"], one["language"], tuple(place.key for place in one["places"].values))
        for key, one in facts
    ]


async def test_a_new_title_is_put_right_in_every_language_and_once(house: House) -> None:
    await house.open()
    posts = len(house.guild.posts)
    await house.publish(debates())
    await house.settle()

    assert house.titles() == [0, 3]
    assert house.guild.edits == 2 * 2 * 3
    assert len(house.guild.posts) == posts + 3
    assert house.behind() == []
    await house.restart()
    await house.settle()
    assert house.guild.edits == 2 * 2 * 3


async def test_a_new_title_of_the_event_stands_in_every_welcome(house: House) -> None:
    await house.open()
    await house.publish(WEEK.model_copy(update={"title": text("Ten days")}))
    await house.settle()

    for key, languages in (("lobby", 3), ("rapporteurs", 3), ("moderators", 1)):
        assert sum("Ten days" in one for one in house.said_in(key)) == languages
        assert len(house.said_in(key)) == languages


async def test_a_new_zone_is_put_right_in_every_brief(house: House) -> None:
    await house.open()
    before = {one.words.text for one in house.guild.posts}
    await house.publish(WEEK.model_copy(update={"zone": "Africa/Tunis"}))
    await house.settle()

    assert all("Africa/Tunis" in one for one in house.said_in(BRIEF))
    assert house.behind() == []
    assert {one.words.text for one in house.guild.posts} != before


async def test_own_words_of_the_event_take_the_place_of_the_standard_ones(house: House) -> None:
    await house.open()
    own = {
        notices.MODERATORS_INTRO.key: OwnWords(
            (("en", (("", "Here meets the team of {event}."),)),)
        )
    }
    await house.publish(WEEK.model_copy(update={"words": own}))
    await house.settle()

    assert house.said_in("moderators") == ["Here meets the team of A week."]
    assert house.guild.edits == 1


async def test_one_language_that_is_refused_is_named_and_follows(house: House) -> None:
    await house.open()
    house.shut(BRIEF, timedelta(minutes=10), "fr")
    await house.publish(debates())
    await house.settle()

    assert house.titles() == [1, 2]
    assert lags(house.behind()) == [lag("fr", BRIEF)]
    await house.until(house.guild.until + timedelta(seconds=31))
    assert house.titles() == [0, 3]
    assert house.behind() == []


async def test_what_is_refused_is_still_named_after_a_restart(house: House) -> None:
    await house.open()
    house.shut(BRIEF, timedelta(minutes=10), "ar")
    await house.publish(debates())
    await house.settle()
    await house.restart()

    assert lags(house.behind()) == [lag("ar", BRIEF)]


@pytest.mark.parametrize("lasts", [timedelta(milliseconds=1), timedelta(minutes=10)])
async def test_a_change_is_told_in_the_other_languages_at_once_and_in_the_third_later(
    house: House, lasts: timedelta
) -> None:
    await house.open()
    house.shut("news-ar", lasts)
    await house.publish(event([WELCOME.model_copy(update={"title": text("Opening")}), TALKS]))
    await house.conductor.tick()

    counts = [len(house.said_in(f"news-{one}")) for one in LANGUAGES]
    assert counts == [1, 1, 0]
    assert lags(house.behind()) == [lag("ar", "news-ar")]
    await house.until(house.clock.now() + lasts + timedelta(seconds=31))
    assert len(house.said_in("news-ar")) == 1
    assert house.behind() == []


async def test_a_cancelled_round_is_told_in_the_language_that_was_refused(house: House) -> None:
    await house.open()
    house.shut("news-fr", timedelta(minutes=10))
    shorter = breakout("talks", ("10:00", "10:45"))
    await house.publish(event([WELCOME, shorter]))
    await house.until(house.guild.until + timedelta(seconds=31))

    assert [len(house.said_in(f"news-{one}")) for one in LANGUAGES] == [1, 1, 1]


async def test_a_welcome_whose_channel_was_deleted_stands_in_the_new_one_in_new_words(
    house: House,
) -> None:
    await house.open()
    await house.guild.demolish(1, house.place("lobby"))
    await house.publish(WEEK.model_copy(update={"title": text("Ten days")}))
    await house.settle()

    assert len(house.said_in("lobby")) == 3
    assert all("Ten days" in one for one in house.said_in("lobby"))
    assert house.behind() == []


async def test_a_post_of_an_older_bot_is_put_right_once_at_most(house: House) -> None:
    await house.open()
    keys = [key for key in house.running.ledger if key.startswith("notice/brief/")]
    for key in keys:
        effect = replace(house.running.ledger[key], digest="")
        await house.store.finish("week", key, effect, None)
    await house.restart()
    await house.settle()
    await house.restart()
    await house.settle()

    assert house.guild.edits == len(keys) == 2 * 2 * 3
    assert house.titles() == [3, 0]


async def test_a_post_found_again_after_a_crash_has_the_words_of_the_newer_agenda(
    house: House,
) -> None:
    await house.open()
    (key,) = [one for one in house.running.ledger if f"brief/{BRIEF}/fr" in one]
    done = house.running.ledger[key]
    unsure = replace(done, outcome=Outcome.PENDING, object_id=None)
    await house.store.intend("week", key, unsure)
    await house.restart()
    await house.publish(debates())
    await house.settle()

    assert house.titles() == [0, 3]
    assert house.running.ledger[key].object_id == done.object_id


class CrashError(BaseException):
    """The process ends here."""


@pytest.mark.parametrize("moment", ["edit-post/before", "edit-post/after"])
@pytest.mark.parametrize("count", [1, 5, 12])
async def test_a_crash_at_any_edit_leaves_no_post_in_old_words_and_none_twice(
    house: House, moment: str, count: int
) -> None:
    await house.open()
    posts = len(house.guild.posts)
    left = [count]

    async def crash(reached: str) -> None:
        left[0] -= reached == moment
        if left[0] == 0:
            left[0] = -1
            raise CrashError

    house.guild.interrupt = crash
    await house.publish(debates())
    with pytest.raises(CrashError):
        await house.settle()
    await house.restart()
    await house.settle()

    assert house.titles() == [0, 3]
    assert len(house.guild.posts) == posts + 3
    assert house.behind() == []


GLOSSARY = (Term(term=Text({"en": "narrative", "fr": "récit", "ar": "سردية"})),)


async def test_a_glossary_is_told_two_days_before_and_follows_the_agenda(house: House) -> None:
    later = WEEK.days[0].model_copy(update={"date": WEEK.days[0].date + timedelta(days=3)})
    of = WEEK.model_copy(update={"glossary": GLOSSARY, "days": (later,)})
    await house.open(of)
    before = house.said_in(INTERPRETERS_ROOM)
    await house.until(at("09:00", day=2))
    told = house.said_in(INTERPRETERS_ROOM)
    another = (Term(term=Text({"en": "narrative", "fr": "narration", "ar": "سردية"})),)
    await house.publish(of.model_copy(update={"glossary": another}))
    await house.settle()
    now = house.said_in(INTERPRETERS_ROOM)

    assert told[: len(before)] == before == now[: len(before)]
    assert len(told) == len(now) == len(before) + 2
    assert "récit" in told[-1]
    assert "narration" in now[-1]
