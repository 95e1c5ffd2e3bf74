"""How people name an organisation: in full, in short, turned round, in another language."""

# ruff: noqa: PLR2004 -- how long a word is says how sure one can be

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from agenda.chatham.folding import Word, fold, words_of
from agenda.chatham.homographs import LATIN_HOMOGRAPHS
from agenda.chatham.lexicon import COMMON, FUNCTION, PUBLIC_SHORT
from agenda.chatham.names import bare
from agenda.chatham.places import BY_NAME, CITY_OF

_KINDS: Final = """
municipality stadt comune ayuntamiento ajuntament gemeente belediye belediyesi camara municipio municipal commune communal mairie municipalite ville city council conseil town hall بلدية بلديه أمانة جماعة الجماعة مدينة مجلس district arrondissement governorate gouvernorat محافظة ولاية authority autorite local cityhall prefecture provincial province إقليم assembly assemblee metropolitan metropole metropolis borough parish grad opstina opcina obshtina obstina bashkia dimos primaria stad kommune kommun kunta prefeitura alcaldia intendencia agglomeration canton wilaya cercle majlis bandaraya perbandaran kota kabupaten manispaa halmashauri barangay moughataa مقاطعة حاضرة قضاء عمالة
ministry ministere وزارة department departement دائرة secretariat
university universite جامعة college faculty faculte كلية school ecole مدرسة
association نقابة syndicat asociacion associazione verein جمعية society societe organisation organization organisations منظمة ngo ong collectif collective group groupe مجموعة
network reseau شبكة alliance coalition تحالف platform plateforme منصة forum منتدى
institute institut معهد centre center مركز observatory observatoire مرصد lab laboratory laboratoire مختبر academy academie أكاديمية
foundation fundacion fondazione stiftung fundacao fondation مؤسسة fund fonds صندوق trust
federation اتحاد union ligue league رابطة confederation
agency agence وكالة office bureau مكتب commission لجنة هيئة board committee comite
bank banque بنك مصرف
company advisory associates consulting consultants consultancy solutions partners limited ltd inc gmbh sarl compagnie شركة enterprise entreprise
radio راديو إذاعة newspaper journal جريدة صحيفة tv television press presse media
hospital hopital مستشفى clinic clinique عيادة
chamber chambre غرفة cooperative تعاونية coop
region regional régionale جهة government gouvernement حكومة
initiative مبادرة programme program برنامج project projet مشروع
"""  # noqa: E501 -- one meaning a line
_THEMES: Final = """
water eau eaux مياه ماء
migration migrations هجرة migrant migrants مهاجرين المهاجرين
youth young jeunes jeunesse jeune شباب
women femme femmes نساء المرأة مرأة
mediterranean mediterraneen mediterraneenne mediterranee متوسط المتوسط
international internationale internationaux دولي دولية
national nationale وطني وطنية
african africain africaine أفريقي أفريقية
arab arabe arabes عربي عربية
european europeen europeenne أوروبي أوروبية
development developpement تنمية
health sante صحة
environment environnement بيئة
climate climat مناخ
rights droits حقوق
human humain humains إنسان
culture cultural culturel culturelle ثقافة ثقافي ثقافية
education تعليم
solidarity solidarite solidarites تضامن
urban urbain urbaine urbanisme حضري حضرية
cities villes communes مدن
sea mer maritime بحر بحري بحرية
energy energie طاقة
agriculture agricultural agricole زراعة زراعي
trade commerce تجارة
tourism tourisme سياحة
transport نقل
refugees refugies refugee لاجئين لاجئون
children enfants أطفال طفل
green vert verte أخضر خضراء
digital numerique رقمي رقمية
research recherche recherches بحث بحوث أبحاث دراسات etudes studies
justice عدالة
labour labor travail شغل عمل
housing logement سكن إسكان
heritage patrimoine تراث
bar barreau barreaux محاماة
tenants tenant locataires locataire مستأجرين
relief secours إغاثة
affairs affaires شؤون
family families famille familles أسرة عائلة
police شرطة
science sciences علوم
technology technologies technologie technologies تكنولوجيا تقنية
innovation ابتكار
law legal juridique droit قانوني قانونية قانون حقوقية
art arts فنون
library bibliotheque biblioteka biblioteca مكتبة
statistics statistique statistiques إحصاء
land territoire territoires أراضي
planning amenagement تخطيط
interior interieur داخلية
foreign etrangeres خارجية
finance finances مالية
economy economic economie economique اقتصاد اقتصادي
employment emploi تشغيل
sports sport رياضة
fishermen fishing peche pecheurs صيد صيادين
farmers agriculteurs paysans مزارعين فلاحين
workers travailleurs ouvriers عمال
students etudiants طلبة طلاب
artists artistes فنانين
journalists journalistes صحفيين
lawyers avocats محامين
engineers ingenieurs مهندسين
teachers enseignants معلمين مدرسين
municipalities municipalites بلديات
returnees retour عائدين
border frontiere frontieres حدود
port ports harbour ميناء موانئ
river fleuve نهر
mountain montagne جبل
desert صحراء
blue bleu bleue أزرق زرقاء
white blanc blanche أبيض بيضاء
red rouge أحمر حمراء
film cinema سينما
music musique موسيقى
book livre كتاب
disability handicap إعاقة
elderly seniors aines مسنين
state etat دولة
public publique عام عامة
royal royale ملكي ملكية
higher superieur superieure عالي عليا
social sociale اجتماعي اجتماعية
democracy democratie ديمقراطية
peace paix سلام
sport sports رياضة
north nord شمال
south sud جنوب
east est شرق
west ouest غرب
sustainable durable مستدام مستدامة
global world mondial mondiale عالمي عالمية
open free new great greater grand grande joint central community communautaire citizens citizen citoyen citoyenne council
policy politique policies سياسات
cooperation تعاون
local locale locaux محلي محلية
"""  # noqa: E501 -- one meaning a line


