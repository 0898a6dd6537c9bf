import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMAT_IDS, FORMATS, WRITERS } from '@/domain/exchange/registry';

const FOLDER = 'domain/exchange';
/** What no article is read from: what formats share, the exchange of terms, names and typologies, and what people and systems said of translations. */
const NO_FORMATS = [
  ...['xml', 'zip', 'tbx', 'typology', 'qe', 'ratings'],
  ...['its', 'pack', 'report', 'triples', 'validate'],
];

describe('the registry of formats', () => {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !NO_FORMATS.includes(entry.name),
  );

  it.each(folders.map(({ name }) => name))('knows the folder %s', (folder) => {
    const registries = ['registry.ts', 'bitext-formats.ts'].map((file) =>
      readFileSync(`${FOLDER}/${file}`, 'utf8'),
    );
    expect(registries.join('\n')).toContain(`from './${folder}/`);
  });

  it('lists the ids in the order of the formats, each once', () => {
    expect(FORMATS.map(({ id }) => id)).toEqual(FORMAT_IDS);
    expect(new Set(WRITERS.map(({ id }) => id)).size).toBe(WRITERS.length);
  });

  it('gives an extension to one format only', () => {
    const extensions = FORMATS.flatMap((format) => [...format.extensions]);
    expect(new Set(extensions).size).toBe(extensions.length);
  });
});
