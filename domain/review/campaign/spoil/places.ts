import { segmentSentences } from '../../../text/segmentation/segment-sentences';
import { sentenceSpans } from '../../../text/segmentation/sentence-spans';
import type { Span } from '../../../text/span';

export function pick<Item>(items: readonly Item[], random: () => number): Item | null {
  return items[Math.floor(random() * items.length)] ?? null;
}

export const matchesOf = (text: string, pattern: RegExp): readonly Span[] =>
  Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({ start: index, end: index + length }));

/** Words with a space, and no punctuation, on both sides. */
export const innerWordsOf = (text: string): readonly Span[] =>
  matchesOf(text, /(?<=[\p{L}\p{M}] )\p{L}[\p{L}\p{M}]*(?= \p{L})/gu);

const LEAST_LETTERS = 3;

export const longInnerWordsOf = (text: string): readonly Span[] =>
  innerWordsOf(text).filter(({ start, end }) => end - start >= LEAST_LETTERS);

export const occurrencesOf = (text: string, words: string): readonly Span[] => {
  const spans: Span[] = [];
  if (words === '') return spans;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    spans.push({ start: at, end: at + words.length });
  return spans;
};

export const sentencesOf = (text: string, lang: string): readonly Span[] =>
  sentenceSpans(text, segmentSentences(text, lang));
