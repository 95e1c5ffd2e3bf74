"""Countries and cities in three languages, and what their people are called."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from agenda.chatham.folding import fold
from agenda.chatham.lexicons.countries import COUNTRY_NAMES
from agenda.chatham.lexicons.doubtful_towns import TOWNS_LIKE_WORDS
from agenda.chatham.lexicons.far_towns import FAR_TOWNS
from agenda.chatham.lexicons.towns import TOWNS

_CITIES: Final = """
Tunis|Tunis|تونس العاصمة
Sfax|Sfax|صفاقس
Sousse|Sousse|سوسة
Bizerte|Bizerte|بنزرت
Gabès,Gabes|Gabès|قابس
Kairouan|Kairouan|القيروان
Monastir|Monastir|المنستير
Médenine,Medenine|Médenine|مدنين
Nabeul|Nabeul|نابل
Gafsa|Gafsa|قفصة
La Marsa|La Marsa|المرسى
Mahdia|Mahdia|المهدية
Zarzis|Zarzis|جرجيس
Algiers|Alger|الجزائر العاصمة
Oran|Oran|وهران
Constantine|Constantine|قسنطينة
Annaba|Annaba|عنابة
Tlemcen|Tlemcen|تلمسان
Béjaïa,Bejaia|Béjaïa|بجاية
Rabat|Rabat|الرباط
Casablanca|Casablanca|الدار البيضاء
Marrakech,Marrakesh|Marrakech|مراكش
Tangier,Tangiers|Tanger|طنجة
Fez,Fes|Fès|فاس
Meknes|Meknès|مكناس
Oujda|Oujda|وجدة
Agadir|Agadir|أكادير
Tetouan,Tétouan|Tétouan|تطوان
Chefchaouen|Chefchaouen|شفشاون
Salé,Sale|Salé|سلا
Nador|Nador|الناظور
Essaouira|Essaouira|الصويرة
Beni Mellal|Béni Mellal|بني ملال
Kenitra|Kénitra|القنيطرة
Tripoli|Tripoli|طرابلس
Benghazi|Benghazi|بنغازي
Misrata|Misrata|مصراتة
Sabha,Sebha|Sebha|سبها
Zuwara|Zouara|زوارة
Cairo|Le Caire,Caire|القاهرة
Alexandria|Alexandrie|الإسكندرية
Giza|Gizeh|الجيزة
Port Said|Port-Saïd|بورسعيد
Mansoura|Mansourah|المنصورة
Beirut|Beyrouth|بيروت
Saida,Sidon|Saïda|صيدا
Tyre|Tyr|صور
Zahle|Zahlé|زحلة
Baalbek|Baalbek|بعلبك
Byblos,Jbeil|Jbeil|جبيل
Amman|Amman|عمان
Irbid|Irbid|إربد
Zarqa|Zarqa|الزرقاء
Mafraq|Mafraq|المفرق
Aqaba|Aqaba|العقبة
Karak|Karak|الكرك
Madaba|Madaba|مأدبا
Ramallah|Ramallah|رام الله
Nablus|Naplouse|نابلس
Hebron|Hébron|الخليل
Bethlehem|Bethléem|بيت لحم
Gaza|Gaza|غزة
Jericho|Jéricho|أريحا
Damascus|Damas|دمشق
Aleppo|Alep|حلب
Baghdad|Bagdad|بغداد
Basra|Bassora|البصرة
Erbil,Hewler|Erbil|أربيل
Mosul|Mossoul|الموصل
Istanbul|Istanbul|إسطنبول
Ankara|Ankara|أنقرة
Izmir,İzmir|Izmir,Smyrne|إزمير
Gaziantep|Gaziantep|غازي عنتاب
Athens,Athina|Athènes|أثينا
Thessaloniki,Salonica|Thessalonique|سالونيك
Nicosia|Nicosie|نيقوسيا
Valletta|La Valette|فاليتا
Rome|Rome|روما
Milan,Milano|Milan|ميلانو
Turin,Torino|Turin|تورينو
Naples,Napoli|Naples|نابولي
Palermo|Palerme|باليرمو,بالرمو
Genoa,Genova|Gênes|جنوة
Venice,Venezia|Venise|البندقية
Bologna|Bologne|مدينة بولونيا
Florence,Firenze|Florence|فلورنسا
Bari|Bari|باري
Lampedusa|Lampedusa|لامبيدوزا
Paris|Paris|باريس
Marseille,Marseilles|Marseille|مرسيليا
Lyon,Lyons|Lyon|ليون
Nice|Nice|نيس
Toulouse|Toulouse|تولوز
Montpellier|Montpellier|مونبلييه
Strasbourg|Strasbourg|ستراسبورغ
Lille|Lille|ليل
Nantes|Nantes|نانت
Bordeaux|Bordeaux|بوردو
Grenoble|Grenoble|غرونوبل
Madrid|Madrid|مدريد
Barcelona|Barcelone|برشلونة
Seville,Sevilla|Séville|إشبيلية
Valencia,València|Valence|فالنسيا
Málaga,Malaga|Malaga|مالقة
Granada|Grenade|غرناطة
Córdoba,Cordoba|Cordoue|قرطبة
Bilbao,Bilbo|Bilbao|بلباو
Zaragoza|Saragosse|سرقسطة
Lisbon,Lisboa|Lisbonne|لشبونة
Porto|Porto|بورتو
Sintra|Sintra|سينترا
Vienna,Wien|Vienne|فيينا
Berlin|Berlin|برلين
Hamburg|Hambourg|هامبورغ
Munich,München|Munich|ميونخ
Brussels,Brussel|Bruxelles|بروكسل
Ghent,Gent|Gand|غنت,خنت
Antwerp,Antwerpen|Anvers|أنتويرب
Amsterdam|Amsterdam|أمستردام
Rotterdam|Rotterdam|روتردام
Utrecht|Utrecht|أوتريخت
Geneva,Genf|Genève|جنيف
Zurich,Zürich|Zurich|زيورخ
London|Londres|لندن
Manchester|Manchester|مانشستر
Bristol|Bristol|بريستول
Stockholm|Stockholm|ستوكهولم
Malmö,Malmo|Malmö|مالمو
Gothenburg,Göteborg|Göteborg|غوتنبرغ
Copenhagen,København|Copenhague|كوبنهاغن
Oslo|Oslo|أوسلو
Helsinki|Helsinki|هلسنكي
Dakar|Dakar|داكار
Bamako|Bamako|باماكو
Niamey|Niamey|نيامي
Agadez|Agadez|أغاديز
Nouakchott|Nouakchott|نواكشوط
Nouadhibou|Nouadhibou|نواذيبو
Abidjan|Abidjan|أبيدجان
Accra|Accra|أكرا
Lagos|Lagos|لاغوس
Kampala|Kampala|كمبالا
Nairobi|Nairobi|نيروبي
Freetown|Freetown|فريتاون
Khartoum|Khartoum|الخرطوم
"""


@dataclass(frozen=True, slots=True)
class Country:
    """One country: what it is called, and how those of it are; folded, some in several words."""

    code: str
    names: frozenset[str]
    peoples: frozenset[str]


def _french(word: str) -> Iterator[str]:
    female = word
    if word.endswith(("ien", "yen")) or (word.endswith("en") and not word.endswith("een")):
        female = word + "ne"
    elif word == "grec":
        female = "grecque"
    elif word == "turc":
        female = "turque"
    elif not word.endswith("e"):
        female = word + "e"
    if word.endswith("éen"):
        female = word + "ne"
    if word in {"letton", "breton"}:
        female = word + "ne"
    for one in (word, female):
        yield one
        yield one if one.endswith("s") else one + "s"


def _english(word: str) -> Iterator[str]:
    yield word
    if not word.endswith(("ese", "sh", "ch", "s")):
        yield word + "s"


def _arabic(word: str) -> Iterator[str]:
    for ending in ("", "ة", "ون", "ين", "ات", "تين", "ان"):
        yield word + ending


def _split(given: str) -> tuple[str, ...]:
    return tuple(one for one in given.split(",") if one)


def _read(line: str) -> Country:
    code, english, french, arabic, of_english, of_french, of_arabic = line.split("|")
    names = {*_split(english), *_split(french), *_split(arabic)}
    peoples = {
        *(form for one in _split(of_english) for form in _english(one)),
        *(form for one in _split(of_french) for form in _french(one)),
        *(form for one in _split(of_arabic) for form in _arabic(one)),
    }
    folded = frozenset(fold(one) for one in names)
    return Country(code, folded, frozenset(fold(one) for one in peoples) - folded)


COUNTRIES: Final = tuple(_read(line) for line in COUNTRY_NAMES.strip().splitlines())
BY_NAME: Final = {
    name.removeprefix("ال"): one
    for one in COUNTRIES
    for name in (*one.names, *one.peoples, one.code.casefold())
}


def _towns(*lines: str) -> tuple[frozenset[str], ...]:
    return tuple(
        frozenset(fold(name) for cell in line.split("|") for name in _split(cell))
        for block in lines
        for line in block.strip().splitlines()
    )


CITIES: Final = _towns(_CITIES, TOWNS, FAR_TOWNS)
CITY_OF: Final = {name: names for names in CITIES for name in names}
LIKE_WORDS: Final = {name: names for names in _towns(TOWNS_LIKE_WORDS) for name in names}
"""Towns that are known only where an organisation is from there."""


def country_called(written: str) -> Country | None:
    """Give the country that somebody wrote, in whatever language, if it is known."""
    return BY_NAME.get(fold(written).removeprefix("ال"))
