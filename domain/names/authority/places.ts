/** Places that are no states, in the notation of people.ts. A spelling that is a name of another place as well is left out. */
export const PLACES = `
Kyiv/Kiev/Kyev|كييف|קייב|基辅|Киев|Kiev
Kharkiv/Kharkov|خاركيف|חרקיב|哈尔科夫|Харьков|Járkov/~Járkiv
Lviv/Lvov|لفيف|לבוב|利沃夫|Львов|Leópolis/~Lviv
Odesa/~Odessa|أوديسا|אודסה|敖德萨|Одесса|Odesa/~Odessa
Mykolaiv/~Mykolayiv|ميكولايف|מיקולאייב|尼古拉耶夫|Николаев|
Zaporizhzhia/~Zaporizhia/~Zaporozhye/Zaporizhzhya|زابوروجيا/~زابوريجيا|זפוריז'יה|扎波罗热|Запорожье|Zaporiyia
Luhansk/~Lugansk|لوغانسك|לוהנסק|卢甘斯克|Луганск|Lugansk
Donetsk/Donyetsk|دونيتسك|דונייצק|顿涅茨克|Донецк|
Kherson|خيرسون|חרסון|赫尔松|Херсон|Jersón
Mariupol/Mariopol/Maryupol|ماريوبول|מריופול|马里乌波尔|Мариуполь|Mariúpol
Bakhmut/Bahmut|باخموت|בחמוט|巴赫穆特|Бахмут|Bajmut
Chernihiv/Chernigov|تشيرنيهيف|צ'רניהיב|切尔尼戈夫|Чернигов|Chernígov
Chernobyl/~Chornobyl/Tchernobyl|تشيرنوبيل|צ'רנוביל|切尔诺贝利|Чернобыль|Chernóbil
Dnipro/~Dnepr|دنيبرو|דניפרו|第聂伯罗|Днепр|
Sevastopol/~Sebastopol|سيفاستوبول|סבסטופול|塞瓦斯托波尔|Севастополь|Sebastopol
Crimea/Krimea|القرم|קרים|克里米亚|Крым|
Moscow|موسكو|מוסקבה|莫斯科|Москва|Moscú
Saint Petersburg/Saint Petersbourg|سانت بطرسبرغ|סנקט פטרבורג|圣彼得堡|Санкт-Петербург|San Petersburgo
Grozny/Groznyy/Grozni|غروزني|גרוזני|格罗兹尼|Грозный|
Belgorod|بيلغورود|בלגורוד|别尔哥罗德|Белгород|Bélgorod
Tbilisi/Tiblisi|تبليسي|טביליסי|第比利斯|Тбилиси|
Yerevan/~Erevan|يريفان|ירוואן|埃里温|Ереван|Ereván
Nagorno-Karabakh/Nagorno-Karabagh/Nagorny Karabakh|ناغورنو قره باغ|נגורנו קרבאך|纳戈尔诺-卡拉巴赫|Нагорный Карабах|
Gaza|غزة|עזה|加沙|Газа|Gaza
Rafah/Rafa'h|رفح|רפיח|拉法|Рафах|
Khan Younis/~Khan Yunis/Khan Yunus/Khan Younes|خان يونس/~خانيونس|ח'אן יונס|汗尤尼斯|Хан-Юнис|Jan Yunis
Deir al-Balah/~Deir el-Balah/Dayr al-Balah/~Deir Al Balah|دير البلح|דיר אל-בלח|代尔拜拉赫|Дейр-эль-Балах|
Jabalia/~Jabaliya/Jabalya/Jabaliyah|جباليا|ג'באליה|贾巴利亚|Джабалия|
Beit Lahia/~Beit Lahiya/Bayt Lahia|بيت لاهيا|בית לאהיא|拜特拉希亚|Бейт-Лахия|
Beit Hanoun/~Beit Hanun/Bayt Hanoun|بيت حانون|בית חאנון|拜特哈嫩|Бейт-Ханун|
Nuseirat/~Nusayrat/Nuseyrat/Nusseirat|النصيرات|נוסייראת|努赛赖特|Нусейрат|
Kerem Shalom/Karem Shalom/Karam Shalom/Kerem Abu Salem|كرم أبو سالم|כרם שלום|凯雷姆沙洛姆|Керем-Шалом|
Jenin/Jineen|جنين|ג'נין|杰宁|Дженин|Yenín
Nablus/~Nablous|نابلس|שכם|纳布卢斯|Наблус|
Tulkarm/~Tulkarem/Tulkaram|طولكرم|טולכרם|图勒凯尔姆|Тулькарм|
Qalqilya/~Qalqiliya/Kalkilya/Qalqilyah|قلقيلية|קלקיליה|盖勒吉利亚|Калькилия|
Ramallah/Ramalla/Ram Allah|رام الله|רמאללה|拉马拉|Рамалла|Ramala
Hebron|الخليل|חברון|希伯伦|Хеврон|Hebrón
Bethlehem/Bethlahem/Betlehem|بيت لحم|בית לחם|伯利恒|Вифлеем|Belén
Jericho/Jerico|أريحا|יריחו|杰里科|Иерихон|Jericó
Jerusalem/Jeruselem|القدس|ירושלים|耶路撒冷|Иерусалим|Jerusalén
Tel Aviv/Tel-Aviv|تل أبيب|תל אביב|特拉维夫|Тель-Авив|
Haifa/Hayfa|حيفا|חיפה|海法|Хайфа|
Ashkelon/Ashqelon|عسقلان|אשקלון|阿什凯隆|Ашкелон|
Sderot/Sderoth|سديروت|שדרות|斯德罗特|Сдерот|
Beersheba/~Beer Sheva/~Be'er Sheva|بئر السبع|באר שבע|贝尔谢巴|Беэр-Шева|Beerseba
Netanya/Natanya|نتانيا|נתניה|内坦亚|Нетания|
Kiryat Shmona/Qiryat Shmona/~Kiryat Shemona|كريات شمونة|קריית שמונה|谢莫纳城|Кирьят-Шмона|
Dimona|ديمونا|דימונה|迪莫纳|Димона|
Golan/Joulan|الجولان|גולן|戈兰|Голаны|
Sinai|سيناء|סיני|西奈|Синай|Sinaí
Sharm el-Sheikh/~Sharm al-Sheikh/Sharm el-Sheik/Sharm El Sheikh|شرم الشيخ|שארם א-שייח'|沙姆沙伊赫|Шарм-эш-Шейх|
Cairo|القاهرة|קהיר|开罗|Каир|El Cairo
Alexandria|الإسكندرية|אלכסנדריה|亚历山大|Александрия|Alejandría
Luxor|الأقصر|לוקסור|卢克索|Луксор|
Beirut/Beyrouth/Bayrut/Beiruth|بيروت|ביירות|贝鲁特|Бейрут|
Tripoli|طرابلس|טריפולי|的黎波里|Триполи|Trípoli
Baalbek/Baalbeck/Ba'albek|بعلبك|בעלבכ|巴勒贝克|Баальбек|
Nabatieh/~Nabatiyeh/Nabatiyah/Nabatiya|النبطية|נבטיה|奈拜提耶|Набатия|
Damascus|دمشق|דמשק|大马士革|Дамаск|Damasco
Aleppo|حلب|חלב|阿勒颇|Алеппо|Alepo
Homs/Hims|حمص|חומס|霍姆斯|Хомс|
Idlib/Edlib/Idleb|إدلب/~ادلب|אידליב|伊德利卜|Идлиб|
Raqqa/Rakka/~Raqqah|الرقة|רקה|拉卡|Ракка|Raqa
Latakia/~Lattakia/Ladhiqiyah|اللاذقية|לטקיה|拉塔基亚|Латакия|
Deir ez-Zor/~Deir al-Zor/Deir Ezzor/Dayr az-Zawr|دير الزور|דיר א-זור|代尔祖尔|Дейр-эз-Зор|
Daraa/~Deraa/Dera'a|درعا|דרעא|德拉|Даръа|
Kobani/~Kobane/~Kobanî|كوباني|קובאני|科巴尼|Кобани|
Baghdad/Bagdad|بغداد|בגדאד|巴格达|Багдад|Bagdad
Mosul/Mossul/Mousul|الموصل|מוסול|摩苏尔|Мосул|
Basra/~Basrah/~Bassora|البصرة|בצרה|巴士拉|Басра|Basora
Erbil/~Arbil/~Irbil|أربيل|ארביל|埃尔比勒|Эрбиль|
Kirkuk/Kirkouk/Karkuk|كركوك|כירכוכ|基尔库克|Киркук|
Najaf|النجف|נג'ף|纳杰夫|Наджаф|Nayaf
Karbala/~Kerbala|كربلاء|כרבלא|卡尔巴拉|Кербела|
Fallujah/~Falluja/Faluja|الفلوجة|פלוג'ה|费卢杰|Фаллуджа|Faluya
Ramadi|الرمادي|רמאדי|拉马迪|Рамади|
Tikrit/Takrit|تكريت|תיכרית|提克里特|Тикрит|
Tehran/~Teheran|طهران|טהראן|德黑兰|Тегеран|Teherán
Isfahan/~Esfahan/Ispahan|أصفهان|אספהאן|伊斯法罕|Исфахан|Isfahán
Natanz|نطنز|נתנז|纳坦兹|Натанз|
Fordow/~Fordo/Fordu|فوردو|פורדו|福尔多|Фордо|
Bushehr/Bushehar/Boushehr|بوشهر|בושהר|布什尔|Бушер|
Hormuz/Hormoz|هرمز|הורמוז|霍尔木兹|Ормуз|Ormuz
Riyadh/Riyad/Ryadh|الرياض|ריאד|利雅得|Эр-Рияд|Riad
Jeddah/~Jiddah/~Jedda/Djeddah|جدة|ג'דה|吉达|Джидда|Yeda
Mecca/~Makkah/~Mekka/~Makka|مكة|מכה|麦加|Мекка|La Meca
Medina/~Madinah|المدينة المنورة|מדינה|麦地那|Медина|
Doha|الدوحة|דוחא|多哈|Доха|
Dubai/Dubay|دبي|דובאי|迪拜|Дубай|Dubái
Abu Dhabi/Abu Dabi/Abou Dhabi|أبوظبي/~أبو ظبي|אבו דאבי|阿布扎比|Абу-Даби|Abu Dabi
Sanaa/~Sana'a/Sanaʽa|صنعاء|צנעא|萨那|Сана|Saná
Aden|عدن|עדן|亚丁|Аден|Adén
Hodeidah/~Hudaydah/Hodeida/~Al-Hudaydah|الحديدة|חודיידה|荷台达|Ходейда|
Marib/Ma'rib/Mareb|مأرب|מאריב|马里卜|Мариб|
Taiz/Ta'izz/~Taizz|تعز|תעז|塔伊兹|Таиз|
Khartoum/~Khartum/Kartoum|الخرطوم|ח'רטום|喀土穆|Хартум|Jartum
Omdurman/Umdurman|أم درمان|אומדורמן|恩图曼|Омдурман|
Darfur/Darfour|دارفور|דרפור|达尔富尔|Дарфур|
El Fasher/~Al Fashir/~El-Fasher/~Al-Fashir|الفاشر|אל-פאשר|法希尔|Эль-Фашир|
Benghazi/Bengazi/Banghazi|بنغازي|בנגאזי|班加西|Бенгази|Bengasi
Misrata/~Misurata/Misratah|مصراتة|מיסרטה|米苏拉塔|Мисурата|
Sirte/Surt|سرت|סירת|苏尔特|Сирт|
Algiers|الجزائر|אלג'יר|阿尔及尔|Алжир|Argel
Marrakesh/~Marrakech/Marakesh|مراكش|מרקש|马拉喀什|Марракеш|Marrakech
Casablanca|الدار البيضاء|קזבלנקה|卡萨布兰卡|Касабланка|
Mogadishu/Mogadisho/Muqdisho|مقديشو|מוגדישו|摩加迪沙|Могадишо|Mogadiscio
Addis Ababa/~Addis Abeba|أديس أبابا|אדיס אבבה|亚的斯亚贝巴|Аддис-Абеба|Adís Abeba
Tigray/Tigrai|تيغراي|תיגראי|提格雷|Тыграй|
Kabul/Kabol/Kaboul|كابول|קאבול|喀布尔|Кабул|
Kandahar/Qandahar|قندهار|קנדהאר|坎大哈|Кандагар|
Islamabad|إسلام آباد|איסלאמאבאד|伊斯兰堡|Исламабад|
Peshawar/Peshawer|بيشاور|פשאוור|白沙瓦|Пешавар|
Karachi/Karatchi|كراتشي|קראצ'י|卡拉奇|Карачи|
Mumbai/~Bombay|مومباي|מומבאי|孟买|Мумбаи|
Kolkata/~Calcutta|كولكاتا|כלכותה|加尔各答|Калькутта|Calcuta
Chennai|تشيناي|צ'נאי|金奈|Ченнаи|
Bengaluru/~Bangalore|بنغالور|בנגלור|班加罗尔|Бангалор|Bangalore
Kathmandu/~Katmandu|كاتماندو|קטמנדו|加德满都|Катманду|Katmandú
Dhaka/~Dacca|دكا|דאקה|达卡|Дакка|Daca
Yangon/~Rangoon|يانغون|יאנגון|仰光|Янгон|
Beijing/~Peking|بكين|בייג'ינג|北京|Пекин|Pekín
Guangzhou|قوانغتشو|גואנגג'ואו|广州|Гуанчжоу|
Nanjing/~Nanking|نانجينغ|נאנג'ינג|南京|Нанкин|
Xinjiang/Sinkiang|شينجيانغ|שינג'יאנג|新疆|Синьцзян|
Ürümqi/Urumqi/Urumchi|أورومتشي|אורומצ'י|乌鲁木齐|Урумчи|
Pyongyang/Pyong-yang|بيونغ يانغ|פיונגיאנג|平壤|Пхеньян|
Seoul|سيول|סיאול|首尔|Сеул|Seúl
Ankara|أنقرة|אנקרה|安卡拉|Анкара|
Istanbul/Istambul|إسطنبول|איסטנבול|伊斯坦布尔|Стамбул|Estambul
Gaziantep/Ghaziantep|غازي عنتاب|גזיאנטפ|加济安泰普|Газиантеп|
Diyarbakır/Diyarbakir|ديار بكر|דיארבקיר|迪亚巴克尔|Диярбакыр|
Sarajevo/Saraevo|سراييفو|סרייבו|萨拉热窝|Сараево|
Srebrenica/Srebrenitsa|سريبرينيتسا|סרברניצה|斯雷布雷尼察|Сребреница|
Pristina/~Prishtina/~Priština|بريشتينا|פרישטינה|普里什蒂纳|Приштина|
Belgrade/Belgrad|بلغراد|בלגרד|贝尔格莱德|Белград|Belgrado
Geneva|جنيف|ז'נבה|日内瓦|Женева|Ginebra
Brussels|بروكسل|בריסל|布鲁塞尔|Брюссель|Bruselas
The Hague|لاهاي|האג|海牙|Гаага|La Haya
Munich|ميونيخ|מינכן|慕尼黑|Мюнхен|Múnich
Venice|البندقية|ונציה|威尼斯|Венеция|Venecia
Washington|واشنطن|וושינגטון|华盛顿|Вашингтон|
New York|نيويورك|ניו יורק|纽约|Нью-Йорк|Nueva York
Philadelphi|فيلادلفيا|פילדלפי|费城走廊|Филадельфи|
Netzarim/Nitzarim/Netsarim|نتساريم|נצרים|内察里姆|Нецарим|
Litani|الليطاني|ליטאני|利塔尼|Литани|
Bab el-Mandeb/~Bab al-Mandab/Bab el-Mandab|باب المندب|באב אל-מנדב|曼德|Баб-эль-Мандеб|
`;
