"""Names that are also words, and what tells in which of the two ways one stands in a note."""

from typing import Final

from agenda.chatham.folding import fold
from agenda.chatham.lexicons.grammar import words

HOMOGRAPHS: Final = words(
    "tour tours bois champ champs val croix salle salles vigne plage port porte place cour four"
    " sable roche rocher mur villa ville bourg saint mercier sauvage joli beau bel belle brave"
    " gentil bienvenu pascal toussaint fleur marie come clement parent parents cousin ami neveu"
    " soldat guerrier paix paysan marks pine oak ash birch elder lane gate mills wells cross moss"
    " heath moor glen vale marsh dove drake sparrow swan bass pike salmon winters summers holiday"
    " christmas easter friday wise moody savage stern bliss darling sweet berry cherry plum root"
    " bean rice barley corn bacon hart steel irons sterling cash pound crown abbott monk parsons"
    " priest abbey chapel tower towers manor lodge barn mill farm cotton wool silk draper glover"
    " porter driver sailor piper singer harper horn drum cases grove groves hedge rose mark will"
    " hope grace faith joy may april june august summer autumn dawn eve sky art bill bob rob jack"
    " pat sue gene grant guy dean earl duke king prince bishop pope page cook baker carter cooper"
    " mason miller potter shepherd smith taylor turner walker weaver hunter fisher gardner farmer"
    " butler clerk judge knight marshall major reeve sheriff ward warden young old long short"
    " little small strong good best sharp bright brown black white green gray grey gold silver"
    " stone wood woods hill dale field fields ford brook rivers lake banks bush forest rowan ivy"
    " lily violet daisy iris olive hazel heather holly jasmine poppy ginger pepper sage basil amber"
    " ruby pearl crystal jade opal star stella harmony melody charity constance prudence patience"
    " patient mercy honor honour justice liberty victory victor frank ernest earnest max miles"
    " chase drew rich richard wade lance spike chip chuck dick don hank jerry jimmy josh lou nick"
    " norm ray reed rod rusty sandy skip sonny tad terry tony trip van vie wren angel christian"
    " fellow faithful penny dolly kitty robin martin swift crane finch hawk wolf fox lamb bull bear"
    " day winter frost snow rain storm west north east south england france paris london florence"
    " sienna madison austin dallas houston jordan chad georgia india china israel troy carson milan"
    " valencia simon noel love power powers price case bond street park parks hall church temple"
    " castle house homes gates wall walls bridge post press read law laws speaker mayor noble rush"
    " bell ball pierre claire clair marine blanche blanc rousse roux petit petite grand legrand"
    " lepetit lebrun lenoir leblanc moreau marchand berger boulanger boucher charpentier meunier"
    " fournier lefort fort rey roi roy leroy duc comte baron chevalier evêque abbé moine moulin"
    " fontaine rivière dubois dupont dumont duval lacroix laforêt laroche delaporte maison parfait"
    " constant clément clémence prosper désiré aimé aimée juste auguste modeste fidèle félicité"
    " victoire gloire merveille espérance foi charité solange aurore celeste ciel mer océane lune"
    " étoile soleil perle émeraude rubis ambre cerise prune mai avril mars juillet olivier laurier"
    " jasmin capucine marguerite anémone lise lys rémi céleste rolland reine rené sincère franc"
    " franck franche ange marin vincent valence lorraine romain normand picard allemand langlois"
    " breton lombard gascon bourguignon nicole jean colin caille merle rossignol poulain mouton"
    " loup renard lion chat martinet rosier pommier poirier carré court rond comté bon bonne"
    " bonheur bonnet chapeau col manteau poète savant tailleur tissot sylvestre forestier terrier"
    " vallée monts mont costa sol luz mar paz flores rosa cruz reyes guerra leal franco bravo"
    " blanco rubio moreno delgado campos vega nour nur sara hana noor rida safa hadi amal mona aya"
    " dina rim jinan salam sami cheikh hadj imam bey pacha caid marina alba vera luna paloma casa"
    " vida bella bruno conte vert verte gris doré rue pont moral mandat haut bas tard lent gros"
    " lima cadet عادل كريم نور صالح أمل حداد منصور عمان هدى منى سلمى سلام جمال كمال سعيد فريد وحيد"
    " أمين أمينة صادق ناجح راشد رشيد حكيم عزيز عزيزة شريف شريفة لطيف لطيفة جميل جميلة حبيب حبيبة"
    " سليم سليمة سامي سامية عالي عالية نبيل نبيلة كامل كاملة حسن حسين حسنة خالد خالدة ماجد رائد"
    " رائدة قائد فاضل فاضلة هادي هادئة ماهر ناصر نصر فتح فرح فرحة بشرى بشير بسمة ابتسام أحلام آمال"
    " أماني رجاء وفاء صفاء ضياء سناء هناء شفاء دعاء إيمان إسلام إحسان إخلاص إنعام إكرام ثناء رضا"
    " رضى زهرة وردة ريم غزال شمس قمر نجم نجمة بدر هلال فجر ضحى سحر ليلى ليل نهار ربيع شتاء خريف طيب"
    " طيبة الطيب هاني راضي راضية ساري واثق صابرة أنيس أسيل وصال وئام نجوى تقوى هداية رؤى مها أريج"
    " صفية بديع بديعة غفران عرفان رضوان رمضان رجب جمعة خميس عيد مولود خليل خليفة إمام صوفي بدوي"
    " نهضة سيد شيخ صغير كبير أسعد حر صفير سهام هالة تحية شادية راوية ممكن بحر نهر جبل وادي سهل صخر"
    " حجر ذهب فضة لؤلؤ ياقوت مرجان جوهر جواهر عقيل عاقل عارف عالم معلم مراد مسعود محمود محمد أحمد"
    " حميد حامد شاكر شكر صابر صبر طاهر طاهرة ظافر عامر عامرة عمر عماد غالي غالية غني غنية فائز"
    " فائزة فؤاد قاسم كاتب كاظم لبيب مؤمن مبارك مباركة مجد مجيد مختار مخلص مرسي مصطفى معتز منير"
    " منيرة مهدي ناجي نادر نادرة ناعم نجاح نجاة نعمة نعيم نعيمة هاشم هبة هدية هند وائل وديع ورد"
    " وسام وسيم وعد ولاء ولي ياسر يسر يسرى يقين خياط نجار بناء حلاق صباغ طحان فلاح قاضي مصري تونسي"
    " مغربي جزائري ليبي سوري لبناني شامي حلبي تركي هندي بغدادي مدني مكي زكي ذكي ذكاء تقي نقي وافي"
    " كافي شافي ساطع لامع بارز عابد عابدين زين زينة سند سالم سالمة علي علا دانية دينا حياة جهاد"
    " كفاح نضال صباح مساء وجدان حنان حنين شوق أشواق سعاد سعد سعادة عبير عطر عنبر ريحان ياسمين نرجس"
    " سوسن بيان برهان دليل إبداع إقبال إلهام تيسير تحسين توفيق تسنيم جنات جنة حرية خلود خيري خيرية"
    " خير درة رحمة رأفت رؤوف رفيق رفيقة زاهر زاهرة سمير سميرة سيف شجاع شهد شهيد صبري صفوان صقر طارق"
    " طلعت عزة عزم عفاف علم عهد غادة غيث فادي فارس فخري فضل فهد فهمي فوزي قدري كوثر مازن مأمون محسن"
    " font salvo can fay roman masse bataille brun leger vital innocent precious comfort gift"
    " promise wisdom favour favor blessing miracle memory talent destiny fortune lovely shade"
    " غالب شعبان عمران عون عوض عطاء شرف حازم ثابت رزق جاد صدقة وكيل صياد مطر زيتون دنيا نداء لطف"
    " حكمة وسيلة كريمة سعيدة حكيمة رشيدة صادقة عادلة وحيدة فريدة صالحة رفعت"
    " مروة مروان مسك مشير معين ملك مريم منال منة ميادة ميثاق ميرا نائل ندى نادية نائلة نزار نزيه"
    " نزيهة نوال هيثم هيام وجيه يمنى خطيب حمد"
)
"""Names that are also words, in one of the languages."""

