import { countWords } from '../count-words';
import { categoryPath, severityOf } from '../error-names';
import { penaltyOfSegment } from '../penalties';
import { perSize, type PenaltyOf, type ScoringModel } from '../scoring-model';

type ErrorType =
  'wrong-term' | 'syntactic' | 'omission' | 'structural' | 'misspelling' | 'punctuation' | 'miscellaneous';

/** For serious and for minor errors. */
const WEIGHTS: Readonly<Record<ErrorType, readonly [serious: number, minor: number]>> = {
  'wrong-term': [5, 2],
  syntactic: [4, 2],
  omission: [4, 2],
  structural: [4, 2],
  misspelling: [3, 1],
  punctuation: [2, 1],
  miscellaneous: [3, 1],
};

/** The type of a category, by the parts of its name; the earliest in the list of the standard where several would do. */
const TYPES: readonly (readonly [ErrorType, ReadonlySet<string>])[] = [
  ['wrong-term', new Set(['terminology', 'wrong-term', 'term', 'inappropriate-for-context'])],
  [
    'syntactic',
    new Set(['mistranslation', 'syntactic', 'syntax', 'unintelligible', 'non-translation', 'word-order']),
  ],
  ['omission', new Set(['omission', 'untranslated', 'untranslated-text'])],
  ['structural', new Set(['grammar', 'structural', 'agreement', 'word-form'])],
  ['misspelling', new Set(['spelling', 'misspelling', 'character-encoding'])],
  ['punctuation', new Set(['punctuation', 'typography'])],
];

const penaltyOf: PenaltyOf = ({ category, severity }) => {
  const level = severityOf(severity);
  if (level === null || level === 'neutral') return 0;
  const path = categoryPath(category);
  const type = TYPES.find(([, names]) => path.some((part) => names.has(part)))?.[0] ?? 'miscellaneous';
  return WEIGHTS[type][level === 'minor' ? 1 : 0];
};

/** SAE J2450: the weighted errors for each word of the source. */
export const saeJ2450: ScoringModel = {
  id: 'sae-j2450',
  better: 'lower',
  penaltyOf,
  measure: (segment) => {
    const amount = penaltyOfSegment(segment, penaltyOf);
    return amount === null ? null : { amount, size: countWords(segment.source) };
  },
  score: perSize,
};
