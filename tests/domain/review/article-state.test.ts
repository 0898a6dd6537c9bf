import { expect, test } from 'vitest';
import { deriveArticleState } from '@/domain/review/article-state';

const open = { state: 'open' } as const;
const finished = { state: 'finished' } as const;

test.each([
  ['nobody has begun', 'imported', [], [], 'imported'],
  ['somebody reads', 'imported', [open], [], 'in_review'],
  ['one has finished and another reads', 'in_review', [finished, open], ['approved'], 'in_review'],
  ['all have finished, and a proposal waits', 'in_review', [finished], ['proposed'], 'reviewed'],
  [
    'all have finished, and changes are asked for',
    'in_review',
    [finished],
    ['changes_requested'],
    'reviewed',
  ],
  ['nothing waits for a decision', 'reviewed', [finished], ['approved', 'rejected', 'withdrawn'], 'approved'],
  ['it was exported, and nothing is new', 'exported', [finished], ['approved'], 'exported'],
  ['it was exported, and a decision was undone', 'exported', [finished], ['proposed'], 'reviewed'],
  ['it was exported, and a review was opened again', 'exported', [open], ['approved'], 'in_review'],
] as const)('when %s, an article that was %s is …', (_, current, reviews, corrections, expected) => {
  expect(deriveArticleState(current, reviews, corrections)).toBe(expected);
});
