/**
 * Public figures, our own list, facts only: English, Arabic, Hebrew, Chinese, Russian, Spanish. Of each language the preferred spelling
 * comes first, then others, parted by slashes: with a tilde those that others prefer, so that only drifting between them is a fault,
 * without one those that nobody should write. A language left empty writes the name as English does.
 */
export const PEOPLE = `
Antony Blinken/Anthony Blinken/Antony Blinkin/Anthony Blinkin|أنتوني بلينكن/~أنطوني بلينكن|אנטוני בלינקן|安东尼·布林肯|Энтони Блинкен|
Yoav Gallant/Yoav Galant/Yoav Galland/Yoaf Gallant/Yoav Ghalant|يوآف غالانت/~يوآف جالانت|יואב גלנט|约阿夫·加兰特|Йоав Галант|
Benjamin Netanyahu/~Binyamin Netanyahu/~Benyamin Netanyahu/Benjamin Netanyaho/Benjamin Natanyahu|بنيامين نتنياهو/~بنيامين نتانياهو|בנימין נתניהו|本雅明·内塔尼亚胡|Биньямин Нетаньяху/~Беньямин Нетаньяху|Benjamín Netanyahu/~Benjamin Netanyahu
Ismail Haniyeh/~Ismail Haniya/~Ismail Haniyah/Ismail Haniyya/Ismael Haniyeh/Ismail Haneya|إسماعيل هنية/~اسماعيل هنية|אסמאעיל הנייה|伊斯梅尔·哈尼亚|Исмаил Хания|Ismail Haniya/~Ismail Haniyeh
Yahya Sinwar/Yehya Sinwar/Yahia Sinwar/Yahya Senwar|يحيى السنوار/~يحيي السنوار|יחיא סינוואר|叶海亚·辛瓦尔|Яхья Синвар|
Mohammed Deif/Muhammad Deif/Mohammed Dayf/Mohammad Daif|محمد الضيف|מוחמד דף|穆罕默德·戴夫|Мухаммед Дейф|
Khaled Mashal/~Khaled Meshaal/~Khalid Mishal/Khaled Mishaal|خالد مشعل|חאלד משעל|哈立德·马沙尔|Халед Машаль|Jaled Meshal
Mahmoud Abbas/~Mahmud Abbas/Mahmood Abbas|محمود عباس|מחמוד עבאס|马哈茂德·阿巴斯|Махмуд Аббас|Mahmud Abás/~Mahmud Abbas
Yasser Arafat/~Yasir Arafat/Yaser Arafat|ياسر عرفات|יאסר ערפאת|亚西尔·阿拉法特|Ясир Арафат|Yasir Arafat/~Yasser Arafat
Hassan Nasrallah/~Hasan Nasrallah/Hassan Nasralla/Hassan Nasrullah|حسن نصر الله/~حسن نصرالله|חסן נסראללה|哈桑·纳斯鲁拉|Хасан Насралла|Hasán Nasralá
Naim Qassem/~Naim Kassem/Naeem Qassem/Naim Qasim|نعيم قاسم|נעים קאסם|纳伊姆·卡西姆|Наим Касем|
Bashar al-Assad/~Bashar al-Asad/~Bashar el-Assad|بشار الأسد/~بشار الاسد|בשאר אל-אסד|巴沙尔·阿萨德|Башар Асад|Bashar al-Asad/~Bashar al-Assad
Abdel Fattah al-Sisi/~Abdel Fattah el-Sisi/Abdul Fattah al-Sisi/Abdel-Fattah el-Sissi|عبد الفتاح السيسي|עבד אל-פתאח א-סיסי|阿卜杜勒·法塔赫·塞西|Абдель Фаттах ас-Сиси|Abdelfatah al Sisi
Muammar Gaddafi/~Moammar Gadhafi/~Muammar Qaddafi/~Moamer Kadhafi/~Muammar al-Qaddafi/~Moammar Gaddafi|معمر القذافي|מועמר קדאפי|穆阿迈尔·卡扎菲|Муаммар Каддафи|Muamar el Gadafi/~Muamar Gadafi
Saddam Hussein/Sadam Hussein/Saddam Husain/Saddam Hussain|صدام حسين|סדאם חוסיין|萨达姆·侯赛因|Саддам Хусейн|Sadam Husein
Osama bin Laden/~Usama bin Laden/~Osama bin Ladin/Usama bin Ladin|أسامة بن لادن|אוסאמה בן לאדן|奥萨马·本·拉登|Усама бен Ладен|Osama bin Laden
Ali Khamenei/Ali Khamenai/Ali Khamanei|علي خامنئي|עלי ח'אמנאי|阿里·哈梅内伊|Али Хаменеи|Alí Jamenei
Ruhollah Khomeini/Ruhollah Khomeyni/Rouhollah Khomeini|روح الله الخميني|רוחאללה ח'ומייני|鲁霍拉·霍梅尼|Рухолла Хомейни|Ruholá Jomeini
Hassan Rouhani/Hasan Rohani/Hassan Rowhani/Hassan Ruhani|حسن روحاني|חסן רוחאני|哈桑·鲁哈尼|Хасан Рухани|Hasán Rohaní
Ebrahim Raisi/~Ibrahim Raisi/Ebrahim Raeesi/Ibrahim Raeisi|إبراهيم رئيسي|אבראהים ראיסי|易卜拉欣·莱希|Эбрахим Раиси|Ebrahim Raisí
Masoud Pezeshkian/Massoud Pezeshkian/Masud Pezeshkian/Masoud Bezeshkian|مسعود بزشكيان|מסעוד פזשכיאן|马苏德·佩泽希齐扬|Масуд Пезешкиан|
Mohammad Javad Zarif/Mohammed Javad Zarif/Mohammad Jawad Zarif|محمد جواد ظريف|מוחמד ג'וואד זריף|穆罕默德·贾瓦德·扎里夫|Мохаммад Джавад Зариф|
Qasem Soleimani/~Qassem Soleimani/Qasim Suleimani/Kassem Suleimani|قاسم سليماني|קאסם סולימאני|卡西姆·苏莱曼尼|Касем Сулеймани|Qasem Soleimaní
Mahmoud Ahmadinejad/~Mahmud Ahmadinejad/Mahmoud Ahmadinejhad|محمود أحمدي نجاد|מחמוד אחמדינז'אד|马哈茂德·艾哈迈迪内贾德|Махмуд Ахмадинежад|
Mohammed bin Salman/~Muhammad bin Salman/~Mohammad bin Salman/~Mohamed bin Salman|محمد بن سلمان|מוחמד בן סלמאן|穆罕默德·本·萨勒曼|Мухаммед ибн Салман|Mohamed bin Salmán
Mohamed bin Zayed/~Mohammed bin Zayed/Muhammad bin Zayed|محمد بن زايد|מוחמד בן זאיד|穆罕默德·本·扎耶德|Мухаммед бен Заид|
Jamal Khashoggi/Jamal Khashogji/Jamal Kashoggi/Jamal Khashoqji|جمال خاشقجي|ג'מאל ח'אשוקג'י|贾迈勒·卡舒吉|Джамаль Хашогги|Yamal Jashogyi
Moqtada al-Sadr/~Muqtada al-Sadr/Moktada al-Sadr|مقتدى الصدر|מוקתדא א-סדר|穆克塔达·萨德尔|Муктада ас-Садр|
Nouri al-Maliki/Nuri al-Maliki/Noori al-Maliki|نوري المالكي|נורי אל-מאלכי|努里·马利基|Нури аль-Малики|
Haider al-Abadi/Haidar al-Abadi/Hayder al-Abadi|حيدر العبادي|חיידר אל-עבאדי|海德尔·阿巴迪|Хайдер аль-Абади|
Mohamed Morsi/~Mohammed Morsi/~Mohamed Mursi/Muhammad Morsi|محمد مرسي|מוחמד מורסי|穆罕默德·穆尔西|Мухаммед Мурси|
Hosni Mubarak/Husni Mubarak/Hosny Mubarak|حسني مبارك|חוסני מובארק|胡斯尼·穆巴拉克|Хосни Мубарак|
Gamal Abdel Nasser/Jamal Abdel Nasser/~Gamal Abdul Nasser|جمال عبد الناصر|גמאל עבד אל-נאצר|贾迈勒·阿卜杜勒·纳赛尔|Гамаль Абдель Насер|
Anwar Sadat/~Anwar al-Sadat/~Anwar el-Sadat|أنور السادات|אנואר סאדאת|安瓦尔·萨达特|Анвар Садат|
Abdelmadjid Tebboune/Abdelmajid Tebboune/Abdul Majid Tebboune|عبد المجيد تبون|עבד אל-מג'יד תבון|阿卜杜勒-马吉德·特本|Абдельмаджид Теббун|
Kais Saied/~Qais Saied/Kais Saeed/Qais Saeed|قيس سعيد|קייס סעיד|凯斯·赛义德|Каис Саид|
Khalifa Haftar/~Khalifa Hifter/Khalifa Hafter|خليفة حفتر|ח'ליפה חפתר|哈利法·哈夫塔尔|Халифа Хафтар|Jalifa Hafter
Abdel Fattah al-Burhan/Abdul Fattah al-Burhan/Abdelfattah al-Burhan|عبد الفتاح البرهان|עבד אל-פתאח אל-בורהאן|阿卜杜勒·法塔赫·布尔汉|Абдель Фаттах аль-Бурхан|
Omar al-Bashir/~Omar el-Bashir/Umar al-Bashir|عمر البشير|עומר אל-באשיר|奥马尔·巴希尔|Омар аль-Башир|
Najib Mikati/Nagib Mikati/Najeeb Mikati|نجيب ميقاتي|נג'יב מיקאתי|纳吉布·米卡提|Наджиб Микати|
Saad Hariri/Sa'ad Hariri/~Saad al-Hariri|سعد الحريري|סעד אל-חרירי|萨阿德·哈里里|Саад Харири|
Michel Aoun/Michel Awn/Michael Aoun|ميشال عون|מישל עאון|米歇尔·奥恩|Мишель Аун|
Nabih Berri/Nabih Berry/Nabeeh Berri|نبيه بري|נביה ברי|纳比·贝里|Набих Берри|
Walid Jumblatt/~Walid Jumblat/Waleed Jumblatt/Walid Junblatt|وليد جنبلاط|וליד ג'ונבלאט|瓦利德·琼布拉特|Валид Джумблат|
Abu Mohammad al-Julani/~Abu Mohammed al-Jolani/~Abu Muhammad al-Golani|أبو محمد الجولاني|אבו מוחמד אל-ג'ולאני|阿布·穆罕默德·朱拉尼|Абу Мухаммад аль-Джулани|
Ahmed al-Sharaa/~Ahmad al-Sharaa/~Ahmed al-Shara/Ahmad al-Shara|أحمد الشرع|אחמד א-שרע|艾哈迈德·沙拉|Ахмед аш-Шараа|
Itamar Ben-Gvir/~Itamar Ben Gvir/Itamar Ben-Gavir|إيتمار بن غفير|איתמר בן גביר|伊塔马尔·本-格维尔|Итамар Бен-Гвир|
Bezalel Smotrich/Betzalel Smotrich/Bezalel Smotrych/Bezalel Smutrich|بتسلئيل سموتريتش|בצלאל סמוטריץ'|贝扎莱尔·斯莫特里赫|Бецалель Смотрич|
Yair Lapid/Yair Labid|يائير لابيد/~يئير لبيد|יאיר לפיד|亚伊尔·拉皮德|Яир Лапид|
Benny Gantz/Beni Gantz/Benny Ganz|بيني غانتس|בני גנץ|本尼·甘茨|Бени Ганц/~Бенни Ганц|
Gadi Eisenkot/Gadi Eizenkot/Gadi Aizenkot|غادي آيزنكوت|גדי איזנקוט|加迪·艾森科特|Гади Айзенкот|
Herzi Halevi/Hertzi Halevi/Herzi Halevy|هرتسي هاليفي|הרצי הלוי|赫尔齐·哈莱维|Герци Халеви|
Naftali Bennett/Naftali Bennet/Naphtali Bennett|نفتالي بينيت|נפתלי בנט|纳夫塔利·贝内特|Нафтали Беннет|
Avigdor Lieberman/~Avigdor Liberman|أفيغدور ليبرمان|אביגדור ליברמן|阿维格多·利伯曼|Авигдор Либерман|
Isaac Herzog/~Yitzhak Herzog/Isaac Hertzog|إسحاق هرتسوغ|יצחק הרצוג|伊萨克·赫尔佐格|Ицхак Герцог|
Ehud Olmert/Ehud Ulmert|إيهود أولمرت|אהוד אולמרט|埃胡德·奥尔默特|Эхуд Ольмерт|
Ehud Barak|إيهود باراك|אהוד ברק|埃胡德·巴拉克|Эхуд Барак|
Yitzhak Rabin/~Itzhak Rabin/Yitshak Rabin|إسحاق رابين|יצחק רבין|伊扎克·拉宾|Ицхак Рабин|Isaac Rabin
Shimon Peres/Simon Peres|شمعون بيريز|שמעון פרס|西蒙·佩雷斯|Шимон Перес|
Ariel Sharon|أرئيل شارون|אריאל שרון|阿里埃勒·沙龙|Ариэль Шарон|
Volodymyr Zelensky/Vladimir Zelensky/~Volodymyr Zelenskiy/~Volodymyr Zelenskyy/Volodimir Zelensky|فولوديمير زيلينسكي/~فلاديمير زيلينسكي|וולודימיר זלנסקי|弗拉基米尔·泽连斯基/~沃洛迪米尔·泽连斯基|Владимир Зеленский|Volodímir Zelenski/~Volodimir Zelenski
Vladimir Putin/Vladimir Poutin|فلاديمير بوتين|ולדימיר פוטין|弗拉基米尔·普京|Владимир Путин|Vladímir Putin/~Vladimir Putin
Dmitry Medvedev/~Dmitri Medvedev/Dmitriy Medvedev|دميتري ميدفيديف/~ديمتري مدفيديف|דמיטרי מדבדב|德米特里·梅德韦杰夫|Дмитрий Медведев|Dmitri Medvédev
Sergey Lavrov/~Sergei Lavrov/Serguei Lavrov|سيرغي لافروف|סרגיי לברוב|谢尔盖·拉夫罗夫|Сергей Лавров|Serguéi Lavrov
Sergei Shoigu/Sergey Shoygu/Sergei Shoygu|سيرغي شويغو|סרגיי שויגו|谢尔盖·绍伊古|Сергей Шойгу|
Valery Gerasimov/Valeri Gerasimov/Valeriy Gerasimov|فاليري غيراسيموف|ולרי גרסימוב|瓦列里·格拉西莫夫|Валерий Герасимов|
Yevgeny Prigozhin/~Evgeny Prigozhin/Yevgeni Prigozhin/Yevgeny Prigojin|يفغيني بريغوجين|יבגני פריגוז'ין|叶夫根尼·普里戈任|Евгений Пригожин|
Alexei Navalny/~Alexey Navalny/~Aleksei Navalny/Alexei Navalni|أليكسي نافالني|אלכסיי נבלני|阿列克谢·纳瓦利内|Алексей Навальный|Alexéi Navalni
Alexander Lukashenko/~Aleksandr Lukashenko/~Alyaksandr Lukashenka|ألكسندر لوكاشينكو|אלכסנדר לוקשנקו|亚历山大·卢卡申科|Александр Лукашенко|
Dmytro Kuleba/Dmitro Kuleba/Dmytro Kouleba|دميتري كوليبا|דמיטרו קולבה|德米特罗·库列巴|Дмитрий Кулеба|
Valerii Zaluzhnyi/~Valery Zaluzhny/Valeriy Zaluzhnyi|فاليري زالوجني|ולרי זלוז'ני|瓦列里·扎卢日内|Валерий Залужный|
Mikhail Gorbachev/Mikhail Gorbachov/Michael Gorbachev|ميخائيل غورباتشوف|מיכאיל גורבצ'וב|米哈伊尔·戈尔巴乔夫|Михаил Горбачёв/~Михаил Горбачев|Mijaíl Gorbachov
Boris Yeltsin/Boris Eltsin|بوريس يلتسين|בוריס ילצין|鲍里斯·叶利钦|Борис Ельцин|
Nikita Khrushchev/Nikita Khruschev/Nikita Krushchev/Nikita Kruschev|نيكيتا خروتشوف|ניקיטה חרושצ'וב|尼基塔·赫鲁晓夫|Никита Хрущёв|
Xi Jinping/Xi Jin-ping/Shi Jinping/Xi Jingping|شي جين بينغ|שי ג'ינפינג|习近平|Си Цзиньпин|
Mao Zedong/~Mao Tse-tung/Mao Zedung|ماو تسي تونغ|מאו דזה-דונג|毛泽东|Мао Цзэдун|
Li Keqiang/Li Keqang|لي كه تشيانغ|לי קצ'יאנג|李克强|Ли Кэцян|
Wang Yi|وانغ يي|ואנג יי|王毅|Ван И|
Kim Jong Un/~Kim Jong-un/Kim Jung-un|كيم جونغ أون|קים ג'ונג-און|金正恩|Ким Чен Ын|
Shinzo Abe/Shinzō Abe|شينزو آبي|שינזו אבה|安倍晋三|Синдзо Абэ|
Fumio Kishida|فوميو كيشيدا|פומיו קישידה|岸田文雄|Фумио Кисида|
Narendra Modi/Narendra Mody|ناريندرا مودي|נרנדרה מודי|纳伦德拉·莫迪|Нарендра Моди|
Subrahmanyam Jaishankar/Subramanyam Jaishankar/Subrahmanyam Jayshankar|سوبراهمانيام جايشانكار|סוברהמניאם ג'אישנקר|苏杰生|Субраманиам Джайшанкар|
Imran Khan|عمران خان|אימראן ח'אן|伊姆兰·汗|Имран Хан|
Nawaz Sharif/Nawaz Shareef/Navaz Sharif|نواز شريف|נוואז שריף|纳瓦兹·谢里夫|Наваз Шариф|
Shehbaz Sharif/~Shahbaz Sharif/Shehbaz Shareef|شهباز شريف|שהבאז שריף|夏巴兹·谢里夫|Шахбаз Шариф|
Sheikh Hasina/Sheik Hasina/Sheikh Haseena|الشيخة حسينة|שייח' חסינה|谢赫·哈西娜|Шейх Хасина|
Muhammad Yunus/~Mohammad Yunus/Mohammed Younus|محمد يونس|מוחמד יונוס|穆罕默德·尤努斯|Мухаммад Юнус|
Hamid Karzai/~Hamed Karzai|حامد كرزاي|חאמיד קרזאי|哈米德·卡尔扎伊|Хамид Карзай|
Ashraf Ghani/Ashraf Gani|أشرف غني|אשרף ע'ני|阿什拉夫·加尼|Ашраф Гани|
Haibatullah Akhundzada/~Hibatullah Akhundzada/Haibatullah Akhunzada|هبة الله آخوند زاده|הייבתוללה אח'ונדזאדה|海巴图拉·阿洪扎达|Хайбатулла Ахундзада|
Recep Tayyip Erdogan/Recep Tayyip Erdoğan/Rajab Tayyip Erdogan/Recep Tayyib Erdogan|رجب طيب أردوغان/~رجب طيب اردوغان|רג'פ טאיפ ארדואן|雷杰普·塔伊普·埃尔多安|Реджеп Тайип Эрдоган|Recep Tayyip Erdogan
Hakan Fidan|هاكان فيدان|הקאן פידאן|哈坎·菲丹|Хакан Фидан|
Ilham Aliyev/Ilham Aliev/Elham Aliyev|إلهام علييف|אילהם אלייב|伊利哈姆·阿利耶夫|Ильхам Алиев|
Nikol Pashinyan/~Nikol Pashinian/Nicol Pashinyan|نيكول باشينيان|ניקול פשיניאן|尼科尔·帕希尼扬|Никол Пашинян|
Mikheil Saakashvili/Mikhail Saakashvili/Mikheil Sakashvili|ميخائيل ساكاشفيلي|מיכאיל סאקשווילי|米哈伊尔·萨卡什维利|Михаил Саакашвили|
Kassym-Jomart Tokayev/~Kasym-Jomart Tokayev/Kassym-Zhomart Tokayev|قاسم جومارت توكاييف|קסים-ז'ומרט טוקאייב|卡瑟姆若马尔特·托卡耶夫|Касым-Жомарт Токаев|
Nursultan Nazarbayev/Nursultan Nazarbaev|نور سلطان نزارباييف|נורסולטן נזרבייב|努尔苏丹·纳扎尔巴耶夫|Нурсултан Назарбаев|
Donald Trump|دونالد ترامب/~دونالد ترمب|דונלד טראמפ|唐纳德·特朗普/~唐纳德·川普|Дональд Трамп|
Joe Biden/Joe Bidden|جو بايدن|ג'ו ביידן|乔·拜登|Джо Байден|
Barack Obama/Barak Obama/Barrack Obama|باراك أوباما|ברק אובמה|贝拉克·奥巴马|Барак Обама|
Kamala Harris/Camala Harris|كامالا هاريس|קמלה האריס|卡玛拉·哈里斯|Камала Харрис|
Lloyd Austin/Loyd Austin|لويد أوستن|לויד אוסטין|劳埃德·奥斯汀|Ллойд Остин|
Jake Sullivan/Jack Sullivan/Jake Sulivan|جيك سوليفان|ג'ייק סאליבן|杰克·沙利文|Джейк Салливан|
Marco Rubio|ماركو روبيو|מרקו רוביו|马尔科·鲁比奥|Марко Рубио|
Steve Witkoff/Steve Witkof/Steve Whitkoff|ستيف ويتكوف|סטיב וויטקוף|史蒂夫·维特科夫|Стив Уиткофф|
Hillary Clinton/Hilary Clinton|هيلاري كلينتون|הילרי קלינטון|希拉里·克林顿|Хиллари Клинтон|
Colin Powell/Collin Powell|كولن باول|קולין פאוול|科林·鲍威尔|Колин Пауэлл|
Condoleezza Rice/Condoleeza Rice/Condoleezza Rise|كوندوليزا رايس|קונדוליסה רייס|康多莉扎·赖斯|Кондолиза Райс|
António Guterres/Antonio Guterres/Antonio Gutierrez/Antonio Guteres|أنطونيو غوتيريش/~أنطونيو جوتيريش|אנטוניו גוטרש|安东尼奥·古特雷斯|Антониу Гутерриш|António Guterres/~Antonio Guterres
Ban Ki-moon/~Ban Ki Moon|بان كي مون|באן קי-מון|潘基文|Пан Ги Мун|
Kofi Annan/Kofi Anan/Koffi Annan|كوفي عنان|קופי אנאן|科菲·安南|Кофи Аннан|
Boutros Boutros-Ghali/Butros Butros-Ghali|بطرس بطرس غالي|בוטרוס בוטרוס-ע'אלי|布特罗斯·布特罗斯-加利|Бутрос Бутрос-Гали|
Tedros Adhanom Ghebreyesus/Tedros Adhanom Gebreyesus/Tedros Adhanom Ghebreyesos|تيدروس أدهانوم غيبريسوس|טדרוס אדהנום גברייסוס|谭德塞|Тедрос Аданом Гебрейесус|
Philippe Lazzarini/Philip Lazzarini/Philippe Lazarini|فيليب لازاريني|פיליפ לזריני|菲利普·拉扎里尼|Филипп Лаццарини|
Volker Türk/Volker Turk|فولكر تورك|פולקר טורק|福尔克尔·蒂尔克|Фолькер Тюрк|
Karim Khan/Kareem Khan|كريم خان|כרים ח'אן|卡里姆·汗|Карим Хан|
Josep Borrell/Joseph Borrell/Josep Borell/Jose Borrell|جوزيب بوريل|ז'וזפ בורל|何塞普·博雷利|Жозеп Боррель|
Ursula von der Leyen/Ursula von der Layen|أورسولا فون دير لاين|אורסולה פון דר ליין|乌尔苏拉·冯德莱恩|Урсула фон дер Ляйен|
Jens Stoltenberg/Jans Stoltenberg|ينس ستولتنبرغ|ינס סטולטנברג|延斯·斯托尔滕贝格|Йенс Столтенберг|
Emmanuel Macron/Emanuel Macron/Emmanuel Makron|إيمانويل ماكرون|עמנואל מקרון|埃马纽埃尔·马克龙|Эмманюэль Макрон|
Nicolas Sarkozy/Nicholas Sarkozy/Nicolas Sarkozi|نيكولا ساركوزي|ניקולא סרקוזי|尼古拉·萨科齐|Николя Саркози|
François Hollande/Francois Hollande|فرانسوا هولاند|פרנסואה הולנד|弗朗索瓦·奥朗德|Франсуа Олланд|François Hollande
Jacques Chirac/Jack Chirac|جاك شيراك|ז'אק שיראק|雅克·希拉克|Жак Ширак|
Marine Le Pen/Marine Lepen|مارين لوبان|מארין לה פן|玛丽娜·勒庞|Марин Ле Пен|
Angela Merkel/Angela Merkl|أنغيلا ميركل/~أنجيلا ميركل|אנגלה מרקל|安格拉·默克尔|Ангела Меркель|
Olaf Scholz/Olaf Schulz/Olaf Sholz|أولاف شولتس|אולף שולץ|奥拉夫·朔尔茨|Олаф Шольц|
Friedrich Merz/Friedrich Mertz/Fredrich Merz|فريدريش ميرتس|פרידריך מרץ|弗里德里希·默茨|Фридрих Мерц|
Annalena Baerbock/Analena Baerbock/Annalena Berbock|أنالينا بيربوك|אנאלנה ברבוק|安娜莱娜·贝尔伯克|Анналена Бербок|
Boris Johnson/Boris Jonson|بوريس جونسون|בוריס ג'ונסון|鲍里斯·约翰逊|Борис Джонсон|
Rishi Sunak/Reshi Sunak/Rishi Sonak|ريشي سوناك|רישי סונאק|里希·苏纳克|Риши Сунак|
Keir Starmer/Kier Starmer/Keir Starmar|كير ستارمر|קיר סטארמר|基尔·斯塔默|Кир Стармер|
David Lammy/David Lamy|ديفيد لامي|דייוויד לאמי|戴维·拉米|Дэвид Лэмми|
Giorgia Meloni/Georgia Meloni/Giorgia Melony|جورجا ميلوني|ג'ורג'ה מלוני|焦尔吉娅·梅洛尼|Джорджа Мелони|
Silvio Berlusconi/Sylvio Berlusconi|سيلفيو برلسكوني|סילביו ברלוסקוני|西尔维奥·贝卢斯科尼|Сильвио Берлускони|
Pedro Sánchez/Pedro Sanchez|بيدرو سانشيز|פדרו סאנצ'ס|佩德罗·桑切斯|Педро Санчес|Pedro Sánchez/~Pedro Sanchez
Viktor Orbán/Viktor Orban/~Victor Orban|فيكتور أوربان|ויקטור אורבן|维克托·欧尔班|Виктор Орбан|Viktor Orbán/~Víktor Orbán
Robert Fico/Robert Fitso|روبرت فيكو|רוברט פיצו|罗伯特·菲佐|Роберт Фицо|
Andrzej Duda/Andrej Duda/Andrzei Duda|أندريه دودا|אנדז'יי דודה|安杰伊·杜达|Анджей Дуда|
Donald Tusk|دونالد توسك|דונלד טוסק|唐纳德·图斯克|Дональд Туск|
Lech Wałęsa/Lech Walesa/Lech Valesa|ليخ فاونسا|לך ולנסה|莱赫·瓦文萨|Лех Валенса|
Václav Havel/Vaclav Havel|فاتسلاف هافيل|ואצלב האוול|瓦茨拉夫·哈维尔|Вацлав Гавел|
Aleksandar Vučić/Aleksandar Vucic/~Alexander Vucic|ألكسندر فوتشيتش|אלכסנדר ווצ'יץ'|亚历山大·武契奇|Александр Вучич|
Slobodan Milošević/Slobodan Milosevic/Slobodan Milosevich|سلوبودان ميلوشيفيتش|סלובודן מילושביץ'|斯洛博丹·米洛舍维奇|Слободан Милошевич|
Kyriakos Mitsotakis/Kiriakos Mitsotakis/Kyriakos Mitsotakes|كيرياكوس ميتسوتاكيس|קיריאקוס מיצוטאקיס|基里亚科斯·米佐塔基斯|Кириакос Мицотакис|
Mark Rutte/Marc Rutte|مارك روته|מארק רוטה|马克·吕特|Марк Рютте|
Geert Wilders/Gert Wilders/Geert Wielders|خيرت فيلدرز|חירט וילדרס|海尔特·维尔德斯|Герт Вилдерс|
Justin Trudeau/Justin Trudo|جاستن ترودو|ג'סטין טרודו|贾斯廷·特鲁多|Джастин Трюдо|
Luiz Inácio Lula da Silva/Luiz Inacio Lula da Silva/Luis Inacio Lula da Silva|لويس إيناسيو لولا دا سيلفا|לואיז אינסיו לולה דה סילבה|路易斯·伊纳西奥·卢拉·达席尔瓦|Луис Инасиу Лула да Силва|Luiz Inácio Lula da Silva
Jair Bolsonaro/Jair Bolsonero|جايير بولسونارو|ז'איר בולסונארו|雅伊尔·博索纳罗|Жаир Болсонару|
Javier Milei/Xavier Milei/Javier Miley|خافيير ميلي|חאבייר מיליי|哈维尔·米莱|Хавьер Милей|
Nicolás Maduro/Nicolas Maduro|نيكولاس مادورو|ניקולאס מדורו|尼古拉斯·马杜罗|Николас Мадуро|Nicolás Maduro/~Nicolas Maduro
Hugo Chávez/Hugo Chavez|هوغو تشافيز|הוגו צ'אבס|乌戈·查韦斯|Уго Чавес|Hugo Chávez/~Hugo Chavez
Gustavo Petro|غوستافو بيترو|גוסטבו פטרו|古斯塔沃·佩特罗|Густаво Петро|
Andrés Manuel López Obrador/Andres Manuel Lopez Obrador|أندريس مانويل لوبيز أوبرادور|אנדרס מנואל לופס אוברדור|安德烈斯·曼努埃尔·洛佩斯·奥夫拉多尔|Андрес Мануэль Лопес Обрадор|Andrés Manuel López Obrador
Claudia Sheinbaum/Claudia Shenbaum/Claudia Scheinbaum|كلاوديا شينباوم|קלאודיה שיינבאום|克劳迪娅·辛鲍姆|Клаудия Шейнбаум|
Fidel Castro|فيدل كاسترو|פידל קסטרו|菲德尔·卡斯特罗|Фидель Кастро|
Cyril Ramaphosa/Cyril Ramaposa/Syril Ramaphosa|سيريل رامافوزا|סיריל רמפוסה|西里尔·拉马福萨|Сирил Рамафоса|
Nelson Mandela|نيلسون مانديلا|נלסון מנדלה|纳尔逊·曼德拉|Нельсон Мандела|
Abiy Ahmed/Abi Ahmed/Abiye Ahmed|آبي أحمد|אביי אחמד|阿比·艾哈迈德|Абий Ахмед|
Paul Kagame/Paul Kagami|بول كاغامي|פול קגאמה|保罗·卡加梅|Поль Кагаме|
Yoweri Museveni/Yoweri Mouseveni|يوويري موسيفيني|יוורי מוסבני|约韦里·穆塞韦尼|Йовери Мусевени|
Bola Tinubu/Bola Tinobu|بولا تينوبو|בולה טינובו|博拉·蒂努布|Бола Тинубу|
Muhammadu Buhari/Mohammadu Buhari/Muhamadu Buhari|محمد بخاري|מוחמדו בוהרי|穆罕默杜·布哈里|Мухаммаду Бухари|
Robert Mugabe/Robert Mougabe|روبرت موغابي|רוברט מוגבה|罗伯特·穆加贝|Роберт Мугабе|
Aung San Suu Kyi/Aung San Su Kyi|أونغ سان سو تشي|אונג סן סו צ'י|昂山素季|Аун Сан Су Чжи|
Rodrigo Duterte/Rodrigo Dutarte|رودريغو دوتيرتي|רודריגו דוטרטה|罗德里戈·杜特尔特|Родриго Дутерте|
Mohamed Salah/~Mohammed Salah/Muhammad Salah/~Mo Salah|محمد صلاح|מוחמד סלאח|穆罕默德·萨拉赫|Мохамед Салах|
Zinedine Zidane/~Zineddine Zidane/Zinedin Zidan|زين الدين زيدان|זינדין זידאן|齐内丁·齐达内|Зинедин Зидан|
Lionel Messi/Leonel Messi|ليونيل ميسي|ליונל מסי|利昂内尔·梅西|Лионель Месси|
Cristiano Ronaldo/Christiano Ronaldo|كريستيانو رونالدو|כריסטיאנו רונאלדו|克里斯蒂亚诺·罗纳尔多|Криштиану Роналду|
Novak Djokovic/Novak Djokovich/Novac Djokovic|نوفاك ديوكوفيتش|נובאק ג'וקוביץ'|诺瓦克·德约科维奇|Новак Джокович|
Mark Zuckerberg/Mark Zukerberg/Marc Zuckerberg|مارك زوكربيرغ|מארק צוקרברג|马克·扎克伯格|Марк Цукерберг|
Elon Musk|إيلون ماسك|אילון מאסק|埃隆·马斯克|Илон Маск|
Ludwig van Beethoven/Ludwig von Beethoven|لودفيغ فان بيتهوفن|לודוויג ואן בטהובן|路德维希·范·贝多芬|Людвиг ван Бетховен|
Pyotr Tchaikovsky/~Peter Tchaikovsky/Pyotr Chaikovsky|بيتر تشايكوفسكي|פיוטר צ'ייקובסקי|彼得·柴可夫斯基|Пётр Чайковский|
Leo Tolstoy/~Leo Tolstoi|ليو تولستوي|לב טולסטוי|列夫·托尔斯泰|Лев Толстой|León Tolstói
Fyodor Dostoevsky/~Fyodor Dostoyevsky/Feodor Dostoevsky|فيودور دوستويفسكي|פיודור דוסטויבסקי|费奥多尔·陀思妥耶夫斯基|Фёдор Достоевский|Fiódor Dostoyevski
Naguib Mahfouz/~Naguib Mahfuz/~Najib Mahfouz|نجيب محفوظ|נגיב מחפוז|纳吉布·马哈福兹|Нагиб Махфуз|
Mahmoud Darwish/~Mahmud Darwish/Mahmoud Darwich|محمود درويش|מחמוד דרוויש|马哈茂德·达尔维什|Махмуд Дарвиш|
Shireen Abu Akleh/Shirin Abu Akleh/Shireen Abu Aqleh|شيرين أبو عاقلة|שירין אבו עאקלה|希琳·阿布·阿克利赫|Ширин Абу Акле|
`;
