/** Writes the filters of words that the checks of spelling look into. Run: npm run make:lexicons */
import { writeFileSync } from 'node:fs';
import { englishLexiconSource } from './lexicon/make-english-lexicon';
import { wordListSource } from './lexicon/make-word-list';

const FOLDER = new URL('../domain/checks/spelling/', import.meta.url);

writeFileSync(new URL('english-lexicon-data.ts', FOLDER), englishLexiconSource());
for (const name of ['spanish', 'french'] as const)
  writeFileSync(new URL(`${name}-words-data.ts`, FOLDER), wordListSource(name));
