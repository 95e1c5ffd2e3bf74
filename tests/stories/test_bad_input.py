"""What comes at the wrong moment, from the wrong place or twice is answered and changes nothing."""

import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import pytest

from agenda.messages import (
    Template,
    answers,
    arrival,
    attendance,
    choosing,
    floor,
    glossary,
    notes,
    persons,
    posters,
    saying,
    seats,
    stage,
    timer,
)
from agenda.messages import consents as consent_words
from agenda.model.glossary import LONGEST_TERM
from bot.adapters.discord.views.buttons import BUTTONS
from bot.i18n.catalogue import words_of
from tests.stories.asking import (
    EVENING,
    EVENT,
    FIRST,
    IN_ROUND_ONE,
    ROUND_ONE,
    ask,
    everything,
    files_of,
    path_of,
    told,
)
from tests.stories.hall import Hall, answer_of, hall, messages_of
from tests.stories.playing import agenda_of
from tests.stories.pressing import CONTROLS, has, says
from tests.stories.pressing import shown as shown_to_press

LANGUAGES = ("en", "fr", "ar")
HANDLES = ("amina", "bruno", "clara", "dario", "goran")
AFTER_ROUNDS = ROUND_ONE + timedelta(hours=5)
AFTER_ALL = ROUND_ONE + timedelta(days=9)
MARKED = "**@everyone** <@&1> [here](https://example.org) ||x|| `y` # z\n> q"
LONG = "Permits *are* lost @everyone. " * 134
"""More than what Discord takes, so that it is cut to just that."""
MOST = 4000
MARKED_TEXT = f"{MARKED}\n- and **more**"
WRITTEN = LONG[:MOST]


@dataclass(frozen=True)
class Bad:
    """A command that cannot be done, and the words in which that is said."""

    handle: str
    command: str
    says: Template
    options: Mapping[str, Any] = field(default_factory=dict)
    where: str = "square"


@asynccontextmanager
async def speaking(language: str, at: datetime) -> AsyncIterator[Hall]:
    """Open the hall at a moment, where all who are in it read one language."""
    async with hall(EVENING) as here:
        for handle in HANDLES:
            await here.enter(handle)
        for handle in here.people:
            await here.say(handle, "language", language=language)
        await here.be_at(at)
        yield here


async def wrong_with(here: Hall, cases: tuple[Bad, ...], language: str) -> list[str]:
    """Try all *cases*, and give what was not said as it should be, or changed something."""
    found: list[str] = []
    before = await everything(here)
    for bad in cases:
        told = await here.people[bad.handle].slash(
            here.channel(bad.where), bad.command, **bad.options
        )
        answer = answer_of(told)
        if not (told.ephemeral and says(answer, bad.says, language)):
            found.append(f"/{bad.command} {dict(bad.options)} does not say so: {answer[:300]}")
        if "@everyone" in answer or any(len(one.content) > 2000 for one in messages_of(told)):
            found.append(f"/{bad.command} gives back what calls people: {answer[:300]}")
        now = await everything(here)
        if now != before:
            found.append(f"/{bad.command} {dict(bad.options)} changes something")
            before = now
    return found


THE_EVENING_BEFORE = (
    Bad("dario", "run start", answers.NOT_STARTABLE, {"session": "opening"}),
    Bad("dario", "run next", answers.NOTHING_TO_START),
    Bad("dario", "run extend", stage.NOTHING_RUNS, {"minutes": 5}),
    Bad("dario", "run extend", stage.NOT_TODAY, {"minutes": 5, "session": "opening"}),
    Bad("dario", "run hold", stage.NOTHING_RUNS),
    Bad("dario", "run resume", stage.NOT_HELD),
    Bad("dario", "run skip", stage.NOTHING_RUNS),
    Bad("dario", "run skip", stage.NOT_TODAY, {"session": "opening"}),
    Bad("dario", "run undo", stage.NOTHING_TO_UNDO),
    Bad("dario", "rooms open", stage.NO_ROUND_LEFT),
    Bad("dario", "rooms close", stage.ROOMS_NONE),
    Bad("dario", "queue show", floor.NOT_NOW),
    Bad("dario", "queue next", floor.NOT_NOW),
    Bad("dario", "queue clear", floor.NOT_NOW),
    Bad("dario", "say", saying.NO_ROOM_OPEN, {"to": "rooms", "text": "x"}),
    Bad("dario", "say", saying.NO_ROOM_OPEN, {"to": "rooms"}),
    Bad("dario", "posters start", posters.NOTHING_RUNS, {"number": 3}),
    Bad("dario", "posters next", posters.NOT_RUNNING),
    Bad("dario", "posters skip", posters.NOT_RUNNING),
    Bad("dario", "posters late", posters.NOT_RUNNING),
    Bad("dario", "posters status", posters.NOT_RUNNING),
    Bad("dario", "timer stop", timer.NONE),
    Bad("amina", "timer show", timer.NONE),
    Bad("amina", "speak", floor.NOT_NOW),
    Bad("amina", "done", floor.NOT_UP),
    Bad("amina", "check-in", attendance.NOTHING_ON),
    Bad("amina", "choose", choosing.NOTHING_TO_CHOOSE),
    Bad("amina", "agenda", answers.AGENDA_NO_DAY, {"day": 9}),
    Bad("dario", "interpreters", answers.AGENDA_NO_DAY, {"day": 9}),
    Bad("clara", "note add", notes.NO_SESSION),
    Bad("clara", "note list", notes.NO_SESSION),
    Bad("clara", "note withdraw", notes.CODE_UNKNOWN, {"code": MARKED}),
    Bad("clara", "report preview", notes.NO_SESSION),
    Bad("clara", "report done", notes.NO_SESSION),
    Bad("dario", "review", notes.NOTHING_TO_READ),
    Bad("dario", "report translate", notes.NOTHING_TO_TRANSLATE),
    Bad("amina", "support", consent_words.NOTHING_TO_SUPPORT),
    Bad("amina", "consent", consent_words.CONSENT_NOTHING),
)

