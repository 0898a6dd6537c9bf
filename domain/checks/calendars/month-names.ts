/** Calendars beside the Gregorian one that news gives dates in, by their names in CLDR. */
export type OtherCalendar = 'islamic-umalqura' | 'hebrew' | 'persian';

/**
 * Their months in the order of the year: the name that `Intl` has for it in English, then spellings in Arabic, Hebrew, Persian and in
 * Latin letters, our own list. Between any two letters of the latter a sign of transcription may stand.
 */
const MONTHS: Readonly<Record<OtherCalendar, readonly string[]>> = {
  'islamic-umalqura': [
    'Muharram|محرم,المحرم|מוחרם|محرم|muharram,moharram,mouharram',
    'Safar|صفر|צפר|صفر|safar',
    'Rabiʻ I|ربيع الأول,ربيع الاول|רביע אל-אוול|ربیع‌الاول,ربیع الاول|rabi i,rabi al-awwal,rabi al-awal,rabi ul-awwal,rabia al awal',
    'Rabiʻ II|ربيع الآخر,ربيع الثاني,ربيع الاخر|רביע א-ת׳אני|ربیع‌الثانی,ربیع الثانی|rabi ii,rabi al-thani,rabi ath-thani,rabi al-akhir,rabia ath-thani',
    'Jumada I|جمادى الأولى,جمادى الاولى|ג׳ומאדא אל-אולא|جمادی‌الاول,جمادی الاول|jumada i,jumada al-awwal,jumada al-ula,joumada al oula',
    'Jumada II|جمادى الآخرة,جمادى الثانية,جمادى الاخرة|ג׳ומאדא א-ת׳אניה|جمادی‌الثانی,جمادی الثانی|jumada ii,jumada al-thani,jumada al-akhirah,joumada ath-thania',
    'Rajab|رجب|רג׳ב|رجب|rajab',
    'Shaʻban|شعبان|שעבאן|شعبان|shaban,shaaban,chaabane',
    'Ramadan|رمضان|רמדאן|رمضان|ramadan,ramadán',
    'Shawwal|شوال|שוואל|شوال|shawwal,shawal,chawwal',
    'Dhuʻl-Qiʻdah|ذو القعدة,ذي القعدة|ד׳ו אל־קעדה|ذیقعده|dhul-qidah,dhu al-qidah,dhu al-qada,dhul qadah,dhou al qida',
    'Dhuʻl-Hijjah|ذو الحجة,ذي الحجة|ד׳ו אל־חיג׳ה|ذیحجه|dhul-hijjah,dhu al-hijjah,dhu al-hijja,dhul hijja,dhou al-hijja',
  ],
  hebrew: [
    'Tishri|تشري|תשרי||tishri,tishrei,tichri,tischri',
    'Heshvan|مرحشوان|חשוון,חשון,מרחשוון||heshvan,cheshvan,marcheshvan,cheschwan',
    'Kislev|كيسلو|כסלו,כסליו||kislev,kislew',
    'Tevet|طيفت|טבת||tevet,teveth',
    'Shevat|شباط العبري|שבט||shevat,shvat,chevat,schevat',
    'Adar|أدار|אדר||adar',
    'Nisan|نيسان العبري|ניסן||nisan,nissan',
    'Iyar|إيار|אייר||iyar,iyyar,ijjar',
    'Sivan|سيفان|סיוון,סיון||sivan,siwan',
    'Tamuz|تموز العبري|תמוז||tammuz,tamuz,tamouz,tammus',
    'Av|آب العبري|אב,מנחם אב||av',
    'Elul|إيلول|אלול||elul,eloul',
  ],
  persian: [
    'Farvardin|فروردين||فروردین|farvardin',
    'Ordibehesht|أرديبهشت||اردیبهشت|ordibehesht,ordibehešt',
    'Khordad|خرداد||خرداد|khordad,chordad',
    'Tir|تير||تیر|tir',
    'Mordad|مرداد||مرداد|mordad',
    'Shahrivar|شهريور||شهریور|shahrivar,chahrivar',
    'Mehr|مهر||مهر|mehr',
    'Aban|آبان||آبان|aban',
    'Azar|آذر الفارسي||آذر|azar',
    'Dey|دي||دی|dey',
    'Bahman|بهمن||بهمن|bahman',
    'Esfand|إسفند||اسفند|esfand',
  ],
};

const COLUMNS: Readonly<Record<string, number>> = { ar: 1, he: 2, fa: 3 };
const LATIN = 4;

export interface MonthName {
  readonly calendar: OtherCalendar;
  /** From 1, in the order of the year. */
  readonly month: number;
}

const OTHER_CALENDARS: readonly OtherCalendar[] = ['islamic-umalqura', 'hebrew', 'persian'];

/** The spellings of a language (primary subtag), in lower case. */
export function monthNamesIn(language: string): ReadonlyMap<string, MonthName> {
  const column = COLUMNS[language] ?? LATIN;
  const names = new Map<string, MonthName>();
  for (const calendar of OTHER_CALENDARS)
    MONTHS[calendar].forEach((row, index) => {
      const spellings = row.split('|')[column] ?? '';
      for (const name of spellings.split(','))
        if (name !== '' && !names.has(name)) names.set(name, { calendar, month: index + 1 });
    });
  return names;
}

/** The month of a calendar by what `Intl` calls it in English: both Adars are one. */
export function monthOfEnglish(calendar: OtherCalendar, name: string): number {
  const bare = name.replace(/^Adar II?$/, 'Adar');
  return MONTHS[calendar].findIndex((row) => row.startsWith(`${bare}|`)) + 1;
}
