import { categoryPath } from '../category-path';

/**
 * The names of the campaigns of Google and WMT from 2020 to 2025, by the ids that they have here: those of the first campaigns as they are
 * written in our exports, and the others that the same category has had since.
 */
const NAMES: readonly (readonly [id: string, written: string, ...others: readonly string[]])[] = [
  ['accuracy', 'Accuracy'],
  ['accuracy/mistranslation', 'Accuracy/Mistranslation'],
  ['accuracy/addition', 'Accuracy/Addition'],
  [
    'accuracy/omission',
    'Accuracy/Omission',
    'Accuracy/Omission (Translation)',
    'Accuracy/Omission (Translation 1)',
    'Accuracy/Omission (Translation 2)',
  ],
  ['accuracy/untranslated-text', 'Accuracy/Untranslated text', 'Accuracy/Source language fragment'],
  ['accuracy/gender-mismatch', 'Accuracy/Gender Mismatch'],
  ['accuracy/creative-reinterpretation', 'Accuracy/Creative Reinterpretation'],
  ['fluency', 'Fluency'],
  ['fluency/grammar', 'Fluency/Grammar'],
  ['fluency/punctuation', 'Fluency/Punctuation'],
  ['fluency/spelling', 'Fluency/Spelling'],
  ['fluency/register', 'Fluency/Register'],
  ['fluency/inconsistency', 'Fluency/Inconsistency'],
  ['fluency/character-encoding', 'Fluency/Character encoding'],
  ['fluency/display', 'Fluency/Display'],
  ['fluency/text-breaking', 'Fluency/Text-Breaking'],
  ['terminology', 'Terminology'],
  ['terminology/inappropriate-for-context', 'Terminology/Inappropriate for context'],
  ['terminology/inconsistent-use', 'Terminology/Inconsistent use of terminology', 'Terminology/Inconsistent'],
  ['style', 'Style'],
  ['style/awkward', 'Style/Awkward', 'Style/Unnatural or awkward'],
  ['style/bad-sentence-structure', 'Style/Bad sentence structure'],
  ['style/archaic-or-obscure-word-choice', 'Style/Archaic or obscure word choice'],
  ['locale-convention', 'Locale convention'],
  ['locale-convention/address-format', 'Locale convention/Address format', 'Locale convention/Address'],
  ['locale-convention/currency-format', 'Locale convention/Currency format', 'Locale convention/Currency'],
  ['locale-convention/date-format', 'Locale convention/Date format', 'Locale convention/Date'],
  ['locale-convention/name-format', 'Locale convention/Name format', 'Locale convention/Name'],
  ['locale-convention/number-format', 'Locale convention/Number format', 'Locale convention/Number'],
  ['locale-convention/telephone-format', 'Locale convention/Telephone format', 'Locale convention/Telephone'],
  ['locale-convention/time-format', 'Locale convention/Time format', 'Locale convention/Time'],
  ['non-translation', 'Non-translation', 'Non-translation!'],
  ['source-issue', 'Source issue'],
  ['source-error', 'Source error'],
  ['other', 'Other'],
];

const keyOf = (named: string): string => categoryPath(named).join('/');

const IDS: ReadonlyMap<string, string> = new Map(
  NAMES.flatMap(([id, ...names]) => [id, ...names].map((name) => [keyOf(name), id] as const)),
);

/** The id of a category by any of its names, however it is written. What is not known goes with its first part that is; `other` where none is. */
export function wmtCategoryOf(named: string): string {
  const parts = categoryPath(named);
  for (let length = parts.length; length > 0; length--) {
    const id = IDS.get(parts.slice(0, length).join('/'));
    if (id !== undefined) return id;
  }
  return 'other';
}

/** As the campaigns of 2020 and 2021 write it; null for what is no category of theirs. */
export const wmtNameOf = (id: string): string | null => NAMES.find(([known]) => known === id)?.[1] ?? null;

/** Every name that a category has had. */
export const WMT_NAMES: readonly (readonly [name: string, id: string])[] = NAMES.flatMap(([id, ...names]) =>
  names.map((name) => [name, id] as const),
);
