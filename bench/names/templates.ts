/** Sentences with places for names, in English and in the languages of the source; our own. `{1}` and `{2}` are names, `{o}` is another name. */
export interface Templates {
  /** Of people: the first mention, later ones, a sentence with two of them, and one about somebody else. */
  readonly full: string;
  readonly short: readonly string[];
  readonly both: string;
  readonly other: string;
  /** Of places. */
  readonly place: readonly string[];
  readonly places: string;
}

export const TEMPLATES: Readonly<Record<string, Templates>> = {
  en: {
    full: '{1} met reporters in the capital on Monday after weeks of silence.',
    short: [
      'According to {1}, the plan will take at least a year.',
      'Asked about the delay, {1} did not answer.',
      'A day later the council heard from {1} once more.',
    ],
    both: 'The talks that {1} held with {2} went on until midnight.',
    other: 'The committee, led by {o}, will publish a report next week.',
    place: [
      'Hundreds of families left {1} before the storm.',
      'The road to {1} was closed again on Sunday.',
      'Nobody could say when the market in {1} would open.',
    ],
    places: 'The train that left {1} never arrived in {2}, the company said.',
  },
  ar: {
    full: 'التقى {1} الصحفيين في العاصمة يوم الاثنين بعد أسابيع من الصمت.',
    short: [
      'وبحسب {1} فإن الخطة ستستغرق عاما على الأقل.',
      'ولم يرد {1} على سؤال عن التأخير.',
      'وبعد يوم استمع المجلس إلى {1} مرة أخرى.',
    ],
    both: 'واستمرت المحادثات التي أجراها {1} مع {2} حتى منتصف الليل.',
    other: 'وستنشر اللجنة التي يرأسها {o} تقريرا الأسبوع المقبل.',
    place: [
      'غادرت مئات العائلات {1} قبل العاصفة.',
      'وأغلق الطريق إلى {1} مجددا يوم الأحد.',
      'ولم يعرف أحد متى يفتح السوق في {1} أبوابه.',
    ],
    places: 'وقالت الشركة إن القطار الذي غادر {1} لم يصل إلى {2} قط.',
  },
  he: {
    full: '{1} נפגש עם העיתונאים בבירה ביום שני אחרי שבועות של שתיקה.',
    short: [
      'לפי {1} התוכנית תימשך שנה לפחות.',
      'כשנשאל על העיכוב, {1} לא השיב.',
      'יום לאחר מכן שמעה המועצה שוב את {1} בדיון.',
    ],
    both: 'השיחות שניהל {1} עם {2} נמשכו עד חצות.',
    other: 'הוועדה בראשות {o} תפרסם דוח בשבוע הבא.',
    place: [
      'מאות משפחות עזבו את {1} לפני הסערה.',
      'הדרך אל {1} נחסמה שוב ביום ראשון.',
      'איש לא ידע מתי ייפתח השוק ב{1} מחדש.',
    ],
    places: 'הרכבת שיצאה מ{1} לא הגיעה אל {2}, מסרה החברה.',
  },
  ru: {
    full: 'В понедельник {1} после недель молчания встретился в столице с журналистами.',
    short: [
      'Как утверждает {1}, план займёт не меньше года.',
      'На вопрос о задержке {1} не ответил.',
      'Через день в совете снова выступил {1}.',
    ],
    both: 'Переговоры, в которых участвовали {1} и {2}, шли до полуночи.',
    other: 'Комитет, который возглавляет {o}, опубликует доклад на будущей неделе.',
    place: [
      'Перед бурей город {1} покинули сотни семей.',
      'В воскресенье дорогу в город {1} снова закрыли.',
      'Когда в городе {1} откроется рынок, никто сказать не мог.',
    ],
    places: 'Поезд из города {1} так и не прибыл в город {2}, сообщила компания.',
  },
  zh: {
    full: '沉默数周之后，{1}星期一在首都会见了记者。',
    short: [
      '据{1}说，这项计划至少需要一年。',
      '被问到延误时，{1}没有回答。',
      '一天后，委员会再次听取了{1}的意见。',
    ],
    both: '{1}同{2}的会谈一直持续到午夜。',
    other: '由{o}领导的委员会下周将发表报告。',
    place: [
      '风暴之前，几百个家庭离开了{1}。',
      '星期天，通往{1}的道路再次关闭。',
      '没有人知道{1}的市场什么时候开门。',
    ],
    places: '公司说，从{1}开出的火车始终没有到达{2}。',
  },
  hi: {
    full: 'कई हफ़्तों की चुप्पी के बाद {1} सोमवार को राजधानी में पत्रकारों से मिले।',
    short: [
      'इसके बारे में {1} ने कहा कि योजना में कम से कम एक साल लगेगा।',
      'देरी के सवाल पर {1} ने जवाब नहीं दिया।',
      'एक दिन बाद परिषद ने {1} को फिर सुना।',
    ],
    both: 'बातचीत जो {1} ने {2} के साथ की, आधी रात तक चली।',
    other: 'समिति, जिसकी अगुआई {o} करते हैं, अगले हफ़्ते रिपोर्ट छापेगी।',
    place: [
      'तूफ़ान से पहले सैकड़ों परिवार {1} छोड़ गए।',
      'रविवार को {1} की सड़क फिर बंद रही।',
      'कोई नहीं बता सका कि {1} का बाज़ार कब खुलेगा।',
    ],
    places: 'कंपनी ने कहा कि {1} से चली रेल {2} नहीं पहुँची।',
  },
  fr: {
    full: '{1} a reçu lundi des journalistes dans la capitale après des semaines de silence.',
    short: [
      'Selon {1}, le projet prendra au moins un an.',
      'Interrogé sur le retard, {1} n’a pas répondu.',
      'Le lendemain, le conseil a de nouveau entendu {1}.',
    ],
    both: 'Les entretiens que {1} a eus avec {2} ont duré jusqu’à minuit.',
    other: 'La commission que dirige {o} publiera un rapport la semaine prochaine.',
    place: [
      'Des centaines de familles ont quitté {1} avant la tempête.',
      'La route de {1} a encore été fermée dimanche.',
      'Personne ne savait quand rouvrirait le marché de {1}.',
    ],
    places: 'Le train parti de {1} n’est jamais arrivé à {2}, selon la compagnie.',
  },
};

