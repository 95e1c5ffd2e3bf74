"""Towns and regions of Europe and of North Africa to Iran: English and local, French, Arabic."""

from typing import Final

TOWNS: Final = """
Ben Arous|Ben Arous|بن عروس
Manouba|La Manouba|منوبة
Béja,Beja|Béja|باجة
Jendouba|Jendouba|جندوبة
Siliana|Siliana|سليانة
Zaghouan|Zaghouan|زغوان
Kasserine|Kasserine|القصرين
Sidi Bouzid|Sidi Bouzid|سيدي بوزيد
Tozeur|Tozeur|توزر
Tataouine|Tataouine|تطاوين
Djerba,Jerba|Djerba|جربة
Hammamet|Hammamet|الحمامات
Sétif,Setif|Sétif|سطيف
Batna|Batna|باتنة
Blida|Blida|البليدة
Biskra|Biskra|بسكرة
Tizi Ouzou|Tizi Ouzou|تيزي وزو
Mostaganem|Mostaganem|مستغانم
Skikda|Skikda|سكيكدة
Ouargla|Ouargla|ورقلة
Ghardaïa,Ghardaia|Ghardaïa|غرداية
Tamanrasset|Tamanrasset|تمنراست
Tindouf|Tindouf|تندوف
Bouira|Bouira|البويرة
Sidi Bel Abbès|Sidi Bel Abbès|سيدي بلعباس
Mohammedia|Mohammédia|المحمدية
El Jadida|El Jadida|مدينة الجديدة
Settat|Settat|سطات
Khouribga|Khouribga|خريبكة
Taza|Taza|تازة
Berkane|Berkane|بركان
Larache|Larache|العرائش
Al Hoceima|Al Hoceïma|الحسيمة
Errachidia|Errachidia|الرشيدية
Ouarzazate|Ouarzazate|ورزازات
Taroudant|Taroudant|تارودانت
Tiznit|Tiznit|تزنيت
Guelmim|Guelmim|كلميم
Laayoune|Laâyoune|العيون
Dakhla|Dakhla|الداخلة
Ifrane|Ifrane|إفران
Temara|Témara|تمارة
Derna|Derna|درنة
Tobruk|Tobrouk|طبرق
Zliten|Zliten|زليتن
Gharyan|Gharyan|غريان
Ghadames|Ghadamès|غدامس
Sirte|Syrte|سرت
Ajdabiya|Ajdabiya|أجدابيا
Luxor|Louxor|الأقصر
Aswan|Assouan|أسوان
Suez|Suez|السويس
Ismailia|Ismaïlia|الإسماعيلية
Damietta|Damiette|دمياط
Tanta|Tanta|طنطا
Zagazig|Zagazig|الزقازيق
Minya|Minya,Minieh|المنيا
Asyut,Assiut|Assiout|أسيوط
Sohag|Sohag|سوهاج
Fayoum,Faiyum|Fayoum|الفيوم
Beni Suef|Beni Souef|بني سويف
Damanhur,Damanhour|Damanhour|دمنهور
Hurghada|Hurghada|الغردقة
Arish|El-Arich|العريش
Omdurman|Omdourman|أم درمان
Port Sudan|Port-Soudan|بورتسودان
Kassala|Kassala|كسلا
Gedaref,El Gedaref|Gedaref|القضارف
El Fasher|El-Fasher|الفاشر
Nyala|Nyala|نيالا
Wad Madani,Wad Medani|Wad Madani|ود مدني,واد مدني
Atbara|Atbara|عطبرة
Juba|Djouba|جوبا
Jounieh|Jounieh|جونية
Nabatieh|Nabatieh,Nabatiyé|النبطية
Halba|Halba|حلبا
Homs|Homs|حمص
Hama|Hama|حماة
Latakia|Lattaquié|اللاذقية
Tartus,Tartous|Tartous|طرطوس
Idlib|Idleb|إدلب
Raqqa|Racca|الرقة
Deir ez-Zor|Deir ez-Zor|دير الزور
Daraa|Deraa|درعا
Qamishli|Kamechliyé|القامشلي
Hasakah|Hassaké|الحسكة
Sweida|Soueïda|السويداء
As-Salt|As-Salt|مدينة السلط
Jerash|Jerash|جرش
Ajloun|Ajloun|عجلون
Tafilah|Tafilah|الطفيلة
Ramtha|Ramtha|الرمثا
Jerusalem|Jérusalem|القدس
Jenin|Jénine|جنين
Tulkarm,Tulkarem|Tulkarem|طولكرم
Qalqilya|Qalqilya|قلقيلية
Rafah|Rafah|رفح
Khan Younis,Khan Yunis|Khan Younès|خان يونس
Jaffa|Jaffa|يافا
Nazareth|Nazareth|الناصرة
Tel Aviv|Tel-Aviv|تل أبيب
Kirkuk|Kirkouk|كركوك
Najaf|Nadjaf|النجف
Karbala,Kerbala|Kerbala|كربلاء
Sulaymaniyah,Slemani,Sulaimani|Souleimaniye|السليمانية
Duhok,Dohuk|Dohouk|دهوك
Fallujah|Falloujah|الفلوجة
Tikrit|Tikrit|تكريت
Nasiriyah|Nassiriya|الناصرية
Samarra|Samarra|سامراء
Sinjar|Sinjar|سنجار
Halabja|Halabja|حلبجة
Riyadh|Riyad|الرياض
Jeddah|Djeddah|جدة
Mecca,Makkah|La Mecque|مكة
Dammam|Dammam|الدمام
Manama|Manama|المنامة
Kuwait City|Koweït-Ville|مدينة الكويت
Abu Dhabi|Abou Dabi|أبوظبي,أبو ظبي
Dubai|Dubaï|دبي
Sharjah|Charjah|الشارقة
Muscat|Mascate|مسقط
Salalah|Salalah|صلالة
Sohar|Sohar|صحار
Nizwa|Nizwa|نزوى
Taiz|Taëz|تعز
Mukalla|Moukalla|المكلا
Hodeidah|Hodeïda|الحديدة
Marib|Marib|مأرب
Hadramawt|Hadramaout|حضرموت
Tehran|Téhéran|طهران
Isfahan|Ispahan|أصفهان
Shiraz|Chiraz|شيراز
Tabriz|Tabriz|تبريز
Mashhad|Machhad|مشهد
Konya|Konya|قونية
Bursa|Bursa|بورصة
Adana|Adana|أضنة
Mersin|Mersin|مرسين
Antalya|Antalya|أنطاليا
Kayseri|Kayseri|قيصري
Diyarbakır,Diyarbakir|Diyarbakir|ديار بكر
Şanlıurfa,Sanliurfa,Urfa|Urfa|شانلي أورفا,أورفة
Hatay,Antakya,Antioch|Antioche|أنطاكية,هاتاي
Kilis|Kilis|كلس
Mardin|Mardin|ماردين
Trabzon|Trébizonde|طرابزون
Erzurum|Erzurum|أرضروم
Eskişehir,Eskisehir|Eskişehir|إسكي شهير
Samsun|Samsun|سامسون
Edirne|Andrinople|أدرنة
Malatya|Malatya|ملاطية
Denizli|Denizli|دنيزلي
Piraeus|Le Pirée|بيرايوس
Patras,Patra|Patras|باتراس
Heraklion,Iraklio|Héraklion|هيراكليون
Chania|La Canée|خانيا
Ioannina|Ioannina|يوانينا
Lesbos,Lesvos|Lesbos|ليسبوس
Mytilene|Mytilène|ميتيليني
Limassol,Lemesos|Limassol|ليماسول
Larnaca|Larnaca|لارنكا
Gozo|Gozo|غوزو
Tirana|Tirana|تيرانا
Durrës,Durres|Durrës|دوريس
Vlorë,Vlora,Vlore|Vlora|فلورا
Shkodër,Shkodra,Shkoder|Shkodra|شكودرا
Pristina,Prishtina,Prishtinë|Pristina|بريشتينا
Prizren|Prizren|بريزرن
Skopje|Skopje|سكوبيه,سكوبي
Bitola|Bitola|بيتولا
Podgorica|Podgorica|بودغوريتسا
Belgrade,Beograd|Belgrade|بلغراد
Novi Sad|Novi Sad|نوفي ساد
Niš,Nis|Niš|نيش
Sarajevo|Sarajevo|سراييفو
Mostar|Mostar|موستار
Banja Luka|Banja Luka|بانيا لوكا
Tuzla|Tuzla|توزلا
Zenica|Zenica|زينيتسا
Zagreb|Zagreb|زغرب
Rijeka|Rijeka|رييكا
Zadar|Zadar|زادار
Dubrovnik|Dubrovnik|دوبروفنيك
Ljubljana|Ljubljana|ليوبليانا
Maribor|Maribor|ماريبور
Plovdiv|Plovdiv|بلوفديف
Varna|Varna|فارنا
Burgas|Bourgas|بورغاس
Bucharest,București|Bucarest|بوخارست
Cluj,Cluj-Napoca|Cluj|كلوج
Timișoara,Timisoara|Timișoara|تيميشوارا
Iași,Iasi|Iași|ياش
Chișinău,Chisinau|Chișinău|كيشيناو
Kyiv,Kiev|Kiev|كييف
Lviv|Lviv|لفيف
Kharkiv|Kharkiv|خاركيف
Moscow,Moskva|Moscou|موسكو
Saint Petersburg|Saint-Pétersbourg|سانت بطرسبرغ
Kazan|Kazan|قازان
Minsk|Minsk|مينسك
Warsaw,Warszawa|Varsovie|وارسو
Kraków,Krakow,Cracow|Cracovie|كراكوف
Gdańsk,Gdansk|Gdańsk|غدانسك
Wrocław,Wroclaw|Wrocław|فروتسواف
Poznań,Poznan|Poznań|بوزنان
Łódź|Łódź|وودج
Lublin|Lublin|لوبلين
Prague,Praha|Prague|براغ
Brno|Brno|برنو
Ostrava|Ostrava|أوسترافا
Bratislava|Bratislava|براتيسلافا
Košice,Kosice|Košice|كوشيتسه
Budapest|Budapest|بودابست
Debrecen|Debrecen|دبرتسن
Graz|Graz|غراتس
Linz|Linz|لينتس
Salzburg|Salzbourg|سالزبورغ
Innsbruck|Innsbruck|إنسبروك
Bern,Berne|Berne|برن
Lausanne|Lausanne|لوزان
Lucerne,Luzern|Lucerne|لوسيرن
Winterthur|Winterthour|فينترتور
Fribourg|Fribourg|فريبورغ
Neuchâtel|Neuchâtel|نوشاتيل
Lugano|Lugano|لوغانو
Cologne,Köln|Cologne|كولونيا
Frankfurt|Francfort|فرانكفورت
Stuttgart|Stuttgart|شتوتغارت
Düsseldorf,Dusseldorf|Düsseldorf|دوسلدورف
Leipzig|Leipzig|لايبزيغ
Dresden|Dresde|دريسدن
Bremen|Brême|بريمن
Hanover,Hannover|Hanovre|هانوفر
Nuremberg,Nürnberg|Nuremberg|نورمبرغ
Dortmund|Dortmund|دورتموند
Bonn|Bonn|بون
Kiel|Kiel|كيل
Freiburg|Fribourg-en-Brisgau|فرايبورغ
Mannheim|Mannheim|مانهايم
Aachen|Aix-la-Chapelle|آخن
Rostock|Rostock|روستوك
Lübeck,Lubeck|Lübeck|لوبيك
Augsburg|Augsbourg|أوغسبورغ
The Hague,Den Haag|La Haye|لاهاي
Eindhoven|Eindhoven|آيندهوفن
Groningen|Groningue|خرونينغن
Tilburg|Tilbourg|تيلبورغ
Nijmegen|Nimègue|نيميخن
Maastricht|Maastricht|ماستريخت
Liège,Luik|Liège|لييج
Namur,Namen|Namur|نامور
Charleroi|Charleroi|شارلروا
Bruges,Brugge|Bruges|بروج
Leuven,Louvain|Louvain|لوفين
Mechelen|Malines|مالين
Molenbeek|Molenbeek|مولنبيك
Schaerbeek|Schaerbeek|سخاربيك
Kortrijk|Courtrai|كورتريك
Le Havre|Le Havre|لوهافر
Rennes|Rennes|رين
Reims|Reims|ريمس
Rouen|Rouen|روون
Dijon|Dijon|ديجون
Mulhouse|Mulhouse|مولوز
Saint-Étienne|Saint-Étienne|سانت إتيان
Clermont-Ferrand|Clermont-Ferrand|كليرمون فيران
Limoges|Limoges|ليموج
Poitiers|Poitiers|بواتييه
Perpignan|Perpignan|بربينيان
Avignon|Avignon|أفينيون
Nîmes,Nimes|Nîmes|نيم
Toulon|Toulon|تولون
Aix-en-Provence|Aix-en-Provence|إيكس أون بروفانس
Besançon|Besançon|بيزانسون
Villeurbanne|Villeurbanne|فيلوربان
Roubaix|Roubaix|روبيه
Dunkirk,Dunkerque|Dunkerque|دنكيرك
Calais|Calais|كاليه
Saint-Denis|Saint-Denis|سان دوني
Aubervilliers|Aubervilliers|أوبرفيلييه
Montreuil|Montreuil|مونتروي
Ajaccio|Ajaccio|أجاكسيو
Verona|Vérone|فيرونا
Padua,Padova|Padoue|بادوفا
Trieste|Trieste|ترييستي
Brescia|Brescia|بريشيا
Bergamo|Bergame|بيرغامو
Ravenna|Ravenne|رافينا
Perugia|Pérouse|بيروجيا
Ancona|Ancône|أنكونا
Catania|Catane|كاتانيا
Syracuse,Siracusa|Syracuse|سيراقوسة
Agrigento|Agrigente|أغريجنتو
Cagliari|Cagliari|كالياري
Lecce|Lecce|ليتشي
Riace|Riace|رياتشي
Reggio Calabria|Reggio de Calabre|ريجيو كالابريا
Livorno,Leghorn|Livourne|ليفورنو
Prato|Prato|براتو
Sicily|Sicile|صقلية
Tuscany|Toscane|توسكانا
Lombardy|Lombardie|لومبارديا
Catalonia,Catalunya|Catalogne|كتالونيا
Andalusia,Andalucía|Andalousie|الأندلس
Basque Country|Pays basque|إقليم الباسك
Brittany|Bretagne|بريتاني
Occitania|Occitanie|أوكسيتانيا
Wallonia|Wallonie|والونيا
Flanders|Flandre|فلاندرز
Bavaria|Bavière|بافاريا
Catanzaro|Catanzaro|كاتنزارو
Alicante,Alacant|Alicante|أليكانتي
Almería,Almeria|Almería|ألمرية
Cádiz,Cadiz|Cadix|قادس
Valladolid|Valladolid|بلد الوليد
San Sebastián,Donostia|Saint-Sébastien|سان سيباستيان
Vitoria-Gasteiz|Vitoria-Gasteiz|فيتوريا غاستيز
Pamplona|Pampelune|بامبلونا
Santander|Santander|سانتاندير
Algeciras|Algésiras|الجزيرة الخضراء
Ceuta|Ceuta|سبتة
Melilla|Melilla|مليلية
Badalona|Badalone|بادالونا
Girona|Gérone|جيرونا
Tarragona|Tarragone|طراغونة
Las Palmas|Las Palmas|لاس بالماس
Tenerife|Ténériffe|تينيريفي
Palma de Mallorca|Palma de Majorque|بالما دي مايوركا
"""
