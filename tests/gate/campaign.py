"""Puts identifiers into exports: what the gate lets out, and what it refuses for nothing."""

import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random

from bot.gate import Gate, Leak
from tests.gate.carriers import CARRIERS, FILE_NAME, Carrier
from tests.gate.clean import clean_lines
from tests.gate.mutations import Mention, mentions_of
from tests.gate.people import PEOPLE

_SENTENCES = {
    "en": ("In the second round, {} proposed a shared fund.", "It was {} who asked for more time."),
    "fr": ("Au second tour, {} a proposé un fonds commun.", "C’est ce que {} avait demandé."),
    "ar": ("في الجولة الثانية اقترح {} صندوقا مشتركا.", "وهذا ما طلبه {} في الختام."),
}
_FORBIDDEN = set("[]:*?/\\\n\t<>|\"'")
_NARROW = 28


@dataclass(slots=True)
class Tally:
    """What came of a campaign."""

    tried: Counter[str] = field(default_factory=Counter)
    escaped: list[tuple[str, Mention]] = field(default_factory=list)
    clean: Counter[str] = field(default_factory=Counter)
    refused: list[tuple[str, Leak]] = field(default_factory=list)
    seconds: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))


def _fits(carrier: Carrier, mention: Mention) -> bool:
    if carrier.narrow:
        plain = not _FORBIDDEN & set(mention.text) and len(mention.text) <= _NARROW
        return plain and mention.alone
    whole = mention.alone and mention.how != "telephone"
    return (mention.drawn or not carrier.drawn) and (whole or not carrier.cut)


def pairs(random: Random, count: int) -> Iterator[tuple[Carrier, Mention]]:
    """Give so many mentions with a carrier for each; every carrier and every way comes up."""
    mentions = [one for person in PEOPLE for one in mentions_of(person)]
    turns = {one.name: _turns(random, one, mentions) for one in CARRIERS}
    for at in range(count):
        carrier = CARRIERS[at % len(CARRIERS)]
        yield carrier, next(turns[carrier.name])


def _turns(random: Random, carrier: Carrier, mentions: list[Mention]) -> Iterator[Mention]:
    fitting = [one for one in mentions if _fits(carrier, one)]
    while True:
        random.shuffle(fitting)
        yield from fitting


def run(gate: Gate, leaks: int, clean: int, seed: int) -> Tally:
    """Put in so many *leaks*, one in each file, and write so many *clean* exports."""
    random, tally = Random(seed), Tally()
    for carrier, mention in pairs(random, leaks):
        name, content = filled(random, carrier, mention)
        started = time.process_time()
        found = gate.inspect({name: content})
        tally.seconds[carrier.name] += time.process_time() - started
        tally.tried[carrier.name] += 1
        if not any(one.kind not in {"property", "unreadable"} for one in found):
            tally.escaped.append((carrier.name, mention))
    for number in range(clean):
        carrier = CARRIERS[number % len(CARRIERS)]
        lines = clean_lines(random, ("en", "fr", "ar")[number % 3])
        put = "" if carrier.narrow else lines[3]
        content = carrier.write(lines, put or "Findings")
        tally.clean[carrier.name] += 1
        wrong = [
            one
            for one in gate.inspect({"findings" + carrier.suffix: content})
            if not (one.kind == "property" and carrier.name in PROPERTIES)
        ]
        tally.refused += [(carrier.name, one) for one in wrong[:1]]
    return tally


PROPERTIES = {"docx company", "docx tracked author", "png EXIF", "jpg EXIF", "jpg comment"}
"""Carriers that are refused for being there at all."""


def filled(random: Random, carrier: Carrier, mention: Mention) -> tuple[str, bytes]:
    """Write a file with a mention in it; give its name too."""
    arabic = any("\u0600" <= one <= "\u06ff" for one in mention.text)
    language = "ar" if arabic else random.choice(["en", "fr"])
    sentence = random.choice(_SENTENCES[language])
    put = mention.text if carrier.narrow else sentence.format(mention.text)
    name = f"{put} notes.md" if carrier is FILE_NAME else "findings" + carrier.suffix
    return name, carrier.write(clean_lines(random, language, 6), put)
