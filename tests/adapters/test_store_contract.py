"""One suite for every store: what the memory promises, the file keeps, and over a restart too."""

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from agenda.desired import Choice
from agenda.progress import started
from agenda.state import Effect, Outcome
from bot.adapters.rehearsal.memory_store import MemoryStore
from bot.adapters.store import open_store
from bot.ports import Entry, EntryKind, EventRecord, Shelf, Store

MONDAY = datetime(2020, 6, 15, 7, 0, 0, 123456, tzinfo=UTC)
MADRID = timezone(timedelta(hours=2))
GUILD = 2**63 - 1
"""The largest id that a platform of 64 bits could have."""


@pytest.fixture(params=["memory", "sqlite"])
async def store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Store]:
    opened: Store = MemoryStore()
    if request.param == "sqlite":
        opened = await open_store(tmp_path, durable=False)
    yield opened
    await opened.close()


def record(name: str, agenda: str = "title: Welcome") -> EventRecord:
    return EventRecord(name, GUILD, agenda, "[]", MONDAY)


def entry(key: str, **facts: object) -> Entry:
    return Entry(MONDAY, EntryKind.NOTICE_SAID, key, facts)


def after(minutes: int) -> datetime:
    return MONDAY + timedelta(minutes=minutes)


async def test_a_new_store_knows_nothing(store: Store) -> None:
    assert await store.events() == ()
    assert await store.ledger("week") == {}
    assert await store.entries("week") == ()
    assert await store.decisions("week") == ()
    assert await store.people("week") == {}
    assert await store.choices(GUILD) == ()
    assert await store.note("commands") is None


async def test_events_come_back_in_the_order_of_saving(store: Store) -> None:
    await store.save_event(record("week"))
    await store.save_event(record("april"))

    assert await store.events() == (record("week"), record("april"))


async def test_an_event_saved_again_stands_where_it_stood(store: Store) -> None:
    await store.save_event(record("week"))
    await store.save_event(record("april"))
    await store.save_event(record("week", "title: Bienvenue à tous"))

    assert await store.events() == (record("week", "title: Bienvenue à tous"), record("april"))


async def test_words_of_every_language_come_back_as_they_were(store: Store) -> None:
    written = record("week", "title: أهلاً وسهلاً\n# « déjà » \u202f! 👩🏽‍🌾\t\r\n\0end")
    await store.save_event(written)

    assert await store.events() == (written,)


async def test_an_intention_is_in_the_ledger_as_it_was(store: Store) -> None:
    await store.intend("week", "place/lobby", Effect(MONDAY))

    assert await store.ledger("week") == {"place/lobby": Effect(MONDAY)}


async def test_an_intention_replaces_another_and_keeps_its_place(store: Store) -> None:
    await store.intend("week", "place/lobby", Effect(MONDAY))
    await store.intend("week", "place/stage", Effect(MONDAY))
    await store.intend("week", "place/lobby", Effect(after(1), digest="d41d8c"))

    ledger = await store.ledger("week")

    assert list(ledger) == ["place/lobby", "place/stage"]
    assert ledger["place/lobby"] == Effect(after(1), digest="d41d8c")


async def test_an_intention_replaces_what_was_done(store: Store) -> None:
    done = Effect(MONDAY, Outcome.DONE, GUILD, "d41d8c")
    await store.finish("week", "notice/1/en", done, None)
    await store.intend("week", "notice/1/en", Effect(after(1)))

    assert await store.ledger("week") == {"notice/1/en": Effect(after(1))}


@pytest.mark.parametrize("outcome", Outcome)
async def test_what_came_of_an_intention_is_in_the_ledger_and_in_the_log(
    store: Store, outcome: Outcome
) -> None:
    ended = Effect(MONDAY, outcome, GUILD, "d41d8c")
    await store.intend("week", "notice/1/en", Effect(MONDAY))
    await store.finish("week", "notice/1/en", ended, entry("notice/1/en"))

    assert await store.ledger("week") == {"notice/1/en": ended}
    assert await store.entries("week") == (entry("notice/1/en"),)


async def test_finishing_without_an_entry_leaves_the_log_alone(store: Store) -> None:
    await store.finish("week", "role/expert", Effect(MONDAY, Outcome.DONE, 7), None)

    assert await store.entries("week") == ()


