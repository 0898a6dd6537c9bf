import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { validateExchangeFile } from '@/domain/exchange/validate/validate-exchange-file';

const FIXTURES = fileURLToPath(new URL('../../../fixtures/exchange/', import.meta.url));
const files = ['xliff-rules', 'rules'].flatMap((folder) =>
  readdirSync(FIXTURES + folder).map((name) => `${folder}/${name}`),
);

const codesOf = (text: string): readonly string[] =>
  [...new Set(validateExchangeFile(text).map(({ code }) => code))].sort();

/** A comment at the beginning of the file: `expects: code, code`. */
const expectedOf = (text: string): readonly string[] =>
  (/expects: ([\w, ]+) -->/.exec(text)?.[1] ?? '').split(', ').sort();

describe('each constraint has a file that breaks it and its twin that does not', () => {
  test.each(files.filter((name) => name.includes('.invalid.')))('%s', (name) => {
    const text = readFileSync(FIXTURES + name, 'utf8');
    expect(codesOf(text)).toEqual(expectedOf(text));
  });

  test.each(files.filter((name) => name.includes('.valid.')))('%s', (name) => {
    expect(validateExchangeFile(readFileSync(FIXTURES + name, 'utf8'))).toEqual([]);
  });

  test('every file has its twin', () => {
    const names = (kind: string) =>
      files.filter((name) => name.includes(`.${kind}.`)).map((name) => name.replace(`.${kind}.`, '.'));
    expect(names('invalid')).toEqual(names('valid'));
  });
});
