import fc from 'fast-check';
import { expect } from 'vitest';
import type { Bitext, TextBitextFormat } from '@/domain/exchange/bitext';
import { arbitraryEdits, editedText } from './arbitrary-edits';
import { runSteps } from '@/domain/run-steps';

export function readAll(format: TextBitextFormat, text: string): Bitext {
  const { value, issues } = runSteps(format.read(text));
  if (value === null) throw new Error(`${JSON.stringify(issues)} in ${JSON.stringify(text)}`);
  return value;
}

/**
 * Whatever is edited in a file of these parts: read again, the edited translations read so, and all else is as it was. Parts of
 * units that were not edited are the very same. `keys` are those of the units of a part, which stand in it and nowhere else.
 */
export function expectWriteBack(
  format: TextBitextFormat,
  parts: fc.Arbitrary<readonly string[]>,
  { keysOf, words }: { readonly keysOf: (part: number) => RegExp; readonly words?: fc.Arbitrary<string> },
): void {
  const edited = parts.chain((all) => {
    const { units } = readAll(format, all.join(''));
    return arbitraryEdits(units, words).map((edits) => ({ all, units, edits }));
  });
  fc.assert(
    fc.property(edited, ({ all, units, edits }) => {
      const text = all.join('');
      const after = runSteps(format.write(text, edits));
      const again = readAll(format, after).units;
      expect(again.map(({ key }) => key)).toEqual(units.map(({ key }) => key));
      units.forEach((unit, index) => {
        const read = again[index];
        expect(read?.target?.text ?? null).toBe(editedText(unit, edits));
        expect({ ...read, target: null, state: '' }).toEqual({ ...unit, target: null, state: '' });
        expect(read?.target?.codes.map(({ id, kind }) => [id, kind])).toEqual(
          unit.target?.codes.map(({ id, kind }) => [id, kind]),
        );
      });
      let rest = after;
      const untouched = all.filter((_, part) => ![...edits.keys()].some((key) => keysOf(part).test(key)));
      for (const part of untouched) {
        const at = rest.indexOf(part);
        expect(at, `${part} is as it was`).not.toBe(-1);
        rest = rest.slice(at + part.length);
      }
      if (untouched.length === all.length) expect(after).toBe(text);
    }),
    { numRuns: 300 },
  );
}
