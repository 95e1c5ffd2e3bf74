"""What people are: mayors, directors, representatives; in three languages, women and men."""

from typing import Final

from agenda.chatham.folding import fold
from agenda.chatham.lexicon import words

_FUNCTIONS: Final = """
mayor|maire,mairesse,monsieur le maire,madame la maire|عمدة,رئيس البلدية,رئيسة البلدية,رئيس بلدية,رئيسة بلدية,رئيس الجماعة,رئيسة الجماعة
deputy mayor,vice mayor|maire adjoint,maire adjointe,adjoint au maire,adjointe au maire,adjoint à la maire,adjointe à la maire|نائب العمدة,نائبة العمدة,نائب رئيس البلدية,نائبة رئيس البلدية,نائبة رئيسة البلدية
councillor,councilor,city councillor,municipal councillor|conseiller municipal,conseillère municipale|عضو المجلس البلدي,عضوة المجلس البلدي,مستشار بلدي,مستشارة بلدية
minister|ministre|وزير,وزيرة
deputy minister|vice-ministre|نائب الوزير,نائبة الوزير
governor|gouverneur,gouverneure,wali|محافظ,محافظة,الوالي,الوالية
ambassador|ambassadeur,ambassadrice|سفير,سفيرة
consul|consul,consule|قنصل,قنصلة
director|directeur,directrice|مدير,مديرة
director general,general director,director-general|directeur général,directrice générale|مدير عام,مديرة عامة,المدير العام,المديرة العامة
executive director|directeur exécutif,directrice exécutive|مدير تنفيذي,مديرة تنفيذية,المدير التنفيذي,المديرة التنفيذية
deputy director|directeur adjoint,directrice adjointe|نائب المدير,نائبة المدير,نائبة المديرة
secretary general,secretary-general|secrétaire général,secrétaire générale|أمين عام,أمينة عامة,الأمين العام,الأمينة العامة,كاتب عام,كاتبة عامة,الكاتب العام,الكاتبة العامة
president,chairperson,chair,chairman,chairwoman|président,présidente|رئيس,رئيسة
vice president|vice-président,vice-présidente|نائب الرئيس,نائبة الرئيس,نائبة الرئيسة
coordinator|coordinateur,coordinatrice,coordonnateur,coordonnatrice|منسق,منسقة
programme manager,program manager|responsable de programme,chargé de programme,chargée de programme|مدير برنامج,مديرة برنامج,مدير البرنامج,مديرة البرنامج
project manager,project officer|chef de projet,cheffe de projet,chargé de projet,chargée de projet|مدير مشروع,مديرة مشروع,مدير المشروع,مديرة المشروع
researcher|chercheur,chercheuse|باحث,باحثة
professor|professeur,professeure|أستاذ جامعي,أستاذة جامعية
journalist|journaliste|صحفي,صحفية,صحافي,صحافية
lawyer|avocat,avocate|محام,محامي,محامية
engineer,city engineer|ingénieur,ingénieure|مهندس,مهندسة
architect|architecte|معماري,معمارية,مهندس معماري,مهندسة معمارية
urban planner,planner|urbaniste|مخطط حضري,مخططة حضرية
treasurer|trésorier,trésorière|أمين المال,أمينة المال
doctor|médecin|طبيب,طبيبة
social worker|travailleur social,travailleuse sociale,assistant social,assistante sociale|أخصائي اجتماعي,أخصائية اجتماعية
teacher|enseignant,enseignante|مدرس,مدرسة,معلم,معلمة
adviser,advisor|conseiller,conseillère|مستشار,مستشارة
police chief,chief of police|chef de la police,cheffe de la police|رئيس الشرطة,قائد الشرطة
senator|sénateur,sénatrice|سيناتور
member of parliament,mp|député,députée|نائب برلماني,نائبة برلمانية,النائب,النائبة,برلماني,برلمانية
prefect|préfet,préfète|
spokesperson|porte-parole|متحدث رسمي,متحدثة رسمية,ناطق رسمي,ناطقة رسمية
administrator|administrateur,administratrice|إداري,إدارية
partner|associé,associée|
nurse|infirmier,infirmière|ممرض,ممرضة
student|étudiant,étudiante|طالب,طالبة
entrepreneur|entrepreneur,entrepreneuse|رائد أعمال,رائدة أعمال
translator|traducteur,traductrice|مترجم,مترجمة
interpreter|interprète|مترجم فوري,مترجمة فورية
permanent secretary|secrétaire permanent,secrétaire permanente|الأمين الدائم,الأمينة الدائمة,وكيل وزارة,وكيلة وزارة
state secretary,secretary of state|secrétaire d'état,sous-secrétaire d'état|وزير الدولة,وزيرة الدولة,كاتب الدولة,كاتبة الدولة
undersecretary,under-secretary|sous-secrétaire|وكيل الوزارة,وكيلة الوزارة,وكيل,وكيلة
chief of staff|directeur de cabinet,directrice de cabinet,chef de cabinet,cheffe de cabinet|مدير الديوان,مديرة الديوان,رئيس الديوان,رئيسة الديوان,مدير المكتب,مديرة المكتب
head of unit|chef d'unité,cheffe d'unité|رئيس الوحدة,رئيسة الوحدة,رئيس وحدة,رئيسة وحدة
head of department,department head|chef de département,cheffe de département|رئيس القسم,رئيسة القسم,رئيس قسم,رئيسة قسم
head of division,division head|chef de division,cheffe de division|رئيس الشعبة,رئيسة الشعبة
head of service|chef de service,cheffe de service|رئيس المصلحة,رئيسة المصلحة,رئيس مصلحة,رئيسة مصلحة
programme officer,program officer|chargé de programmes,chargée de programmes|مسؤول البرامج,مسؤولة البرامج,مسؤول برامج,مسؤولة برامج
deputy governor,vice governor|vice-gouverneur,vice-gouverneure|نائب المحافظ,نائبة المحافظ,نائب الوالي,نائبة الوالي
general manager|directeur général,gérant,gérante|المدير العام,المديرة العامة
city manager|directeur général des services,directrice générale des services|مدير المدينة,مديرة المدينة
secretary|secrétaire|سكرتير,سكرتيرة
moderator,facilitator|modérateur,modératrice,animateur,animatrice,facilitateur,facilitatrice|ميسر,ميسرة,الميسر,الميسرة
rapporteur|rapporteur,rapporteuse,rapporteure|المقرر,المقررة
founder|fondateur,fondatrice|المؤسس,المؤسسة
rector,vice-chancellor,university president|recteur,rectrice,président d'université,présidente d'université|رئيس الجامعة,رئيسة الجامعة
dean|doyen de la faculté,doyenne de la faculté|عميد الكلية,عميدة الكلية,العميد,العميدة
lecturer,senior lecturer|maître de conférences,maîtresse de conférences,maître assistant,maîtresse assistante|محاضر,محاضرة,أستاذ محاضر,أستاذة محاضرة
assistant professor|professeur assistant,professeure assistante|أستاذ مساعد,أستاذة مساعدة
librarian|bibliothécaire|أمين المكتبة,أمينة المكتبة
statistician|statisticien,statisticienne|إحصائي,إحصائية
economist|économiste|اقتصادي,اقتصادية,خبير اقتصادي,خبيرة اقتصادية
accountant|comptable|محاسب,محاسبة
photographer|photographe|مصور,مصورة
judge|juge,magistrat,magistrate|قاض,القاضي,القاضية
union leader,trade unionist|syndicaliste|نقابي,نقابية
field coordinator|coordinateur terrain,coordinatrice terrain|منسق ميداني,منسقة ميدانية,المنسق الميداني,المنسقة الميدانية
community organiser,community organizer|animateur communautaire,animatrice communautaire|منظم مجتمعي,منظمة مجتمعية
policy officer,policy adviser,policy advisor|conseiller politique,conseillère politique|مستشار سياسات,مستشارة سياسات
chief executive,ceo|pdg,directeur général|الرئيس التنفيذي,الرئيسة التنفيذية
"""  # noqa: E501 -- one meaning a line


