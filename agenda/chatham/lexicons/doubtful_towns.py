"""Towns that are also words or people's names, and the words among the names of all towns."""

from typing import Final

from agenda.chatham.lexicons.grammar import words

TOWNS_LIKE_WORDS: Final = """
Sofia|Sofia|صوفيا
Haifa|Haïfa|حيفا
Sanaa,Sana'a|Sanaa|صنعاء
Doha|Doha|الدوحة
Ariana|L'Ariana,Ariana|أريانة
Safi|Safi|آسفي
Larissa|Larissa|لاريسا
Salamanca|Salamanque|سالامانكا
Murcia|Murcie|مرسية
Aden|Aden|عدن
Odesa,Odessa|Odessa|أوديسا
Ragusa|Raguse|راغوزا
Messina|Messine|ميسينا
Ferrara|Ferrare|فيرارا
Modena|Modène|مودينا
Parma|Parme|بارما
Siena|Sienne|سيينا
Toledo|Tolède|طليطلة
Zamora|Zamora|زامورا
Santiago|Santiago|سانتياغو
San José,San Jose|San José|سان خوسيه
San Salvador|San Salvador|سان سلفادور
Santo Domingo|Saint-Domingue|سانتو دومينغو
Santa Cruz|Santa Cruz|سانتا كروز
Salvador|Salvador|سلفادور
Victoria|Victoria|فيكتوريا
Georgetown|Georgetown|جورجتاون
Praia|Praia|برايا
Lima|Lima|ليما
Sydney|Sydney|سيدني
Houston|Houston|هيوستن
Halifax|Halifax|هاليفاكس
Madina,Medina|Médine|المدينة المنورة
Basel|Bâle|بازل
Braga|Braga|براغا
Cuenca|Cuenca|كوينكا
Bath|Bath|باث
Reading|Reading|ريدينغ
Hull|Hull|هال
Cork|Cork|كورك
York|York|يورك
Split|Split|سبليت
Lincoln|Lincoln|لينكولن
Preston|Preston|بريستون
Oxford|Oxford|أوكسفورد
Cambridge|Cambridge|كامبريدج
Derby|Derby|ديربي
Essen|Essen|إسن
Halle|Halle|هالي
Ulm|Ulm|أولم
Ostend,Oostende|Ostende|أوستند
Tours|Tours|تور
Troyes|Troyes|تروا
Angers|Angers|أنجيه
Orléans,Orleans|Orléans|أورليان
Brest|Brest|بريست
Metz|Metz|ميتز
Nancy|Nancy|نانسي
Caen|Caen|كاين
Cannes|Cannes|مدينة كان
Amiens|Amiens|أميان
Le Mans|Le Mans|لومان
Pau|Pau|مدينة بو
Van|Van|وان
Ordu|Ordu|أوردو
Bolu|Bolu|بولو
Rize|Rize|ريزة
Bar|Bar|بار
Pula|Pula|بولا
Osh|Och|أوش
Rosso|Rosso|روصو
Mendoza|Mendoza|ميندوزا
Colombo|Colombo|كولومبو
Néma|Néma|النعمة
Kano|Kano|كانو
Wellington|Wellington|ويلينغتون
Kingston|Kingston|كينغستون
Mons|Mons|مونس
Ganja|Gandja|غنجة
Perm|Perm|بيرم
Mary|Mary|ماري
Malé|Malé|ماليه
Tamale|Tamale|تامالي
Gao|Gao|غاو
Wau|Wau|واو
Jos|Jos|جوس
Meru|Meru|ميرو
Lamu|Lamu|لامو
El Obeid|El-Obeid|الأبيض
El Oued|El Oued|الوادي
Médéa,Medea|Médéa|المدية
Kébili,Kebili|Kébili|قبلي
El Kef,Kef|Le Kef|الكاف
Zawiya,Zawia|Zaouïa|الزاوية
Khoms|Khoms|الخمس
Bayda,Al Bayda|El Beïda|البيضاء
Amarah|Amara|العمارة
Hilla,Hillah|Hilla|الحلة
Ramadi|Ramadi|الرمادي
Maan,Ma'an|Maan|معان
Qena|Qena|قنا
Ibb|Ibb|إب
Abha|Abha|أبها
"""
"""Towns that are also words or people's names: known only where somebody is from there."""

DOUBTFUL_TOWNS: Final = words(
    """
    liège liege tours split nice bath reading cork hull mons bar troyes sale salé salt orange
    angers vienne valence grenade porto bordeaux cologne lens laval brest metz nancy perm kiel
    essen halle gênes genes tyr tyre lille male lome rabat van ordu rize mary fez fes kano
    malines bergen limerick derby york lincoln preston perth wellington panama victoria
    santiago salvador georgetown praia lima cannes caen pau amiens medina florence milan aden
    faro braga pune lucerne bern berne bruges berkane taza mersin samsun adana gao jos wau
    meru osh ganja pula bolu ulm oran karak prato basel catalogne lombardie flandre bretagne
    toscane andalousie jaffa salta
    صور المفرق الزرقاء الخليل الحمامات بركان العيون الداخلة الأقصر جدة حماة حمص جنين مسقط تعز
    الرقة الحديدة مشهد بورصة قيصري كلس بون كيل نيم رين ليل نيس ليون باري سلا المنيا الحسيمة
    السويس الناصرية كان بال بار بولو ميرو قنا إب أبها معان وان بو تور هال باث الأبيض الوادي
    المدية قبلي الكاف الزاوية الخمس البيضاء العمارة الحلة الرمادي النعمة روون براغا سوفا جوبا
    كانو موبتي فارو فلورا ماري واو جوس أوش بولا يافا سرت المنصورة المرسى المهدية الكرك جبيل
    مالين نيش سامسون لاباز كابول الرباط آسفي
    """
)
"""Names of towns that are ordinary words too: in small letters, or in Arabic."""
