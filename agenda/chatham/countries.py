"""Countries in three languages, and what their people are called."""

from typing import Final

COUNTRY_NAMES: Final = """
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
