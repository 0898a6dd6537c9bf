import fc from 'fast-check';
import type { Block } from '@/domain/article/block';
import type { Correction } from '@/domain/correction/correction';
import type { Decision } from '@/domain/correction/decision';
import { areRivals } from '@/domain/correction/find-rivals';
import { arbitrarySpanIn, arbitraryText } from './arbitrary-text';
import { correctionAt } from './correction-of';

export interface RandomHistory {
  readonly blocks: readonly Block[];
  /** As they stand at the end. */
  readonly corrections: readonly Correction[];
  readonly decisions: readonly Decision[];
}

/** A paragraph of the target, one sentence long. */
export const blockOf = (id: string, text: string, index = 0): Block => ({
  id,
  side: 'target',
  index,
  kind: 'paragraph',
  level: 0,
  text,
  sentenceStarts: [0],
});

/** Corrections anywhere in two paragraphs, rivals and doubles among them. */
const arbitraryPlaces: fc.Arbitrary<Omit<RandomHistory, 'decisions'>> = fc
  .tuple(arbitraryText(8), arbitraryText(8))
  .map(([a, b]) => [blockOf('a', `${a} one one two`), blockOf('b', `${b} dos dos`, 1)])
  .chain((blocks) =>
    fc
      .array(
        fc
          .constantFrom(...blocks)
          .chain((block) => fc.tuple(fc.constant(block), arbitrarySpanIn(block.text), arbitraryText(3))),
        { minLength: 1, maxLength: 6 },
      )
      .map((places) => ({
        blocks,
        corrections: places
          .map(([block, { start, end }, replacement], index) => {
            const correction = correctionAt(block.text, start, end, replacement, { id: `c${index}` });
            return { ...correction, anchor: { ...correction.anchor, blockId: block.id } };
          })
          .filter(({ anchor, replacement }) => anchor.quote !== replacement),
      })),
  );

/**
 * An article and what was decided on it: each step takes back the decision that a correction rests on, or else refuses
 * or approves it, with another text now and then; an approval that a rival forbids is not taken. Some steps in a row
 * are one batch.
 */
export const arbitraryHistory: fc.Arbitrary<RandomHistory> = fc
  .tuple(
    arbitraryPlaces,
    fc.array(fc.record({ pick: fc.nat(5), turn: fc.nat(4), batch: fc.nat(3) }), { maxLength: 16 }),
  )
  .map(([{ blocks, corrections }, steps]) => {
    const now = new Map(corrections.map((correction) => [correction.id, correction]));
    const decisions: Decision[] = [];
    let batchNumber = 0;
    for (const { pick, turn, batch } of steps) {
      const correction = now.get(corrections[pick % Math.max(1, corrections.length)]?.id ?? '');
      if (correction === undefined) continue;
      if (batch !== 0) batchNumber += 1;
      const decision = (more: Partial<Decision>): void => {
        const sequence = decisions.length + 1;
        decisions.push({
          ...PLAIN,
          id: `d${sequence}`,
          sequence,
          correctionId: correction.id,
          batchId: batch === 0 ? `batch-${batchNumber}` : null,
          ...more,
        });
      };
      if (correction.state !== 'proposed') {
        const standing = decisions.findLast(({ correctionId }) => correctionId === correction.id);
        decision({ kind: 'undo', undoesId: standing?.id ?? null });
        now.set(correction.id, { ...correction, state: 'proposed', approvedText: null });
      } else if (turn === 0) {
        decision({ kind: 'reject', reason: 'other' });
        now.set(correction.id, { ...correction, state: 'rejected' });
      } else if (![...now.values()].some((one) => one.state === 'approved' && areRivals(one, correction))) {
        const text = turn === 1 ? `${correction.replacement}!` : correction.replacement;
        const { blockId, start, end } = correction.anchor;
        decision({ kind: 'approve', applied: { blockId, start, end, text } });
        now.set(correction.id, { ...correction, state: 'approved', approvedText: text });
      }
    }
    return { blocks, corrections: [...now.values()], decisions };
  });

const PLAIN: Omit<Decision, 'id' | 'sequence' | 'correctionId' | 'batchId'> = {
  kind: 'approve',
  byId: 'editor',
  at: '2026-01-01T00:00:00.000Z',
  reason: null,
  note: '',
  editedText: null,
  undoesId: null,
  causeId: null,
  applied: null,
  override: false,
};
