"""What those of a town are called: by rule, and where no rule tells."""

# ruff: noqa: PLR2004 -- how long a word is says how sure one can be

from collections.abc import Iterable, Iterator
from typing import Final

from agenda.chatham.folding import fold, is_arabic
from agenda.chatham.lexicons.doubtful_towns import DOUBTFUL_TOWNS
from agenda.chatham.lexicons.functions import without_articles
from agenda.chatham.lexicons.grammar import COMMON, is_ordinary, words
from agenda.chatham.lexicons.homographs import ARABIC_HOMOGRAPHS, LATIN_HOMOGRAPHS
from agenda.chatham.places import BY_NAME

_CALLED: Final = """
Ghent|gantois||
Genoa||Genoese|جنوي
Brussels|bruxellois|Bruxellois,Brusselaar|
Liège||Liegeois|
Charleroi|carolorégien,carolo||
Bruges|brugeois||
Courtrai|courtraisien||
Mons|montois||
Leuven|louvaniste||
Mechelen|malinois||
Madrid|madrilène,madrilègne|Madrilenian,Madrileño,Madrileña|
Seville|sévillan|Sevillano|إشبيلي
Málaga|malaguène|Malagueño,Malagueña|
Granada|||غرناطي
Córdoba|cordouan|Cordovan|قرطبي
Bilbao|bilbayen||
Cádiz|gaditan|Gaditano|
Almería|almérien||
Catalonia|catalan|Catalan,Catalans|كتالوني
Andalusia|andalou||أندلسي
Basque Country|basque|Basque,Basques|باسكي
Lisbon|lisboète|Lisboeta|
Porto|portuan|Portuense|
Paris|||باريسي
Marseille||Marseillais,Marseillaise|مرسيلي
Lyon||Lyonnais|
Lille||Lillois|
Bordeaux|bordelais||
Metz|messin||
Saint-Étienne|stéphanois||
Strasbourg|strasbourgeois||
Rennes|rennais||
Nantes|nantais||
Le Havre|havrais||
Reims|rémois||
Nancy|nancéien||
Tours|tourangeau,tourangelle||
Angers|angevin||
Orléans|orléanais||
Poitiers|poitevin||
Limoges|limougeaud||
Nîmes|nîmois||
Aix-en-Provence|aixois||
Besançon|bisontin||
Clermont-Ferrand|clermontois||
Le Mans|manceau,mancelle||
Pau|palois||
Amiens|amiénois||
Troyes|troyen||
Roubaix|roubaisien||
Saint-Denis|dionysien||
Aubervilliers|albertivillarien||
Ajaccio|ajaccien||
Brittany|breton|Breton,Bretons|
Occitania|occitan|Occitan|
Wallonia|wallon|Walloon,Walloons|
Flanders|flamand|Fleming,Flemings,Flemish|
Fribourg|fribourgeois||
Milan|||ميلاني
Naples|napolitain|Neapolitan|نابوليتاني
Venice|vénitien|Venetian|بندقي
Florence|florentin|Florentine|فلورنسي
Bologna|bolonais||
Palermo|palermitain|Palermitan|
Sicily|||صقلي
Bari|barésien||
Padua|padouan|Paduan|
Trieste||Triestine|
Bergamo|bergamasque|Bergamasque|
Tuscany|toscan|Tuscan|
Lombardy|lombard|Lombard,Lombards|
Vienna|||فييناوي
Munich||Münchner|
Hamburg|hambourgeois||
Cologne|colonais||
Berlin|||برليني
Bavaria|bavarois||
London|||لندني
Manchester|mancunien|Mancunian|
Lancaster||Lancastrian|
Liverpool|liverpuldien|Liverpudlian,Scouser|
Newcastle||Novocastrian,Geordie|
Glasgow|glaswégien|Glaswegian|
Edinburgh|édimbourgeois||
Birmingham||Brummie|
Leeds||Loiner|
Plymouth||Plymothian|
Hull||Hullensian|
Oxford||Oxonian|
Cambridge||Cantabrigian|
Cork||Corkonian|
Galway||Galwegian|
Amsterdam|amstellodamois|Amsterdammer|
Rotterdam||Rotterdammer|
The Hague|haguenois||
Helsinki|helsinkien||
Oslo|osloïte||
Warsaw|varsovien||
Kraków|cracovien||
Prague|pragois|Praguer|
Sarajevo|||سراييفي
Shkodër|shkodran||
Skopje|skopiote||
Athens|athénien|Athenian|أثيني
Thessaloniki|thessalonicien|Thessalonian|
Patras|patréen||
Heraklion|héraclioniote||
Istanbul|stambouliote,istanbuliote||إسطنبولي
Izmir|smyrniote||
Moscow|moscovite|Muscovite|
Casablanca|casaoui,bidaoui|Casawi|بيضاوي
Rabat|rbati,r'bati|Rbati|رباطي
Fez|fassi|Fassi|فاسي
Salé|slaoui|Slaoui|سلاوي
Oujda|oujdi|Oujdi|وجدي
Tangier|tanjaoui|Tanjawi|طنجاوي,طنجي
Tetouan||Tetouani|تطواني
Marrakech|marrakchi|Marrakchi,Marrakshi|مراكشي
Meknes|meknassi|Meknassi|مكناسي
Agadir|gadiri|Gadiri|أكاديري
Nador|nadori|Nadori|ناظوري
Essaouira|souiri|Souiri|صويري
Oran||Wahrani|وهراني
Algiers||Algerois|عاصمي
Constantine|||قسنطيني
Annaba|annabi,bônois|Annabi|عنابي
Tlemcen||Tlemceni|تلمساني
Béjaïa|bougiote,béjaoui|Bejaoui|بجاوي
Sétif|||سطايفي,سطيفي
Blida|blidéen||بليدي
Tizi Ouzou|tiziouzéen||
Mostaganem|||مستغانمي
Tunis||Tunisois|
Sfax|||صفاقسي
Sousse|||سوسي
Bizerte|||بنزرتي
Kairouan||Kairouani|قيرواني
Gafsa|||قفصي
Gabès|||قابسي
Monastir|||منستيري
Djerba|||جربي
Nabeul|||نابلي
Mahdia|mahdois||مهدوي
Tripoli|tripolitain|Tripolitan|طرابلسي
Benghazi|benghaziote||بنغازي
Misrata|||مصراتي
Cairo|cairote|Cairene|قاهري
Alexandria|alexandrin||إسكندراني,سكندري
Port Said|||بورسعيدي
Aswan|||أسواني
Luxor|||أقصري
Suez|||سويسي
Khartoum|||خرطومي
Beirut||Beiruti|بيروتي
Saida|||صيداوي
Damascus|damascène,damasquin|Damascene|دمشقي
Aleppo||Aleppine|حلبي
Homs|homsiote||حمصي
Jerusalem|hiérosolymitain,hiérosolymite||مقدسي
Nablus||Nabulsi|نابلسي
Hebron||Khalili|خليلي
Gaza|gazaoui,gaziote||غزي,غزاوي
Bethlehem|bethléémite||تلحمي
Amman||Ammani|عمّاني
Baghdad|bagdadi|Baghdadi|بغدادي
Basra||Basrawi|بصراوي,بصري
Mosul|mossouliote|Moslawi|موصلي
Erbil||Hewleri|أربيلي
Najaf||Najafi|نجفي
Karbala||Karbalai|كربلائي
Kirkuk||Kirkuki|كركوكي
Mecca|mecquois||مكي
Aden|adenite|Adeni|عدني
Sanaa||Sanani|صنعاني
Hadramawt|hadramite,hadrami|Hadrami,Hadhrami|حضرمي
Tehran||Tehrani|طهراني
Nouakchott||Nouakchottois|نواكشوطي
Nouadhibou|nouadhibois||
Dakar||Dakarois|داكاري
Bamako||Bamakois|
Niamey|niaméen||
Abidjan||Abidjanais|
Lomé|loméen||
Cotonou|cotonois||
Ouagadougou|ouagalais||
Conakry|conakrykais||
Yaoundé|yaoundéen||
Kinshasa|kinois|Kinois|
Lubumbashi|lushois|Lushois|
Nairobi|nairobien||
Zanzibar|zanzibarite|Zanzibari|زنجباري
Addis Ababa|addissois||
Antananarivo|tananarivien||
Johannesburg|johannesbourgeois|Joburger|
Cape Town||Capetonian|
Mumbai|bombayen|Mumbaikar|
Bengaluru||Bengalurean|
Lahore||Lahori|لاهوري
Kabul||Kabuli|كابولي
Hanoi|hanoïen||
Manila||Manileño|
Samarkand||Samarkandi|سمرقندي
Bukhara|boukhariote||بخاري
Tashkent||Tashkenti|طشقندي
Tbilisi|tbilissien||
Tokyo|tokyoïte||
New York|new-yorkais||
Quebec City||Quebecker|
Ottawa|outaouais,ottavien||
Toronto||Torontonian|
Halifax|haligonien|Haligonian|
Sydney||Sydneysider|
Melbourne||Melburnian|
Rio de Janeiro|carioca|Carioca|
São Paulo|pauliste|Paulistano,Paulistana|
Buenos Aires|portègne|Porteño,Porteña|
Lima|liménien|Limeño,Limeña|
Quito|quiténien|Quiteño,Quiteña|
Bogotá|bogotanais|Bogotano,Bogotana|
Medellín||Paisa|
Caracas|caraquénien|Caraqueño,Caraqueña|
Havana||Habanero,Habanera|
"""
_FRENCH: Final = ("ais", "ois", "ien", "in", "ain", "ese")
_ENGLISH: Final = ("er", "ian", "an", "ese", "ite")
_ARABIC: Final = ("ي", "ية", "يون", "يين", "يات")
_OTHERS: Final = words(
    "latin marin romain roman parmesan hamburger urbain humain certain chagrin jardin main train"
    " ancien lien bien rien chien moyen gardien corner order border former corporate unite white"
    " cite site suite elite kernel tire tyrian banker manner splitter bather reader hullan"
    " turkish human urban african german roman organ veteran pecan barman salesian cancan"
    " ليلي نيسي باري صوري بوني رئيسي عماني تونسي مصري سوري قطري مدني"
)
_WORDS: Final = _OTHERS | COMMON | LATIN_HOMOGRAPHS | ARABIC_HOMOGRAPHS
"""What the rules would make, and what is another word."""
_ARTICLES: Final = ("ال", "وال", "بال", "فال", "كال", "لل", "ولل")


