"""Phrases that point at one person without a name: the only, the first, the host."""

# ruff: noqa: E501 -- a pattern is read as a whole

import re
from collections.abc import Iterator
from typing import Final

from agenda.chatham.note import Found, Note
from agenda.chatham.pointing import POINTING

_NOT_PEOPLE: Final = (
    "time|times|step|steps|day|days|half|part|phase|point|question|session|round|thing|things|week"
    "|month|year|years|meeting|priority|issue|recommendation|stage|section|two|three|few|problem"
    "|way|solution|option|answer|draft|version|page|place|result|results|months|workshop|aid"
    "|reason|challenge|quarter|decade|minutes|line|choice|condition|criterion|poster|item|objective"
    "|goal|lesson|topic|example|source|language|obstacle|barrier|rule|aim|remedy|budget|call|module"
)
_PAS_GENS: Final = (
    "fois|jour|journee|partie|etape|phase|question|seance|session|chose|semaine|mois|annee|an|ans"
    "|priorite|point|lieu|temps|moitie|solution|moyen|facon|raison|option|reponse|version|page"
    "|recommandation|reunion|enjeu|defi|degre|resultat|resultats|annees|obstacle"
    "|condition|trimestre"
    "|atelier|objectif|exemple|langue|source|abord|but|critere|lecon|theme|deux|trois|pas|regle"
)
_FLAGS: Final = tuple(
    re.compile(one)
    for one in (
        rf"\bthe (?:very )?(?:only|sole|single) (?:one\b(?! thing)|(?!{_NOT_PEOPLE})\w+)",
        (rf"\bthe (?:very )?(?:first|last|former|previous|largest|smallest|biggest|oldest|youngest"
        rf"|newest|longest|northernmost|southernmost|poorest|richest)"
        rf" (?:(?!(?:{_NOT_PEOPLE})\b)\w+|one (?:to|in|who|here))"),
        r"\b(?:our|the|your|their) hosts?\b(?! (?:communit|countr(?:y|ies) and|societ|population))",
        (r"\bhost(?:ing)? (?:city|country|organisation|organization|municipality|institution|mayor)\b"
        r"(?! communit)"),
        (r"\b(?:the|our) (?:person|woman|man|lady|gentleman|colleague|participant|speaker|one|youngest"
        r"|oldest|eldest|newcomer) (?:who|whose|that|from|in|with|sitting|here|among)\b"),
        r"\b(?:first|only|last|sole|former|previous|current|outgoing|youngest|oldest|largest|smallest|newest|biggest|longest serving) (?:ever )?(?:(?:black|female|male|elected|woman|city|country|small|deaf|blind|arab) )?(?:woman|man|mayor|minister|city|town|island|country|person|member|delegate|participant|capital|municipality|host|hosts|chair|president|director|one of us|winner|speaker|organisation|organization)\b",
        r"\b(?:who|which|that) (?:hosted|hosts|chaired|organi[sz]ed|presided|won|founded|wrote|invented|led) (?:the|this|last|our|us)\b",
        r"\b(?:as|being) (?:the |our )?(?:hosts?|only|first|sole|last)\b(?! (?:step|thing|resort|time|point|aid))",
        r"\b(?:last|previous|this) year s (?:host|chair|winner|summit host)\b|\b(?:i am|being|am i) the (?:only|first)\b",
        r"\b(?:premiere?|seule?|derniere?|ancien(?:ne)?|precedente?|actuel(?:le)?) (?:femme|homme|maire|ministre|ville|ile|pays|personne|membre|deleguee?|participante?|capitale|commune|hote|presidente?|directeur|directrice|elue?|gagnante?)\b",
        r"\b(?:seule?s?) (?:a|dans la salle|parmi|ici|de la|du groupe|d entre|autour)\b|\b(?:est|etait|suis) (?:la|le) (?:seule?|premiere?|doyenne?)\b",
        r"\bqui (?:a|ont|avait) (?:accueilli|organise|preside|fonde|gagne|heberge) (?:le|la|l|les|notre|cette|ce)\b|\b(?:ville|pays|commune|region) d accueil de\b|\ben tant qu hotes?\b",
        r"(?:^| )(?:التي|الذي) (?:استضاف\S*|تستضيف\S*|يستضيف\S*|تراس\S*|اسس\S*|نظم\S*|فاز\S*)(?= |$)|(?:^| )(?:السابق|السابقه) ل\S+",
        r"(?:^| )(?:المراه|المدينه|البلد|الدوله|البلديه|الجهه|المنظمه|الجمعيه|الشخص|العضو|العضوه|العمده|الجزيره|السيده) (?:الوحيد|الوحيده|الاول|الاولي|الاصغر|الاكبر|الاقدم)(?= |$)",
        (r"\b(?:only|alone) (?:woman|man|one|person|city|country|mayor|organisation|organization|ngo)"
        r"\b"),
        r"\bnobody else (?:here|in the room|around)\b|\bno other (?:city|country|participant|town)",
        (r"\bthe (?:capital|island) (?:of|which|that|where|city)\b|\bwho (?:founded|chairs"
        r"|hosted)\b"),
        rf"\b(?:le|la|les) (?:tout |toute )?(?:seule?s?|unique) (?!(?:{_PAS_GENS})\b)\w+",
        (r"\b(?:seule?|unique) (?:femme|homme|ville|pays|commune|personne|maire|elue?|ong|association"
        r"|participante?|representante?)\b"),
        (rf"\b(?:le|la|les|l) (?:toute |tout )?(?:premiere?s?|derniere?s?|ancien(?:ne)?|plus (?:jeune"
        rf"|agee?|grande?|petite?|ancien(?:ne)?|pauvre|riche))s? (?!(?:{_PAS_GENS})\b)\w+"),
        (r"\b(?:ville|pays|commune|organisation|institution|collectivite|municipalite"
        r"|maire) hotes?\b"),
        r"\b(?:notre|nos|l|les|votre) hotes?\b|\b(?:la|le) doyen(?:ne)?\b|\bla benjamine?\b",
        (r"\b(?:la|le) (?:personne|femme|collegue|participante?|dame|monsieur) (?:qui|dont"
        r"|venue?)\b"),
        r"(?:^| )[وفبلك]?(?:اصغر|اكبر|اقدم|احدث|اول|اخر)(?:نا|هم|هن)(?= |$)",
        r"(?:^| )[وفبل]?ال(?:وحيد|وحيده|اوحد)(?= |$)",
        (r"(?:^| )[وفبلك]?(?:اول|اولي|اخر|اكبر|اصغر|اقدم|احدث|افقر|اغني)"
        r" (?!مره|مرحله|يوم|خطوه|جلسه|ما|من|شيء|شي|سنه|نقطه|سوال|اسبوع|شهر|لقا|اجتماع|تحد"
        r"|مشكل|هم|اهتمام|قدر"
        r"|عدد|الامر|بكثير|حاجه|توصيه|نسخه|اولوي)(?=[^\s]{3})\S+"),
        (r"(?:^| )\S+ (?:ال)?(?:الاول|الاولي|الوحيد|الوحيده|الاصغر|الاكبر) (?:من نوعه\S*"
        r"|في|بين|الذي|التي)"),
        (r"(?:^| )[وفبل]?(?:ال)?(?:مدينه|بلد|دوله|بلديه|جهه|منظمه|موسسه) ?(?:ال)?م(?:ضيف"
        r"|ستضيف)ه?(?= |$)"),
        r"(?:^| )[وفبلك]?(?:ال)?(?:مضيف|مضيفه|مضيفنا|مضيفتنا|مضيفونا|مضيفينا|مضيفون|مضيفين|مضيفوكم|مستضيفونا|مستضيفينا|مستضيف|مستضيفه)(?= |$)",
        (r"(?:^| )(?:المراه|السيده|الشخص|الزميله|الزميل|المشاركه|المشارك) (?:الوحيد\S*"
        r"|التي|الذي)(?= |$)"),
        r"(?:^| )(?:لا احد غير\S*|دون غير\S*|وحدها|وحده)(?= |$)",
    )
)  # fmt: skip


def find_flags(note: Note) -> Iterator[Found]:
    """Find phrases that point at somebody; nobody but the one who writes can mend them."""
    line, places = [], list[int]()
    for at, word in enumerate(note.words):
        joint = "" if at == 0 else (" " if note.near(at) else " . ")
        line.append(joint + word.text)
        places += [at] * (len(joint) + len(word.text))
    written = "".join(line)
    for form in (*_FLAGS, *POINTING):
        for found in form.finditer(written):
            start = found.start() + (written[found.start()] == " ")
            first, last = places[start], places[found.end() - 1]
            yield Found(*note.place(first, last), "quasi", "flag")
