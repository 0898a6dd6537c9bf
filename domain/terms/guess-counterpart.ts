import { wordsOf } from '../text/words';
import { formsOf } from './word-forms/forms-of';
import { foldWord } from './word-forms/fold-word';

interface AlignedTexts {
  /** What its counterpart is looked for. */
  readonly expression: string;
  /** Texts of the side that the expression is of, and across from each the text of the other. */
  readonly own: readonly string[];
  readonly other: readonly string[];
  /** BCP 47. */
  readonly otherLang: string;
  /** Which of the texts the expression stands in, and how far along, 0–1. */
  readonly at: number;
  readonly share: number;
}

/** Texts on either side of the expression's that are asked: enough to tell words that go together, and quick in any article. */
const NEIGHBOURS = 300;
/** How much the place in the sentence counts beside the company that words keep. */
const PLACE_WEIGHT = 0.4;
/** A neighbour nearly as likely as the likeliest word belongs to it. */
const BELONGS = 0.75;

/**
 * The words across from an expression that most likely say the same: those that stand where it stands, here and in the other
 * sentences, at about the same place. A guess, for a person to look at; '' where nothing stands across.
 */
export function guessCounterpart(texts: AlignedTexts): string {
  const { expression, own, other, otherLang, at, share } = texts;
  const across = other[at] ?? '';
  const words = wordsOf(across, otherLang).filter(({ isWordLike }) => isWordLike);
  if (words.length === 0) return '';
  const from = Math.max(0, at - NEIGHBOURS);
  const near = { own: own.slice(from, at + NEIGHBOURS), other: other.slice(from, at + NEIGHBOURS) };
  const stands = standing(expression, near.own);
  const foldedOther = near.other.map((text) => foldWord(text, otherLang));
  const scores = words.map(({ start, end }) => {
    const company = companyOf(coreOf(across.slice(start, end), otherLang), foldedOther, stands);
    return company - PLACE_WEIGHT * Math.abs((start + end) / 2 / across.length - share);
  });
  const best = scores.indexOf(Math.max(...scores));
  const length = wordsOf(expression, otherLang).filter(({ isWordLike }) => isWordLike).length;
  let [first, last] = [best, best];
  const isNear = (index: number): boolean =>
    last - first + 1 < length && (scores[index] ?? -Infinity) >= (scores[best] ?? 0) * BELONGS;
  while (isNear(last + 1)) last += 1;
  while (isNear(first - 1)) first -= 1;
  return across.slice(words[first]?.start, words[last]?.end);
}

/** What forms of a word have in common, roughly. */
function coreOf(word: string, lang: string): string {
  const folded = foldWord(word, lang);
  return folded.length > 4 ? folded.slice(0, -1) : folded;
}

function standing(expression: string, texts: readonly string[]): readonly boolean[] {
  const cores = expression.split(/\s+/u).map((word) => coreOf(bare(word), 'und'));
  return texts.map((text) => {
    const folded = foldWord(text, 'und');
    return cores.every((core) => folded.includes(core));
  });
}

/** Without an article written onto it, so that it is found with another. */
const bare = (word: string): string =>
  /^\p{Script=Arabic}/u.test(word) ? formsOf('ar').termReading(word).word : word;

/** Dice's measure: 1 where a word stands wherever the expression does, and nowhere else. */
function companyOf(core: string, texts: readonly string[], stands: readonly boolean[]): number {
  let [both, word, expression] = [0, 0, 0];
  texts.forEach((text, index) => {
    const hasWord = text.includes(core);
    const hasExpression = stands[index] === true;
    if (hasWord) word += 1;
    if (hasExpression) expression += 1;
    if (hasWord && hasExpression) both += 1;
  });
  return word + expression === 0 ? 0 : (2 * both) / (word + expression);
}
