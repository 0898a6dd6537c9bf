import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, changeSetOf } from '@/domain/text/change-set';
import type { Bitext, BitextUnit, UnitEdit, UnitIssue } from '@/domain/exchange/bitext';
import { issueCategory } from '@/domain/exchange/its/issue-category';
import { XLIFF } from '@/domain/exchange/xliff/format';
import { runSteps } from '@/domain/run-steps';
import { readAll } from '@/tests/support/write-back';
import { arbitraryXliff1, arbitraryXliff2 } from './arbitrary-xliff';

const text = fc.constantFrom(
  '',
  'why',
  'שגיאה & <more>',
  'two\nlines\t"quoted"',
  "it's",
  '中文 𐍈',
  ']]>',
  ' ',
);

const content = fc.record({
  category: fc.constantFrom(
    '',
    'misspelling',
    'accuracy/omission',
    'style/awkward-style',
    'Fluency/Grammar',
    'x-own',
  ),
  severity: fc.constantFrom('', 'minor', 'critical', '50', '12.5', '0', '250', 'serious'),
  comment: text,
  correction: fc.option(text),
  mqmId: fc.constantFrom('', 'spelling', 'over-translation'),
});

const boundaries = (said: string): readonly number[] => {
  let at = 0;
  return [0, ...Array.from(said, (character) => (at += character.length))];
};

/** Spans that lie within each other, overlap, are the same, are empty, or are the whole. */
const spanIn = (said: string) => {
  const place = fc.constantFrom(...boundaries(said));
  return fc.option(
    fc
      .tuple(place, place)
      .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) })),
    { freq: 5 },
  );
};

function arbitraryIssue({ source }: BitextUnit, target: string | null): fc.Arbitrary<UnitIssue> {
  const ofSource = fc
    .tuple(spanIn(source.text), content)
    .map(([span, said]) => ({ side: 'source' as const, span, ...said }));
  const span = target === null ? fc.constant(null) : spanIn(target);
  const ofTarget = fc
    .tuple(span, content)
    .map(([at, said]) => ({ side: 'target' as const, span: at, ...said }));
  return fc.oneof({ weight: 1, arbitrary: ofSource }, { weight: 2, arbitrary: ofTarget });
}

function arbitraryEdit(unit: BitextUnit): fc.Arbitrary<UnitEdit | null> {
  const inserted = changeSetOf([{ start: 0, end: 0, insert: 'new & ' }]);
  const edit = fc.boolean().chain((isChanged) => {
    const changes = isChanged ? inserted : changeSetOf([]);
    const target = unit.target === null && !isChanged ? null : applyChanges(unit.target?.text ?? '', changes);
    return fc.array(arbitraryIssue(unit, target), { maxLength: 6 }).map((issues): UnitEdit => ({
      changes,
      issues: [...new Map(issues.map((each) => [JSON.stringify(each), each])).values()],
    }));
  });
  return fc.option(edit, { freq: 4 });
}

const arbitraryEdited = (documents: fc.Arbitrary<string>) =>
  documents.chain((document) => {
    const { units } = readAll(XLIFF, document);
    return fc.tuple(...units.map(arbitraryEdit)).map((edits) => ({ document, edits: editsOf(units, edits) }));
  });

const editsOf = (units: readonly BitextUnit[], edits: readonly (UnitEdit | null)[]) =>
  new Map(units.flatMap(({ key }, index) => (edits[index] ? [[key, edits[index]] as const] : [])));

const sorted = (issues: readonly UnitIssue[]): readonly string[] =>
  issues.map(({ side, span, ...said }) => JSON.stringify([side, span, Object.entries(said).sort()])).sort();

const write = (document: string, edits: ReadonlyMap<string, UnitEdit>): string =>
  runSteps(XLIFF.write(document, edits));

const withoutIssues = ({ units }: Bitext) => units.map((unit) => ({ ...unit, issues: [] }));

