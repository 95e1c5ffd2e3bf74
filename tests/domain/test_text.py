"""Words in several languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from agenda.text import LANGUAGES, Text, missing_languages
from tests.domain.workshops import quick

WELCOME = Text({"en": "Welcome", "fr": "Bienvenue"})

texts = st.dictionaries(
    st.sampled_from(LANGUAGES), st.text(min_size=1).filter(str.strip), min_size=1
).map(Text)
languages = st.sampled_from((*LANGUAGES, "tr"))


class Titled(BaseModel):
    title: Text


def read(given: object, main: str = "en") -> Text:
    return Titled.model_validate({"title": given}, context={"main": main}).title


def test_a_text_answers_in_the_language_asked_for() -> None:
    assert WELCOME.in_language("fr") == "Bienvenue"
    assert WELCOME.language_of("fr") == "fr"


def test_without_that_language_the_first_of_the_others_that_there_is_answers() -> None:
    assert WELCOME.in_language("ar", "tr", "fr", "en") == "Bienvenue"
    assert WELCOME.language_of("ar", "tr", "fr", "en") == "fr"


def test_without_any_of_them_the_first_language_answers() -> None:
    assert WELCOME.in_language("ar", "tr") == "Welcome"
    assert WELCOME.language_of("ar", "tr") == "en"


@quick
@given(texts, languages, st.lists(languages))
def test_a_text_always_answers_in_the_language_it_says(
    text: Text, language: str, others: list[str]
) -> None:
    answered = text.language_of(language, *others)

    assert answered in text.languages
    assert text.in_language(language, *others) == text.in_language(answered)


def test_a_text_without_words_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="at least one language"):
        Text({})


def test_texts_with_the_same_words_are_the_same() -> None:
    again = Text({"en": "Welcome", "fr": "Bienvenue"})

    assert again == WELCOME
    assert {again, WELCOME} == {WELCOME}
    assert Text({"en": "Welcome"}) != WELCOME
    assert WELCOME != "Welcome"


def test_a_text_shows_its_words_to_whoever_mends_the_bot() -> None:
    assert repr(Text({"fr": "Bienvenue"})) == "Text({'fr': 'Bienvenue'})"


def test_one_string_is_in_the_main_language() -> None:
    assert read("Bienvenue", main="fr") == Text({"fr": "Bienvenue"})


def test_one_string_without_a_known_main_language_is_english() -> None:
    assert Titled.model_validate({"title": "Welcome"}).title == Text({"en": "Welcome"})


def test_a_mapping_gives_the_words_by_language_whatever_their_order() -> None:
    assert read({"fr": "Bienvenue", "en": "Welcome"}) == WELCOME


def test_space_around_words_is_left_out() -> None:
    assert read({"en": " Welcome\n", "fr": "\tBienvenue "}) == WELCOME
    assert read("  Welcome ") == Text({"en": "Welcome"})


def test_a_text_that_was_read_already_stays_as_it_is() -> None:
    assert read(WELCOME) is WELCOME


@pytest.mark.parametrize(
    "given", ["", "  ", {}, {"en": " "}, {"en": "Welcome", "fr": 3}, {"tr": "Hoş geldiniz"}, 3, []]
)
def test_what_has_no_words_in_a_known_language_is_no_text(given: object) -> None:
    with pytest.raises(ValidationError):
        read(given)


@quick
@given(texts)
def test_a_text_that_is_written_and_read_again_says_the_same(text: Text) -> None:
    written = Titled(title=text).model_dump()["title"]
    again = read(written)

    said = {language: words.strip() for language, words in written.items()}
    assert {language: again.in_language(language) for language in again.languages} == said


def test_an_editor_learns_that_a_text_is_one_string_or_one_for_each_language() -> None:
    one, several = Titled.model_json_schema()["properties"]["title"]["anyOf"]

    assert one["type"] == "string"
    assert tuple(several["properties"]) == LANGUAGES
    assert several["additionalProperties"] is False


def test_the_languages_that_a_text_lacks_are_told_in_the_order_asked_for() -> None:
    assert missing_languages(WELCOME, ("ar", "fr", "tr")) == ("ar", "tr")
    assert missing_languages(WELCOME, ("en", "fr")) == ()
