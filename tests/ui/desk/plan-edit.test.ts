import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctedText } from '@/domain/correction/apply-corrections';
import type { Correction } from '@/domain/correction/correction';
import { editableText, planEdit } from '@/ui/desk/correct/plan-edit';
import { anchor, block, correction } from './support/article';

const BLOCK = block('target', 0, 'The mayor opened the brige. |Then he went home.');
const SENTENCE = { start: 0, end: 28 };
const FIX = correction({ errorId: null, anchor: anchor([BLOCK], 't0', 'brige'), replacement: 'bridge' });
const everyoneOwns = () => true;

function plan(
  text: string,
  live: readonly Correction[] = [],
  isOwn: (one: Correction) => boolean = everyoneOwns,
) {
  return planEdit(BLOCK, SENTENCE, live, text, 'en', isOwn);
}

describe('editing a segment freely', () => {
  it('begins with the corrections that stand', () => {
    expect(editableText(BLOCK, SENTENCE, [FIX])).toBe('The mayor opened the bridge.');
  });

  it('makes a correction of each difference, at its place in the paragraph', () => {
    const { add } = planEdit(BLOCK, { start: 28, end: 46 }, [], 'Then she went away.', 'en', everyoneOwns);
    expect(add).toMatchObject([
      { start: 33, end: 35, insert: 'she' },
      { start: 41, end: 45, insert: 'away' },
    ]);
  });

  it('changes nothing when nothing was changed', () => {
    expect(plan('The mayor opened the bridge.', [FIX])).toEqual({ add: [], reword: [], withdraw: [] });
  });

  it('gives a correction at the same place the new wording, so that it keeps its error', () => {
    expect(plan('The mayor opened the causeway.', [FIX]).reword).toEqual([
      { correction: FIX, replacement: 'causeway' },
    ]);
  });

  it('withdraws an own correction that was typed away, and leaves those of others', () => {
    expect(plan('The mayor opened the brige.', [FIX]).withdraw).toEqual([FIX]);
    expect(plan('The mayor opened the brige.', [FIX], () => false).withdraw).toEqual([]);
  });

  it('leads to exactly the text that was typed', () => {
    const words = fc.constantFrom(
      'The',
      'mayor',
      'opened',
      'the',
      'bridge',
      'brige',
      'a',
      'new',
      '“span”',
      '.',
      ',',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 9 }), (typed) => {
        const text = typed.join(' ');
        const { add, reword, withdraw } = plan(text, [FIX]);
        const kept = withdraw.includes(FIX) || reword.length > 0 ? [] : [FIX];
        const changes = [
          ...add,
          ...kept.map((one) => ({ ...one.anchor, insert: correctedText(one) })),
          ...reword.map((one) => ({ ...one.correction.anchor, insert: one.replacement })),
        ].sort((a, b) => a.start - b.start || a.end - b.end);
        let result = '';
        let from = 0;
        for (const change of changes) {
          result += BLOCK.text.slice(from, change.start) + change.insert;
          from = change.end;
        }
        expect((result + BLOCK.text.slice(from, SENTENCE.end)).trimEnd()).toBe(text.trim());
      }),
    );
  });
});
