"""Which way a message runs, whatever stands in it: 1,000 made-up values in all that can be said."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

import pytest
from bidi import get_display

from agenda.messages import Message, floor
from agenda.text import Language
from bot.i18n import Scene, render, together
from bot.i18n.direction import BIDI_CONTROLS, starts_leftward
from bot.i18n.rendering import _Voice
from bot.i18n.surfaces.chat import Chat
from bot.i18n.surfaces.marks import CODE, OPENING, Marks
from tests.adapters.made_up_values import SPOOFS, VALUES, drawn_in, every_message, pool
from tests.golden.verdict import direction

SCENE = Scene(
    "chat", zone=ZoneInfo("Europe/Madrid"), channels={"room": "<#17>", "hall": "القاعة (A)"}
)
ALM, RLI, FSI, PDI, LRM = "\u061c", "\u2067", "\u2068", "\u2069", "\u200e"
UNSEEN = re.compile(f"[{BIDI_CONTROLS}\u200b\u200c\u200d]")
MARKER = re.compile(rf"(?:{OPENING}|[-*] |\d+\. )*")
SHOWN_MARKER = re.compile(rf"(?:{OPENING}|[-*] )*")
NUMBERED = re.compile(r"^\d+\. ", re.MULTILINE)
"""A line of a list, whose number the client draws itself."""

ADDRESS = re.compile(r"<([a-z][a-z0-9+.-]*://[^\s<>]*)>", re.IGNORECASE)
ARABIC_LINE = re.compile(
    rf"{MARKER.pattern}{ALM}{RLI}(?!{MARKER.pattern[:-1]}+)"
    rf"[^{BIDI_CONTROLS}]*(?:{FSI}[^{BIDI_CONTROLS}]*{PDI}[^{BIDI_CONTROLS}]*)*{PDI}"
)
OWN_THING = re.compile(rf"{CODE.pattern}|https?://[^\s<>]*[^\s<>.,]")
SHIELDED = re.compile(r"`[^`\n]*`|<[a-z][a-z0-9+.-]*://[^\s<>]*>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Things(Marks):
    """Shows a box in place of each value, and keeps what is in it: what a reader should see."""

    inside: list[str] = field(default_factory=list)

    def words(self, words: str) -> str:
        return OWN_THING.sub(lambda found: self._box(found[0]), words)

    def text(self, text: str) -> str:
        return self._box(Chat(leftward=False).text(text))

    def link(self, address: str) -> str:
        return self._box(Chat(leftward=False).link(address))

    def place(self, name: str) -> str:
        return self._box(Chat(leftward=False).place(name))

    def own(self, at: datetime) -> str:
        return self._box(Chat(leftward=False).own(at))

    def countdown(self, at: datetime) -> str:
        return self._box(Chat(leftward=False).countdown(at))

    def _box(self, shown: str) -> str:
        self.inside.append(ADDRESS.sub(r"\1", UNSEEN.sub("", shown)))
        return chr(0x2500 + len(self.inside) - 1)

    def seen(self, line: str, base: str) -> str:
        """Put a line in the order in which it is seen, and open the boxes."""
        ordered = get_display(line, base_dir=base)
        return re.sub("[\u2500-\u257f]", lambda box: self._opened(box[0]), ordered)

    def _opened(self, box: str) -> str:
        inside = self.inside[ord(box) - 0x2500]
        return str(get_display(inside, base_dir="R" if starts_leftward(inside) else "L"))


@cache
def wanted(message: Message, language: Language) -> list[str]:
    """Give the lines of a message in the order in which they should be seen."""
    things = Things(leftward=language == "ar")
    text = _Voice(language, SCENE, things).message(message)
    things.inside[:] = [_in_code(one, message) for one in things.inside]
    base = "R" if things.leftward else "L"
    return [things.seen(SHOWN_MARKER.sub("", line, count=1), base) for line in text.split("\n")]


def _in_code(inside: str, message: Message) -> str:
    """Fill what stands in code, such as the code of a note: it is shown as it is."""
    for name, value in message.facts.items():
        if f"{{{name}}}" in inside:
            shown = ADDRESS.sub(r"\1", UNSEEN.sub("", Chat(leftward=False).text(str(value))))
            inside = inside.replace(f"{{{name}}}", shown)
    return inside


def seen(said: str, base: str) -> list[str]:
    """Give the lines of a text in the order in which a client with that direction shows them."""
    return [
        UNSEEN.sub("", get_display(SHOWN_MARKER.sub("", line, count=1), base_dir=base))
        for line in ADDRESS.sub(r"\1", said).split("\n")
    ]


def faults(said: str, message: Message) -> Iterator[str]:
    """Give all that is wrong with an Arabic text."""
    if direction(said) != "rtl":
        yield f"runs {direction(said)}"
    for line in filter(str.strip, said.split("\n")):
        if direction(line) != "rtl":
            yield f"a line runs {direction(line)}"
        if not ARABIC_LINE.fullmatch(line):
            yield "a line that is not opened after its marker, or not closed"
    bare = SHIELDED.sub("", re.sub(r"\\.", "", said))
    if "://" in bare:
        yield "a bare address, which the next mark would be part of"
    for base in ("R", "L"):
        if seen(said, base) != wanted(message, "ar"):
            yield f"out of order where the client's direction is {base}"


def found_in(say: Callable[[Message], str], every: int = 1) -> list[str]:
    return [
        f"{template.key}: {fault}: {said!a}"
        for template, message in every_message()[::every]
        for said in [say(message)]
        for fault in faults(said, message)
    ]


def in_arabic(message: Message) -> str:
    return render(message, "ar", SCENE)


def test_every_arabic_message_runs_from_right_to_left_whatever_stands_in_it() -> None:
    assert found_in(in_arabic)[:5] == []


def test_every_value_stands_somewhere() -> None:
    words, links, hours = pool()
    drawn = {
        part
        for _, message in every_message()
        for value in message.facts.values()
        for part in drawn_in(value)
    }

    assert len(words) + len(hours) == VALUES
    assert drawn.issuperset([*words, *links])
    assert all(one in drawn or one.date() in drawn for one in hours)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_other_message_runs_from_right_to_left_because_of_a_name(language: Language) -> None:
    found = [
        f"{template.key}: {said!a}"
        for template, message in every_message()
        for said in [render(message, language, SCENE)]
        if direction(said) == "rtl" or seen(said, "L") != wanted(message, language)
    ]

    assert found[:5] == []


@pytest.mark.parametrize("base", ["R", "L"])
@pytest.mark.parametrize("first", ["ar", "en"])
def test_languages_in_one_post_keep_their_order_whichever_comes_first(
    first: Language, base: str
) -> None:
    languages = ("ar", "en", "fr") if first == "ar" else ("en", "fr", "ar")
    found = [
        f"{template.key}: {said!a}"
        for template, message in every_message()[::7]
        for said in [together(render(message, one, SCENE) for one in languages)]
        if not NUMBERED.search(said)
        and seen(said, base) != list(_wanted_together(message, languages))
    ]

    assert found[:5] == []


def _wanted_together(message: Message, languages: Sequence[Language]) -> Iterator[str]:
    blocks = {render(message, one, SCENE): wanted(message, one) for one in reversed(languages)}
    return (line for block in reversed(blocks.values()) for line in block)


def test_a_post_in_one_direction_needs_no_further_marks() -> None:
    assert together(["One.", "Un.", "One."]) == "One.\nUn."


def test_nobody_brings_a_mark_of_direction_in_their_name() -> None:
    spoofed = [one for one in pool()[0] if set(one) & set(SPOOFS)]
    allowed: dict[Language, set[str]] = {"en": {FSI, PDI, LRM}, "ar": {ALM, RLI, FSI, PDI}}

    assert len(spoofed) > VALUES // 10
    for language, marks in allowed.items():
        for name in spoofed:
            said = render(floor.TEXT(typed=name), language, SCENE)
            assert set(said) & set(BIDI_CONTROLS) <= marks
            assert said.count(FSI) == said.count(PDI) - said.count(RLI)


@pytest.mark.parametrize(
    ("fault", "named"),
    [
        (lambda said: UNSEEN.sub("", said), "out of order where the client's direction is L"),
        (lambda said: said.replace(FSI, "").replace(PDI, ""), "direction is R"),
        (lambda said: said.replace(ALM, "\u200f"), "runs ltr"),
        (lambda said: said.replace(FSI, ""), "not closed"),
        (lambda said: re.sub(f"^(- )({ALM}{RLI})", r"\2\1", said), "not opened after its mark"),
        (lambda said: said.replace("<http", "http"), "a bare address"),
    ],
)
def test_a_mark_that_were_missing_or_elsewhere_would_be_found(
    fault: Callable[[str], str], named: str
) -> None:
    found = found_in(lambda message: fault(in_arabic(message)), every=5)

    assert any(named in one for one in found)


@pytest.mark.parametrize(
    ("raw", "way"),
    [
        ("# مرحبا", "rtl"),
        ("**مرحبا**", "rtl"),
        ("<@1> مرحبا", "rtl"),
        ("<@&1> مرحبا", "rtl"),
        ("<#1> مرحبا", "rtl"),
        ("📢 مرحبا", "ltr"),
        ("<t:1:F> مرحبا", "ltr"),
        ("@everyone مرحبا", "ltr"),
        ("<:e:1> مرحبا", "ltr"),
        ("https://a.example مرحبا", "ltr"),
        ("MC2CM مرحبا", "ltr"),
        ("\u200fMC2CM مرحبا", "ltr"),
        ("\u200eمرحبا", "ltr"),
        ("\u061cMC2CM مرحبا", "rtl"),
        ("\u061c📢 MC2CM", "rtl"),
        ("12:30 – 14", "neutral"),
        ("", "neutral"),
    ],
)
def test_the_rule_of_the_client_is_the_one_that_was_measured(raw: str, way: str) -> None:
    assert direction(raw) == way
