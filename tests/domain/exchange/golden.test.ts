import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runSteps } from '@/domain/run-steps';
import { FORMATS, PACKED_FORMATS } from '@/domain/exchange/registry';

const FIXTURES = 'tests/fixtures/exchange';

/** A case is two files side by side: `name.in.<extension>` and `name.expected.json`, what `parse` gives for it. */
const READERS = [...FORMATS.filter((format) => format.kind === 'text'), ...PACKED_FORMATS];

describe.each(READERS)('$id reads its golden files', (format) => {
  const folder = `${FIXTURES}/${format.id}`;
  const inputs = readdirSync(folder).filter((name) => name.includes('.in.'));

  it('has some', () => {
    expect(inputs).not.toEqual([]);
  });

  it.each(inputs)('%s', (input) => {
    const expected = `${folder}/${input.replace(/\.in\..*$/, '.expected.json')}`;
    expect(existsSync(expected), `${expected} is missing`).toBe(true);
    const bytes = readFileSync(`${folder}/${input}`);
    const parsed: unknown =
      format.kind === 'packed' ? runSteps(format.parse(bytes)) : format.parse(bytes.toString('utf8'));
    expect(parsed).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
});
