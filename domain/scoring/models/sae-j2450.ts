import { categoryPath } from '../../annotation/category-path';
import { SAE_J2450 } from '../../annotation/typologies/sae-j2450';
import { pointsOf } from '../../annotation/typology';
import { lengthOf } from '../count-words';
import { severityOf } from '../error-names';
import { penaltyOfSegment } from '../penalties';
import { perSize, type PenaltyOf, type ScoringModel } from '../scoring-model';

/** The type of a category, by the parts of its name; the earliest in the list of the standard where several would do. */
const TYPES: readonly (readonly [type: string, ReadonlySet<string>])[] = [
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
  return pointsOf(SAE_J2450, type, level === 'minor' ? 'minor' : 'major');
};

/** SAE J2450: the weighted errors for each word of the source. */
export const saeJ2450: ScoringModel = {
  id: 'sae-j2450',
  better: 'lower',
  penaltyOf,
  measure: (segment) => {
    const amount = penaltyOfSegment(segment, penaltyOf);
    return amount === null ? null : { amount, size: lengthOf(segment, 'source') };
  },
  score: perSize,
};
