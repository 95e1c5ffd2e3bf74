"""Words of the three languages that tell a name from another word; all folded as notes are."""

from typing import Final

from agenda.chatham.folding import fold
from agenda.chatham.lexicons import ordinary_arabic as arabic
from agenda.chatham.lexicons import ordinary_deeds as deeds
from agenda.chatham.lexicons import ordinary_french as french
from agenda.chatham.lexicons import ordinary_words as english
from agenda.chatham.lexicons.inflected import (
    arabic_adjectives,
    arabic_owned,
    arabic_past,
    arabic_present,
    english_doing,
    english_doings,
    english_plurals,
    french_adjectives,
    french_doing,
    french_doings,
    french_plurals,
)


def words(written: str) -> frozenset[str]:
    """Give the words of a list, folded."""
    return frozenset(fold(one) for one in written.split())


HONORIFICS: Final = words(
    "mr mrs ms miss mx sir dame dr doctor prof professor hon honourable honorable he excellency"
    " sheikh madam mister eng m mme mlle monsieur madame mademoiselle me maitre docteur docteure"
    " professeur professeure pr السيد السيدة الآنسة الدكتور الدكتورة د أ الأستاذ الأستاذة م المهندس"
    " المهندسة سيد سيدة سيدي دكتور دكتورة أستاذ أستاذة الشيخ الحاج الحاجة معالي سعادة لسيد للسيدة"
    " للسيد sidi lalla hajj haj hajja si moulay mulay señor señora herr frau signor signora"
)
"""Titles of courtesy: what follows is a name."""

CALLINGS: Final = words(
    "father brother sister uncle auntie aunt pastor reverend rev imam captain capt colonel col gen"
    " chief cllr councillor barr barrister adv lawyer ing lic arch amb ambassador bishop monsignor"
    " mgr abbe pere frere soeur tonton tata tante pasteur reverende chef maitresse mtre senhor"
    " senhora sra sr snr srta don dona dom shri smt bhai alhaji alhaja mallam bay bayan hanim bey"
    " effendi ustaz ustadh ostaz abuna abouna الأب الأخ الأخت القس الخوري المطران الخالة العم عمو"
    " الست المحامي المحامية النائب النائبة العميد العقيد اللواء"
)
"""What somebody is called before a name that is known; alone, it is a word like any other."""

ABBREVIATED: Final = words("barr cllr rev capt col gen ing adv lic arch amb sr sra snr srta mgr")
"""Of these, those with a dot after them."""

WEAK_HONORIFICS: Final = words("m me he pr si hon د أ م")
"""Those that are also a word or an abbreviation of much else."""

AFTER_A_NAME: Final = words("bey hanim efendi abla agabey sahib saheb ji bhai khanum khanom")
"""Titles that follow a name."""

STRONG_HONORIFICS: Final = HONORIFICS - WEAK_HONORIFICS

DOTTED_HONORIFICS: Final = (("h", "e"), ("s", "e"), ("s", "e", "m"), ("h", "r", "h"))
"""Titles of letters, each with its dot."""

PARTICLES: Final = words(
    "al el de del della di da dos das du des la le les van der den von zu zur ben bin ibn bint bou"
    " abou abu ould oum umm ait ter st saint san y e ال بن ابن أبو أبي أبا أم بو آل آيت ولد عبد and"
    " lo ni nic degli dell dalla d n o mint bent hadj haj sidi abi abul منت بنت حاج سيدي أولاد"
    " dela delos delas"
)

