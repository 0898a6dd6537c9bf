import type { AuthorityEntry, EntryKind } from './authority-entry';

/** ISO 3166 codes of territories that people live in, and ISO 639 codes of languages that have a name in the news. */
const TERRITORIES =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU ' +
  'CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GI GL GM GN GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IN IQ ' +
  'IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX ' +
  'MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PR PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV ' +
  'SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW';
const LANGUAGES =
  'am ar az be bg bn bs ca cs da de el en es et eu fa fi fr ga gl gu ha he hi hr hu hy id ig is it ja ka kk km kn ko ku ky la lo lt ' +
  'lv mk ml mn mr ms mt my ne nl no or pa pl ps pt ro ru sd si sk sl so sq sr sv sw ta te tg th ti tk tr ug uk ur uz vi yi yo zh zu';

const displayNames = new Map<string, Intl.DisplayNames | null>();

function namesOf(language: string, type: 'region' | 'language'): Intl.DisplayNames | null {
  const key = `${type} ${language}`;
  const known = displayNames.get(key);
  if (known !== undefined) return known;
  const supported =
    /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/.test(language) &&
    Intl.DisplayNames.supportedLocalesOf([language]).length > 0;
  const made = supported ? new Intl.DisplayNames([language], { type, fallback: 'none' }) : null;
  displayNames.set(key, made);
  return made;
}

/** Territories and languages, in every language that the runtime knows them in; no data of our own. */
export function makeIntlEntries(): readonly AuthorityEntry[] {
  return [
    ...TERRITORIES.split(' ').map((code) => toEntry(code, 'territory', 'region')),
    ...LANGUAGES.split(' ').map((code) => toEntry(code, 'language', 'language')),
  ];
}

function toEntry(code: string, kind: EntryKind, type: 'region' | 'language'): AuthorityEntry {
  return {
    id: `${kind} ${code}`,
    kind,
    spellingsIn(language) {
      const preferred = namesOf(language, type)?.of(code);
      return preferred === undefined ? null : { preferred, admitted: [], unwanted: [] };
    },
  };
}
