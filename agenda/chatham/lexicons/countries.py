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
OM|Oman|Oman|سلطنة عمان,عمان|Omani|omanais|عماني
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
ME|Montenegro|Monténégro|الجبل الأسود|Montenegrin|monténégrin|مونتينيغري
RS|Serbia|Serbie|صربيا|Serbian,Serb|serbe|صربي
AL|Albania|Albanie|ألبانيا|Albanian|albanais|ألباني
MK|North Macedonia,Macedonia|Macédoine du Nord,Macédoine|مقدونيا الشمالية,مقدونيا|Macedonian|macédonien|مقدوني
XK|Kosovo|Kosovo|كوسوفو|Kosovar|kosovar|كوسوفي
BG|Bulgaria|Bulgarie|بلغاريا|Bulgarian|bulgare|بلغاري
RO|Romania|Roumanie|رومانيا|Romanian|roumain|روماني
MD|Moldova|Moldavie|مولدوفا|Moldovan|moldave|مولدوفي
UA|Ukraine|Ukraine|أوكرانيا|Ukrainian|ukrainien|أوكراني
RU|Russia,Russian Federation|Russie|روسيا|Russian|russe|روسي
BY|Belarus|Biélorussie|بيلاروسيا|Belarusian|biélorusse|بيلاروسي
PL|Poland|Pologne|بولندا|Polish|polonais|بولندي
CZ|Czechia,Czech Republic|Tchéquie,République tchèque|التشيك|Czech|tchèque|تشيكي
SK|Slovakia|Slovaquie|سلوفاكيا|Slovak,Slovakian|slovaque|سلوفاكي
HU|Hungary|Hongrie|المجر,هنغاريا|Hungarian|hongrois|مجري
AT|Austria|Autriche|النمسا|Austrian|autrichien|نمساوي
CH|Switzerland|Suisse|سويسرا|Swiss|suisse|سويسري
DE|Germany|Allemagne|ألمانيا|German|allemand|ألماني
NL|Netherlands,The Netherlands,Holland|Pays-Bas|هولندا|Dutch|néerlandais|هولندي
BE|Belgium|Belgique|بلجيكا|Belgian|belge|بلجيكي
LU|Luxembourg|Luxembourg|لوكسمبورغ|Luxembourgish|luxembourgeois|لوكسمبورغي
SCT|Scotland|Écosse|اسكتلندا,إسكتلندا|Scottish,Scot,Scots|écossais|اسكتلندي,إسكتلندي
WLS|Wales|Pays de Galles|ويلز|Welsh|gallois|ويلزي
GB|United Kingdom,UK,Great Britain,Britain,England|Royaume-Uni,Grande-Bretagne,Angleterre|المملكة المتحدة,بريطانيا|British,Briton|britannique|بريطاني
IE|Ireland|Irlande|أيرلندا|Irish|irlandais|أيرلندي
DK|Denmark|Danemark|الدنمارك|Danish,Dane|danois|دنماركي
SE|Sweden|Suède|السويد|Swedish,Swede|suédois|سويدي
NO|Norway|Norvège|النرويج|Norwegian|norvégien|نرويجي
FI|Finland|Finlande|فنلندا|Finnish,Finn|finlandais|فنلندي
IS|Iceland|Islande|آيسلندا,أيسلندا|Icelandic,Icelander|islandais|آيسلندي
EE|Estonia|Estonie|إستونيا|Estonian|estonien|إستوني
LV|Latvia|Lettonie|لاتفيا|Latvian|letton|لاتفي
LT|Lithuania|Lituanie|ليتوانيا|Lithuanian|lituanien|ليتواني
GE|Georgia|Géorgie|جورجيا|Georgian|géorgien|جورجي
AM|Armenia|Arménie|أرمينيا|Armenian|arménien|أرميني
AZ|Azerbaijan|Azerbaïdjan|أذربيجان|Azerbaijani|azerbaïdjanais|أذربيجاني
SN|Senegal|Sénégal|السنغال|Senegalese|sénégalais|سنغالي
ML|Mali|Mali|جمهورية مالي,دولة مالي|Malian|malien|
NE|Niger|Niger|النيجر|Nigerien|nigérien|نيجري
NG|Nigeria|Nigéria,Nigeria|نيجيريا|Nigerian|nigérian|نيجيري
BF|Burkina Faso,Burkina|Burkina Faso,Burkina|بوركينا فاسو|Burkinabe|burkinabè,burkinabé|بوركيني
CI|Ivory Coast,Côte d'Ivoire|Côte d'Ivoire|ساحل العاج,كوت ديفوار|Ivorian|ivoirien|إيفواري
GH|Ghana|Ghana|غانا|Ghanaian|ghanéen|غاني
TG|Togo|Togo|توغو|Togolese|togolais|توغولي
BJ|Benin|Bénin|بنين|Beninese|béninois|بنيني
GN|Guinea|Guinée|غينيا|Guinean|guinéen|غيني
GM|Gambia,The Gambia|Gambie|غامبيا|Gambian|gambien|غامبي
CM|Cameroon|Cameroun|الكاميرون|Cameroonian|camerounais|كاميروني
TD|Chad|Tchad|تشاد|Chadian|tchadien|تشادي
CD|Democratic Republic of the Congo,DRC,Congo|République démocratique du Congo,RDC,Congo|الكونغو|Congolese|congolais|كونغولي
GA|Gabon|Gabon|الغابون|Gabonese|gabonais|غابوني
CV|Cape Verde,Cabo Verde|Cap-Vert|الرأس الأخضر|Cape Verdean|cap-verdien|
ET|Ethiopia|Éthiopie|إثيوبيا|Ethiopian|éthiopien|إثيوبي
ER|Eritrea|Érythrée|إريتريا|Eritrean|érythréen|إريتري
SO|Somalia|Somalie|الصومال|Somali|somalien|صومالي
DJ|Djibouti|Djibouti|جيبوتي|Djiboutian|djiboutien|جيبوتي
KM|Comoros|Comores|جزر القمر|Comorian|comorien|
KE|Kenya|Kenya|كينيا|Kenyan|kényan|كيني
UG|Uganda|Ouganda|أوغندا|Ugandan|ougandais|أوغندي
RW|Rwanda|Rwanda|رواندا|Rwandan|rwandais|رواندي
BI|Burundi|Burundi|بوروندي|Burundian|burundais|
TZ|Tanzania|Tanzanie|تنزانيا|Tanzanian|tanzanien|تنزاني
MZ|Mozambique|Mozambique|موزمبيق|Mozambican|mozambicain|موزمبيقي
ZM|Zambia|Zambie|زامبيا|Zambian|zambien|زامبي
ZW|Zimbabwe|Zimbabwe|زيمبابوي|Zimbabwean|zimbabwéen|زيمبابوي
ZA|South Africa|Afrique du Sud|جنوب أفريقيا|South African|sud-africain|جنوب أفريقي
MG|Madagascar|Madagascar|مدغشقر|Malagasy|malgache|مدغشقري
US|United States,USA,United States of America|États-Unis|الولايات المتحدة,أمريكا|American|américain|أمريكي
CA|Canada|Canada|كندا|Canadian|canadien|كندي
MX|Mexico|Mexique|المكسيك|Mexican|mexicain|مكسيكي
BR|Brazil|Brésil|البرازيل|Brazilian|brésilien|برازيلي
AR|Argentina|Argentine|الأرجنتين|Argentinian,Argentine|argentin|أرجنتيني
CL|Chile|Chili|تشيلي,شيلي|Chilean|chilien|تشيلي
CO|Colombia|Colombie|كولومبيا|Colombian|colombien|كولومبي
EC|Ecuador|Équateur|الإكوادور|Ecuadorian|équatorien|إكوادوري
PE|Peru|Pérou|بيرو|Peruvian|péruvien|بيروفي
UY|Uruguay|Uruguay|أوروغواي|Uruguayan|uruguayen|أوروغوياني
VE|Venezuela|Venezuela|فنزويلا|Venezuelan|vénézuélien|فنزويلي
CU|Cuba|Cuba|كوبا|Cuban|cubain|كوبي
SV|El Salvador|Salvador|السلفادور|Salvadoran|salvadorien|سلفادوري
GT|Guatemala|Guatemala|غواتيمالا|Guatemalan|guatémaltèque|غواتيمالي
AU|Australia|Australie|أستراليا|Australian|australien|أسترالي
NZ|New Zealand|Nouvelle-Zélande|نيوزيلندا|New Zealander|néo-zélandais|نيوزيلندي
CN|China|Chine|الصين|Chinese|chinois|صيني
JP|Japan|Japon|اليابان|Japanese|japonais|ياباني
KR|South Korea,Korea|Corée du Sud,Corée|كوريا الجنوبية,كوريا|Korean,South Korean|coréen|كوري
IN|India|Inde|الهند|Indian|indien|هندي
PK|Pakistan|Pakistan|باكستان|Pakistani|pakistanais|باكستاني
BD|Bangladesh|Bangladesh|بنغلاديش|Bangladeshi|bangladais|بنغالي
LK|Sri Lanka|Sri Lanka|سريلانكا|Sri Lankan|sri-lankais|سريلانكي
NP|Nepal|Népal|نيبال|Nepalese,Nepali|népalais|نيبالي
AF|Afghanistan|Afghanistan|أفغانستان|Afghan|afghan|أفغاني
ID|Indonesia|Indonésie|إندونيسيا|Indonesian|indonésien|إندونيسي
MY|Malaysia|Malaisie|ماليزيا|Malaysian|malaisien|ماليزي
PH|Philippines|Philippines|الفلبين|Filipino,Philippine|philippin|فلبيني
TH|Thailand|Thaïlande|تايلاند|Thai|thaïlandais|تايلاندي
VN|Vietnam,Viet Nam|Vietnam|فيتنام|Vietnamese|vietnamien|فيتنامي
BOL|Bolivia|Bolivie|بوليفيا|Bolivian|bolivien|بوليفي
PY|Paraguay|Paraguay|باراغواي|Paraguayan|paraguayen|
HN|Honduras|Honduras|هندوراس|Honduran|hondurien|
NIC|Nicaragua|Nicaragua|نيكاراغوا|Nicaraguan|nicaraguayen|
CR|Costa Rica|Costa Rica|كوستاريكا|Costa Rican|costaricien|
PA|Panama|Panama|بنما|Panamanian|panaméen|
DOM|Dominican Republic|République dominicaine|جمهورية الدومينيكان|Dominican|dominicain|
HT|Haiti|Haïti|هايتي|Haitian|haïtien|هايتي
JM|Jamaica|Jamaïque|جامايكا|Jamaican|jamaïcain|
TT|Trinidad and Tobago,Trinidad|Trinité-et-Tobago|ترينيداد|Trinidadian|trinidadien|
GY|Guyana|Guyana|غيانا|Guyanese|guyanien|
SR|Suriname|Suriname|سورينام|Surinamese|surinamais|
BB|Barbados|Barbade|بربادوس|Barbadian,Bajan|barbadien|
LR|Liberia|Libéria,Liberia|ليبيريا|Liberian|libérien|ليبيري
SL|Sierra Leone|Sierra Leone|سيراليون|Sierra Leonean|sierra-léonais|
GW|Guinea-Bissau|Guinée-Bissau|غينيا بيساو|Bissau-Guinean|bissau-guinéen|
GQ|Equatorial Guinea|Guinée équatoriale|غينيا الاستوائية|Equatorial Guinean|équato-guinéen|
CF|Central African Republic|République centrafricaine,Centrafrique|جمهورية أفريقيا الوسطى|Central African|centrafricain|
AO|Angola|Angola|أنغولا|Angolan|angolais|أنغولي
NAM|Namibia|Namibie|ناميبيا|Namibian|namibien|
BW|Botswana|Botswana|بوتسوانا|Motswana,Batswana|botswanais|
LS|Lesotho|Lesotho|ليسوتو|Basotho|lésothan|
SZ|Eswatini,Swaziland|Eswatini|إسواتيني|Swazi|swazi|
MW|Malawi|Malawi|مالاوي|Malawian|malawien|
MU|Mauritius|île Maurice|موريشيوس|Mauritian|mauricien|
SC|Seychelles|Seychelles|سيشل|Seychellois|seychellois|
SS|South Sudan|Soudan du Sud|جنوب السودان|South Sudanese|sud-soudanais|
KZ|Kazakhstan|Kazakhstan|كازاخستان|Kazakh,Kazakhstani|kazakh|كازاخي
UZ|Uzbekistan|Ouzbékistan|أوزبكستان|Uzbek|ouzbek|أوزبكي
KG|Kyrgyzstan|Kirghizistan|قيرغيزستان|Kyrgyz|kirghize|
TJ|Tajikistan|Tadjikistan|طاجيكستان|Tajik|tadjik|
TM|Turkmenistan|Turkménistan|تركمانستان|Turkmen|turkmène|
MN|Mongolia|Mongolie|منغوليا|Mongolian|mongol|
MM|Myanmar,Burma|Birmanie,Myanmar|ميانمار,بورما|Burmese|birman|
KH|Cambodia|Cambodge|كمبوديا|Cambodian|cambodgien|كمبودي
LAO|Laos|Laos|لاوس|Laotian|laotien|
SG|Singapore|Singapour|سنغافورة|Singaporean|singapourien|سنغافوري
TW|Taiwan|Taïwan|تايوان|Taiwanese|taïwanais|
BT|Bhutan|Bhoutan|بوتان|Bhutanese|bhoutanais|
MV|Maldives|Maldives|المالديف|Maldivian|maldivien|
PG|Papua New Guinea|Papouasie-Nouvelle-Guinée|بابوا غينيا الجديدة|Papua New Guinean|papouasien|
FJ|Fiji|Fidji|فيجي|Fijian|fidjien|
LIE|Liechtenstein|Liechtenstein|ليختنشتاين|Liechtensteiner|liechtensteinois|
MC|Monaco|Monaco|موناكو|Monegasque|monégasque|
AD|Andorra|Andorre|أندورا|Andorran|andorran|
SM|San Marino|Saint-Marin|سان مارينو|Sammarinese|saint-marinais|
KP|North Korea|Corée du Nord|كوريا الشمالية|North Korean|nord-coréen|
"""  # noqa: E501 -- one meaning a line
