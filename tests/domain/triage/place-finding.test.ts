import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges, changeSetOf, type Change } from '@/domain/text/change-set';
import { isGraphemeBoundary } from '@/domain/text/graphemes';
import { placeFinding } from '@/domain/triage/place-finding';
import { arbitraryChangeSet } from '../../support/arbitrary-changes';

/** `a{b|c}d`: the imported text says b, an approved correction c. `[` and `]` stand around what was found in the corrected text. */
function read(notation: string) {
  const changes: Change[] = [];
  let imported = '';
  let current = '';
  const found = { start: -1, end: -1 };
  for (const [piece] of notation.matchAll(/\{[^}]*\}|\[|\]|[^{}[\]]+/g)) {
    if (piece === '[') found.start = current.length;
    else if (piece === ']') found.end = current.length;
    else if (piece.startsWith('{')) {
      const [before = '', after = ''] = piece.slice(1, -1).split('|');
      const inner = after.replace(/[<>]/g, '');
      if (after.includes('<')) found.start = current.length + after.replace('>', '').indexOf('<');
      if (after.includes('>')) found.end = current.length + after.replace('<', '').indexOf('>');
      changes.push({ start: imported.length, end: imported.length + before.length, insert: inner });
      imported += before;
      current += inner;
    } else {
      imported += piece;
      current += piece;
    }
  }
  return { imported, current, changes: changeSetOf(changes), found };
}

describe('a place in the corrected text', () => {
  test.each([
    ['one [two] three', 'two', 'two'],
    // What was approved before and after it moves it, and nothing else.
    ['{1|one} [two] {3|three}', 'two', 'two'],
    ['{|Now }[two] three', 'two', 'two'],
    ['[two]{ and| or} three', 'two', 'two'],
    // A deletion inside is part of it.
    ['[the {old |}the] house', 'the old the', 'the the'],
    // It takes in the whole of a correction that it reaches into.
    ['in [the {a|the> big} house', 'the a', 'the the big'],
    ['{a|big <the} the] house', 'a the', 'big the the'],
    // A gap stays where it is.
    ['{1|one} two[] three', '', ''],
  ])('%s', (notation, imported, current) => {
    const text = read(notation);
    const placed = placeFinding(text.imported, text.changes, text.found);
    expect(placed && text.imported.slice(placed.imported.start, placed.imported.end)).toBe(imported);
    expect(placed && text.current.slice(placed.current.start, placed.current.end)).toBe(current);
    expect(placed?.isExact).toBe(true);
  });

  test.each(['x {a|the <the>} y', '{a|<two words>}', 'a {b|c<>d} e'])(
    'within what was approved is nobody’s: %s',
    (notation) => {
      const text = read(notation);
      expect(placeFinding(text.imported, text.changes, text.found)).toBeNull();
    },
  );

  test('at an approved insertion has no sure replacement', () => {
    const text = read('{|<the }the] house');
    expect(placeFinding(text.imported, text.changes, text.found)?.isExact).toBe(false);
  });

  test('can be replaced in the imported text, with what was approved around it still in force', () => {
    const cases = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).chain((imported) =>
      fc.record({
        imported: fc.constant(imported),
        changes: arbitraryChangeSet(imported.length),
        at: fc.nat(30),
        length: fc.nat(10),
      }),
    );
    fc.assert(
      fc.property(cases, ({ imported, changes, at, length }) => {
        const current = applyChanges(imported, changes);
        const start = Math.min(at, current.length);
        const found = { start, end: Math.min(start + length, current.length) };
        const placed = placeFinding(imported, changes, found);
        if (placed === null) return;
        expect(placed.current.start).toBeLessThanOrEqual(found.start);
        expect(placed.current.end).toBeGreaterThanOrEqual(found.end);
        expect(isGraphemeBoundary(imported, placed.imported.start)).toBe(true);
        expect(isGraphemeBoundary(imported, placed.imported.end)).toBe(true);
        if (!placed.isExact || found.start === found.end) return;
        // Corrections that only touch the place keep what they say; those inside it give way, as rivals do.
        const kept = changes.changes.filter(
          (one) => one.end <= placed.imported.start || one.start >= placed.imported.end,
        );
        const isBefore = ({ end }: Change) => end <= placed.imported.start;
        const mended = applyChanges(
          imported,
          changeSetOf([
            ...kept.filter(isBefore),
            { ...placed.imported, insert: '\u0000' },
            ...kept.filter((one) => !isBefore(one)),
          ]),
        );
        expect(mended).toBe(
          `${current.slice(0, placed.current.start)}\u0000${current.slice(placed.current.end)}`,
        );
      }),
    );
  });
});