def people_of(names: Iterable[str]) -> Iterator[str]:
    """Give what French calls those of a town: lyonnais, sfaxienne, dakaroises."""
    for name in names:
        known = _TABLE.get(name)
        if known:
            yield from (form for one in known[0] for form in _in_french(one))
        if name.isascii() and name.isalpha() and len(name) > 3:
            stem = name.rstrip("aeo")
            for form in {name, stem, stem + stem[-1:]}:
                for ending in _FRENCH:
                    said = form + ending
                    if not _is_a_word(said):
                        yield from _in_french(said)


def people_said_in_capitals(names: Iterable[str]) -> Iterator[str]:
    """Give what English and Arabic call them, where it has a capital or an article."""
    for name in names:
        known = _TABLE.get(name)
        if known:
            yield from (form for one in known[1] for form in (one, one + "s"))
            yield from (form for one in known[2] for form in _in_arabic(one))
        if is_arabic(name[0]):
            yield from _by_arabic_rule(name)
        elif name.isascii() and name.isalpha() and len(name) > 3:
            yield from _by_english_rule(name)


def has_an_article(word: str) -> bool:
    """Tell whether an Arabic word begins with an article, whatever is joined before it."""
    return word.startswith(_ARTICLES)


def _by_english_rule(name: str) -> Iterator[str]:
    stem = name.rstrip("aeiouy")
    for form in {name, stem}:
        for ending in _ENGLISH:
            said = form + ending
            if len(stem) > 2 and not _is_a_word(said):
                yield from (said, said + "s")


