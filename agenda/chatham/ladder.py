"""How finely something may be attributed: only as finely as at least k people share."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from agenda.chatham.folding import fold
from agenda.messages import Message
from agenda.messages import redaction as words
from agenda.messages.template import template_of
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

Cut = Literal["type+region", "type", "region", "nobody", "group"]


def _class_of(person: Participant, cut: Cut) -> Class:
    kind = _LABELS.get(fold(person.type or "")) if cut in {"type+region", "type"} else None
    part = (
        _PARTS_OF_THE_WORLD.get(fold(person.region or ""))
        if cut in {"type+region", "region"}
        else None
    )
    return (kind, part) if cut != "type+region" or (kind and part) else (None, None)


@dataclass(frozen=True)
class Ladder:
    """One cut for everything that is told of a room, and who may be told as what."""

    cut: Cut
    classes: Mapping[str, Class]

    def label(self, people: Iterable[str]) -> Message:
        """Say who spoke, as finely as the cut allows when it was one of *people*."""
        if self.cut == "group":
            return words.GROUP()
        found = {self.classes.get(one, (None, None)) for one in people}
        kind, part = found.pop() if len(found) == 1 else (None, None)
        if part is not None:
            return words.FROM_REGION(
                person=template_of(kind or words.PERSON.key)(), region=template_of(part)()
            )
        return template_of(kind or words.PERSON.key)()


def ladder_of(people: Iterable[Participant], k: int) -> Ladder:
    """Choose the one cut: the finest under which at least half of the people have a label.

    A label is for at least *k* people, and those without one are none or at least *k*: otherwise
    who has no label would be known by that. In a room of fewer than 2k-1 there is only the group.
    """
    heard = [one for one in people if one.part != "rapporteur"]
    if len(heard) < 2 * k - 1:
        return Ladder("group", {})
    cuts: tuple[Cut, ...] = ("type+region", "type", "region")
    for cut in cuts:
        kept = _kept(Counter(_class_of(one, cut) for one in heard), k)
        labelled = {one.id: _class_of(one, cut) for one in heard if _class_of(one, cut) in kept}
        if 2 * len(labelled) >= len(heard):
            return Ladder(cut, labelled)
    return Ladder("nobody", {})


def _kept(sizes: Counter[Class], k: int) -> frozenset[Class]:
    """Give the labels that can be used; small ones are added to those without until enough."""
    kept = {one: n for one, n in sizes.items() if n >= k and one != (None, None)}
    rest = sizes.total() - sum(kept.values())
    for one in sorted(kept, key=lambda one: (kept[one], str(one))):
        if rest == 0 or rest >= k:
            break
        rest += kept.pop(one)
    return frozenset(kept)


Wording = Callable[[Message, str], str]
"""Puts a message into words in a language."""