WHEN_IT_IS_OVER = (
    Bad("dario", "run start", answers.STARTED_ALREADY, {"session": "breakouts-tuesday/r1"}),
    Bad("dario", "run extend", stage.OVER, {"minutes": 5, "session": "breakouts-tuesday/r1"}),
    Bad("dario", "run skip", stage.OVER, {"session": "breakouts-tuesday/r1"}),
    Bad("dario", "run extend", stage.NOTHING_RUNS, {"minutes": 5}),
    Bad("dario", "rooms close", stage.ROOMS_NONE, {"room": "narrative"}),
    Bad("amina", "speak", floor.NOT_NOW),
    Bad("amina", "check-in", attendance.NOTHING_ON),
)

UNKNOWN_NAMES = tuple(
    Bad(handle, command, template, {**more, option: MARKED[:most]})
    for handle, command, template, option, more, most in (
        ("dario", "run start", answers.NO_SUCH_SESSION, "session", {}, MOST),
        ("dario", "run skip", answers.NO_SUCH_SESSION, "session", {}, MOST),
        ("dario", "run extend", answers.NO_SUCH_SESSION, "session", {"minutes": 5}, MOST),
        ("dario", "run extend", stage.NO_SUCH_ROOM, "room", {"minutes": 5}, MOST),
        ("dario", "rooms close", stage.NO_SUCH_ROOM, "room", {}, MOST),
        ("dario", "seat show", seats.NO_SUCH_PERSON, "person", {}, MOST),
        ("dario", "seat show", seats.NO_SUCH_ROOM, "room", {}, MOST),
        ("dario", "seat move", seats.NO_SUCH_PERSON, "person", {"room": "narrative"}, MOST),
        ("dario", "seat move", seats.NO_SUCH_ROOM, "room", {"person": "P01"}, MOST),
        ("dario", "seat swap", seats.NO_SUCH_PERSON, "other", {"person": "P01"}, MOST),
        ("dario", "seat lock", seats.NO_SUCH_PERSON, "person", {}, MOST),
        ("dario", "seat repair", seats.NO_SUCH_PERSON, "away", {}, MOST),
        ("dario", "seat repair", seats.NO_SUCH_ROOM, "closed", {}, MOST),
        ("dario", "queue next", floor.NO_SUCH_PLACE, "place", {}, MOST),
        ("dario", "say", saying.NO_SUCH_ROOM, "to", {"text": "x"}, MOST),
        ("goran", "person confirm", persons.NO_SUCH_PERSON, "person", {}, 100),
        ("goran", "person replace", persons.NO_SUCH_PERSON, "person", {"name": "A"}, 100),
        ("goran", "attendance", answers.NO_SUCH_SESSION, "session", {}, MOST),
        ("bruno", "arrive", arrival.CODE_WRONG, "code", {}, MOST),
        ("amina", "now", answers.NO_SUCH_EVENT, "event", {}, MOST),
        ("amina", "glossary", glossary.UNKNOWN, "term", {}, LONGEST_TERM),
        ("clara", "note add", answers.NO_SUCH_EVENT, "event", {}, MOST),
        ("clara", "report done", answers.NO_SUCH_EVENT, "event", {}, MOST),
        ("dario", "review", answers.NO_SUCH_EVENT, "event", {}, MOST),
        ("clara", "note withdraw", notes.CODE_UNKNOWN, "code", {}, MOST),
        ("dario", "run next", answers.NO_SUCH_EVENT, "event", {}, MOST),
        ("goran", "export", answers.NO_SUCH_EVENT, "event", {}, MOST),
    )
)


