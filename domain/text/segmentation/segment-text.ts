import { segmentSentences } from './segment-sentences';
import { sentenceSpans } from './sentence-spans';

const CJK = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uffef]';
const BREAK = '[^\\S\\n\\r\\u2028\\u2029]*[\\n\\r\\u2028\\u2029]\\s*';
const BREAK_BETWEEN_CJK = new RegExp(`(?<=${CJK})${BREAK}(?=${CJK})`, 'gu');
const ANY_BREAK = new RegExp(BREAK, 'gu');

/** A line break within a sentence becomes a space, or nothing where words have none. */
function joinLines(sentence: string): string {
  if (!/[\n\r\u2028\u2029]/u.test(sentence)) return sentence;
  return sentence.replace(BREAK_BETWEEN_CJK, '').replace(ANY_BREAK, ' ');
}

/** The sentences of a plain text of any number of paragraphs, trimmed, each in one line. `lang` is a BCP 47 tag. */
export function segmentText(text: string, lang: string): readonly string[] {
  return sentenceSpans(text, segmentSentences(text, lang)).map(({ start, end }) =>
    joinLines(text.slice(start, end)),
  );
}
