import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Bitext, BitextEdits } from '@/domain/exchange/bitext';
import { csv } from '@/domain/exchange/csv/format';
import { po } from '@/domain/exchange/po/format';
import { tmx } from '@/domain/exchange/tmx/format';
import { tsv } from '@/domain/exchange/tsv/format';
import { xlsx } from '@/domain/exchange/xlsx/format';
import { changeSetOf } from '@/domain/text/change-set';
import { runSteps } from '@/domain/run-steps';

const FIXTURES = 'tests/fixtures/exchange';

/** Every translation that may be changed gets this before it, and is reviewed. */
const CORRECTION = '✎ "ב" & <é>, ';

const correctAll = ({ units }: Bitext): BitextEdits => {
  const edit = { changes: changeSetOf([{ start: 0, end: 0, insert: CORRECTION }]), isReviewed: true };
  return new Map(units.flatMap(({ key, isLocked }) => (isLocked ? [] : [[key, edit] as const])));
};

const casesOf = (id: string): readonly string[] =>
  readdirSync(`${FIXTURES}/${id}`).filter((name) => name.includes('.in.'));
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** `name.in.po`, what is read of it (`name.expected.json`), and how it is written back corrected (`name.corrected.po`). */
describe.each([tmx, po, csv, tsv])('$id reads its golden files', (format) => {
  it.each(casesOf(format.id))('%s', (input) => {
    const path = `${FIXTURES}/${format.id}/${input}`;
    const read = runSteps(format.read(readFileSync(path, 'utf8')));
    expect(read).toEqual(json(path.replace(/\.in\..*$/, '.expected.json')));
  });
});

/** Files that are refused have none. */
describe.each([tmx, po, csv, tsv])('$id writes its golden files back', (format) => {
  it.each(casesOf(format.id))('%s', (input) => {
    const path = `${FIXTURES}/${format.id}/${input}`;
    const text = readFileSync(path, 'utf8');
    const { value } = runSteps(format.read(text));
    if (value === null) return;
    const corrected = runSteps(format.write(text, correctAll(value)));
    expect(corrected).toBe(readFileSync(path.replace('.in.', '.corrected.'), 'utf8'));
    expect(runSteps(format.write(text, new Map()))).toBe(text);
  });
});

describe('xlsx reads and writes back its golden files', () => {
  it.each(casesOf('xlsx'))('%s', (input) => {
    const path = `${FIXTURES}/xlsx/${input}`;
    const bytes = readFileSync(path);
    const read = runSteps(xlsx.read(bytes));
    expect(read).toEqual(json(path.replace(/\.in\..*$/, '.expected.json')));
    if (read.value === null) return;
    const corrected = runSteps(xlsx.read(runSteps(xlsx.write(bytes, correctAll(read.value)))));
    expect(corrected.value?.units).toEqual(
      read.value.units.map((unit) => {
        const text = (unit.isLocked ? '' : CORRECTION) + (unit.target?.text ?? '');
        return { ...unit, target: { text, codes: [] } };
      }),
    );
  });
});
