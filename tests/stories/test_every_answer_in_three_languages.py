"""Every command answers each person in their language: all of it, and in its direction."""

import re
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any

import pytest

from agenda.messages import Message, answers, floor, notes, saying
from bot.i18n import Scene, render
from bot.i18n.catalogue import words_of
from bot.i18n.direction import ARABIC_LETTER_MARK, RIGHT_TO_LEFT_ISOLATE, has_leftward
from bot.i18n.registry import whole_registry
from bot.i18n.surfaces.marks import OPENING
from bot.services.wording import chat_scene
from tests.languages.wordless import descriptions, wordless
from tests.stories.asking import (
    EVENING,
    EVENT,
    IN_ROUND_ONE,
    ask,
    every_name,
    shown,
    told,
)
from tests.stories.hall import Hall, answer_of, hall, messages_of
from tests.stories.test_who_may_what import MAY, RAPPORTEURS, TRANSLATORS, WHO

LANGUAGES = ("en", "fr", "ar")
ASKS = {"participant", "rapporteur", "organiser", "manager"}
FORMS = {"note add", "Add to notes"}
"""Whoever of these may use a command asks it here, the least powerful of them."""

_WORD = re.compile(r"[A-Za-z][A-Za-z’'-]*")
_UNSEEN = re.compile("[\u061c\u200b\u200e\u200f\u2066-\u2069\\\\*_`~>]")
_STARTS = re.compile(rf"(?:{OPENING}|[-*] |\d+\. )*{ARABIC_LETTER_MARK}{RIGHT_TO_LEFT_ISOLATE}")
LEAST_WORDS = 3
SUBCOMMAND, GROUP = 1, 2
"""Discord's numbers; options that are no commands have greater ones."""


@asynccontextmanager
async def speaking(language: str) -> AsyncIterator[Hall]:
    """Open the hall in the first round, where all who are in it read one language."""
    async with hall(EVENING) as here:
        for handle in ("amina", "clara", "goran", "nobody"):
            await here.enter(handle)
        for handle in here.people:
            await here.say(handle, "language", language=language)
        await here.be_at(IN_ROUND_ONE)
        yield here


@dataclass(frozen=True)
class Told:
    """What somebody was answered, everything they can read with it, and English titles in it.

    *wordless* is what they could not hear, and *pictures* what those who do not see them are told.
    """

    answer: str
    shown: str
    titles: tuple[str, ...]
    wordless: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()


async def all_answers(language: str) -> dict[str, Told]:
    """Let every command be asked once, in the order in which the code has them."""
    found: dict[str, Told] = {}
    async with speaking(language) as here:
        titles = english_titles(here)
        for command in every_name(here):
            who = next(part for part in WHO if part in ASKS & MAY[command])
            own = {"language": language} if command == "language" else {}
            result = await ask(here, WHO[who], command, **own)
            text = shown(result)
            messages = messages_of(result)
            found[command] = Told(
                told(result),
                text,
                tuple(one for one in titles if one in _plain(text)),
                tuple(wordless(messages)),
                tuple(descriptions(messages)),
            )
    return found


@cache
def english_pieces(language: str) -> tuple[tuple[str, str], ...]:
    """Give what stands between the placeholders of every English text that has a translation.

    Pieces of fewer than three words may well be names.
    """
    return tuple(
        (template.key, piece)
        for template in whole_registry()
        if words_of(template.key, 2, language) != words_of(template.key, 2, "en")
        for text in (template.text, template.plural or "")
        for piece in _pieces(text)
    )


def _pieces(text: str) -> Iterator[str]:
    for piece in re.split(r"\{\w+\}", text):
        plain = _plain(piece).strip(" .,:;()")
        if len(_WORD.findall(plain)) >= LEAST_WORDS:
            yield plain


def _plain(text: str) -> str:
    return _UNSEEN.sub("", text)


def english_titles(here: Hall) -> set[str]:
    """Give the English titles of the agenda that are others in another language."""
    event = here.bot.conductor.events[EVENT].event
    sessions = [one for _, one in event.sessions()]
    texts = [
        event.title,
        *(one.title for one in sessions),
        *(topic.title for one in sessions for topic in one.topics),
    ]
    return {
        title
        for text in texts
        if len(_WORD.findall(title := text.in_language("en"))) >= LEAST_WORDS
        and text.in_language("fr") != title
    }


def left_in_english(answer: str, language: str) -> list[str]:
    """Give every English piece that stands in an answer."""
    plain = _plain(answer)
    return [f"{key}: {piece}" for key, piece in english_pieces(language) if piece in plain]


