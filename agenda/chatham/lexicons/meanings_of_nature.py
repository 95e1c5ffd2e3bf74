"""Words of which names of organisations are made: nature, lands, and of what sort things are.

They are written as in `meanings`, of which they are a part.
"""

# ruff: noqa: E501 -- one meaning a line

from typing import Final

NATURE: Final = """
light lights lumiere lumieres lumineux luz luces luce luci llum llums licht lichter lichten isik isiklar ljus fos svjetlo نور أنوار ضوء أضواء ضوئي
lighthouse lighthouses phare phares fari faros leuchtturm vuurtoren منارة منارات فنار
lamp lamps lantern lanterns lanterne lampes lampe linterna farol lanterna laterne مصباح مصابيح فانوس فوانيس قنديل
dawn aube aurore sunrise alba albada amanecer aurora madrugada morgenrote dageraad safak gryning avgi فجر شروق ضحى
sun sunshine soleil soleils sole sonne zon gunes gunesi solen ilios jua شمس شموس
moon lune luna lluna lua mond maan aylar قمر
star stars etoile etoiles estrella estrellas stella stelle estel estels estrela stern sterne ster sterren yildiz yildizlar stjarna asteri nyota نجم نجمة نجوم نجمات
sky skies ciel cieux celeste cielo cel ceu himmel hemel gokyuzu ouranos سماء سماوات سماوي
horizon horizons horizonte orizzonte orizzonti horitzo ufuk أفق آفاق
morning matin matins mattina صباح
night nights nuit nuits noche notte nacht gece ليلي ليالي
day days jour jours journee giorno giorni tag dag gun نهار
season seasons saison saisons stagione stagioni مواسم موسم موسمي
springtime printemps primavera fruhling lente ilkbahar ربيع ربيعي
wind winds vent vents viento vientos vento venti ruzgar yel vind anemos upepo ريح رياح رياحي
storm storms tempete tempetes tormenta tempesta sturm عاصفة عواصف
rain rains pluie pluies lluvia pioggia pluja chuva regen yagmur regn مطر أمطار
snow neige nieve neve schnee sneeuw ثلج ثلوج
fire fires feu feux fuego fuoco foc fogo feuer vuur ates eld نار نيران
flame flames flamme flammes llama fiamma flama شعلة شعل لهب
earth planet planete planeta pianeta erde aarde dunya dunia كوكب
world worlds mondial mondiale mondiaux monde mondes mundo mundial mundiales mondo welt wereld varlden kosmos svijet عالم عالمي global globale globaux
stone stones pierre pierres piedra piedras pietra pietre pedra pedres pedras stein steine steen stenen taslar sten kamen petra jiwe حجر أحجار حجارة
rock rocks roche roches roca rocce rocher rochers rocha fels klippa صخر صخرة صخور
sand sands sable sables sabbia sorra areia zand kum رمل رمال رملي dune dunes dunas كثبان
clay argile arcilla argilla lehm toprak طين
dust poussiere غبار
iron fer hierro ferro eisen ijzer demir حديد
gold golden oro doro altin ذهب ذهبي
silver argent plata argento silber zilver gumus فضة فضي
salt sal salz zout tuz ملح ملاحات
tree trees arbre arbres arbol arboles albero alberi arvore arvores baum baume bomen agac agaclar dendro drvo mti شجر شجرة أشجار
olive olives olivier oliviers olivo olivos olivi ulivo ulivi oliveira olivera olivenbaum olijf zeytin zeytinlik elia maslina زيتون زيتونة
palm palms palmier palmiers palmeraie palma palme palmera نخل نخيل نخلة
cedar cedars cedre cedres cedro cedri zeder sedir أرز
oak oaks chene chenes roble quercia eiche eik mese بلوط سنديان
pine pines pin pins pino pini kiefer صنوبر
fig figs figuier figuiers higuera fico feige incir تين
almond almonds amandier amande almendro mandorlo badem لوز
orange oranges oranger naranjo arancia portakal برتقال
lemon lemons citron citronnier limon limone ليمون
apple pomme pommier manzana mela apfel elma تفاح
vine vines vineyard vigne vignes vina vigna wein wijngaard كرمة كروم عنب
wheat ble trigo grano weizen bugday قمح سنابل سنبلة
cotton coton algodon cotone baumwolle pamuk قطن
wool laine lana wolle yun صوف
thread threads fil fils hilo filo draad iplik خيط خيوط
argan arganier
thyme thym tomillo timo zaatar زعتر
jasmine jasmin jazmin gelsomino yasemin
rose roses rosa rosas rosen وردة ورود
flower flowers fleur fleurs flor flores fiore fiori blume blumen bloem bloemen cicek cicekler blomma louloudi cvijet زهرة زهور أزهار
leaf leaves feuille feuilles hoja foglia foglie fulla folha blatt blatter blad bladeren yaprak ورقة أوراق
seed seeds graine graines semence semences semilla semillas seme semi llavor llavors semente sementes saat zaad zaden tohum tohumlar fro sporos sjeme mbegu بذرة بذور
fruit fruits fruta frutas frutti obst meyve فاكهة فواكه ثمار ثمرة
harvest harvests recolte recoltes moisson cosecha raccolto ernte oogst hasat حصاد محصول محاصيل
field fields champ champs campi feld felder velden tarla حقل حقول
forest forests foret forets forestier forestiere bosque bosques bosco boschi foresta bosc boscos floresta wald walder bos bossen orman ormanlar skog dasos suma msitu غابة غابات غابوي
wood woods bois madera legno holz hout ahsap خشب أخشاب
mangrove mangroves mangle mangue mangues manglar manglares mangrovie قرم مانغروف
bird birds oiseau oiseaux pajaro pajaros ave aves uccello uccelli ocells passaro vogel vogels kus kuslar fagel ptica ndege طائر طيور عصفور عصافير
swallow hirondelle hirondelles golondrina golondrinas rondine rondini oreneta andorinha schwalbe kirlangic سنونو خطاف
dove doves colombe colombes colomba taube حمام حمامة
bee bees abeille abeilles apiculture apiculteurs abeja abejas ape api bienen bijen arilar نحل نحلة نحالين
honey miel miele mel honig عسل
butterfly butterflies papillon papillons mariposa mariposas farfalla schmetterling kelebek فراشة فراشات
turtle turtles tortue tortues tortuga tartaruga tartarughe kaplumbaga سلحفاة سلاحف
horse horses cheval chevaux caballo cavallo pferd paard atlar حصان خيل خيول
camel camels chameau chameaux dromadaire camello إبل
shell shells coquillage conchiglia محار صدف
pearl pearls perle perles perla perlas inci لؤلؤ لؤلؤة
coral corals corail coraux corallo مرجان مرجانية
wave waves vague vagues ola olas onda onde ondes ones onada welle wellen golven dalga dalgalar kyma موج موجة أمواج
tide tides tidal maree marees marea mareas gezeiten getij gelgit مد
quay quays quai quais dock docks dockers docker wharf muelle banchina molo moll cais kai kade rihtim kaj رصيف أرصفة
anchor anchors ancre ancres ancla ancora anker capa مرساة مراس
sail sails voile voiles vela velas vele segel zeil yelken شراع أشرعة
net nets filet filets netz fisknat شباك
shade ombre ombres sombra ombra schatten schaduw golge skugga ظل ظلال
air aria luft lucht hava هواء هوائي
nest nests nid nids nido niu yuva عش أعشاش
wing wings aile ailes ala alas flugel vleugel kanat kanatlar جناح أجنحة
tent tents tente tentes tenda zelt cadir خيمة خيام
caravan caravane caravanes kervan قافلة قوافل
"""
"""What grows, flows and shines."""

