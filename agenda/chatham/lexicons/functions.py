"""What people are: mayors, directors, representatives; in three languages, women and men."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Final

from agenda.chatham.folding import bare, fold
from agenda.chatham.lexicons.grammar import words

_FUNCTIONS: Final = """
mayor,mayoress,lord mayor|maire,mairesse,bourgmestre,bürgermeister,bürgermeisterin,oberbürgermeister,alcalde,alcaldesa,sindaco,sindaca,prefeito,prefeita,burgemeester|عمدة,رئيس{,ة} البلدية,رئيس{,ة} الجماعة
deputy mayor,vice mayor,vice-mayor|maire adjoint{,e},adjoint{,e} au maire,adjoint{,e} à la maire,adjoint{,e} de la maire,vice-maire,teniente de alcalde,vicesindac{o,a}|نائب{,ة} العمدة,نائب{,ة} رئيس{,ة} البلدية,نائب{,ة} رئيس البلدية,نائب{,ة} رئيسة البلدية
alder{man,woman},alder{person,member}|échevin{,e},>adjoint{,e} au maire,wethouder,schepen,assessore,assessora|>عضو{,ة} المجلس البلدي,>نائب{,ة} رئيس البلدية
councillor,councilor,city councillor,municipal councillor,council{man,woman},council member,member of the council,town councillor|conseiller municipal,conseillère municipale,conseill{er,ère} délégu{é,ée},élu{,e} municipal{,e},concejal,concejala,consiglier{e,a} comunale,vereador,vereadora,raadslid|عضو{,ة} المجلس البلدي,مستشار{,ة} بلدي{,ة},مستشار{,ة} جماعي{,ة}
regional councillor,provincial councillor,county councillor|conseill{er,ère} régional{,e},conseill{er,ère} départemental{,e},conseill{er,ère} provincial{,e}|عضو{,ة} المجلس الجهوي,عضو{,ة} مجلس المحافظة,مستشار{,ة} جهوي{,ة}
provincial deputy,regional deputy|député{,e} provincial{,e},diputado provincial,diputada provincial|نائب{,ة} إقليمي{,ة}
town clerk,municipal clerk,city clerk,city secretary|secrétaire de mairie,secrétaire communal{,e},secrétaire général{,e} de la mairie,segretari{o,a} comunale|كاتب{,ة} عام{,ة} للبلدية,كاتب{,ة} البلدية,أمين{,ة} البلدية
city manager,chief administrative officer|directeur général des services,directrice générale des services,DGS|مدير{,ة} المدينة,مدير{,ة} المصالح
minister|ministre,minist{ro,ra}|وزير{,ة}
prime minister|premi{er,ère} ministre|رئيس{,ة} الوزراء,رئيس{,ة} الحكومة,وزير{,ة} أول,الوزير الأول
deputy minister,vice-minister,vice minister,assistant minister|vice-ministre|نائب{,ة} الوزير,نائب{,ة} وزير,معاون{,ة} الوزير,مساعد{,ة} الوزير
minister delegate,junior minister|ministre délégu{é,ée}|وزير{,ة} منتدب{,ة},وزير{,ة} مفوض{,ة}
state secretary,secretary of state|secrétaire d'état,sous-secrétaire d'état,staatssekretär,staatssekretärin|وزير{,ة} الدولة,كاتب{,ة} الدولة,وكيل{,ة} الوزارة
permanent secretary,principal secretary|secrétaire permanent{,e},>secrétaire général{,e} du ministère|أمين{,ة} دائم{,ة},وكيل{,ة} الوزارة
undersecretary,under-secretary|sous-secrétaire|وكيل{,ة} الوزارة,وكيل{,ة} وزارة,وكيل{,ة}
governor|gouverneur{,e},wali,gobernador,gobernadora,governatore|محافظ,السيدة المحافظة,والي{,ة},حاكم{,ة}
deputy governor,vice governor,lieutenant governor|vice-gouverneur{,e}|نائب{,ة} المحافظ,نائب{,ة} الوالي,نائب{,ة} الحاكم
prefect,district commissioner|préf{et,ète},prefetto,prefett{o,a},caïd|>والي,عامل{,ة} الإقليم,عامل{,ة} العمالة,قائم مقام,قائمقام
sub-prefect,subprefect|sous-préf{et,ète}|معتمد{,ة},متصرف{,ة}
akim,hokim,khokim|akim,hokim|حاكم المدينة
ambassador,high commissioner|ambassad{eur,rice},embajador,embajadora,ambasciat{ore,rice}|سفير{,ة}
consul,consul general|consul{,e},consul{,e} général{,e}|قنصل{,ة},قنصل{,ة} عام{,ة}
labour attaché,cultural attaché|attaché{,e} culturel{,le},attaché{,e} de coopération|ملحق{,ة} عمالي{,ة},ملحق{,ة} ثقافي{,ة}
diplomat|diplomate|دبلوماسي{,ة}
special envoy,envoy|envoyé{,e} spécial{,e}|مبعوث{,ة} خاص{,ة},مبعوث{,ة}
commissioner|commissaire,comisario,comisaria|مفوض{,ة}
ombuds{man,woman},ombudsperson,public defender,people's advocate|>médiat{eur,rice},défenseur des droits,défenseure des droits,protecteur du citoyen,ombudsman|>وسيط{,ة},أمين{,ة} المظالم,ديوان المظالم,وسيط{,ة} الجمهورية
mediator,community mediator,intercultural mediator|médiat{eur,rice},médiat{eur,rice} interculturel{,le},mediat{ore,rice}|وسيط{,ة},وسيط{,ة} مجتمعي{,ة},وسيط{,ة} ثقافي{,ة}
director|direct{eur,rice},director{,a},direttore,direttrice,diretor{,a},direktor{,in},leiter{,in}|مدير{,ة}
director general,general director,director-general|direct{eur,rice} général{,e},DG|مدير{,ة} عام{,ة}
general manager,managing director|>direct{eur,rice} général{,e},gérant{,e},geschäftsführer{,in}|>مدير{,ة} عام{,ة},مسير{,ة}
chief executive,chief executive officer,ceo|pdg,président-directeur général,présidente-directrice générale,>direct{eur,rice} général{,e},consejer{o,a} delegad{o,a}|رئيس{,ة} تنفيذي{,ة},>مدير{,ة} عام{,ة}
executive director|direct{eur,rice} exécuti{f,ve}|مدير{,ة} تنفيذي{,ة}
deputy director,assistant director,deputy director general|direct{eur,rice} adjoint{,e},sous-direct{eur,rice},direct{eur,rice} général{,e} adjoint{,e}|نائب{,ة} المدير,نائب{,ة} المديرة,نائب{,ة} المدير العام,مدير{,ة} مساعد{,ة},مساعد{,ة} المدير
regional director,country director|direct{eur,rice} régional{,e},direct{eur,rice} pays|مدير{,ة} إقليمي{,ة},مدير{,ة} جهوي{,ة},مدير{,ة} قطري{,ة}
programme director,program director|direct{eur,rice} de programme,direct{eur,rice} des programmes|مدير{,ة} البرنامج,مدير{,ة} البرامج
technical director,chief technical officer,cto|direct{eur,rice} technique|مدير{,ة} تقني{,ة},مدير{,ة} فني{,ة}
financial director,finance director,chief financial officer,cfo,head of finance|direct{eur,rice} financi{er,ère},direct{eur,rice} administrati{f,ve} et financi{er,ère}|مدير{,ة} مالي{,ة}
human resources director,head of human resources,hr director,hr manager|direct{eur,rice} des ressources humaines,DRH|مدير{,ة} الموارد البشرية
communications director,head of communications,communications manager,communications officer,press officer|direct{eur,rice} de la communication,chargé{,e} de communication,responsable communication,responsable de la communication,attaché{,e} de presse|مدير{,ة} الاتصال,مدير{,ة} التواصل,مسؤول{,ة} الاتصال,مسؤول{,ة} التواصل,مسؤول{,ة} الإعلام
secretary general,secretary-general|secrétaire général{,e},secretari{o,a} general,segretari{o,a} generale,generalsekretär{,in}|أمين{,ة} عام{,ة},كاتب{,ة} عام{,ة}
deputy secretary general,assistant secretary general|secrétaire général{,e} adjoint{,e}|نائب{,ة} الأمين العام,أمين{,ة} عام{,ة} مساعد{,ة}
president|président{,e},president{e,a},presidenta|رئيس{,ة}
chairperson,chair,chairman,chairwoman,board chair|>président,>présidente,président{,e} du conseil d'administration,président{,e} du conseil|>رئيس,>رئيسة,رئيس{,ة} مجلس الإدارة
vice president,vice-president,vice chair,vice-chair,deputy chair|vice-président{,e},vicepresident{e,a}|نائب{,ة} الرئيس,نائب{,ة} الرئيسة,نائب{,ة} رئيس
coordinator,co-ordinator|coordinat{eur,rice},coordonnat{eur,rice},coordinador{,a},coordinat{ore,rice},coordenador{,a},koordinator{,in}|منسق{,ة}
project coordinator|coordinat{eur,rice} de projet,coordinat{eur,rice} du projet|منسق{,ة} المشروع
regional coordinator|coordinat{eur,rice} régional{,e}|منسق{,ة} إقليمي{,ة},منسق{,ة} جهوي{,ة}
national coordinator|coordinat{eur,rice} national{,e},coordonnat{eur,rice} national{,e}|منسق{,ة} وطني{,ة}
field coordinator|coordinat{eur,rice} terrain,coordinat{eur,rice} de terrain|منسق{,ة} ميداني{,ة}
field officer,field worker|agent{,e} de terrain|مسؤول{,ة} ميداني{,ة},عامل{,ة} ميداني{,ة}
youth coordinator|coordinat{eur,rice} jeunesse|منسق{,ة} الشباب
volunteer coordinator|coordinat{eur,rice} des bénévoles,responsable des bénévoles|منسق{,ة} المتطوعين
focal point|point focal|نقطة الاتصال
programme manager,program manager|responsable de programme,responsable des programmes,chargé{,e} de programme|مدير{,ة} البرنامج
programme officer,program officer|chargé{,e} de programmes,>chargé{,e} de programme|مسؤول{,ة} البرامج,مكلف{,ة} بالبرامج
project manager,project officer,project lead|chef{,fe} de projet,chargé{,e} de projet,responsable de projet,jef{e,a} de proyecto,projektleiter{,in}|مدير{,ة} المشروع,مكلف{,ة} بمشروع,مسؤول{,ة} المشروع
product manager|chef{,fe} de produit,responsable produit|مدير{,ة} المنتج
operations manager,head of operations,chief operating officer,coo|direct{eur,rice} des opérations,responsable des opérations|مدير{,ة} العمليات
plant manager,site manager|direct{eur,rice} de l'usine,direct{eur,rice} d'usine,direct{eur,rice} de la station|مدير{,ة} المحطة,مدير{,ة} المصنع
policy officer,policy adviser,policy advisor|conseill{er,ère} politique,chargé{,e} de plaidoyer,chargé{,e} de mission|مستشار{,ة} سياسات,مستشار{,ة} السياسات,مسؤول{,ة} السياسات
advocacy officer,advocacy manager|chargé{,e} de plaidoyer,responsable plaidoyer|مسؤول{,ة} المناصرة,منسق{,ة} المناصرة
integration officer,integration commissioner|chargé{,e} de l'intégration,chargé{,e} d'intégration,commissaire à l'intégration,integrationsbeauftragte,integrationsbeauftragter|مسؤول{,ة} الإدماج,مفوض{,ة} الإدماج,مسؤول{,ة} الاندماج
protection officer|chargé{,e} de protection|مسؤول{,ة} الحماية
case worker,caseworker|travailleu{r,se} de cas,gestionnaire de cas|مدير{,ة} حالة,مدير{,ة} حالات
resilience officer,chief resilience officer|responsable résilience,responsable de la résilience|مسؤول{,ة} المرونة,مسؤول{,ة} الصمود
chief of staff|direct{eur,rice} de cabinet,direct{eur,rice} du cabinet,chef{,fe} de cabinet,chef{,fe} du cabinet,jef{e,a} de gabinete,chefe de gabinete,capo di gabinetto,kabinettschef{,in}|مدير{,ة} الديوان,رئيس{,ة} الديوان,>مدير{,ة} المكتب,>رئيس{,ة} المكتب
head of unit,unit head|chef{,fe} d'unité,chef{,fe} de l'unité,responsable d'unité|رئيس{,ة} الوحدة,مسؤول{,ة} الوحدة
head of department,department head|chef{,fe} de département,chef{,fe} du département|رئيس{,ة} القسم,رئيس{,ة} الدائرة
head of division,division head,principal officer|chef{,fe} de division,chef{,fe} de la division|رئيس{,ة} الشعبة,>رئيس{,ة} القسم
head of service,head of the service|chef{,fe} de service,chef{,fe} du service,jef{e,a} de servicio,responsable du service|رئيس{,ة} المصلحة,>رئيس{,ة} القسم
head of section,section head|chef{,fe} de section,chef{,fe} de la section|>رئيس{,ة} القسم
head of office,office manager,head of the office|chef{,fe} de bureau,chef{,fe} du bureau,responsable du bureau|رئيس{,ة} المكتب,مدير{,ة} المكتب
head of mission|chef{,fe} de mission|رئيس{,ة} البعثة
head of delegation|chef{,fe} de délégation,chef{,fe} de la délégation|رئيس{,ة} الوفد
head of cooperation|chef{,fe} de la coopération,responsable de la coopération|رئيس{,ة} التعاون
treasurer|trésori{er,ère},tesorer{o,a},tesorier{e,a},schatzmeister{,in}|أمين{,ة} المال,أمين{,ة} الصندوق,خازن{,ة}
bursar,paymaster|économe,intendant{,e}|مقتصد{,ة},أمين{,ة} الصندوق
accountant|comptable,expert{,e}-comptable,contable|محاسب{,ة}
auditor,inspector general|audit{eur,rice},vérificat{eur,rice},inspect{eur,rice} général{,e},commissaire aux comptes|مدقق{,ة} حسابات,مراجع{,ة} حسابات,مفتش{,ة} عام{,ة}
inspector|inspect{eur,rice}|مفتش{,ة}
rector,vice-chancellor,university president,chancellor|rect{eur,rice},président{,e} d'université,président{,e} de l'université,rector{,a},rettore,rettrice,reitor{,a}|رئيس{,ة} الجامعة,رئيس{,ة} جامعة
vice-rector,vice rector,pro-vice-chancellor,prorector,deputy vice-chancellor|vice-rect{eur,rice},vice-président{,e} de l'université,vicerrector{,a},prorett{ore,rice}|نائب{,ة} رئيس الجامعة,نائب{,ة} رئيسة الجامعة,وكيل{,ة} الجامعة
dean|doyen{,ne} de la faculté,doyen{,ne},decan{o,a}|عميد{,ة} الكلية,عميد{,ة}
vice-dean,vice dean,associate dean|vice-doyen{,ne}|وكيل{,ة} الكلية,نائب{,ة} العميد
provost|prévôt|وكيل{,ة} الجامعة
professor|professeur{,e},catedrátic{o,a},profesor{,a},professore,professoressa,hochschullehrer{,in}|أستاذ{,ة} جامعي{,ة},أستاذ{,ة} التعليم العالي,بروفيسور{,ة}
associate professor|professeur{,e} associé{,e},professeur{,e} agrégé{,e},maître de conférences|أستاذ{,ة} مشارك{,ة}
assistant professor|professeur{,e} assistant{,e},maître assistant,maîtresse assistante|أستاذ{,ة} مساعد{,ة}
lecturer,senior lecturer|maître de conférences,maîtresse de conférences,chargé{,e} de cours,maître assistant,maîtresse assistante,docente|محاضر{,ة},أستاذ{,ة} محاضر{,ة}
researcher,senior researcher,research fellow|cherch{eur,euse},enseignant{,e}-cherch{eur,euse},investigador{,a},ricercat{ore,rice},pesquisador{,a},forscher{,in}|باحث{,ة},باحث{,ة} أول,باحث{,ة} أولى
phd student,doctoral student,doctoral candidate,phd candidate|doctorant{,e}|طالب{,ة} دكتوراه,باحث{,ة} دكتوراه
scientist,chief scientist|scientifique,responsable scientifique|عالم{,ة} أبحاث
registrar|greffi{er,ère},registraire|
student|étudiant{,e}|طالب{,ة}
teacher,schoolteacher|enseignant{,e},instit{uteur,utrice},profess{eur,eure} des écoles,maestr{o,a}|مدرس,معلم{,ة}
head teacher,headteacher,headmaster,headmistress,school principal,school director|proviseur{,e},direct{eur,rice} d'école,direct{eur,rice} de l'école,principal{,e} du collège|مدير{,ة} المدرسة,ناظر{,ة} المدرسة
school counsellor,guidance counsellor|conseill{er,ère} d'orientation,conseill{er,ère} pédagogique|مرشد{,ة} تربوي{,ة},مستشار{,ة} تربوي{,ة}
trainer|format{eur,rice}|مدرب{,ة}
tutor,mentor|tut{eur,rice},mentor{,e}|مرشد{,ة}
librarian,head librarian|bibliothécaire,bibliotecari{o,a}|أمين{,ة} المكتبة,مكتبي{,ة}
archivist|archiviste,archiver{o,a}|أمين{,ة} الأرشيف,أمين{,ة} المحفوظات,موثق{,ة}
curator,museum director|conservat{eur,rice} du musée,commissaire d'exposition|أمين{,ة} المتحف,محافظ المتحف,قيم{,ة} المتحف
statistician,chief statistician|statisticien{,ne},statisticien{,ne} en chef,estadístic{o,a}|إحصائي{,ة},خبير{,ة} إحصاء
economist,chief economist|économiste,économiste en chef,economista,ökonom{,in}|اقتصادي{,ة},خبير{,ة} اقتصادي{,ة}
demographer|démographe|ديموغرافي{,ة},باحث{,ة} في الديموغرافيا,خبير{,ة} سكان,عالم{,ة} سكان
sociologist|sociologue,sociólog{o,a},soziolog{e,in}|عالم{,ة} اجتماع,باحث{,ة} اجتماعي{,ة}
anthropologist,ethnographer|anthropologue,ethnologue,antropólog{o,a}|أنثروبولوجي{,ة},عالم{,ة} أنثروبولوجيا
geographer|géographe,geógraf{o,a}|جغرافي{,ة}
historian|historien{,ne}|مؤرخ{,ة}
political scientist|politologue,politiste|باحث{,ة} سياسي{,ة},عالم{,ة} سياسة
linguist|linguiste|لغوي{,ة},عالم{,ة} لسانيات
philosopher|philosophe|فيلسوف{,ة}
psychologist,clinical psychologist|psychologue,psicólog{o,a},psycholog{e,in}|أخصائي{,ة} نفسي{,ة},عالم{,ة} نفس
psychiatrist|psychiatre|طبيب{,ة} نفسي{,ة}
biologist|biologiste|عالم{,ة} أحياء
ecologist|écologue|عالم{,ة} بيئة,خبير{,ة} بيئة
geologist|géologue|جيولوجي{,ة}
hydrologist,hydrogeologist|hydrologue,hydrogéologue|هيدرولوجي{,ة},خبير{,ة} مياه,عالم{,ة} مياه
oceanographer|océanographe|عالم{,ة} محيطات
meteorologist,forecaster,climatologist|météorologue,prévisionniste,climatologue|خبير{,ة} أرصاد,راصد{,ة} جوي{,ة},خبير{,ة} مناخ
chemist|chimiste|كيميائي{,ة}
physicist|physicien{,ne}|فيزيائي{,ة}
mathematician|mathématicien{,ne}|رياضياتي{,ة}
modeller,modeler,catastrophe modeller|modélisat{eur,rice}|مصمم{,ة} النماذج,خبير{,ة} نمذجة,واضع{,ة} النماذج
data analyst,data scientist|analyste de données,data analyst,scientifique des données|محلل{,ة} البيانات,عالم{,ة} بيانات
analyst|analyste|محلل{,ة}
actuary|actuaire|خبير{,ة} اكتواري{,ة},اكتواري{,ة}
cartographer,gis specialist|cartographe,géomaticien{,ne},sigiste|رسام{,ة} الخرائط,خبير{,ة} نظم معلومات جغرافية
surveyor,land surveyor|géomètre,arpenteu{r,se},topographe|مساح{,ة},طبوغرافي{,ة}
urban planner,planner,city planner,town planner,spatial planner|urbaniste,aménageu{r,se},planificat{eur,rice},urbanista,stadtplaner{,in}|مخطط{,ة} حضري{,ة},مخطط{,ة} عمراني{,ة},مخطط{,ة} مدن,مخطط{,ة} المدن
architect,chief architect|architecte,arquitect{o,a},architekt{,in},architett{o,a}|معماري{,ة},مهندس{,ة} معماري{,ة}
landscape architect|paysagiste|مهندس{,ة} مناظر,مهندس{,ة} حدائق
engineer,city engineer,municipal engineer,chief engineer|ingénieur{,e},ingénieur{,e} en chef,ingénieur{,e} municipal{,e},ingenier{o,a},ingegnere,engenheir{o,a},ingenieur{,in}|مهندس{,ة},كبير المهندسين,كبيرة المهندسين,رئيس{,ة} المهندسين
civil engineer|ingénieur{,e} civil{,e}|مهندس{,ة} مدني{,ة}
technician|technicien{,ne}|فني{,ة},تقني{,ة}
developer,programmer,software engineer|développeu{r,se},programmeu{r,se}|مبرمج{,ة},مطور{,ة} برمجيات
journalist,reporter|journaliste,report{er,rice},reportère,periodista,giornalista,jornalista|صحفي{,ة},صحافي{,ة},>مراسل{,ة}
correspondent|correspondant{,e},corresponsal|مراسل{,ة}
editor,sub-editor|rédact{eur,rice},redactor{,a},redaktör|محرر{,ة}
editor-in-chief,chief editor,managing editor|rédact{eur,rice} en chef,redactor{,a} jefe,chefredakteur{,in}|رئيس{,ة} التحرير,رئيس{,ة} تحرير
columnist|chroniqueu{r,se},éditorialiste|كاتب{,ة} عمود,كاتب{,ة} رأي
producer,radio producer|product{eur,rice}|منتج{,ة} برامج,معد{,ة} برامج
presenter,radio host,broadcaster,news anchor|présentat{eur,rice},animat{eur,rice} radio|مذيع{,ة},مقدم{,ة} برامج,مقدم{,ة} البرنامج
filmmaker,film-maker,film director|cinéaste,réalisat{eur,rice}|مخرج{,ة} سينمائي{,ة},سينمائي{,ة}
photographer|photographe|مصور{,ة}
camera operator,camera{man,woman}|caméraman,cadreu{r,se}|مصور{,ة} تلفزيوني{,ة}
writer,novelist|écrivain{,e},romanci{er,ère}|كاتب{,ة} روائي{,ة},روائي{,ة},أديب{,ة}
poet|poète,poétesse|شاعر{,ة}
publisher|édit{eur,rice}|ناشر{,ة}
blogger|blogueu{r,se}|مدون{,ة}
lawyer,attorney,barrister,solicitor|avocat{,e},abogad{o,a},avvocat{o,a},advogad{o,a},rechtsanwalt,rechtsanwältin,advocaat|محام{,ية},محامي{,ة},المحامي
legal adviser,legal advisor,legal officer,general counsel,legal counsel,jurist|conseill{er,ère} juridique,juriste,responsable juridique,giurista,jurist{,in}|مستشار{,ة} قانوني{,ة},خبير{,ة} قانوني{,ة},حقوقي{,ة}
notary|notaire|كاتب{,ة} عدل
judge,magistrate|juge,magistrat{,e},juez,jueza,giudice,richter{,in}|قاض{,ية},قاضي{,ة}
prosecutor,public prosecutor,attorney general|procureur{,e},procureur{,e} de la république,staatsanwalt|وكيل{,ة} النيابة,مدع{,ية} عام{,ة},نائب عام,وكيل الجمهورية,وكيل الملك
court clerk,clerk of the court|greffi{er,ère}|كاتب{,ة} الضبط,كاتب{,ة} المحكمة
bailiff|huissi{er,ère},huissi{er,ère} de justice|عدل منفذ,مفوض{,ة} قضائي{,ة},محضر قضائي
doctor,physician,medical doctor|médecin,médic{o,a},medico,ärztin,arzt|طبيب{,ة}
chief physician,medical director,chief medical officer|médecin-chef,médecin chef,médecin-cheffe,direct{eur,rice} médical{,e}|مدير{,ة} طبي{,ة},رئيس{,ة} الأطباء
surgeon|chirurgien{,ne}|جراح{,ة}
paediatrician,pediatrician|pédiatre|طبيب{,ة} أطفال
epidemiologist|épidémiologiste|خبير{,ة} أوبئة,عالم{,ة} أوبئة
dentist|dentiste|طبيب{,ة} أسنان
vet,veterinarian|vétérinaire|طبيب{,ة} بيطري{,ة},بيطري{,ة}
pharmacist|pharmacien{,ne}|صيدلي{,ة},صيدلاني{,ة}
nurse,community nurse,head nurse|infirmi{er,ère},infirmi{er,ère} communautaire,infirmi{er,ère} en chef,enfermer{o,a},infermier{e,a},enfermeir{o,a},krankenschwester|ممرض{,ة},ممرض{,ة} مجتمعي{,ة}
midwife|sage-femme,maïeuticien,matrona,comadrona,ostetrica,hebamme|قابلة,قابلة قانونية,داية,مولدة
paramedic,ambulance driver|ambulanci{er,ère},secouriste|مسعف{,ة}
physiotherapist|kinésithérapeute,physiothérapeute|معالج{,ة} فيزيائي{,ة}
social worker|travailleu{r,se} social{,e},assistant{,e} social{,e},trabajador{,a} social,assistente sociale,assistente social,sozialarbeiter{,in}|أخصائي{,ة} اجتماعي{,ة},مساعد{,ة} اجتماعي{,ة},عامل{,ة} اجتماعي{,ة},مرشد{,ة} اجتماعي{,ة}
educator,youth worker|éducat{eur,rice},éducat{eur,rice} spécialisé{,e},animat{eur,rice} jeunesse|مرب{,ية},مربي{,ة}
counsellor,counselor|psychopédagogue|مرشد{,ة} نفسي{,ة}
community organiser,community organizer|animat{eur,rice} communautaire,organisat{eur,rice} communautaire|منظم مجتمعي,ناشط{,ة} مجتمعي{,ة}
activist,campaigner,human rights defender|militant{,e},activiste|ناشط{,ة},ناشط{,ة} حقوقي{,ة}
volunteer|bénévole,volontaire|متطوع{,ة}
imam|imam,imame|إمام,إمام المسجد
priest,parish priest,pastor,reverend,vicar|prêtre,curé,past{eur,eure}|كاهن,قس,قسيس,خوري
chaplain|aumôni{er,ère}|مرشد{,ة} ديني{,ة},واعظ{,ة}
bishop,archbishop|évêque,archevêque|أسقف,مطران
rabbi|rabbin|حاخام
nun,sister superior|religieuse|راهبة
village chief,traditional chief,paramount chief|chef de village,chef traditionnel,chef coutumier|شيخ القرية,شيخ القبيلة,مختار القرية
police chief,chief of police,police commissioner|chef{,fe} de la police,commissaire de police|رئيس{,ة} الشرطة,قائد{,ة} الشرطة,مدير{,ة} الشرطة,مفوض{,ة} الشرطة
police officer,police{man,woman}|polici{er,ère},agent{,e} de police|شرطي{,ة},ضابط{,ة} شرطة
fire chief,fire officer,firefighter|pompi{er,ère},sapeur-pompier,chef des pompiers|رجل إطفاء,إطفائي{,ة},قائد{,ة} الإطفاء
border guard|garde-frontière|حرس حدود,ضابط{,ة} حدود
coastguard,coast guard officer|garde-côte|خفر السواحل
customs officer,customs inspector|douani{er,ère},agent{,e} des douanes|موظف{,ة} الجمارك,جمركي{,ة},ضابط{,ة} جمارك
harbour master,harbor master,harbourmaster|capitaine du port,capitaine de port,command{ant,ante} du port,hafenmeister{,in}|>مدير{,ة} الميناء,رئيس{,ة} الميناء,قبطان الميناء,ربان الميناء
port director,head of the port|direct{eur,rice} du port|مدير{,ة} الميناء,مدير{,ة} المرفأ
ship captain,captain|capitaine,command{ant,ante} de bord|قبطان,ربان
officer of the army,colonel|colonel{,le}|عقيد
prison director,prison governor|direct{eur,rice} de prison,direct{eur,rice} de la prison|مدير{,ة} السجن
senator|sénat{eur,rice},senador{,a}|سيناتور,عضو{,ة} مجلس الشيوخ,عضو{,ة} مجلس المستشارين
member of parliament,mp,lawmaker,legislator,parliamentarian|député{,e},parlementaire,diputad{o,a},deputat{o,a},abgeordnete,abgeordneter|نائب{,ة} برلماني{,ة},النائب,النائبة,برلماني{,ة},عضو{,ة} البرلمان,عضو{,ة} مجلس النواب
member of the european parliament,mep|eurodéputé{,e}|عضو{,ة} البرلمان الأوروبي
speaker of parliament|président{,e} du parlement,président{,e} de l'assemblée|رئيس{,ة} البرلمان,رئيس{,ة} مجلس النواب
president of the regional council,regional president|président{,e} de région,président{,e} de la région,président{,e} du conseil régional|رئيس{,ة} الجهة,رئيس{,ة} المجلس الجهوي,رئيس{,ة} مجلس الجهة
council leader,leader of the council|chef{,fe} du conseil|رئيس{,ة} المجلس البلدي
county executive|chef{,fe} de l'exécutif|مسؤول{,ة} تنفيذي{,ة}
spokesperson,spokes{man,woman}|porte-parole,portavoz,portavoce,porta-voz,sprecher{,in}|متحدث{,ة} رسمي{,ة},ناطق{,ة} رسمي{,ة},متحدث{,ة} باسم,ناطق{,ة} باسم
administrator|administrat{eur,rice}|متصرف{,ة},مدير{,ة} إداري{,ة}
administrative assistant,executive assistant,personal assistant|assistant{,e} de direction,assistant{,e} administrati{f,ve}|مساعد{,ة} إداري{,ة},مساعد{,ة} تنفيذي{,ة}
secretary|secrétaire,secretari{o,a},segretari{o,a}|سكرتير{,ة},كاتب{,ة} الجلسة
civil servant,government official|fonctionnaire|موظف{,ة} حكومي{,ة},موظف{,ة} عمومي{,ة}
managing partner|associé gérant,associée gérante|شريك{,ة} مدير{,ة},شريك{,ة} إداري{,ة}
investor|investisseu{r,se}|مستثمر{,ة}
banker|banqui{er,ère}|مصرفي{,ة}
insurer,underwriter|assureu{r,se}|
consultant|consultant{,e}|استشاري{,ة}
adviser,advisor,senior adviser,senior advisor,special adviser,special advisor|conseill{er,ère},conseill{er,ère} spécial{,e},asesor{,a},consiglier{e,a},berater{,in}|مستشار{,ة},مستشار{,ة} خاص{,ة}
technical adviser,technical advisor|conseill{er,ère} technique|مستشار{,ة} تقني{,ة},مستشار{,ة} فني{,ة}
entrepreneur,business{man,woman},start-up founder|entrepreneu{r,se},entrepreneure,homme d'affaires,femme d'affaires,empresari{o,a}|رائد{,ة} أعمال,رجل أعمال,سيدة أعمال
shopkeeper,trader,merchant|commerçant{,e},marchand{,e}|تاجر{,ة}
craftsman,craftswoman,artisan|artisan{,e}|حرفي{,ة}
farmer|agricult{eur,rice},paysan{,ne}|مزارع{,ة},فلاح{,ة}
fisher{man,woman},fisher|pêcheu{r,se}|صياد{,ة}
baker|boulang{er,ère}|خباز{,ة}
cook|cuisini{er,ère}|طباخ{,ة},طاه{,ية}
driver|chauffeur,chauffeuse,conduct{eur,rice}|سائق{,ة}
translator|traduct{eur,rice}|مترجم{,ة}
interpreter|interprète|مترجم{,ة} فوري{,ة},ترجمان{,ة}
moderator,facilitator|modérat{eur,rice},animat{eur,rice},facilitat{eur,rice}|ميسر{,ة}
rapporteur|rapporteu{r,se},rapporteure|مقرر{,ة} الجلسة,مقرر{,ة} المجموعة,المقرر,المقررة
observer|observat{eur,rice}|مراقب{,ة}
founder,co-founder,cofounder|fondat{eur,rice},cofondat{eur,rice},fundador{,a},fondat{ore,rice},gründer{,in}|مؤسس,المؤسس,السيدة المؤسسة,شريك{,ة} مؤسس{,ة}
union leader,trade unionist,union secretary,shop steward|syndicaliste,délégué{,e} syndical{,e}|نقابي{,ة},كاتب{,ة} النقابة,أمين{,ة} النقابة
tour guide|guide touristique|مرشد{,ة} سياحي{,ة}
artist,painter|artiste,peintre|فنان{,ة},رسام{,ة}
musician,singer|musicien{,ne},chant{eur,euse}|موسيقار,مغن{,ية},عازف{,ة}
actor,actress|comédien{,ne},act{eur,rice}|ممثل{,ة} مسرحي{,ة}
designer,graphic designer|designer,graphiste|مصمم{,ة} جرافيك
coach|entraîneu{r,se}|>مدرب{,ة}
athlete|athlète|رياضي{,ة} محترف{,ة}
logistician,logistics officer|logisticien{,ne},responsable logistique|مسؤول{,ة} اللوجستيك,مسؤول{,ة} لوجستي{,ة}
caretaker,janitor|concierge,gardien{,ne}|بواب{,ة},حارس{,ة}
security officer,security guard|agent{,e} de sécurité|حارس{,ة} أمن,مسؤول{,ة} الأمن
fundraiser,grants manager|collecteu{r,se} de fonds,responsable des subventions|مسؤول{,ة} المنح,مسؤول{,ة} التمويل
monitoring officer,evaluation officer,evaluator|chargé{,e} de suivi-évaluation,évaluat{eur,rice},responsable suivi-évaluation|مسؤول{,ة} المتابعة والتقييم,مقيم{,ة} برامج
"""  # noqa: E501 -- one meaning a line; in braces what ends the one and the other


def _spelled_out(written: str) -> Iterator[str]:
    """Give what braces stand for: *direct{eur,rice} adjoint{,e}*, all first or all second."""
    inside: list[list[str]] = [one.split(",") for one in _BRACES.findall(written)]
    for at in range(max((len(one) for one in inside), default=1)):
        left = iter(inside)
        yield fold(_BRACES.sub(lambda _: next(left)[at], written))  # noqa: B023 -- used at once


def _cells(line: str) -> Iterator[str]:
    for cell in line.split("|"):
        yield from re.split(r",(?![^{]*\})", cell)


def _one_function(line: str) -> tuple[frozenset[str], frozenset[str]]:
    """Give the forms of a line, and those of them that are of this function only in part."""
    given = [one for one in _cells(line) if one]
    partly = {form for one in given if one[0] == ">" for form in _spelled_out(one[1:])}
    whole = {form for one in given if one[0] != ">" for form in _spelled_out(one)}
    return frozenset(whole | partly), frozenset(partly)


def without_articles(phrase: str) -> str:
    """Leave out the Arabic articles of all words of a phrase."""
    return " ".join(bare(one) for one in phrase.split())


def _together(lines: str) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for line in lines.strip().splitlines():
        forms, partly = _one_function(line)
        for form in forms - partly:
            found[form] |= forms
            if " " in form:
                found[without_articles(form)] |= forms
    return {form: frozenset(forms) for form, forms in found.items()}


_BRACES: Final = re.compile(r"\{([^}]*)\}")
SAME_FUNCTION: Final = _together(_FUNCTIONS)
"""All that a function is called, by each way to call it; some words are of several functions."""

SPEAKING_FOR: Final = words(
    """
    representative representatives delegate delegates delegation mayor ambassador minister
    participant colleague colleagues speaker official head director governor president
    spokesperson envoy councillor team rep reps lady guy friend friends ami amie
    amis amies dame homologue counterpart counterparts représentant représentante
    représentants représentantes délégué déléguée délégués délégation maire ambassadeur
    ambassadrice ministre collègue collègues participante intervenant intervenante gouverneur
    gouverneure directeur directrice président présidente élu élue équipe ممثل ممثلة مندوب
    مندوبة وفد سفير سفيرة وزير وزيرة عمدة زميل زميلة زميلنا زميلتنا زملاء مشارك مشاركة المشارك
    المشاركة محافظ ممثلو ممثلي رئيس رئيسة مدير مديرة فريق صديقنا صديقتنا أصدقاؤنا زملاؤنا
    """
)
"""Who somebody is when a name of a place or an organisation follows."""

OWNED: Final = words(
    """
    model practice practices experience government campaign network movement organisation
    organization association initiative project programme pilot modèle pratique pratiques
    expérience gouvernement campagne réseau mouvement association projet initiative نموذج
    تجربة ممارسة حكومة حملة شبكة حركة جمعية منظمة مبادرة مشروع
    """
)
"""What belongs to those whose name stands beside it."""

THE: Final = words(
    """
    the our le la l notre
    """
)
ANY: Final = words(
    """
    a an any every each no some many un une chaque tout toute aucun aucune أي كل
    """
)

DEFINITE: Final = THE | words("my this that mon ma ce cette cet")
"""Before a function, these say whose one means, and are masked with it."""

OF_THE: Final = words("du au")
"""French joins the article to these; they stay where they are."""

ONE: Final = words("a an un une")
"""Before a function that hardly anybody has, these point as *the* does, if that one acts."""

TWO: Final = words("two both deux")
"""Before the plural of a function that two people have."""
