import { defineArticleCheck, type ArticleAlarm } from './engine/check';
import type { CheckedArticle, CheckedPiece } from './engine/checked-article';
import { TOKEN } from '../text/tokens';
import { isLeftAlone } from './lengths/is-left-alone';

const { word: WORD, number: NUMBER, unspaced: UNSPACED } = TOKEN;

/** Ends of sentences of all scripts, with what may close behind them. */
const ENDS_SENTENCE = /[.!?。！？؟۔।॥…][\p{Pe}\p{Pf}"'”’»]*$/u;

/** A sentence of the translation that belongs to none of the source. */
export const addedText = defineArticleCheck({
  unit: 'article',
  id: 'added-text',
  version: 1,
  category: 'accuracy/addition',
  severity: 'major',
  isDefault: true,
  targets: 'any',
  sources: 'any',
  // A line of a few words is a heading or a caption, which a desk may add.
  parameters: { 'least-words': { default: 4, min: 1, max: 50 } },
  collect: () => null,
  mayFind: ({ pairs }) => pairs.some(({ source }) => source.text === ''),
  *judge({ pairs, target }: CheckedArticle, _facts, settings): Generator<ArticleAlarm> {
    for (const pair of pairs) {
      const part = pair.target.parts[0];
      if (pair.source.text !== '' || !part || target[part.block]?.kind !== 'paragraph') continue;
      if (!isSentence(pair.target, settings.parameter('least-words')) || !isLeftAlone(pairs, pair.index))
        continue;
      yield { at: { block: part.block, ...part.span } };
    }
  },
});

function isSentence({ text, tokens }: CheckedPiece, leastWords: number): boolean {
  if (!ENDS_SENTENCE.test(text)) return false;
  let words = 0;
  for (let index = 0; index < tokens.count; index++) {
    const kind = tokens.kinds[index];
    if (kind === WORD || kind === NUMBER) words += 1;
    // Without spaces two characters are about a word.
    else if (kind === UNSPACED) words += ((tokens.starts[index + 1] ?? 0) - (tokens.starts[index] ?? 0)) / 2;
  }
  return words >= leastWords;
}
