import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '@/domain/checks/engine/check';
import { withoutRepeats } from '@/domain/checks/engine/without-repeats';

const finding = (check: string, start: number, end: number, suggestion: string | null): Finding => ({
  check,
  category: 'linguistic-conventions/spelling',
  severity: 'minor',
  target: { block: 0, start, end },
  source: null,
  suggestion,
  message: 'default',
  params: {},
});

const checksOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ check }) => check);

const byPlace = (a: Finding, b: Finding): number =>
  a.target.start - b.target.start || a.target.end - b.target.end;

const anyFindings = fc
  .array(
    fc
      .tuple(
        fc.nat(6),
        fc.nat(4),
        fc.option(fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 4 })),
      )
      .map(([start, length, suggestion]) => finding('one', start, start + length, suggestion)),
    { maxLength: 8 },
  )
  .map((findings) => findings.sort(byPlace));

describe('of findings that make the same correction', () => {
  test('one is told', () => {
    expect(checksOf(withoutRepeats([finding('a', 0, 4, 'From'), finding('b', 0, 4, 'From')]))).toEqual(['a']);
  });

  test('the longer one is told where it makes the shorter one too', () => {
    const sentence = finding('sentence', 0, 9, 'From Rome');
    expect(checksOf(withoutRepeats([finding('word', 0, 4, 'From'), sentence]))).toEqual(['sentence']);
    expect(checksOf(withoutRepeats([finding('word', 0, 4, 'Form'), sentence]))).toEqual(['word', 'sentence']);
  });

  test('those that ask different questions are all told', () => {
    const both = [finding('a', 0, 4, null), finding('b', 0, 4, null)];
    expect(withoutRepeats(both)).toBe(both);
    const gap = [finding('gap', 4, 4, ','), finding('space', 4, 6, ', ')];
    expect(withoutRepeats(gap)).toBe(gap);
  });

  test('no correction is lost', () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const kept = withoutRepeats(findings);
        for (const { target, suggestion } of findings)
          expect(
            kept.some(
              (other) =>
                other.target.start === target.start &&
                other.target.end >= target.end &&
                (suggestion === null
                  ? other.suggestion === null
                  : other.suggestion?.startsWith(suggestion) === true),
            ),
          ).toBe(true);
      }),
    );
  });
});
