"""Anybody looks up a word of the event in any of its languages; interpreters get all of them."""

import re

from agenda.messages import glossary as words
from agenda.rooms import INTERPRETERS_ROOM
from bot.adapters.rehearsal.troupe import attached
from bot.i18n import Scene, render
from tests.stories.asking import EVENING, EVENT
from tests.stories.hall import Hall, answer_of, hall
from tests.stories.playing import agenda_of

GLOSSARY = """glossary:
  - term: {en: narrative, fr: récit, ar: سردية}
    about: {en: How a story is told., fr: La façon de raconter., ar: طريقة السرد.}
  - term: {en: breakout room, fr: salle de sous-groupe, ar: قاعة فرعية}

"""
CHAT = Scene("chat", main="en")
OWN = re.compile(r"^glossary:\n(?: .*\n)+\n", re.MULTILINE)


def with_glossary(glossary: str) -> bytes:
    """Give the example with other words in the place of its own."""
    given, count = OWN.subn(glossary, agenda_of(EVENT).decode())
    assert count == 1
    return given.encode()


def in_interpreters_room(here: Hall) -> list[str]:
    running = here.bot.conductor.events[EVENT]
    said = here.town.said
    return [one.text for one in said if running.place_of(one.channel) == INTERPRETERS_ROOM]


async def test_a_word_is_looked_up_listed_suggested_and_sent_to_the_interpreters() -> None:
    async with hall(EVENING, loaded=False) as here:
        await here.load(agenda=("agenda.yaml", with_glossary(GLOSSARY)))
        amina, bruno = await here.enter("amina"), await here.enter("bruno")
        await here.be_at(EVENING.replace(minute=5))
        square = here.channel("square")
        await here.say("amina", "language", language="ar")
        await here.say("bruno", "language", language="fr")

        arabic = await here.say("amina", "glossary", term="RECIT")
        french = await here.say("bruno", "glossary", term="سرديه")
        unknown = await here.say("bruno", "glossary", term="naratives")
        hostile = await here.say("bruno", "glossary", term="@everyone")
        listed = await bruno.slash(square, "glossary")
        sheet = (await attached(listed)).decode("utf-8-sig").splitlines()
        suggested = await amina.autocomplete(square, "glossary", "term", "salle")

        assert all(one in arabic for one in ("narrative", "récit", "طريقة السرد."))
        assert "\u2068récit\u2069" in arabic
        assert all(one in french for one in ("narrative", "سردية", "La façon de raconter."))
        assert "La façon" not in arabic
        assert "narrative" in unknown
        assert "@everyone" not in hostile
        assert "قاعة فرعية" in answer_of(listed)
        assert sheet[0] == "en,fr,ar,about_en,about_fr,about_ar"
        assert sheet[2] == "breakout room,salle de sous-groupe,قاعة فرعية,,,"
        assert [one["value"] for one in suggested] == ["breakout room"]
        told = [one for one in in_interpreters_room(here) if "narrative" in one]
        assert len(told) == 1
        assert "salle de sous-groupe" in told[0]


async def test_an_event_without_a_glossary_says_so() -> None:
    async with hall(EVENING, loaded=False) as here:
        await here.load(agenda=("agenda.yaml", with_glossary("")))
        await here.enter("zoe")
        answer = await here.say("zoe", "glossary", term="narrative")
        title = here.bot.conductor.events[EVENT].event.title

        assert answer == render(words.NONE(event=title), "en", CHAT)
