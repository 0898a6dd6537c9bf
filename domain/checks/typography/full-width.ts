import type { Alarm } from '../engine/check';
import type { CheckedBlock } from '../engine/checked-article';

/** Signs of Chinese and Japanese typography, and what they are elsewhere; null where it depends. */
const PLAIN: Readonly<Record<string, string | null>> = {
  '，': ',',
  '。': '.',
  '、': ',',
  '；': ';',
  '：': ':',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
  '「': null,
  '」': null,
  '『': null,
  '』': null,
  '《': null,
  '》': null,
  '【': null,
  '】': null,
};
const OPENS = '（';
const LETTERS = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+/gu;
const EAST_ASIAN = /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}]/u;

/** Full-width signs and letters in a text whose script has none, unless they belong to quoted words that do. */
export function* findFullWidth({ text }: CheckedBlock): Generator<Alarm> {
  for (let start = 0; start < text.length; start++) {
    const sign = text.charAt(start);
    const plain = PLAIN[sign];
    if (plain === undefined) continue;
    if (EAST_ASIAN.test(text.charAt(start - 1)) || EAST_ASIAN.test(text.charAt(start + 1))) continue;
    const span = { start, end: start + 1 };
    if (plain === null) yield { span, message: 'foreign-sign', params: { sign } };
    else {
      const needsSpace = !OPENS.includes(sign) && /[\p{L}\d]/u.test(text.charAt(start + 1));
      yield {
        span,
        suggestion: needsSpace ? `${plain} ` : plain,
        message: 'sign',
        params: { sign, right: plain },
      };
    }
  }
  for (const { 0: words, index: start } of text.matchAll(LETTERS))
    yield {
      span: { start, end: start + words.length },
      suggestion: words.normalize('NFKC'),
      message: 'width',
      params: { words },
    };
}
