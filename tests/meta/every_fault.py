"""Every kind of fault that a catalogue may have, by name, and what the check says of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain

from bot.i18n.pofile import Entry
from tests.meta.planted import (
    ABOUT,
    COUNT,
    LOBBY,
    NAME,
    ONE,
    RULE,
    Plant,
    Words,
    before,
    in_entry,
    in_text,
    in_words,
    put,
)


@dataclass(frozen=True, slots=True)
class Fault:
    """One *kind* of fault, how to *plant* it in a catalogue, and what the check says of it."""

    kind: str
    language: str
    said: str
    plant: Plant


def _words(language: str, key: str, said: str, hows: Mapping[str, Words]) -> Iterator[Fault]:
    """Change the words of one message in several ways, each a kind, all found alike."""
    for kind, how in hows.items():
        yield Fault(kind, language, f"{key}: {said}", in_words(key, how))


def _text(language: str, said: str, changes: Mapping[str, tuple[str, str]]) -> Iterator[Fault]:
    """Change the text of a file in several ways, each a kind, all found alike."""
    for kind, (pattern, replacement) in changes.items():
        yield Fault(kind, language, said, in_text(pattern, replacement))


_PLACEHOLDERS = (
    _words("fr", ONE, "surplus {lieu}", {"placeholder renamed": put("{place}", "{lieu}")}),
    _words("fr", ONE, "without {place}", {"placeholder dropped": put("{place}", "la salle")}),
    _words("ar", RULE, "surplus {event}", {"placeholder too many": before("{event} ")}),
    _words("ar", COUNT, "form 5: surplus {m}", {"plural placeholder renamed": put("{n}", "{m}")}),
    _words("ar", COUNT, "form 4: without {number}", {"plural dropped": put("{number}", "2")}),
    _words("ar", COUNT, "form 3: without {n}", {"number dropped for many": put("{n}", "")}),
    _words(
        "ar",
        ONE,
        "braces that are not {name}",
        {
            "brace left open": put("{end}", "{end"),
            "brace doubled": put("{end}", "{{end}}"),
            "attribute": put("{end}", "{end.at}"),
            "index": put("{end}", "{end[0]}"),
            "format": put("{end}", "{end:>9}"),
            "conversion": put("{end}", "{end!r}"),
            "no name": put("{end}", "{}"),
            "number for a name": put("{end}", "{0}"),
        },
    ),
)

_PLURALS = (
    _text(
        "ar",
        "header: Plural-Forms is not the rule",
        {
            "plural rule with two forms swapped": (
                r"n%100>=11 \? 4 : 5",
                "n%100>=0 && n%100<=2 ? 4 : 5",
            ),
            "plural rule of more forms": ("nplurals=6", "nplurals=7"),
            "plural rule cut short": ("plural=n==0.*;", "plural=n ==;"),
        },
    ),
    _text("ar", "header: Plural-Forms is missing", {"no plural rule": (r'"Plural-Forms.*\n', "")}),
    _text("ar", f"{COUNT}: form 5: untranslated", {"plural form gone": (r"msgstr\[5\].*\n", "")}),
    _text("ar", "file: cannot be read", {"plural form renamed": (r"msgstr\[5\]", "msgstr[6]")}),
    _words("ar", COUNT, "form 5: untranslated", {"plural form empty": lambda _: " "}),
    _text(
        "fr",
        f"{COUNT}: the English words have changed",
        {"plural forms gone": (r"msgid_plural.*\nmsgstr\[0\](.*)\nmsgstr\[1\].*", r"msgstr\1")},
    ),
)

_DIRECTION = (
    _words(
        "ar",
        ONE,
        "direction marks",
        {
            "isolate left open": before("\u2067"),
            "isolate closed twice": put("{end}", "{end}\u2069"),
            "isolate, even if closed": put("{end}", "\u2068{end}\u2069"),
            "direction overridden": put("{end}", "\u202e{end}\u202c"),
            "direction embedded": put("{end}", "\u202b{end}\u202c"),
            "Arabic letter mark": before("\u061c"),
            "left-to-right mark": before("\u200e"),
            "right-to-left mark": before("\u200f"),
        },
    ),
    _text(
        "ar",
        "file: direction marks",
        {"mark in a comment": (r"\nmsgctxt", "\n# \u200fremark\nmsgctxt")},
    ),
)


def _entry(said: str, kind: str, **instead: object) -> Iterator[Fault]:
    """Change one entry of the French catalogue."""

    def changed(entry: Entry) -> Entry:
        return replace(entry, **instead)  # type: ignore[arg-type]  # fields of an entry

    yield Fault(kind, "fr", f"{ONE}: {said}", in_entry(ONE, changed))


def _english(key: str, said: str, kind: str) -> Iterator[Fault]:
    plant = in_entry(key, lambda entry: replace(entry, forms=entry.words))
    yield Fault(kind, "fr", f"{key}: {said}the same as in English", plant)


_END = r"(?s)\Z"
_ENTRIES = (
    _entry("fuzzy", "fuzzy", fuzzy=True),
    _entry("the English words have changed", "of other words", words=("Old words.",)),
    _words("ar", ONE, "untranslated", {"untranslated": lambda _: ""}),
    [Fault("missing", "fr", f"{ONE}: missing", in_entry(ONE, lambda _: None))],
    _english(ONE, "", "same as in English"),
    _english(COUNT, "form 1: ", "one form the same as in English"),
    _text(
        "fr",
        "notice.gone: not in agenda/messages",
        {"stale": (_END, '\nmsgctxt "notice.gone"\nmsgid "Gone."\nmsgstr "Parti."\n')},
    ),
    _text(
        "fr",
        "file: 1 obsolete",
        {"obsolete": (_END, '\n#~ msgctxt "gone"\n#~ msgid "Gone."\n#~ msgstr "Parti."\n')},
    ),
    _text("ar", f"{RULE}: there twice", {"twice": (rf'(?s)(msgctxt "{RULE}".*)\Z', r"\1\n\1")}),
    _text("ar", "header: Language is fr", {"other language": ("Language: ar", "Language: fr")}),
    _text("ar", "file: cannot be read", {"no catalogue": ("msgctxt", "what is it")}),
    _words("en", ONE, "not the English words", {"English by hand": lambda words: words + "."}),
)

_MARKS = (
    _words("fr", ONE, "ends with", {"full stop lost": lambda words: words.rstrip(".")}),
    _words("ar", ONE, "ends with", {"full stop changed": lambda words: words[:-1] + "؟"}),
    _words("fr", LOBBY, "other line breaks", {"line breaks lost": put("\n", " ")}),
    _words(
        "fr", LOBBY, "other bold marks", {"bold lost": lambda words: words.replace("**", "", 1)}
    ),
    _words(
        "ar",
        ONE,
        "Arabic has",
        {
            "Latin comma": put("{end}", "{end}, غدًا"),
            "Latin semicolon": put("{end}", "{end}; غدًا"),
            "Latin question mark": put("{end}", "{end}? غدًا"),
            "Arabic-Indic digits": put("{end}", "{end} ١٢"),
            "Persian digits": put("{end}", "{end} ۱۲"),
        },
    ),
    _words(
        "fr",
        ONE,
        "French spacing",
        {
            "no space before !": before("Attention! "),
            "no space before ?": before("Qui? "),
            "wide space before ;": before("Ici\u00a0; là. "),
            "breaking space before :": before("Attention : "),
            "no space before :": before("Attention: "),
            "no spaces in quotation marks": before("«ici» "),
            "breaking spaces in quotation marks": before("« ici » "),
        },
    ),
    _words(
        "fr",
        ONE,
        "French quotes",
        {"straight apostrophe": before("L'heure. "), "English quotes": before("“Ici”. ")},
    ),
)

_LENGTHS = (
    _words("fr", ONE, "a sentence of", {"long sentence": before("un " * 20)}),
    _words(
        "ar",
        NAME,
        "no command name",
        {
            "capital in a command's name": lambda _: "Maintenant",
            "space in a command's name": lambda _: "tout de suite",
            "vowel mark in a command's name": lambda _: "الآنَ",
            "long command's name": lambda _: "ا" * 33,
        },
    ),
    _words("fr", ABOUT, "a description of 101", {"long description": lambda _: "a" * 101}),
)

FAULTS = tuple(chain(*_PLACEHOLDERS, *_PLURALS, *_DIRECTION, *_ENTRIES, *_MARKS, *_LENGTHS))
"""Each kind once."""