def _by_arabic_rule(name: str) -> Iterator[str]:
    plain = without_articles(name)
    if " " in plain or len(plain) < 3 or plain in DOUBTFUL_TOWNS or name in DOUBTFUL_TOWNS:
        return
    stem = plain.removesuffix("ه")
    for form in {stem, stem.rstrip("او"), stem.rstrip("ا") + "او"}:
        if len(form) > 2:
            yield from _in_arabic(form + "ي")


def _in_arabic(said: str) -> Iterator[str]:
    form = fold(said).removesuffix("ي")
    if not _is_a_word(form + "ي") and (form + "ي") not in BY_NAME:
        yield from (fold(form + ending) for ending in _ARABIC)


def _in_french(said: str) -> Iterator[str]:
    female = said + ("ne" if said.endswith(("ien", "yen", "een", "breton")) else "e")
    if said.endswith(("e", "i")):
        female = said
    many = "" if said.endswith(("s", "x")) else "s"
    yield from (said, said + many, female, female + "s")


def _is_a_word(said: str) -> bool:
    return said in _WORDS or is_ordinary(said)


def _read(line: str) -> tuple[str, tuple[tuple[str, ...], ...]]:
    town, *columns = line.split("|")
    return fold(town), tuple(
        tuple(fold(one) for one in column.split(",") if one) for column in columns
    )


_TABLE: Final = dict(_read(line) for line in _CALLED.strip().splitlines())
