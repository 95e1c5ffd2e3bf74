"""Words of the three languages that tell a name from another word; all folded as notes are."""

from typing import Final

from agenda.chatham.folding import fold


def words(written: str) -> frozenset[str]:
    """Give the words of a list, folded."""
    return frozenset(fold(one) for one in written.split())


HONORIFICS: Final = words(
    "mr mrs ms miss mx sir dame dr doctor prof professor hon honourable honorable he excellency"
    " sheikh madam mister eng m mme mlle monsieur madame mademoiselle me maitre docteur docteure"
    " professeur professeure pr السيد السيدة الآنسة الدكتور الدكتورة د أ الأستاذ الأستاذة م"
    " المهندس المهندسة سيد سيدة سيدي دكتور دكتورة أستاذ أستاذة الشيخ الحاج الحاجة معالي سعادة"
    " لسيد للسيدة للسيد sidi lalla hajj haj hajja señor señora herr frau signor signora"
)
"""Titles of courtesy: what follows is a name."""

WEAK_HONORIFICS: Final = words("m me he pr hon د أ م")
"""Those that are also a word or an abbreviation of much else."""

PARTICLES: Final = words(
    "al el de del della di da dos das du des la le les van der den von zu zur ben bin ibn bint"
    " bou abou abu ould oum umm ait ter st saint san y e ال بن ابن أبو أبي أبا أم بو آل آيت ولد"
    " عبد and"
)

SPEECH: Final = words(
    "said says say noted notes argued argues explained explains asked asks added adds told tells"
    " thinks thought believes believed suggested suggests proposed proposes stressed stresses"
    " emphasised emphasized emphasises emphasizes mentioned mentions reported reports presented"
    " presents shared shares described describes replied replies answered answers insisted"
    " insists warned warns agreed agrees disagreed disagrees recalled recalls raised raises"
    " recommended recommends pointed points spoke speaks commented comments concluded concludes"
    " objected objects complained complains wondered wonders called calls wants wanted offered"
    " offers highlighted highlights underlined underlines announced announces confirmed confirms"
    " admitted admits claimed claims showed shows led leads gave gives thanked thanks felt feels"
    " outlined outlines echoed echoes countered remarked observed intervened invited urged urges"
    " pleaded questioned responded responds stated states summarised summarized moderated came"
    " promised promises works worked runs talked talks mentionned supported supports opposed"
    " dit disait expliqué explique souligné souligne ajouté ajoute demandé demande proposé propose"
    " rappelé rappelle noté note estimé estime pense précisé précise insisté insiste présenté"
    " présente répondu répond indiqué indique affirmé affirme déclaré déclare évoqué évoque"
    " raconté raconte suggéré suggère partagé partage plaidé plaide mentionné mentionne remercié"
    " remercie reconnu reconnaît averti avertit regretté regrette conclu conclut annoncé annonce"
    " recommandé recommande critiqué critique parlé parle montré montre confié objecté objecte"
    " relevé relève signalé signale constaté constate soutenu soutient décrit exposé expose"
    " قال قالت يقول تقول أكد أكدت يؤكد تؤكد أوضح أوضحت يوضح توضح أضاف أضافت يضيف تضيف ذكر ذكرت"
    " يذكر أشار أشارت يشير تشير سأل سألت يسأل تسأل اقترح اقترحت يقترح تقترح شرح شرحت يشرح تشرح"
    " عرض عرضت يعرض تعرض طلب طلبت يطلب تطلب رأى رأت يرى ترى شدد شددت يشدد تشدد لفت لفتت دعا دعت"
    " اعتبر اعتبرت يعتبر تعتبر حذر حذرت يحذر تحذر تحدث تحدثت يتحدث أجاب أجابت يجيب تجيب رد ردت"
    " شكر شكرت شكرنا نشكر قدم قدمت يقدم تقدم أعلن أعلنت وصف وصفت تساءل تساءلت أيد أيدت عارض"
    " عارضت نبه نبهت بين بينت أخبر أخبرت أخبرنا أخبرتنا روى روت لاحظ لاحظت علق علقت نوه نوهت ختم"
    " أفاد أفادت صرح صرحت أثار أثارت أوصى أوصت اعترض اعترضت وافق وافقت استعرض استعرضت انتقد"
    " انتقدت ناقش ناقشت طرح طرحت سرد سردت حكى حكت تكلم تكلمت كرر كررت أبدى أبدت أعرب أعربت ركز"
    " ركزت وعد وعدت طالب طالبت شارك شاركت شاركنا أبرز أبرزت سجل سجلت تدخل تدخلت"
)
"""Verbs of people who speak."""