LANDS: Final = """
sea seas mer mers mar mares mare mari maris meer zee zeeen deniz denizler hav havet thalassa bahari بحر بحار بحري marine oceanic ocean oceans oceano oceani ozean oceaan okyanus محيط محيطات
coast coasts coastal coastline littoral cote cotes cotier cotiers cotiere cotieres costa costas costero costera costiera costiero costaner litoral litorale kuste kusten kust kiyi kiyilar sahili kustvatten akti obala pesisir pwani ساحل ساحلي سواحل
shore shores shoreline rivage rivages rive rives orilla orillas riva sponda riba ufer oever oevers strand شاطئ شواطئ شط شطآن beach beaches plage plages playa spiaggia platja praia plaj ضفة ضفاف
bay bays baie baies bahia baia badia bucht baai korfez خليج خلجان gulf golfe golfo
cape caps رأس
strait straits detroit detroits estrecho stretto estret estreito meerenge bogaz bogazi مضيق مضائق
island islands isle isles ile iles insulaire insulaires isla islas isola isole illa illes ilha ilhas insel inseln eiland eilanden adalar nisi nisia otok kisiwa جزيرة جزر archipelago archipel
port ports portuaire portuaires harbour harbours harbor harbors havre havres puerto puertos portuario porti portuale hafen havens liman limani limanlar hamn hamnen luka bandari ميناء موانئ مرفأ مرافئ مرفئي مينائي
landing landings debarcadere embarcadero iskele
river rivers rivieres riviere fleuve fleuves fluvial fluviale fluviaux rio rios fiume fiumi riu rius fluss flusse rivier rivieren nehir nehri irmak flod floden potami reka mto نهر أنهار نهري
stream streams ruisseau arroyo torrente torrent bach beek dere جدول جداول
basin basins bassin bassins bacino conca bekken havza havzasi حوض أحواض
lake lakes lac lacs lago laghi llac jezero بحيرة بحيرات
lagoon lagoons lagune lagunes laguna lagunaire lagon هور أهوار
marsh marshes marais wetland wetlands humedales palude paludi مستنقع مستنقعات سبخة
delta deltas دلتا
estuary estuaries estuaire estuario mundung مصب
wadi wadis oued oueds واد وادي أودية وديان valley valleys vallee vallees valle valles valli vall valls vale vales tal taler vallei vadi vadisi dal dolina
oasis oases oasien oasienne oasiens oasi vaha واحة واحات واحي
desert deserts desertique desertiques desierto deserto wuste woestijn صحراء صحارى صحراوي saharan saharienne sahariens
steppe steppes stepa estepa bozkir سهوب سهب
prairie prairies meadow meadows pradera prati wiese wiesen weide cayir مرج مروج
plain plains plaine plaines llanura pianura planura ebene vlakte ova سهل سهول
plateau plateaux altiplano altopiano hochebene yayla هضبة هضاب
highland highlands uplands upland مرتفعات
mountain mountains montagne montagnes montagnard montagnards mount mont monts montana montanas montagna muntanya montanha montanhas berg berge gebirge daglar dagi vouno planina mlima جبل جبال جبلي
hill hills colline collines colina colinas collina collini turo hugel heuvel tepe tepeler kulle تل تلال رابية
summit summits sommet sommets cumbre cima gipfel zirve قمة قمم
cave caves grotte grottes cueva cova hohle magara كهف كهوف مغارة
volcano volcan volcans vulcano vulkan
bush savanna سافانا
african africain africaine africains africaines africano africana africani africans afrikanisch afrika afrique africa أفريقي أفريقيا إفريقي إفريقيا
arab arabe arabes arabic arabo arabi arabisch arap عربي عرب
european europeen europeens europeenne europeennes europeo europea europei europeu europaisch europaische europees avrupa europa europe eu أوروبي أوروبا أوربي
asian asiatique asiatiques asiatico asya asie asia آسيوي آسيا centrasiatique
mediterranean mediterraneen mediterraneenne mediterraneens mediterranee mediterraneo mediterranea mediterrani mittelmeer middellandse akdeniz euromed euromediterranean euromediterraneen متوسط متوسطي أورومتوسطي
maghreb maghrebi maghrebin maghrebine maghrebins مغاربي
sahelian sahelien sahelienne saheliens sahelo
levant levantine levantin mashreq mashriq machrek levante مشرق مشرقي
nile nil nilo نيل
danube danubien danubian donau dunav دانوب
rhine rhin rhenan rhein rijn راين
alps alpes alpi alpin alpine alpen alpler alpino ألب
andes andin andine andino andina أنديز
balkan balkans balkanique balcanes balcani balkanlar بلقان بلقاني
caucasus caucase caucasian caucasien kafkas kafkasya kaukasus قوقاز قوقازي
adriatic adriatique adriatico adria jadran adriatik أدرياتيك أدرياتيكي
aegean egee egeo egeen ege إيجه
baltic baltique baltico ostsee baltik بلطيق
atlantic atlantique atlantico atlantik atlantisch أطلسي أطلنطي
pacific pacifique pacifico pasifik هادئ
caspian caspien caspienne caspio hazar قزوين
iberian iberique iberico iberica إيبيري
nordic nordique nordico nordik
karadeniz
"""
"""Water and land, and the parts of the world."""

