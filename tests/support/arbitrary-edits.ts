import fc from 'fast-check';
import type { BitextEdits, BitextUnit, UnitEdit } from '@/domain/exchange/bitext';
import { applyChanges, changeSetOf, type Change } from '@/domain/text/change-set';

/** Words of several scripts, and what each format has to write otherwise. */
export const editWord = fc.constantFrom(
  ...['a', 'two words', 'שלום', 'عربي', '𐍈', 'e\u0301', '中文', '👩‍👩‍👧', '\u200f', ' ', '\u00a0'],
  ...['<', '&', ']]>', '"', '""', "'", ',', ';', '\t', '\n', '\\', '\\n', '=1+1', '#', '%s', '&amp;'],
);

/** Changes at places between characters, in order and apart. */
function changesOf(text: string, cuts: readonly number[], inserts: readonly string[]): readonly Change[] {
  const characters = Array.from(text);
  const places = cuts
    .map((cut) => characters.slice(0, cut % (characters.length + 1)).join('').length)
    .sort((one, other) => one - other);
  return inserts.flatMap((insert, index) => {
    const [start, end] = [places[index * 2], places[index * 2 + 1]];
    return start === undefined || end === undefined ? [] : [{ start, end, insert }];
  });
}

/** Edits of some of the units that have a translation. */
export function arbitraryEdits(
  units: readonly BitextUnit[],
  words: fc.Arbitrary<string> = editWord,
): fc.Arbitrary<BitextEdits> {
  const edit = fc.record({
    isEdited: fc.boolean(),
    cuts: fc.array(fc.nat(), { minLength: 2, maxLength: 6 }),
    inserts: fc.array(words, { minLength: 1, maxLength: 3 }),
    isReviewed: fc.boolean(),
  });
  return fc.array(edit, { minLength: units.length, maxLength: units.length }).map(
    (edits) =>
      new Map(
        units.flatMap(({ key, target }, index): (readonly [string, UnitEdit])[] => {
          const { isEdited, cuts, inserts, isReviewed } = edits[index] ?? {};
          if (!isEdited || target === null || cuts === undefined || inserts === undefined) return [];
          return [[key, { changes: changeSetOf(changesOf(target.text, cuts, inserts)), isReviewed }]];
        }),
      ),
  );
}

/** How the translation of a unit reads after the edits. */
export function editedText({ key, target }: BitextUnit, edits: BitextEdits): string | null {
  const changes = edits.get(key)?.changes;
  if (changes === undefined) return target?.text ?? null;
  return applyChanges(target?.text ?? '', changes);
}
