"""An event speaks in its own words: in three languages, and in others once they are published."""

from datetime import UTC, datetime

from bot.i18n.direction import ARABIC_LETTER_MARK, RIGHT_TO_LEFT_ISOLATE
from tests.stories.hall import Hall, answer_of, hall
from tests.stories.playing import agenda_of
from tests.stories.test_publish_commands import press, propose

EVENING = datetime(2020, 6, 14, 16, tzinfo=UTC)
SOON = datetime(2020, 6, 15, 6, 55, tzinfo=UTC)
"""Five minutes before the first session."""
LANGUAGES = ("en", "fr", "ar")

WORDS = """
words:
  notice.starting-soon:
    en: "@everyone, soon: **{session}**, {time}, {place}."
    fr: "Bientôt : **{session}**, {time}, {place}."
    ar: "قريبًا: **{session}**، {time}، {place}."
  notice.lobby:
    en: "Hello from {event}. {rule}"
    fr: "Bonjour de {event}. {rule}"
    ar: "مرحبًا بكم في {event}. {rule}"
  delay.held:
    en: A short pause.
"""
LATER = WORDS.replace("Hello from", "A warm welcome from")
WRONG = WORDS.replace("soon: **{session}**", "soon: {session.title}").replace("{time}", "{hour}")


def agenda(words: str) -> tuple[str, bytes]:
    return "agenda.yaml", agenda_of("mc2cm-2020") + words.encode()


def said_in(here: Hall, place: str) -> list[str]:
    running = here.bot.conductor.events["mc2cm-2020"]
    return [one.text for one in here.town.said if running.place_of(one.channel) == place]


def standing_in(here: Hall, place: str) -> list[str]:
    """Give what stands in a place now, whatever was said there first."""
    running = here.bot.conductor.events["mc2cm-2020"]
    posts = [one for one in here.town.said if running.place_of(one.channel) == place]
    backend = here.town.env.backend
    return [str(backend.get_message(one.channel, one.message).content) for one in posts]


async def test_own_words_are_said_in_three_languages_each_in_its_direction() -> None:
    async with hall(EVENING, loaded=False) as here:
        await here.load(agenda=agenda(WORDS))
        await here.be_at(SOON)
        await here.work()
        english, french, arabic = (said_in(here, f"news-{one}")[-1] for one in LANGUAGES)
        plenary = f"<#{here.bot.conductor.events['mc2cm-2020'].channels()['plenary'][2:-1]}>"

        assert english == (f"@\u200beveryone, soon: **Welcoming participants**, 09:00, {plenary}.")
        assert french.startswith("Bientôt : **Accueil")
        assert arabic.startswith(f"{ARABIC_LETTER_MARK}{RIGHT_TO_LEFT_ISOLATE}قريبًا: **")
        assert plenary in arabic


async def test_published_words_take_the_place_of_those_that_stand_in_the_lobby() -> None:
    async with hall(EVENING, loaded=False) as here:
        await here.load(agenda=agenda(WORDS))
        welcome = standing_in(here, "lobby")
        shown = await propose(here, agenda(LATER)[1])
        done = answer_of(await press(here, shown))
        await here.work()
        newer = standing_in(here, "lobby")

        assert any(one.startswith("Hello from") for one in welcome)
        assert "own words of notice.lobby" in answer_of(shown)
        assert "Version 2" in done
        assert any(one.startswith("A warm welcome from") for one in newer)
        assert not any(one.startswith("Hello from") for one in newer)
        assert len(newer) == len(welcome)


async def test_words_that_cannot_be_are_refused_with_their_lines() -> None:
    async with hall(EVENING, loaded=False) as here:
        refused = await here.load(agenda=agenda(WRONG))

        assert "{session.title}" in refused.replace("\\", "")
        assert "{hour}" in refused
        assert "{session}, {time}, {place}" in refused
        assert "Line" in refused
        assert not here.bot.conductor.events
