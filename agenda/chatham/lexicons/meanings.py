"""Words of which names of organisations are made: their kinds, and what people are and do.

One meaning a line, in English, French and Arabic, and where names of organisations often have
them, in other languages. Regular plurals and feminines are not written: `organisations` knows
them. No word stands in two lines.
"""

# ruff: noqa: E501 -- one meaning a line

from typing import Final

KINDS: Final = """
municipality municipalidad municipalita municipalidade stadt comune ayuntamiento ajuntament gemeente belediye belediyesi camara municipio municipi municipal muni commune communal mairie municipalite ville city council conseil consejo consiglio consell conselho rada raad rat konsey konseyi town hall hotel بلدية أمانة جماعة مدينة مجلس district distrito distretto arrondissement governorate gouvernorat محافظة ولاية authority autorite autoridad autorita autoridade cityhall prefecture prefettura provincial province provincia provinz إقليم assembly assemblee asamblea assemblea metropolitan metropole metropolis borough parish grad gradska opstina opcina obshtina obstina bashkia dimos dimou primaria primarie stad kommune kommun kommunen kunta prefeitura alcaldia intendencia agglomeration canton wilaya majlis bandaraya perbandaran kota kabupaten pemerintah manispaa halmashauri barangay moughataa landeshauptstadt rathaus buyuksehir county comte meclisi مقاطعة حاضرة قضاء عمالة
ministry ministere ministerio ministero ministeri ministerium ministerie bakanligi bakanlik ministerstwo ministerstvo ministarstvo ypourgeio departementet kementerian wizara min department departement departamento dipartimento departament dept dep دائرة وزارة وزاري secretariat secretariado segretariato
administration administracio amministrazione administracion administracao hokimiyat hokimligi akimat valiligi valilik kaymakamligi
directorate direction direccion direzione direcao direccio direktion mudurlugu مديرية إدارة
university universite universidad universita universitat universidade universitet universitetet universiteit universitesi univerzitet uniwersytet sveuciliste panepistimio chuo univ uni universitaire universitario جامعة جامعي college colegio collegio collegi hogskola hochschule hogeschool yuksekokulu
faculty faculte facultad facolta facultat faculdade fakultat faculteit fakultet fakultesi كلية
polytechnic polytechnique politecnico politecnica politechnika politeknik poly polytech بوليتكنيك
school ecole escuela escola scuola schule okulu okul scholeio skola skolan lycee lyceum liceo lise مدرسة مدرسي ثانوية
association associacion asociacion associacio associazione associacao associatif asso assoc dernegi dernek vereinigung vereniging verein forening foreningen udruga udruzenje udruzenja shoqata syllogos جمعية society societe sociedad societa societat sociedade gesellschaft organisation organization organizacion organizzazione organitzacio organizacao organisatie orgutu منظمة ngo ong collectif collective group groupe grupo gruppo grup groep gruppe grubu مجموعة
syndicate syndicat syndical sindicato sindacato sindicat gewerkschaft vakbond sendikasi sendika نقابة
network networking reseau rete xarxa rede netzwerk netwerk natverk natverket mreza diktyo siec شبكة alliance alianza alleanza alianca allianz ittifaki coalition coalicion coalizione coalizao koalition koalisyonu تحالف ائتلاف platform plateforme plataforma piattaforma plattform platformu منصة forum foro forumu منتدى
institute institut instituto istituto institutet instituut enstitusu inst institution instytut معهد center centre centro zentrum centrum centar merkezi merkez kentro qendra kituo markaz مركز
observatory observatoire observatorio osservatorio observatori observatorium gozlemevi مرصد
lab laboratory laboratoire laboratorio laboratori labs مختبر مخبر
academy academie academia accademia akademie akademisi akademi أكاديمية
foundation fundacion fondazione stiftung stichting fundacio fundacao fondation fondacija vakfi vakif stiftelse stiftelsen idryma fundacja fondazzjoni مؤسسة وقف أوقاف
fund fonds fondo fundo fons fonu صندوق
trust
federation federacion federazione federacio federacao foderation federatie federasyonu fed اتحاد اتحادي union unione uniao unio birligi birlik savez verband bund forbund forbundet omospondia enosi confederation confederacion confederazione konfederation konfederasyonu فيدرالية كونفدرالية
league ligue liga lega lliga ligi bond رابطة
agency agence agencia agenzia agenzija agentur agentschap ajansi وكالة office bureau oficina ufficio escritorio amt buro ofisi kantoor مكتب commission comision commissione comissao comissio kommission commissie komisyonu لجنة هيئة board committee comite comitato komitee komitesi perifereia
bank banque banco banca bankasi بنك مصرف مصرفي bancaire banking
company compagnie compania compagnia companhia enterprise entreprise empresa impresa azienda unternehmen bedrijf advisory associates associes consulting consultants consultancy conseillers solutions partners limited ltd inc llc plc gmbh sarl  srl oy oyj jsc saoc saog psc llp ag bv nv ltda lda pvt corp corporation holding ventures firma firm sirketi sirket شركة
radio راديو إذاعة إذاعي
newspaper journal jornal giornale zeitung krant tidning tidningen gazette gazetesi gazete gazeta diario quotidien جريدة صحيفة
tv television televisio televisione televisao fernsehen televizyonu canal channel kanal تلفزيون تلفزة قناة
press presse prensa stampa premsa imprensa media medias medios medya medien إعلام إعلامي إعلامية صحافة
news nouvelles noticias notizie nachrichten haber haberleri nieuws actualites wire أنباء أخبار
magazine revue review revista rivista zeitschrift dergisi مجلة
hospital hopital ospedale krankenhaus ziekenhuis hastanesi sjukhus sjukhuset nosokomeio مستشفى
clinic clinique clinica klinik klinigi kliniek dispensary dispensaire عيادة مستوصف
chamber chambre camera cambra kammer kamer odasi غرفة
cooperative cooperativa kooperative kooperatifi cooperatie genossenschaft coop kooperativ تعاونية
region regional regionale regio regione regiao bolgesi qarku جهة جهوي
government gouvernement gouvernemental gobierno governo govern regierung hukumeti regering governmental gov حكومة حكومي
initiative iniciativa iniziativa initiatief girisimi مبادرة programme program programa programma programi برنامج project projet proyecto progetto projecte projeto projekt projesi مشروع
house home homes maison casa casal case haus huis hus evi kuca shtepia spiti foyer dar بيت بيوت دار دور ديار منزل
museum musee museo museu muzesi muze museet muzej متحف
library bibliotheque bibliothecaire biblioteka biblioteca bibliothek bibliotheek kutuphanesi biblioteket mediatheque vivliothiki مكتبة
archive archives archivo archivio arxiu arquivo archiv archief arsivi archival أرشيف محفوظات
theatre theater teatro teatre tiyatrosu teatern مسرح مسرحي
club circolo klub kulubu نادي
court tribunal tribunale corte gericht rechtbank mahkemesi cour محكمة judiciary judiciaire قضائي
parliament parlement parlamento parlament parlementaire parliamentary برلمان برلماني congres congreso congresso
embassy ambassade embajada ambasciata botschaft buyukelciligi سفارة
consulate consulat consulado consolato konsulat قنصلية
mission missione mision بعثة
delegation delegacion delegazione مندوبية
station stazione estacion estacao bahnhof istasyonu محطة
workshop atelier ateliers taller laboratoriu werkstatt atolye atolyesi ورشة مشغل
studio studios estudio estudi استوديو استديو ستوديو
movement mouvement movimiento movimento moviment bewegung beweging hareketi rorelse حركة
campaign campagne campana campagna kampagne kampanyasi حملة
party partito partido partit partei partisi حزب
partnership partenariat asociadas partenariato parceria partnerschaft ortakligi شراكة
consortium consorcio consorzio konsortium كونسورتيوم
secretaria registry registro registre register registrar registe سجل تسجيل
service services servicio servizio servizi servico servei dienst hizmetleri مصلحة خدمة
inspectorate inspection inspeccion ispettorato مفتشية تفتيش
festival festivali مهرجان
camp campo lager kampi مخيم
prison prisonnier gefangnis carcere carcel gevangenis cezaevi سجن سجناء
church eglise iglesia chiesa kirche kerk kilisesi igreja كنيسة paroisse
mosque mosquee mezquita moschea moschee camii مسجد جامع
monastery monastere monasterio convent couvent دير
shop boutique tienda negozio dukkan متجر دكان
kitchen cuisine cocina cucina kuche keuken mutfagi مطبخ
farm ferme granja fattoria bauernhof ciftligi مزرعة
nursery creche kindergarten garderie حضانة روضة
zakat زكاة
choir chorale choeur coro كورال جوقة
orchestra orchestre orquesta أوركسترا
publishing publishers editions edition editorial verlag yayinlari نشر منشورات
"""
"""Kinds of organisations: without them a name still tells."""

