"""What stands in a roster's cell: parts, languages and genders in three languages, lists, ids."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Final

from agenda.roster import folded

_PARTS: Final[Mapping[str, str]] = {
    "participant": "participante | participants | participation | مشارك | مشاركة",
    "moderator": "modérateur | modératrice | modération | مدير الجلسة | مديرة الجلسة | "
    "إدارة الجلسة | مدير النقاش | مديرة النقاش | مشرف | مشرفة",
    "rapporteur": "rapporteuse | rapporteure | note taker | مقرر | مقررة",
    "expert": "experte | expertise | resource person | personne ressource | خبير | خبيرة | خبرة",
    "interpreter": "interprète | interprétation | مترجم | مترجمة | مترجم فوري | مترجمة فورية | "
    "ترجمة فورية",
    "organiser": "organizer | organisateur | organisatrice | organisation | منظم | منظمة | تنظيم",
    "observer": "observateur | observatrice | observation | مراقب | مراقبة | ملاحظ | ملاحظة",
}

_GENDERS: Final[Mapping[str, str]] = {
    "female": "f | w | woman | women | fem | femme | femmes | féminin | mme | mrs | ms | madame | "
    "أنثى | امرأة | سيدة | السيدة | نساء",
    "male": "m | h | man | men | masc | homme | hommes | masculin | mr | monsieur | "
    "ذكر | رجل | سيد | السيد | رجال",
    "other": "x | nb | non-binary | non binary | divers | autre | non binaire | non-binaire | "
    "أخرى | آخر | غير ذلك",
    "": "- | n/a | na | not given | prefer not to say | non précisé | non renseigné | "
    "ne souhaite pas répondre | غير محدد | لا أرغب في الإجابة",
}

_LANGUAGES: Final[Mapping[str, str]] = {
    "en": "eng | english | anglais | anglaise | الإنجليزية | إنجليزية | إنجليزي | الانكليزية | "
    "إنكليزية | انجليزي",
    "fr": "fra | fre | french | français | française | الفرنسية | فرنسية | فرنسي",
    "ar": "ara | arabic | arabe | arab | العربية | عربية | عربي | اللغة العربية",
    "es": "spa | spanish | espagnol | español | الإسبانية | إسبانية | إسباني",
    "pt": "por | portuguese | portugais | português | البرتغالية | برتغالية | برتغالي",
    "it": "ita | italian | italien | italiano | الإيطالية | إيطالية | إيطالي",
    "de": "deu | ger | german | allemand | deutsch | الألمانية | ألمانية | ألماني",
    "tr": "tur | turkish | turc | türkçe | التركية | تركية | تركي",
    "ber": "amazigh | tamazight | berber | berbère | الأمازيغية | أمازيغية",
    "ca": "cat | catalan | català | الكتالانية | كتالانية",
    "el": "gre | ell | greek | grec | اليونانية | يونانية",
    "nl": "dut | nld | dutch | néerlandais | الهولندية | هولندية",
    "ru": "rus | russian | russe | الروسية | روسية",
    "zh": "chi | zho | chinese | chinois | الصينية | صينية",
    "fa": "per | fas | persian | farsi | persan | الفارسية | فارسية",
    "he": "heb | hebrew | hébreu | العبرية | عبرية",
    "sw": "swa | swahili | kiswahili | السواحيلية | سواحيلية",
    "wo": "wol | wolof | الولوفية",
    "uk": "ukr | ukrainian | ukrainien | الأوكرانية | أوكرانية",
}

_CODES: Final = (
    " aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy "
    "da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu "
    "hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb "
    "lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om "
    "or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw "
    "ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu "
    "ber kab rif shi tzm zgh "
)
"""Of ISO 639: all codes of two letters, and those of three for the languages of the Maghreb."""

_SEPARATORS: Final = re.compile(r"[|؛;\n]")
_COMMAS: Final = re.compile(r"[,،]")
_BETWEEN_LANGUAGES: Final = re.compile(r"[|؛;\n,،/&+]|\s(?:and|et|و)\s", re.IGNORECASE)
_CODE: Final = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9]+)*", re.IGNORECASE)
_AND: Final = "و"


def _table(names: Mapping[str, str]) -> Mapping[str, str]:
    """Find each word of a table by its folded form."""
    known = {folded(meant): meant for meant in names if meant}
    for meant, words in names.items():
        known.update({folded(word): meant for word in words.split("|")})
    return known


@cache
def _known() -> tuple[Mapping[str, str], Mapping[str, str], Mapping[str, str]]:
    return _table(_PARTS), _table(_GENDERS), _table(_LANGUAGES)


def part_of(text: str) -> str | None:
    """Tell what somebody does in the event.

    >>> part_of("Modératrice"), part_of("مشارك"), part_of("boss")
    ('moderator', 'participant', None)
    """
    return _known()[0].get(folded(text))


def gender_of(text: str) -> str:
    """Give a gender in our words, or as it was written; nothing where nobody wants to say.

    >>> gender_of("Femme"), gender_of("ذكر"), gender_of("agender"), gender_of("n/a")
    ('female', 'male', 'agender', '')
    """
    return _known()[1].get(folded(text), text)


def languages_of(text: str) -> Iterator[tuple[str, str | None]]:
    """Give each language a cell names, as it was written and by its code, if that is known.

    >>> [code for _, code in languages_of("Français, fr-FR et العربية والإنجليزية")]
    ['fr', 'fr', 'ar', 'en']
    """
    for one in filter(None, map(str.strip, _BETWEEN_LANGUAGES.split(text))):
        code = _language(one)
        several = [] if code else [_language(word) or _joined(word) for word in one.split()]
        if len(several) > 1 and all(several):
            yield from ((one, each) for each in several)
        else:
            yield one, code


@cache
def _language(text: str) -> str | None:
    known = _known()[2].get(folded(text))
    code = _CODE.fullmatch(text)
    if known or code is None:
        return known
    first = code[1].lower()
    return _known()[2].get(first, first if f" {first} " in _CODES else None)


def _joined(word: str) -> str | None:
    """Read a word of Arabic that has its "and" in front, as one word."""
    return _language(word[1:]) if word.startswith(_AND) else None


def entries_of(text: str) -> tuple[str, ...]:
    """Take a list out of a cell; a comma separates only what consists of single words.

    >>> entries_of("fees|waste"), entries_of("fees, waste"), entries_of("Fees, taxes and more")
    (('fees', 'waste'), ('fees', 'waste'), ('Fees, taxes and more',))
    """
    parts = _stripped(_SEPARATORS.split(text))
    if len(parts) == 1:
        words = _stripped(_COMMAS.split(text))
        if not any(" " in word for word in words):
            return words
    return parts


def people_of(text: str, is_known: Callable[[str], bool]) -> tuple[str, ...]:
    """Take people out of a cell; a comma separates only what is not known as a whole."""
    found: list[str] = []
    for part in _stripped(_SEPARATORS.split(text)):
        found += (part,) if is_known(part) else _stripped(_COMMAS.split(part))
    return tuple(found)


def _stripped(parts: list[str]) -> tuple[str, ...]:
    return tuple(part.strip() for part in parts if part.strip())


_DIGITS: Final = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_IN_NUMBERS: Final = re.compile("['\\s\u00a0\u202f]")


def number_of(text: str) -> str:
    """Write a number in plain digits, without what a spreadsheet puts around it.

    >>> number_of("'123 456"), number_of("٤٢")
    ('123456', '42')
    """
    return _IN_NUMBERS.sub("", text).translate(_DIGITS)


def is_spoilt(text: str) -> bool:
    """Tell whether a spreadsheet has shortened a long number.

    >>> is_spoilt("1.2E+17"), is_spoilt("1,23457E+17"), is_spoilt("123456789012345678")
    (True, True, False)
    """
    return re.fullmatch(r"[0-9.,]+[eE]\+?[0-9]+", text) is not None


KEPT_DIGITS: Final = 15
"""So many digits of a number a spreadsheet keeps; the others become zeros."""


def may_have_lost_digits(text: str) -> bool:
    """Tell whether all digits are zeros that a spreadsheet would have lost."""
    lost = text[KEPT_DIGITS:]
    return bool(lost) and not lost.strip("0")
