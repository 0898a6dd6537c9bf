import type { Alarm, BlockCheck } from './engine/check';
import type { CheckedBlock } from './engine/checked-article';
import { isSameWord } from './engine/same-word';
import { SHAPE, TOKEN, tokenText, type Tokens } from '../text/tokens';
import { classOfWords } from '../text/vocabulary';
import { isForeignNoun, isForeignWord, mayBeForeign } from './scripts/foreign-word';
import { isQuotedOriginal } from './scripts/is-quoted-original';
import { foreignLinksOf, LATIN_LANGUAGES, type LatinLanguage } from './scripts/latin-languages';

const { word, space, punctuation } = TOKEN;
const { capital, cased } = SHAPE;

/** Two function words of another language in a row are a name (`Oscar de la Hoya`) next to a capital, three are not. */
const LEAST_IN_A_ROW = 2;
const LEAST_BESIDE_NAMES = 3;

const isCapital = ({ shapes }: Tokens, index: number): boolean => ((shapes[index] ?? 0) & capital) !== 0;

/** How many words from here on are function words of the language, in lower case and not the text's own. */
function countLinks(
  tokens: Tokens,
  from: number,
  other: LatinLanguage,
  own: LatinLanguage | undefined,
): number {
  let links = 0;
  for (let index = from; index < tokens.count; index += 2) {
    if (tokens.kinds[index] !== word || isCapital(tokens, index)) break;
    if (!other.links.has(tokens, index) || own?.links.has(tokens, index)) break;
    // Said twice, it is a slip of another kind.
    if (links > 0 && isSameWord(tokens, index - 2, index)) break;
    links += 1;
    if (tokens.kinds[index + 1] !== space) break;
  }
  return links;
}

/** A word with a capital among other capitals is a name, and so is what begins a sentence or stands after an article of its own. */
const standsAmongCapitals = (tokens: Tokens, index: number): boolean =>
  isCapital(tokens, index - 2) ||
  isCapital(tokens, index + 2) ||
  tokens.kinds[index - 1] !== space ||
  tokens.kinds[index - 2] !== word;

function isForeign(tokens: Tokens, index: number, language: string): boolean {
  const { kinds, shapes, starts } = tokens;
  if (!mayBeForeign(tokens.text, starts[index] ?? 0, starts[index + 1] ?? 0)) return false;
  if (kinds[index - 1] === punctuation && kinds[index - 2] === word) return false;
  const shape = shapes[index] ?? 0;
  if (shape === cased) return isForeignWord(tokenText(tokens, index), language);
  if (shape !== (cased | capital)) return false;
  return !standsAmongCapitals(tokens, index) && isForeignNoun(tokenText(tokens, index), language);
}

/** German has capitals everywhere, so there only two of them make a name. */
function leastInARow(tokens: Tokens, first: number, last: number, language: string): number {
  const before = isCapital(tokens, first - 2);
  const after = isCapital(tokens, last + 2);
  const isByName = language === 'de' ? before && after : before || after;
  return isByName ? LEAST_BESIDE_NAMES : LEAST_IN_A_ROW;
}

/** A function word that says enough alone, with a word in lower case after it. */
const isTelling = (tokens: Tokens, index: number, language: string): boolean =>
  tokens.shapes[index] === cased &&
  tokens.kinds[index + 1] === space &&
  tokens.shapes[index + 2] === cased &&
  LATIN_LANGUAGES.some(({ telling, kin }) => telling.has(tokens, index) && !kin.includes(language));

function alarm(text: string, start: number, end: number): readonly Alarm[] {
  if (isQuotedOriginal(text, start, end)) return [];
  return [{ span: { start, end }, params: { words: text.slice(start, end) } }];
}

/** Words that another language has, by their letters or as words of its grammar. */
const SEEMS_FOREIGN = classOfWords(
  ({ text, language }) =>
    foreignLinksOf(language).hasText(text.toLowerCase()) ||
    (mayBeForeign(text, 0, text.length) && (isForeignWord(text, language) || isForeignNoun(text, language))),
);

/** A word or a phrase of another language in Latin letters amid the sentence. */
export const codeMix: BlockCheck = {
  unit: 'block',
  id: 'code-mix',
  version: 1,
  category: 'accuracy/untranslated',
  severity: 'major',
  isDefault: true,
  targets: ['en', 'fr', 'es', 'pt', 'it', 'de', 'nl', 'sv', 'pl', 'cs', 'tr', 'id'],
  parameters: {},
  needsWords: SEEMS_FOREIGN,
  *run({ text, tokens, language }: CheckedBlock): Generator<Alarm> {
    const { kinds, starts, count } = tokens;
    const foreign = foreignLinksOf(language);
    for (let index = 0; index < count; index++) {
      if (kinds[index] !== word) continue;
      const start = starts[index] ?? 0;
      if (isForeign(tokens, index, language)) {
        yield* alarm(text, start, starts[index + 1] ?? start);
        continue;
      }
      if (!foreign.has(tokens, index)) continue;
      const own = LATIN_LANGUAGES.find((candidate) => candidate.language === language);
      const isTold = isTelling(tokens, index, language);
      let links = isTold ? 1 : 0;
      for (const other of LATIN_LANGUAGES)
        if (!other.kin.includes(language) && other.links.has(tokens, index))
          links = Math.max(links, countLinks(tokens, index, other, own));
      const last = index + 2 * (links - 1);
      const least = isTold ? 1 : leastInARow(tokens, index, last, language);
      if (links < least) continue;
      yield* alarm(text, start, starts[last + 1] ?? start);
      index = last;
    }
  },
};
