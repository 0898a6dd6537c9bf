import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, alignInSteps } from '../../../domain/alignment/align';
import type { Bead } from '../../../domain/alignment/bead';
import { formatBead } from '../../../domain/alignment/format-beads';

const LANGUAGES = { sourceLang: 'de', targetLang: 'en' };
const sentence = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    'Ja.',
    'Wer war 1984 in Berlin?',
    'قال 12 شخصا.',
    '他说3万人。',
    'สวัสดีครับ',
    '\ud800',
    '12,345.6',
  ),
);

function expectTiling(beads: readonly Bead[], sources: number, targets: number): void {
  let [source, target] = [0, 0];
  for (const bead of beads) {
    expect(bead.source.from).toBe(source);
    expect(bead.target.from).toBe(target);
    expect(bead.source.to - source + bead.target.to - target).toBeGreaterThan(0);
    expect(bead.confidence).toBeGreaterThanOrEqual(0);
    expect(bead.confidence).toBeLessThanOrEqual(1);
    source = bead.source.to;
    target = bead.target.to;
  }
  expect([source, target]).toEqual([sources, targets]);
}

describe('align', () => {
  it('tiles both sides in order, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { maxLength: 60 }),
        fc.array(sentence, { maxLength: 60 }),
        (source, target) => {
          expectTiling(align(source, target, LANGUAGES), source.length, target.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps every pin and tiles what lies between', () => {
    const text = fc.array(sentence, { minLength: 8, maxLength: 30 });
    fc.assert(
      fc.property(text, text, fc.nat(5), fc.nat(5), (source, target, s, t) => {
        const pin = { source: { from: s, to: s + 2 }, target: { from: t, to: t + 1 } };
        const beads = align(source, target, { ...LANGUAGES, pins: [pin] });
        expectTiling(beads, source.length, target.length);
        expect(beads).toContainEqual({ ...pin, confidence: 1 });
      }),
      { numRuns: 40 },
    );
  });

  it('refuses pins that cross', () => {
    const pins = [
      { source: { from: 1, to: 2 }, target: { from: 2, to: 3 } },
      { source: { from: 2, to: 3 }, target: { from: 0, to: 1 } },
    ];
    expect(() => align(['a', 'b', 'c'], ['a', 'b', 'c'], { ...LANGUAGES, pins })).toThrow(RangeError);
  });

  it('gives every sentence of a text without a counterpart its own gap', () => {
    expect(align(['Eins.', 'Zwei.'], [], LANGUAGES).map(formatBead)).toEqual(['[0]:[]', '[1]:[]']);
    expect(align([], [], LANGUAGES)).toEqual([]);
  });

  it('can be stopped between steps, each of which says how far it is', () => {
    const steps = [...alignInSteps(['Eins.', 'Zwei.'], ['One.', 'Two.'], LANGUAGES)];
    const done = steps.map((step) => step.done);
    expect(done.length).toBeGreaterThan(2);
    expect(done).toEqual([...new Set(done)].sort((a, b) => a - b));
    expect(steps.at(-1)?.done).toBe(steps[0]?.total);
  });
});
