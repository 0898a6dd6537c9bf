import { foldWord } from './fold-word';
import type { Reading, WordForms } from './word-forms';

const IRREGULAR: Readonly<Record<string, string>> = {
  children: 'child',
  feet: 'foot',
  teeth: 'tooth',
  mice: 'mouse',
  lives: 'life',
  knives: 'knife',
  wives: 'wife',
  leaves: 'leaf',
  halves: 'half',
  selves: 'self',
  thieves: 'thief',
  crises: 'crisis',
  analyses: 'analysis',
  bases: 'basis',
  hypotheses: 'hypothesis',
  news: 'news',
};

/** Possessives and plurals; no ending that makes another word, as -ation or -ing: stemmers would take an organ for an organisation. */
function singular(word: string): string {
  const bare = word.replace(/'s?$/, '');
  const known = IRREGULAR[bare];
  if (known !== undefined) return known;
  if (bare.length < 4) return bare;
  if (bare.endsWith('men')) return `${bare.slice(0, -3)}man`;
  if (/[^aeiou]ies$/.test(bare)) return `${bare.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh)es$/.test(bare)) return bare.slice(0, -2);
  return /[^sui]s$/.test(bare) ? bare.slice(0, -1) : bare;
}

function read(word: string): Reading {
  const folded = foldWord(word, 'en');
  return { key: singular(folded), word: folded, start: 0, end: word.replace(/['’]s?$/, '').length };
}

export const ENGLISH_FORMS: WordForms = {
  termReading: read,
  readings: (word) => [read(word)],
  areForms: () => true,
  keepsFirstLetter: true,
};
