/**
 * Writes the filters of English words that the checks of spelling look into. Run: npm run make:english-lexicon
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { englishLexiconSource } from './lexicon/make-english-lexicon';

const FILE = fileURLToPath(new URL('../domain/checks/spelling/english-lexicon-data.ts', import.meta.url));

writeFileSync(FILE, englishLexiconSource());
