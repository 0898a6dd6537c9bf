import type { Change } from '../../../text/change-set';
import { matchesOf, pick } from './places';

/** By language: what says no, with the space that goes with it, and what is left when it no longer does. Our own choice: words that say nothing else. */
const NEGATIONS: Readonly<Record<string, readonly (readonly [pattern: string, left: string])[]>> = {
  en: [
    ['(?<=\\b(?:is|are|was|were|will|would|could|should|can|did|does|do|has|have|had|may|must) )not ', ''],
    ['\\bnever\\b', 'always'],
  ],
  de: [
    ['\\bnicht ', ''],
    ['\\bnie(?:mals)?(?= )', 'immer'],
  ],
  fr: [['\\bjamais\\b', 'toujours']],
  es: [
    ['(?<=\\p{L} )no (?=\\p{L})', ''],
    ['\\bnunca\\b', 'siempre'],
  ],
  it: [['(?<=\\p{L} )non (?=\\p{L})', '']],
  pt: [
    ['(?<=\\p{L} )não (?=\\p{L})', ''],
    ['\\bnunca\\b', 'sempre'],
  ],
  ru: [['(?<=\\p{L} )не (?=\\p{L})', '']],
  ar: [
    ['(?<![\\p{L}\\p{M}])(?:لم|لن|لا) (?=\\p{L})', ''],
    ['(?<![\\p{L}\\p{M}])(?:ليس|ليست) (?=\\p{L})', ''],
  ],
  he: [['(?<![\\p{L}\\p{M}])לא (?=\\p{L})', '']],
  fa: [['(?<![\\p{L}\\p{M}])هرگز(?![\\p{L}\\p{M}])', 'همیشه']],
  hi: [['(?<![\\p{L}\\p{M}])नहीं ', '']],
  zh: [
    ['没有(?=\\p{Script=Han})', '有'],
    ['从不(?=\\p{Script=Han})', '总是'],
    ['不(?=[会能是])', ''],
  ],
};

/** A sentence that says no, saying yes; null in a language that is not known here. */
export function withoutNegation(text: string, lang: string, random: () => number): Change | null {
  const known = NEGATIONS[lang.split('-')[0] ?? ''] ?? [];
  const places = known.flatMap(([pattern, insert]) =>
    matchesOf(text, new RegExp(pattern, 'gu')).map((span) => ({ ...span, insert })),
  );
  return pick(places, random);
}
