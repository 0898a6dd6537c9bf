import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '@/domain/article/block';
import { listCorrectedRuns, toChangeSet } from '@/domain/correction/apply-corrections';
import type { Correction } from '@/domain/correction/correction';
import { selectCorrections } from '@/domain/correction/select-corrections';
import { applyChanges, invertChanges } from '@/domain/text/change-set';
import { correctionAt, correctionOf } from '../../support/correction-of';

const blockOf = (text: string): Block => ({
  id: 'block',
  side: 'target',
  index: 0,
  kind: 'paragraph',
  level: 0,
  text,
  sentenceStarts: [0],
});

const corrected = (text: string, corrections: readonly Correction[]) =>
  applyChanges(text, toChangeSet(corrections));

/** Texts of several scripts with any proposals over them, rivals among them, in any state that counts. */
const textWithCorrections = fc
  .string({ unit: fc.constantFrom('a', 'ب', 'ש', '学', '👩‍🚀', ' ', '.', 'é'), minLength: 1, maxLength: 60 })
  .chain((text) =>
    fc.record({
      text: fc.constant(text),
      corrections: fc
        .array(
          fc.record({
            ends: fc.tuple(fc.nat(text.length), fc.nat(text.length)),
            replacement: fc.string({ maxLength: 6 }),
            state: fc.constantFrom('proposed', 'approved', 'changes_requested'),
          }),
          { maxLength: 12 },
        )
        .map((drafts) =>
          drafts.map(({ ends, replacement, state }, index) =>
            correctionAt(text, Math.min(...ends), Math.max(...ends), replacement, {
              id: String(index),
              state,
            }),
          ),
        ),
    }),
  );

describe('the corrected text', () => {
  test('replaces, inserts and deletes, whatever the order the corrections come in', () => {
    const text = 'The port open again in Sunday.';
    const corrections = [
      correctionOf(text, 'in S', 'on S'),
      correctionOf(text, 'open', 'opened'),
      correctionOf(text, ' again', ''),
      correctionAt(text, text.length, text.length, ' Ships left at once.'),
    ];
    expect(corrected(text, corrections)).toBe('The port opened on Sunday. Ships left at once.');
  });

  test('keeps an insertion before what is replaced at the same place', () => {
    const text = 'red house';
    const corrections = [correctionOf(text, 'house', 'barn'), correctionAt(text, 4, 4, 'old ')];
    expect(corrected(text, corrections)).toBe('red old barn');
  });

  test('takes the text that the editor approved, not the one proposed', () => {
    const text = 'the kids';
    expect(corrected(text, [correctionOf(text, 'kids', 'youths', { approvedText: 'children' })])).toBe(
      'the children',
    );
  });

  test('is the imported text again when every change is undone', () => {
    fc.assert(
      fc.property(textWithCorrections, ({ text, corrections }) => {
        const changes = toChangeSet(selectCorrections(corrections, 'all').applied);
        const after = applyChanges(text, changes);
        expect(applyChanges(after, invertChanges(changes, text))).toBe(text);
      }),
    );
  });
});

describe('the runs of a preview', () => {
  test('show what goes before what comes, each with its correction', () => {
    const text = 'two ship left';
    expect(listCorrectedRuns(blockOf(text), [correctionOf(text, 'ship', 'ships', { id: 'c' })])).toEqual([
      { kind: 'same', text: 'two ', correctionId: null },
      { kind: 'removed', text: 'ship', correctionId: 'c' },
      { kind: 'added', text: 'ships', correctionId: 'c' },
      { kind: 'same', text: ' left', correctionId: null },
    ]);
  });

  test('give the imported text without what was added, and the corrected text without what was removed', () => {
    fc.assert(
      fc.property(textWithCorrections, ({ text, corrections }) => {
        const { applied } = selectCorrections(corrections, 'all');
        const runs = listCorrectedRuns(blockOf(text), applied);
        const textWithout = (kind: string) =>
          runs
            .filter((run) => run.kind !== kind)
            .map((run) => run.text)
            .join('');
        expect(textWithout('added')).toBe(text);
        expect(textWithout('removed')).toBe(corrected(text, applied));
      }),
    );
  });
});

describe('which corrections are applied', () => {
  const text = 'a long sentence';
  const wide = correctionOf(text, 'long sentence', 'short one', { id: 'wide' });
  const narrow = correctionOf(text, 'long', 'brief', { id: 'narrow' });
  const ids = (corrections: readonly Correction[]) => corrections.map(({ id }) => id);

  test('only approved ones, when only approved ones are asked for', () => {
    const approved: Correction = { ...narrow, state: 'approved' };
    expect(selectCorrections([wide, approved], 'approved')).toEqual({ applied: [approved], leftOut: [] });
  });

  test('the first proposed of two rivals, and the other is named', () => {
    const { applied, leftOut } = selectCorrections([wide, narrow], 'all');
    expect([ids(applied), ids(leftOut)]).toEqual([['wide'], ['narrow']]);
  });

  test('an approved one before a rival proposed earlier', () => {
    const { applied, leftOut } = selectCorrections([wide, { ...narrow, state: 'approved' }], 'all');
    expect([ids(applied), ids(leftOut)]).toEqual([['narrow'], ['wide']]);
  });

  test('a third that only touched the one left out', () => {
    const last = correctionOf(text, 'sentence', 'phrase', { id: 'last' });
    const { applied, leftOut } = selectCorrections([narrow, wide, last], 'all');
    expect([ids(applied), ids(leftOut)]).toEqual([['narrow', 'last'], ['wide']]);
  });

  test('none that was rejected, withdrawn or superseded', () => {
    const gone = (['rejected', 'withdrawn', 'superseded'] as const).map((state) => ({ ...narrow, state }));
    expect(selectCorrections(gone, 'all')).toEqual({ applied: [], leftOut: [] });
  });

  test('never two rivals, and never one that is forgotten', () => {
    fc.assert(
      fc.property(textWithCorrections, ({ corrections }) => {
        const { applied, leftOut } = selectCorrections(corrections, 'all');
        expect(applied.length + leftOut.length).toBe(corrections.length);
        const sorted = [...applied].sort(
          (a, b) => a.anchor.start - b.anchor.start || a.anchor.end - b.anchor.end,
        );
        sorted.slice(1).forEach((next, index) => {
          expect(next.anchor.start).toBeGreaterThanOrEqual(sorted[index]?.anchor.end ?? 0);
        });
      }),
    );
  });
});
