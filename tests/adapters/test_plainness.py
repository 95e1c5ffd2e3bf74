"""Posts that everybody can read: all that the bot says by itself, measured; each rule is tried."""

import ast
from itertools import groupby
from pathlib import Path
from types import SimpleNamespace

import pytest

import bot.adapters.discord
from tests.languages.plainness import RULES, Kind, findings, sentences, words_in
from tests.languages.posts import EXAMPLES, Post, posts_of, typical_posts, workshop_of_example
from tests.languages.wordless import LONGEST_ALT, wordless

GOOD = (
    "Day 2 of Name starts at 09:00 (Europe/Madrid). In your own time: <t:1592204400:t>.",
    "**Running effective campaigns**\nRound 1: 09:00 to 10:15. In your own time: <t:1:t>.",
    "<#2> has no note yet. `/note add` writes one. 📝",
    "\u061c\u2067بدأت الجولة \u20681\u2069، وتنتهي في الساعة \u206810:15\u2069.\u2069",
)
"""Posts without any fault."""

PLANTED = {
    "the first line carries the message": (
        "\nRound 1 is open.",
        "📢\nRound 1 is open.",
        "<@17> <@18>\nYou have the floor.",
        "<t:1592204400:F>\nRound 1 opens.",
        "Attention:\nRound 1 is open.",
        "**News**\nRound 1 is open.",
        "\u061c\u2067تنبيه:\u2069\nتُفتح القاعات الآن.",
        "Round 1 of\nthe sessions is open.",
    ),
    "words before emoji": ("📢 Round 1 is open.", "Round 1 📢 is open.", "Round 1 is open. 🎉 🎉"),
    "at most 20 words in a sentence": (
        f"{'one two three four five six seven ' * 3}is too long.",
        f"Une phrase {'de plus en plus longue ' * 5}continue\u202f!",
    ),
    "few lines": ("\n".join(["A line."] * 6),),
    "no capitals": ("ATTENTION please, round 1 is open.", "La salle est OUVERTE maintenant."),
    "nothing drawn": (
        "The rooms are these.\n```\nNorth  10\n```",
        "The rooms are these.\n| North | 10 |",
        "The rooms are these.\n┌──┐",
    ),
    "own and written time": (
        "We go on at 09:00 (Europe/Madrid) tomorrow.",
        "We go on tomorrow, in your own time at <t:1592204400:t> (Europe/Madrid).",
        "We go on at 09:00. In your own time: <t:1592204400:t>.",
    ),
}
"""For each rule, posts that break it."""
START = Kind(starts=True, zone="Europe/Madrid")


def test_every_rule_is_tried() -> None:
    assert PLANTED.keys() == RULES.keys()


@pytest.mark.parametrize("text", GOOD)
def test_a_plain_post_is_let_through(text: str) -> None:
    assert list(findings(text)) == []


@pytest.mark.parametrize(
    ("rule", "text"), [(rule, text) for rule, texts in PLANTED.items() for text in texts]
)
def test_a_planted_fault_is_found(rule: str, text: str) -> None:
    kind = START if rule == "own and written time" else Kind()

    assert rule in {one.rule for one in findings(text, kind)}


def test_words_of_the_agenda_count_as_one_and_so_does_a_list_of_them() -> None:
    title = "Migration & Displacement: What are they doing to save lives?"
    text = f"Day 1 of {title} has begun: Ana Feder, Tomás Mora and Leila Haddad."
    kind = Kind(names=(title, "Ana Feder", "Tomás Mora", "Leila Haddad"))

    assert list(findings(text, kind)) == []
    assert [words_in(one) for one in sentences("One: two, three. Four!\nFive")] == [3, 1, 1]


@pytest.mark.parametrize(
    ("name", "posts"),
    [(name, list(own)) for name, own in groupby(typical_posts(), lambda p: p.name)],
)
def test_all_that_can_be_posted_is_plain(name: str, posts: list[Post]) -> None:
    found = {(name, one.language): one.findings for one in posts}

    assert {key: what for key, what in found.items() if what} == {}


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_notice_of_an_example_is_plain(name: str) -> None:
    posts = list(posts_of(workshop_of_example(name)))
    found = [(one.name, *one.findings) for one in posts if one.findings]

    assert {one.language for one in posts} == {"en", "fr", "ar"}
    assert len(posts) > 50
    assert found == []


def test_pictures_and_buttons_without_words_are_found() -> None:
    def file(name: str, description: str | None) -> SimpleNamespace:
        return SimpleNamespace(filename=name, description=description)

    row = {
        "type": 1,
        "components": [
            {"type": 2, "label": "▶", "custom_id": "play"},
            {"type": 2, "label": "My room", "custom_id": "room"},
            {"type": 3, "custom_id": "pick"},
        ],
    }
    files = [
        file("a.png", None),
        file("b.PNG", "x" * (LONGEST_ALT + 1)),
        file("c.png", "Who sits where"),
        file("d.csv", None),
    ]

    found = list(wordless([SimpleNamespace(attachments=files, components=[row])]))

    assert [one.rpartition(" ")[2] for one in found] == ["text", "characters", "play", "pick"]


def test_files_are_handed_over_in_one_place_which_describes_pictures() -> None:
    """Whoever answers with a file goes through the counter, which has the words of a picture."""
    folder = Path(bot.adapters.discord.__path__[0])
    made = {
        (
            path.relative_to(folder).as_posix(),
            any(one.arg == "description" for one in call.keywords),
        )
        for path in folder.rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and ast.unparse(call.func).endswith("discord.File")
    }

    assert {path for path, _ in made} == {"counter.py"}
    assert ("counter.py", True) in made