async def test_finishing_twice_is_finishing_once(store: Store) -> None:
    done = Effect(MONDAY, Outcome.DONE, 7)
    for _ in range(2):
        await store.finish("week", "place/lobby", done, entry("place/lobby", place="lobby"))

    assert await store.ledger("week") == {"place/lobby": done}
    assert await store.entries("week") == (entry("place/lobby", place="lobby"),)


async def test_a_ledger_that_was_given_does_not_change(store: Store) -> None:
    before = await store.ledger("week")
    await store.intend("week", "place/lobby", Effect(MONDAY))

    assert before == {}


async def test_the_log_comes_back_in_the_order_of_writing_not_of_time(store: Store) -> None:
    later, earlier = (
        Entry(after(5), EntryKind.ROOM_CLOSED, "z"),
        Entry(MONDAY, EntryKind.ROOM_OPENED, "a"),
    )
    await store.add_entry("week", later)
    await store.add_entry("week", earlier)

    assert await store.entries("week") == (later, earlier)


async def test_an_entry_with_a_known_key_changes_nothing(store: Store) -> None:
    await store.add_entry("week", entry("notice/1/en", words="Welcome"))
    await store.add_entry("week", Entry(after(9), EntryKind.TROUBLE, "notice/1/en"))

    assert await store.entries("week") == (entry("notice/1/en", words="Welcome"),)


@pytest.mark.parametrize("kind", EntryKind)
async def test_every_kind_of_entry_comes_back(store: Store, kind: EntryKind) -> None:
    await store.add_entry("week", Entry(MONDAY, kind, "one"))

    assert await store.entries("week") == (Entry(MONDAY, kind, "one"),)


async def test_facts_are_plain_values_when_they_come_back(store: Store) -> None:
    facts = {
        "n": 3,
        "share": 0.1,
        "late": True,
        "room": None,
        "words": "إدارة",
        "rooms": ("a", "b"),
    }
    await store.add_entry("week", entry("one", **facts))

    (back,) = await store.entries("week")

    assert back.facts == {**facts, "rooms": ["a", "b"]}
    assert list(back.facts) == list(facts)


async def test_facts_that_change_later_do_not_change_the_log(store: Store) -> None:
    rooms = ["a"]
    await store.add_entry("week", entry("one", rooms=rooms))
    rooms.append("b")

    assert await store.entries("week") == (entry("one", rooms=["a"]),)


@pytest.mark.parametrize("fact", [MONDAY, float("nan"), {1}, b"words"])
async def test_a_fact_that_is_not_plain_is_refused_and_nothing_is_written(
    store: Store, fact: object
) -> None:
    with pytest.raises((TypeError, ValueError)):
        await store.finish("week", "one", Effect(MONDAY), entry("one", fact=fact))

    assert await store.ledger("week") == {}
    assert await store.entries("week") == ()


async def test_decisions_come_back_in_the_order_of_making(store: Store) -> None:
    second, first = started("d1-2", after(9)), started("d1-1", after(2))
    await store.add_decision("week", 1, second, entry("decision/1"))
    await store.add_decision("week", 2, first, entry("decision/2"))

    assert await store.decisions("week") == (second, first)
    assert await store.entries("week") == (entry("decision/1"), entry("decision/2"))


async def test_a_decision_made_twice_is_one(store: Store) -> None:
    for _ in range(2):
        await store.add_decision("week", 1, started("d1-1", MONDAY), entry("decision/1"))

    assert await store.decisions("week") == (started("d1-1", MONDAY),)
    assert await store.entries("week") == (entry("decision/1"),)


async def test_no_decision_is_lost_to_a_key_that_the_log_has_already(store: Store) -> None:
    await store.add_decision("week", 1, started("d1-1", MONDAY), entry("decision/1"))
    await store.add_decision("week", 2, started("d1-2", MONDAY), entry("decision/1"))

    assert await store.decisions("week") == (started("d1-1", MONDAY), started("d1-2", MONDAY))


async def test_people_are_found_by_their_ids_in_the_roster(store: Store) -> None:
    await store.bind_person("week", "p-02", GUILD)
    await store.bind_person("week", "p-01", 5)
    await store.bind_person("week", "p-02", 6)
    await store.bind_person("week", "p-02", 6)

    assert list((await store.people("week")).items()) == [("p-02", 6), ("p-01", 5)]