SOURCES: Final = words(
    "by from per via thanks thank with to ask asked told and selon par merci avec chez à pour de d"
    " et après aussi بحسب حسب وفق وفقا لدى مع من إلى عن شكرا زميلنا زميلتنا"
)
"""Words before a person's name."""

STRONG_SOURCES: Final = words(
    "by per thanks thank via selon par merci بحسب حسب وفق زميلنا زميلتنا dixit cc"
)

AUXILIARIES: Final = words("a ont avait est was is has had also then even aussi nous lui")

FUNCTION: Final = words(
    "the a an this that these those it its he she they we you i his her their our your who whom"
    " what which where when why how is are was were be been being has have had do does did will"
    " would can could should may might must shall not no nor or and but if then than so as at by"
    " for from in into of off on onto out over to up with within without about after before"
    " between during under again also all any both each every few more most other others some"
    " such only own same too very just now here there yes many much several another one two three"
    " first second third next last new old good well however because although while since until"
    " le la les un une des du de d l au aux ce cet cette ces mon ma mes son sa ses notre nos votre"
    " vos leur leurs il elle ils elles on nous vous je tu qui que quoi dont où est sont était"
    " étaient être a ont avait avoir ne pas plus moins et ou mais donc or ni car si comme en dans"
    " par pour sur sous avec sans entre vers chez après avant pendant depuis tout tous toute toutes"
    " autre autres même aussi très bien ici là oui non plusieurs chaque aucun aucune selon afin"
    " lors ainsi alors cependant parce puis enfin trois deux"
    " في من على إلى عن مع أن إن لا ما هذا هذه ذلك تلك هو هي هم نحن كل بعض غير بين بعد قبل عند كما"
    " قد لقد كان كانت يكون ليس حتى ثم أو لكن بل إذا لم لن التي الذي الذين هنا هناك"
)

COMMON: Final = FUNCTION | words(
    "people city cities group session project projects programme program water youth women men"
    " public local national regional council councils service services plan plans policy policies"
    " budget data report reports question questions partners partner work working time years year"
    " today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january"
    " february march april may june july august september october november december campaign"
    " campaigns participants participant migration migrants migrant europe africa european african"
    " mediterranean region countries country training support funding finance money staff school"
    " schools health housing transport energy waste land law rights role example examples idea"
    " ideas need needs problem problems challenge challenges solution solutions good practice"
    " practices action actions recommendation recommendations discussion meeting workshop"
    " everybody everyone nobody someone"
    " ville villes groupe projet projets jeunesse femmes hommes eau budget plan politique"
    " politiques question questions partenaires travail temps année années hier demain lundi mardi"
    " mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août"
    " septembre octobre novembre décembre campagne campagnes participants migration migrants"
    " europe afrique méditerranée région pays formation soutien école santé logement exemple idée"
    " besoin problème défi solution bonne pratique action recommandation discussion réunion atelier"
    " communes commune mairie mairies municipalités"
)
"""Words too common to be a name with an error in it."""

