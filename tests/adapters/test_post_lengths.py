"""No post is cut that nobody was warned of: with the words of the examples, and with long ones."""

import pytest

from bot.services.wording import LONGEST_POST
from tests.languages.lengths import is_warned_of, longest, too_long, with_long_words
from tests.languages.posts import EXAMPLES, workshop_of_example


@pytest.mark.parametrize("name", EXAMPLES)
def test_no_notice_of_an_example_is_cut(name: str) -> None:
    assert longest(workshop_of_example(name)) <= LONGEST_POST
    assert not is_warned_of(workshop_of_example(name).event)


@pytest.mark.parametrize("name", EXAMPLES)
def test_titles_of_200_letters_and_names_of_120_fit(name: str) -> None:
    assert too_long(with_long_words(name, sentence=200)) == []


def test_what_would_be_cut_is_warned_of_before() -> None:
    of = with_long_words("gfmd-breakout", sentence=400)

    assert {one.partition("/")[0] for one in too_long(of)} == {"brief"}
    assert is_warned_of(of.event)
