import type { LanguageData, LanguageRules } from './language-rules';
import { toLanguageRules } from './language-rules';
import { primarySubtag } from '../primary-subtag';
import { arabic } from './languages/arabic';
import { chinese } from './languages/chinese';
import { dutch } from './languages/dutch';
import { english } from './languages/english';
import { french } from './languages/french';
import { german } from './languages/german';
import { hebrew } from './languages/hebrew';
import { hindi } from './languages/hindi';
import { italian } from './languages/italian';
import { japanese } from './languages/japanese';
import { korean } from './languages/korean';
import { danishNorwegian, swedish } from './languages/nordic';
import { armenian, bulgarian, czechSlovak, greek, ordinalDot, romanian } from './languages/other';
import { persian } from './languages/persian';
import { polish } from './languages/polish';
import { portuguese } from './languages/portuguese';
import { russian } from './languages/russian';
import { spanish } from './languages/spanish';
import { thai } from './languages/thai';
import { turkish } from './languages/turkish';
import { ukrainian } from './languages/ukrainian';
import { urdu } from './languages/urdu';

/** By primary language subtag, old codes included. */
const LANGUAGES: ReadonlyMap<string, LanguageData> = new Map(
  Object.entries({
    ar: arabic,
    bg: bulgarian,
    bs: ordinalDot,
    cs: czechSlovak,
    da: danishNorwegian,
    de: german,
    el: greek,
    en: english,
    es: spanish,
    et: ordinalDot,
    fa: persian,
    fi: ordinalDot,
    fr: french,
    he: hebrew,
    hi: hindi,
    hr: ordinalDot,
    hu: ordinalDot,
    hy: armenian,
    is: ordinalDot,
    it: italian,
    iw: hebrew,
    ja: japanese,
    ko: korean,
    lv: ordinalDot,
    mr: hindi,
    ne: hindi,
    nb: danishNorwegian,
    nl: dutch,
    nn: danishNorwegian,
    no: danishNorwegian,
    pl: polish,
    ps: persian,
    pt: portuguese,
    ro: romanian,
    ru: russian,
    sk: czechSlovak,
    sl: ordinalDot,
    sr: ordinalDot,
    sv: swedish,
    th: thai,
    tr: turkish,
    uk: ukrainian,
    ur: urdu,
    yue: chinese,
    zh: chinese,
  }),
);

const made = new Map<string, LanguageRules>();

/** The rules for a BCP 47 tag; a language we know nothing of gets the rules that hold everywhere. */
export function findLanguageRules(lang: string): LanguageRules {
  const primary = primarySubtag(lang);
  const key = LANGUAGES.has(primary) ? primary : '';
  const found = made.get(key);
  if (found !== undefined) return found;
  const rules = toLanguageRules(LANGUAGES.get(key) ?? {});
  made.set(key, rules);
  return rules;
}