SPEECH: Final = words(
    "said says say noted notes argued argues explained explains asked asks added adds told tells"
    " thinks thought believes believed suggested suggests proposed proposes stressed stresses"
    " emphasised emphasized emphasises emphasizes mentioned mentions reported reports presented"
    " presents shared shares described describes replied replies answered answers insisted insists"
    " warned warns agreed agrees disagreed disagrees recalled recalls raised raises recommended"
    " recommends pointed points spoke speaks commented comments concluded concludes objected"
    " objects complained complains wondered wonders called calls wants wanted offered offers"
    " highlighted highlights underlined underlines announced announces confirmed confirms admitted"
    " admits claimed claims showed shows led leads gave gives thanked thanks felt feels outlined"
    " outlines echoed echoes countered remarked observed intervened invited urged urges pleaded"
    " questioned responded responds stated states summarised summarized moderated came promised"
    " joined chaired attended wrote sent drafted introduced welcomed volunteered pushed defended"
    " cautioned advocated reminded clarified acknowledged reiterated cited quoted left arrived"
    " returned sat drew compared walked put promises works worked runs talked talks mentionned"
    " supported supports opposed dit disait expliqué explique souligné souligne ajouté ajoute"
    " demandé demande proposé propose rappelé rappelle noté note estimé estime pense précisé"
    " précise insisté insiste présenté présente répondu répond indiqué indique affirmé affirme"
    " déclaré déclare évoqué évoque raconté raconte suggéré suggère partagé partage plaidé plaide"
    " mentionné mentionne remercié remercie reconnu reconnaît averti avertit regretté regrette"
    " conclu conclut annoncé annonce recommandé recommande critiqué critique lancé lance défendu"
    " défend salué salue voulu veut complété complète nuancé nuance résumé résume réagi"
    " réagit contesté conteste clarifié clarifie confirmé confirme comparé compare préféré préfère"
    " invité invite parlé parle montré montre confié objecté objecte relevé relève signalé signale"
    " constaté constate soutenu soutient décrit exposé expose قال قالت يقول تقول أكد أكدت يؤكد تؤكد"
    " أوضح أوضحت يوضح توضح أضاف أضافت يضيف تضيف ذكر ذكرت يذكر أشار أشارت يشير تشير سأل سألت يسأل"
    " تسأل اقترح اقترحت يقترح تقترح شرح شرحت يشرح تشرح عرض عرضت يعرض تعرض طلب طلبت يطلب تطلب رأى"
    " رأت يرى ترى شدد شددت يشدد تشدد لفت لفتت دعا دعت اعتبر اعتبرت يعتبر تعتبر حذر حذرت يحذر تحذر"
    " تحدث تحدثت يتحدث أجاب أجابت يجيب تجيب رد ردت شكر شكرت شكرنا نشكر قدم قدمت يقدم تقدم أعلن"
    " أعلنت وصف وصفت تساءل تساءلت أيد أيدت عارض عارضت نبه نبهت بين بينت أخبر أخبرت أخبرنا أخبرتنا"
    " روى روت لاحظ لاحظت علق علقت نوه نوهت ختم أفاد أفادت صرح صرحت أثار أثارت أوصى أوصت اعترض"
    " اعترضت وافق وافقت استعرض استعرضت انتقد انتقدت ناقش ناقشت طرح طرحت سرد سردت حكى حكت تكلم تكلمت"
    " كرر كررت أبدى أبدت أعرب أعربت ركز ركزت غادر غادرت خرج خرجت دخل دخلت حضر حضرت وصل وصلت جلس"
    " جلست ترأس ترأست رفض رفضت دافع دافعت رحب رحبت يرحب ترحب قارن قارنت رسم رسمت قرأ قرأت كتب كتبت"
    " يكتب تكتب يعترض تعترض انضم انضمت أيدته أيدتها اختلف اختلفت يتساءل وعد وعدت طالب طالبت شارك"
    " شاركت شاركنا افتتح افتتحت استفسر استفسرت لخص لخصت عقب عقبت نفى نفت أبلغ أبلغت ناشد"
    " ناشدت اقتبس اقتبست أبرز أبرزت سجل سجلت تدخل تدخلت"
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
    " for from in into of off on onto out over to up with within without about after before between"
    " during under again also all any both each every few more most other others some such only own"
    " same too very just now here there yes many much several another one two three first second"
    " third next last new old good well however because although while since until le la les un une"
    " des du de d l au aux ce cet cette ces mon ma mes son sa ses notre nos votre vos leur leurs il"
    " elle ils elles nous vous je tu qui que quoi dont où est sont était étaient être ont avait"
    " avoir ne pas plus moins et ou mais donc ni car si comme en dans par pour sur sous avec sans"
    " entre vers chez après avant pendant depuis tout tous toute toutes autre autres même aussi"
    " très bien ici là oui non plusieurs chaque aucun aucune selon afin lors ainsi alors cependant"
    " parce puis enfin trois deux في من على إلى عن مع أن إن لا ما هذا هذه ذلك تلك هو هي هم نحن كل"
    " بعض غير بين بعد قبل عند كما قد لقد كان كانت يكون ليس حتى ثم أو لكن بل إذا لم لن التي الذي"
    " الذين هنا هناك"
)

