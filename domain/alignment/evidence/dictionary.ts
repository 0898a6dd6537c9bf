import { COMMON_WORD_LANGUAGES, COMMON_WORDS } from './common-words';
import { foldWord, stemOf } from './stem';
import { scriptOfWord } from './script';
import type { Key } from './token';

/** Concepts that a word, or a run of text without spaces, may stand for. */
export interface Dictionary {
  readonly keysOf: (folded: string) => readonly Key[];
  /** The longest entry, in characters: how far to look in text without spaces. */
  readonly longestEntry: number;
}

const COMMON_WORD_STRENGTH = 0.35;
const CALENDAR_STRENGTH = 0.6;
const COUNTRY_STRENGTH = 0.7;

/** Countries and territories that the news names; Intl knows how each language spells them. */
const COUNTRIES =
  'AE AF AL AM AR AT AU AZ BA BD BE BF BG BH BR BY CA CD CF CH CL CM CN CO CU CY CZ DE DJ DK DZ EC EE EG ER ES ET FI FR GB GE ' +
  'GH GR GT HN HR HT HU ID IE IL IN IQ IR IS IT JO JP KE KG KH KP KR KW KZ LA LB LK LR LT LV LY MA MD ME MG MK ML MM MN MR ' +
  'MX MY MZ NE NG NI NL NO NP NZ OM PA PE PH PK PL PS PT PY QA RO RS RU RW SA SD SE SG SI SK SN SO SS SV SY TD TH TJ TM TN ' +
  'TR TW TZ UA UG US UY UZ VA VE VN YE ZA ZM ZW';

const MONTHS = 12;
const WEEKDAYS = 7;
const DAY_IN_MS = 86_400_000;

const dictionaries = new Map<string, Dictionary>();

/** The built-in dictionary of a language (BCP 47); made once, the same every time. */
export function dictionaryOf(language: string): Dictionary {
  const known = dictionaries.get(language);
  if (known) return known;
  const made = makeDictionary(language);
  dictionaries.set(language, made);
  return made;
}

function makeDictionary(language: string): Dictionary {
  const entries = new Map<string, Key[]>();
  const add = (written: string, key: Key): void => {
    const folded = foldWord(written);
    // A stem of six letters stands for many words; only clitics are taken off an entry.
    const script = scriptOfWord(folded);
    const forms = script === 'arabic' || script === 'hebrew' ? [folded, stemOf(folded, script)] : [folded];
    for (const form of new Set(forms)) entries.set(form, [...(entries.get(form) ?? []), key]);
  };
  addCommonWords(language, add);
  // A tag that Intl refuses has no calendar and no countries; everything else still works.
  if (Intl.DateTimeFormat.supportedLocalesOf([wellFormed(language)]).length > 0) {
    addCalendar(language, add);
    addCountries(language, add);
  }
  const longestEntry = Math.max(0, ...[...entries.keys()].map((entry) => entry.length));
  return { keysOf: (folded) => entries.get(folded) ?? [], longestEntry };
}

type Add = (written: string, key: Key) => void;

function wellFormed(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'und';
  } catch {
    return 'und';
  }
}

function addCommonWords(language: string, add: Add): void {
  const column = COMMON_WORD_LANGUAGES.findIndex((known) => known === language.split('-')[0]?.toLowerCase());
  if (column < 0) return;
  COMMON_WORDS.trim()
    .split('\n')
    .forEach((row, concept) => {
      for (const form of row.split('|')[column]?.split('/') ?? []) {
        add(form, { name: `concept ${concept}`, strength: COMMON_WORD_STRENGTH });
      }
    });
}

function addCalendar(language: string, add: Add): void {
  const options = { timeZone: 'UTC', calendar: 'gregory' } as const;
  const month = new Intl.DateTimeFormat(language, { ...options, month: 'long', day: 'numeric' });
  const weekday = new Intl.DateTimeFormat(language, { ...options, weekday: 'long' });
  for (let index = 0; index < MONTHS; index++) {
    const parts = month.formatToParts(Date.UTC(2024, index, 1));
    const name = parts.find(({ type }) => type === 'month')?.value ?? '';
    if (!/\d/.test(name)) add(name, { name: `month ${index}`, strength: CALENDAR_STRENGTH });
  }
  for (let index = 0; index < WEEKDAYS; index++) {
    // 1970 began on a Thursday; the number only has to be the same in both languages.
    const name = weekday.format(index * DAY_IN_MS).replace(/^(?:יום |ה)/, '');
    add(name, { name: `weekday ${index}`, strength: CALENDAR_STRENGTH });
  }
}

function addCountries(language: string, add: Add): void {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  for (const code of COUNTRIES.split(' ')) {
    add(names.of(code) ?? code, { name: `country ${code}`, strength: COUNTRY_STRENGTH });
  }
}