async def test_a_participant_who_was_let_go_of_is_nobody_any_more(store: Store) -> None:
    for event, participant in (("week", "p-01"), ("week", "p-02"), ("april", "p-01")):
        await store.bind_person(event, participant, 5)
    await store.unbind_person("week", "p-01")
    await store.unbind_person("week", "p-01")

    assert await store.people("week") == {"p-02": 5}
    assert await store.people("april") == {"p-01": 5}


async def test_a_participant_can_be_found_again_after_that_and_stands_last(store: Store) -> None:
    await store.bind_person("week", "p-01", 5)
    await store.bind_person("week", "p-02", 6)
    await store.unbind_person("week", "p-01")
    await store.bind_person("week", "p-01", 7)

    assert list((await store.people("week")).items()) == [("p-02", 6), ("p-01", 7)]


async def test_a_forgotten_language_is_a_first_choice_again(store: Store) -> None:
    await store.choose_language(GUILD, 5, "fr")
    await store.choose_language(GUILD, 5, "ar")
    await store.choose_language(GUILD, 4, "ar")
    await store.forget_language(GUILD, 5)
    await store.forget_language(GUILD, 5)

    assert await store.choices(GUILD) == (Choice(4, "ar", 1),)
    assert await store.choose_language(GUILD, 5, "en") == Choice(5, "en", 1)


async def test_a_first_choice_of_language_counts_one(store: Store) -> None:
    assert await store.choose_language(GUILD, 5, "fr") == Choice(5, "fr", 1)


async def test_the_same_language_again_counts_as_nothing(store: Store) -> None:
    await store.choose_language(GUILD, 5, "fr")

    assert await store.choose_language(GUILD, 5, "fr") == Choice(5, "fr", 1)


async def test_another_language_counts_one_more_and_keeps_its_place(store: Store) -> None:
    await store.choose_language(GUILD, 5, "fr")
    await store.choose_language(GUILD, 4, "ar")

    assert await store.choose_language(GUILD, 5, "en") == Choice(5, "en", 2)
    assert await store.choose_language(GUILD, 5, "fr") == Choice(5, "fr", 3)
    assert await store.choices(GUILD) == (Choice(5, "fr", 3), Choice(4, "ar", 1))


async def test_a_note_is_the_last_that_was_written(store: Store) -> None:
    await store.write_note("commands", "e3b0c4")
    await store.write_note("commands", "e3b0c4")
    await store.write_note("commands", "")
    await store.write_note("other", "98fc1c")

    assert await store.note("commands") == ""
    assert await store.note("other") == "98fc1c"


async def test_events_do_not_see_each_other(store: Store) -> None:
    await fill(store, "week", GUILD)

    assert await store.ledger("april") == {}
    assert await store.entries("april") == ()
    assert await store.decisions("april") == ()
    assert await store.people("april") == {}
    assert await store.choices(GUILD - 1) == ()


async def test_instants_come_back_in_utc_to_the_microsecond(store: Store) -> None:
    local = MONDAY.astimezone(MADRID)
    await store.save_event(EventRecord("week", GUILD, "", "", local))
    await store.finish("week", "one", Effect(local), Entry(local, EntryKind.TROUBLE, "one"))
    await store.add_decision("week", 1, started("d1-1", local), entry("two"))

    (event,), (first, _) = await store.events(), await store.entries("week")
    (decision,), ledger = await store.decisions("week"), await store.ledger("week")

    for instant in (event.loaded, first.at, decision.at, ledger["one"].intended):
        assert instant == MONDAY
        assert instant.tzinfo is UTC


async def test_what_is_kept_is_found_on_its_shelf_until_it_is_dropped(store: Store) -> None:
    await store.keep("week", Shelf.HANDS, "room/2", "second")
    await store.keep("week", Shelf.HANDS, "room/1", "first")
    await store.keep("week", Shelf.HANDS, "room/2", "again")
    await store.keep("week", Shelf.HELP, "room/1", "elsewhere")
    await store.keep("april", Shelf.HANDS, "room/1", "another event's")

    assert list((await store.kept("week", Shelf.HANDS)).items()) == [
        ("room/2", "again"),
        ("room/1", "first"),
    ]
    for _ in range(2):
        await store.drop("week", Shelf.HANDS, "room/2")
    assert await store.kept("week", Shelf.HANDS) == {"room/1": "first"}
    assert await store.kept("week", Shelf.HELP) == {"room/1": "elsewhere"}


