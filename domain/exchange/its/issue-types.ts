/** The types of a localization quality issue in ITS 2.0, with the category of MQM-Core that says the same, or the next more general one. */
const MQM_OF_ITS: Readonly<Record<string, string>> = {
  terminology: 'terminology',
  mistranslation: 'accuracy/mistranslation',
  omission: 'accuracy/omission',
  untranslated: 'accuracy/untranslated',
  addition: 'accuracy/addition',
  duplication: 'accuracy/addition',
  inconsistency: 'linguistic-conventions/textual-conventions',
  grammar: 'linguistic-conventions/grammar',
  legal: 'audience-appropriateness',
  register: 'style/language-register',
  'locale-specific-content': 'audience-appropriateness/culture-specific-reference',
  'locale-violation': 'locale-conventions',
  style: 'style',
  characters: 'linguistic-conventions/character-encoding',
  misspelling: 'linguistic-conventions/spelling',
  typographical: 'linguistic-conventions/punctuation',
  formatting: 'design-and-markup',
  'inconsistent-entities': 'accuracy/mistranslation',
  numbers: 'accuracy/mistranslation',
  markup: 'design-and-markup/markup-tag',
  'pattern-problem': 'custom',
  whitespace: 'linguistic-conventions/punctuation',
  internationalization: 'design-and-markup',
  length: 'design-and-markup/truncation-text-expansion',
  'non-conformance': 'linguistic-conventions/unintelligible',
  uncategorized: 'custom',
  other: 'custom',
};

/** MQM to ITS, as the authors of both have published it; a category that is not here goes with its dimension. */
const ITS_OF_MQM: Readonly<Record<string, string>> = {
  terminology: 'terminology',
  accuracy: 'mistranslation',
  'accuracy/addition': 'addition',
  'accuracy/omission': 'omission',
  'accuracy/untranslated': 'untranslated',
  'linguistic-conventions': 'other',
  'linguistic-conventions/grammar': 'grammar',
  'linguistic-conventions/punctuation': 'typographical',
  'linguistic-conventions/spelling': 'misspelling',
  'linguistic-conventions/unintelligible': 'uncategorized',
  'linguistic-conventions/character-encoding': 'characters',
  style: 'style',
  'style/inconsistent-with-external-reference': 'inconsistency',
  'style/language-register': 'register',
  'locale-conventions': 'locale-violation',
  'audience-appropriateness': 'other',
  'design-and-markup': 'formatting',
  'design-and-markup/markup-tag': 'markup',
  'design-and-markup/truncation-text-expansion': 'length',
  'design-and-markup/link-cross-reference': 'other',
  custom: 'other',
};

export const isItsType = (name: string): boolean => Object.hasOwn(MQM_OF_ITS, name);

/** The category of MQM-Core for a type of ITS; null where it is none. */
export const mqmOfItsType = (type: string): string | null =>
  isItsType(type) ? (MQM_OF_ITS[type] ?? null) : null;

/** The type of ITS for a category of MQM-Core, or for what is a type already; null where nobody knows it. */
export function itsTypeOf(category: string): string | null {
  if (isItsType(category)) return category;
  const [dimension = ''] = category.split('/');
  const known = [category, dimension].find((id) => Object.hasOwn(ITS_OF_MQM, id));
  return known === undefined ? null : (ITS_OF_MQM[known] ?? null);
}
