"""Names that are also words, and words of which organisations are made. The gate's own list."""

from bot.gate.lexicon import COUNTRIES
from bot.gate.vocabulary import vocabulary

_ENGLISH = (
    "rose hope mark martin paris will grace faith joy bill grant frank young king bell baker"
    " cook brown white black green gray grey gold silver stone wood woods hill field fields ford"
    " brook brooks lake rivers bush banks bridge church west east north south long short small"
    " little large rich poor wise strong noble good best love hart heart swan fox wolf lamb drake"
    " bird fish page book read reed price cost sale case chance change case day knight night"
    " summer winter spring autumn dawn eve ivy iris lily daisy violet olive ruby pearl amber"
    " jade crystal coral sandy rocky robin jay dale glen cliff heath penny max art guy rob pat"
    " sue drew carol harmony melody charity patience prudence mercy constance victor victory"
    " victoria florence sydney chelsea carter mason taylor smith cooper turner walker hunter"
    " fisher porter potter miller weaver fuller major marshall judge justice bishop pope abbot"
    " dean chancellor constable stewart page gates wells waters marsh moor moore pool street lane"
    " park parks temple house hall rooms chambers cross power powers cash money bond land lands"
    " said has was her his its amine son sons born dear bright sharp keen savage wild moody"
    " ray ward wade trip chase pace race hunt sea see seed singh sing song sun moon star stars"
    " sky storm snow frost rain wind forest branch root roots leaf berry plum cherry apple orange"
    " english french spanish irish welsh scott german roman holland england ireland"
    " an do so he she you me my to in on is are as at by or if no not yes we us it be go up am"
    " may can ken dan don man men one two ten our out off own new now old all any and the for but"
    " how who why what when where this that then than from with into over under after"
    " act add age ago aid aim air arm ask bad bag ban bar bed bet big bit box boy bus buy call car"
    " cat cup cut did die dog dry due ear eat egg end era eye far fee few fit fix fly fun gap gas"
    " get got gun had hat him hit hot ice ill job key kid law lay led leg let lie lot low map met"
    " mix net nor odd oil pay pen per put ram ran raw red rid run sad sat saw say set sex sit six"
    " tax tea tie tip top try use van via war way web wet win won yet gam"
    " sam ram gem dam jam mid bid fan pan ally mission forum nation union care rise reach impact"
    " alliance action voice bridges horizon horizons compass unity vision focus spark lead team"
    " chair host group city mayor council person people party trust open free fair safe"
    " mine main"
)
_FRENCH = (
    "rose pierre jean claire blanc blanche noir brun roux petit grand gros legrand leblanc lebrun"
    " bon bonne belle bel beau dupont fontaine riviere rivière mer monts mont montagne"
    " bois foret champ champs chene roche rocher pont porte ville chateau maison jardin fleur"
    " fleurs marguerite violette olive prune cerise aime aimee noel pascal pascale juste parfait"
    " constant clement prudence celeste desire fortune victoire espoir esperance grace foi charite"
    " joie douce fort forte gentil gentille sage franc france francois roi reine prince comte"
    " duc marquis berger boulanger meunier charpentier marchand tailleur masson macon maire"
    " chef garde roy leroy loup renard merle rossignol lion poisson coq agneau moulin carpentier"
    " hiver ete printemps automne lundi samedi dimanche avril mai aout marin marine soldat page"
    " marie remi rene renee ange angel desir merci sans pour par sur sous dans avec les des une un"
    " aux est son ses nos vos mon ton que qui quoi dont car pas plus bien mal peu tous tout"
    " eau air vie jour nuit main pied tete coeur bras oeil mot loi pays rue lieu fin but cas vue"
    " loin long lent vif dur sec nul net sel sol feu jeu vin pain lait riz ble or fer cite"
    " ami amie amis frere soeur pere mere enfant fils fille voisin etranger"
)
_ARABIC = (
    "امل نور كريم كريمه علي عمر حسن حسين سعيد سعيده جميل جميله صالح صالحه عادل عادله خالد خالده"
    " محمود امين امينه صادق صادقه وفاء وفا ايمان هدي سلام سلامه رجاء رجا نجاح سعاد جمال كمال ماجد"
    " رائد رايد ناصر منصور حداد نجار خطيب طاهر طاهره شريف شريفه عزيز عزيزه حكيم حكيمه حبيب حبيبه"
    " رشيد سليم سليمه بشير نبيل نبيله مراد فريد فريده وحيد وحيده فرح ربيع رمضان جمعه عيد شعبان رجب"
    " عمان تونس شام اسد ليث نصر فتح سيف بدر هلال شمس قمر زهره ورده وردي سحر فجر ندي سماء سما حنان"
    " حنين احلام امال اسلام جهاد كفاح نضال تحرير انتصار اخلاص عالي هادي مهدي رامي والي قاضي شيخ"
    " سيد ملك امير اميره سلطان وزير حاكم مدير عميد راشد مرشد حافظ حارس صباح مساء مسا نهار ليل"
    " ربح رابح كامل كامله فاضل فاضله فضل عدل حق حياه دنيا روح قلب عين يد وجه باب دار بيت جبل بحر"
    " نهر وادي سعد سعاده بهجه سرور هناء هنا صفاء صفا ضياء ضيا بهاء بها علاء علا ثناء ثنا دعاء دعا"
    " شفاء شفا غفران احسان عرفان رضوان رضا مني مها رنا لما لمي رند ريم غزال فهد نمر صقر نسر باسم"
    " ضاحك مبارك مباركه محسن مسعود مقبول معروف مشهور موفق ناجح ناجي نافع هاشم واصل واثق وليد يقين"
    " مختار مصطفي منير منيره مفيد مفيده مجيد لطيف لطيفه كاتب قادر قائد قايد غالي غني عاطف عابد"
    " طيب طبيب ظافر صابر صابره شاكر شاهد شهيد سالم سالمه سامي زاهر زكي رفيق رفيقه راضي ذكي خير"
    " خيري خليل حميد حامد حر جديد جابر ثابت توفيق تقي بلال باقر بارع انيس اديب اثر ادم لين لينا"
)
ORDINARY: frozenset[str] = vocabulary(f"{_ENGLISH} {_FRENCH} {_ARABIC}")
"""Names that are also words: they count beside another part of it, or where they are names."""

