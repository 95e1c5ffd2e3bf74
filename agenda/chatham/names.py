"""All the ways in which people write somebody's name."""

# ruff: noqa: PLR2004 -- how long a word is says how sure one can be

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, product
from typing import Final, Literal

from agenda.chatham.folding import Word, fold, words_of
from agenda.chatham.lexicon import HONORIFICS, PARTICLES
from agenda.roster import Participant

Sort = Literal["full", "part", "initials", "short", "handle"]
"""A whole name, one part of it, first letters, a short form, a name on a platform."""

_TWINS: Final = tuple(
    tuple(line.split())
    for line in """
mohamed mohammed muhammad mohammad mouhamed mehmet mohamad محمد
ahmed ahmad احمد
mahmoud mahmud محمود
mustapha mustafa moustapha moustafa مصطفي
hassan hasan حسن
hussein hussain hocine houcine hossein حسين
ali aly علي
omar umar عمر
othman osman عثمان
youssef yusuf yousef youcef joseph يوسف
ibrahim brahim ابراهيم
ismail ismael smail اسماعيل
khaled khalid خالد
karim kareem كريم
rachid rashid رشيد
said saeed سعيد
samir sameer سمير
nabil nabeel نبيل
adel adil عادل
amine amin amin امين
amina aminah امينه
fatima fatma fatimah fatema فاطمه
khadija khadijah خديجه
aicha aisha aysha عائشه عايشه
maryam mariam meriem meryem miriam مريم
zineb zeinab zaynab zainab زينب
salma selma سلمي
leila layla laila leyla ليلي
nour nur noor nor نور
huda houda hoda هدي
mona muna mouna مني
amal amel امل
samira sameera سميره
nadia nadya ناديه
rania raniya رانيا
dina deena دينا
sara sarah ساره
hana hanaa هنا
wafa wafaa ouafa وفا
hanan hanane حنان
iman imane eman ايمان
souad suad سعاد
naima naeema نعيمه
latifa لطيفه
jamila djamila جميله
jamal gamal djamel jamel جمال
hamid حميد
tarek tariq tarik طارق
walid waleed وليد
ziad ziyad زياد
bilal بلال
hicham hisham هشام
abdelkader abdulqader عبدالقادر
abdallah abdullah abdalla عبدالله
abderrahman abdulrahman abdelrahman عبدالرحمن
abdelaziz abdulaziz عبدالعزيز
abdelkarim abdulkarim عبدالكريم
haddad حداد
mansour mansur منصور
saleh salah صالح
salem salim سالم
salah صلاح
hamza حمزه
anas أنس انس
yassine yasin yassin ياسين
mehdi mahdi مهدي
sami سامي
rami رامي
fadi فادي
hadi هادي
majid majed ماجد
nasser naser nacer ناصر
sofia sophia صوفيا
maria marie ماريا ماري
anna ana انا آنا
pierre بيير
jean جان
paul بول
michel michael ميشال ميشيل
david داود دافيد ديفيد
marco ماركو
claire كلير
sophie صوفي
julie جولي
laura لورا
elena helena ايلينا الينا هيلينا
carlos كارلوس
jose خوسيه جوزيه
maria ماريا
ines inès ايناس
lina لينا
rim reem ريم
yasmine yasmin jasmine ياسمين
farid فريد
malek malik مالك
najib naguib najeeb نجيب
ghassan غسان
bassam بسام
imad emad عماد
ayman aymen ايمن
wael وائل وايل
rula rola رلي رولا
rasha رشا
lubna loubna لبني
asma asmaa اسما
nawal نوال
sihem siham سهام
ikram اكرام
khalil خليل
ridha rida reda رضا
slim selim salim سليم
hedi الهادي هادي
moncef monsef المنصف منصف
chokri شكري
lotfi لطفي
sonia سونيا
olfa الفه
""".strip().splitlines()
)
_SHORT: Final = {
    name: tuple(shorts.split("/"))
    for line in (
        (
            "william will/bill/billy/liam robert bob/rob/bobby richard rick/dick/rich james"
            " jim/jimmy"
            " john jack/johnny michael mike/mick thomas tom/tommy elizabeth liz/beth/lizzy/eliza"
            " elisabeth liz/lisa/babeth katherine kate/kathy/katie catherine kate/cathy margaret"
            " maggie/peggy/meg alexander alex/sasha alexandra alex/sandra/sasha alexandre alex"
            " benjamin ben daniel dan/danny samuel sam samantha sam christopher chris"
            " christine chris"
            """
        christian chris christina tina/chris joseph joe/jo josephine jo/josie anthony tony
        antonio
        """
            " toni/tonio matthew matt nicholas nick nicolas nico patricia pat/patty patrick pat"
            " susan sue/susie deborah deb/debbie edward ed/eddie/ted andrew andy steven"
            " steve stephen"
            """
        steve gregory greg jennifer jen/jenny jessica jess rebecca becky/becca victoria
        vicky/tori
        """
            " theodore ted/theo philip phil philippe phil charles charlie/chuck francis"
            " frank francois"
            " fanfan francoise fanfan francisco paco/pancho jose pepe guillaume guigui"
            " dominique dom"
            " mohamed moh/momo/hamid/mo mohammed moh/momo/mo muhammad moh/mo fatima"
            " fati/fatou/fatim"
            " fatma fati/fattoum abdelkader kader abdallah abdou abderrahman abdou/rahman abdelaziz"
            " aziz abdelkarim karim mustapha mus/moustache khadija khadouj/dija ibrahim brahim/ibra"
            " youssef youyou/joe zineb zouzou emmanuel manu/manny emmanuelle manu valentina vale"
            " giuseppe beppe/peppe giovanni gianni/nino salvatore toto/salvo alessandro sandro/ale"
            " alessandra sandra/ale francesca franci/checca konstantinos kostas konstantina"
            " konna/tina"
            " dimitrios dimitris/mitsos georgios giorgos/george ioannis yannis/giannis yannis"
        ),
    )
    for name, shorts in zip(line.split()[::2], line.split()[1::2], strict=False)
}
_SPELLED: Final = {
    name: tuple(other for other in line if other != name) for line in _TWINS for name in line
}
_CASED: Final = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Written:
    """One way to write a name: folded words, and what sort of a way it is."""

    words: tuple[str, ...]
    sort: Sort


