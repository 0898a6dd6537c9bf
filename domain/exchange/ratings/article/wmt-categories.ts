import { mapCategory } from '../../qe/map-category';

/** Categories of MQM-Core by the names that Google and WMT used in 2020 and 2021, by the whole id or by its dimension. */
const NAMES: Readonly<Record<string, string>> = {
  terminology: 'Terminology/Inappropriate for context',
  'terminology/inconsistent-use-of-terminology': 'Terminology/Inconsistent use of terminology',
  accuracy: 'Accuracy/Mistranslation',
  'accuracy/addition': 'Accuracy/Addition',
  'accuracy/omission': 'Accuracy/Omission',
  'accuracy/untranslated': 'Accuracy/Untranslated text',
  'linguistic-conventions': 'Fluency/Grammar',
  'linguistic-conventions/punctuation': 'Fluency/Punctuation',
  'linguistic-conventions/spelling': 'Fluency/Spelling',
  'linguistic-conventions/character-encoding': 'Fluency/Character encoding',
  'linguistic-conventions/textual-conventions': 'Fluency/Inconsistency',
  // Theirs for it is Non-translation, which is of a whole segment and weighs five times as much as a major error.
  'linguistic-conventions/unintelligible': 'Other',
  style: 'Style/Awkward',
  'style/language-register': 'Fluency/Register',
  'locale-conventions': 'Locale convention',
  'locale-conventions/address-format': 'Locale convention/Address format',
  'locale-conventions/currency-format': 'Locale convention/Currency format',
  'locale-conventions/date-format': 'Locale convention/Date format',
  'locale-conventions/telephone-format': 'Locale convention/Telephone format',
  'locale-conventions/time-format': 'Locale convention/Time format',
  'design-and-markup': 'Fluency/Display',
};

export interface WmtCategory {
  readonly name: string;
  /** The name says less than the id, or something else. */
  readonly isLossy: boolean;
}

export function wmtCategory(id: string): WmtCategory {
  const dimension = id.split('/')[0] ?? '';
  const name = namedAs(id) ?? namedAs(dimension) ?? 'Other';
  return { name, isLossy: mapCategory(name) !== id };
}

const namedAs = (id: string): string | undefined => (Object.hasOwn(NAMES, id) ? NAMES[id] : undefined);

/** “Linguistic conventions/Textual conventions”: as MQM-Core writes its names. */
export const coreName = (id: string): string =>
  id
    .split('/')
    .map((part) => (part.charAt(0).toUpperCase() + part.slice(1)).replaceAll('-', ' '))
    .join('/');
