"""Words of which names of organisations are made: what people do, trade, learn and share.

They are written as in `meanings`, of which they are a part.
"""

# ruff: noqa: E501 -- one meaning a line

from typing import Final

WORK: Final = """
development developpement desarrollo sviluppo desenvolupament desenvolvimento entwicklung ontwikkeling kalkinma gelisim utveckling anaptyxi تنمية تنموي إنماء إنمائي
health sante salud salute salut saude gesundheit gezondheid saglik halsa sanitaire sanitaires sanitario ygeia afya صحة صحي
medicine medical medicale medicaux medecine medicina medizin tip tibbi طب طبي
pharmacy pharmacie farmacia apotheke eczaci صيدلة صيدلي صيادلة
mental psychology psychological psychologie psychosocial psychosociale psicologia نفسي نفسية
environment environmental environnement environnemental environnementale ambiente ambiental medioambiente umwelt milieu cevre miljo بيئة بيئي ecology ecological ecologie ecologique ecologia okologie ekoloji إيكولوجي
climate climat climatique climatiques clima climatico klima klimaat iklim مناخ مناخي
weather meteo meteorology meteorological meteorologie meteorologique meteorologia meteoroloji أرصاد جوية جوي طقس
rights right droits derechos diritti drets direitos rechte rechten hak haklari rattigheter dikaiomata haki حق حقوق حقوقي
law laws droit legal juridique juridiques loi lois ley legge recht hukuk juridico giuridico legislation قانون قوانين قانوني تشريع تشريعي
justice justicia giustizia justica gerechtigkeit rechtvaardigheid adalet dikaiosyni haq عدالة عدل عدلي
audit audits auditors comptes cuentas conti rechnungshof rekenkamer sayistay تدقيق محاسبة
culture cultural cultures culturel culturels culturelle cultura culturale kultur cultuur kultura utamaduni ثقافة ثقافات ثقافي
education educational educatif educative educacion educazione educacio educacao bildung erziehung onderwijs egitim utbildning paideia obrazovanje elimu تعليم تربية تربوي تعليمي
training formation formacion formazione formacio formacao ausbildung opleiding تدريب تكوين تكوينية
literacy illiteracy alphabetisation alphabetizacion alphabetisierung alfabetizacion alfabetizzazione okuryazarlik محو أمية
vocational professional professionnel professionnelle profesional professionale beruf mesleki مهني مهنيين مهن
solidarity solidarite solidarites solidaire solidary solidaridad solidario solidaria solidarieta solidale solidali solidaritat solidariedade solidarisch solidariteit dayanisma solidaritet allilengyi تضامن تضامني متضامن تكافل
urban urbain urbaine urbains urbanisme urbanism urbano urbana urbanismo stadtisch kentsel stadsbyggnad عمران عمراني حضري
cities villes ciudades citta ciutats cidades stadte steden sehirler kentler stader communes towns gradova miji مدن municipalities municipalites municipios gemeinden gemeenten belediyeler comuni municipis بلديات جماعات
village villages pueblos villaggi aldeia dorf dorp koy koyler قرية قرى قروي
rural rurale ruraux countryside campagnard landlich kirsal ريف ريفي أرياف
territory territories territoire territoires territorial territoriale territorios territori land lands terre terres tierra terra arazi gebiet أرض أراضي ترابي تراب
spatial space spaces espace espaces espacio espacios spazio espai espaco raum ruimte فضاء فضاءات فضائي
planning plan plans planification planificacion pianificazione planung planlama amenagement amenagements تخطيط تهيئة مخطط
energy energie energies energetique energia energi enerji nishati طاقة طاقات طاقي
electricity electric electrique electricite electricidad elettricita strom elektrik كهرباء كهربائي
solar solaire photovoltaic photovoltaique شمسي
oil petrole petroleum petroleo petrol nafta نفط نفطي بترول
gas gaz غاز
mines mining minier miniere miner minerals minas miniera bergbau maden معادن مناجم تعدين
industry industries industrial industrie industriel industrielle industriels industria industriale sanayi صناعة صناعات صناعي
trade trading commerce commercial commerciale commerciaux comercio commercio comerc handel ticaret biashara تجارة تجاري
market markets marche marches mercado mercados mercato mercati mercat mercats markt marknad pazar pazari sokoni سوق أسواق
tourism tourist tourisme touristique turismo turistico tourismus toerisme turizm turism سياحة سياحي
transport transports transportation transporte trasporti verkehr vervoer ulasim ulastirma نقل مواصلات
mobility mobilite mobilites mobilidad mobilita mobilitat mobilidade movilidad hareketlilik hareketliligi mobiliteit تنقل تنقلات حراك
road roads route routes routier routiere carretera carreteras strade strada karayollari barabara طرق طرقات طرقي
railway railways rail rails ferroviaire ferroviaires chemins ferrocarril ferrocarriles ferrovia ferrovie bahn spoorwegen demiryollari سكك حديدية
airport airports aeroport aeroports aeropuerto aeroporto flughafen luchthaven havalimani مطار مطارات
aviation aerien aerienne airlines airways طيران جوا
logistics logistique logistica logistik lojistik لوجستيك لوجستي
tax taxes taxation fiscal fiscale impot impots fiscalite impuestos tributaria hacienda fisco steuer belasting vergi ضريبة ضرائب ضريبي جباية جبائي
customs douane douanes douanier aduana aduanas dogana zoll gumruk جمارك جمركي ديوانة
finance finances financial financier financiere finanzas finanze financas finanzen financien maliye finans مالية تمويل مال مالي
budget budgets budgetaire presupuesto bilancio haushalt butce ميزانية موازنة
treasury tresor tesoro tesoreria schatzamt خزينة خزانة
economy economic economics economie economies economique economiques economia economico economica economicas wirtschaft economisch ekonomi iktisat اقتصاد اقتصادي
savings saving epargne ahorro risparmio sparkasse tasarruf توفير ادخار
credit credits microcredit credito kredi قرض قروض ائتمان سلفة microfinance
insurance insurances assurance assurances seguro seguros assicurazione assicurazioni versicherung verzekering sigorta forsakring تأمين تأمينات
pension pensions retraite pensiones pensioni rente emeklilik تقاعد معاشات
investment investments investissement investissements investors inversion inversiones investimento investimenti investition yatirim استثمار استثمارات مستثمرين
capital capitale عاصمة رأسمال
business businesses affaires affairs asuntos affari assumptes angelegenheiten isleri شؤون أعمال
export exports exportation exportations import تصدير صادرات
statistics statistic statistical statistique statistiques estadistica estadisticas statistica statistik statistiek istatistik إحصاء إحصائي إحصائيات إحصاءات
census recensement recensements censo censimento nufus تعداد
population populations demographie demographic demographique demografia bevolkerung ديموغرافيا ديموغرافي
identity identite identities identidad identita kimlik هوية هويات
risk risks risque risques riesgo riesgos rischio rischi risiko risico مخاطر مخاطرة
disaster disasters catastrophe catastrophes desastres disastri katastrophen afet afad كارثة كوارث
emergency emergencies urgence urgences emergencia emergenza notfall noodhulp طوارئ استعجال
rescue sauvetage sauveteurs rescate salvamento soccorso rettung redding kurtarma arama إنقاذ منقذين relief secours إغاثة إسعاف assistance
aid help aide ayuda aiuto ajuda hilfe hulp hjalp aiuti support soutien مساعدة مساعدات دعم مساندة عون
care soin soins cuidado cuidados cura cure pflege zorg bakim رعاية عناية
protection protect protections proteccion protezione proteccio protecao schutz bescherming koruma skydd حماية
shelter shelters abri abris refuge refuges refugio rifugio albergue obdach schutzraum opvang barinak siginma ملجأ ملاجئ مأوى إيواء
safety securite security seguridad sicurezza seguranca sicherheit veiligheid guvenlik sakerhet أمن أمني سلامة
defence defense defensa difesa defensor verteidigung savunma forsvar دفاع
peace paix paz pace pau frieden vrede baris fred eirini mir amani سلام سلم سلمي
conflict conflicts conflit conflits conflicto نزاع نزاعات صراع
reconciliation reconciliacion riconciliazione مصالحة صلح تصالح
mediation mediations mediateur mediateurs mediatrice mediacion mediazione mediacio mediador mediadores vermittlung arabuluculuk وساطة وسيط وسطاء ombudsman ombudsperson ombudsmannen defenseur sindic difensore ombudsmanlik تظلم مظالم
dialogue dialogues dialog dialogo dialogos diyalog حوار حوارات حواري
democracy democratic democratie democratique democracia democratico democrazia demokratie demokrasi demokrati ديمقراطية ديمقراطي
election elections electoral electorale electoraux elecciones elezioni wahlen secim انتخاب انتخابات انتخابي
vote votes voter voters votants اقتراع ناخب ناخبين
participation participatory participatif participative participacion partecipazione participacio teilhabe katilim مشاركة تشاركي
governance gouvernance gobernanza governanza governanca yonetisim حوكمة حكامة
transparency transparence transparencia trasparenza transparenz seffaflik شفافية
integrity probity anticorruption نزاهة corruption فساد
policy policies politique politiques politica politicas politiche politik beleid siyaset سياسة سياسات سياسي
state states etat etats estado stato estat devlet staat دولة دول
interior interieur interni interna inneres icisleri داخلية
public publics publique publiques publico publica pubblico pubblica offentlich kamu عام عمومي عامة
social sociale sociaux sociales sociali sozial sociaal sosyal soziales اجتماعي اجتماعية
housing logement logements habitat vivienda viviendas alloggi habitatge habitacao wohnen wohnung huisvesting konut سكن سكني إسكان مسكن مساكن
construction building buildings batiment batiments construccion costruzioni bau bouw insaat بناء إنشاء إنشاءات
architecture architect architects architecte architectes arquitectura architettura arquitectos architektur mimar mimarlik mimarlar معمار معماري معماريين
heritage patrimoine patrimonio patrimoni kulturerbe erfgoed miras kulturarv تراث تراثي
monument monuments antiquities antiquites archaeology archaeological archeologie archeologique arqueologia آثار أثري
history histories histoire historique historiques historic historical historia storia geschichte geschiedenis tarih تاريخ تاريخي
language languages linguistic linguistics langue langues linguistique lingua lingue lengua lenguas llengua linguas sprache sprachen taal talen dil diller لغة لغات لغوي لسانيات ألسن
translation translators traduction traducteurs interpretes interpreters traduccion traduzione ubersetzung vertaling ceviri ترجمة مترجم مترجمين
reading readers lecture lecteurs lectura lettura lesen lezen okuma قراءة قراء
writing writers writer ecriture ecrivain ecrivains escritores scrittori schriftsteller schrijvers yazarlar كاتب كتابة كتابات
book books livre livres libro libros libri llibre llibres livro livros buch bucher boek boeken kitap kitaplar bok كتاب كتب
literature literary litterature litteraire literatura letteratura literatur edebiyat أدب أدبي آداب letters lettres
poetry poets poesie poetes poesia siir شعر شعراء
art arts arte artes arti kunst kunste kunsten sanat sanatlar konst tehni فن فنون فني
music musical musique musiques musica musik muziek muzik موسيقى موسيقي
film films cinema cinemas cine kino sinema filmmakers سينما أفلام سينمائي
photo photography photographie fotografia photographers تصوير مصورين
dance danse danza tanz رقص
sport sports sportif sportive sportivo deporte deportes deportivo esport esports desporto spor رياضة رياضي رياضات
football futbol calcio fussball كرة
game games play jeu jeux juego juegos gioco giochi spiel spel oyun لعب ألعاب
craft crafts craftsmen artisan artisans artisanat artisanal artesania artesanos artigianato artesanat handwerk ambacht zanaat hantverk حرفة حرف حرفي حرفيين تقليدية صنائع
science sciences scientific scientifique scientifiques ciencia ciencias scienza scienze wissenschaft wissenschaften wetenschap wetenschappen bilim bilimler vetenskap علوم علمي علم
research researchers recherche recherches chercheurs investigacion investigaciones ricerca ricerche recerca pesquisa forschung onderzoek arastirma arastirmalar forskning istrazivanja erevna بحث بحوث أبحاث بحثي باحث باحثين دراسات دراسة etudes etude studies study estudios studi studien
knowledge connaissance connaissances savoir savoirs conocimiento conoscenza coneixement wissen kennis bilgi kunskap معرفة معارف معرفي
innovation innovations innovative innovant innovante innovacion innovazione innovacio inovacao innovatie inovasyon yenilik ابتكار ابتكارات مبتكر تجديد
technology technologies technological technologie technologique tecnologia tecnologias tecnologie teknoloji teknik tech techniques technique technical tecnico tecnica technisch تكنولوجيا تقنية تقنيات تقني
digital digitale numerique numeriques digitalisation dijital رقمي رقمنة
data donnees datos dati dades dados daten gegevens veri بيانات معطيات
information informatics informatique informacion informazione bilisim bilgilendirme معلومات معلوماتية معلوماتي
cloud clouds nuage nuages nube nuvola wolke wolk bulut سحاب سحابة سحابي غيم غيوم
sensor sensors capteur capteurs sensores sensori sensoren مستشعر مستشعرات مجس
satellite satellites remote teledetection satelite ساتل أقمار
analytics analysis analyses analyse analisis analisi analysen analiz تحليل تحليلات
software systems system systeme systemes logiciel logiciels sistemas sistemi نظم نظام أنظمة برمجيات
code coding kod برمجة
cyber cybersecurity cybersecurite سيبراني
communication communications telecom telecommunications comunicacion comunicazione kommunikation iletisim اتصال اتصالات تواصل
post postal poste postale postes correos posta بريد بريدي
geography geographical geographic geographie geographique geografia cografya جغرافيا جغرافي
geology geological geologie geologique geologia jeoloji جيولوجيا جيولوجي
mathematics mathematical mathematiques matematicas matematica mathematik matematik رياضيات
physics physique fisica physik fizik فيزياء فيزيائي
chemistry chemical chimie chimique quimica chimica chemie kimya كيمياء كيميائي
biology biological biologie biologique biologia biyoloji بيولوجيا حيوي أحيائي
biodiversity biodiversite biodiversidad biodiversita تنوع
oceanography oceanographic oceanographie oceanographique oceanografia
philosophy philosophie filosofia felsefe فلسفة
sociology sociologie sociologia soziologie sosyoloji سوسيولوجيا
anthropology anthropologie antropologia أنثروبولوجيا
humanities humanites beseri إنسانيات
veterinary veterinaire veterinaires veterinaria veteriner بيطرة بيطري بياطرة
nursing nutrition nutricion nutrizione beslenme تغذية غذائي
food foods feeding aliment alimentaire alimentation alimentacion alimentos cibo alimentari ernahrung voedsel gida mat غذاء أغذية طعام
hunger faim hambre fame aclik جوع
water waters eau eaux agua aguas acqua acque aigua wasser vand vatten sular maji voda hydraulique hydraulic hydrological hydrologie مياه ماء مائي
desalination dessalement desalacion dissalazione تحلية
irrigation irrigations riego irrigazione ري سقي
sanitation assainissement saneamiento saneamento kanalizasyon تطهير صرف
hygiene igiene نظافة نظيف نظيفة نظيفين cleaning proprete limpieza clean
waste wastes dechet dechets residuos rifiuti residus abfall afval atik avfall نفايات مخلفات recycling recyclage recyclers ricicla reciclaje geridonusum تدوير
repair repairs reparation reparacion riparazione onarim tamir إصلاح تصليح ترميم
reconstruction rebuilding rebuild recovery relevement ricostruzione reconstruccion wiederaufbau إعمار تعمير تعافي
flood floods flooding inondation inondations crue crues inundaciones alluvioni hochwasser overstroming taskin فيضان فيضانات
drought drougth secheresse sequia siccita kuraklik جفاف قحط
warning alert alerts alerte alertes alerta allerta warnung uyari إنذار تنبيه
response riposte respuesta risposta reponse استجابة
prevention prevencion prevenzione onleme وقاية وقائي
integration integracion integrazione integracio integracao uyum entegrasyon إدماج اندماج inclusion inclusive inclusif inclusione
equality egalite igualdad uguaglianza igualtat igualdade gleichstellung gelijkheid esitlik jamstalldhet مساواة
equity equitable equidad إنصاف مناصفة parite parity
diversity diversite diversidad diversita diversitat vielfalt diversiteit cesitlilik mangfald
gender genre genero genere geschlecht toplumsal جندر نوع
violence violences violencia violenza gewalt siddet عنف
freedom liberty liberties liberte libertes libertad liberta llibertat liberdade freiheit vrijheid ozgurluk frihet حرية حريات
dignity dignite dignidad dignita wurde onur waardigheid كرامة
charity charities charitable caritas charite caridad carita خيري خيرية بر إحسان
genocide genocides إبادة
border borders frontier frontiere frontieres frontalier frontiera confine grenze grenzen grens sinir sinirlar حد حدود حدودي transfrontalier
shipping naval navale navigation maritime maritimes maritimo marittimo denizcilik scheepvaart schifffahrt ملاحة ملاحي
nature natural naturel naturelle naturels naturaleza natura naturale natur natuur doga طبيعة طبيعي
conservation conservacion conservazione preservation naturschutz صون
wildlife faune fauna animal animals animaux animales animali tiere dieren hayvan حيوان حيوانات برية
wildfire wildfires incendie incendies حريق حرائق
soil soils sol sols suelo suolo boden bodem تربة
fish fishes poisson poissons pez peces pesce pesci peix fisch balik سمك أسماك
memory memories memoire memoires memoria memorial erinnerung gedenken hafiza ذاكرة ذكرى ذاكرات
image images imagen immagini bilder صورة
map maps mapping cartography cartographie carte cartes mapa mapas mappa cartografia karten harita haritalar خريطة خرائط خرائطي
watch watching watchers veille vigilance vigilancia vigilanza wacht wachters nobet يقظة رصد مراقبة monitoring monitor surveillance
life lives vie vies vida vite vita leben leven yasam hayat liv zivot zoi maisha حياة حيوات living vivant vivante vivants vivo viva vivos lebendig levend canli
future futures futur avenir futuro futuri zukunft toekomst gelecek framtid mellon مستقبل مستقبلي tomorrow demain manana domani dema amanha morgen yarin غد
mind minds esprit esprits mente geist عقل عقول فكر فكري thought pensee
truth verite verdad verita wahrheit waarheid hakikat حقيقة
"""
"""What organisations work on, and where and with what."""