_THINGS: Final = (
    words(f"{english.ENGLISH} {french.FRENCH} {english.ENGLISH_NOUNS} {french.FRENCH_NOUNS}")
    | frozenset(english_plurals(words(english.ENGLISH_NOUNS)))
    | frozenset(english_doing(words(deeds.ENGLISH_VERBS)))
    | frozenset(french_plurals(words(f"{french.FRENCH_NOUNS} {deeds.FRENCH_PEOPLE}")))
    | frozenset(french_adjectives(words(french.FRENCH_ADJECTIVES)))
    | frozenset(french_doing(words(deeds.FRENCH_VERBS)))
)

DEEDS: Final = (
    words(f"{deeds.ENGLISH_DEEDS} {deeds.ENGLISH_PEOPLE}")
    | words(f"{deeds.FRENCH_DEEDS} {deeds.FRENCH_PEOPLE}")
    | frozenset(english_doings(words(deeds.ENGLISH_VERBS)))
    | frozenset(english_plurals(words(deeds.ENGLISH_PEOPLE)))
    | frozenset(french_doings(words(deeds.FRENCH_VERBS)))
)
"""What people do and are: ordinary words, but somebody's name may stand before them."""

COMMON: Final = (FUNCTION | (_THINGS - DEEDS)) | words(
    "come go make take give get say see look find use think tell try leave call keep let begin"
    " show hear play run move live believe bring happen write provide sit stand lose pay meet"
    " include continue set learn change lead understand watch follow stop create speak read allow"
    " add spend grow open walk win offer remember consider appear buy wait serve send expect build"
    " stay fall cut reach remain suggest raise pass sell require decide pull house home place case"
    " side head hand eye life day night world family money month morning line end fact thing kind"
    " part point room area story book word name number team game car door body air force office"
    " minute power member law war history party result reason research moment teacher lot right"
    " study issue level cost price value paper table list map page phone email link file form sure"
    " clear free full early late near far high low big large main whole real able hard easy simple"
    " strong weak rich poor urban rural social legal civil human common joint closed daily monthly"
    " yearly less least enough away back together often always never sometimes maybe perhaps"
    " instead rather almost nearly faire dire voir aller venir savoir pouvoir vouloir devoir"
    " falloir prendre mettre donner trouver parler passer rester tenir porter montrer commencer"
    " suivre comprendre attendre sortir entrer rendre devenir revenir vivre perdre ouvrir fermer"
    " aider jouer lire manger payer partir servir sentir chose homme femme enfant monde vie jour"
    " nuit heure maison porte chambre rue tête oeil corps mot nom livre histoire partie côté raison"
    " loi guerre droit ordre cas fait forme compte effet mois matin soir semaine fin début suite"
    " reste sorte façon manière moyen besoin aide appel avis choix coût prix liste carte fichier"
    " lien bureau équipe grand grande petit petite nouveau nouvelle ancien ancienne dernier"
    " dernière premier première seul seule vrai vraie clair claire libre ouvert fermé possible"
    " difficile facile important sociale urbain humain commun commune peu beaucoup trop assez"
    " presque souvent toujours jamais parfois peut-être plutôt people city cities group session"
    " project projects programme program water youth women men public local national regional"
    " council councils service services plan plans policy policies budget data report reports"
    " question questions partners partner work working time years year today yesterday tomorrow"
    " monday tuesday wednesday thursday friday saturday sunday january february march april may"
    " june july august september october november december campaign campaigns participants"
    " participant migration migrants migrant europe africa european african mediterranean region"
    " countries country training support funding finance staff school schools health housing"
    " transport energy waste land rights role example examples idea ideas need needs problem"
    " problems challenge challenges solution solutions good practice practices action actions"
    " recommendation recommendations discussion meeting workshop everybody everyone nobody someone"
    " ville villes groupe projet projets jeunesse femmes hommes eau politique politiques"
    " partenaires travail temps année années hier demain lundi mardi mercredi jeudi vendredi samedi"
    " dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
    " campagne campagnes afrique méditerranée région pays formation soutien école santé logement"
    " exemple idée problème défi bonne pratique recommandation réunion atelier communes mairie"
    " mairies municipalités manage manages managed select enter press click type choose check edit"
    " delete copy paste save reset upload download update message messages channel server settings"
    " envoyer adressez adresser choisir choisissez cliquez ajoutez écrivez ouvrez fermez gérer"
    " gérez supprimer modifier copier enregistrer merci bonjour bonsoir hello thanks please sorry"
)
"""Words too common to be a name with an error in it."""

