import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from '@/domain/exchange/decode-bytes';
import { validateExchangeFile } from '@/domain/exchange/validate/validate-exchange-file';

/** Development data that is no part of the project: the conformance files of OASIS, the TMX kit of LISA, samples of ITS. */
const CORPORA = fileURLToPath(new URL('../../../../../shared/corpora/', import.meta.url));
const isThere = existsSync(CORPORA);
const SKIPPED = isThere ? '' : ' (skipped: ../shared/corpora is not there)';

const filesOf = (folder: string, ending: RegExp): readonly string[] =>
  isThere
    ? readdirSync(CORPORA + folder)
        .filter((name) => ending.test(name))
        .map((name) => `${CORPORA}${folder}/${name}`)
    : [];

function errorsOf(file: string): readonly string[] {
  const { value } = decodeBytes(readFileSync(file), { maxBytes: 1e8 });
  const violations = value === null ? [] : validateExchangeFile(value.text);
  return violations.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}

describe.skipIf(!isThere)(`conformance suites${SKIPPED}`, () => {
  const valid = [
    ...['core/valid', 'modules/valid', 'in-out'].flatMap((part) => filesOf(`xliff-2.1/${part}`, /\.xlf$/)),
    ...filesOf('tmx-kit', /\.tmx$/),
    ...filesOf('its-lqi/xliffsamples/inputdata/locqualityissue', /\.xlf$/),
  ];

  test('no valid file is refused', () => {
    expect(valid.length).toBeGreaterThan(50);
    const refused = valid.flatMap((file) => {
      const errors = errorsOf(file);
      return errors.length > 0 ? [`${file}: ${errors.join(' ')}`] : [];
    });
    expect(refused).toEqual([]);
  });

  test('every invalid file is refused', () => {
    const invalid = ['core', 'modules'].flatMap((part) => filesOf(`xliff-2.1/${part}/invalid`, /\.xlf$/));
    expect(invalid.length).toBeGreaterThan(80);
    expect(invalid.filter((file) => errorsOf(file).length === 0)).toEqual([]);
  });
});
