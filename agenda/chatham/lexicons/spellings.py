"""First names that are spelled in several ways, or shortened."""

from typing import Final

_TWINS: Final = tuple(
    tuple(line.split())
    for line in """
mohamed mohammed muhammad mohammad mouhamed mehmet mohamad محمد
ahmed ahmad احمد
mahmoud mahmud محمود
mustapha mustafa moustapha moustafa مصطفي
hassan hasan حسن
hussein hussain hocine houcine hossein حسين
ali aly علي
omar umar oumar umaru عمر
othman osman ousmane ousman usman uthman عثمان
youssef yusuf yousef youcef joseph يوسف
ibrahim brahim ibrahima ابراهيم
ismail ismael smail اسماعيل
khaled khalid خالد
karim kareem كريم
rachid rashid رشيد
said saeed سعيد
samir sameer سمير
nabil nabeel نبيل
adel adil عادل
amine amin amin امين
amina aminah امينه
fatima fatma fatimah fatema فاطمه
khadija khadijah خديجه
aicha aisha aysha عائشه عايشه
maryam mariam meriem meryem miriam مريم
zineb zeinab zaynab zainab زينب
salma selma سلمي
leila layla laila leyla ليلي
nour nur noor nor نور
huda houda hoda هدي
mona muna mouna مني
amal amel امل
samira sameera سميره
nadia nadya ناديه
rania raniya رانيا
dina deena دينا
sara sarah ساره
hana hanaa هنا
wafa wafaa ouafa وفا
hanan hanane حنان
iman imane eman ايمان
souad suad سعاد
naima naeema نعيمه
latifa لطيفه
jamila djamila جميله
jamal gamal djamel jamel جمال
hamid حميد
tarek tariq tarik طارق
walid waleed وليد
ziad ziyad زياد
bilal بلال
hicham hisham هشام
abdelkader abdulqader عبدالقادر
abdallah abdullah abdalla عبدالله
abderrahman abdulrahman abdelrahman عبدالرحمن
abdelaziz abdulaziz عبدالعزيز
abdelkarim abdulkarim عبدالكريم
haddad حداد
mansour mansur منصور
saleh salah صالح
salem salim سالم
salah صلاح
hamza حمزه
anas أنس انس
yassine yasin yassin ياسين
mehdi mahdi مهدي
sami سامي
rami رامي
fadi فادي
hadi هادي
majid majed ماجد
nasser naser nacer ناصر
sofia sophia صوفيا
maria marie ماريا ماري
anna ana انا آنا
pierre بيير
jean جان
paul بول
michel michael ميشال ميشيل
david داود دافيد ديفيد
marco ماركو
claire كلير
sophie صوفي
julie جولي
laura لورا
elena helena ايلينا الينا هيلينا
carlos كارلوس
jose خوسيه جوزيه
maria ماريا
ines inès ايناس
lina لينا
rim reem ريم
yasmine yasmin jasmine ياسمين
farid فريد
malek malik مالك
najib naguib najeeb نجيب
ghassan غسان
bassam بسام
imad emad عماد
ayman aymen ايمن
wael وائل وايل
rula rola رلي رولا
rasha رشا
lubna loubna لبني
asma asmaa اسما
nawal نوال
sihem siham سهام
ikram اكرام
khalil خليل
ridha rida reda رضا
slim selim salim سليم
hedi الهادي هادي
moncef monsef المنصف منصف
chokri شكري
lotfi لطفي
sonia سونيا
olfa الفه
mamadou mamadu mouhamadou muhammadu مامادو
amadou ahmadou amadu امادو
fatoumata fatimata fatumata fatoumatta فاطوماتا
aissatou aissata aisatou aisata عيساتو ايساتا
moussa musa mousa موسي
issa isa eissa عيسي
souleymane souleiman suleiman sulaiman sulayman soliman slimane سليمان
boubacar aboubacar abubakar abubakr aboubakr boubaker bubacar bakr ابوبكر
abdoulaye abdulai عبدولاي
djibril jibril gibril جبريل
yaya yahya yahia يحيي
zakaria zakariya zakariyya زكريا
younes yunus yunis younis يونس
idris idriss driss ادريس
ilyas elias ilias elyas الياس
yacoub yaqub yakub يعقوب
haroun harun هارون
mourad murad مراد
rachida rasheeda rashida رشيده
noura nora nura نوره نورا
suha soha سهي سها
karima kareema كريمه
jalal galal djalal جلال
kamal kemal كمال
faisal faysal faycal فيصل
fouad fuad foad فواد
marwan marouane مروان
sofiane sufyan سفيان
tahar taher tahir طاهر
zain zein zayn زين
zahra zohra زهرا زهره
anwar anouar enver انور انفر
shirin shireen chirine شيرين
sherif cherif sharif شريف
khatib khateeb خطيب
stefan stephan stephane ستيفان
tony toni طوني توني
georges george جورج
antoine antwan انطوان
grace غريس جريس
hope هوب
faith فيث
rose روز
john جون
peter بيتر
luis لويس
pedro بيدرو
miguel ميغيل ميجيل
priya بريا
vesna فيسنا
diallo jallow ديالو
ndiaye njie ndiay ندياي
diop jobe ديوب
kone كوني
toure توري
traore تراوري
khan خان
singh سينغ سينج
chowdhury chaudhury chaudhry choudhury choudhry chaudhary تشودري
wickramasinghe wickremesinghe wickremasinghe
""".strip().splitlines()
)
SHORT: Final = {
    name: tuple(shorts.split("/"))
    for line in (
        (
            "william will/bill/billy/liam robert bob/rob/bobby richard rick/dick/rich james"
            " jim/jimmy"
            " john jack/johnny michael mike/mick thomas tom/tommy elizabeth liz/beth/lizzy/eliza"
            " elisabeth liz/lisa/babeth katherine kate/kathy/katie catherine kate/cathy margaret"
            " maggie/peggy/meg alexander alex/sasha alexandra alex/sandra/sasha alexandre alex"
            " benjamin ben daniel dan/danny samuel sam samantha sam christopher chris"
            " christine chris"
            """
        christian chris christina tina/chris joseph joe/jo josephine jo/josie anthony tony
        antonio
        """
            " toni/tonio matthew matt nicholas nick nicolas nico patricia pat/patty patrick pat"
            " susan sue/susie deborah deb/debbie edward ed/eddie/ted andrew andy steven"
            " steve stephen"
            """
        steve gregory greg jennifer jen/jenny jessica jess rebecca becky/becca victoria
        vicky/tori
        """
            " theodore ted/theo philip phil philippe phil charles charlie/chuck francis"
            " frank francois"
            " fanfan francoise fanfan francisco paco/pancho jose pepe guillaume guigui"
            " dominique dom"
            " mohamed moh/momo/hamid/mo mohammed moh/momo/mo muhammad moh/mo fatima"
            " fati/fatou/fatim"
            " fatma fati/fattoum abdelkader kader abdallah abdou abderrahman abdou/rahman abdelaziz"
            " aziz abdelkarim karim mustapha mus/moustache khadija khadouj/dija ibrahim brahim/ibra"
            " youssef youyou/joe zineb zouzou emmanuel manu/manny emmanuelle manu valentina vale"
            " giuseppe beppe/peppe giovanni gianni/nino salvatore toto/salvo alessandro sandro/ale"
            " alessandra sandra/ale francesca franci/checca konstantinos kostas konstantina"
            " konna/tina"
            " dimitrios dimitris/mitsos georgios giorgos/george ioannis yannis/giannis yannis"
        ),
    )
    for name, shorts in zip(line.split()[::2], line.split()[1::2], strict=False)
}
SAME_PARTICLE: Final = {
    one: tuple(line.split())
    for line in (
        "بن ابن ben bin ibn", "بنت منت bint mint bent", "ابو ابي ابا بو abou abu abi bou aba",
        "ولد ould wald", "ايت ait", "حاج الحاج hadj haj hajj el", "سيدي sidi",
        "عبد abd abdel abdul abdal abdoul", "ال al el",
    )
    for one in line.split()
}  # fmt: skip
"""Particles, with how they are written in the other script."""

SPELLED: Final = {
    name: tuple(
        dict.fromkeys(other for line in _TWINS if name in line for other in line if other != name)
    )
    for names in _TWINS
    for name in names
}
