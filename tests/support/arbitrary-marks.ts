import fc from 'fast-check';
import type { ErrorMark } from '@/domain/annotation/error';
import { SEVERITIES } from '@/domain/annotation/severity';

const TEXT = 'The old bridge over the quiet river has been closed since the flood of last spring.';

const CATEGORIES = ['accuracy', 'accuracy/mistranslation', 'accuracy/omission', 'fluency/grammar', 'style'];

interface Wish {
  readonly reviewers?: number;
  readonly min?: number;
}

/** Marks of a few people in two blocks, many of them close to each other. */
export function arbitraryMarks({ reviewers = 3, min = 0 }: Wish = {}): fc.Arbitrary<readonly ErrorMark[]> {
  const mark = fc.record({
    blockId: fc.constantFrom('a', 'b'),
    start: fc.nat(20),
    length: fc.nat(12),
    category: fc.constantFrom(...CATEGORIES),
    severity: fc.constantFrom(...SEVERITIES),
    reviewer: fc.nat(reviewers - 1),
    scope: fc.constantFrom('span' as const, 'span' as const, 'span' as const, 'article' as const),
  });
  return fc.array(mark, { minLength: min, maxLength: 14 }).map((drafts) =>
    drafts.map(({ blockId, start, length, reviewer, scope, ...more }, index) => {
      const end = start + length;
      const target = { blockId, start, end, quote: TEXT.slice(start, end), prefix: '', suffix: '' };
      return markOf(`m${String(index).padStart(2, '0')}`, {
        ...more,
        scope,
        reviewerId: `reviewer-${String(reviewer)}`,
        target: scope === 'article' ? null : target,
      });
    }),
  );
}

/** A mark that says what is given, and else nothing in particular. */
export const markOf = (id: string, change: Partial<ErrorMark> = {}): ErrorMark => ({
  id,
  articleId: 'article',
  reviewerId: 'reviewer',
  scope: 'span',
  target: null,
  source: null,
  category: 'accuracy',
  severity: 'minor',
  comment: '',
  provenance: { kind: 'person' },
  state: 'open',
  typology: 'mqm-core/2.0',
  version: 1,
  ...change,
});
