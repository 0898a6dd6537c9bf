import { lcg } from './disturb';

const SYLLABLES = 'ba ke ti lo mu ra ne si do fa gi hu ja ko le ma no pe ri sa to vu wa xi yo zu'.split(' ');
const VOCABULARY = 5000;
const NAMES = 400;

/** Sentences and their translations, one for one. */
export interface MadeUpLines {
  readonly source: readonly string[];
  readonly target: readonly string[];
}

/**
 * Sentences and their translations, both in made-up languages: words drawn by Zipf's law and translated one for one,
 * names and numbers kept, word order lost. Deterministic.
 */
export function madeUpLines(sentences: number): MadeUpLines {
  const random = lcg(sentences);
  const word = (syllables: number): string =>
    Array.from({ length: syllables }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
  const lexicon = Array.from({ length: VOCABULARY }, (_, rank) => {
    const syllables = rank < 60 ? 1 : 2 + Math.floor(random() * 3);
    return [word(syllables), `${word(syllables)}n`] as const;
  });
  const names = Array.from({ length: NAMES }, () => word(3).replace(/^./, (letter) => letter.toUpperCase()));
  const source: string[] = [];
  const target: string[] = [];
  for (let line = 0; line < sentences; line++) {
    const words = Array.from({ length: 6 + Math.floor(random() * 24) }, (): readonly [string, string] => {
      const kind = random();
      if (kind < 0.04) return same(names[Math.floor(random() * NAMES)] ?? '');
      if (kind < 0.06) return same(String(Math.floor(random() * 2000)));
      return lexicon[Math.floor(VOCABULARY ** random()) - 1] ?? same('');
    });
    const end = random() < 0.06 ? '?' : '.';
    source.push(words.map(([from]) => from).join(' ') + end);
    const translated = words.filter(() => random() > 0.1).map(([, to]) => to);
    target.push(translated.reverse().join(' ') + end);
  }
  return { source, target };
}

function same(text: string): readonly [string, string] {
  return [text, text];
}
