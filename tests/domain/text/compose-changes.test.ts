import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, changeSetOf, NO_CHANGES } from '@/domain/text/change-set';
import { composeChanges } from '@/domain/text/compose-changes';
import { arbitraryChangeSet } from '../../support/arbitrary-changes';
import { arbitraryText } from '../../support/arbitrary-text';

describe('composeChanges', () => {
  it('does at once what the two do in turn', () => {
    const inTurn = arbitraryText().chain((text) =>
      arbitraryChangeSet(text.length).chain((first) =>
        fc.tuple(fc.constant(text), fc.constant(first), arbitraryChangeSet(applyChanges(text, first).length)),
      ),
    );
    fc.assert(
      fc.property(inTurn, ([text, first, second]) => {
        const composed = composeChanges(first, second);
        expect(applyChanges(text, composed)).toBe(applyChanges(applyChanges(text, first), second));
      }),
      { numRuns: 300 },
    );
  });

  it('does not care how three sets are bracketed', () => {
    const three = arbitraryText().chain((text) =>
      arbitraryChangeSet(text.length).chain((a) => {
        const afterA = applyChanges(text, a);
        return arbitraryChangeSet(afterA.length).chain((b) =>
          arbitraryChangeSet(applyChanges(afterA, b).length).map((c) => [text, a, b, c] as const),
        );
      }),
    );
    fc.assert(
      fc.property(three, ([text, a, b, c]) => {
        const left = composeChanges(composeChanges(a, b), c);
        const right = composeChanges(a, composeChanges(b, c));
        expect(applyChanges(text, left)).toBe(applyChanges(text, right));
      }),
    );
  });

  it('fuses changes that meet and keeps apart those that do not', () => {
    // one two three → ONE two three → ONE! two drei
    const first = changeSetOf([{ start: 0, end: 3, insert: 'ONE' }]);
    const second = changeSetOf([
      { start: 3, end: 3, insert: '!' },
      { start: 8, end: 13, insert: 'drei' },
    ]);
    expect(composeChanges(first, second).changes).toEqual([
      { start: 0, end: 3, insert: 'ONE!', newStart: 0 },
      { start: 8, end: 13, insert: 'drei', newStart: 9 },
    ]);
  });

  it('forgets an insertion that is taken out again', () => {
    const insertion = changeSetOf([{ start: 4, end: 4, insert: 'new' }]);
    expect(composeChanges(insertion, changeSetOf([{ start: 4, end: 7, insert: '' }]))).toBe(NO_CHANGES);
  });

  it('with no changes is the other set itself', () => {
    const changes = changeSetOf([{ start: 0, end: 1, insert: '' }]);
    expect(composeChanges(changes, NO_CHANGES)).toBe(changes);
    expect(composeChanges(NO_CHANGES, changes)).toBe(changes);
  });
});