NOT_HOMOGRAPHS: Final = words(
    "هالة سهام صفير محمد أحمد محمود عمر مريم مصطفى حسين ليلى سلمى نادية طارق هيثم سعاد مروان نزار"
    " فهد هند خالد ياسر سمير سميرة مازن نبيلة غادة مروة ميادة ناصر دانية دينا مها كوثر هاشم سامي"
    " فادي ليبي تسنيم ياسمين نائلة"
)
"""Arabic names so much more often names than words that one need not doubt."""

ARABIC_HOMOGRAPHS: Final = frozenset(
    one for one in HOMOGRAPHS - NOT_HOMOGRAPHS if "\u0600" <= one[0] <= "\u06ff"
)
LATIN_HOMOGRAPHS: Final = frozenset(one for one in HOMOGRAPHS if one.isascii())

ADJECTIVES: Final = words(
    "طيب طيبة الطيب راضي واثق صابرة سيد صغير كبير حر عادل كريم صالح منصور سعيد فريد وحيد أمين صادق"
    " ناجح راشد رشيد حكيم عزيز شريف لطيف جميل سليم عالي نبيل كامل حسن فاضل هادي ماهر جمال كمال"
    " أمينة سليمة جميلة عالية كاملة نبيلة عزيزة نادر نادرة غني غنية غالي غالية سالم طاهر مبارك مجيد"
    " مختار منير معين مدني بارز لامع مخلص كريمة سعيدة حكيمة رشيدة صادقة عادلة وحيدة فريدة صالحة"
    " غالب حازم ثابت جاد"
)
"""Of these, those that stand after a noun when they are words."""

