"""In which language somebody is answered: their choice, their role, the list, their client."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import discord
import pytest

from agenda.messages import answers
from agenda.text import LANGUAGES
from bot.adapters.discord.translate import CLIENT_LANGUAGES
from bot.i18n import Scene, render
from tests.stories.hall import Hall, answer_of, hall
from tests.stories.playing import agenda_of

EVENING = datetime(2020, 6, 14, 16, tzinfo=UTC)
EVENT = "mc2cm-2020"
LISTED = {"amina", "bruno"}
"""People of the roster, which has Arabic for her and French for him; what they do adds up."""


@dataclass(frozen=True)
class Case:
    """Somebody at the counter, and the language in which they are answered."""

    answered: str
    who: str = "zoe"
    chose: str | None = None
    roles: tuple[str, ...] = ()
    client: str = "en-US"


ENGLISH_FIRST = (
    Case("fr", chose="fr", roles=("ar",)),
    Case("en", chose="en", roles=("fr",), client="fr"),
    Case("ar", roles=("ar",), client="fr"),
    Case("fr", roles=("fr",)),
    Case("fr", roles=("ar", "fr")),
    Case("ar", who="amina", client="fr"),
    Case("en", who="amina", roles=("en",), client="fr"),
    Case("fr", who="bruno"),
    Case("ar", who="bruno", chose="ar", client="fr"),
    Case("fr", client="fr"),
    Case("en", client="en-GB"),
    Case("en", client="ja"),
)
ARABIC_FIRST = (
    Case("ar", client="en-US"),
    Case("ar", client="de"),
    Case("fr", client="fr"),
    Case("en", roles=("en",)),
    Case("en", chose="en"),
)


@dataclass
class Client:
    """What the clients of people say of themselves, by who they are."""

    here: Hall
    locales: dict[str, str] = field(default_factory=dict)

    def speak(self, event: str, payload: Mapping[str, Any]) -> None:
        if event == "INTERACTION_CREATE" and isinstance(payload, dict):
            payload["locale"] = self.locales[payload["member"]["user"]["id"]]


async def answered(client: Client, case: Case, name: str) -> str:
    """Let somebody who may not do so ask for the status; tell the language of the refusal."""
    here, handle = client.here, case.who if case.who in LISTED else name
    person = here.people.get(handle) or await here.enter(handle)
    client.locales[str(person.id)] = case.client
    if case.who in LISTED:
        await person.slash(here.channel("square"), "room")
    if case.chose:
        await person.slash(here.channel("square"), "language", language=case.chose)
        await here.work()
    for language in case.roles:
        here.town.env.backend.add_member_role(here.town.guild.id, person.id, _role(here, language))
    said = answer_of(await person.slash(here.channel("square"), "run status"))
    refused = answers.NOT_ALLOWED(who=answers.WHO_MODERATORS())
    scene = Scene("chat")
    return next(one for one in LANGUAGES if said == render(refused, one, scene))


def _role(here: Hall, language: str) -> int:
    running = here.bot.conductor.events[EVENT]
    made = running.ledger[f"role/language-{language}"].object_id
    assert made is not None
    return int(made)


def _agenda(languages: str) -> tuple[str, bytes]:
    text = agenda_of(EVENT).decode()
    first = next(line for line in text.splitlines() if line.startswith("languages:"))
    return "agenda.yaml", text.replace(first, f"languages: [{languages}]", 1).encode()


@pytest.mark.parametrize(
    ("languages", "cases"), [("en, fr, ar", ENGLISH_FIRST), ("ar, fr, en", ARABIC_FIRST)]
)
async def test_whose_language_it_is(languages: str, cases: tuple[Case, ...]) -> None:
    async with hall(EVENING, loaded=False) as here:
        await here.load(agenda=_agenda(languages))
        client = Client(here)
        here.town.env.backend.subscribers.insert(0, client.speak)

        found = [await answered(client, one, f"zoe{n}") for n, one in enumerate(cases)]

        assert list(zip(cases, found, strict=True)) == [(one, one.answered) for one in cases]


def test_no_client_is_taken_for_an_arabic_or_an_english_one() -> None:
    assert {*CLIENT_LANGUAGES.values()} == {"fr"}
    assert {one.value for one in CLIENT_LANGUAGES} == {discord.Locale.french.value}
