import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { decodeBytes } from '@/domain/exchange/decode-bytes';
import { tmx } from '@/domain/exchange/tmx/format';
import { declaredEncoding } from '@/domain/exchange/xml/declared-encoding';
import { applyChanges, changeSetOf } from '@/domain/text/change-set';
import { runSteps } from '@/domain/run-steps';
import { readAll } from '@/tests/support/write-back';

/** The TMX compliance kit of LISA, which is no part of the project. */
const KIT = '../shared/corpora/tmx-kit';
const isThere = existsSync(KIT);
const files = isThere ? readdirSync(KIT) : [];

function textOf(file: string): string {
  const bytes = readFileSync(`${KIT}/${file}`);
  const { value, issues } = decodeBytes(bytes, { maxBytes: 1e8, encoding: declaredEncoding(bytes) });
  if (value === null) throw new Error(`${file}: ${JSON.stringify(issues)}`);
  return value.text;
}

it.skipIf(isThere)(`is not measured with the compliance kit: there is no ${KIT}`, () => undefined);

it.each(files.filter((name) => name.endsWith('.tmx')))('%s is read and goes out as it came', (file) => {
  const text = textOf(file);
  expect(tmx.detect(text)).toBe('certain');
  const { units } = readAll(tmx, text);
  expect(units.length).toBeGreaterThan(0);
  expect(runSteps(tmx.write(text, new Map()))).toBe(text);
  // What is put in and taken out again leaves no trace.
  const insertion = { changes: changeSetOf([{ start: 0, end: 0, insert: 'شيء & <more>' }]) };
  const edited = runSteps(tmx.write(text, new Map(units.map(({ key }) => [key, insertion]))));
  expect(readAll(tmx, edited).units.map(({ target }) => target?.text)).toEqual(
    units.map(({ target }) => applyChanges(target?.text ?? '', insertion.changes)),
  );
  const deletion = { changes: changeSetOf([{ start: 0, end: 'شيء & <more>'.length, insert: '' }]) };
  expect(runSteps(tmx.write(edited, new Map(units.map(({ key }) => [key, deletion]))))).toBe(text);
});

/** `ImportTest1A_fr-ca.txt` is what a reader of `ImportTest1A.tmx` has to find in Canadian French. */
const counterparts = files.flatMap((name) => {
  const [, test, lang] = /^(ImportTest\w+?)_([a-z]{2}-[a-z]{2})\.txt$/.exec(name) ?? [];
  return test === undefined || lang === undefined ? [] : [[test, lang] as const];
});

it.each(counterparts)('%s reads in %s as the kit has it', (test, lang) => {
  const { value } = runSteps(tmx.read(textOf(`${test}.tmx`), { targetLang: lang }));
  const expected = textOf(`${test}_${lang}.txt`)
    .split(/\r?\n/)
    .filter((line) => line !== '');
  expect(value?.units.map(({ target }) => target?.text)).toEqual(expected);
});

it.runIf(isThere)(
  'of a memory of many sources only what is translated from the one that is asked for is taken',
  () => {
    const { value } = runSteps(
      tmx.read(textOf('ImportTest1J_many.tmx'), { sourceLang: 'en-US', targetLang: 'en-GB' }),
    );
    expect(value?.units.map(({ target }) => target?.text)).toEqual([
      'First entry in UK English',
      'Second entry in UK English',
    ]);
  },
);