@dataclass(frozen=True, slots=True)
class Parts:
    """A name taken apart: what comes first, and the family's, particles with it."""

    given: tuple[str, ...]
    family: tuple[str, ...]

    @property
    def all(self) -> tuple[str, ...]:
        """All of it, in the order it is mostly said in."""
        return self.given + self.family

    @property
    def bearing(self) -> tuple[str, ...]:
        """The words that are no particles."""
        return tuple(one for one in self.all if one not in PARTICLES)


def bare(word: str) -> str:
    """Leave out the Arabic article, with which and without which a name is the same."""
    return word[2:] if word.startswith("ال") and len(word) > 4 else word


def parts_of(name: str) -> Parts:
    """Take a name apart; *BENALI Amina* and *Benali, Amina* begin with the family."""
    turned = re.fullmatch(r"([^,،]+)[,،]\s*(.+)", name.strip())
    if turned:
        name = f"{turned[2]} {turned[1]}"
    words = words_of(name)
    while len(words) > 1 and words[0].text in HONORIFICS:
        words = words[1:]
    groups = _hyphened(words)
    shouted = [all(one.shouted for one in group) for group in groups]
    if any(shouted) and not all(shouted):
        given = [one for one, loud in zip(groups, shouted, strict=True) if not loud]
        family = [one for one, loud in zip(groups, shouted, strict=True) if loud]
    else:
        given, family = groups[:1], groups[1:]
    return Parts(_flat(given), _flat(family))


def _hyphened(words: list[Word]) -> list[list[Word]]:
    groups: list[list[Word]] = []
    for one in words:
        if (groups and one.between in {"-", "\u2010", "\u2011", "_"}) or (
            groups and one.text and one.between in {"'", "’"}
        ):
            groups[-1].append(one)
        else:
            groups.append([one])
    return groups


def _flat(groups: list[list[Word]]) -> tuple[str, ...]:
    return tuple(one.text for group in groups for one in group)


def ways_of(person: Participant) -> Iterator[Written]:
    """Give all ways in which somebody's name may stand in a note."""
    for name in (person.name, person.name_ar):
        if name and fold(name):
            yield from _of_name(parts_of(name), name)
    for one in (person.nick, person.handle):
        words = tuple(fold(one or "").split())
        if words:
            yield Written(words, "handle")
            yield Written(("".join(words),), "handle")
    for one in fold(re.split("[|(/·–—-]", person.nick or "")[0]).split():
        if len(one) > 3 and one not in PARTICLES and one not in HONORIFICS:
            yield Written((one,), "short")


