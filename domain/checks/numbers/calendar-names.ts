/** Months and days of the week as a language names them; days count from Monday, both from 1. */
export interface CalendarNames {
  /** Lower-case forms. */
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  /** The name to write, by number. */
  readonly monthNames: readonly string[];
  readonly weekdayNames: readonly string[];
}

/** Where a language names the months in more than one way, by country. */
const MORE_LOCALES: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-SY', 'ar-DZ', 'ar-MA'],
  de: ['de-AT'],
};

/** Spellings and case endings that CLDR does not have, in the order of the months and of the days. */
const MORE_MONTHS: Readonly<Record<string, string>> = {
  cs: 'lednu lednem|únoru únorem|březnu březnem|dubnu dubnem|květnu květnem|červnu červnem|červenci červencem|srpnu srpnem||říjnu říjnem|listopadem|prosinci prosincem',
  en: 'jan|feb|||||||sept|oct|nov|dec',
  he: '||מרס|||||||אוקטובר|נובמבר',
  hi: '|फरवरी फ़रवरी||||||अगस्त|सितम्बर|अक्तूबर|नवम्बर|दिसम्बर',
  pl: 'styczniu|lutym|marcu|kwietniu|maju|czerwcu|lipcu|sierpniu|wrześniu|październiku|listopadzie|grudniu',
  ru: 'январе январю|феврале февралю|марте марту|апреле апрелю|мае маю|июне июню|июле июлю|августе августу|сентябре сентябрю|октябре октябрю|ноябре ноябрю|декабре декабрю',
};
const MORE_WEEKDAYS: Readonly<Record<string, string>> = {
  ar: 'الإثنين الأثنين|الثلاثا|الاربعاء|||||',
  cs: '||středu středy|čtvrtka čtvrtku|pátku|sobotu soboty|neděli',
  de: 'montags|dienstags|mittwochs|donnerstags|freitags|sonnabend samstags|sonntags',
  en: 'mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays',
  hi: '||||बृहस्पतिवार वीरवार||इतवार',
  pl: 'poniedziałku|wtorku|środę środy|czwartku|piątku|sobotę soboty|niedzielę niedzieli',
  pt: 'segunda|terça|quarta|quinta|sexta|sábados|domingos',
  ru: 'понедельника понедельнику|вторника вторнику|среду среды|четверга четвергу|пятницу пятницы|субботу субботы|воскресенья',
};

const known = new Map<string, CalendarNames>();

/** By primary subtag. */
export function calendarNamesOf(language: string): CalendarNames {
  let names = known.get(language);
  if (names === undefined) known.set(language, (names = askIntl(language)));
  return names;
}

function askIntl(language: string): CalendarNames {
  const months = moreForms(MORE_MONTHS[language]);
  const weekdays = moreForms(MORE_WEEKDAYS[language]);
  const monthNames = [''];
  const weekdayNames = [''];
  for (const locale of [language, ...(MORE_LOCALES[language] ?? [])]) {
    for (let month = 1; month <= 12; month++) {
      const name = addForms(months, month, formsOf(locale, new Date(Date.UTC(2021, month - 1, 4)), 'month'));
      monthNames[month] ??= name;
    }
    for (let day = 1; day <= 7; day++) {
      // 1 March 2021 was a Monday.
      const name = addForms(weekdays, day, formsOf(locale, new Date(Date.UTC(2021, 2, day)), 'weekday'));
      weekdayNames[day] ??= name;
    }
  }
  return { months, weekdays, monthNames, weekdayNames };
}

function moreForms(list: string | undefined): Map<string, number> {
  const forms = new Map<string, number>();
  list?.split('|').forEach((names, index) => {
    for (const name of names.split(' ')) if (name !== '') forms.set(name, index + 1);
  });
  return forms;
}

/** Answers the form to write. */
function addForms(names: Map<string, number>, value: number, forms: readonly string[]): string {
  for (const form of forms) {
    const lower = form.toLowerCase();
    if (!names.has(lower)) names.set(lower, value);
  }
  return forms[0] ?? '';
}

/** Long names, as in a date and standing alone. */
function formsOf(locale: string, date: Date, type: 'month' | 'weekday'): readonly string[] {
  const forms = new Set<string>();
  for (const more of [{}, { day: 'numeric' } as const]) {
    const options: Intl.DateTimeFormatOptions = {
      ...more,
      [type]: 'long',
      calendar: 'gregory',
      timeZone: 'UTC',
    };
    for (const part of safeFormat(locale, options).formatToParts(date))
      if (part.type === type && /\p{L}/u.test(part.value)) forms.add(part.value);
  }
  return [...forms];
}

function safeFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, options);
  } catch {
    return new Intl.DateTimeFormat('en', options);
  }
}