_USUAL_ARABIC: Final = words(
    "سنتين شهرين يومين ساعتين أسبوعين مرتين مدينتين بلدين طرفين اثنين اثنان ثلاثة أربعة خمسة ستة"
    " سبعة ثمانية تسعة عشرة عشرون عشرين ثلاثين أربعين خمسين مئة ألف مليون أول أولى ثاني ثانية ثالث"
    " ثالثة رابع خامس أخير أخيرة مجلس مجالس مدينة مدن بلدية بلديات جماعة جماعات مجموعة مجموعات"
    " مشارك مشاركون مشاركين مشاركة مشروع مشاريع برنامج برامج ميزانية ميزانيات مال مالي مالية تمويل"
    " شباب شابات شاب نساء امرأة رجال طفل أطفال أسرة عائلة سكان سكن إسكان مواطن مواطنون مواطنين"
    " مجتمع مجتمعات حكومة حكومات دولة دول بلد بلدان وطني وطنية محلي محلية إقليم إقليمي إقليمية دولي"
    " دولية عالمي هجرة مهاجر مهاجرون مهاجرين لاجئ لاجئون لاجئين نزوح نازحون حدود ماء مياه طاقة"
    " كهرباء نقل حافلة حافلات طريق طرق شارع ساحة حي أحياء بيئة مناخ نفايات صحة مستشفى مدرسة مدارس"
    " جامعة جامعات تعليم تعلم تدريب تكوين لغة لغات ترجمة مترجم مترجمون عمل شغل توظيف بطالة أجر أجور"
    " سوق أسواق تجارة اقتصاد شركة شركات استثمار تنمية تخطيط خطة خطط سياسة سياسات قانون قوانين قرار"
    " قرارات حق حقوق واجب واجبات خدمة خدمات مصلحة مصالح إدارة إدارات مكتب مكاتب موظف موظفون موظفين"
    " مسؤول مسؤولة مسؤولون وزير وزارة رئيس رئيسة مدير مديرة ممثل ممثلة ممثلو خبير خبيرة خبراء منسق"
    " منسقة باحث باحثة زميل زميلة شريك شركاء شراكة تعاون حوار نقاش جلسة جلسات اجتماع اجتماعات ورشة"
    " مؤتمر لقاء سؤال أسئلة جواب إجابة فكرة أفكار رأي آراء اقتراح اقتراحات توصية توصيات تجربة تجارب"
    " مثال أمثلة ممارسة ممارسات نموذج نماذج تحد تحديات مشكلة مشاكل مشكلات حل حلول نتيجة نتائج أثر"
    " آثار هدف أهداف أولوية أولويات مرحلة مراحل خطوة خطوات سنة سنوات عام أعوام شهر أشهر أسبوع يوم"
    " أيام ساعة ساعات دقيقة دقائق صباح مساء اليوم غد أمس وقت زمن موعد مواعيد تاريخ مكان أماكن موقع"
    " مواقع منطقة مناطق قرية قرى ميناء مطار بيت بيوت قاعة غرفة باب أبواب معلومة معلومات بيانات رقم"
    " أرقام عدد أعداد نسبة نصف ثلث ربع تقرير تقارير وثيقة وثائق قائمة خريطة صورة صور ملف ملفات"
    " رسالة رسائل موضوع مواضيع محور إطار دور أدوار مستوى مستويات حاجة حاجات احتياجات مورد موارد دعم"
    " مساعدة مبادرة مبادرات حملة حملات شبكة شبكات منظمة منظمات جمعية جمعيات اتحاد مؤسسة مؤسسات هيئة"
    " لجنة فريق فرق عضو أعضاء وفد جميع الجميع أغلب أكثر أقل كبير كبيرة صغير صغيرة جديد جديدة قديم"
    " قديمة طويل قصير أساسي أساسية ضروري ضرورية مهم مهمة ممكن صعب سهل مفتوح مغلق عربي عربية أوروبي"
    " إفريقي متوسط متوسطي خاص خاصة عامة مشترك مشتركة قرعة قوس قوسين أقواس إصلاح إصلاحات قدرة قدرات"
    " ثقة عدالة مساواة تمييز عنف أمن سلم حماية إدماج اندماج مشاورة مشاورات انتخاب انتخابات ناخب"
    " مرشح نائب نواب قضية قضايا ظروف ظرف جهة جهات تأخر تأخير تكلفة تكاليف رسوم غرامة غرامات ضريبة"
    " ضرائب رخصة رخص ملجأ مأوى دون عند لدى حول نحن أنتم أحد إحدى نفس ذات كذلك أيضا لذلك هكذا بالفعل"
    " حاليا سابقا لاحقا دائما أحيانا محام محامون محامين محامية مهندس مهندسون مهندسين أستاذ أساتذة"
    " طبيب أطباء"
    " ناس أناس شخص أشخاص فرد أفراد إنسان رجل أسر عائلات جار جيران صوت أصوات كلمة كلمات أجوبة"
    " قصة قصص فرصة فرص أعمال وظيفة وظائف شوارع مستشفيات قطار سيارة سيارات إنترنت هاتف هواتف"
    " خبر أخبار صحيفة صحف إذاعة تلفزيون قناة قنوات فيلم أفلام ملصق ملصقات أوقات أسابيع غدا"
    " كثيرا قليلا جدا ربما طبعا مواطنة زائر زوار سائح عامل عمال عاملة طلاب طلبة صحفي صحفيون"
    " صحفيين إعلام إعلامي إعلامية جمهور جماهير منصة منصات دراسة دراسات بحث أبحاث إحصاء نسب"
    " مبلغ مبالغ درهم دينار يورو سعر أسعار نقطة نقاط مسألة مسائل قاعات لقاءات ثقافة رياضة فنون"
    " موسيقى مسرح كتاب مكتبة نافذة بداية نهاية شرط شروط سبب أسباب مسؤولية خوف قلق غضب كراهية"
    " تنمر شائعة شائعات كذب حقيقة حقائق محتوى لهجة لهجات جزء أجزاء أفضل أسوأ آخر آخرون عدة"
    " بضعة"
)