THINGS: Final = """
song songs chant chants canto canciones lied أغنية أغاني
hope hopes espoir espoirs esperance esperanza speranza esperanca hoffnung hoop umut hopp elpida tumaini أمل آمال رجاء
faith foi fe fede glaube geloof إيمان
beauty beaute belleza bellezza جمال
joy joie alegria gioia freude vreugde nese فرح بهجة
love amour amor amore liebe liefde محبة حب
dream dreams reve reves sueno suenos sogno sogni traum droom hayal حلم أحلام
story stories tale tales recit recits conte contes cuento cuentos historias racconti erzahlung verhalen hikaye hikayeler حكاية حكايات قصة قصص
voice voices voix voz voces voce voci veu veus vozes stimme stimmen stem stemmen sesler glas sauti zeri phoni صوت أصوات
word words mot mots parole paroles palabra palabras parola paraula paraules palavra wort worter woord soz كلمة كلمات
bread pain pan pane brot brood ekmek خبز مخبز boulangerie bakery
table tables mesa tavola taula tisch tafel masa مائدة موائد
coffee cafe cafes kaffee koffie kahve قهوة مقهى
journey journeys voyage voyages viaje viajes viaggio viaggi viatge reise reis yolculuk رحلة رحلات
path paths pathway pathways way ways chemin voie voies sentier sentiers camino caminos cammino sentiero camins caminho caminhos weg wege wegen pad yol yollar vag put drum درب دروب مسار مسارات سبيل سبل طريق
step steps etape etapes paso pasos passo passi passos schritt schritte stap stappen adim adimlar خطوة خطوات
crossing crossings passage passages traverse traversee cruce passaggio ubergang gecit عبور معبر معابر
link links lien liens liaison vinculo vinculos legame legami lazos verbindung bagi صلة صلات وصل وصال
circle circles rond ronde circulo circulos cercles cerchio kreis kring cember حلقة حلقات
hand hands main mains mano manos mani maos hande handen eller ruka يد أيدي أياد
heart hearts coeur coeurs corazon corazones cuore cuori cor cors coracao herz herzen harten kalp yurek hjarta kardia srce قلب قلوب
eye eyes oeil yeux ojo ojos occhi ull ulls olhos auge augen oog ogen goz عين عيون
face faces visage visages rostro rostros volti gesicht وجه وجوه
soul souls ame ames alma almas anima seele روح أرواح
root roots racine racines raiz raices radice radici arrel arrels raizes wurzel wurzeln wortel wortels kok kokler rotter koreni جذر جذور
door doors gate gates gateway porte portes puerta puertas porta portas deur deuren kapi kapilar dorr باب أبواب بوابة بوابات
window windows fenetre fenetres ventana ventanas finestra finestre fenster raam venster pencere نافذة نوافذ
wall walls mur murs muro muros mura mauer muur duvar جدار جدران
key keys cle cles clef clave llave chiave schlussel sleutel anahtar مفتاح مفاتيح
street streets rue rues calle calles via carrer carrers rua ruas strasse straat straten sokak sokaklar gata dromos شارع شوارع زقاق
square squares plaza plazas piazza piazze placa praca platz plein meydan meydani torg trg plateia place places ساحة ساحات ميدان ميادين
park parks parc parcs parque parques parco parchi parki حديقة حدائق garden gardens gardeners jardin jardins jardinage jardiniers jardines giardino giardini jardi garten tuin tuinen bahce bahceler tradgard vrt bustan بستان بساتين جنائن
corner corners coin coins rincon angolo ركن أركان زاوية زوايا
wheel wheels roue roues rueda ruota rad bicycle bicycles bike bikes velo velos bici bicicleta fahrrad fiets bisiklet cykel cycling cyclists cyclistes دراجة دراجات
boat boats ship ships bateau bateaux barque navire navires barco barcos barca barche vaixell schiff schiffe boot boten schip gemi tekne قارب قوارب سفينة سفن مركب
bridge bridges pont ponts puente puentes ponte ponti pontes brucke brucken brug bruggen kopru kopruler gefyra daraja جسر جسور قنطرة قناطر
tower towers torre torres torri turm toren kule kulesi برج أبراج
castle castles chateau chateaux castillo castello schloss kasteel kale kalesi قلعة قلاع قصبة قصر قصور palace palais
wells spring springs source sources puits pozo pozos fuente fuentes fonte fonti fontane brunnen bron bronnen pinar kaynak بئر آبار نبع ينابيع ينبوع منبع منابع
"""
"""What people hold, share and go by; organisations are called after it."""

