import { describe, expect, test } from 'vitest';
import { FAULTS } from '@/bench/inject/faults';
import { halfOf } from '@/bench/inject/hash';
import { LANGUAGE_FACTS } from '@/bench/inject/language-facts';
import { plantFaults, takeAway, type PlantedFault } from '@/bench/inject/plant-fault';
import { readMaterial } from '@/bench/inject/read-material';

/** The injector of bench/inject: what it says of recall is worth only as much as its spans are. */
const material = readMaterial();
const plant = (): readonly PlantedFault[] => material.flatMap((one) => [...plantFaults(one, FAULTS)]);
const planted = plant();

const damagedText = ({ blocks, block }: PlantedFault): string => blocks[block]?.text ?? '';
const quoteOf = (one: PlantedFault): string => damagedText(one).slice(one.span.start, one.span.end);

test('the same faults are planted every time, and taken away they leave the clean text', () => {
  const again = plant();
  expect(again.length).toBe(planted.length);
  planted.forEach((one, index) => {
    expect(again[index]?.blocks).toEqual(one.blocks);
    expect(one.blocks).not.toEqual(one.material.blocks);
    expect(takeAway(one)).toEqual(one.material.blocks);
  });
});

test('all that was changed lies within the span, or beside it where something was lost', () => {
  for (const one of planted) {
    const text = damagedText(one);
    expect(one.span.start).toBeGreaterThanOrEqual(0);
    expect(one.span.end).toBeLessThanOrEqual(text.length);
    expect(one.span.end).toBeGreaterThan(one.span.start);
    for (const { start, end } of one.undo?.changes ?? []) {
      expect(start, `${one.fault.id}: ${text}`).toBeGreaterThanOrEqual(one.span.start);
      expect(end, `${one.fault.id}: ${text}`).toBeLessThanOrEqual(one.span.end);
    }
  }
});

/** What must be read where the fault is said to be. */
const SEEN: readonly (readonly [id: string, seen: RegExp])[] = [
  ['quote-cut', /^[.。।]\u00a0?["”»“] ?[\p{L}\p{M}]+$/u],
  ['quotes-adjacent', /^[.。।]\u00a0?["”»“] ?["“«„]\u00a0?[\p{L}\p{M}]+/u],
  ['quote-unclosed', /^["“«„]/u],
  ['doubled-word', /^(\S+) \1$/u],
  ['repeated-phrase', /^(.+?) ?\1$/u],
  ['joined-words', /^[\p{L}\p{M}]+$/u],
  ['double-space', /^ {2}$/u],
  ['space-before-punctuation', /^ [.,،。।，、]$/u],
  ['doubled-punctuation', /^(.)\1$/u],
  ['invisible-character', /^[\u200b\u00ad\ufeff\u2060]$/u],
  ['mid-sentence-capital', /^\p{Lu}[\p{L}\p{M}]+$/u],
  ['number-wrong', /^\p{Nd}+$/u],
];

test.each(SEEN)('%s is what its span shows', (id, seen) => {
  const own = planted.filter(({ fault }) => fault.id === id);
  expect(own.length).toBeGreaterThan(10);
  for (const one of own) expect(quoteOf(one)).toMatch(seen);
});

describe.each(Object.keys(LANGUAGE_FACTS))('%s', (lang) => {
  const own = planted.filter((one) => one.material.lang === lang);

  test('has faults of many kinds, for tuning and for reporting', () => {
    for (const half of ['tuning', 'reporting']) {
      const kinds = new Set(own.filter((one) => one.half === half).map(({ fault }) => fault.id));
      expect(kinds.size).toBeGreaterThan(14);
    }
  });

  test('has clean paragraphs in about equal halves', () => {
    const texts = material.filter((one) => one.lang === lang).flatMap(({ blocks }) => blocks);
    const tuning = texts.filter(({ text }) => halfOf(text) === 'tuning').length;
    expect(tuning / texts.length).toBeGreaterThan(0.25);
    expect(tuning / texts.length).toBeLessThan(0.75);
  });
});