ARABIC_COMMON: Final = (
    _USUAL_ARABIC
    | words(f"{arabic.ARABIC_NOUNS} {arabic.ARABIC_FORMS}")
    | frozenset(arabic_adjectives(words(arabic.ARABIC_ADJECTIVES)))
)
"""Words of which Arabic notes are full."""

ARABIC_DEEDS: Final = frozenset(
    (*arabic_past(words(arabic.ARABIC_PAST)), *arabic_present(words(arabic.ARABIC_PRESENT)))
)
"""What people do: somebody's name may stand after such a word, or before."""

_LEADING: Final = words(
    "ل ب من عن في على إلى مع عند بين لدى حول دون قبل بعد غير كل بعض نفس مثل لدي علي الي فوق تحت"
)
_PRONOUNS: Final = words("ه ها هم هن هما ك كم نا ي")
ARABIC_CLOSED: Final = frozenset(one + other for one in _LEADING for other in _PRONOUNS) | words(
    "هذا هذه ذلك تلك هؤلاء أولئك بهذا بهذه بذلك بتلك لهذا لهذه لذلك كذلك بينما عندما حينما كلما"
    " طالما ريثما حيثما إنما لكنه لكنها لأنه لأنها لأن بأن كأن فإن وإن إلا وإلا وإلى أيضا أحيانا"
    " يومها عندها بعدها قبلها منذ حيث إذ لو لولا لعل ليت سوف قبيل بعيد خلال أثناء ضمن عبر نحو تجاه"
)
"""Prepositions with a pronoun, and words that join sentences: no names, though nearly some."""

ORDINARY: Final = COMMON | DEEDS | SPEECH | ARABIC_COMMON | ARABIC_DEEDS | ARABIC_CLOSED
ARABIC_COMMON_NOUNS: Final = frozenset(f"ال{one.removeprefix('ال')}" for one in _USUAL_ARABIC)
"""Arabic words that, after a verb, may say who speaks: somebody's name can follow them."""

_STEMS: Final = frozenset(one.removeprefix("ال") for one in ORDINARY - ARABIC_CLOSED) | frozenset(
    arabic_owned(words(arabic.ARABIC_NOUNS) | _USUAL_ARABIC)
)


def is_ordinary(word: str) -> bool:
    """Tell whether a word is too common to be a name, with or without the Arabic article."""
    return word in ORDINARY or word.removeprefix("ال") in _STEMS


PUBLIC_SHORT: Final = words(
    "ai eu un us it tv am pm ok uk hr pr id ip qr co nb ps pc ag ca ue onu onug usa gps sdg odd"
    " ngo ong cso osc dr mr ms jr sr vs etc faq kpi sme pme gdp pib wc aa bb cc dd na no ram care"
    " aid act cap set ace who"
)
"""Short forms that everybody uses."""