def runs_rightward(answer: str) -> list[str]:
    """Give the lines of an answer that have words but do not run from right to left."""
    lines = answer.splitlines()
    return [one for one in lines if _WORD.search(one) and not _STARTS.match(one)]


async def test_every_command_answers_in_the_language_of_whoever_asks() -> None:
    all_told = {language: await all_answers(language) for language in LANGUAGES}
    found: list[str] = []
    for command, english in all_told["en"].items():
        french, arabic = (all_told[one][command] for one in ("fr", "ar"))
        if len({english.answer, french.answer, arabic.answer}) < len(LANGUAGES):
            found.append(f"/{command} says the same in two languages: {english.answer[:200]}")
        if not has_leftward(arabic.answer):
            found.append(f"/{command} has no Arabic word: {arabic.answer[:200]}")
        rightward = [] if command in FORMS else runs_rightward(arabic.answer)
        found += [f"/{command} runs rightward: {one}" for one in rightward]
        found += [f"/{command}: {one}" for one in english.wordless + arabic.wordless]
        for language, one in (("fr", french), ("ar", arabic)):
            shown_or_heard = "\n".join([one.shown, *one.pictures])
            left = [*left_in_english(shown_or_heard, language), *one.titles]
            found += [f"/{command} in {language} has {piece}" for piece in left]

    assert not found
    assert (
        len({picture for told in all_told.values() for picture in told["seat show"].pictures}) == 3
    )


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_refusal_is_in_the_language_of_whoever_asks(language: str) -> None:
    async with speaking(language) as here:
        scene = chat_scene(here.bot.conductor.events[EVENT])
        for command, may in MAY.items():
            if "participant" not in may and command != "queue show":
                said = render(_refusal(command), language, scene)
                answer = answer_of(await ask(here, "amina", command))
                assert answer.startswith(said), f"/{command}: {answer}"
                assert language == "en" or not left_in_english(answer, language)


def _refusal(command: str) -> Message:
    may = MAY[command]
    if command == "review":
        return notes.NOT_A_READER()
    if may == RAPPORTEURS:
        return answers.NOT_ALLOWED(who=floor.WHO_RAPPORTEURS())
    if may == TRANSLATORS:
        return answers.NOT_ALLOWED(who=notes.WHO_TRANSLATORS())
    moderated = "moderator" in may
    who = answers.WHO_MODERATORS() if moderated else answers.WHO_ORGANISERS()
    return answers.NOT_ALLOWED(who=who)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_form_is_in_the_language_of_whoever_opens_it(language: str) -> None:
    async with speaking(language) as here:
        square = here.channel("square")
        opened = await here.people["organiser"].slash(square, "say", to="everyone")
        labels = [one["label"] for one in opened.modal["components"]]
        words = [opened.modal["title"], *labels]

        assert words == [
            render(one(), language, Scene(surface="terminal"))
            for one in (saying.FORM, *(saying.FIELDS[one] for one in LANGUAGES))
        ]
        assert all(has_leftward(one) == (language == "ar") for one in words)


async def test_a_french_text_names_commands_as_the_french_client_shows_them() -> None:
    async with hall(EVENING, loaded=False) as here:
        tree = here.bot.tree
        payloads = [
            await one.get_translated_payload(tree, tree.translator) for one in tree.get_commands()
        ]
    french = dict(_names(payloads))
    longest_first = "|".join(sorted(map(re.escape, french), key=len, reverse=True))
    named = re.compile(rf"(?<![\w/.])/({longest_first})\b")
    found = [
        f"{template.key} names /{command}, which is /{french[command]} in French"
        for template in whole_registry()
        for command in named.findall(template.text)
        if not re.search(rf"/{re.escape(french[command])}\b", words_of(template.key, 2, "fr"))
    ]

    assert not found


def _names(payloads: Any, above: str = "", above_in_french: str = "") -> Iterator[tuple[str, str]]:
    """Give each command's name with its French one, those of groups before it."""
    for one in payloads:
        if one.get("type", SUBCOMMAND) > GROUP:
            continue
        name = f"{above} {one['name']}".strip()
        localized = one["name_localizations"].get("fr", one["name"])
        in_french = f"{above_in_french} {localized}".strip()
        yield name, in_french
        yield from _names(one.get("options", ()), name, in_french)


def test_what_was_left_in_english_would_be_found() -> None:
    english = render(answers.NOTHING_TO_START(), "en", Scene(surface="chat"))

    assert left_in_english(english, "fr")
    assert left_in_english(english, "ar")
    assert runs_rightward(english)