def _of_name(parts: Parts, raw: str) -> Iterator[Written]:
    for words in _orders(parts):
        yield from _spelled(words)
    for group in _hyphened(words_of(raw)):
        if len(group) > 1:
            yield Written(tuple(one.text for one in group), "full")
            yield Written(("".join(one.text for one in group),), "part")
    for one in {*parts.all, *parts.bearing} - PARTICLES:
        if len(one) > 1:
            yield Written((one,), "part")
            yield from (Written((other,), "part") for other in _SPELLED.get(one, ()))
            yield from (Written((other,), "short") for other in _SHORT.get(one, ()))
    yield from _compound(parts)
    yield from _initials(parts)
    yield from _german(raw)


def _orders(parts: Parts) -> Iterator[tuple[str, ...]]:
    given, family = parts.given, parts.family
    surname = tuple(one for one in family if one not in PARTICLES)
    everything = given + family
    yield everything
    yield family + given
    yield given + surname
    yield surname + given
    for start in range(len(everything)):
        for end in range(start + 2, len(everything) + 1):
            yield everything[start:end]
    for first, last in product(given, surname):
        yield (first, last)
        yield (last, first)
        yield (first[0], last)
        yield (last, first[0])
        yield (first, last[0])
    if given and family:
        letters = tuple(one[0] for one in given)
        yield (*letters, *family)
        yield (*letters, *surname)
        yield (*family, *letters)
        yield ("".join(letters), *surname)
        yield (given[0][0], *family)
        yield (given[0], family[0][0], *(family[1:] if len(family) > 1 else ()))
        yield (given[0], *(one[0] for one in family))


def _spelled(words: tuple[str, ...]) -> Iterator[Written]:
    """Give a name of several words; also with names known to be spelled in several ways."""
    if len(words) < 2 or not any(len(one) > 1 and one not in PARTICLES for one in words):
        return
    yield Written(words, "full")
    joined = "".join(words)
    if len(joined) > 4:
        yield Written((joined,), "full")
    for at, one in enumerate(words):
        for other in _SPELLED.get(one, ()):
            if other.isascii() != one.isascii():
                continue
            yield Written((*words[:at], other, *words[at + 1 :]), "full")


def _compound(parts: Parts) -> Iterator[Written]:  # noqa: C901 -- the ways of particles
    """Give the family's name with its particles, apart and in one: Ben Salah, Bensalah."""
    family = parts.family
    for start in range(len(family)):
        for end in range(start + 2, len(family) + 1):
            piece = family[start:end]
            if piece[0] in PARTICLES and piece[-1] not in PARTICLES:
                yield Written(piece, "full")
                yield Written(("".join(piece),), "part")
    for one in parts.all:
        if one.startswith("عبد") and len(one) > 5:
            yield Written(("عبد", one[3:]), "full")
            yield Written(("عبد", one[3:].removeprefix("ال")), "full")
        for particle in ("abdel", "abdul", "abder", "ben", "bou", "abou", "el", "al"):
            if one.startswith(particle) and len(one) > len(particle) + 2:
                yield Written((particle, one[len(particle) :]), "full")
        if one.startswith(("el", "al")) and len(one) > 5 and one in family:
            yield Written((one[2:],), "part")
    everything = parts.all
    for first, second in pairwise(everything):
        if first == "عبد":
            for form in (second, bare(second), "ال" + bare(second)):
                yield Written((first + form,), "part")
                yield Written((first, form), "full")


def _initials(parts: Parts) -> Iterator[Written]:
    letters = tuple(one[0] for one in parts.bearing)
    if len(letters) > 1:
        yield Written(letters, "initials")
        yield Written(("".join(letters),), "initials")
        yield Written((letters[0], letters[-1]), "initials")
        yield Written((letters[0] + letters[-1],), "initials")
    if parts.given and parts.family:
        yield Written((parts.given[0][0], parts.family[0][0]), "initials")
        yield Written((parts.given[0][0] + parts.family[0][0],), "initials")
    every = tuple(one[0] for one in parts.all)
    if len(every) > 2:
        yield Written(every, "initials")
        yield Written(("".join(every),), "initials")


def _german(raw: str) -> Iterator[Written]:
    """Give the parts as they are typed without dots on the letters: Müller, Mueller."""
    spelled = raw.casefold()
    for letter, written in (("ü", "ue"), ("ö", "oe"), ("ä", "ae"), ("ø", "oe"), ("å", "aa")):
        spelled = spelled.replace(letter, written)
    if spelled != raw.casefold():
        words = tuple(one for one in fold(spelled).split() if one not in HONORIFICS)
        yield Written(words, "full")
        yield from (Written((one,), "part") for one in words if one not in PARTICLES)
