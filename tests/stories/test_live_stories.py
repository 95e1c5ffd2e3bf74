"""The stories in `live/` happen as they are written."""

import pytest

from tests.stories.telling import read, retell, stories

TEXTS = [pytest.param(one.read_text(encoding="utf-8"), id=one.stem) for one in stories()]


@pytest.mark.parametrize("text", TEXTS)
async def test_a_story_happens_as_it_is_written(text: str) -> None:
    assert (await retell(text)).splitlines() == text.splitlines()


def test_a_story_is_read_without_what_follows_from_its_steps() -> None:
    story = read("# A day\n\nagenda: a.yaml\nday: 2020-06-16\n\n09:00  dario comes\n    > Hello.\n")

    assert story.title == "A day"
    assert story.head == {"agenda": "a.yaml", "day": "2020-06-16"}
    assert story.steps == [("09:00", "dario comes")]
