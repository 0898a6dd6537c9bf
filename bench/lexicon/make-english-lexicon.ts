import { BloomFilter } from '@/domain/checks/spelling/bloom-filter';
import { hashUnits } from '@/domain/text/word-hash';
import { englishWordsUpTo } from './word-levels';

const FILTERS = [
  ['KNOWN_ENGLISH', 'Every word, the rare ones as well.', 70, 1 << 18],
  ['COMMON_WORDS', 'Words that a text of any kind may have.', 50, 1 << 17],
  ['EVERYDAY_WORDS', 'The commonest.', 20, 1 << 14],
] as const;

function filterOf(words: ReadonlySet<string>, bytes: number, seed: number): string {
  const bits = new Uint8Array(bytes);
  const filter = new BloomFilter(bits, seed);
  for (const word of words) filter.add(hashUnits(word, 0, word.length));
  return Buffer.from(bits).toString('base64');
}

/** The text of domain/checks/spelling/english-lexicon-data.ts. */
export function englishLexiconSource(): string {
  const constants = FILTERS.map(
    ([name, what, level, bytes]) =>
      `/** ${what} */\nexport const ${name} =\n  '${filterOf(englishWordsUpTo(level), bytes, level)}';\n`,
  );
  return `// Made by \`npm run make:lexicons\` from SCOWL (Copyright 2000-2016 by Kevin Atkinson, see docs/decisions/0019-word-lists.md).\n\n${constants.join('\n')}`;
}
