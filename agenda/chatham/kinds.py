"""Kinds of institutions and parts of the world, as rosters write them in three languages."""

from collections.abc import Mapping
from typing import Final, Literal

from agenda.chatham.folding import fold
from agenda.messages import redaction as words
from agenda.roster import Participant

_TYPES: Final[Mapping[str, str]] = {
    words.CITY_PERSON.key: "city|cities|municipality|local authority|local government|local|ville"
    "|commune|municipalite|collectivite locale|collectivite|collectivite territoriale|بلديه|مدينه"
    "|سلطه محليه|جماعه|regional authority|region|lg|lra",
    words.STATE_PERSON.key: "government|national government|ministry|state|national|gouvernement"
    "|etat"
    "|ministere|حكومه|وزاره|دوله|administration|national administration",
    words.SOCIETY_PERSON.key: "ngo|cso|civil society|association|non profit|ong|societe civile"
    "|organisation de la societe civile|جمعيه|مجتمع مدني|منظمه غير حكوميه|diaspora|foundation"
    "|fondation|مؤسسه",
    words.INTERNATIONAL_PERSON.key: "international organisation|international organization|io|igo"
    "|un"
    "|organisation internationale|oi|منظمه دوليه|international|agency",
    words.RESEARCH_PERSON.key: "university|academia|academic|research|universite|recherche|جامعه"
    "|بحث"
    "|think tank|expert",
    words.BUSINESS_PERSON.key: "private sector|business|company|entreprise|secteur prive|شركه"
    "|قطاع خاص|private",
    words.MEDIA_PERSON.key: "media|press|journalist|presse|medias|اعلام|صحافه",
    words.NETWORK_PERSON.key: "network|reseau|شبكه|network of cities|reseau de villes",
}
_LABELS: Final = {name: label for label, names in _TYPES.items() for name in names.split("|")}

_REGIONS: Final[Mapping[str, str]] = {
    words.NORTH_AFRICA.key: "north africa|afrique du nord|شمال افريقيا|maghreb|المغرب العربي|na",
    words.MIDDLE_EAST.key: "middle east|mashreq|mashriq|moyen orient|proche orient|الشرق الاوسط"
    "|المشرق"
    "|levant|me",
    words.EUROPE.key: "europe|european union|eu|union europeenne|اوروبا|الاتحاد الاوروبي|north"
    "|nord",
    words.SOUTH.key: "south|southern mediterranean|sud|mediterranee du sud|جنوب المتوسط"
    "|rive sud|southern and eastern mediterranean",
    words.AFRICA.key: "africa|sub saharan africa|west africa|afrique|afrique subsaharienne"
    "|afrique de l ouest|افريقيا|افريقيا جنوب الصحراء|east africa|afrique de l est",
    words.AMERICAS.key: "america|americas|latin america|north america|amerique|ameriques"
    "|amerique latine|الامريكتان|امريكا اللاتينيه",
    words.ASIA.key: "asia|asia pacific|asie|اسيا|oceania|oceanie|gulf|golfe|الخليج",
}
_PARTS_OF_THE_WORLD: Final = {
    name: one for one, names in _REGIONS.items() for name in names.split("|")
}

Class = tuple[str | None, str | None]
"""A kind of institution and a part of the world; nothing where it is not told."""

Level = Literal["type+region", "type", "region", "nobody"]
"""How finely a whole report tells who said something."""

NOTHING: Final[Class] = (None, None)


def class_of(person: Participant, level: Level) -> Class:
    """Give what is told of somebody at a level; nothing if the roster does not say it."""
    kind = _LABELS.get(fold(person.type or "")) if level in {"type+region", "type"} else None
    part = (
        _PARTS_OF_THE_WORLD.get(fold(person.region or ""))
        if level in {"type+region", "region"}
        else None
    )
    return NOTHING if level == "type+region" and not (kind and part) else (kind, part)