async def test_the_same_decision_told_in_two_zones_is_one(store: Store) -> None:
    await store.add_decision("week", 1, started("d1-1", MONDAY), entry("one"))
    await store.add_decision("week", 1, started("d1-1", MONDAY.astimezone(MADRID)), entry("two"))

    assert await store.decisions("week") == (started("d1-1", MONDAY),)


async def test_an_instant_without_a_zone_is_a_mistake_and_nothing_is_written(store: Store) -> None:
    naive = MONDAY.replace(tzinfo=None)
    for mistaken in (
        store.save_event(EventRecord("week", GUILD, "", "", naive)),
        store.intend("week", "one", Effect(naive)),
        store.finish("week", "one", Effect(MONDAY), Entry(naive, EntryKind.TROUBLE, "one")),
        store.finish("week", "one", Effect(naive), entry("one")),
        store.add_decision(
            "week", 1, started("d1-1", MONDAY), Entry(naive, EntryKind.TROUBLE, "one")
        ),
        store.add_decision("week", 1, started("d1-1", naive), entry("one")),
    ):
        with pytest.raises(Exception, match="has no zone"):
            await mistaken

    assert await everything(store, "week", GUILD) == ((), {}, (), (), {}, (), {})


async def test_many_at_once_are_all_kept(store: Store) -> None:
    keys = [f"notice/{n}" for n in range(100)]
    await asyncio.gather(*(store.finish("week", key, Effect(MONDAY), entry(key)) for key in keys))

    assert list(await store.ledger("week")) == keys
    assert [one.key for one in await store.entries("week")] == keys


async def test_many_choices_at_once_are_all_counted(store: Store) -> None:
    languages = ["en", "fr"] * 10
    chosen = await asyncio.gather(*(store.choose_language(GUILD, 5, one) for one in languages))

    assert sorted(one.count for one in chosen) == list(range(1, 21))


async def test_a_purge_leaves_nothing_of_an_event_but_its_audit(store: Store) -> None:
    await fill(store, "week", GUILD)
    await store.write_note("secret/week", "e3b0c4")
    await store.keep("week", Shelf.AUDIT, "2020-06-18/frozen", "1")
    for shelf in Shelf:
        await store.keep("week", shelf, "key", "text")

    await store.purge("week")

    assert await everything(store, "week", GUILD) == ((), {}, (), (), {}, (), {})
    assert await store.note("secret/week") is None
    left = {shelf for shelf in Shelf if await store.kept("week", shelf)}
    assert left == {Shelf.AUDIT}
    assert "2020-06-18/frozen" in await store.kept("week", Shelf.AUDIT)


async def test_a_purge_leaves_other_events_as_they_are(store: Store) -> None:
    for name, guild in (("week", 1), ("week-2", 1), ("april", 2)):
        await fill(store, name, guild)
        await store.write_note(f"secret/{name}", "e3b0c4")
    before = await everything(store, "week-2", 1), await everything(store, "april", 2)

    await store.purge("week")

    after = await everything(store, "week-2", 1), await everything(store, "april", 2)
    assert [one.id for one in await store.events()] == ["week-2", "april"]
    assert [one[1:] for one in after] == [one[1:] for one in before]
    assert await store.note("secret/week-2") == "e3b0c4"
    assert await store.note("commands") == "e3b0c4"


async def test_languages_chosen_on_a_server_go_with_its_last_event(store: Store) -> None:
    await fill(store, "week", GUILD)
    await fill(store, "april", GUILD)

    await store.purge("week")
    assert await store.choices(GUILD) == (Choice(5, "ar", 4),)
    await store.purge("april")
    assert await store.choices(GUILD) == ()


async def test_purging_twice_is_purging_once_and_an_event_may_come_again(store: Store) -> None:
    await fill(store, "week", GUILD)
    for _ in range(2):
        await store.purge("week")
    await store.purge("unheard-of")

    await fill(store, "week", GUILD)

    assert [one.key for one in await store.entries("week")] == ["role/1", "started", "decision/1"]
    assert await store.people("week") == {"p-01": 5}


async def test_closing_twice_is_closing_once(store: Store) -> None:
    await store.close()
    await store.close()


