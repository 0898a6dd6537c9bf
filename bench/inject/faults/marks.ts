import { innerWordsOf, matchesOf, occurrencesOf, pick } from '@/domain/review/campaign/spoil/places';
import { replacing, type Fault } from '../fault';
import { wordsOf } from '../find-places';

/** Commas and stops between a letter and a space, or, where words have none, a letter. */
const MARK = /(?<=[\p{L}\p{M}])[,،，、](?=[\s\p{L}])|(?<=\p{L}{2}[\p{M}]*)[.。।](?=\s|$)/gu;

export const doubledPunctuation: Fault = {
  id: 'doubled-punctuation',
  what: 'a comma or full stop that stands twice',
  plan: ({ text, random }) => {
    const mark = pick(matchesOf(text, MARK), random);
    if (mark === null) return null;
    return replacing({ start: mark.end, end: mark.end }, text.slice(mark.start, mark.end), { before: 1 });
  },
};

export const doubleSpace: Fault = {
  id: 'double-space',
  what: 'two spaces between two words',
  plan: ({ text, facts, random }) => {
    const word = facts.hasSpaces ? pick(innerWordsOf(text), random) : null;
    return word && replacing({ start: word.start, end: word.start }, ' ', { before: 1 });
  },
};

export const spaceBeforePunctuation: Fault = {
  id: 'space-before-punctuation',
  what: 'a space before a comma or full stop',
  plan: ({ text, random }) => {
    const mark = pick(matchesOf(text, MARK), random);
    return mark && replacing({ start: mark.start, end: mark.start }, ' ', { after: 1 });
  },
};

export const spaceLostAfterPunctuation: Fault = {
  id: 'space-lost-after-punctuation',
  what: 'no space after a comma',
  plan: ({ text, random }) => {
    const comma = pick(matchesOf(text, /(?<=[\p{L}\p{M}][,،]) (?=\p{L})/gu), random);
    return comma && replacing(comma, '', { before: 2, after: 2 });
  },
};

export const foreignPunctuation: Fault = {
  id: 'foreign-punctuation',
  what: 'a mark that the language writes otherwise',
  plan: ({ text, facts, random }) => {
    const places = facts.foreignPunctuation.flatMap(([right, wrong]) =>
      occurrencesOf(text, right)
        .filter(({ end }) => !/\p{N}/u.test(text.charAt(end)))
        .map((span) => ({ span, wrong })),
    );
    const place = pick(places, random);
    return place && replacing(place.span, place.wrong, { after: place.wrong === '' ? 1 : 0 });
  },
};

export const bracketUnclosed: Fault = {
  id: 'bracket-unclosed',
  what: 'a bracket that is never closed',
  plan: ({ text, random }) => {
    const bracket = pick(matchesOf(text, /[(（][^()（）]+[)）]/g), random);
    if (bracket === null) return null;
    const { start, end } = bracket;
    return replacing({ start: end - 1, end }, '', { before: end - 1 - start });
  },
};

export const finalStopLost: Fault = {
  id: 'final-stop-lost',
  what: 'a paragraph without its last full stop',
  plan: ({ text }) => {
    const { length } = text;
    if (!/\p{L}\p{M}*[.。।]$/u.test(text)) return null;
    return replacing({ start: length - 1, end: length }, '', { before: 1 });
  },
};

const INVISIBLE = ['\u200b', '\u00ad', '\ufeff', '\u2060'];

export const invisibleCharacter: Fault = {
  id: 'invisible-character',
  what: 'a character nobody sees inside a word',
  plan: ({ text, random }) => {
    const word = pick(
      wordsOf(text).filter(({ start, end }) => end - start > 3),
      random,
    );
    const character = pick(INVISIBLE, random);
    if (word === null || character === null) return null;
    return replacing({ start: word.start + 2, end: word.start + 2 }, character);
  },
};
