"""More phrases that point at one person: our only lawyer, celle qui préside, «أصغرنا»."""

# ruff: noqa: E501 -- a pattern is read as a whole

import re
from typing import Final

from agenda.chatham.lexicons.functions import SAME_FUNCTION

_SAID: Final = "|".join(
    sorted((one for one in SAME_FUNCTION if one.isascii() and " " not in one), key=len)[::-1]
)
_NOT_PEOPLE: Final = (
    r"(?:time|times|step|steps|day|days|half|part|phase|point|question|thing|things|way|ways|hope"
    r"|option|answer|chance|condition|concern|asset|tool|income|wish|request|objection|comment"
    r"|regret|reason|source|language|choice|problem|issue|result|rule|aim|goal|demand|resource|data"
    r"|money|budget|card|message|fear|limit|proof|evidence|criterion|exception|alternative|one of"
    r"|fois|jour|partie|moyen|choix|raison|option|reponse|solution|espoir|but|objectif|demande"
    r"|condition|langue|regle|crainte|regret|exception|ressource|source|budget|point|question"
    r"|chose|facon|souci|limite|preuve|outil|critere|alternative|fenetre|ligne|page|cas|probleme"
    r"|occasion|chance|ambition|arme|piste|priorite|remarque|reserve|voie|issue|enjeu|recours)s?\b"
)
_CHIEFS: Final = (
    "boss|mayor|minister|director|president|chief|rector|dean|governor|employer|manager|supervisor"
    "|ambassador|secretary general|chairwoman|chairman|alderman|alderwoman|patronne?|ministre"
    "|maire|directeur|directrice|presidente?|recteur|rectrice|gouverneure?|prefete?|superieure?"
    "|cheffe?|secretaire generale?|ambassadrice|ambassadeur|echevine?"
)
_GATHERING: Final = (
    "session|meeting|workshop|group|table|panel|room|day|event|summit|round|seance|reunion|rencontre"
    "|atelier|journee|groupe|conference|sommet"
)
_CHAIR: Final = (
    "chair|chairwoman|chairman|moderator|host|hostess|organi[sz]er|organi[sz]ers|facilitator"
    "|rapporteure?|rapporteuse|presidente?|animateur|animatrice|moderateur|moderatrice"
    "|organisateurs?|organisatrices?|facilitateur|facilitatrice"
)
_DID: Final = (
    "sat|sits|spoke|asked|raised|presented|chaired|chairs|hosted|hosts|invited|organi[sz]ed|came all"
    "|flew|drove|travelled|runs|leads|led|represents|founded|arrived|left early|walked out|works for"
    "|works at|works in|lives in|speaks for|just spoke|took the floor"
)
_ARABIC_CHIEF: Final = "(?:وزير|وزيره|عمده|رييس|رييسه|مدير|مديره|محافظ|سفير|سفيره|نايب|نايبه|عميد|عميده|والي|امين|امينه)"
_MEETING: Final = "(?:الجلسه|اللقا|الورشه|الاجتماع|المجموعه|الطاوله|القمه|المؤتمر|الموتمر|الحوار)"
_OPEN: Final = r"(?:^| )[وفبل]?"
_SHUT: Final = r"(?= |$)"

