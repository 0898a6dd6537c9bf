import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { SEVERITIES } from '@/domain/annotation/severity';
import { heatGroups, sumOfCells } from '@/domain/reports/heat-rows';

const cell = (category: string, severity: (typeof SEVERITIES)[number], count: number, corrected = 0) => ({
  ...{ category, severity, count, corrected },
});

test('a dimension sums up its types, the most frequent first', () => {
  const groups = heatGroups([
    cell('style/awkward-style', 'minor', 2, 1),
    cell('accuracy/omission', 'major', 3),
    cell('accuracy/mistranslation', 'major', 4, 2),
    cell('accuracy/mistranslation', 'minor', 1),
    cell('accuracy', 'minor', 1),
  ]);
  expect(groups.map(({ sum }) => [sum.category, sum.total, sum.corrected])).toEqual([
    ['accuracy', 9, 2],
    ['style', 2, 1],
  ]);
  expect(groups[0]?.rows.map(({ category, total }) => [category, total])).toEqual([
    ['accuracy/mistranslation', 5],
    ['accuracy/omission', 3],
    ['accuracy', 1],
  ]);
  expect(groups[0]?.sum.counts).toEqual({ neutral: 0, minor: 2, major: 7, critical: 0 });
});

test('a dimension that errors name alone has no rows below it', () => {
  expect(heatGroups([cell('other', 'minor', 2), cell('other', 'major', 1)])[0]?.rows).toEqual([]);
});

test('nothing is lost: rows add up to their dimension, dimensions to all', () => {
  const arbitrary = fc.record({
    category: fc.constantFrom('a', 'a/b', 'a/c', 'd/e', 'd/e/f', 'g'),
    severity: fc.constantFrom(...SEVERITIES),
    count: fc.integer({ min: 1, max: 50 }),
    corrected: fc.constant(0),
  });
  fc.assert(
    fc.property(fc.array(arbitrary, { maxLength: 30 }), (cells) => {
      const groups = heatGroups(cells);
      const all = sumOfCells(cells);
      expect(groups.reduce((sum, group) => sum + group.sum.total, 0)).toBe(all.total);
      for (const { sum, rows } of groups)
        if (rows.length > 0) expect(rows.reduce((total, row) => total + row.total, 0)).toBe(sum.total);
      expect(SEVERITIES.reduce((sum, severity) => sum + all.counts[severity], 0)).toBe(all.total);
    }),
  );
});
