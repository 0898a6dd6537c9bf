import type { Span } from '@/domain/text/span';
import { pick, replacing, type Fault, type FaultSite, type PlannedFault } from '../fault';
import { matchesOf, sentenceAt, sentencesOf } from '../find-places';

/** Numbers of two digits or more that are no part of an address or a clock time. */
const NUMBER = /(?<![\p{L}\p{N}.:/@-])\p{Nd}{2,}(?![\p{Nd}:/@])/gu;

/** Western, Arabic, Persian and Devanagari. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966] as const;

export const numberWrong: Fault = {
  id: 'number-wrong',
  what: 'a number with another digit',
  plan: ({ text, source, random }) => {
    const number = source === null ? null : pick(matchesOf(text, NUMBER), random);
    if (number === null) return null;
    const at = number.end - 1;
    const unit = text.charCodeAt(at);
    const base = ZEROS.findLast((zero) => zero <= unit) ?? 0x30;
    const digit = unit - base;
    const other = (digit + 1 + Math.floor(random() * 8)) % 10;
    return replacing({ start: at, end: number.end }, String.fromCharCode(base + other), {
      before: at - number.start,
    });
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
    const sentences = sentencesOf(text, lang);
    const sentence = source === null || sentences.length < 2 ? null : pick(sentences.slice(1), random);
    if (sentence === null) return null;
    // With the white space before it, so that none is left at the end of the paragraph or doubled within.
    const start = text.slice(0, sentence.start).trimEnd().length;
    const end = text.slice(0, sentence.end).trimEnd().length;
    return {
      kind: 'changes',
      changes: [{ start, end, insert: '' }],
      span: { start: 0, end: text.length - (end - start) },
    };
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

const MONTHS = 12;

const monthsIn = (lang: string): readonly string[] =>
  Array.from({ length: MONTHS }, (_, month) => {
    const format = new Intl.DateTimeFormat(lang, { month: 'long', day: 'numeric', timeZone: 'UTC' });
    const parts = format.formatToParts(Date.UTC(2024, month, 1));
    return parts.find(({ type }) => type === 'month')?.value ?? '';
  });

export const monthWrong: Fault = {
  id: 'month-wrong',
  what: 'another month',
  plan: ({ text, lang, source, random }) => {
    if (source === null) return null;
    const months = monthsIn(lang).filter((month) => /\p{L}{3}/u.test(month));
    const places = months.flatMap((month) =>
      matchesOf(text, new RegExp(`(?<!\\p{L}{2})${month}(?![\\p{L}])`, 'gu')).map((span) => ({
        span,
        month,
      })),
    );
    const place = pick(places, random);
    const others = months.filter((month) => month !== place?.month);
    const other = pick(others, random);
    return place && other !== null ? replacing(place.span, other) : null;
  },
};