IN_THE_WRONG_CHANNEL = (
    Bad("dario", "say", saying.NOT_A_ROOM, {"text": "x"}),
    Bad("dario", "say", saying.NOT_A_ROOM),
    Bad("clara", "report done", notes.ROOM_EMPTY, where=f"{EVENT}/Plenary"),
    Bad("clara", "note list", notes.NOTHING_LISTED, where=f"{EVENT}/lobby"),
    Bad("dario", "timer stop", timer.NONE, where=f"{EVENT}/moderators"),
    Bad("dario", "posters next", posters.NOT_RUNNING, where=f"{EVENT}/moderators"),
    Bad("dario", "queue next", floor.NOT_NOW, where=f"{EVENT}/Plenary"),
    Bad("amina", "speak", floor.NOT_NOW, where=f"{EVENT}/Plenary"),
    Bad("amina", "done", floor.NOT_UP, where=f"{EVENT}/lobby"),
)
"""In the first round, in which nothing goes on in the plenary."""


@pytest.mark.parametrize("language", LANGUAGES)
async def test_at_the_wrong_moment_it_is_said_and_nothing_changes(language: str) -> None:
    async with speaking(language, EVENING + timedelta(hours=1)) as here:
        assert not await wrong_with(here, THE_EVENING_BEFORE, language)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_in_a_session_that_is_over_it_is_said_and_nothing_changes(language: str) -> None:
    async with speaking(language, AFTER_ROUNDS) as here:
        assert not await wrong_with(here, WHEN_IT_IS_OVER, language)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_name_that_does_not_exist_is_shown_harmless(language: str) -> None:
    async with speaking(language, IN_ROUND_ONE) as here:
        assert not await wrong_with(here, UNKNOWN_NAMES, language)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_name_of_four_thousand_characters_is_answered_in_words(language: str) -> None:
    found: list[str] = []
    async with speaking(language, IN_ROUND_ONE) as here:
        before = await everything(here)
        for bad in UNKNOWN_NAMES:
            options = {
                name: LONG[: _most(bad)] if value == MARKED else value
                for name, value in bad.options.items()
            }
            told = await here.people[bad.handle].slash(
                here.channel(bad.where), bad.command, **options
            )
            answer = answer_of(told)
            if "@everyone" in answer or not begins(answer, bad.says, language):
                found.append(f"/{bad.command}: {answer[:100]} … {answer[-100:]}")
        assert await everything(here) == before

    assert not found


@pytest.mark.parametrize("language", LANGUAGES)
async def test_in_the_wrong_channel_it_is_said_and_nothing_changes(language: str) -> None:
    async with speaking(language, IN_ROUND_ONE) as here:
        assert not await wrong_with(here, IN_THE_WRONG_CHANNEL, language)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_with_two_events_everybody_is_asked_which_in_their_language(language: str) -> None:
    async with speaking(language, EVENING + timedelta(hours=1)) as here:
        other = ("agenda.yaml", agenda_of("gfmd-breakout"))
        await here.say("organiser", "event load", agenda=other)
        await here.work()
        asked = tuple(
            Bad(handle, command, answers.WHICH_EVENT)
            for handle, command in (("amina", "now"), ("dario", "run next"), ("goran", "export"))
        )

        assert not await wrong_with(here, asked, language)


# --- twice ----------------------------------------------------------------------------


@pytest.mark.parametrize("kind", BUTTONS, ids=lambda kind: kind.__name__)
async def test_a_double_press_is_answered_and_changes_nothing_more(kind: type[Any]) -> None:
    control = CONTROLS[kind]
    async with shown_to_press(kind) as (here, use):
        first = told(await use())
        before = await everything(here)
        second = told(await use())

        assert says(first, control.says), first
        assert says(second, control.again or control.says), second
        assert await everything(here) == before


async def test_the_same_decision_twice_is_shown_before_it_is_done_again() -> None:
    async with speaking("en", IN_ROUND_ONE) as here:
        await here.say("dario", "run next")
        await here.say("dario", "run hold")
        before = await everything(here)
        again = await here.say("dario", "run hold")

        assert says(again, stage.HELD_ALREADY)
        assert await everything(here) == before


