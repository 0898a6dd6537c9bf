import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, changeSetOf, type ChangeSet } from '@/domain/text/change-set';
import type { Bitext, BitextUnit, UnitEdit } from '@/domain/exchange/bitext';
import { XLIFF } from '@/domain/exchange/xliff/format';
import { arbitraryChangeSet } from '@/tests/support/arbitrary-changes';
import { runSteps } from '@/domain/run-steps';
import { arbitraryXliff1, arbitraryXliff2 } from './arbitrary-xliff';

function read(document: string): Bitext {
  const { value, issues } = runSteps(XLIFF.read(document));
  if (value === null) throw new Error(JSON.stringify(issues));
  return value;
}

/** What XML holds. Line ends of other kinds cannot be told apart once it is read. */
const fits = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\u25a1');
const fittingChanges = (length: number) =>
  arbitraryChangeSet(length).map(({ changes }) =>
    changeSetOf(changes.map((each) => ({ ...each, insert: fits(each.insert) }))),
  );

const targetLength = ({ target }: BitextUnit): number => target?.text.length ?? 0;

const arbitraryEdit = (unit: BitextUnit): fc.Arbitrary<UnitEdit | null> =>
  fc.option(
    fc
      .record({ changes: fittingChanges(targetLength(unit)), isReviewed: fc.boolean() })
      .map(({ changes, isReviewed }): UnitEdit => ({ changes: wholeCharacters(unit, changes), isReviewed })),
    { freq: 4 },
  );

/** A reference stands for a whole character, and no half of it can be changed. */
const wholeCharacters = ({ target }: BitextUnit, { changes }: ChangeSet): ChangeSet => {
  const cutsPair = (at: number): boolean => /^[\udc00-\udfff]/.test((target?.text ?? '').slice(at));
  return changeSetOf(changes.filter(({ start, end }) => !cutsPair(start) && !cutsPair(end)));
};

const arbitraryEdited = (documents: fc.Arbitrary<string>) =>
  documents.chain((document) => {
    const { units } = read(document);
    return fc.tuple(...units.map(arbitraryEdit)).map((edits) => ({
      document,
      edits: new Map(units.flatMap(({ key }, index) => pair(key, edits[index]))),
    }));
  });
const pair = (key: string, edit: UnitEdit | null | undefined) => (edit ? [[key, edit] as const] : []);

/** A document without what an edit may change. */
const withoutTargets = (document: string): string =>
  document
    .replaceAll(/\s*<((?:x:)?target)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/g, '')
    .replaceAll(/ (?:state|subState|approved|state-qualifier)=(?:"[^"]*"|'[^']*')/g, '');

describe.each([
  ['XLIFF 2.1', arbitraryXliff2],
  ['XLIFF 1.2', arbitraryXliff1],
])('%s', (_, documents) => {
  it('is the same file when nothing is changed', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const untouched = { changes: changeSetOf([]) };
        const edits = new Map(read(document).units.map(({ key }) => [key, untouched]));
        expect(runSteps(XLIFF.write(document, edits))).toBe(document);
      }),
    );
  });

  it('has the new texts after a change, and all of its codes, notes and sources', () => {
    fc.assert(
      fc.property(arbitraryEdited(documents), ({ document, edits }) => {
        const before = read(document);
        const after = read(runSteps(XLIFF.write(document, edits)));
        expect(after.units.map(({ key }) => key)).toEqual(before.units.map(({ key }) => key));
        before.units.forEach((unit, index) => {
          const now = after.units[index];
          const changes = edits.get(unit.key)?.changes ?? changeSetOf([]);
          const text = applyChanges(unit.target?.text ?? '', changes);
          expect(now?.target?.text ?? '').toBe(text);
          expect(now?.target?.codes.map(({ id, kind }) => kind + id) ?? []).toEqual(
            unit.target?.codes.map(({ id, kind }) => kind + id) ?? [],
          );
          expect(now?.source).toEqual(unit.source);
          expect(now?.notes).toEqual(unit.notes);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('is the same but for targets and states', () => {
    fc.assert(
      fc.property(arbitraryEdited(documents), ({ document, edits }) => {
        const after = runSteps(XLIFF.write(document, edits));
        expect(withoutTargets(after)).toBe(withoutTargets(document));
      }),
      { numRuns: 100 },
    );
  });
});