@pytest.mark.parametrize("seed", range(20))
async def test_whatever_happens_the_file_tells_the_same_as_the_memory(
    tmp_path: Path, seed: int
) -> None:
    memory, file = MemoryStore(), await open_store(tmp_path, durable=False)
    chance = random.Random(seed)
    for _ in range(60):
        deed = any_deed(chance)
        assert await deed(memory) == await deed(file)
        if chance.random() < 0.05:
            await file.close()
            file = await open_store(tmp_path, durable=False)

    for name in ("week", "april"):
        told = [ordered(await everything(one, name, GUILD)) for one in (memory, file)]
        assert told[0] == told[1]
    await file.close()


async def test_everything_survives_reopening(tmp_path: Path) -> None:
    file = await open_store(tmp_path)
    await fill(file, "week", GUILD)
    before = await everything(file, "week", GUILD), await file.note("commands")
    await file.close()

    again = await open_store(tmp_path)

    assert (await everything(again, "week", GUILD), await again.note("commands")) == before
    await again.close()


async def test_the_order_goes_on_after_reopening(tmp_path: Path) -> None:
    for key in ("z", "a", "m"):
        file = await open_store(tmp_path)
        await file.finish("week", key, Effect(MONDAY), entry(key))
        await file.close()

    again = await open_store(tmp_path)

    assert list(await again.ledger("week")) == ["z", "a", "m"]
    assert [one.key for one in await again.entries("week")] == ["z", "a", "m"]
    await again.close()


async def fill(store: Store, event: str, guild: int) -> None:
    """Write something with every method."""
    await store.save_event(EventRecord(event, guild, "title: Welcome", "[]", MONDAY))
    await store.intend(event, "place/lobby", Effect(MONDAY))
    await store.finish(event, "role/1", Effect(MONDAY, Outcome.DONE, 7), entry("role/1", n=1))
    await store.add_entry(event, entry("started"))
    await store.add_decision(event, 1, started("d1-1", after(2)), entry("decision/1"))
    await store.bind_person(event, "p-01", 5)
    await store.choose_language(guild, 5, "fr")
    await store.choose_language(guild, 5, "ar")
    await store.write_note("commands", "e3b0c4")
    await store.keep(event, Shelf.HANDS, "room/1", "p-01")


async def everything(store: Store, event: str, guild: int) -> tuple[object, ...]:
    """Read with every method."""
    return (
        await store.events(),
        await store.ledger(event),
        await store.entries(event),
        await store.decisions(event),
        await store.people(event),
        await store.choices(guild),
        await store.kept(event, Shelf.HANDS),
    )


def ordered(told: tuple[object, ...]) -> list[object]:
    """Make the order of what is found by a key count, too."""
    return [list(one.items()) if isinstance(one, dict) else one for one in told]


def any_deed(chance: random.Random) -> Callable[[Store], Awaitable[object]]:
    """Draw something to ask of a store, twice the same."""
    event, key = chance.choice(["week", "april"]), f"key/{chance.randrange(6)}"
    at, small = after(chance.randrange(3)), chance.randrange(3)
    language = chance.choice(["en", "fr", "ar"])
    effect = Effect(at, chance.choice(list(Outcome)), chance.choice([None, 7]), f"{small}")
    log = Entry(at, chance.choice(list(EntryKind)), key, {"n": small})
    deeds: list[Callable[[Store], Awaitable[object]]] = [
        lambda store: store.save_event(EventRecord(event, small, key, "", at)),
        lambda store: store.intend(event, key, effect),
        lambda store: store.finish(event, key, effect, log if small else None),
        lambda store: store.add_entry(event, log),
        lambda store: store.add_decision(event, small, started(key, at), log),
        lambda store: store.bind_person(event, key, small),
        lambda store: store.unbind_person(event, key),
        lambda store: store.choose_language(GUILD, small, language),
        lambda store: store.forget_language(GUILD, small),
        lambda store: store.write_note(key, event),
        lambda store: store.keep(event, Shelf.HANDS, key, language),
        lambda store: store.drop(event, Shelf.HANDS, key),
        lambda store: store.keep(event, Shelf.VERSIONS, key, language),
        lambda store: store.drop(event, Shelf.VERSIONS, key),
        lambda store: store.purge(event if small == 0 else "may"),
        lambda store: store.note(key),
    ]
    return chance.choice(deeds)