describe.each([
  ['XLIFF 2.1', arbitraryXliff2],
  ['XLIFF 1.2', arbitraryXliff1],
])('issues in %s', (_, documents) => {
  it('are read as they were written, wherever they lie, and change nothing of texts and codes', () => {
    fc.assert(
      fc.property(arbitraryEdited(documents), ({ document, edits }) => {
        const texts = new Map([...edits].map(([key, { changes }]) => [key, { changes }]));
        const plain = readAll(XLIFF, write(document, texts));
        const read = readAll(XLIFF, write(document, edits));
        expect(withoutIssues(read)).toEqual(withoutIssues(plain));
        read.units.forEach(({ key, issues }) => {
          expect(sorted(issues)).toEqual(sorted(edits.get(key)?.issues ?? []));
        });
      }),
      { numRuns: 200 },
    );
  });

  it('take the place of those that were there, and leave nothing behind when they are taken away', () => {
    fc.assert(
      fc.property(arbitraryEdited(documents), ({ document, edits }) => {
        const once = write(document, edits);
        const again = new Map([...edits].map(([key, edit]) => [key, { ...edit, changes: changeSetOf([]) }]));
        expect(plain(write(once, again))).toBe(plain(once));
        const none = new Map([...edits.keys()].map((key) => [key, { changes: changeSetOf([]), issues: [] }]));
        const texts = new Map([...edits].map(([key, { changes }]) => [key, { changes }]));
        expect(plain(write(once, none))).toBe(plain(write(document, texts)));
      }),
      { numRuns: 100 },
    );
  });
});

describe.each([
  ['XLIFF 2.1', arbitraryXliff2],
  ['XLIFF 1.2', arbitraryXliff1],
])('issues that are added to %s', (_, documents) => {
  const added = arbitraryEdited(documents).chain(({ document, edits }) => {
    const before = write(document, edits);
    const { units } = readAll(XLIFF, before);
    const each = units.map((unit) =>
      fc.array(arbitraryIssue(unit, unit.target?.text ?? null), { maxLength: 4 }),
    );
    return fc.tuple(...each).map((all) => ({ before, units, own: all.map(withoutRepeats) }));
  });

  it('leave what is there, but for what they say again of the same words', () => {
    fc.assert(
      fc.property(added, ({ before, units, own }) => {
        const edits = new Map(
          units.map(({ key }, index) => [key, { changes: changeSetOf([]), addedIssues: own[index] ?? [] }]),
        );
        const after = readAll(XLIFF, write(before, edits));
        units.forEach(({ issues }, index) => {
          const ours = own[index] ?? [];
          const kept = issues.filter((issue) => !ours.some((one) => saysAgain(one, issue)));
          expect(sorted(after.units[index]?.issues ?? [])).toEqual(sorted([...kept, ...ours]));
        });
        expect(withoutIssues(after)).toEqual(withoutIssues(readAll(XLIFF, before)));
      }),
      { numRuns: 200 },
    );
  });

  it('leave the marks that are there as they are written, where they are about other words', () => {
    const mark =
      '<mrk mtype="x-its" its:locQualityIssueType="style" its:locQualityIssueProfileRef="urn:p">two</mrk>';
    const document = `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:its="http://www.w3.org/2005/11/its"><file original="a" datatype="html" source-language="en" target-language="fr"><body><trans-unit id="1"><source>s</source><target>one ${mark} three</target></trans-unit></body></file></xliff>`;
    const said = { category: 'grammar', severity: '50', comment: '', correction: null, mqmId: '' };
    const added = (start: number, end: number) =>
      write(
        document,
        new Map([
          [
            'f=1/u=1',
            {
              changes: changeSetOf([]),
              addedIssues: [{ side: 'target' as const, span: { start, end }, ...said }],
            },
          ],
        ]),
      );
    expect(added(0, 3)).toContain(`</mrk> ${mark} three`);
    // Over the same words they are listed together, and each says all that it said.
    expect(added(4, 7)).toMatch(/Type="style"[^>]*ProfileRef="urn:p"/);
    expect(readAll(XLIFF, added(4, 7)).units[0]?.issues).toHaveLength(2);
  });
});

const withoutRepeats = (issues: readonly UnitIssue[]): readonly UnitIssue[] => [
  ...new Map(issues.map((each) => [JSON.stringify(each), each])).values(),
];

const saysAgain = (one: UnitIssue, other: UnitIssue): boolean =>
  one.side === other.side &&
  JSON.stringify(one.span) === JSON.stringify(other.span) &&
  issueCategory(one) === issueCategory(other);

/** Without what means nothing: declarations that nobody uses, sections of CDATA in pieces, elements that close themselves. */
const plain = (document: string): string =>
  document
    .replaceAll(/ (?:xmlns:(?:its|verso)|its:version)="[^"]*"/g, '')
    .replaceAll(']]><![CDATA[', '')
    .replaceAll(/<(x:)?(source|target)([^>]*)><\/\1?\2>/g, '<$1$2$3/>');
