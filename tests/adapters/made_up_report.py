"""A report made up by hand: every kind of block, in three languages, and what may go wrong."""

from functools import cache
from importlib.resources import files
from typing import Final

from agenda.messages import Many, Url, pages
from agenda.model import Event
from agenda.parse import parse_agenda
from agenda.report.document import Document, Facts, Heading, Paragraph, Points, Table
from agenda.text import Text


@cache
def event() -> Event:
    source = files("agenda.examples").joinpath("mc2cm-2020.yaml")
    return parse_agenda(source.read_bytes()).event


def text(en: str, fr: str, ar: str) -> Text:
    return Text({"en": en, "fr": fr, "ar": ar})


TITLE: Final = text(
    "Cities and migration: what we learnt",
    "Villes et migration\u00a0: ce que nous avons appris",
    "المدن والهجرة: ما تعلمناه",
)
SUBTITLE: Final = text(
    "MC2CM peer learning, 15 to 18 June 2020",
    "Apprentissage entre pairs MC2CM, du 15 au 18 juin 2020",
    "التعلّم بين الأقران في إطار MC2CM، من 15 إلى 18 يونيو 2020",
)
TOPIC: Final = text(
    "Topic 2: Campaigns that change minds",
    "Thème 2\u00a0: Des campagnes qui font évoluer les esprits",
    "الموضوع 2: حملات تغيّر الأفكار",
)
QUESTION: Final = text(
    "Which messages reach people who are undecided?",
    "Quels messages touchent les personnes indécises\u202f?",
    "ما الرسائل التي تصل إلى المتردّدين؟",
)
HIGHLIGHTS: Final = (
    text(
        "Campaigns work best when neighbours tell their own stories, in their own words.",
        "Les campagnes réussissent mieux quand les voisins racontent leur propre histoire, "
        "avec leurs mots.",
        "تنجح الحملات أكثر حين يروي الجيران قصصهم بأنفسهم وبكلماتهم.",
    ),
    text(
        "A participant from a local authority reported that rumours spread within 2 hours, "
        "and that a calm answer on the same day (not a denial) stopped most of them.",
        "Une personne d’une autorité locale a rapporté que les rumeurs se répandent en "
        "2\u00a0heures, et "
        "qu’une réponse posée le jour même (pas un démenti) en arrête la plupart.",
        "أفاد أحد المشاركين من سلطة محلية بأن الشائعات تنتشر خلال ساعتين، وأن ردًّا هادئًا في "
        "اليوم نفسه (لا نفيًا) يوقف معظمها.",
    ),
    text(
        "The group referred to the 15-38 Méditerranée network (2018–2020) and to the toolkit "
        "“It Takes a Community”: both help small towns that have no press office.",
        "Le groupe a cité le réseau 15-38 Méditerranée (2018–2020) et la boîte à outils "
        "«\u00a0It Takes a Community\u00a0»\u00a0: tous deux aident les petites "
        "villes sans service de presse.",
        "أشارت المجموعة إلى شبكة 15-38 Méditerranée (2018–2020) وإلى مجموعة الأدوات "
        "«It Takes a Community»: كلتاهما تساعد المدن الصغيرة التي ليس لها مكتب صحافة.",
    ),
    text(
        "In Tangier (طنجة) the programme was called «مدينة للجميع» and reached 40% of schools.",
        "À Tanger (طنجة), le programme s’appelait «\u00a0مدينة للجميع\u00a0» et a touché "
        "40\u00a0% des écoles.",
        "في طنجة (Tanger) سُمّي البرنامج «مدينة للجميع» ووصل إلى 40% من المدارس.",
    ),
)
LONG: Final = text(
    "Several participants recalled that trust grows slowly and is lost quickly; a city that "
    "listens first, explains what it can do and what it cannot, and comes back with results "
    "within a season keeps its partners. Schools, libraries, health centres and sports clubs are "
    "places where people already meet: working there costs less than a campaign of posters, and "
    "reaches families whom no newspaper reaches.",
    "Plusieurs personnes ont rappelé que la confiance naît lentement et se perd vite\u202f; une "
    "ville qui écoute d’abord, explique ce qu’elle peut faire et ce qu"
    "’elle ne peut pas, et revient avec "
    "des résultats avant la fin de la saison garde ses partenaires. Les écoles, les "
    "bibliothèques, les centres de santé et les clubs de sport sont des lieux où l’on se "
    "retrouve déjà\u00a0: y travailler coûte moins cher qu’une campagne d’affiches et touche des "
    "familles qu’aucun journal ne touche.",
    "ذكّر عدد من المشاركين بأن الثقة تُبنى ببطء وتُفقد بسرعة؛ فالمدينة التي تصغي أولًا، وتشرح ما "
    "تستطيعه وما لا تستطيعه، ثم تعود بالنتائج قبل نهاية الموسم، تحافظ على شركائها. والمدارس "
    "والمكتبات والمراكز الصحية والأندية الرياضية أماكن يلتقي فيها الناس أصلًا: العمل فيها أقل "
    "كلفة من حملة ملصقات، ويصل إلى أسر لا تصلها أي صحيفة.",
)
RECOMMENDATIONS: Final = (
    (
        text(
            "Publish figures on arrivals twice a year, in plain words.",
            "Publier deux fois par an les chiffres des arrivées, en mots simples.",
            "نشر أرقام الوافدين مرتين في السنة بكلمات بسيطة.",
        ),
        text("Local authorities", "Autorités locales", "السلطات المحلية"),
        text("12", "12", "12"),
    ),
    (
        text(
            "Train front-desk staff in intercultural communication before each school year.",
            "Former le personnel d’accueil à la communication interculturelle avant chaque "
            "rentrée.",
            "تدريب موظفي الاستقبال على التواصل بين الثقافات قبل كل عام دراسي.",
        ),
        text("Networks of cities", "Réseaux de villes", "شبكات المدن"),
        text("9", "9", "9"),
    ),
    (
        text(
            "Open a shared library of campaigns, with what failed as well.",
            "Ouvrir une bibliothèque commune de campagnes, échecs compris.",
            "إتاحة مكتبة مشتركة للحملات، بما فيها تلك التي لم تنجح.",
        ),
        text("UCLG, ICMPD", "CGLU, ICMPD", "UCLG و ICMPD"),
        text("7", "7", "7"),
    ),
)
PART: Final = text("Recommendations", "Recommandations", "التوصيات")
HEAD: Final = (
    PART,
    text("For whom", "Pour qui", "لمن"),
    text("Support", "Soutiens", "التأييد"),
)
RULE: Final = text(
    "The report follows the Chatham House Rule: nobody is named beside what was said.",
    "Le rapport suit la règle de Chatham House\u00a0: personne n’est nommé à côté de ce qui a "
    "été dit.",
    "يلتزم التقرير بقاعدة تشاتام هاوس: لا يُذكر اسم أحد بجانب ما قيل.",
)
FACTS: Final = (
    (
        pages.PARTS["moderator"][0](),
        pages.PERSON_WHO(name="Julien Simon", who=Text({"en": "ICMPD"})),
    ),
    (
        pages.PARTS["discussion-starter"][1](),
        Text({"en": "Ayuntamiento de Sevilla", "ar": "بلدية إشبيلية (Ayuntamiento de Sevilla)"}),
    ),
    (pages.TIME(), pages.RANGE(least=10, most=12)),
    (text("Round", "Tour", "الجولة"), Text({"en": "09:00–10:15"})),
)


