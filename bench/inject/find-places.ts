import { matchesOf, occurrencesOf, sentencesOf } from '@/domain/review/campaign/spoil/places';
import type { Span } from '@/domain/text/span';
import type { FaultSite } from './fault';

export const wordsOf = (text: string): readonly Span[] => matchesOf(text, /\p{L}[\p{L}\p{M}]*/gu);

export const sentenceAt = ({ text, lang }: Pick<FaultSite, 'text' | 'lang'>, offset: number): Span =>
  sentencesOf(text, lang).findLast(({ start }) => start <= offset) ?? { start: 0, end: text.length };

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