def _forms(line: str) -> frozenset[str]:
    return frozenset(fold(one) for cell in line.split("|") for one in cell.split(",") if one)


FUNCTIONS: Final = tuple(_forms(line) for line in _FUNCTIONS.strip().splitlines())
SAME_FUNCTION: Final = {form: forms for forms in FUNCTIONS for form in forms}

SPEAKING_FOR: Final = words(
    """
    representative representatives delegate delegates delegation mayor ambassador minister
    participant colleague colleagues speaker official head director governor president
    spokesperson envoy councillor team rep reps lady guy friend friends ami amie
    amis amies dame homologue counterpart counterparts représentant représentante
    représentants représentantes délégué déléguée délégués délégation maire ambassadeur
    ambassadrice ministre collègue collègues participante intervenant intervenante gouverneur
    gouverneure directeur directrice président présidente élu élue équipe ممثل ممثلة مندوب
    مندوبة وفد سفير سفيرة وزير وزيرة عمدة زميل زميلة زميلنا زميلتنا زملاء مشارك مشاركة المشارك
    المشاركة محافظ ممثلو ممثلي رئيس رئيسة مدير مديرة فريق صديقنا صديقتنا أصدقاؤنا زملاؤنا
    """
)
"""Who somebody is when a name of a place or an organisation follows."""

OWNED: Final = words(
    """
    model practice practices experience government campaign network movement organisation
    organization association initiative project programme pilot modèle pratique pratiques
    expérience gouvernement campagne réseau mouvement association projet initiative نموذج
    تجربة ممارسة حكومة حملة شبكة حركة جمعية منظمة مبادرة مشروع
    """
)
"""What belongs to those whose name stands beside it."""

THE: Final = words(
    """
    the our le la l notre
    """
)
ANY: Final = words(
    """
    a an any every each no some many un une chaque tout toute aucun aucune أي كل
    """
)