/** Names that accompany the ones in question: as English writes them, and as the source does. */
export const COMPANY: Readonly<Record<string, readonly (readonly [english: string, source: string])[]>> = {
  ar: [
    ['Ghada', 'غادة'],
    ['Taher', 'طاهر'],
    ['Zeinab', 'زينب'],
    ['Wissam', 'وسام'],
    ['Lubna', 'لبنى'],
    ['Marzouq', 'مرزوق'],
  ],
  he: [
    ['Hagit', 'חגית'],
    ['Gideon', 'גדעון'],
    ['Orly', 'אורלי'],
    ['Menachem', 'מנחם'],
    ['Bracha', 'ברכה'],
    ['Yoram', 'יורם'],
  ],
  ru: [
    ['Galina', 'Галина'],
    ['Stepan', 'Степан'],
    ['Olga', 'Ольга'],
    ['Konstantin', 'Константин'],
    ['Lidia', 'Лидия'],
    ['Vadim', 'Вадим'],
  ],
  zh: [
    ['Roberto', '罗伯托'],
    ['Amanda', '阿曼达'],
    ['Fernando', '费尔南多'],
    ['Isabella', '伊莎贝拉'],
    ['Leonardo', '莱昂纳多'],
    ['Susanna', '苏珊娜'],
  ],
  hi: [
    ['Rakesh', 'राकेश'],
    ['Anjali', 'अंजलि'],
    ['Vikram', 'विक्रम'],
    ['Lakshmi', 'लक्ष्मी'],
    ['Deepak', 'दीपक'],
    ['Kavita', 'कविता'],
  ],
  fr: [
    ['Thierry', 'Thierry'],
    ['Océane', 'Océane'],
    ['Bastien', 'Bastien'],
    ['Clémence', 'Clémence'],
    ['Gérard', 'Gérard'],
    ['Sylvie', 'Sylvie'],
  ],
};