def _table(lines: str, mark: str) -> dict[str, str]:
    return {
        bare(fold(word)): f"{mark}{at}"
        for at, line in enumerate(lines.strip().splitlines())
        for word in line.split()
    }


_MEANING: Final[Mapping[str, str]] = {**_table(_THEMES, "~"), **_table(_KINDS, "=")}


@lru_cache(maxsize=16384)
def meaning_of(word: str) -> str:
    """Give what a word means, the same in the three languages; an unknown one means itself."""
    plain = bare(word)
    if plain in _MEANING:
        return _MEANING[plain]
    if word.endswith(("our", "ours")) and len(word) > 5:
        return word.replace("our", "or")
    places = CITY_OF.get(word) or CITY_OF.get(plain)
    if places:
        return "@" + min(places)
    country = BY_NAME.get(plain)
    return "#" + country.code if country and len(plain) > 2 else plain


TELLING_KINDS: Final = frozenset(
    meaning_of(one)
    for one in (
        *("ministry", "university", "association", "network", "institute", "foundation"),
        *("federation", "agency", "bank", "company", "radio", "hospital", "cooperative"),
    )
)
"""Kinds of organisations that one names alone when everybody knows which is meant."""


@dataclass(frozen=True, slots=True)
class Organisation:
    """What an organisation's name says: all its meanings, and those that are its own."""

    meanings: frozenset[str]
    own: frozenset[str]
    people: frozenset[str]


def organisation_of(name: str, people: frozenset[str]) -> Organisation | None:
    """Take a name apart into what it says; nothing if it says too little to be known by."""
    words = [one for one in fold(name).split() if one not in FUNCTION and len(one) > 1]
    meanings = frozenset(meaning_of(one) for one in words)
    kinds = frozenset(one for one in meanings if one[0] == "=")
    themes = frozenset(one for one in meanings if one[0] == "~")
    own = meanings - kinds - themes or themes
    return Organisation(meanings, own, people) if len(meanings) > 1 and own else None


def names_within(written: str) -> Iterator[str]:
    """Give the names that one cell holds: *Forum of X (FOX)*, *X - FOX*, *X / Y*."""
    yield written
    outside = re.sub(r"[(\[（][^)\]）]*[)\]）]", " ", written)
    if fold(outside) and outside != written:
        yield outside
    yield from re.findall(r"[(\[（]([^)\]）]+)[)\]）]", written)
    for one in re.split(r"\s[-–—/|]\s|/", outside):
        if fold(one) and one != written:
            yield one


def core_of(name: str) -> tuple[str, ...]:
    """Give a name without the kind of organisation before or after it, if enough is left."""
    words = fold(name).split()
    kinds = {"=", "~"}
    while words and (words[0] in FUNCTION or meaning_of(words[0])[0] == "="):
        words = words[1:]
    while words and meaning_of(words[-1])[0] == "=":
        words = words[:-1]
    own = [one for one in words if one not in FUNCTION and meaning_of(one)[0] not in kinds]
    placed = all(meaning_of(one)[0] in "@#" for one in own)
    return tuple(words) if len(words) > 1 and own and not placed else ()


def short_forms(name: str) -> Iterator[str]:
    """Give the acronyms in a name and those that its first letters make; folded."""
    words = words_of(name)
    loud = all(one.shouted for one in words if len(one.text) > 2)
    for one in words:
        if one.shouted and 1 < len(one.text) <= 10 and (not loud or len(words) == 1):
            yield one.text
    for kept in (
        [one for one in words if one.text not in FUNCTION],
        words,
        [one for one in words if one.capital],
    ):
        letters = "".join(one.text[0] for one in kept if not one.arabic)
        if 3 <= len(letters) <= 8 and len(kept) == len(letters):
            yield letters


def own_words(organisation: Organisation) -> Iterator[str]:
    """Give the words that only this organisation has in its name: no place, no common word."""
    proper = [one for one in organisation.own if one[0] not in "@#=~"]
    for one in proper if len(proper) == 1 else ():
        doubtful = one in COMMON or one in LATIN_HOMOGRAPHS or one in PUBLIC_SHORT
        if one[0] not in "@#=~" and len(one) > 3 and not doubtful:
            yield one


def places_in(names: Iterable[str]) -> Iterator[str]:
    """Give the cities that names of organisations and functions hold, each by its meaning."""
    for name in names:
        words = fold(name).split()
        for size in (1, 2):
            for at in range(len(words) - size + 1):
                one = " ".join(words[at : at + size])
                if one in CITY_OF or bare(one) in CITY_OF:
                    yield "@" + min(CITY_OF.get(one) or CITY_OF[bare(one)])


def content(words: list[Word]) -> list[str]:
    """Give what each word of a note means; nothing for words without a meaning of their own."""
    return ["" if one.text in FUNCTION else meaning_of(one.text) for one in words]
