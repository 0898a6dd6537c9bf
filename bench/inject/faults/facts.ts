import type { Span } from '@/domain/text/span';
import { matchesOf, pick, sentencesOf } from '@/domain/review/campaign/spoil/places';
import { numbersIn, withOtherDigit, withOtherMonth } from '@/domain/review/campaign/spoil/numbers';
import { withoutSentence } from '@/domain/review/campaign/spoil/sentences';
import { replacing, type Fault, type FaultSite, type PlannedFault } from '../fault';
import { sentenceAt } from '../find-places';

export const numberWrong: Fault = {
  id: 'number-wrong',
  what: 'a number with another digit',
  plan: ({ text, source, random }) => {
    const made = source === null ? null : withOtherDigit(text, numbersIn(text), random);
    return (
      made && replacing(made.change, made.change.insert, { before: made.change.start - made.number.start })
    );
  },
};

/** Told of anywhere in the sentence it was lost from. */
export function loss(site: FaultSite, lost: Span): PlannedFault {
  const { start, end } = sentenceAt(site, lost.start);
  return {
    kind: 'changes',
    changes: [{ ...lost, insert: '' }],
    span: { start, end: Math.max(start, end - (lost.end - lost.start)) },
  };
}

export const numberLost: Fault = {
  id: 'number-lost',
  what: 'a number left out',
  plan: (site) => {
    const number =
      site.source === null
        ? null
        : pick(
            matchesOf(
              site.text,
              /(?<=[\s\p{Script=Han}])\p{Nd}{2,}(?:[.,٫]\p{Nd}+)*(?=[\s\p{Script=Han}]) ?/gu,
            ),
            site.random,
          );
    return number && loss(site, number);
  },
};

export const numberFormat: Fault = {
  id: 'number-format',
  what: 'a decimal separator of another language',
  plan: ({ text, facts, random }) => {
    const decimal = facts.decimal === '.' ? '\\.' : facts.decimal;
    const place = pick(
      matchesOf(text, new RegExp(`(?<=\\p{Nd})${decimal}(?=\\p{Nd}{1,2}(?!\\p{Nd}))`, 'gu')),
      random,
    );
    if (place === null) return null;
    return replacing(place, facts.decimal === '.' ? ',' : '.', { before: 1, after: 1 });
  },
};

export const linkLost: Fault = {
  id: 'link-lost',
  what: 'an address of the web or of a mailbox left out',
  plan: (site) => {
    const link =
      site.source === null
        ? null
        : pick(matchesOf(site.text, /(?:https?:\/\/|[a-z]+@)[\w./-]*\w ?/g), site.random);
    return link && loss(site, link);
  },
};

export const sentenceLost: Fault = {
  id: 'sentence-lost',
  what: 'a sentence left out',
  plan: ({ text, lang, source, random }) => {
    const lost = source === null ? null : withoutSentence(text, lang, random);
    return (
      lost && {
        kind: 'changes',
        changes: [lost],
        span: { start: 0, end: text.length - (lost.end - lost.start) },
      }
    );
  },
};

export const sentenceUntranslated: Fault = {
  id: 'sentence-untranslated',
  what: 'a sentence that stands there in the language of the source',
  plan: ({ text, lang, source, random }) => {
    if (source === null) return null;
    const own = sentencesOf(text, lang);
    const theirs = sentencesOf(source.text, source.lang);
    if (own.length !== theirs.length) return null;
    const index = Math.floor(random() * own.length);
    const [from, to] = [theirs[index], own[index]];
    if (from === undefined || to === undefined) return null;
    const words = source.text.slice(from.start, from.end).trimEnd();
    return replacing({ start: to.start, end: text.slice(0, to.end).trimEnd().length }, words);
  },
};

export const boilerplate: Fault = {
  id: 'boilerplate',
  what: 'a line of the web page among the paragraphs: a credit, a byline, “read also”',
  plan: ({ facts, random }) => {
    const text = pick(facts.boilerplate, random);
    return text === null ? null : { kind: 'paragraph', text };
  },
};

export const bracketLost: Fault = {
  id: 'bracket-lost',
  what: 'a number or an acronym in brackets left out',
  plan: (site) => {
    const { text, source, random } = site;
    const bracket =
      source === null
        ? null
        : pick(matchesOf(text, / ?[(（][^()（）]*(?:\p{Nd}|[A-Z]{2})[^()（）]*[)）]/gu), random);
    return bracket && loss(site, bracket);
  },
};

export const monthWrong: Fault = {
  id: 'month-wrong',
  what: 'another month',
  plan: ({ text, lang, source, random }) => {
    const change = source === null ? null : withOtherMonth(text, lang, random);
    return change && replacing(change, change.insert);
  },
};