# --- a room that is gone --------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_is_said_to_a_room_that_is_gone_comes_back(language: str) -> None:
    async with speaking(language, IN_ROUND_ONE) as here:
        lose(here, path_of(here))
        dario, square = here.people["dario"], here.channel("square")
        told = await dario.slash(square, "say", to="narrative", text=WRITTEN)

        assert says(answer_of(told), saying.FAILED, language)
        assert list((await files_of(told)).values()) == [WRITTEN]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_call_that_reaches_nobody_comes_back(language: str) -> None:
    async with speaking(language, IN_ROUND_ONE) as here:
        lose(here, f"{EVENT}/moderators")
        before = await everything(here)
        told = await ask(here, "amina", "help-me", text=WRITTEN)

        assert says(answer_of(told), floor.NOT_CALLED, language)
        assert list((await files_of(told)).values()) == [WRITTEN]
        assert await everything(here) == before


@pytest.mark.parametrize("language", LANGUAGES)
async def test_in_a_room_that_is_gone_nothing_fails_without_words(language: str) -> None:
    async with speaking(language, IN_ROUND_ONE) as here:
        await ask(here, "amina", "speak")
        lose(here, path_of(here))
        place = "narrative"
        for handle, command, options in (
            ("dario", "queue next", {"place": FIRST}),
            ("dario", "rooms status", {}),
            ("dario", "run status", {}),
            ("dario", "rooms close", {"room": place}),
            ("amina", "room", {}),
            ("amina", "done", {}),
            ("amina", "help-me", {}),
        ):
            told = await here.people[handle].slash(here.channel("square"), command, **options)

            assert answer_of(told).strip(), command
            assert not says(answer_of(told), answers.WENT_WRONG, language), command


def lose(here: Hall, path: str) -> None:
    """Let somebody delete a channel by hand, without the bot having looked since."""
    here.town.env.backend.delete_channel(here.channel(path).id)


# --- what people type -----------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", [MARKED_TEXT, WRITTEN], ids=["marked", "long"])
async def test_a_text_that_cannot_be_used_comes_back_as_it_was_typed(
    language: str, text: str
) -> None:
    async with speaking(language, EVENING + timedelta(hours=1)) as here:
        await here.enter("stranger")
        await here.say("stranger", "language", language=language)
        before = await everything(here)
        for handle, command, template, options in (
            ("stranger", "help-me", answers.ROOM_UNKNOWN, {}),
            ("stranger", "contribute", answers.ROOM_UNKNOWN, {}),
            ("amina", "help-me", answers.NO_SUCH_EVENT, {"event": "other"}),
            ("amina", "contribute", answers.NO_SUCH_EVENT, {"event": "other"}),
            ("amina", "say", answers.NOT_ALLOWED, {"to": "everyone"}),
            ("dario", "say", saying.NO_ROOM_OPEN, {"to": "rooms"}),
            ("dario", "say", saying.NOT_A_ROOM, {"to": "here"}),
            ("dario", "say", answers.NO_SUCH_EVENT, {"event": "other"}),
        ):
            told = await here.people[handle].slash(
                here.channel("square"), command, text=text, **options
            )
            answer = answer_of(told)

            assert says(answer, template, language), answer
            assert "@everyone" not in answer, answer
            assert text in (await files_of(told)).values() or typed_in(answer, text), command
        assert await everything(here) == before


def typed_in(answer: str, text: str) -> bool:
    """Tell whether an answer has all that was typed, its marks made harmless."""
    plain = _SEEN.sub("", answer)
    return all(_SEEN.sub("", one) in plain for one in text.splitlines())


_SEEN = re.compile(r"[^\w@#]")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_everything_that_is_said_with_marks_calls_nobody(language: str) -> None:
    async with speaking(language, IN_ROUND_ONE) as here:
        before = len(here.town.requests())
        for handle, command in (("amina", "help-me"), ("amina", "contribute"), ("dario", "say")):
            await ask(here, handle, command, text=MARKED_TEXT)
        await here.say("dario", "timer start", minutes=5, label=MARKED[:100])
        await here.work()
        posts: list[Any] = [
            one.body
            for one in here.town.requests()[before:]
            if isinstance(one.body, Mapping) and "content" in one.body
        ]
        listed = await ask(here, "clara", "contributions")

        assert len(posts) > len(LANGUAGES)
        assert all(one["allowed_mentions"]["parse"] == [] for one in posts)
        assert "@everyone" not in answer_of(listed)


def begins(answer: str, template: Template, language: str) -> bool:
    """Tell whether an answer has the words of a template, at least up to what was typed."""
    if says(answer, template, language):
        return True
    words = words_of(template.key, None, language)
    before = re.split(r"\{(?:name|given)\}", words)[0]
    return bool(re.search(r"\w", before)) and has(answer, before)


def _most(bad: Bad) -> int:
    """Give how many characters Discord lets somebody type there."""
    return 100 if bad.command in {"person confirm", "person replace", "arrive"} else MOST