GOVERNING = vocabulary(
    "city town municipality municipal commune council mayor mairie ville municipalite prefecture"
    " region regional province provincial government governorate district county metropolis"
    " metropole metropolitan agglomeration conseil gouvernement gouvernorat"
    " بلديه مدينه جماعه مجلس ولايه محافظه اقليم جهه عماله حكومه"
)
"""What a place has: a place beside such a word is a body, and alone a place."""

GENERIC = (
    GOVERNING
    | vocabulary(
        "ministry ministere ministre ministries department departement office bureau agency agence"
        " institute institut institution foundation fondation fund fonds association federation"
        " confederation union alliance network reseau forum council committee comite commission"
        " centre center central initiative programme program project projet organisation"
        " organization international internationale global world mondial national nationale local"
        " locale state federal public private civil society societe community communaute group"
        " groupe company entreprise bank banque university universite college school ecole faculty"
        " faculte research recherche policy politique studies etudes development developpement"
        " migration migrations migrants refugees refugies rights droits human humain humanitarian"
        " interior interieur foreign affairs affaires etrangeres labour labor travail employment"
        " emploi health sante education social solidarity solidarite justice peace paix youth"
        " jeunesse women femmes children enfants media press presse news radio television trade"
        " chamber chambre commerce industry business cooperation assistance aid aide relief red"
        " cross crescent croix rouge croissant house board secretariat general directorate"
        " direction delegation embassy ambassade mission permanent united nations european"
        " europeen mediterranean african africain arab arabe american asian open new free first"
        " spanish french italian german british english portuguese greek turkish tunisian moroccan"
        " egyptian lebanese jordanian libyan algerian swiss dutch belgian royal the of and for"
        " de du des la le les et en l d in on with cities villes towns communes governments"
        " independent freelance consultant none"
        " وزاره الداخليه الخارجيه هيئه مؤسسه موسسه منظمه جمعيه اتحاد شبكه معهد مركز جامعه كليه"
        " مدرسه وكاله مكتب برنامج مشروع مبادره منتدي لجنه مفوضيه رابطه صندوق بنك شركه مجموعه مجتمع"
        " مدني دولي عالمي وطني محلي عام عامه خاص الدوليه المدني الوطنيه هجره تنميه حقوق انسان"
        " سفاره بعثه امم متحده عربيه اوروبي"
    )
    | COUNTRIES
)
"""Words that many organisations share: alone they are none of them."""

NO_AFFILIATION = vocabulary(
    "na n/a none nil independent freelance self employed independant independante sans aucun"
    " aucune مستقل مستقله لا يوجد"
)
"""What people write where they belong to nobody."""
