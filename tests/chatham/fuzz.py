"""Thousands of mentions of people nobody tuned on, typed as people type, in three languages."""

import random
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from agenda.chatham import Redactor, prepare
from agenda.roster import Participant
from tests.chatham.mutations import Script, name_of, ways
from tests.chatham.score import NOTES, covers

_CARRIERS: Final = {
    "en": (
        "{} said that the fees come too late.",
        "According to {}, the desk should open in the evening.",
        "We were told by {} that nobody reads the list.",
        "The group thanked {} for the map of the harbour.",
        "A pilot was suggested, and {} agreed to write it down.",
        "As {} explained, the permits take a year.",
        "Then {} left the room before the vote.",
        "The table with {} and two neighbours wrote three lines.",
    ),
    "fr": (
        "{} a rappelé que le budget arrive trop tard.",
        "Selon {}, le guichet devrait ouvrir le soir.",
        "Le groupe remercie {} pour la carte du port.",
        "Une idée a été retenue, et {} propose de l’écrire.",
        "C’est ce que {} a expliqué hier aux communes.",
        "La proposition de {} a été adoptée.",
        "Puis {} est rentré avant le vote.",
        "La table avec {} et deux voisins écrit trois lignes.",
    ),
    "ar": (
        "قالت {} إن الميزانية تتأخر كل سنة.",
        "وفقا لما ذكره {} تحتاج الرخص إلى سنة كاملة.",
        "شكرت المجموعة {} على خريطة الميناء.",
        "بحسب {}، يفتح المكتب أبوابه مساء.",
        "أوضح {} أن القانون قديم.",
        "اقترحت {} قائمة مشتركة بين المدن.",
        "ثم غادرت {} القاعة قبل التصويت.",
        "كانت الطاولة مع {} قريبة من الباب.",
    ),
}
_ROOM: Final = 30


@dataclass
class Fuzzed:
    """How many mentions of each class were there, and how many were found."""

    wanted: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    wanted_in: Counter[str] = field(default_factory=Counter)
    found_in: Counter[str] = field(default_factory=Counter)
    missed: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def share(self, *starts: str) -> float:
        """Give the recall over the classes whose names start so, or over all."""
        chosen = [one for one in self.wanted if one.startswith(starts or "")]
        return sum(self.found[one] for one in chosen) / max(
            1, sum(self.wanted[one] for one in chosen)
        )


@dataclass(frozen=True, slots=True)
class _Mention:
    kind: str
    lang: str
    text: str
    start: int
    end: int


def fuzzed(mentions: int, seed: int) -> Fuzzed:
    """Redact so many mentions of strangers."""
    luck, result = random.Random(seed), Fuzzed()
    rooms = list(_rooms(luck))
    while sum(result.wanted.values()) < mentions:
        for redactor, people in rooms:
            for one in people:
                for mention in _mentions(one, luck):
                    _count(mention, redactor, result)
            if sum(result.wanted.values()) >= mentions:
                break
    return result


def strangers() -> list[Participant]:
    """Read the people, with names in one script or in two."""
    lines = (NOTES / "strangers.txt").read_text("utf-8").splitlines()
    names = [line.split("|") for line in lines]
    return [
        Participant(id=f"zz-{at:03}", name=name[0], name_ar=name[1] if len(name) > 1 else None)
        for at, name in enumerate(names)
    ]


def _rooms(luck: random.Random) -> Iterator[tuple[Redactor, Sequence[Participant]]]:
    people = strangers()
    luck.shuffle(people)
    for start in range(0, len(people), _ROOM):
        room = people[start : start + _ROOM]
        yield prepare(room), room
        yield prepare([_in_one_script(one) for one in room]), [_told_in_both(one) for one in room]


def _in_one_script(person: Participant) -> Participant:
    """Leave the roster one script: half of the people are known in Arabic letters only."""
    if person.name_ar is None:
        return person
    return person.model_copy(update={"name": None} if int(person.id[-1]) % 2 else {"name_ar": None})


def _told_in_both(person: Participant) -> Participant:
    """Mark somebody to be told in the script that the roster lacks."""
    return person.model_copy(update={"nick": "other script"})


def _mentions(person: Participant, luck: random.Random) -> Iterator[_Mention]:
    if person.nick == "other script":
        yield from _other_script(person, luck)
        return
    for script, written in (("latin", person.name), ("arabic", person.name_ar)):
        if written:
            yield from _typed(written, "latin" if script == "latin" else "arabic", luck)


def _other_script(person: Participant, luck: random.Random) -> Iterator[_Mention]:
    if person.name and person.name_ar:
        arabic = int(person.id[-1]) % 2
        said = person.name if arabic else person.name_ar
        lang = luck.choice(("en", "fr")) if arabic else "ar"
        yield _carried("to Latin" if arabic else "ar from Latin", lang, said, luck)


def _typed(written: str, script: Script, luck: random.Random) -> Iterator[_Mention]:
    name = name_of(written)
    for kind, way in ways(name, script):
        typed = way(name, luck)
        if typed:
            lang = "ar" if script == "arabic" else luck.choice(("en", "fr", "fr", "en", "ar"))
            yield _carried(kind, lang, typed, luck)
            if script == "latin" and kind == "as written" and typed[0] in "AEIOUÉÍÁ":
                yield _elided(typed, luck)


def _elided(typed: str, luck: random.Random) -> _Mention:
    before = "Une proposition " + luck.choice(["d’", "d'", "qu’", "l'"])
    return _Mention(
        "elision", "fr", f"{before}{typed} a plu.", len(before), len(before) + len(typed)
    )


def _carried(kind: str, lang: str, typed: str, luck: random.Random) -> _Mention:
    before, after = luck.choice(_CARRIERS[lang]).split("{}")
    return _Mention(kind, lang, before + typed + after, len(before), len(before) + len(typed))


def _count(mention: _Mention, redactor: Redactor, result: Fuzzed) -> None:
    said = mention.text[mention.start : mention.end]
    end = mention.end - (2 if mention.kind == "possessive" else 0)
    start = mention.start + (mention.kind == "ar joined letter")
    spans = [one for one in redactor.redact(mention.text, None).spans if one.tier != "quasi"]
    result.wanted[mention.kind] += 1
    result.wanted_in[mention.lang] += 1
    if covers(spans, mention.text, start, end, whole=True):
        result.found[mention.kind] += 1
        result.found_in[mention.lang] += 1
    else:
        result.missed[mention.kind].append(f"{said} | {mention.text}")
