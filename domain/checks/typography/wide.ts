import type { Alarm } from '../engine/check';
import type { CheckedBlock } from '../engine/checked-article';
import { TOKEN } from '../../text/tokens';

const { punctuation, unspaced, space } = TOKEN;

const CHINESE: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
};
const JAPANESE: Readonly<Record<string, string>> = { ',': '、', '.': '。', ';': '；' };
const HALF_WIDTH_KANA = /[\uff66-\uff9f]+/gu;
const FULL_WIDTH_LATIN = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+/gu;

/** Half-width signs after Chinese or Japanese words, and letters of the wrong width. */
export function* findNarrowSigns({ text, tokens, language }: CheckedBlock): Generator<Alarm> {
  const { kinds, starts, count } = tokens;
  const wide = language === 'ja' ? JAPANESE : CHINESE;
  for (let index = 1; index < count; index++) {
    if (kinds[index] !== punctuation || kinds[index - 1] !== unspaced) continue;
    const start = starts[index] ?? 0;
    const sign = text.charAt(start);
    const right = wide[sign];
    if (right === undefined) continue;
    const isSpace = kinds[index + 1] === space && starts[index + 2] === start + 2;
    const next = kinds[index + (isSpace ? 2 : 1)];
    if (next !== unspaced && index + (isSpace ? 2 : 1) < count) continue;
    const end = isSpace && next === unspaced ? start + 2 : start + 1;
    yield { span: { start, end }, suggestion: right, message: 'sign', params: { sign, right } };
  }
  const wrong = language === 'ja' ? HALF_WIDTH_KANA : FULL_WIDTH_LATIN;
  if (/[\uff10-\uff9f]/u.test(text))
    for (const { 0: words, index: start } of text.matchAll(wrong))
      yield {
        span: { start, end: start + words.length },
        suggestion: words.normalize('NFKC'),
        message: 'width',
        params: { words },
      };
}
