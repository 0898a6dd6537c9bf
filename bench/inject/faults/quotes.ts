import type { Change } from '@/domain/text/change-set';
import type { Span } from '@/domain/text/span';
import { pick } from '@/domain/review/campaign/spoil/places';
import { type Fault, type FaultSite, type PlannedFault } from '../fault';
import { passagesOf } from '../find-places';

/** Far enough from both ends of a passage to leave words on both sides. */
const MARGIN = 8;
const MARGIN_UNSPACED = 4;

/** Where, in the middle of a quotation, one sentence could be taken for two. */
function cutsIn({ text, facts }: FaultSite, { start, end }: Span): readonly number[] {
  const margin = facts.hasSpaces ? MARGIN : MARGIN_UNSPACED;
  const cuts: number[] = [];
  for (let at = start + margin; at < end - margin; at++) {
    const isBetweenWords = facts.hasSpaces
      ? text.charAt(at) === ' ' && /[\p{L}\p{M}]/u.test(text.charAt(at - 1))
      : /\p{Script=Han}{2}/u.test(text.slice(at - 1, at + 1));
    if (isBetweenWords && /\p{L}/u.test(text.charAt(facts.hasSpaces ? at + 1 : at))) cuts.push(at);
  }
  return cuts;
}

/** Marks in place of a space in the middle of a quotation, and the sentence begun anew after them. */
function cut(site: FaultSite, marksOf: (open: string, close: string) => string): PlannedFault | null {
  const { text, facts, random } = site;
  const at = pick(
    passagesOf(site).flatMap((passage) => cutsIn(site, passage)),
    random,
  );
  if (at === null) return null;
  const marks = marksOf(...facts.quotes);
  const next = facts.hasSpaces ? at + 1 : at;
  const letter = text.charAt(next);
  const changes: Change[] = [{ start: at, end: next, insert: marks }];
  const capital = facts.hasCase ? letter.toUpperCase() : letter;
  if (capital !== letter) changes.push({ start: next, end: next + 1, insert: capital });
  const word = /^[\p{L}\p{M}]+/u.exec(text.slice(next))?.[0].length ?? 1;
  return {
    kind: 'changes',
    changes,
    span: { start: at, end: at + marks.length + (facts.hasSpaces ? word : 1) },
  };
}

export const quoteCut: Fault = {
  id: 'quote-cut',
  what: 'a quotation cut in two by a full stop and a closing mark, the rest going on outside',
  plan: (site) => cut(site, (_, close) => `${site.facts.stop}${close}${site.facts.hasSpaces ? ' ' : ''}`),
};

export const quotesAdjacent: Fault = {
  id: 'quotes-adjacent',
  what: 'one quotation made two, side by side',
  plan: (site) =>
    cut(site, (open, close) => `${site.facts.stop}${close}${site.facts.hasSpaces ? ' ' : ''}${open}`),
};

export const quoteUnclosed: Fault = {
  id: 'quote-unclosed',
  what: 'a quotation that is opened and never closed',
  plan: (site) => {
    const passage = pick(passagesOf(site), site.random);
    if (passage === null) return null;
    const [, close] = site.facts.quotes;
    const start = passage.end - close.length;
    return {
      kind: 'changes',
      changes: [{ start, end: passage.end, insert: '' }],
      // It is told of at the mark that opens it, or where the text has gone on for too long.
      span: { start: passage.start, end: site.text.length - close.length },
    };
  },
};
