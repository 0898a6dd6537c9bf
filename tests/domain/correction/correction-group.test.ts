import { describe, expect, test } from 'vitest';
import type { Correction, CorrectionState } from '@/domain/correction/correction';
import { offersFindings, selectFindings, type CorrectionGroup } from '@/domain/correction/correction-group';
import type { CoveredOccurrence } from '@/domain/correction/find-occurrences';
import { correctionOf } from '../../support/correction-of';

const GROUP: CorrectionGroup = {
  kind: 'text',
  id: 'group',
  projectId: 'project',
  proposerId: 'reviewer',
  quote: 'Galant',
  replacement: 'Gallant',
  targetLang: 'en',
  matchCase: true,
  wholeWords: true,
  ignoreMarks: false,
};

test.each([
  ['one proposal', { proposed: 1 }, true],
  ['nothing but what was withdrawn', { withdrawn: 3 }, false],
  ['nothing but what was rejected', { rejected: 1 }, false],
  ['as many rejected as approved', { approved: 2, rejected: 2 }, true],
  ['more rejected than approved', { approved: 2, rejected: 3, proposed: 9 }, false],
] as const)('a group with %s', (_, counts, offers) => {
  expect(offersFindings(counts)).toBe(offers);
});

describe('what a group is offered for', () => {
  const text = 'Galant met Mr Galant.';
  const at = (start: number, covering: Correction | null = null): CoveredOccurrence => ({
    blockId: 'block',
    start,
    end: start + 6,
    quote: 'Galant',
    replacement: 'Gallant',
    covering,
  });
  const places = [at(0), at(14)];
  const before = (state: CorrectionState, more: Partial<Correction> = {}) =>
    correctionOf(text, 'Galant', 'Gallant', { state, ...more });

  test('every place nobody has answered for', () => {
    expect(selectFindings(GROUP, places, [], [])).toEqual(places);
  });

  test('not where a correction stands', () => {
    const covered = [at(0, before('proposed', { replacement: 'Gallantt' })), at(14)];
    expect(selectFindings(GROUP, covered, [], [])).toEqual([at(14)]);
  });

  test('not where it was rejected or withdrawn, of this group or none', () => {
    expect(selectFindings(GROUP, places, [before('rejected', { groupId: 'group' })], [])).toEqual([at(14)]);
    expect(selectFindings(GROUP, places, [before('withdrawn')], [])).toEqual([at(14)]);
  });

  test('where another wording was rejected', () => {
    expect(selectFindings(GROUP, places, [before('rejected', { replacement: 'Gallo' })], [])).toEqual(places);
  });

  test('not where it was dismissed, though another group still may', () => {
    const dismissal = { groupId: 'group', blockId: 'block', start: 14 };
    expect(selectFindings(GROUP, places, [], [dismissal])).toEqual([at(0)]);
    expect(selectFindings({ ...GROUP, id: 'other' }, places, [], [dismissal])).toEqual(places);
  });
});
