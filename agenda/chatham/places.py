"""Countries and cities in three languages, and what their people are called."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from agenda.chatham.folding import fold

_COUNTRIES: Final = """
DZ|Algeria|Algérie|الجزائر|Algerian|algérien|جزائري
MA|Morocco|Maroc|المغرب|Moroccan|marocain|مغربي
TN|Tunisia|Tunisie|تونس|Tunisian|tunisien|تونسي
LY|Libya|Libye|ليبيا|Libyan|libyen|ليبي
EG|Egypt|Égypte|مصر|Egyptian|égyptien|مصري
MR|Mauritania|Mauritanie|موريتانيا|Mauritanian|mauritanien|موريتاني
SD|Sudan|Soudan|السودان|Sudanese|soudanais|سوداني
LB|Lebanon|Liban|لبنان|Lebanese|libanais|لبناني
SY|Syria|Syrie|سوريا,سورية|Syrian|syrien|سوري
JO|Jordan|Jordanie|الأردن|Jordanian|jordanien|أردني
PS|Palestine,State of Palestine|Palestine|فلسطين|Palestinian|palestinien|فلسطيني
IL|Israel|Israël|إسرائيل|Israeli|israélien|إسرائيلي
IQ|Iraq|Irak|العراق|Iraqi|irakien|عراقي
SA|Saudi Arabia|Arabie saoudite|السعودية|Saudi|saoudien|سعودي
AE|United Arab Emirates,UAE,Emirates|Émirats arabes unis,Émirats|الإمارات|Emirati|émirati|إماراتي
QA|Qatar|Qatar|قطر|Qatari|qatari|قطري
KW|Kuwait|Koweït|الكويت|Kuwaiti|koweïtien|كويتي
BH|Bahrain|Bahreïn|البحرين|Bahraini|bahreïni|بحريني
OM|Oman|Oman|سلطنة عمان|Omani|omanais|عماني
YE|Yemen|Yémen|اليمن|Yemeni|yéménite|يمني
IR|Iran|Iran|إيران|Iranian|iranien|إيراني
TR|Turkey,Türkiye|Turquie|تركيا|Turkish,Turk|turc|تركي
CY|Cyprus|Chypre|قبرص|Cypriot|chypriote|قبرصي
GR|Greece|Grèce|اليونان|Greek|grec|يوناني
MT|Malta|Malte|مالطا,مالطة|Maltese|maltais|مالطي
IT|Italy|Italie|إيطاليا|Italian|italien|إيطالي
FR|France|France|فرنسا|French,Frenchman,Frenchwoman|français|فرنسي
ES|Spain|Espagne|إسبانيا,أسبانيا|Spanish,Spaniard|espagnol|إسباني
PT|Portugal|Portugal|البرتغال|Portuguese|portugais|برتغالي
HR|Croatia|Croatie|كرواتيا|Croatian,Croat|croate|كرواتي
SI|Slovenia|Slovénie|سلوفينيا|Slovenian,Slovene|slovène|سلوفيني
BA|Bosnia and Herzegovina,Bosnia|Bosnie-Herzégovine,Bosnie|البوسنة والهرسك,البوسنة|Bosnian|bosnien|بوسني
ME|Montenegro|Monténégro|الجبل الأسود|Montenegrin|monténégrin|
RS|Serbia|Serbie|صربيا|Serbian,Serb|serbe|صربي
AL|Albania|Albanie|ألبانيا|Albanian|albanais|ألباني
MK|North Macedonia,Macedonia|Macédoine du Nord,Macédoine|مقدونيا الشمالية,مقدونيا|Macedonian|macédonien|مقدوني
XK|Kosovo|Kosovo|كوسوفو|Kosovar|kosovar|
BG|Bulgaria|Bulgarie|بلغاريا|Bulgarian|bulgare|بلغاري
RO|Romania|Roumanie|رومانيا|Romanian|roumain|روماني
MD|Moldova|Moldavie|مولدوفا|Moldovan|moldave|
UA|Ukraine|Ukraine|أوكرانيا|Ukrainian|ukrainien|أوكراني
RU|Russia,Russian Federation|Russie|روسيا|Russian|russe|روسي
BY|Belarus|Biélorussie|بيلاروسيا|Belarusian|biélorusse|
PL|Poland|Pologne|بولندا|Polish|polonais|بولندي
CZ|Czechia,Czech Republic|Tchéquie,République tchèque|التشيك|Czech|tchèque|تشيكي
SK|Slovakia|Slovaquie|سلوفاكيا|Slovak,Slovakian|slovaque|سلوفاكي
HU|Hungary|Hongrie|المجر,هنغاريا|Hungarian|hongrois|مجري
AT|Austria|Autriche|النمسا|Austrian|autrichien|نمساوي
CH|Switzerland|Suisse|سويسرا|Swiss|suisse|سويسري
DE|Germany|Allemagne|ألمانيا|German|allemand|ألماني
NL|Netherlands,The Netherlands,Holland|Pays-Bas|هولندا|Dutch|néerlandais|هولندي
BE|Belgium|Belgique|بلجيكا|Belgian|belge|بلجيكي
LU|Luxembourg|Luxembourg|لوكسمبورغ|Luxembourgish|luxembourgeois|
GB|United Kingdom,UK,Great Britain,Britain,England,Scotland|Royaume-Uni,Grande-Bretagne,Angleterre|المملكة المتحدة,بريطانيا|British,Briton|britannique|بريطاني
IE|Ireland|Irlande|أيرلندا|Irish|irlandais|أيرلندي
DK|Denmark|Danemark|الدنمارك|Danish,Dane|danois|دنماركي
SE|Sweden|Suède|السويد|Swedish,Swede|suédois|سويدي
NO|Norway|Norvège|النرويج|Norwegian|norvégien|نرويجي
FI|Finland|Finlande|فنلندا|Finnish,Finn|finlandais|فنلندي
IS|Iceland|Islande|آيسلندا|Icelandic|islandais|
EE|Estonia|Estonie|إستونيا|Estonian|estonien|
LV|Latvia|Lettonie|لاتفيا|Latvian|letton|
LT|Lithuania|Lituanie|ليتوانيا|Lithuanian|lituanien|
GE|Georgia|Géorgie|جورجيا|Georgian|géorgien|جورجي
AM|Armenia|Arménie|أرمينيا|Armenian|arménien|أرميني
AZ|Azerbaijan|Azerbaïdjan|أذربيجان|Azerbaijani|azerbaïdjanais|
SN|Senegal|Sénégal|السنغال|Senegalese|sénégalais|سنغالي
ML|Mali|Mali|جمهورية مالي,دولة مالي|Malian|malien|
NE|Niger|Niger|النيجر|Nigerien|nigérien|نيجري
NG|Nigeria|Nigéria,Nigeria|نيجيريا|Nigerian|nigérian|نيجيري
BF|Burkina Faso,Burkina|Burkina Faso,Burkina|بوركينا فاسو|Burkinabe|burkinabè,burkinabé|
CI|Ivory Coast,Côte d'Ivoire|Côte d'Ivoire|ساحل العاج,كوت ديفوار|Ivorian|ivoirien|إيفواري
GH|Ghana|Ghana|غانا|Ghanaian|ghanéen|غاني
TG|Togo|Togo|توغو|Togolese|togolais|
BJ|Benin|Bénin|بنين|Beninese|béninois|
GN|Guinea|Guinée|غينيا|Guinean|guinéen|غيني
GM|Gambia,The Gambia|Gambie|غامبيا|Gambian|gambien|غامبي
CM|Cameroon|Cameroun|الكاميرون|Cameroonian|camerounais|كاميروني
TD|Chad|Tchad|تشاد|Chadian|tchadien|تشادي
CD|Democratic Republic of the Congo,DRC,Congo|République démocratique du Congo,RDC,Congo|الكونغو|Congolese|congolais|كونغولي
GA|Gabon|Gabon|الغابون|Gabonese|gabonais|
CV|Cape Verde,Cabo Verde|Cap-Vert|الرأس الأخضر|Cape Verdean|cap-verdien|
ET|Ethiopia|Éthiopie|إثيوبيا|Ethiopian|éthiopien|إثيوبي
ER|Eritrea|Érythrée|إريتريا|Eritrean|érythréen|إريتري
SO|Somalia|Somalie|الصومال|Somali|somalien|صومالي
DJ|Djibouti|Djibouti|جيبوتي|Djiboutian|djiboutien|
KM|Comoros|Comores|جزر القمر|Comorian|comorien|
KE|Kenya|Kenya|كينيا|Kenyan|kényan|كيني
UG|Uganda|Ouganda|أوغندا|Ugandan|ougandais|أوغندي
RW|Rwanda|Rwanda|رواندا|Rwandan|rwandais|رواندي
BI|Burundi|Burundi|بوروندي|Burundian|burundais|
TZ|Tanzania|Tanzanie|تنزانيا|Tanzanian|tanzanien|تنزاني
MZ|Mozambique|Mozambique|موزمبيق|Mozambican|mozambicain|
ZM|Zambia|Zambie|زامبيا|Zambian|zambien|
ZW|Zimbabwe|Zimbabwe|زيمبابوي|Zimbabwean|zimbabwéen|
ZA|South Africa|Afrique du Sud|جنوب أفريقيا|South African|sud-africain|
MG|Madagascar|Madagascar|مدغشقر|Malagasy|malgache|
US|United States,USA,United States of America|États-Unis|الولايات المتحدة,أمريكا|American|américain|أمريكي
CA|Canada|Canada|كندا|Canadian|canadien|كندي
MX|Mexico|Mexique|المكسيك|Mexican|mexicain|مكسيكي
BR|Brazil|Brésil|البرازيل|Brazilian|brésilien|برازيلي
AR|Argentina|Argentine|الأرجنتين|Argentinian,Argentine|argentin|أرجنتيني
CL|Chile|Chili|تشيلي,شيلي|Chilean|chilien|
CO|Colombia|Colombie|كولومبيا|Colombian|colombien|كولومبي
EC|Ecuador|Équateur|الإكوادور|Ecuadorian|équatorien|
PE|Peru|Pérou|بيرو|Peruvian|péruvien|
UY|Uruguay|Uruguay|أوروغواي|Uruguayan|uruguayen|
VE|Venezuela|Venezuela|فنزويلا|Venezuelan|vénézuélien|فنزويلي
CU|Cuba|Cuba|كوبا|Cuban|cubain|كوبي
SV|El Salvador|Salvador|السلفادور|Salvadoran|salvadorien|
GT|Guatemala|Guatemala|غواتيمالا|Guatemalan|guatémaltèque|
AU|Australia|Australie|أستراليا|Australian|australien|أسترالي
NZ|New Zealand|Nouvelle-Zélande|نيوزيلندا|New Zealander|néo-zélandais|
CN|China|Chine|الصين|Chinese|chinois|صيني
JP|Japan|Japon|اليابان|Japanese|japonais|ياباني
KR|South Korea,Korea|Corée du Sud,Corée|كوريا الجنوبية,كوريا|Korean,South Korean|coréen|كوري
IN|India|Inde|الهند|Indian|indien|هندي
PK|Pakistan|Pakistan|باكستان|Pakistani|pakistanais|باكستاني
BD|Bangladesh|Bangladesh|بنغلاديش|Bangladeshi|bangladais|بنغالي
LK|Sri Lanka|Sri Lanka|سريلانكا|Sri Lankan|sri-lankais|
NP|Nepal|Népal|نيبال|Nepalese,Nepali|népalais|نيبالي
AF|Afghanistan|Afghanistan|أفغانستان|Afghan|afghan|أفغاني
ID|Indonesia|Indonésie|إندونيسيا|Indonesian|indonésien|إندونيسي
MY|Malaysia|Malaisie|ماليزيا|Malaysian|malaisien|ماليزي
PH|Philippines|Philippines|الفلبين|Filipino,Philippine|philippin|فلبيني
TH|Thailand|Thaïlande|تايلاند|Thai|thaïlandais|
VN|Vietnam,Viet Nam|Vietnam|فيتنام|Vietnamese|vietnamien|فيتنامي
"""  # noqa: E501 -- one meaning a line

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
Cairo|Le Caire|القاهرة
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
Erbil|Erbil|أربيل
Mosul|Mossoul|الموصل
Istanbul|Istanbul|إسطنبول
Ankara|Ankara|أنقرة
Izmir|Izmir|إزمير
Gaziantep|Gaziantep|غازي عنتاب
Athens|Athènes|أثينا
Thessaloniki|Thessalonique|سالونيك
Nicosia|Nicosie|نيقوسيا
Valletta|La Valette|فاليتا
Rome|Rome|روما
Milan|Milan|ميلانو
Turin|Turin|تورينو
Naples|Naples|نابولي
Palermo|Palerme|باليرمو
Genoa|Gênes|جنوة
Venice|Venise|البندقية
Bologna|Bologne|بولونيا
Florence|Florence|فلورنسا
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
Seville|Séville|إشبيلية
Valencia|Valence|فالنسيا
Málaga,Malaga|Malaga|مالقة
Granada|Grenade|غرناطة
Córdoba,Cordoba|Cordoue|قرطبة
Bilbao|Bilbao|بلباو
Zaragoza|Saragosse|سرقسطة
Lisbon|Lisbonne|لشبونة
Porto|Porto|بورتو
Sintra|Sintra|سينترا
Vienna|Vienne|فيينا
Berlin|Berlin|برلين
Hamburg|Hambourg|هامبورغ
Munich|Munich|ميونخ
Brussels|Bruxelles|بروكسل
Ghent|Gand|غنت
Antwerp|Anvers|أنتويرب
Amsterdam|Amsterdam|أمستردام
Rotterdam|Rotterdam|روتردام
Utrecht|Utrecht|أوتريخت
Geneva|Genève|جنيف
Zurich|Zurich|زيورخ
London|Londres|لندن
Manchester|Manchester|مانشستر
Bristol|Bristol|بريستول
Stockholm|Stockholm|ستوكهولم
Malmö,Malmo|Malmö|مالمو
Gothenburg|Göteborg|غوتنبرغ
Copenhagen|Copenhague|كوبنهاغن
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


COUNTRIES: Final = tuple(_read(line) for line in _COUNTRIES.strip().splitlines())
BY_NAME: Final = {
    name.removeprefix("ال"): one
    for one in COUNTRIES
    for name in (*one.names, *one.peoples, one.code.casefold())
}
CITIES: Final = tuple(
    frozenset(fold(name) for cell in line.split("|") for name in _split(cell))
    for line in _CITIES.strip().splitlines()
)
CITY_OF: Final = {name: names for names in CITIES for name in names}


def country_called(written: str) -> Country | None:
    """Give the country that somebody wrote, in whatever language, if it is known."""
    return BY_NAME.get(fold(written).removeprefix("ال"))