HOMOGRAPHS: Final = words(
    "rose mark will hope grace faith joy may april june august summer autumn dawn eve sky art bill"
    " bob rob jack pat sue gene grant guy dean earl duke king prince bishop pope page cook baker"
    " carter cooper mason miller potter shepherd smith taylor turner walker weaver hunter fisher"
    " gardner farmer butler clerk judge knight marshall major reeve sheriff ward warden young old"
    " long short little small strong good best sharp bright brown black white green gray grey gold"
    " silver stone wood woods hill dale field fields ford brook rivers lake banks bush forest"
    " rowan ivy lily violet daisy iris olive hazel heather holly jasmine poppy ginger pepper"
    " sage basil amber ruby pearl crystal jade opal star stella harmony melody charity constance"
    " prudence patience patient mercy honor honour justice liberty victory victor frank ernest"
    " earnest max miles chase drew rich richard wade lance spike chip chuck dick don hank jerry"
    " jimmy josh lou nick norm ray reed rod rusty sandy skip sonny tad terry tony trip van vie wren"
    " angel christian fellow faithful penny dolly kitty robin martin swift crane finch hawk wolf"
    " fox lamb bull bear day knight winter frost snow rain storm west north east south england"
    " france paris london florence sienna madison austin dallas houston jordan chad georgia india"
    " china israel troy carson milan valencia simon noel love power powers price case bond street"
    " park parks hall church temple castle house homes gates wall walls bridge"
    " post press read law laws speaker mayor noble rush bell ball"
    " pierre claire clair marine blanche blanc rousse roux petit petite grand legrand lepetit"
    " lebrun lenoir leblanc moreau marchand berger boulanger boucher charpentier meunier fournier"
    " lefort fort rey roi roy leroy prince duc comte baron chevalier evêque abbé moine moulin"
    " fontaine rivière dubois dupont dumont duval lacroix laforêt laroche delaporte maison"
    " parfait constant clément clémence prosper désiré aimé aimée juste auguste modeste fidèle"
    " félicité victoire gloire merveille espérance foi charité prudence solange aurore celeste"
    " ciel mer océane lune étoile soleil perle émeraude rubis ambre jade cerise prune"
    " mai avril mars juillet olivier laurier jasmin capucine marguerite anémone"
    " lise lys rémi céleste rolland reine rené sincère sage franc franck franche"
    " ange angel marin vincent valence lorraine romain normand picard allemand langlois breton"
    " lombard gascon bourguignon nicole jean colin caille merle rossignol poulain mouton loup"
    " renard lion chat martinet rosier pommier poirier carré court rond"
    " comté bon bonne bonheur bonnet chapeau col manteau moine page poète savant tailleur tissot"
    " sylvestre forestier terrier vallée monts mont costa sol luz mar paz flores rosa cruz reyes"
    " guerra leal franco bravo blanco rubio moreno delgado campos vega"
    " nour nur sara hana noor rida safa hadi amal mona aya dina rim jinan salam sami"
    " vert verte gris doré rue pont moral mandat haut bas tard lent gros lima cadet"
    " عادل كريم نور صالح أمل حداد منصور عمان هدى منى سلمى سلام جمال كمال سعيد فريد وحيد أمين"
    " أمينة صادق ناجح راشد رشيد حكيم عزيز عزيزة شريف شريفة لطيف لطيفة جميل جميلة حبيب حبيبة سليم"
    " سليمة سامي سامية عالي عالية نبيل نبيلة كامل كاملة حسن حسين حسنة خالد خالدة ماجد رائد رائدة"
    " قائد فاضل فاضلة هادي هادئة ماهر ناصر نصر فتح فرح فرحة بشرى بشير بسمة ابتسام أحلام آمال أماني"
    " رجاء وفاء صفاء ضياء سناء هناء شفاء دعاء إيمان إسلام إحسان إخلاص إنعام إكرام ثناء رضا رضى"
    " زهرة وردة ريم غزال شمس قمر نجم نجمة بدر هلال فجر ضحى سحر ليلى ليل نهار ربيع شتاء خريف"
    " بحر نهر جبل وادي سهل صخر حجر ذهب فضة لؤلؤ ياقوت مرجان جوهر جواهر عقيل عاقل عارف عالم معلم"
    " مراد مسعود محمود محمد أحمد حميد حامد شاكر شكر صابر صبر طاهر طاهرة ظافر عامر عامرة عمر عماد"
    " غالي غالية غني غنية فائز فائزة فؤاد قاسم كاتب كاظم لبيب مؤمن مبارك مباركة مجد مجيد مختار"
    " مخلص مرسي مصطفى معتز منير منيرة مهدي ناجي نادر نادرة ناعم نجاح نجاة نعمة نعيم نعيمة هاشم"
    " هبة هدية هند وائل وديع ورد وسام وسيم وعد ولاء ولي ياسر يسر يسرى يقين خياط نجار بناء حلاق"
    " صباغ طحان فلاح قاضي مصري تونسي مغربي جزائري ليبي سوري لبناني شامي حلبي تركي هندي بغدادي"
    " مدني مكي زكي ذكي ذكاء تقي نقي وافي كافي شافي ساطع لامع بارز عابد عابدين زين زينة سند سالم"
    " سالمة علي علا دانية دينا حياة جهاد كفاح نضال صباح مساء وجدان حنان حنين شوق أشواق سعاد سعد"
    " سعادة عبير عطر عنبر ريحان ياسمين نرجس سوسن بيان برهان دليل إبداع إقبال إلهام تيسير تحسين"
    " توفيق تسنيم جنات جنة حرية خلود خيري خيرية خير درة رحمة رأفت رؤوف رفيق رفيقة زاهر زاهرة"
    " سمير سميرة سيف شجاع شهد شهيد صبري صفوان صقر طارق طلعت عزة عزم عفاف علم عهد غادة غيث فادي"
    " فارس فخري فضل فهد فهمي فوزي قدري كوثر مازن مأمون محسن مروة مروان مسك مشير معين مها ملك مريم"
    " منال منة ميادة ميثاق ميرا نائل ندى نادية نائلة نزار نزيه نزيهة نوال هيثم هيام وجيه يمنى"
)
"""Names that are also words, in one of the languages."""

NOT_HOMOGRAPHS: Final = words(
    "محمد أحمد محمود عمر مريم مصطفى حسين ليلى سلمى نادية طارق هيثم سعاد مروان نزار فهد هند خالد"
    " ياسر سمير سميرة مازن نبيلة غادة مروة ميادة ناصر دانية دينا مها كوثر هاشم سامي فادي ليبي"
    " تسنيم ياسمين نائلة"
)
"""Arabic names so much more often names than words that one need not doubt."""

