"""Findings in which nobody is told, in three languages; different with every seed."""

from random import Random

_PARTS = {
    "en": (
        ("Participants", "The group", "Several participants", "A participant", "Local authorities"),
        ("agreed that", "noted that", "asked how", "proposed that", "recalled that"),
        (
            "campaigns will reach more people when schools help",
            "the analysis of needs must come before the budget",
            "a grant for small towns should mark the start of a longer programme",
            "hope and trust rose where neighbours met",
            "the council may share premises with associations",
            "said measures need 3 years and about 2,500,000 in funds",
            "canals and manuals in 14 languages cost little",
            "the young king of a tale became the face of a campaign",
            "every region can compare its figures of 2019 with those of 2021",
            "the European Union and the United Nations publish comparable data",
        ),
    ),
    "fr": (
        ("Les participants", "Le groupe", "Plusieurs personnes", "Une personne participante"),
        ("ont rappelé que", "souhaitent que", "ont noté que", "constatent que"),
        (
            "l’espoir des jeunes dépend de l’accueil à l’école",
            "les communes peuvent partager des locaux avec les associations",
            "la rose des vents d’un projet est son budget",
            "le pont entre les quartiers fut une pierre de touche claire",
            "chaque région compare ses chiffres de 2019 à ceux de 2021",
            "les canaux et les manuels en 14 langues coûtent peu",
            "la mairie et le conseil municipal dialoguent avec l’État",
            "la foi dans l’avenir grandit avec un emploi",
        ),
    ),
    "ar": (
        ("رأى المشاركون أن", "أكدت المجموعة أن", "أشار عدة مشاركين إلى أن", "ذكر أحد المشاركين أن"),
        ("من المهم أن نعلم أن", "التجربة بينت أن", "الأرقام تدل على أن"),
        (
            "الحملات تنجح على أمل أن تشارك المدارس",
            "العمل الكريم نور لكل أسرة",
            "المدن تعتمد على حسن استخدام الموارد",
            "عمر المشروع لا يقل عن 3 سنوات",
            "القرار الحكيم يبدأ من الحوار مع الجيران",
            "المجالس المحلية تنشر أرقام عام 2021",
            "التعاون بين البلديات والجمعيات أساس صالح",
        ),
    ),
}
_HEADINGS = {
    "en": ("Findings", "Hope and Trust in Small Towns", "WHAT WORKED AND WHAT WILL NOT"),
    "fr": ("Constats", "Ce qui a marché", "Espoir et confiance"),
    "ar": ("الخلاصات", "ما الذي نجح", "أمل جديد"),
}


def clean_lines(random: Random, language: str, sentences: int = 12) -> list[str]:
    """Give a heading and so many sentences about nobody."""
    who, verbs, what = _PARTS[language]
    lines = [random.choice(_HEADINGS[language])]
    for _ in range(sentences):
        pieces = [random.choice(one) for one in (who, verbs, what)]
        lines.append(" ".join(pieces) + ".")
    if language == "en":
        lines.append("Hope remains: it will be on the agenda of 16 June 2021, 10:30-11:45.")
    return lines