PEOPLE: Final = """
people peoples peuple peuples pueblo popolo poble povo volk halk halklar شعب شعوب شعبي populaire popular populaires
women woman womens femme femmes feminine feminin feminist feministe mujer mujeres donna donne dona dones mulher mulheres frau frauen vrouw vrouwen kadin kadinlar kadinlari kvinna kvinnor gynaikon zena zene نساء نسائي نسوي نسوة امرأة مرأة
men man hommes hombres uomini رجال رجل
girl girls fille filles nina ragazze madchen meisjes kizlar فتاة فتيات بنات بنت
youth youths young jeune jeunes jeunesse juvenil joven jovenes juventud giovane giovani gioventu joves jovent juventude jovens jugend jugendliche jongeren jeugd genc genclik gencler ungdom neolaia mladi mladih omladina شباب شبابي شاب شبان شابات
children child enfant enfants enfance ninos infancia bambini infanzia infants criancas kinder kinderen kind cocuk cocuklar deti طفل أطفال طفولة
elderly seniors senior aines aine retraites pensioners ancianos anziani mayores مسن مسنين متقاعد متقاعدين
family families famille familles familial familia familias famiglia famiglie familie familien aileler أسرة أسر عائلة عائلات عائلي
parent parents parental padres genitori pares eltern ouders veliler آباء والدين أولياء
mother mothers mere meres maternal maternel madre madres madri mutter moeders anneler أم أمهات أمومة
father fathers pere peres padri vater babalar
widow widows veuve veuves viudas vedove أرملة أرامل
brother brothers brotherhood frere freres fraternite fraternity hermanos fratelli إخوة أخوة أخوي
sister sisters sisterhood soeur soeurs hermanas sorelle أخت أخوات
friend friends friendship ami amis amie amitie amigo amigos amistad amici amicizia amics freunde freundschaft vrienden dostluk صديق أصدقاء صداقة
neighbour neighbours neighbor neighbors voisin voisins voisinage vecino vecinos vecinal veins vicini vizinhos nachbarn buren komsu komsular جار جيران جوار
resident residents inhabitants habitant habitants riverain riverains habitantes abitanti bewohner bewoners ساكن ساكنة سكان سكاني
neighbourhood neighborhood neighbourhoods neighborhoods quartier quartiers barrio barrios barri barris quartiere quartieri bairro bairros viertel kiez buurt buurten wijk wijken mahalle mahallesi حي أحياء
community communities communaute communautes communautaire communautaires comunidad comunitario comunita comunitat comunidade gemeinschaft gemeenschap topluluk toplulugu مجتمع مجتمعات مجتمعي أهلي أهالي
citizen citizens citizenship citoyen citoyens citoyenne citoyennes citoyennete ciudadano ciudadana ciudadanos ciudadania cittadino cittadini cittadinanza ciutadans ciutadana cidadao cidadaos cidadania burger yurttas vatandas مواطن مواطنين مواطنة
civic civil civile civils civique civico ciudadanas zivil burgerlich sivil مدني
human homme humain humaine humains humano humana humanos umano umani menschen mensch mensen insan إنسان إنساني إنسانية humanity humanite humanitarian humanitaire humanitario umanitario humanitar yardim
migration migrations migrant migrants migratoire migrante migrantes migracion migraciones migrazione migrazioni migranti migratie goc gocmen gocmenler hijra هجرة هجرات مهاجر مهاجرين immigrant immigrants immigration immigre immigres inmigrantes immigrati einwanderer emigration emigrants emigre
refugee refugees refugie refugies refugiada refugiado refugiados rifugiato rifugiati refugiats fluchtling fluchtlinge gefluchtete vluchteling vluchtelingen multeci multeciler siginmaci flykting flyktingar prosfygon izbjeglice لاجئ لاجئين لجوء asylum asile asilo asyl asiel iltica
displaced displacement deplace deplaces deplacement desplazados sfollati vertriebene نازح نازحين نزوح مهجر مهجرين تهجير
returnee returnees return returns retour retours retorno ritorno ruckkehr terugkeer donus عودة عائد عائدين
diaspora diasporas gurbet شتات مغترب مغتربين jaliyat جالية جاليات expatriate expatriates expatries
exile exiles exil exilio esilio exilados surgun منفى منفيين
nomad nomads nomade nomades nomadi pastoralist pastoralists pastoral pasteurs eleveurs herders رحل رعاة بدو رعوي
stranger foreigner foreigners etranger etrangers extranjeros stranieri auslander غريب غرباء أجانب
foreign etrangeres etrangere exteriores esteri auswartiges disisleri خارجية
newcomer newcomers arrivant arrivants arrivals arrivee recienllegados وافد وافدين قادم قادمين
host hosts hosting guest guests hote hotes huesped ospiti gaste gasten misafir مضيف مضيفة ضيف ضيوف ضيافة hospitality hospitalite hospitalidad ospitalita
welcome welcoming accueil accueillant accueillants acogida accoglienza acollida acolhimento willkommen welkom hosgeldin استقبال ترحيب مرحبا
worker workers working travailleur travailleurs travailleuses ouvrier ouvriers ouvrieres trabajador trabajadores lavoratori treballadors trabalhadores arbeiter arbeiders werknemers isci isciler arbetare ergaton عامل عمال عمالي labour labor travail trabajo trabalho lavoro treball arbeit arbeid calisma radnik radnici عمل شغل شغيلة
employment emploi empleo emprego occupazione beschaftigung istihdam تشغيل توظيف jobs job
employers employer employeurs patronat empleadores arbeitgeber werkgevers isveren أرباب
farmer farmers farming agriculteur agriculteurs paysan paysans paysannes agricultural agricole agricoles agriculture agricultura agricola agricultores contadini pages pagesos bauern landwirtschaft landbouw boeren ciftci ciftciler tarim jordbruk agrotes campesinos campesina فلاح فلاحين فلاحة فلاحي مزارع مزارعين زراعة زراعي
fisher fishers fishermen fisheries fishery fishing peche pecheur pecheurs pescador pescadores pesca pescatori pescadors fischer fischerei vissers balikci balikcilar صيد صياد صيادين بحارة seafarer seafarers sailors marins gens marinos marineros seeleute zeelieden denizciler
artist artists artiste artistes artistas artisti kunstler kunstenaars sanatci sanatcilar فنان فنانين
journalist journalists journaliste journalistes journalism journalisme periodistas giornalisti jornalistas journalisten gazeteci gazeteciler صحفي صحفيين صحافي صحافيين
lawyer lawyers avocat avocats avocate avocates abogado abogados avvocati advocats advogados anwalt anwalte rechtsanwalte advocaten avukat avukatlar baro barosu bar barreau barreaux محاماة محامي محامين محامون محام
judge judges juge juges jueces giudici magistrats magistrates richter rechters hakimler قاضي قضاة
engineer engineers engineering ingenieur ingenieurs ingenierie ingeniero ingenieros ingenieria ingegneri ingegneria enginyers engenheiros engenharia ingenieurwesen muhendis muhendisler muhendislik مهندس مهندسين هندسة هندسي
teacher teachers enseignant enseignants enseignantes instituteurs maestros insegnanti mestres professores lehrer leraren ogretmen ogretmenler معلم معلمين مدرس مدرسين
student students etudiant etudiants etudiantes estudiante estudiantes studente studenti studierende studenten ogrenci ogrenciler طالب طلبة طلاب طلابي
pupil pupils eleve eleves alumnos alunni schuler leerlingen تلميذ تلاميذ
graduate graduates alumni diplome diplomes anciens خريج خريجين
scholar scholars savants erudits gelehrte علماء
doctor doctors physician physicians medecin medecins medicos medici metges arzte artsen doktor doktorlar طبيب أطباء
nurse nurses infirmier infirmiers infirmieres enfermeras infermieri ممرض ممرضة ممرضين
midwife midwives sagefemme قابلة قابلات
orphan orphans orphelin orphelins orphelinat orphanage huerfanos orfani waisen yetim يتيم أيتام
scout scouts scouting كشاف كشافة
volunteer volunteers volunteering benevole benevoles benevolat volontaire volontaires voluntarios volontari voluntaris freiwillige vrijwilligers gonullu gonulluler متطوع متطوعين تطوع تطوعي
veteran veterans combattants muharip محارب محاربين محاربون قدامى
expert experts expertise expertos esperti خبير خبراء خبرة
manager managers management gestion gestione gestao verwaltung beheer yonetimi إداري تسيير تدبير
entrepreneur entrepreneurs entrepreneurship entrepreneuriat emprendedores imprenditori girisimci girisimciler ريادة رواد رائدات
leader leaders leadership dirigeants lideres lider liderlik قادة قيادة قيادي
mayor mayors maire maires alcaldes alcaldesas sindaci burgermeister burgemeesters muhtar عمدة عمد رؤساء
tenant tenants locataire locataires inquilinos inquilini llogaters mieter huurders kiraci kiracilar مستأجر مستأجرين
consumer consumers consommateur consommateurs consumidores consumatori verbraucher tuketici tuketiciler مستهلك مستهلكين
patient patients pacientes pazienti مريض مرضى
disabled disability disabilities handicap handicape handicapes discapacidad disabilita behinderung engelli engelliler إعاقة معاق معاقين معوقين
blind aveugle aveugles ciegos ciechi korler كفيف مكفوفين
deaf sourd sourds sordos sordi gehorlose أصم صم
minority minorities minorite minorites minoranze minderheiten أقلية أقليات
indigenous autochtone autochtones indigenas amazigh amazighe أمازيغ أمازيغي أصلي أصليين
survivor survivors survivant survivants sobrevivientes ناجي ناجين ناجيات ناجون
victim victims victime victimes victimas vittime opfer ضحية ضحايا
missing disparu disparus desaparecidos scomparsi kayip مفقود مفقودين
prisoner detenu detenus detainee detainees معتقل معتقلين أسير أسرى
homeless sansabri sinhogar obdachlose مشرد مشردين
poor pauvres pauvrete poverty pobreza poverta armut فقر فقير فقراء
merchant merchants marchand marchands comercios mercanti handler esnaf traders trader تاجر تجار
driver drivers chauffeur chauffeurs conductores autisti سائق سائقين
domestic domestique domestiques منزلي منزليات
police policia polizia polizei politie polisi emniyet شرطة
army armed forces armee جيش قوات
firefighters firefighter pompiers bomberos إطفاء
"""
"""Whom organisations are for, and who is in them."""

