import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { BloomFilter } from '@/domain/checks/spelling/bloom-filter';
import { foldedHash } from '@/domain/checks/spelling/folded-hash';

const { resolve } = createRequire(import.meta.url);

/** What is made for each language: the package, and the bytes of the filter. */
export const WORD_LISTS = {
  spanish: { list: 'an-array-of-spanish-words', bytes: 1 << 19 },
  french: { list: 'an-array-of-french-words', bytes: 1 << 18 },
} as const;
export type WordListName = keyof typeof WORD_LISTS;

/** Every word of the list. */
export const wordsIn = (name: WordListName): readonly string[] =>
  // The package’s own file: an array of words.
  JSON.parse(readFileSync(resolve(`${WORD_LISTS[name].list}/index.json`), 'utf8')) as readonly string[];

/** The text of domain/checks/spelling/<name>-words-data.ts. */
export function wordListSource(name: WordListName): string {
  const { list, bytes } = WORD_LISTS[name];
  const bits = new Uint8Array(bytes);
  const filter = new BloomFilter(bits, 1);
  for (const word of wordsIn(name)) filter.add(foldedHash(word, 0, word.length));
  const constant = `${name.toUpperCase()}_WORDS`;
  const data = Buffer.from(bits).toString('base64');
  return `// Made by \`npm run make:lexicons\` from ${list} (MIT), see docs/decisions/0019-word-lists.md.\n\nexport const ${constant} =\n  '${data}';\n`;
}