NOT_BEFORE_A_NAME: Final = words(
    "قرار توزيع حل انتقال أجر سعر مجتمع نظام اتفاق سلام وقت شكل بشكل نحو غير عقد عيش شهر رمضان"
    " قرآن القرآن مناخ حوار عمل تعاون دعم مستقبل مكان سكن إطار جو مؤتمر تمويل مثال نموذج حكم وصول"
    " تقاسم تعامل سن خط أمر دخل نقل طريق اختيار أداء شيء بأسلوب أسلوب تخطيط قانون عام يوم حال"
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
        "مدى_سنة",
        "مدى_سنوات",
        "مدى_عام",
        "مدى_شهر",
        "لا_أمل",
        "يبقى_أمل",
        "بقي_أمل",
        "ثمة_أمل",
        "مصدر_أمل",
        "شعاع_أمل",
        "خيط_أمل",
        "نور_المصباح",
        "سعيد_الحظ",
        "سعيد_بأن",
        "سعيد_لأن",
        "سعيدة_بأن",
        "سعيدة_لأن",
        "سعيدة_جدا",
        "غير_سعيد",
        "غير_سعيدة",
        "عيد_سعيد",
        "حظ_سعيد",
        "خبر_سعيد",
        "نهاية_سعيدة",
        "حياة_سعيدة",
        "ضيف_كريم",
        "رمضان_كريم",
        "معاملة_كريمة",
        "عيشة_كريمة",
        "أياد_أمينة",
        "حسن_الضيافة",
        "حسن_الاستقبال",
        "حسن_الاستماع",
        "حسن_المعاملة",
        "حسن_النوايا",
        "حسن_التنفيذ",
    ]
)
"""Pairs in which such a word is no name."""

NO_NAME_AFTER: Final = words(
    "the a an it he she they we you i to of for in on at that this these those there be not your"
    " my our their his her all any each no and or by with everyone people somebody if whether le la"
    " les un une des de du d il elle nous vous que qui ce cette ces pour en dans sur à are were"
    " have aren weren au aux"
)
"""After these, a word that opens a sentence was no name."""

MONTHS: Final = words("may april june august mars mai avril juillet march")
