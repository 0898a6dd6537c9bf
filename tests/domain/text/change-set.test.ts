import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyChanges,
  changeSetOf,
  createChangeSet,
  invertChanges,
  isIdentity,
  NO_CHANGES,
  type ChangeSet,
} from '@/domain/text/change-set';
import { arbitraryChangeSet } from '../../support/arbitrary-changes';
import { arbitraryText } from '../../support/arbitrary-text';

const textAndChanges = arbitraryText().chain((text) =>
  fc.tuple(fc.constant(text), arbitraryChangeSet(text.length)),
);

function withoutPlaces({ changes }: ChangeSet) {
  return changes.map(({ start, end, insert }) => ({ start, end, insert }));
}

describe('createChangeSet', () => {
  it('accepts changes that touch', () => {
    const changes = [
      { start: 0, end: 2, insert: 'x' },
      { start: 2, end: 2, insert: 'y' },
      { start: 2, end: 4, insert: '' },
    ];
    const result = createChangeSet(changes, 4);
    expect(result.ok && applyChanges('abcd', result.value)).toBe('xy');
  });

  it('reports every fault with the change at fault', () => {
    const result = createChangeSet(
      [
        { start: 4, end: 8, insert: '' },
        { start: 6, end: 9, insert: 'overlaps' },
        { start: 2, end: 3, insert: 'comes too late' },
        { start: 9, end: 11, insert: 'reaches out' },
        { start: 8, end: 7, insert: 'is inside out' },
        { start: Number.NaN, end: 7, insert: 'is nowhere' },
      ],
      10,
    );
    expect(result).toEqual({
      ok: false,
      errors: [
        { code: 'overlap', index: 1 },
        { code: 'out_of_order', index: 2 },
        { code: 'out_of_bounds', index: 3 },
        { code: 'out_of_bounds', index: 4 },
        { code: 'out_of_bounds', index: 5 },
      ],
    });
  });

  it('leaves out what does nothing', () => {
    expect(createChangeSet([{ start: 1, end: 1, insert: '' }], 3)).toEqual({ ok: true, value: NO_CHANGES });
    expect(changeSetOf([])).toBe(NO_CHANGES);
  });
});

describe('applyChanges', () => {
  it('refuses a text too short for the changes', () => {
    expect(() => applyChanges('ab', changeSetOf([{ start: 1, end: 3, insert: '' }]))).toThrow(RangeError);
  });

  it('puts each insertion where the set says it lies', () => {
    fc.assert(
      fc.property(textAndChanges, ([text, changeSet]) => {
        const after = applyChanges(text, changeSet);
        for (const { newStart, insert } of changeSet.changes) {
          expect(after.slice(newStart, newStart + insert.length)).toBe(insert);
        }
      }),
    );
  });
});

describe('invertChanges', () => {
  it('takes the changed text back', () => {
    fc.assert(
      fc.property(textAndChanges, ([text, changeSet]) => {
        const after = applyChanges(text, changeSet);
        expect(applyChanges(after, invertChanges(changeSet, text))).toBe(text);
      }),
    );
  });

  it('twice gives the same changes', () => {
    fc.assert(
      fc.property(textAndChanges, ([text, changeSet]) => {
        const after = applyChanges(text, changeSet);
        const twice = invertChanges(invertChanges(changeSet, text), after);
        expect(withoutPlaces(twice)).toEqual(withoutPlaces(changeSet));
      }),
    );
  });

  it('of no changes is no changes', () => {
    expect(invertChanges(NO_CHANGES, 'text')).toBe(NO_CHANGES);
    expect(isIdentity(NO_CHANGES)).toBe(true);
  });
});
