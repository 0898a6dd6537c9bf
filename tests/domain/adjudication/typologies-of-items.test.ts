import { expect, test } from 'vitest';
import { adjudicatedItems, adjudicatedMarks } from '@/domain/adjudication/adjudicated-items';
import type { Ruling } from '@/domain/adjudication/ruling';
import { markOf } from '../../support/arbitrary-marks';

const target = { blockId: 'b', start: 0, end: 6, quote: 'harbor', prefix: '', suffix: '' };
/** Made before and after the project had a typology of its own. */
const before = markOf('1', { reviewerId: 'ana', target, category: 'style', typology: 'mqm-core/2.0' });
const after = markOf('2', { reviewerId: 'ben', target, category: 'style', typology: 'project:p/1' });

const ruling = (sequence: number, said: Partial<Ruling>): Ruling => ({
  ...{ id: String(sequence), sequence, kind: 'change', markId: '2', otherId: null, category: null },
  ...{
    severity: null,
    reason: null,
    note: '',
    undoesId: null,
    byId: 'judge',
    at: '2026-01-01T00:00:00.000Z',
  },
  ...said,
});

test('an item is called by the typology of the mark that stands for it, until it is ruled on another', () => {
  const [item] = adjudicatedItems([before, after], []);
  expect(item?.marks).toHaveLength(2);
  expect(item?.typology).toBe(item?.mark.typology);

  const [ruled] = adjudicatedItems([before, after], [ruling(1, { category: 'facts/quotes' })]);
  expect(ruled).toMatchObject({ category: 'facts/quotes', typology: 'project:p/1', verdict: 'kept' });
  // A severity says nothing of what it is called.
  const severer = [ruling(1, { category: 'facts/quotes' }), ruling(2, { severity: 'major', markId: '1' })];
  const [last] = adjudicatedItems([before, after], severer);
  expect(last).toMatchObject({ category: 'facts/quotes', typology: 'project:p/1', severity: 'major' });
  // And the mark that scores is of it.
  expect(adjudicatedMarks(last === undefined ? [] : [last], 'judge')).toMatchObject([
    { category: 'facts/quotes', typology: 'project:p/1', reviewerId: 'judge' },
  ]);
});
