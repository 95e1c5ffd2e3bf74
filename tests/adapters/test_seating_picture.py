"""A seating as a picture for a chat: small, always the same, and told in words as well."""

from io import BytesIO

import pytest
from PIL import Image

from agenda.roster import Roster
from agenda.seating.plan import Plan
from agenda.text import LANGUAGES, Language
from bot.export.seating_picture import WIDTH, Picture, path_as_picture, seating_as_picture
from bot.i18n import Scene, render
from tests.adapters.made_up_seating import (
    TUESDAY,
    a_large_event,
    a_large_plan,
    a_person,
    a_plan,
    a_roster,
    the_event,
)

LARGEST = 200_000
LONGEST_ALT = 1_024
ROSTER = a_roster()
PLAN = a_plan(ROSTER)

in_every_language = pytest.mark.parametrize("language", LANGUAGES)


def told(picture: Picture, language: Language = "en") -> str:
    return render(picture.alt, language, Scene("terminal"))


def opened(picture: Picture) -> Image.Image:
    return Image.open(BytesIO(picture.png))


def a_round(plan: Plan = PLAN, people: Roster = ROSTER) -> Picture:
    return seating_as_picture(the_event(), people, plan, TUESDAY)


def large(count: int, rooms: int) -> Picture:
    event, people = a_large_event(rooms), a_roster(count)
    return seating_as_picture(event, people, a_large_plan(event, people), "talks/r2")


def test_a_picture_is_told_in_words() -> None:
    assert told(a_round()) == (
        "Who sits where. Day 2, round 1: "
        "“Migration narrative” 15 people, “Effective campaigns” 15 people."
    )


@pytest.mark.parametrize(
    ("count", "rooms"),
    [(0, 1), (1, 1), (30, 2), (120, 8), (121, 8), (500, 5), (500, 20), (500, 50)],
)
def test_a_picture_is_small_however_many_there_are(count: int, rooms: int) -> None:
    picture = large(count, rooms)

    assert len(picture.png) <= LARGEST
    assert opened(picture).format == "PNG"
    assert opened(picture).width == WIDTH
    assert opened(picture).height < 2 * WIDTH


@in_every_language
def test_the_words_are_no_longer_than_discord_takes(language: Language) -> None:
    event, people = a_large_event(50), a_roster(500)
    long = event.model_copy(
        update={
            "days": tuple(
                day.model_copy(
                    update={
                        "sessions": tuple(
                            one.model_copy(
                                update={
                                    "topics": tuple(
                                        topic.model_copy(
                                            update={"short": None, "title": event.title}
                                        )
                                        for topic in one.topics
                                    )
                                }
                            )
                            for one in day.sessions
                        )
                    }
                )
                for day in event.days
            )
        }
    )
    plan = a_large_plan(long, people)

    assert len(told(seating_as_picture(long, people, plan, "talks/r1"), language)) <= LONGEST_ALT
    assert len(told(path_as_picture(long, people, plan, "P01"), language)) <= LONGEST_ALT


def test_the_same_plan_gives_the_same_bytes() -> None:
    turned = PLAN.model_copy(update={"seats": PLAN.seats[::-1]})

    assert a_round(turned).png == a_round().png


def test_names_change_nothing_in_a_picture() -> None:
    renamed = Roster(
        participants=tuple(one.model_copy(update={"name": "Nobody"}) for one in ROSTER)
    )

    assert a_round(people=renamed).png == a_round().png


def test_another_room_is_another_picture() -> None:
    moved = PLAN.seats[0].model_copy(update={"room": "narrative"})

    assert a_round(PLAN.model_copy(update={"seats": (moved, *PLAN.seats[1:])})).png != a_round().png


def test_a_rapporteur_stands_out() -> None:
    assert a_round(PLAN.model_copy(update={"rapporteurs": ()})).png != a_round().png


def test_a_region_in_arabic_has_its_letter_in_the_legend() -> None:
    people = Roster(
        participants=tuple(
            a_person(one, region=("إفريقيا", "أوروبا")[one % 2]) for one in range(1, 9)
        )
    )

    assert opened(a_round(a_plan(people), people)).width == WIDTH


def test_a_round_without_anybody_is_drawn_empty() -> None:
    picture = a_round(Plan(event=the_event().id))

    assert "“Migration narrative” 0 people" in told(picture)


def test_a_path_is_told_round_by_round() -> None:
    picture = path_as_picture(the_event(), ROSTER, PLAN, "P01")

    assert told(picture) == (
        "The rooms of P01. Day 2, round 1: “Effective campaigns”, "
        "Day 2, round 2: “Migration narrative”, Day 3, round 1: “Curbing disinformation”, "
        "Day 3, round 2: “Media relations”."
    )
    assert len(picture.png) <= LARGEST


def test_a_path_may_have_gaps() -> None:
    plan = a_plan(ROSTER, absent=("P05",))

    assert "Day 2" not in told(path_as_picture(the_event(), ROSTER, plan, "P05"))


def test_a_path_through_many_rooms_shows_only_theirs() -> None:
    event, people = a_large_event(), a_roster(500)
    picture = path_as_picture(event, people, a_large_plan(event, people), "P77")

    assert opened(picture).height < 600


@in_every_language
def test_a_path_is_told_in_every_language(language: Language) -> None:
    assert "P01" in told(path_as_picture(the_event(), ROSTER, PLAN, "P01"), language)
