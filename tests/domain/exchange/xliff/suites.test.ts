import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyChanges, changeSetOf } from '@/domain/text/change-set';
import type { BitextUnit, UnitEdit, UnitIssue } from '@/domain/exchange/bitext';
import { validateExchangeFile } from '@/domain/exchange/validate/validate-exchange-file';
import { XLIFF } from '@/domain/exchange/xliff/format';
import { runSteps } from '@/domain/run-steps';
import { readAll } from '@/tests/support/write-back';

/** The files of OASIS and W3C, which are no part of the project. */
const CORPORA = '../shared/corpora';
const SUITES = [
  'xliff-2.1/core/valid',
  'xliff-2.1/modules/valid',
  'xliff-2.1/in-out',
  'its-lqi/xliffsamples/inputdata/locqualityissue',
];
const isThere = SUITES.every((suite) => existsSync(`${CORPORA}/${suite}`));
const files = isThere
  ? SUITES.flatMap((suite) => readdirSync(`${CORPORA}/${suite}`).map((file) => `${suite}/${file}`))
  : [];

it.skipIf(isThere)(`is not measured with the suites: they are not in ${CORPORA}`, () => undefined);

const errorsOf = (document: string): readonly string[] =>
  validateExchangeFile(document)
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

const write = (document: string, edits: ReadonlyMap<string, UnitEdit>): string =>
  runSteps(XLIFF.write(document, edits));

const SAID = {
  category: 'grammar',
  severity: '60',
  comment: 'why & how',
  correction: 'so',
  mqmId: 'grammar',
};

/** Two of the same words, one of no words, one of the whole of the source. */
const issuesIn = (length: number): readonly UnitIssue[] => [
  { side: 'target', span: { start: 0, end: length }, ...SAID },
  { side: 'target', span: { start: 0, end: length }, ...SAID, comment: 'another' },
  { side: 'target', span: { start: length, end: length }, ...SAID },
  { side: 'source', span: null, ...SAID },
];

const INSERTED = 'شيء & <more> ';

function reviewed({ target }: BitextUnit): UnitEdit {
  const changes = changeSetOf([{ start: 0, end: 0, insert: INSERTED }]);
  return { changes, isReviewed: true, issues: issuesIn(applyChanges(target?.text ?? '', changes).length) };
}

describe.each(files)('%s', (file) => {
  const document = isThere ? readFileSync(`${CORPORA}/${file}`, 'utf8') : '';

  it('is recognised, and goes out as it came', () => {
    expect(XLIFF.detect(document.slice(0, 4_000))).toBe('certain');
    const { units } = readAll(XLIFF, document);
    expect(units.length).toBeGreaterThan(0);
    expect(write(document, new Map())).toBe(document);
    const untouched = { changes: changeSetOf([]) };
    expect(write(document, new Map(units.map(({ key }) => [key, untouched])))).toBe(document);
  });

  it('differs in the one translation that is corrected, and in nothing else', () => {
    const { units } = readAll(XLIFF, document);
    for (const { key, target } of units) {
      if (target === null) continue;
      const at = target.text.length;
      const changes = changeSetOf([{ start: at, end: at, insert: ADDED }]);
      const after = write(document, new Map([[key, { changes }]]));
      // All markup is there, as it was and where it was among the others; what differs lies within one translation.
      expect(markupOf(after)).toEqual(markupOf(document));
      for (const part of differenceOf(document, after)) expect(part).not.toMatch(/<\/?(?:\w+:)?target/);
      expect(readAll(XLIFF, after).units.map((unit) => unit.target?.text)).toEqual(
        units.map((unit) => (unit.key === key ? `${target.text}${ADDED}` : unit.target?.text)),
      );
    }
  });

  it('is as valid after a review as before, and says what was found', () => {
    const { units } = readAll(XLIFF, document);
    const edits = new Map(units.map((unit) => [unit.key, reviewed(unit)]));
    const after = runSteps(XLIFF.write(document, edits, { targetLang: 'fr' }));
    const again = readAll(XLIFF, after).units;
    expect(again.map(({ target }) => target?.text)).toEqual(
      units.map(({ target }) => INSERTED + (target?.text ?? '')),
    );
    expect(again.map(({ issues }) => issues.length)).toEqual(units.map(() => 4));
    expect(errorsOf(after)).toEqual(errorsOf(document));
  });
});

const ADDED = ' شيء & so';

/** Tags, comments and instructions, in their order. */
const markupOf = (document: string): readonly string[] =>
  document.replaceAll(/<!\[CDATA\[[\s\S]*?\]\]>/g, '').match(/<[^>]*>/g) ?? [];

/** What stands between the same beginning and the same end. */
function differenceOf(before: string, after: string): readonly [string, string] {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return [before.slice(start, before.length - end), after.slice(start, after.length - end)];
}
