"""Which field of the roster a column's name means: in English, French or Arabic."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from agenda.roster import Participant, folded

FIELDS: Final = tuple(Participant.model_fields)

FIRST_NAME: Final = "first_name"
LAST_NAME: Final = "last_name"
"""Two columns that many lists have instead of one; together they are the name."""

READ: Final = (*FIELDS, FIRST_NAME, LAST_NAME)

_NAMES: Final[Mapping[str, str]] = {
    "id": "identifier | identifiant | code | ref | reference | matricule | المعرف | الرمز | رمز",
    "name": "full name | names | name and surname | participant name | "
    "name of the participant | nom | nom complet | nom et prénom | prénom et nom | nom prénom | "
    "prénom nom | noms et prénoms | prénoms et noms | nom du participant | nom de la personne | "
    "الاسم | اسم | الاسم الكامل | الاسم واللقب | الاسم الثلاثي | اسم المشارك",
    "name_ar": "arabic name | name in arabic | name arabic | nom arabe | nom en arabe | "
    "nom ar | الاسم بالعربية | الاسم بالعربي | الاسم العربي | الاسم باللغة العربية",
    "honorific": "title | salutation | form of address | titre | civilité | صيغة المخاطبة | "
    "لقب المخاطبة",
    "role": "function | position | job title | job | occupation | fonction | poste | "
    "titre du poste | qualité | profession | المنصب | الوظيفة | المسمى الوظيفي | الصفة | المهنة",
    "role_fr": "function in french | role in french | position in french | "
    "fonction en français | fonction fr | fonction française | الوظيفة بالفرنسية | "
    "المنصب بالفرنسية",
    "role_ar": "function in arabic | role in arabic | position in arabic | fonction en arabe | "
    "fonction ar | fonction arabe | الوظيفة بالعربية | المنصب بالعربية",
    "org": "organisation | organization | institution | affiliation | entity | employer | "
    "company | organisme | structure | établissement | entité | employeur | الجهة | المؤسسة | "
    "المنظمة | الهيئة | جهة العمل | الشركة",
    "org_alt": "other names of the organisation | other names of the organization | acronym | "
    "autres noms de l'organisation | sigle | acronyme | autres noms | أسماء أخرى للجهة | "
    "أسماء أخرى للمؤسسة | الاسم المختصر",
    "country": "country of residence | pays | pays de résidence | البلد | بلد | الدولة | دولة | "
    "بلد الإقامة",
    "region": "région | province | المنطقة | منطقة | الإقليم | المحافظة | الولاية",
    "type": "kind | category | organisation type | organization type | type of organisation | "
    "type of organization | type d'organisation | type de structure | catégorie | نوع الجهة | "
    "نوع المؤسسة | نوع المنظمة | الفئة | الصنف",
    "gender": "sex | genre | sexe | الجنس | النوع الاجتماعي",
    "profile": "field of work | area of work | speciality | specialty | sector | profil | "
    "domaine | domaine d'activité | spécialité | secteur | المجال | مجال العمل | التخصص | "
    "القطاع | الملف",
    "langs": "lang | language | languages | spoken languages | languages spoken | "
    "working languages | working language | langue | langues | langues parlées | "
    "langue parlée | langues de travail | langue de travail | اللغات | اللغة | لغات | لغة | "
    "لغات العمل | اللغات المتقنة",
    "group": "groupe | sous-groupe | working group | groupe de travail | المجموعة | مجموعة | "
    "الفريق",
    "part": "role in the event | role in the workshop | event role | participation | "
    "attends as | rôle dans l'événement | rôle dans l'atelier | الدور | دور | "
    "الدور في الفعالية | الدور في الورشة",
    "discord_id": "discord number | discord user id | user id | id discord | "
    "identifiant discord | numéro discord | معرف ديسكورد | رقم ديسكورد | الرقم في ديسكورد",
    "handle": "discord | discord handle | discord name | discord username | discord user | "
    "discord account | username | user name | nom discord | nom sur discord | pseudo discord | "
    "compte discord | utilisateur discord | nom d'utilisateur | اسم ديسكورد | "
    "الاسم في ديسكورد | حساب ديسكورد | ديسكورد | اسم المستخدم",
    "nick": "nickname | display name | name on the server | surnom | pseudo | nom affiché | "
    "nom sur le serveur | اسم العرض | الاسم المعروض | الكنية | الاسم في الخادم",
    "available": "availability | disponible | disponibilité | disponibilités | التوفر | متاح | "
    "أوقات التوفر | الأوقات المتاحة",
    "wishes": "wish | topics wished for | preferred topics | topics | preferences | souhaits | "
    "souhait | vœux | thèmes souhaités | préférences | الرغبات | المواضيع المرغوبة | التفضيلات",
    "together": "with | seat with | seated with | ensemble | avec | à placer avec | معا | مع | "
    "الجلوس مع",
    "apart": "not with | seat apart from | separate from | sans | pas avec | à séparer de | "
    "séparés | منفصل | ليس مع | بعيدا عن | الفصل عن",
    FIRST_NAME: "given name | forename | prénom | prénoms | الاسم الأول | الاسم الشخصي",
    LAST_NAME: "surname | family name | nom de famille | الاسم العائلي | اسم العائلة",
}
"""The names of each field besides its own; capitals, accents, hyphens and vowel marks are all one.

Some names are left out on purpose, because they mean two things: اللقب is a surname in one country
and a title in another.
"""

_PARENTHESES: Final = re.compile(r"[(\[][^)\]]*[)\]]")
_BETWEEN: Final = re.compile(r"[/|\\\n–—-]")


@cache
def _known() -> Mapping[str, str]:
    known = {folded(field): field for field in READ}
    for field, names in _NAMES.items():
        for name in names.split("|"):
            known.setdefault(folded(name), field)
    return known


def field_of(name: str) -> str | None:
    """Tell which field a column's *name* means, if one is known.

    >>> field_of("Prénom et NOM*")
    'name'
    >>> field_of("Langue(s) parlée(s) (FR, EN)")
    'langs'
    >>> field_of("Pays / Country / البلد")
    'country'
    >>> field_of("Shoe size")
    """
    known = _known()
    for candidate in (name, _PARENTHESES.sub("", name)):
        field = known.get(folded(candidate))
        if field is not None:
            return field
    halves = {known.get(folded(half)) for half in _BETWEEN.split(name)} - {None}
    return halves.pop() if len(halves) == 1 else None


def names_of(field: str) -> Iterator[str]:
    """Give every name of a *field*, its own first."""
    yield field
    for name in _NAMES[field].split("|"):
        yield name.strip()


def plain(name: str) -> str:
    """Write a column's name as a field is written, for columns that are not known."""
    return "_".join(name.lower().split())
