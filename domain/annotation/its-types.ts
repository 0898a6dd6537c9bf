/** The types of a localization quality issue in ITS 2.0, with the category of MQM-Core that says the same, or the next more general one. */
const CORE_OF_ITS = {
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
} as const satisfies Readonly<Record<string, string>>;

export type ItsType = keyof typeof CORE_OF_ITS;

// The keys of an object literal are its own, all of them.
export const ITS_TYPES = Object.keys(CORE_OF_ITS) as readonly ItsType[];

export const isItsType = (name: string): name is ItsType => Object.hasOwn(CORE_OF_ITS, name);

/** The category of MQM-Core for a type of ITS; null where it is none. */
export const coreOfItsType = (type: string): string | null => (isItsType(type) ? CORE_OF_ITS[type] : null);
