"""Towns of the rest of the world: in English and their own language, in French, in Arabic."""

from typing import Final

FAR_TOWNS: Final = """
Tallinn|Tallinn|تالين
Riga|Riga|ريغا
Vilnius|Vilnius|فيلنيوس
Kaunas|Kaunas|كاوناس
Tartu|Tartu|تارتو
Reykjavik|Reykjavik|ريكيافيك
Tampere|Tampere|تامبيري
Turku|Turku|توركو
Espoo|Espoo|إسبو
Bergen|Bergen|برغن
Trondheim|Trondheim|تروندهايم
Uppsala|Uppsala|أوبسالا
Aarhus|Aarhus|آرهوس
Edinburgh|Édimbourg|إدنبرة
Glasgow|Glasgow|غلاسكو
Cardiff|Cardiff|كارديف
Belfast|Belfast|بلفاست
Birmingham|Birmingham|برمنغهام
Liverpool|Liverpool|ليفربول
Leeds|Leeds|ليدز
Sheffield|Sheffield|شيفيلد
Newcastle|Newcastle|نيوكاسل
Nottingham|Nottingham|نوتنغهام
Leicester|Leicester|ليستر
Coventry|Coventry|كوفنتري
Plymouth|Plymouth|بليموث
Southampton|Southampton|ساوثهامبتون
Portsmouth|Portsmouth|بورتسموث
Dublin|Dublin|دبلن
Galway|Galway|غالواي
Limerick|Limerick|ليمريك
Coimbra|Coimbra|كويمبرا
Setúbal,Setubal|Setúbal|سيتوبال
Faro|Faro|فارو
Cascais|Cascais|كاشكايش
Amadora|Amadora|أمادورا
Tbilisi|Tbilissi|تبليسي
Kutaisi|Koutaïssi|كوتايسي
Batumi|Batoumi|باتومي
Yerevan|Erevan|يريفان
Gyumri|Gyumri|غيومري
Baku|Bakou|باكو
Astana,Nur-Sultan|Astana|أستانا
Almaty|Almaty|ألماتي
Shymkent|Chymkent|شيمكنت
Bishkek|Bichkek|بيشكيك
Tashkent|Tachkent|طشقند
Samarkand,Samarqand|Samarcande|سمرقند
Bukhara|Boukhara|بخارى
Fergana|Ferghana|فرغانة
Dushanbe|Douchanbé|دوشنبه
Khujand|Khodjent|خوجند
Ashgabat|Achgabat|عشق آباد
Kabul|Kaboul|كابول
Herat|Hérat|هرات
Kandahar|Kandahar|قندهار
Islamabad|Islamabad|إسلام آباد
Karachi|Karachi|كراتشي
Lahore|Lahore|لاهور
Peshawar|Peshawar|بيشاور
Delhi,New Delhi|Delhi,New Delhi|دلهي,نيودلهي
Mumbai,Bombay|Bombay|مومباي
Kolkata,Calcutta|Calcutta|كولكاتا
Chennai,Madras|Madras|تشيناي
Bengaluru,Bangalore|Bangalore|بنغالور
Hyderabad|Hyderabad|حيدر آباد
Ahmedabad|Ahmedabad|أحمد آباد
Pune|Pune|بونه
Kochi|Cochin|كوتشي
Dhaka|Dacca|دكا
Chittagong,Chattogram|Chittagong|شيتاغونغ
Khulna|Khulna|خولنا
Cox's Bazar|Cox's Bazar|كوكس بازار
Kathmandu|Katmandou|كاتماندو
Pokhara|Pokhara|بوخارا
Thimphu|Thimphou|تيمفو
Yangon,Rangoon|Rangoun|يانغون
Bangkok|Bangkok|بانكوك
Chiang Mai|Chiang Mai|شيانغ ماي
Hanoi,Ha Noi|Hanoï|هانوي
Ho Chi Minh City,Saigon|Hô Chi Minh-Ville,Saïgon|هو شي منه,سايغون
Da Nang|Da Nang|دا نانغ
Can Tho|Can Tho|كان ثو
Hai Phong|Haïphong|هايفونغ
Phnom Penh|Phnom Penh|بنوم بنه
Vientiane|Vientiane|فيينتيان
Kuala Lumpur|Kuala Lumpur|كوالالمبور
Penang|Penang|بينانغ
Jakarta|Jakarta|جاكرتا
Surabaya|Surabaya|سورابايا
Semarang|Semarang|سيمارانغ
Bandung|Bandung|باندونغ
Makassar|Macassar|ماكاسار
Yogyakarta|Yogyakarta|يوغياكارتا
Manila|Manille|مانيلا
Quezon City|Quezon City|كويزون سيتي
Cebu|Cebu|سيبو
Davao|Davao|دافاو
Iloilo|Iloilo|إيلويلو
Beijing,Peking|Pékin|بكين
Shanghai|Shanghai|شنغهاي
Guangzhou,Canton City|Guangzhou|غوانزو
Shenzhen|Shenzhen|شنجن
Hong Kong|Hong Kong|هونغ كونغ
Taipei|Taipei|تايبيه
Tokyo|Tokyo|طوكيو
Osaka|Osaka|أوساكا
Kyoto|Kyoto|كيوتو
Yokohama|Yokohama|يوكوهاما
Hiroshima|Hiroshima|هيروشيما
Seoul|Séoul|سيول
Busan|Busan|بوسان
Ulaanbaatar|Oulan-Bator|أولان باتور
Canberra|Canberra|كانبرا
Melbourne|Melbourne|ملبورن
Brisbane|Brisbane|بريزبن
Perth|Perth|بيرث
Auckland|Auckland|أوكلاند
Suva|Suva|سوفا
Port Moresby|Port Moresby|بورت مورسبي
Saint-Louis|Saint-Louis|سان لوي
Thiès,Thies|Thiès|تييس
Ziguinchor|Ziguinchor|زيغينشور
Banjul|Banjul|بانجول
Bissau|Bissau|بيساو
Conakry|Conakry|كوناكري
Kankan|Kankan|كانكان
Monrovia|Monrovia|مونروفيا
Yamoussoukro|Yamoussoukro|ياموسوكرو
Bouaké,Bouake|Bouaké|بواكيه
Kumasi|Kumasi|كوماسي
Lomé,Lome|Lomé|لومي
Cotonou|Cotonou|كوتونو
Porto-Novo|Porto-Novo|بورتو نوفو
Parakou|Parakou|باراكو
Abuja|Abuja|أبوجا
Ibadan|Ibadan|إبادان
Port Harcourt|Port Harcourt|بورت هاركورت
Benin City|Benin City|بنين سيتي
Enugu|Enugu|إينوغو
Calabar|Calabar|كالابار
Maiduguri|Maiduguri|مايدوغوري
Ouagadougou|Ouagadougou|واغادوغو
Bobo-Dioulasso|Bobo-Dioulasso|بوبو ديولاسو
Timbuktu|Tombouctou|تمبكتو
Kayes|Kayes|كايس
Mopti|Mopti|موبتي
Sikasso|Sikasso|سيكاسو
Zinder|Zinder|زيندر
Maradi|Maradi|مارادي
N'Djamena|N'Djaména|نجامينا
Yaoundé,Yaounde|Yaoundé|ياوندي
Douala|Douala|دوالا
Garoua|Garoua|غاروا
Bafoussam|Bafoussam|بافوسام
Bangui|Bangui|بانغي
Libreville|Libreville|ليبرفيل
Malabo|Malabo|مالابو
Brazzaville|Brazzaville|برازافيل
Pointe-Noire|Pointe-Noire|بوانت نوار
Kinshasa|Kinshasa|كينشاسا
Lubumbashi|Lubumbashi|لوبومباشي
Goma|Goma|غوما
Bukavu|Bukavu|بوكافو
Kisangani|Kisangani|كيسانغاني
Luanda|Luanda|لواندا
Kigali|Kigali|كيغالي
Bujumbura|Bujumbura|بوجمبورا
Gitega|Gitega|غيتيغا
Gulu|Gulu|غولو
Entebbe|Entebbe|عنتيبي
Mombasa|Mombasa|مومباسا
Kisumu|Kisumu|كيسومو
Nakuru|Nakuru|ناكورو
Garissa|Garissa|غاريسا
Dodoma|Dodoma|دودوما
Dar es Salaam|Dar es Salam|دار السلام
Zanzibar|Zanzibar|زنجبار
Arusha|Arusha|أروشا
Addis Ababa|Addis-Abeba|أديس أبابا
Dire Dawa|Dire Dawa|ديرة داوا
Jijiga|Jijiga|جيجيغا
Mekelle|Mékélé|ميكيلي
Asmara|Asmara|أسمرة
Mogadishu|Mogadiscio|مقديشو
Hargeisa|Hargeisa|هرجيسا
Moroni|Moroni|موروني
Antananarivo|Antananarivo|أنتاناناريفو
Maputo|Maputo|مابوتو
Nampula|Nampula|نامبولا
Lilongwe|Lilongwe|ليلونغوي
Blantyre|Blantyre|بلانتاير
Lusaka|Lusaka|لوساكا
Harare|Harare|هراري
Bulawayo|Bulawayo|بولاوايو
Gaborone|Gaborone|غابورون
Windhoek|Windhoek|ويندهوك
Maseru|Maseru|ماسيرو
Mbabane|Mbabane|مبابان
Pretoria,Tshwane|Pretoria|بريتوريا
Johannesburg|Johannesbourg|جوهانسبرغ
Cape Town|Le Cap|كيب تاون
Durban,eThekwini|Durban|ديربان
Gqeberha,Port Elizabeth|Port Elizabeth|بورت إليزابيث
Port Louis|Port-Louis|بورت لويس
Kiffa|Kiffa|كيفة
Washington|Washington|واشنطن
New York|New York|نيويورك
Los Angeles|Los Angeles|لوس أنجلوس
Chicago|Chicago|شيكاغو
Boston|Boston|بوسطن
San Francisco|San Francisco|سان فرانسيسكو
New Orleans|La Nouvelle-Orléans|نيو أورليانز
Miami|Miami|ميامي
Seattle|Seattle|سياتل
Philadelphia|Philadelphie|فيلادلفيا
Ottawa|Ottawa|أوتاوا
Montreal,Montréal|Montréal|مونتريال
Toronto|Toronto|تورونتو
Vancouver|Vancouver|فانكوفر
Quebec City,Québec|Québec|كيبك
Winnipeg|Winnipeg|وينيبيغ
Calgary|Calgary|كالغاري
Gatineau|Gatineau|غاتينو
Sherbrooke|Sherbrooke|شيربروك
Mexico City,Ciudad de México|Mexico City|مكسيكو سيتي
Guadalajara|Guadalajara|غوادالاخارا
Monterrey|Monterrey|مونتيري
Tijuana|Tijuana|تيخوانا
Tegucigalpa|Tegucigalpa|تيغوسيغالبا
Managua|Managua|ماناغوا
Panama City|Panama City|بنما سيتي
Havana,La Habana|La Havane|هافانا
Port-au-Prince|Port-au-Prince|بورت أو برانس
Bogotá,Bogota|Bogota|بوغوتا
Medellín,Medellin|Medellín|ميديلين
Cúcuta,Cucuta|Cúcuta|كوكوتا
Barranquilla|Barranquilla|بارانكيا
Caracas|Caracas|كاراكاس
Maracaibo|Maracaibo|ماراكايبو
Quito|Quito|كيتو
Guayaquil|Guayaquil|غواياكيل
Arequipa|Arequipa|أريكيبا
La Paz|La Paz|لاباز
Cochabamba|Cochabamba|كوتشابامبا
Asunción,Asuncion|Asuncion|أسونسيون
Montevideo|Montevideo|مونتيفيديو
Buenos Aires|Buenos Aires|بوينس آيرس
Valparaíso,Valparaiso|Valparaíso|فالبارايسو
Brasília,Brasilia|Brasilia|برازيليا
São Paulo,Sao Paulo|São Paulo|ساو باولو
Rio de Janeiro|Rio de Janeiro|ريو دي جانيرو
Belo Horizonte|Belo Horizonte|بيلو هوريزونتي
Porto Alegre|Porto Alegre|بورتو أليغري
Recife|Recife|ريسيفي
Fortaleza|Fortaleza|فورتاليزا
Curitiba|Curitiba|كوريتيبا
Manaus|Manaus|ماناوس
Olinda|Olinda|أوليندا
Belém,Belem|Belém|بيليم
"""