POINTING: Final = tuple(
    re.compile(one)
    for one in (
        # the only one
        rf"\b(?:our|my|their|your|his|her|its) (?:very )?(?:one and )?(?:only|sole|lone) (?!{_NOT_PEOPLE})\w+",
        rf"\bthe (?:one and only|lone) (?!{_NOT_PEOPLE})\w+|\bthe only (?:two|three|couple|pair)\b(?! (?:{_NOT_PEOPLE}))",
        rf"\b(?:notre|nos|votre|leur|mon|ma) (?:toute |tout )?(?:seule?s?|unique) (?!{_NOT_PEOPLE})\w+",
        rf"\bl unique (?!{_NOT_PEOPLE})\w+|\bl unique{_SHUT}(?= parmi| ici| du groupe)",
        rf"\b(?:the|our|my|notre|la|le|nos) (?:only|lone|seule?s?|unique) (?:{_SAID})\b",
        rf"\b(?:only|lone|sole|seule?|unique) (?:{_SAID})\b",
        r"\bseule?s? \w+(?= (?:\w+ )?(?:du groupe|de la salle|parmi nous|a (?:la|notre) table|de l atelier|ici presente?)\b)",
        r"\bno ?one else (?:here|in (?:the|this|our) (?:room|group)|at (?:the|this|our) table|among us|from)\b",
        r"\balone (?:among us|in (?:the|this) room|at (?:the|this|our) table)\b",
        r"\bpersonne d autre (?:ici|dans la salle|parmi nous|a table)\b|\b(?:seule?s?) contre (?:tous|la salle)\b",
        # first and last by age, rank, coming
        r"\bthe (?:youngest|oldest|eldest|newest|longest serving|most (?:senior|junior|experienced)|least experienced|highest ranking) (?:of us|of the (?:group|room|table)|among|one|here|in the|in our|at (?:the|our)|person|member|participant|delegate|colleague|voice|mayor|woman|man)\b",
        r"\b(?:youngest|oldest|newest|most senior|longest serving) (?:among us|of us|of the group|in the room|at the table)\b",
        r"\bthe (?:newcomer|latecomer|veteran|newbie|baby|elder) (?:of|in|among|here|to) (?:us|our|the|this)\b",
        r"\b(?:le|la|notre) benjamine?\b|\bl ainee?s? (?:du|de la|de notre|d entre|des)\b|\bnotre (?:doyenne?|ainee?|benjamin)\b",
        r"\b(?:le|la|les) plus (?:jeune|agee?|ancien(?:ne)?|experimentee?|gradee?|recente?|bavarde?|loin)s? (?:d entre|de la salle|de nous|du groupe|parmi|ici|de l assemblee|de la table)\b",
        r"\b(?:derniere? arrivee?|nouvelle venue|nouveau venu|nouvelle recrue|dernieres? venues?) (?:du|de la|dans|parmi|de notre)\b",
        # who receives the others
        r"\b(?:our|the) (?:hosts|hostess|host (?:city|town|country|organi[sz]ation|institution|university|mayor))\b(?! (?:communit|societ|population))",
        r"\b(?:qui nous|nous) (?:accueillent?|recoit|recoivent|hebergent?|a (?:accueilli|recu|invite|heberge)e?s?|ont (?:accueilli|recu|invite)e?s?)\b",
        r"\b(?:who|which|that) (?:is |are |was |were )?(?:hosting|receiving|welcoming|invited|welcomed|received) us\b",
        rf"\b(?:who|that) (?:organi[sz]ed|set up|convened|started|funded|funds|paid for|called) (?:us|this|the (?:{_GATHERING}|dinner|visit))\b",
        rf"\bqui (?:a|ont|avait|avaient) (?:organise|convoque|prepare|finance|paye|invite|lance) (?:ce|cette|cet|la|le|l|notre) (?:{_GATHERING}|visite|diner)\b",
        r"\b(?:where|in which) we (?:are meeting|meet today|are today|are sitting|met yesterday)\b|\bou nous (?:sommes (?:reunis|reunies)|nous reunissons|siegeons)\b",
        # my, our
        rf"\b(?:my|our|ma|mon|notre|nos) (?:{_CHIEFS})s?\b",
        r"\bmy (?:city|town|village|country|ministry|municipality|council|university|organi[sz]ation|ngo|region|island|office|employer)\b",
        r"\b(?:ma (?:ville|commune|mairie|region|collectivite|municipalite|prefecture)|mon (?:pays|ministere|universite|association|organisation|ong|departement|ile|village|employeur))\b",
        # former and other turns in an office
        r"\b(?:the|our|a|le|la|l|une?) ex (?:[a-z]+)\b|\b(?:former|outgoing|incoming|newly elected|recently appointed) (?:deputy |vice )?(?:mayor|minister|ambassador|governor|director|president|rector|dean|prefect|secretary)\b",
        r"\b(?:nouvellement|recemment|fraichement) (?:elue?|nommee?)\b|\b(?:maire|ministre|presidente?|directrice|directeur|recteur|rectrice) (?:sortante?|honoraire|par interim|d alors)\b",
        # who sat, spoke, chairs here
        rf"\bthe one who (?:{_DID})\b|\bthe (?:guy|woman|man|lady|person|colleague|participant|delegate) who (?:{_DID})\b",
        r"\b(?:celui|celle|ceux|celles) qui (?:preside|dirige|represente|anime|organise|travaille|siege|parlait|vient d|vient de|nous|a (?:parle|pose|pris la parole|preside|organise|fonde|propose|invite|accueilli|dirige|raconte|presente|quitte la|redige)|est (?:venue?|arrivee?|assise?|intervenue?))\b",
        r"\b(?:person|woman|man|lady|gentleman|colleague|one|guy|delegate|participant|speaker|mayor|neighbou?r) (?:sitting|seated|next to|beside|opposite|on my|to my|at the (?:end|back|front|head)|in the (?:front|back|corner))\b",
        r"\bwhoever (?:sits|sat|is sitting)\b|\bmy neighbou?r (?:at|on|to)\b|\b(?:ma|mon) voisine? (?:de table|de droite|de gauche|de chaise)\b",
        r"\b(?:personne|femme|homme|dame|monsieur|collegue|participante?|delegue?e|elue?|maire|adjointe?) (?:assise?|a cote|en face|au fond|au premier rang|a ma (?:droite|gauche)|derriere|devant) (?:de|du|d|moi|nous|a|la|le)?",
        r"\b(?:previous|last|next|preceding|opening|closing|keynote|morning) (?:speaker|presenter|panell?ist)s?\b",
        r"\b(?:oratrice|orateur|intervenante?|paneliste) (?:precedente?|suivante?|d avant|d hier|du matin)\b|\b(?:precedente?|derniere?|prochaine?) (?:oratrice|orateur|intervenante?)\b",
        rf"\b(?:{_CHAIR}) (?:of|de|du|d) (?:this|the|our|today s|la|cette|cet|ce|l|notre)? ?(?:{_GATHERING})\b",
        r"\b(?:some(?:one|body)|one) (?:here|in (?:this|the) room|in (?:our|this) group|at (?:this|our) table|among us)\b|\bone of us (?:here|is|was|has|had|who|comes|from|works)\b",
        r"\bquelqu un (?:ici|d ici|dans (?:la|cette) salle|parmi nous|du groupe|de la table)\b|\bl une? d entre nous\b",
        r"\b(?:we all|you) know (?:who|whom)\b|\b(?:on sait (?:tous )?|vous savez )qui\b(?! (?:a|est|peut|doit|va))|\bsuivez mon regard\b",
        r"\bthe two (?:of us|of them)? ?(?:who|from)\b|\bles deux (?:qui|venues? de|d entre nous)\b",
        # Arabic: the only, the youngest, those who receive
        rf"{_OPEN}ال(?:وحيدان|وحيدتان|وحيدين|وحيدتين|وحيدون|وحيدات){_SHUT}|{_OPEN}(?:وحيدنا|وحيدتنا){_SHUT}",
        rf"{_OPEN}(?:اشهر|اعرق|اكثر|اقل|اعلم|ابعد|افقر)نا{_SHUT}|{_OPEN}ال(?:اصغر|اكبر|اقدم|احدث) (?:سنا|عمرا|بيننا|فينا|هنا|في القاعه|في المجموعه|رتبه|عهدا){_SHUT}",
        rf"{_OPEN}(?:عميدنا|عميدتنا|كبيرنا|كبيرتنا|شيخنا|صغيرنا|صغيرتنا|شيخه القاعه|عميد المجموعه){_SHUT}",
        rf"{_OPEN}(?:مستضيفتنا|مضيفاتنا|مضيفوا|مستضيفو|مضيفو|مضيفي) ?(?:{_MEETING})?{_SHUT}|{_OPEN}(?:صاحب|صاحبه|اصحاب) (?:الدعوه|البيت|الدار|المكان){_SHUT}",
        rf"{_OPEN}(?:من|التي|الذي|الذين) (?:دعانا|دعتنا|دعونا|استضافنا|استضافتنا|يستضيفنا|تستضيفنا|استقبلنا|استقبلتنا|يستقبلنا|تستقبلنا|جمعنا|جمعتنا){_SHUT}",
        rf"{_OPEN}(?:البلد|المدينه|البلده|الجزيره|المبني) (?:الذي|التي) (?:نجتمع|نجلس|نحن|التقينا|نلتقي){_SHUT}",
        rf"{_OPEN}(?:ال)?{_ARABIC_CHIEF} (?:\S+ )?(?:ال)?(?:سابق|سابقه|اسبق|حالي|حاليه|متقاعد|متقاعده|منتخب|منتخبه){_SHUT}",
        rf"{_OPEN}ال(?:متحدث|متحدثه|متكلم|متكلمه|متدخل|متدخله) (?:السابق|السابقه|التالي|التاليه|قبلي|الاخير|الاخيره|الاول|الاولي){_SHUT}|{_OPEN}من (?:سبقني|سبقتني|تحدث قبلي|تحدثت قبلي){_SHUT}",
        rf"{_OPEN}(?:رييس|رييسه|ميسر|ميسره|منظم|منظمه|منظمو|منظمي|مديره?|مقرر|مقرره|مسير|مسيره) (?:هذه |هذا )?{_MEETING}{_SHUT}",
        rf"{_OPEN}(?:رييسي|رييستي|مديري(?! ال)|مديرتي|مديرتنا|مديرنا|وزيرنا|وزيرتنا|عمدتنا|رييسنا|رييستنا|محافظنا|محافظتي|والينا|عميدتي|عميدي|سفيرنا|سفيرتنا){_SHUT}",
        rf"{_OPEN}(?:مدينتي|بلدتي|وزارتي|جامعتي|بلديتي|جمعيتي|منظمتي|قريتي|جزيرتي|ولايتي|موسستي){_SHUT}",
        rf"{_OPEN}(?:(?:من|التي|الذي) (?:تجلس|يجلس|جلس|جلست|كان يجلس|كانت تجلس)|الجالس|الجالسه) (?:\S+){_SHUT}",
        rf"{_OPEN}(?:بجانبي|بجواري|جارتي علي الطاوله|جاري علي الطاوله|(?:علي|عن) يميني|(?:علي|عن) يساري){_SHUT}",
        rf"{_OPEN}(?:احدنا|احدانا|واحد منا|واحده منا|شخص (?:هنا|بيننا|في القاعه)|(?:احد|احدي) (?:الجالسين|الجالسات) \S+){_SHUT}",
        rf"{_OPEN}(?:كلنا نعرف من|تعرفون من|تعرفونه جميعا|تعرفونها جميعا){_SHUT}",
    )
)
"""Beside those in `flags`; read where a text is folded and every sentence ends with a stop."""