def report() -> Document:
    """Give a report as an event leaves it."""
    topic = (
        Heading(TOPIC, level=2, public=True),
        Facts(FACTS, public=True),
        Heading(QUESTION, level=3, public=True),
        Points(HIGHLIGHTS),
        Paragraph(LONG),
    )
    return Document(
        name="report",
        title=TITLE,
        subtitle=SUBTITLE,
        blocks=(
            Paragraph(RULE, small=True),
            Paragraph(pages.ORGANISERS(names=Many(event().organisers)), public=True),
            Paragraph(
                pages.LINK(title=TITLE, link=Url("https://example.org/a_b?c=1&d=2")), public=True
            ),
            Heading(pages.DAY(number=1), public=True),
            *topic,
            Heading(PART),
            Table(HEAD, RECOMMENDATIONS),
        ),
    )


def long_report(times: int = 19) -> Document:
    """Give a report of about 20 pages on paper."""
    one = report()
    return Document("long", one.title, one.blocks * times, one.subtitle)


TYPED: Final = (
    "<script>alert(1)</script> &amp; <b>bold</b>",
    "# no heading",
    "- no point",
    "+ no point",
    "12. no number",
    "> no quote",
    "=== no rule",
    "--- no rule",
    "*no* _stress_ **at** ~~all~~ `code` $x$ ![a](b) [c](d) https://example.org/a_b",
    "a | b || c",
    '=HYPERLINK("http://example.org")',
    "{{ 7 * 7 }} {% raw %} }} {page}",
    "line one\nline two\r\n\r\nline three",
    "\x00\x07nul\x1b[31m red \u202eabc\ufffe\uffff end",
    "back\\slash \\* and \\| end\\",
    "\ue000 \ue001",
    "L" + "o" * 300 + "ng",
    "word " * 800,
)
"""What people may type, each as one text."""


def typed_report() -> Document:
    """Give a report whose every kind of block holds what people may type."""
    texts = tuple(Text({"en": one, "fr": one, "ar": one}) for one in TYPED)
    return Document(
        name="typed",
        title=texts[0],
        subtitle=texts[1],
        blocks=(
            *(Heading(one) for one in texts[:10]),
            *(Paragraph(one) for one in texts),
            Points(texts),
            Facts(tuple((one, one) for one in texts)),
            Table(texts[:3], ((texts[3], texts[9], texts[10]), (texts[11], texts[12], texts[16]))),
            Table(texts[:12], (texts[4:16], texts[4:16])),
            Points(()),
            Facts(()),
            Paragraph(Text({"en": "\x00"})),
            Points(tuple(Text({"en": f"Point {number}"}) for number in range(200))),
        ),
    )
