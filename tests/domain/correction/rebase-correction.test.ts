import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '@/domain/text/change-set';
import { toChangeSet } from '@/domain/correction/apply-corrections';
import type { Correction } from '@/domain/correction/correction';
import { areRivals } from '@/domain/correction/find-rivals';
import { rebaseCorrection, widenCorrection } from '@/domain/correction/rebase-correction';
import { correctionAt, correctionOf } from '../../support/correction-of';

const TEXT = 'Anthony Blinken visit the region on sunday with 3 aides';
const en = { text: TEXT, lang: 'en' };
const approved = (words: string, replacement: string): Correction =>
  correctionOf(TEXT, words, replacement, { id: `approved ${words}`, state: 'approved' });

describe('a proposal, taken through what is approved in its place,', () => {
  test('is free where nothing overlaps it', () => {
    const one = correctionOf(TEXT, 'sunday', 'Sunday');
    expect(rebaseCorrection(one, [approved('Anthony', 'Antony')], en)).toEqual({ kind: 'free' });
  });

  test('is merged where it changes other words of the same phrase', () => {
    const one = correctionOf(TEXT, 'Anthony Blinken visit', 'Anthony Blinken visited');
    const rebased = rebaseCorrection(one, [approved('Anthony Blinken', 'Antony Blinken')], en);
    expect(rebased).toMatchObject({
      kind: 'merged',
      present: 'Antony Blinken visit',
      text: 'Antony Blinken visited',
    });
  });

  test('reaches over all of several approved ones', () => {
    const one = correctionOf(TEXT, 'Blinken visit the region on', 'Blinken visited the region on');
    const rebased = rebaseCorrection(
      one,
      [approved('Anthony Blinken', 'Antony Blinken'), approved('on sunday', 'on Sunday')],
      en,
    );
    expect(rebased).toMatchObject({ kind: 'merged', text: 'Antony Blinken visited the region on Sunday' });
  });

  test('is contained where all that it asks for has been done', () => {
    const one = correctionOf(TEXT, 'Anthony', 'Antony');
    const rebased = rebaseCorrection(one, [approved('Anthony Blinken visit', 'Antony Blinken visits')], en);
    expect(rebased).toMatchObject({ kind: 'contained', present: 'Antony Blinken visits' });
  });

  test('is an orphan where its words have become others', () => {
    const one = correctionOf(TEXT, 'visit', 'visited');
    const rebased = rebaseCorrection(one, [approved('Blinken visit', 'Blinken tours')], en);
    expect(rebased).toMatchObject({ kind: 'orphan', present: 'Blinken tours' });
  });

  test('is taken apart by character where words have no spaces', () => {
    const text = '他在星期天訪問了北部城市';
    const zh = { text, lang: 'zh' };
    const one = correctionOf(text, '星期天訪問', '星期日訪問');
    const other = correctionOf(text, '訪問了北部', '访问了北部', { id: 'other', state: 'approved' });
    expect(rebaseCorrection(one, [other], zh)).toMatchObject({ kind: 'merged', text: '星期日访问了北部' });
  });
});

/** Corrections that change single words of a text of numbered words: which words collide is then plain to see. */
const WORDS = ['w0', 'w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7'];
const text = WORDS.join(' ');

interface Plan {
  readonly from: number;
  readonly to: number;
  readonly changed: readonly number[];
}

const plan = fc
  .tuple(fc.nat(7), fc.nat(7), fc.subarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 1 }))
  .map(([a, b, changed]): Plan => {
    const [from, to] = [Math.min(a, b), Math.max(a, b)];
    const inside = changed.filter((word) => word >= from && word <= to);
    return { from, to, changed: inside.length > 0 ? inside : [from] };
  });

function toCorrection({ from, to, changed }: Plan, mark: string): Correction {
  const start = from * 3;
  const replaced = WORDS.slice(from, to + 1).map((word, index) =>
    changed.includes(from + index) ? mark : word,
  );
  return { ...correctionAt(text, start, to * 3 + 2, replaced.join(' ')), id: mark };
}

describe('laws', () => {
  test('two proposals that overlap are merged exactly when they change no word in common, and to the same text', () => {
    fc.assert(
      fc.property(plan, plan, (a, b) => {
        const mine = toCorrection(a, 'A');
        const theirs: Correction = { ...toCorrection(b, 'B'), state: 'approved' };
        const rebased = rebaseCorrection(mine, [theirs], { text, lang: 'en' });
        if (!areRivals(mine, theirs)) return rebased.kind === 'free';
        const collide = a.changed.some((word) => b.changed.includes(word));
        if (collide) return rebased.kind === 'orphan';
        const [from, to] = [Math.min(a.from, b.from), Math.max(a.to, b.to)];
        const wanted = WORDS.slice(from, to + 1).map((word, index) =>
          a.changed.includes(from + index) ? 'A' : b.changed.includes(from + index) ? 'B' : word,
        );
        return rebased.kind === 'merged' && rebased.text === wanted.join(' ');
      }),
    );
  });

  test('a proposal widened over more text changes what it changed before', () => {
    fc.assert(
      fc.property(plan, fc.nat(7), fc.nat(7), (one, left, right) => {
        const correction = toCorrection(one, 'A');
        const { anchor } = correction;
        const span = {
          start: Math.max(0, anchor.start - left),
          end: Math.min(text.length, anchor.end + right),
        };
        const wide = widenCorrection(correction, span, text);
        const read = (of: Correction) => applyChanges(text, toChangeSet([of]));
        expect(read(wide)).toBe(read(correction));
        expect(text.slice(wide.anchor.start, wide.anchor.end)).toBe(wide.anchor.quote);
      }),
    );
  });
});
