import { defineArticleCheck, type ArticleAlarm, type BlockSpan } from './engine/check';
import type { CheckedArticle, CheckedPair, CheckedPiece } from './engine/checked-article';
import { countLetters } from './letters/count-letters';
import { isLeftAlone } from './lengths/is-left-alone';

/** A sentence of the source that no sentence of the translation belongs to; told at the place where it should stand. */
export const missingTranslation = defineArticleCheck({
  unit: 'article',
  id: 'missing-translation',
  version: 1,
  category: 'accuracy/omission',
  severity: 'major',
  isDefault: true,
  targets: 'any',
  sources: 'any',
  parameters: {},
  collect: () => null,
  mayFind: ({ pairs }) => pairs.some(({ target }) => target.text === ''),
  *judge({ pairs }: CheckedArticle): Generator<ArticleAlarm> {
    for (const pair of pairs) {
      if (
        pair.target.text !== '' ||
        countLetters(pair.source.text, 1) === 0 ||
        !isLeftAlone(pairs, pair.index)
      )
        continue;
      const at = placeFor(pairs, pair.index);
      const from = pair.source.parts[0];
      if (at === null || from === undefined) continue;
      yield { at, sourceAt: { block: from.block, ...from.span }, params: { source: startOf(pair.source) } };
    }
  },
});

/** After what is translated before it, or else before what is translated after it. */
function placeFor(pairs: readonly CheckedPair[], index: number): BlockSpan | null {
  for (let before = index - 1; before >= 0; before--) {
    const part = pairs[before]?.target.parts.at(-1);
    if (part) return { block: part.block, start: part.span.end, end: part.span.end };
  }
  for (let after = index + 1; after < pairs.length; after++) {
    const part = pairs[after]?.target.parts[0];
    if (part) return { block: part.block, start: part.span.start, end: part.span.start };
  }
  return null;
}

const QUOTED_CHARS = 60;

const startOf = ({ text }: CheckedPiece): string =>
  text.length <= QUOTED_CHARS ? text : `${text.slice(0, QUOTED_CHARS).trimEnd()}…`;
