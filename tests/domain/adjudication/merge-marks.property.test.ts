import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjudicatedItems, adjudicatedMarks, stands } from '@/domain/adjudication/adjudicated-items';
import { agreementOf } from '@/domain/adjudication/marks-agree';
import { mergeMarks } from '@/domain/adjudication/merge-marks';
import type { Ruling } from '@/domain/adjudication/ruling';
import { arbitraryMarks } from '@/tests/support/arbitrary-marks';

const withShuffle = arbitraryMarks().chain((marks) =>
  fc.record({
    marks: fc.constant(marks),
    shuffled: fc.shuffledSubarray([...marks], { minLength: marks.length }),
  }),
);

const names = (groups: readonly (readonly { readonly id: string }[])[]): readonly string[] =>
  groups.map((group) => group.map(({ id }) => id).join(' ')).sort();

describe('marks that agree are put together', () => {
  test('in the same way, in whatever order they come', () => {
    fc.assert(
      fc.property(withShuffle, ({ marks, shuffled }) => {
        expect(names(mergeMarks(shuffled))).toEqual(names(mergeMarks(marks)));
      }),
    );
  });

  test('each in exactly one group, no two of one reviewer, all agreeing with all', () => {
    fc.assert(
      fc.property(arbitraryMarks(), (marks) => {
        const groups = mergeMarks(marks);
        expect(
          groups
            .flat()
            .map(({ id }) => id)
            .sort(),
        ).toEqual(marks.map(({ id }) => id).sort());
        for (const group of groups) {
          expect(new Set(group.map(({ reviewerId }) => reviewerId)).size).toBe(group.length);
          for (const one of group)
            for (const other of group) if (one !== other) expect(agreementOf(one, other)).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('and of two reviewers, no mark is left alone beside one that agrees with it and is alone too', () => {
    fc.assert(
      fc.property(arbitraryMarks({ reviewers: 2 }), (marks) => {
        const alone = mergeMarks(marks).flatMap((group) => (group.length === 1 ? group : []));
        for (const one of alone)
          for (const other of alone)
            if (one.reviewerId !== other.reviewerId) expect(agreementOf(one, other)).toBe(0);
      }),
    );
  });

  test('agreement is mutual', () => {
    fc.assert(
      fc.property(arbitraryMarks({ min: 2 }), ([one, other]) => {
        if (one && other) expect(agreementOf(one, other)).toBe(agreementOf(other, one));
      }),
    );
  });
});

const KINDS = ['keep', 'refuse', 'merge', 'split', 'change', 'undo'] as const;

const withRulings = arbitraryMarks({ min: 1 }).chain((marks) => {
  const anyMark = fc.constantFrom(...marks).map(({ id }) => id);
  return fc.record({
    marks: fc.constant(marks),
    rulings: fc
      .array(
        fc.record({ kind: fc.constantFrom(...KINDS), markId: anyMark, otherId: anyMark, back: fc.nat(5) }),
        {
          maxLength: 12,
        },
      )
      .map((drafts) =>
        drafts.map(({ kind, markId, otherId, back }, index): Ruling => ({
          id: `r${String(index)}`,
          sequence: index + 1,
          kind,
          markId: kind === 'undo' ? null : markId,
          otherId: kind === 'merge' ? otherId : null,
          category: null,
          severity: kind === 'change' ? 'major' : null,
          reason: kind === 'refuse' ? 'no_error' : null,
          note: '',
          undoesId: kind === 'undo' ? `r${String(index - 1 - back)}` : null,
          byId: 'judge',
          at: '2026-01-01T00:00:00.000Z',
        })),
      ),
  });
});

describe('whatever is ruled', () => {
  test('each mark ends in exactly one item, and each error that stands scores once', () => {
    fc.assert(
      fc.property(withRulings, ({ marks, rulings }) => {
        const items = adjudicatedItems(marks, rulings);
        const ids = items.flatMap((item) => item.marks.map(({ id }) => id));
        expect(ids.sort()).toEqual(marks.map(({ id }) => id).sort());
        const scored = adjudicatedMarks(items, 'judge');
        expect(scored.length).toBe(items.filter(stands).length);
        expect(new Set(scored.map(({ id }) => id)).size).toBe(scored.length);
        expect(scored.every(({ reviewerId }) => reviewerId === 'judge')).toBe(true);
      }),
    );
  });

  test('taking back the last ruling gives what was before it', () => {
    fc.assert(
      fc.property(withRulings, ({ marks, rulings }) => {
        const last = rulings.at(-1);
        if (last === undefined || last.kind === 'undo') return;
        const undo: Ruling = {
          ...last,
          ...{ id: 'back', sequence: last.sequence + 1, kind: 'undo', markId: null, otherId: null },
          ...{ severity: null, reason: null, undoesId: last.id },
        };
        const before = adjudicatedItems(marks, rulings.slice(0, -1));
        expect(adjudicatedItems(marks, [...rulings, undo])).toEqual(before);
      }),
    );
  });
});
