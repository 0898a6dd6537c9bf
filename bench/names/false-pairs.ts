/**
 * Names that look or sound alike and are not the same: the two, each with the word of the source it stands for, parted by slashes.
 * Headings as in true-pairs.ts. Some have the same word in the source.
 */
export const FALSE_PAIRS = `
# ar given
Hassan/حسن/Hussein/حسين Hamid/حميد/Hamed/حامد Ahmed/أحمد/Hamad/حمد Mahmoud/محمود/Mohammed/محمد Salem/سالم/Salim/سليم Salman/سلمان/Suleiman/سليمان
Salam/سلام/Salem/سالم Omar/عمر/Amr/عمرو Omar/عمر/Amir/أمير Amir/أمير/Amer/عامر Nasser/ناصر/Nasr/نصر Jamal/جمال/Jamil/جميل
Kamal/كمال/Kamel/كامل Karim/كريم/Karam/كرم Rashid/رشيد/Rashad/رشاد Rashed/راشد/Rashid/رشيد Saeed/سعيد/Saad/سعد Saeed/سعيد/Sayed/سيد
Fadi/فادي/Fahd/فهد Fares/فارس/Firas/فراس Samir/سمير/Samer/سامر Sami/سامي/Sameh/سامح Tarek/طارق/Turki/تركي Majed/ماجد/Majid/مجيد
Samir/سمير/Samira/سميرة Karim/كريم/Karima/كريمة Jamil/جميل/Jamila/جميلة Latif/لطيف/Latifa/لطيفة Amin/أمين/Amina/أمينة
Hani/هاني/Hana/هناء Rami/رامي/Rima/ريما Bashir/بشير/Bishara/بشارة Bassam/بسام/Bassem/باسم Hisham/هشام/Hashem/هاشم
Hazem/حازم/Hatem/حاتم Jaber/جابر/Jabbar/جبار Khatib/خطيب/Khattab/خطاب Malek/مالك/Malak/ملاك Marwan/مروان/Maroun/مارون
Mourad/مراد/Marid/مارد Najib/نجيب/Najah/نجاح Qasim/قاسم/Qais/قيس Sabri/صبري/Sabra/صبرا Sadiq/صادق/Siddiq/صديق Salah/صلاح/Saleh/صالح
Sharif/شريف/Ashraf/أشرف Shukri/شكري/Shaker/شاكر Talal/طلال/Talaat/طلعت Yasser/ياسر/Yousri/يسري Zaid/زيد/Ziad/زياد
Adel/عادل/Adli/عدلي Anwar/أنور/Nour/نور Ayman/أيمن/Iman/إيمان Badr/بدر/Badri/بدري Farid/فريد/Farida/فريدة Fouad/فؤاد/Fahad/فهد
Ghassan/غسان/Hassan/حسن Habib/حبيب/Habiba/حبيبة Hadi/هادي/Hoda/هدى Maher/ماهر/Mahra/مهرة Nadim/نديم/Nadima/نديمة Nizar/نزار/Nasser/ناصر
Rafiq/رفيق/Rafqa/رفقة Raed/رائد/Rida/رضا Munir/منير/Manar/منار Nader/نادر/Nadira/نادرة
# ar family
Haddad/حداد/Hadid/حديد Najjar/نجار/Nasser/ناصر Masri/المصري/Misrati/المصراتي Khoury/خوري/Khairi/خيري Asmar/أسمر/Samara/سمارة
Qassem/القاسم/Qasmi/القاسمي Husseini/الحسيني/Hassani/الحسني Tamimi/التميمي/Tamim/تميم Jaabari/الجعبري/Jabari/الجابري
Shami/الشامي/Shamma/شماع Sabbagh/الصباغ/Sabah/الصباح Hashimi/الهاشمي/Hishami/الهشامي Qahtani/القحطاني/Kattani/الكتاني
Ghazali/الغزالي/Ghazal/غزال Mansour/منصور/Munassar/منصر Darwish/درويش/Darwaza/دروزة Barakat/بركات/Baraka/بركة Rifai/الرفاعي/Rafi/رافع
Saqqa/السقا/Saka/ساكا Otaibi/العتيبي/Atabi/العتابي Harbi/الحربي/Hariri/الحريري Omari/العمري/Amri/العامري Sayegh/الصايغ/Sayyah/السياح
# ar place
Niger/النيجر/Nigeria/نيجيريا Mali/مالي/Malawi/ملاوي Iran/إيران/Iraq/العراق Zambia/زامبيا/Gambia/غامبيا Mauritius/موريشيوس/Mauritania/موريتانيا
Austria/النمسا/Australia/أستراليا Slovakia/سلوفاكيا/Slovenia/سلوفينيا Latvia/لاتفيا/Lithuania/ليتوانيا Guinea/غينيا/Guyana/غيانا
Basra/البصرة/Bosra/بصرى Homs/حمص/Hama/حماة Gaza/غزة/Giza/الجيزة Hamas/حماس/Hama/حماة Tabuk/تبوك/Tobruk/طبرق Rafah/رفح/Rafha/رفحاء
Najaf/النجف/Negev/النقب Derna/درنة/Daraa/درعا Sanaa/صنعاء/Sinai/سيناء Kirkuk/كركوك/Karak/الكرك Oman/عمان/Amman/عمان Tunis/تونس/Tunisia/تونس
Israel/إسرائيل/Israeli/إسرائيلي Syria/سوريا/Syrian/سوري Iraq/العراق/Iraqi/عراقي Lebanon/لبنان/Lebanese/لبناني Houthi/الحوثي/Houthis/الحوثيون
Tunisia/تونس/Tunisian/تونسي Palestine/فلسطين/Palestinian/فلسطيني Egypt/مصر/Egyptian/مصري Yemen/اليمن/Yemeni/يمني Sudan/السودان/Sudanese/سوداني
Samarra/سامراء/Samra/سمرا Zawiya/الزاوية/Zuwara/زوارة Karbala/كربلاء/Kabala/كبالة
# he given
Michael/מיכאל/Michal/מיכל Daniel/דניאל/Daniella/דניאלה Dan/דן/Dana/דנה Yair/יאיר/Yaara/יערה Oren/אורן/Aran/ארן Gal/גל/Gil/גיל Tali/טלי/Tal/טל
Noam/נועם/Naomi/נעמי Amit/עמית/Amitai/עמיתי Avi/אבי/Aviv/אביב Lior/ליאור/Laor/לאור Meir/מאיר/Mor/מור Ofer/עופר/Ofra/עפרה Shalom/שלום/Shlomo/שלמה
Tamar/תמר/Tamir/תמיר Yonatan/יונתן/Natan/נתן Yossi/יוסי/Yishai/ישי Eitan/איתן/Etty/אתי Roni/רוני/Rina/רינה Shai/שי/Shaya/שעיה
# he family
Cohen/כהן/Kahane/כהנא Levi/לוי/Lavi/לביא Barak/ברק/Barkat/ברקת Baruch/ברוך/Barak/ברק Peres/פרס/Peretz/פרץ Rabin/רבין/Rubin/רובין
Sasson/ששון/Samson/שמשון Segal/סגל/Sigal/סיגל Shaul/שאול/Shalev/שלו Shamir/שמיר/Shomer/שומר Biton/ביטון/Bitan/ביתן Malka/מלכה/Malki/מלכי
Golan/גולן/Galon/גלאון Harel/הראל/Harari/הררי Katz/כץ/Kutz/קוץ Dahan/דהן/Dayan/דיין Amar/עמר/Omer/עומר Azulai/אזולאי/Zilai/זילאי
# he place
Ashdod/אשדוד/Ashkelon/אשקלון Eilat/אילת/Ayelet/איילת Ramla/רמלה/Ramallah/רמאללה Netanya/נתניה/Netanyahu/נתניהו Haifa/חיפה/Jaffa/יפו
Holon/חולון/Hulon/הולון Arad/ערד/Arda/ארדה Safed/צפת/Sefad/ספד
# ru family
Ivanov/Иванов/Ivanova/Иванова Petrov/Петров/Petrova/Петрова Markov/Марков/Makarov/Макаров Lebedev/Лебедев/Lebedeva/Лебедева
Popov/Попов/Pavlov/Павлов Smirnov/Смирнов/Semenov/Семёнов Nikitin/Никитин/Nikishin/Никишин Serov/Серов/Surov/Суров Titov/Титов/Tutov/Тутов
Karpov/Карпов/Kropov/Кропов Kazakov/Казаков/Kozakov/Козаков Belov/Белов/Bulov/Булов Volkov/Волков/Valkov/Валков Orlov/Орлов/Arlov/Арлов
Morozov/Морозов/Marozov/Марозов Baranov/Баранов/Boronov/Боронов Antonov/Антонов/Antonenko/Антоненко Romanov/Романов/Romanovich/Романович
Gusev/Гусев/Kusev/Кусев Panin/Панин/Punin/Пунин Savin/Савин/Sovin/Совин Zimin/Зимин/Zamin/Замин Zotov/Зотов/Satov/Сатов Tarasov/Тарасов/Tarusov/Тарусов
Kirillov/Кириллов/Korolev/Королёв Filatov/Филатов/Fadeev/Фадеев Kalinin/Калинин/Kulinin/Кулинин Danilov/Данилов/Danelov/Данелов
# ru place
Belgorod/Белгород/Belgrade/Белград Samara/Самара/Samarra/Самарра Omsk/Омск/Tomsk/Томск Donetsk/Донецк/Donets/Донец Perm/Пермь/Parma/Парма
Kursk/Курск/Kirsk/Кирск Galich/Галич/Gulich/Гулич Lipetsk/Липецк/Lepetsk/Лепецк Russia/Россия/Russian/русский Crimea/Крым/Crimean/крымский
Chechnya/Чечня/Chechen/чеченец Dnipro/Днепр/Dniester/Днестр
# zh given
Maria/玛丽亚/Marie/玛丽 Karl/卡尔/Carol/卡罗尔 Laura/劳拉/Lara/拉拉 Marcos/马科斯/Marcus/马库斯 Martin/马丁/Martina/马蒂娜 Malik/马利克/Malka/马尔卡
Paul/保罗/Paula/葆拉 Boris/鲍里斯/Paris/帕里斯 Tina/蒂娜/Tania/塔尼娅 Monica/莫妮卡/Mannock/曼诺克 Kamala/卡玛拉/Carmela/卡梅拉 Nina/尼娜/Nino/尼诺
Sara/萨拉/Sero/塞罗 Bill/比尔/Bell/贝尔 Thomas/托马斯/Tamas/塔马斯 Peter/彼得/Petra/佩特拉
# zh place
Mali/马里/Malawi/马拉维 Colombia/哥伦比亚/Columbia/哥伦比亚 Dominica/多米尼克/Dominican/多米尼加 Congo/刚果/Kongo/孔戈 Panama/巴拿马/Panaman/帕纳曼
Bosnia/波斯尼亚/Bosnian/波斯尼亚人 Lima/利马/Lomé/洛美 Bali/巴厘/Bale/贝尔 Kenya/肯尼亚/Guinea/几内亚
# hi family
Sharma/शर्मा/Sarma/सरमा Verma/वर्मा/Varma/वारमा Gupta/गुप्ता/Kapta/कपटा Rao/राव/Roy/रॉय Das/दास/Dass/डास Mehta/मेहता/Mahato/महतो Patel/पटेल/Patil/पाटिल
Nair/नायर/Noor/नूर Singh/सिंह/Singhal/सिंघल Reddy/रेड्डी/Ruddy/रूडी Thakur/ठाकुर/Tagore/टैगोर Pandey/पांडे/Pande/पंडे
# fr given
Martin/Martin/Marvin/Marvin Martin/Martin/Martine/Martine Robert/Robert/Roberta/Roberta Alan/Alan/Allen/Allen Daniel/Daniel/Danielle/Danielle
Michel/Michel/Michelle/Michelle Paul/Paul/Paula/Paula Louis/Louis/Louise/Louise Mario/Mario/Maria/Maria Julian/Julian/Juliana/Juliana
Andre/André/Andrea/Andrea Dennis/Dennis/Denise/Denise Frances/Frances/Francis/Francis Gabriel/Gabriel/Gabrielle/Gabrielle Jean/Jean/Jeanne/Jeanne
Marian/Marian/Marion/Marion Nicola/Nicola/Nicole/Nicole Simon/Simon/Simone/Simone Victor/Victor/Victoria/Victoria Steven/Steven/Stephen/Stephen
Alison/Alison/Allison/Allison Catherine/Catherine/Katharina/Katharina Eric/Éric/Erica/Erica Carl/Carl/Karol/Karol
# fr family
Johnson/Johnson/Jonsson/Jonsson Thomson/Thomson/Thompson/Thompson Williams/Williams/Williamson/Williamson Harris/Harris/Harrison/Harrison
Brown/Brown/Braun/Braun Clark/Clark/Clarke/Clarke Smith/Smith/Smyth/Smyth Green/Green/Greene/Greene Reed/Reed/Reid/Reid Stuart/Stuart/Stewart/Stewart
Bauer/Bauer/Bower/Bower Berger/Berger/Burger/Burger Becker/Becker/Baker/Baker Kaiser/Kaiser/Keyser/Keyser Kohl/Kohl/Cole/Cole Lang/Lang/Lange/Lange
Meyer/Meyer/Mayer/Mayer Miller/Miller/Muller/Muller Neumann/Neumann/Newman/Newman Schmidt/Schmidt/Schmitt/Schmitt Weber/Weber/Webber/Webber
Wagner/Wagner/Wegner/Wegner Garcia/Garcia/Gracia/Gracia Moreau/Moreau/Moreno/Moreno Durand/Durand/Durant/Durant Bernard/Bernard/Bernhard/Bernhard
Perrin/Perrin/Perron/Perron Marchand/Marchand/Marchant/Marchant Collin/Collin/Collins/Collins Roussel/Roussel/Russell/Russell
`;
