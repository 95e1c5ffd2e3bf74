"""A newer agenda is compared, published once, told once; and people are confirmed and replaced."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from agenda.errors import AgendaError, RefusedError
from agenda.messages import Message
from agenda.messages import changes as words
from agenda.messages import persons as person_words
from agenda.model import Event, Part, Person, Session
from agenda.state import Level, Outcome
from agenda.text import Text
from bot.ports import EntryKind, Shelf
from bot.services.office import LARGEST_FILE, UploadedFile
from bot.services.publisher import MOST_WAITING, Proposal, Publisher
from bot.services.registry_of_persons import RegistryOfPersons
from bot.services.running import Running
from tests.domain.workshops import at, breakout, event, person, roster, session, text, topic
from tests.services.theatre import LOADED, Theatre, Trouble, agenda_of

MAYOR = Person(function=text("Mayor"), confirmed=False)
ADA = Person(name="Ada Byron")
PEOPLE = {"ada": ADA, "mayor": MAYOR}
NORTH = topic("north").model_copy(update={"parts": {Part.EXPERT: ("mayor",)}})
TALKS = breakout("talks", ("10:00", "10:45"), ("11:00", "11:45"), topics=(NORTH, topic("south")))
WELCOME = session("welcome", ("09:00", "10:00"))
CLOSING = session("closing", ("12:00", "12:30"))
CROWD = roster(person("amal", group="migrant", handle="amal"), person("basma", group="expat"))


def week(*sessions: Session, people: dict[str, Person] | None = None, name: str = "week") -> Event:
    groups = ("migrant", "expat")
    return event(sessions, groups=groups, people=people or PEOPLE, name=name)


WEEK = week(WELCOME, TALKS, CLOSING)
LATER = week(WELCOME, TALKS, session("closing", ("12:15", "12:45")))


def file_of(agenda: Event) -> UploadedFile:
    return UploadedFile("agenda.yaml", agenda_of(agenda))


@dataclass
class House(Theatre):
    """A theatre whose organisers publish agendas."""

    publisher: Publisher = field(init=False)
    persons: RegistryOfPersons = field(init=False)

    def _furnish(self) -> None:
        super()._furnish()
        self.publisher = Publisher(self.conductor, self.store, self.clock, self.usher)
        self.persons = RegistryOfPersons(self.conductor, self.store, self.clock)

    @property
    def running(self) -> Running:
        return self.conductor.events["week"]

    async def propose(self, agenda: Event) -> Proposal:
        return await self.publisher.propose(self.running, file_of(agenda), None, "en")

    async def publish(self, agenda: Event) -> Sequence[Message]:
        proposal = await self.propose(agenda)
        assert proposal.mark
        return (await self.publisher.publish(self.running, proposal.mark, "en")).lines

    def told(self, language: str = "en") -> list[str]:
        return [key for key in self.running.ledger if _is_change(key, language)]

    def news(self) -> list[str]:
        return self.said_in("news-en")


def _is_change(key: str, language: str) -> bool:
    return key.startswith("notice/change/") and key.endswith(f"/{language}")


@pytest.fixture
def house() -> House:
    return House()


async def test_comparing_changes_nothing_and_keeps_nothing(house: House) -> None:
    await house.load(WEEK)
    told = await house.publisher.compare(house.running, file_of(LATER), "en")

    assert [one.key for one in told] == [words.CHANGES.key, words.MOVED_SESSION.key]
    assert house.running.event == WEEK
    assert await house.store.kept("week", Shelf.VERSIONS) == {}


def retitled(**titles: str) -> Event:
    """Give the week with other titles of its welcome, in French besides."""
    both = {"en": "Welcome", "fr": "Bienvenue"} | titles
    return week(WELCOME.model_copy(update={"title": Text(both)}), TALKS, CLOSING)


async def test_a_title_in_another_language_is_counted_and_not_told(house: House) -> None:
    await house.load(retitled())
    file = file_of(retitled(fr="Accueil"))
    english = await house.publisher.compare(house.running, file, "en")
    french = await house.publisher.compare(house.running, file, "fr")

    assert [one.key for one in english] == [words.CHANGES.key, words.IN_OTHER_LANGUAGES.key]
    assert [one.key for one in french] == [words.CHANGES.key, words.RENAMED_SESSION.key]


async def test_what_is_left_out_is_told_in_the_readers_language_too(house: House) -> None:
    await house.load(retitled())
    await house.until(at("09:30"))
    shown = await house.propose(retitled(fr="Accueil"))

    assert words.RENAMED_SESSION.key not in [one.key for one in shown.lines]
    assert words.IN_OTHER_LANGUAGES(n=1) in shown.lines


async def test_a_file_that_cannot_be_used_leaves_the_old_one(house: House) -> None:
    await house.load(WEEK)
    broken = UploadedFile("agenda.yaml", b"id: week\nzone: Nowhere")

    with pytest.raises(AgendaError) as unusable:
        await house.publisher.propose(house.running, broken, None, "en")
    assert len(unusable.value.problems) > 1
    assert house.running.event == WEEK
    assert await house.store.kept("week", Shelf.VERSIONS) == {}


async def test_what_is_published_is_in_use_and_told_once_in_each_language(house: House) -> None:
    await house.load(WEEK)
    await house.settle()
    said = await house.publish(LATER)
    await house.settle()
    await house.settle()

    assert said[0] == words.PUBLISHED(number=2, event=WEEK.title, n=1)
    assert house.running.event == LATER
    assert [house.told(one) for one in ("en", "fr", "ar")] == [
        [f"notice/change/2/1/{one}"] for one in ("en", "fr", "ar")
    ]
    assert sum("Closing" in one for one in house.news()) == 1


async def test_roster_plan_people_and_journal_stay(house: House) -> None:
    await house.load(WEEK, CROWD)
    house.guild.join(100, "amal")
    await house.settle()
    await house.until(at("08:50"))
    await house.stage.start(house.running, "welcome")
    before = house.running.record, house.running.known
    await house.publish(LATER)

    record, known = house.running.record, house.running.known
    assert (record.roster, record.plan) == (before[0].roster, before[0].plan)
    assert (known.people, known.progress) == (before[1].people, before[1].progress)


async def test_a_round_that_runs_goes_on_and_what_it_loses_is_left_out(house: House) -> None:
    await house.load(WEEK, CROWD)
    house.guild.join(100, "amal")
    await house.until(at("10:10"))
    other = breakout("talks", ("10:30", "11:15"), ("11:20", "12:00"), topics=("east",))
    said = await house.publish(week(WELCOME, other, CLOSING))
    await house.settle()

    talks = house.running.event.session("talks")
    assert [one.id for one in talks.topics] == ["east", "north", "south"]
    assert talks.rounds == (TALKS.rounds[0], other.rounds[1])
    left = [one.key for one in said if one.key == words.LEFT_OUT.key]
    assert left == [words.LEFT_OUT.key]
    levels = {house.level(100, f"room/talks/r1/{one}") for one in ("north", "south")}
    assert levels == {Level.ENTER, Level.HIDDEN}
    assert house.level(100, "room/talks/r1/east") is Level.HIDDEN


async def test_an_agenda_of_which_all_is_left_out_cannot_be_published(house: House) -> None:
    await house.load(WEEK)
    await house.until(at("12:10"))
    proposal = await house.propose(LATER)

    assert proposal.mark is None
    assert [one.key for one in proposal.lines] == [
        words.NO_CHANGES.key,
        words.LEFT_OUT.key,
        words.MOVED_SESSION.key,
    ]


async def test_another_event_and_another_zone_are_refused(house: House) -> None:
    await house.load(WEEK)
    with pytest.raises(RefusedError) as other:
        await house.propose(week(WELCOME, name="april"))
    await house.until(at("09:10"))
    with pytest.raises(RefusedError) as moved:
        await house.propose(WEEK.model_copy(update={"zone": "Africa/Tunis"}))

    assert other.value.message == words.OTHER_EVENT(found="april", event="week")
    assert moved.value.message == words.ZONE_STAYS(zone=WEEK.zone)


async def test_a_file_that_is_too_large_is_refused(house: House) -> None:
    await house.load(WEEK)
    large = UploadedFile("agenda.yaml", b" " * (LARGEST_FILE + 1))
    with pytest.raises(RefusedError):
        await house.publisher.propose(house.running, large, None, "en")


async def test_the_same_agenda_has_nothing_to_publish(house: House) -> None:
    await house.load(WEEK)

    assert await house.propose(WEEK) == Proposal((words.NO_CHANGES(event=WEEK.title),))


async def test_a_restart_between_looking_and_pressing_loses_nothing(house: House) -> None:
    await house.load(WEEK)
    proposal = await house.propose(LATER)
    await house.restart()
    await house.publisher.publish(house.running, proposal.mark or "", "en")
    await house.restart()

    assert house.running.event == LATER


async def test_a_second_press_publishes_nothing_again(house: House) -> None:
    await house.load(WEEK)
    mark = (await house.propose(LATER)).mark or ""
    await house.publisher.publish(house.running, mark, "en")
    with pytest.raises(RefusedError) as again:
        await house.publisher.publish(house.running, mark, "en")

    assert again.value.message == words.PUBLISHED_ALREADY(event=WEEK.title)
    assert len(await house.publisher.versions(house.running)) == 4


async def test_an_agenda_overtaken_by_another_is_shown_again_and_not_asked_for(
    house: House,
) -> None:
    await house.load(WEEK)
    first = await house.propose(LATER)
    await house.publish(week(session("welcome", ("09:00", "09:50")), TALKS, CLOSING))
    shown = await house.publisher.publish(house.running, first.mark or "", "en")

    assert shown.lines[0] == words.OVERTAKEN()
    assert [one.key for one in shown.lines].count(words.MOVED_SESSION.key) == 2
    await house.publisher.publish(house.running, shown.mark or "", "en")
    assert house.running.event == LATER


async def test_only_so_many_agendas_wait(house: House) -> None:
    await house.load(WEEK)
    marks = [
        (await house.propose(week(WELCOME, session(f"s{number}", ("12:00", "12:30"))))).mark
        for number in range(MOST_WAITING + 1)
    ]

    assert len(await house.store.kept("week", Shelf.VERSIONS)) == MOST_WAITING
    with pytest.raises(RefusedError) as gone:
        await house.publisher.publish(house.running, marks[0] or "", "en")
    assert gone.value.message == words.NOT_WAITING()


async def test_versions_are_listed_and_an_old_one_is_published_again(house: House) -> None:
    await house.load(WEEK)
    await house.publish(LATER)
    proposal = await house.publisher.propose(house.running, None, 1, "en")
    await house.publisher.publish(house.running, proposal.mark or "", "en")

    assert house.running.event == WEEK
    head, first, second, third, now = await house.publisher.versions(house.running)
    assert head == words.VERSIONS(event=WEEK.title)
    assert first.key == words.VERSION_LOADED.key
    assert (second.facts["n"], third.facts["n"]) == (1, 1)
    assert now == words.VERSION_NOW(number=3)


@pytest.mark.parametrize(("file", "version"), [(None, None), (file_of(LATER), 1)])
async def test_either_a_file_or_a_version_is_wanted(
    house: House, file: UploadedFile | None, version: int | None
) -> None:
    await house.load(WEEK)
    with pytest.raises(RefusedError) as refused:
        await house.publisher.propose(house.running, file, version, "en")

    assert refused.value.message == words.ONE_OF_BOTH()


async def test_a_version_that_is_not_there_is_refused(house: House) -> None:
    await house.load(WEEK)
    with pytest.raises(RefusedError) as refused:
        await house.publisher.propose(house.running, None, 7, "en")

    assert refused.value.message == words.NO_VERSION(number=7)


async def test_an_agenda_loaded_anew_is_a_version_too(house: House) -> None:
    await house.load(WEEK)
    await house.load(LATER)
    await house.publish(WEEK)

    keys = [one.key for one in await house.publisher.versions(house.running)]
    assert keys[1:-1] == [words.VERSION_LOADED.key, words.VERSION_LOADED.key, words.VERSION.key]


async def test_rooms_of_a_cancelled_session_stay_hidden_and_come_back_with_it(
    house: House,
) -> None:
    await house.load(WEEK, CROWD)
    house.guild.join(100, "amal")
    await house.settle()
    room = house.place("room/talks/r1/north")
    places = len(house.guild.places)
    await house.publish(week(WELCOME, CLOSING))
    await house.until(at("10:20"))

    assert house.guild.can(100, room) is Level.HIDDEN
    assert len(house.guild.places) == places
    house.clock.jump(LOADED)
    await house.restart()
    await house.publish(WEEK)
    await house.until(at("10:20"))
    assert house.place("room/talks/r1/north") == room
    assert Level.ENTER in {house.level(100, f"room/talks/r1/{one}") for one in ("north", "south")}


async def test_a_new_round_gets_rooms_and_people_seats(house: House) -> None:
    await house.load(WEEK, CROWD)
    house.guild.join(100, "amal")
    await house.settle()
    longer = breakout(
        "talks",
        ("10:00", "10:30"),
        ("10:30", "11:00"),
        ("11:00", "11:45"),
        topics=(NORTH, topic("south")),
    )
    await house.publish(week(WELCOME, longer, CLOSING))
    await house.until(at("11:10"))

    levels = {house.level(100, f"room/talks/r3/{one}") for one in ("north", "south")}
    assert Level.ENTER in levels


class CrashError(BaseException):
    """The process ends here."""


class Doomed:
    """A store that ends the process at its *count*-th change."""

    def __init__(self, house: House, count: int) -> None:
        self._store, self._left = house.store, count

    def __getattr__(self, name: str) -> object:
        method = getattr(self._store, name)

        async def doomed(*arguments: object) -> object:
            changes = name in {"keep", "save_event", "drop", "add_entry"}
            self._left -= changes
            if changes and self._left < 0:
                raise CrashError
            return await method(*arguments)

        return doomed


@pytest.mark.parametrize("count", range(7))
async def test_a_crash_at_any_moment_neither_loses_nor_doubles_a_notice(count: int) -> None:
    house = House()
    await house.load(WEEK)
    await house.settle()
    mark = (await house.propose(LATER)).mark or ""
    doomed: object = Doomed(house, count)
    crashing = Publisher(house.conductor, doomed, house.clock, house.usher)  # type: ignore[arg-type]  # it has every method
    try:
        await crashing.publish(house.running, mark, "en")
    except CrashError:
        await house.restart()
    await house.settle()
    if house.running.event == WEEK:
        assert house.told() == []
        await house.publisher.publish(house.running, mark, "en")
    await house.settle()
    await house.restart()
    await house.settle()

    assert house.running.event == LATER
    assert house.told() == ["notice/change/2/1/en"]
    assert Counter(house.news())[house.news()[-1]] == 1


# --- people ---------------------------------------------------------------------------


async def test_a_person_is_confirmed_told_once_and_put_right_in_the_brief(house: House) -> None:
    await house.load(WEEK)
    await house.settle()
    briefs = len(house.said_in("room/talks/r1/north"))
    other = house.said_in("room/talks/r1/south")
    posts = len(house.guild.posts)
    said = await house.persons.replace(house.running, "mayor", "Ana  Feder")
    await house.settle()

    assert said[0].key == person_words.REPLACED.key
    now = house.said_in("room/talks/r1/north")
    assert len(now) == briefs
    assert all("Ana Feder" in one for one in now)
    assert house.said_in("room/talks/r1/south") == other
    assert len(house.guild.posts) == posts + 3
    assert sum("Ana Feder" in one for one in house.news()) == 1
    requests = house.requests()
    await house.settle()
    await house.restart()
    await house.settle()
    assert house.requests() == requests


async def test_what_changed_in_a_post_is_logged_without_its_words(house: House) -> None:
    await house.load(WEEK)
    await house.settle()
    await house.persons.replace(house.running, "mayor", "Ana Feder")
    await house.settle()

    entries = [one for one in await house.store.entries("week") if "Ana" in str(one.facts)]
    assert {one.kind for one in entries} == {EntryKind.NOTICE_SAID}
    kinds = Counter(one.kind for one in await house.store.entries("week"))
    assert kinds[EntryKind.NOTICE_CHANGED] == 2 * 3
    assert kinds[EntryKind.PERSON_CHANGED] == 1


async def test_a_brief_that_somebody_deleted_is_said_anew(house: House) -> None:
    await house.load(WEEK)
    await house.settle()
    room = house.place("room/talks/r1/north")
    house.guild.posts = [one for one in house.guild.posts if one.place != room]
    await house.persons.replace(house.running, "mayor", "Ana Feder")
    await house.settle()

    said = house.said_in("room/talks/r1/north")
    assert len(said) == 3
    assert all("Ana Feder" in one for one in said)


async def test_a_brief_that_could_not_be_put_right_is_tried_again(house: House) -> None:
    await house.load(WEEK)
    await house.settle()
    house.guild.interrupt = Trouble({"edit-post/before": 2})
    await house.persons.replace(house.running, "mayor", "Ana Feder")
    await house.settle()

    assert all("Ana Feder" in one for one in house.said_in("room/talks/r1/north"))


async def test_a_restart_puts_right_what_a_crash_left(house: House) -> None:
    await house.load(WEEK)
    await house.settle()
    await house.persons.replace(house.running, "mayor", "Ana Feder")
    await house.restart()
    await house.settle()

    assert all("Ana Feder" in one for one in house.said_in("room/talks/r1/north"))
    assert sum("Ana Feder" in one for one in house.news()) == 1


async def test_a_moved_round_has_its_new_hours_in_its_briefs(house: House) -> None:
    await house.load(WEEK)
    await house.settle()
    later = breakout("talks", ("10:05", "10:50"), ("11:00", "11:45"), topics=TALKS.topics)
    await house.publish(week(WELCOME, later, CLOSING))
    await house.settle()

    assert all("10:05" in one for one in house.said_in("room/talks/r1/north"))
    assert len(house.said_in("room/talks/r1/north")) == 3


async def test_confirming_twice_is_refused_and_told_once(house: House) -> None:
    await house.load(WEEK)
    await house.settle()
    await house.persons.confirm(house.running, "mayor")
    with pytest.raises(RefusedError) as again:
        await house.persons.confirm(house.running, "mayor")
    await house.settle()

    assert again.value.message.key == person_words.CONFIRMED_ALREADY.key
    assert house.running.event.people["mayor"].confirmed
    assert len(house.told()) == 1


async def test_a_person_is_found_by_name_and_a_stranger_is_not(house: House) -> None:
    await house.load(WEEK)
    await house.persons.replace(house.running, "ada byron", "Zoe Laurent")
    with pytest.raises(RefusedError) as stranger:
        await house.persons.confirm(house.running, "@everyone")
    with pytest.raises(RefusedError) as nameless:
        await house.persons.replace(house.running, "mayor", "  ")

    assert house.running.event.people["ada"].name == "Zoe Laurent"
    assert stranger.value.message == person_words.NO_SUCH_PERSON(given="@everyone")
    assert nameless.value.message == person_words.NAME_MISSING()


async def test_who_is_replaced_twice_is_told_twice(house: House) -> None:
    await house.load(WEEK)
    await house.persons.replace(house.running, "mayor", "Ana Feder")
    await house.settle()
    await house.persons.replace(house.running, "mayor", "Zoe Laurent")
    await house.settle()

    assert len(house.told()) == 2
    with pytest.raises(RefusedError):
        await house.persons.replace(house.running, "mayor", "Zoe Laurent")


async def test_a_published_file_that_repeats_the_old_one_keeps_who_was_confirmed(
    house: House,
) -> None:
    await house.load(WEEK)
    await house.persons.confirm(house.running, "mayor")
    said = await house.publish(LATER)

    assert said[0].facts["n"] == 1
    assert house.running.event.people["mayor"].confirmed


async def test_a_published_file_that_says_the_same_has_no_change_and_the_last_word(
    house: House,
) -> None:
    await house.load(WEEK)
    await house.persons.replace(house.running, "mayor", "Ana Feder")
    now = house.running.event.people["mayor"]
    said = await house.publish(week(WELCOME, TALKS, CLOSING, people={**PEOPLE, "mayor": now}))

    assert said[0].facts["n"] == 0
    assert await house.store.kept("week", Shelf.PEOPLE) == {}
    assert house.running.event.people["mayor"] == now


async def test_nothing_of_this_is_pending_in_the_end(house: House) -> None:
    await house.load(WEEK, CROWD)
    await house.settle()
    await house.publish(week(WELCOME, CLOSING))
    await house.until(at("18:00"))

    pending = [key for key, one in house.running.ledger.items() if one.outcome is Outcome.PENDING]
    assert pending == []
    assert house.conductor.troubles(house.running) == 0