ARABIC_HOMOGRAPHS: Final = frozenset(
    one for one in HOMOGRAPHS - NOT_HOMOGRAPHS if "\u0600" <= one[0] <= "\u06ff"
)
LATIN_HOMOGRAPHS: Final = frozenset(one for one in HOMOGRAPHS if one.isascii())

ADJECTIVES: Final = words(
    "عادل كريم صالح منصور سعيد فريد وحيد أمين صادق ناجح راشد رشيد حكيم عزيز شريف لطيف جميل سليم"
    " عالي نبيل كامل حسن فاضل هادي ماهر جمال كمال أمينة سليمة جميلة عالية كاملة نبيلة عزيزة نادر"
    " نادرة غني غنية غالي غالية سالم طاهر مبارك مجيد مختار منير معين مدني بارز لامع مخلص"
)
"""Of these, those that stand after a noun when they are words."""

NOT_BEFORE_A_NAME: Final = words(
    "قرار توزيع حل انتقال أجر سعر مجتمع نظام اتفاق سلام وقت شكل بشكل نحو غير عقد عيش شهر رمضان قرآن"
    " القرآن مناخ حوار عمل تعاون دعم مستقبل مكان سكن إطار جو مؤتمر تمويل مثال نموذج حكم وصول تقاسم"
    " تعامل سن خط أمر دخل نقل طريق اختيار أداء شيء بأسلوب أسلوب تخطيط قانون عام يوم حال"
)
ARABIC_SAYINGS: Final = frozenset(
    (fold(one.split("_")[0]), fold(one.split("_")[1]))
    for one in [
        "على_أمل",
        "بكل_أمل",
        "كل_أمل",
        "كلها_أمل",
        "هناك_أمل",
        "خيبة_أمل",
        "فرصة_أمل",
        "بصيص_أمل",
        "رسالة_أمل",
        "لكل_أمل",
        "أمل_أن",
        "أمل_في",
        "أمل_كبير",
        "أمل_جديد",
        "أمل_حقيقي",
        "نور_الشمس",
        "نور_الأمل",
        "نور_القمر",
        "نور_العلم",
        "صالح_العام",
        "صالح_المدينة",
        "صالح_المواطن",
        "صالح_الجميع",
        "في_صالح",
        "من_صالح",
        "غير_صالح",
        "صالح_للشرب",
        "صالح_للاستعمال",
        "صالح_لكل",
        "صالح_للاستخدام",
        "أمين_عام",
        "أمين_المال",
        "أمين_السر",
        "أمين_الصندوق",
        "سعيد_جدا",
        "منى_النفس",
        "هدى_من",
        "نجاح_المشروع",
        "سلام_دائم",
        "عملية_سلام",
        "السلام_عليكم",
        "كان_كريم",
        "حداد_على",
        "عمان_العاصمة",
        "جمال_المدينة",
        "كمال_الأجسام",
        "خير_من",
        "خير_دليل",
        "حسن_النية",
        "حسن_الجوار",
        "حسن_التدبير",
        "حسن_سير",
        "حسن_الحظ",
        "حسن_الاستخدام",
        "شكر_خاص",
        "كل_الشكر",
        "كل_خير",
        "بيان_صحفي",
        "حياة_كريمة",
        "حياة_أفضل",
        "نعمة_الماء",
        "هبة_من",
        "وعد_انتخابي",
        "صباح_الخير",
        "صباح_اليوم",
        "صباح_غد",
        "مساء_اليوم",
        "هذا_الصباح",
        "كامل_المدينة",
        "بشكل_كامل",
        "في_كامل",
        "نادر_جدا",
        "دليل_على",
        "فتح_باب",
        "فتح_الباب",
        "علم_المدينة",
        "سند_قانوني",
    ]
)
"""Pairs in which such a word is no name."""

NO_NAME_AFTER: Final = words(
    "the a an it he she they we you i to of for in on at that this these those there be not your"
    " my our their his her all any each no and or by with everyone people somebody if whether"
    " le la les un une des de du d il elle on nous vous que qui ce cette ces pour en dans sur à"
)
"""After these, a word that opens a sentence was no name."""

MONTHS: Final = words("may april june august mars mai avril juillet august march")
PUBLIC_SHORT: Final = words(
    "ai eu un us it tv am pm ok uk hr pr id ip qr co nb ps pc ag ca ue onu onug usa gps sdg odd"
    " ngo ong cso osc dr mr ms jr sr vs etc faq kpi sme pme gdp pib wc aa bb cc dd na no"
    " ram care aid act cap set ace who"
)
"""Short forms that everybody uses."""
