import { segmentSentences } from '@/domain/text/segmentation/segment-sentences';
import { sentenceSpans } from '@/domain/text/segmentation/sentence-spans';
import type { Span } from '@/domain/text/span';
import type { FaultSite } from './fault';

export const matchesOf = (text: string, pattern: RegExp): readonly Span[] =>
  Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({ start: index, end: index + length }));

export const wordsOf = (text: string): readonly Span[] => matchesOf(text, /\p{L}[\p{L}\p{M}]*/gu);

/** Words with a space, and no punctuation, on both sides. */
export const innerWordsOf = (text: string): readonly Span[] =>
  matchesOf(text, /(?<=[\p{L}\p{M}] )\p{L}[\p{L}\p{M}]*(?= \p{L})/gu);

export const sentencesOf = (text: string, lang: string): readonly Span[] =>
  sentenceSpans(text, segmentSentences(text, lang));

export const sentenceAt = ({ text, lang }: Pick<FaultSite, 'text' | 'lang'>, offset: number): Span =>
  sentencesOf(text, lang).findLast(({ start }) => start <= offset) ?? { start: 0, end: text.length };

export const occurrencesOf = (text: string, words: string): readonly Span[] => {
  const spans: Span[] = [];
  if (words === '') return spans;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    spans.push({ start: at, end: at + words.length });
  return spans;
};

/** Quoted words with their marks; a mark between two letters is one of Hebrew's abbreviations. */
export function passagesOf({ text, facts: { quotes } }: FaultSite): readonly Span[] {
  const [open, close] = quotes;
  const isLetter = (at: number): boolean => /\p{L}/u.test(text.charAt(at));
  const marks = (mark: string) =>
    occurrencesOf(text, mark).filter(
      ({ start, end }) => open !== close || !isLetter(start - 1) || !isLetter(end),
    );
  const opens = open === close ? marks(open).filter((_, index) => index % 2 === 0) : marks(open);
  const closes = open === close ? marks(open).filter((_, index) => index % 2 === 1) : marks(close);
  return opens.flatMap(({ start, end }) => {
    const closing = closes.find((mark) => mark.start >= end);
    return closing === undefined ? [] : [{ start, end: closing.end }];
  });
}
