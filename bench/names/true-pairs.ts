/**
 * Two spellings of one name and the word of the source that both stand for, parted by slashes; a heading line says the language of
 * the source and what the word is: a family name, a given name, a place. Our own list; lines alternate between tuning and reporting.
 */
export const TRUE_PAIRS = `
# ar family
Barghouti/Barghouthi/البرغوثي Dahlan/Dahlane/دحلان Erekat/Erakat/عريقات Shtayyeh/Shtayeh/اشتية Zahar/Zahhar/الزهار Arouri/Aruri/العاروري
Mushtaha/Mushtahaa/مشتهى Rantisi/Rantissi/الرنتيسي Qawasmi/Kawasmi/القواسمي Majdalani/Majdalany/مجدلاني Nakhalah/Nakhaleh/النخالة
Ghannouchi/Ghannushi/الغنوشي Marzouki/Marzuki/المرزوقي Bouteflika/Buteflika/بوتفليقة Ouyahia/Uyahia/أويحيى Sellal/Sallal/سلال
Belhadj/Belhaj/بلحاج Dbeibah/Dbeibeh/الدبيبة Sarraj/Serraj/السراج Menfi/Manfi/المنفي Bashagha/Bashaga/باشاغا Hamdok/Hamdouk/حمدوك
Dagalo/Daglo/دقلو Mahdi/Mehdi/المهدي Turabi/Tourabi/الترابي Saleh/Salih/صالح Jubeir/Jubair/الجبير Sabah/Sabbah/الصباح
Qaboos/Qabus/قابوس Haitham/Haytham/هيثم Kadhimi/Kazemi/الكاظمي Sudani/Soudani/السوداني Halbousi/Halbusi/الحلبوسي Allawi/Alawi/علاوي
Jaafari/Jafari/الجعفري Sistani/Seestani/السيستاني Barzani/Barazani/بارزاني Talabani/Talabany/طالباني Makhlouf/Makhluf/مخلوف
Muallem/Moallem/المعلم Shallah/Shalah/شلح Ghalioun/Ghalyoun/غليون Khatib/Khateeb/الخطيب Jarba/Jerba/الجربا Hijab/Hejab/حجاب
Gemayel/Jumayyil/الجميل Franjieh/Frangieh/فرنجية Siniora/Sanyoura/السنيورة Diab/Dyab/دياب Safadi/Saffadi/الصفدي Razzaz/Razaz/الرزاز
Khasawneh/Khasawna/الخصاونة Mulki/Molki/الملقي Shoukry/Shukri/شكري Madbouly/Madbuli/مدبولي Ghoneim/Ghonim/غنيم Moussa/Musa/موسى
Shafik/Shafiq/شفيق Tantawi/Tantaoui/طنطاوي Qaradawi/Karadawi/القرضاوي Zawahiri/Zawahri/الظواهري Zarqawi/Zarkawi/الزرقاوي
Baghdadi/Bagdadi/البغدادي Maqdisi/Makdissi/المقدسي Awlaki/Aulaqi/العولقي Sharabati/Charabati/شرباتي Qudsi/Kudsi/القدسي
# ar given
Youssef/Yusuf/يوسف Ibrahim/Ebrahim/إبراهيم Abdullah/Abdallah/عبدالله Suleiman/Sulayman/سليمان Mustafa/Moustafa/مصطفى
Khaled/Khalid/خالد Mahmoud/Mahmud/محمود Tariq/Tarek/طارق Jamal/Gamal/جمال Fayez/Fayiz/فايز Walid/Waleed/وليد Rashid/Rasheed/رشيد
Faisal/Faysal/فيصل Nasser/Naser/ناصر Hossam/Husam/حسام Ayman/Aiman/أيمن Yasin/Yassin/ياسين Othman/Uthman/عثمان Bilal/Belal/بلال
Karim/Kareem/كريم Munir/Mounir/منير Nabil/Nabeel/نبيل Mohammed/Muhammad/محمد Abdelrahman/Abdulrahman/عبدالرحمن
# ar place
Maghazi/Mughazi/المغازي Bureij/Burayj/البريج Zeitoun/Zaytoun/الزيتون Tuffah/Toffah/التفاح Abasan/Abassan/عبسان Khuzaa/Khuza'a/خزاعة
Tubas/Toubas/طوباس Salfit/Salfeet/سلفيت Huwara/Hawara/حوارة Marjayoun/Marjeyoun/مرجعيون Naqoura/Nakoura/الناقورة Dahiyeh/Dahieh/الضاحية
Zahle/Zahleh/زحلة Tartus/Tartous/طرطوس Qamishli/Kamishli/القامشلي Hasakah/Hasakeh/الحسكة Afrin/Efrin/عفرين Manbij/Membij/منبج
Douma/Duma/دوما Ghouta/Ghuta/الغوطة Samarra/Samara/سامراء Baqubah/Baquba/بعقوبة Nasiriyah/Nasiriya/الناصرية Ismailia/Ismailiya/الإسماعيلية
Aswan/Assuan/أسوان Asyut/Assiut/أسيوط Arish/Areesh/العريش Tobruk/Tobrouk/طبرق Derna/Darnah/درنة Sabha/Sebha/سبها Zuwara/Zwara/زوارة
Kassala/Kasala/كسلا Meknes/Meknas/مكناس Tetouan/Tetuan/تطوان Bizerte/Bizerta/بنزرت Mukalla/Mukallah/المكلا Saada/Saadah/صعدة
# he family
Katz/Kats/כץ Deri/Dery/דרעי Edelstein/Edelshtein/אדלשטיין Shaked/Shakked/שקד Livni/Livney/לבני Peretz/Perets/פרץ Elkin/Elkine/אלקין
Dichter/Dikhter/דיכטר Cohen/Kohen/כהן Levi/Levy/לוי Mizrahi/Mizrachi/מזרחי Hacohen/Hakohen/הכהן Yishai/Yishay/ישי Litzman/Litsman/ליצמן
Gafni/Gaphni/גפני Goldknopf/Goldknof/גולדקנופף Kisch/Kish/קיש Ohana/Ochana/אוחנה Amsalem/Amsallem/אמסלם Rothman/Rotman/רוטמן
Baharav/Beharav/בהרב Hayut/Hayout/חיות Kochavi/Kohavi/כוכבי Ashkenazi/Ashkenazy/אשכנזי Yaalon/Ya'alon/יעלון Rivlin/Rivline/ריבלין
Zilberman/Silberman/זילברמן Tzur/Tsur/צור Bukhbut/Buchbut/בוחבוט
# he given
Yosef/Yossef/יוסף Aryeh/Arieh/אריה Yitzhak/Itzhak/יצחק Chaim/Haim/חיים Rachel/Rahel/רחל Tzipi/Tsipi/ציפי Zvi/Tzvi/צבי Shlomo/Shelomo/שלמה
Avraham/Abraham/אברהם Nahum/Nachum/נחום Yaakov/Ya'akov/יעקב
# he place
Petah/Petach/פתח Rehovot/Rehovoth/רחובות Nahariya/Nahariyya/נהריה Ramla/Ramleh/רמלה Metula/Metulla/מטולה Ofakim/Ofaqim/אופקים
Netivot/Netivoth/נתיבות Kissufim/Kisufim/כיסופים Yatir/Yattir/יתיר Zikhron/Zichron/זכרון
# ru family
Peskov/Pieskov/Песков Zakharova/Zaharova/Захарова Mishustin/Michoustine/Мишустин Matviyenko/Matvienko/Матвиенко Volodin/Volodine/Володин
Patrushev/Patrouchev/Патрушев Naryshkin/Narishkin/Нарышкин Kadyrov/Kadirov/Кадыров Sobyanin/Sobianin/Собянин Chubais/Chubays/Чубайс
Abramovich/Abramovitch/Абрамович Usmanov/Ousmanov/Усманов Khodorkovsky/Hodorkovsky/Ходорковский Berezovsky/Berezovskiy/Березовский
Nemtsov/Nemzov/Немцов Yashin/Iashin/Яшин Girkin/Guirkin/Гиркин Surovikin/Sourovikin/Суровикин Dvornikov/Dvornikow/Дворников
Yermak/Ermak/Ермак Podolyak/Podoliak/Подоляк Shmyhal/Shmygal/Шмыгаль Reznikov/Reznykov/Резников Umerov/Oumerov/Умеров Syrskyi/Syrsky/Сырский
Budanov/Boudanov/Буданов Klitschko/Klichko/Кличко Poroshenko/Porochenko/Порошенко Tymoshenko/Timoshenko/Тимошенко
Yanukovych/Yanukovich/Янукович Kolomoisky/Kolomoyskyi/Коломойский Makei/Makey/Макей Mirziyoyev/Mirziyayev/Мирзиёев
Japarov/Zhaparov/Жапаров Rakhmon/Rahmon/Рахмон Solzhenitsyn/Soljenitsin/Солженицын Chekhov/Tchekhov/Чехов Pushkin/Pouchkine/Пушкин
Akhmatova/Ahmatova/Ахматова Rachmaninoff/Rakhmaninov/Рахманинов Prokofiev/Prokofyev/Прокофьев Shostakovich/Schostakowitsch/Шостакович
# ru given
Yuri/Yury/Юрий Andrei/Andrey/Андрей Mikhail/Mihail/Михаил Yevgeny/Evgeni/Евгений Anatoly/Anatoli/Анатолий Arkady/Arkadi/Аркадий
# ru place
Izyum/Izium/Изюм Vuhledar/Ugledar/Угледар Avdiivka/Avdeevka/Авдеевка Kupiansk/Kupyansk/Купянск Lyman/Liman/Лиман Sumy/Sumi/Сумы
Ternopil/Ternopol/Тернополь Vinnytsia/Vinnitsa/Винница Sloviansk/Slavyansk/Славянск Yekaterinburg/Ekaterinburg/Екатеринбург
Makhachkala/Mahachkala/Махачкала Arkhangelsk/Archangelsk/Архангельск Tyumen/Tiumen/Тюмень
# zh family
Marcos/Markos/马科斯 Sunak/Soonak/苏纳克 Rubio/Roubio/鲁比奥 Raimondo/Raymondo/雷蒙多 Pelosi/Pelossi/佩洛西 Lagarde/Lagard/拉加德
Costa/Kosta/科斯塔 Petro/Pietro/佩特罗 Lukashenko/Lukachenko/卢卡申科 Bolsonaro/Bolsonarro/博索纳罗 Aliyev/Aliev/阿利耶夫
Manalo/Mannalo/马纳洛 Teodoro/Theodoro/特奥多罗 Marape/Marappe/马拉佩 Sogavare/Sogavari/索加瓦雷 Rabuka/Rambuka/兰布卡
Kallas/Calas/卡拉斯 Metsola/Mezzola/梅措拉 Barrot/Barot/巴罗 Tajani/Tayani/塔亚尼 Crosetto/Croseto/克罗塞托
# zh place
Kinshasa/Kinchasa/金沙萨 Niamey/Niamei/尼亚美 Sabah/Sabbah/沙巴 Mindanao/Mindanau/棉兰老 Palawan/Palauan/巴拉望 Bamako/Bammako/巴马科
# hi family
Kejriwal/Kejrival/केजरीवाल Adityanath/Adithyanath/आदित्यनाथ Banerjee/Bannerji/बनर्जी Pawar/Pavar/पवार Jaitley/Jaitly/जेटली
Sitharaman/Seetharaman/सीतारमण Nadda/Nada/नड्डा Gehlot/Gahlot/गहलोत Scindia/Sindhia/सिंधिया Soren/Soran/सोरेन Chouhan/Chauhan/चौहान
Fadnavis/Fadnavees/फडणवीस Baghel/Bhagel/बघेल Mishra/Misra/मिश्रा
# hi place
Varanasi/Varanassi/वाराणसी Kanpur/Kanpoor/कानपुर Pune/Puné/पुणे Guwahati/Gauhati/गुवाहाटी Imphal/Imphaal/इम्फाल
# fr family
Rodriguez/Rodrigues/Rodriguez Gonzalez/Gonzales/Gonzalez Fernandez/Fernandes/Fernandez Hernandez/Hernandes/Hernandez
Schroder/Schröder/Schröder Jager/Jäger/Jäger Lefevre/Lefèvre/Lefèvre Philippe/Phillippe/Philippe Darmanin/Darmannin/Darmanin
Attal/Atal/Attal Retailleau/Retailleaux/Retailleau Bardella/Bardela/Bardella Wauquiez/Vauquiez/Wauquiez Pécresse/Pecresse/Pécresse
Dussopt/Dusopt/Dussopt Véran/Veran/Véran
# fr place
Kigali/Kigaly/Kigali Ouagadougou/Ouagadugu/Ouagadougou Lomé/Lome/Lomé Abidjan/Abidjane/Abidjan Bukavu/Boukavou/Bukavu
`;
