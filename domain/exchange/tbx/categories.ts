import type { TbxSaid } from './concept';

export type TbxLevel = 'concept' | 'language' | 'term';

/** What can be said of the parts of an entry: the element of the style DCA, the module, and of what it may be said. */
export interface TbxCategory {
  readonly element: 'termNote' | 'descrip' | 'admin' | 'ref' | 'xref';
  readonly module: 'min' | 'basic';
  readonly levels: readonly TbxLevel[];
}

const category = (
  element: TbxCategory['element'],
  module: TbxCategory['module'],
  ...levels: readonly TbxLevel[]
): TbxCategory => ({ element, module, levels });

/** Categories of the modules Min and Basic of TBX 3, beside the status and notes, which every dialect has. */
export const TBX_CATEGORIES: ReadonlyMap<string, TbxCategory> = new Map([
  ['subjectField', category('descrip', 'min', 'concept')],
  ['partOfSpeech', category('termNote', 'min', 'term')],
  ['customerSubset', category('admin', 'min', 'term')],
  ['definition', category('descrip', 'basic', 'concept', 'language')],
  ['context', category('descrip', 'basic', 'term')],
  ['grammaticalGender', category('termNote', 'basic', 'term')],
  ['termType', category('termNote', 'basic', 'term')],
  ['termLocation', category('termNote', 'basic', 'term')],
  ['geographicalUsage', category('termNote', 'basic', 'term')],
  ['projectSubset', category('admin', 'basic', 'term')],
  ['source', category('admin', 'basic', 'concept', 'language', 'term')],
  ['crossReference', category('ref', 'basic', 'concept', 'term')],
  ['externalCrossReference', category('xref', 'basic', 'concept', 'term')],
  ['xGraphic', category('xref', 'basic', 'concept')],
]);

/** What a person says in words: kept as a note where there is no other place for it. */
const IN_WORDS: ReadonlySet<string> = new Set(['note', 'definition', 'usageNote']);

export const isInWords = ({ category: name }: Pick<TbxSaid, 'category'>): boolean => IN_WORDS.has(name);

export const noteTexts = (said: readonly TbxSaid[]): readonly string[] =>
  said.filter(isInWords).map(({ text }) => text);

export const isKnownCategory = (name: string): boolean => IN_WORDS.has(name) || TBX_CATEGORIES.has(name);