QUALITIES: Final = """
open opens ouvert ouverts ouverte ouvertes abierto abierta abiertos abiertas aperto aperta aperti aperte obert oberts oberta obertes aberto aberta abertos abertas offen offene offenes acik oppen oppet مفتوح مفتوحة منفتح
free libre libres libero libera liberi libere lliure lliures frei freie freies vrij vrije ozgur hur fri fria حر أحرار حرة
common commons commun comuna communs comun comunes gemeinsam gemeinsame gemeen ortak مشترك
shared sharing share partage partagee partages partagees partager compartido compartida condiviso condivisa compartit geteilt gedeeld paylasim تشارك تقاسم متقاسم
circular circulaire circulaires circolare kreislauf dongusel دائري
independent independant independante independants independence independiente indipendente unabhangig onafhankelijk bagimsiz مستقل استقلال
united unis unies unido unida unidos uniti unity unite unidad unita unitat einheit vereinigte verenigd birlesik متحد وحدة موحد
together ensemble juntos juntas insieme junts plegats zusammen samen birlikte tillsammans mazi معا سويا
joint conjoint mixte mixtes مختلط
international internationale internationaux internacional internacionales internazionale internazionali internationaal uluslararasi internationell intl دولي
national nationale nationaux nacional nacionales nazionale nazionali nationaal ulusal milli nationell natl nasional وطني
federal federale federaux bundes
royal royale royaux reale koninklijk koniglich kungliga ملكي
private prive privee privado privato privat ozel خاص
central centrale centraux zentral sentral مركزي
local locale locaux locales locali lokal lokale yerel lokala mahalli محلي
northern north nord norte septentrional noord kuzey norr shimal شمال شمالي
southern south sud sul meridional meridionale zuid guney soder syd جنوب جنوبي
eastern east oriental orientale orientaux oost ost dogu oster شرق شرقي
western west ouest oeste ovest occidental occidentale bati vaster غرب غربي
upper superior superieur superieure superieurs superiore superiores ober obere boven yukari ust higher haut haute hauts hautes alto alti alta altes altos hoch hohe hoher hoge yuksek hog عالي عليا أعلى high
lower inferior inferieur inferieure basse basses bajo baja basso bassa baix baixa unter untere beneden asagi donja donji سفلي سفلى أسفل
great greater grand grande grands grandes gran grans grandi gross grosse grosser groot grote buyuk stora veliki كبير كبرى كبار
small little petit petite petits petites pequeno piccolo piccola piccoli klein kleine kucuk mikro micro صغير صغرى صغار
adult adults adulte adultes adultos adulti بالغ
green verts vert verte vertes verde verdes verdi verd verds grun grune grunes groen groene yesil gron grona أخضر خضراء خضر
blue bleu bleus bleue bleues azul azules blu blau blava blaue blaues blauw blauwe mavi bla أزرق زرقاء
white blanc blancs blanche blanches blanco blanca bianco bianca bianchi weiss weisse wit witte beyaz أبيض بيضاء
red rouge rouges rojo roja rosso rossa vermell vermelho rot rote rood rode kirmizi kizil rod أحمر حمراء
black noir noirs noire noires negro negra nero nera negre preto schwarz schwarze zwart zwarte siyah kara أسود سوداء سمراء
yellow jaune jaunes amarillo giallo groc amarelo gelb geel sari أصفر صفراء
grey gray gris grise grigio grau grijs gri رمادي
sustainable sustainability durable durables durabilite sostenible sostenibilidad sostenibile sostenibilita sustentavel nachhaltig nachhaltige nachhaltigkeit duurzaam duurzame surdurulebilir hallbar مستدام استدامة
resilient resilience resiliente resiliencia resilienza resilienz direnclilik مرونة صمود
smart intelligent intelligente intelligents inteligente akilli ذكي ذكاء
modern moderne modernes moderno modernisation modernization حديث تحديث
applied applique appliquee appliquees applicata aplicada angewandte تطبيقي
comparative compare comparee مقارن
advanced avance avancees avanzados avanzati متقدم
strategic strategie strategique strategiques strategy estrategico strategico strateji استراتيجي استراتيجية
general generale generaux generales allgemein algemeen genel
special speciale speciaux
active actif actifs activo attivo aktiv aktif نشيط ناشط نشطاء activists militants
action actions accion azione accio acao aktion actie eylem فعل
change changes changement cambio cambiamento canvi mudanca wandel verandering degisim تغيير تغير
transition transitions transicion transizione transicio gecis انتقال انتقالي
progress progres progreso progresso fortschritt ilerleme تقدم رقي
reform reforms reforme reformes riforma reforma إصلاحي
renaissance nahda revival renouveau risorgimento نهضة
creation creative creatif creatifs creativity creativite creatividad creativita kreativ yaratici إبداع إبداعي مبدع
exchange exchanges echange echanges intercambio scambio scambi intercanvi austausch uitwisseling تبادل
cooperation cooperacion cooperazione cooperacio cooperacao kooperation zusammenarbeit samenwerking isbirligi samarbete collaboration collaborative تعاون تعاوني
twinning jumelage jumelages hermanamiento gemellaggio توأمة
meeting meetings rencontre rencontres encuentro encuentros incontro incontri trobada begegnung ontmoeting bulusma لقاء لقاءات ملتقى
conference conferences conferencia conferenza konferenz konferans مؤتمر مؤتمرات
ideas idees idea idee فكرة أفكار
confidence confiance confianza fiducia vertrauen vertrouwen guven ثقة
courage brave شجاعة
wisdom sagesse saggezza sabiduria weisheit حكمة
happy happiness bonheur felicita gluck mutluluk سعادة
strong strength force forza fuerza kraft guc قوة
generation generations generacion generazione generaciones nesil kusak جيل أجيال
age ages edad eta
horizontal equal equals egal egaux iguales uguali متساوي
islamic islamique islamico islam muslim musulman musulmans islami إسلامي إسلام مسلم مسلمين
christian chretien chretiens chretienne cristiano cristiani christlich مسيحي مسيحيين
catholic catholique catholiques cattolica catolica katholisch كاثوليكي
orthodox orthodoxe ortodoks أرثوذكسي
jewish juif juive juifs judio ebraica يهودي
interfaith interreligieux interreligieuse أديان religious religieux religion
saint saints sainte san santa sankt sint قديس
intercultural interculturel interculturelle interculturale multicultural
cross croix cruz croce creu kreuz kruis صليب
crescent croissant kizilay هلال
"""
"""Of what sort, and of which part of the world."""