MANY: Final = """
universities universites universidades universitats hochschulen universiteiten universiteler جامعات colleges
schools ecoles escuelas escoles scuole schulen scholen okullar lycees مدارس
faculties facultes كليات
institutes instituts institutos معاهد
associations asociaciones associacions associazioni associacoes verbande verenigingen dernekler ngos ongs organisations organizations organizaciones organizzazioni societies جمعيات منظمات
syndicates syndicats sindicatos sindacati gewerkschaften vakbonden sendikalar نقابات
unions federations federaciones confederations leagues ligues اتحادات روابط
networks reseaux redes reti xarxes netzwerke netwerken شبكات platforms plateformes plataformas منصات
centres centers centros centri zentren centra مراكز
councils conseils consejos consigli consells assemblies assemblees مجالس
agencies agences agencias offices bureaux وكالات مكاتب commissions comites committees boards لجان هيئات
ministries ministeres ministerios ministerien وزارات
departments departements departamentos directorates directions مديريات
foundations fondations fundaciones fondazioni fundacions stiftungen stichtingen vakiflar مؤسسات
funds fondos fondi صناديق
banks banques bancos banche banken بنوك مصارف
companies societes entreprises empresas imprese enterprises firms firmes sirketler شركات مقاولات مقاولة
radios stations إذاعات محطات broadcasters broadcasting
newspapers journaux giornali zeitungen جرائد صحف
hospitals hopitaux hospitales ospedali krankenhauser hastaneler مستشفيات clinics cliniques عيادات
chambers chambres camaras camere kammern odalar غرف
cooperatives cooperativas genossenschaften kooperatifler تعاونيات
regions regiones regioni regionen bolgeler provinces provincias جهات أقاليم محافظات governorates
governments gouvernements gobiernos governi regierungen حكومات
initiatives iniciativas مبادرات programmes برامج projects projets مشاريع
museums musees museos musei museus museen muzeler متاحف
libraries bibliotheques bibliotecas biblioteche biblioteques bibliotheken kutuphaneler مكتبات
theatres teatros teatri مسارح
clubs kulupler أندية
courts tribunaux tribunales tribunali محاكم
parliaments parlements parlamentos برلمانات
"""
"""Many of a kind: of them organisations are made, and in a note they are no certain one."""
