import {
  innerWordsOf,
  longInnerWordsOf,
  matchesOf,
  occurrencesOf,
  pick,
  sentencesOf,
} from '@/domain/review/campaign/spoil/places';
import { saidTwice } from '@/domain/review/campaign/spoil/words';
import { replacing, type Fault } from '../fault';
import { wordsOf } from '../find-places';

export const doubledWord: Fault = {
  id: 'doubled-word',
  what: 'a word said twice',
  plan: (site) => {
    const word = site.facts.hasSpaces ? pick(longInnerWordsOf(site.text), site.random) : null;
    if (word === null) return null;
    const again = saidTwice(site.text, word, ' ');
    return replacing(again, again.insert, { before: word.end - word.start });
  },
};

export const repeatedPhrase: Fault = {
  id: 'repeated-phrase',
  what: 'a phrase said again right after itself, as a translation system in a loop does',
  plan: ({ text, facts, random }) => {
    const pattern = facts.hasSpaces
      ? /(?<= )\p{L}[\p{L}\p{M}]*(?: \p{L}[\p{L}\p{M}]*){3}(?= )/gu
      : /\p{Script=Han}{6}/gu;
    const phrase = pick(matchesOf(text, pattern), random);
    if (phrase === null) return null;
    const { start, end } = phrase;
    const again = `${facts.hasSpaces ? ' ' : ''}${text.slice(start, end)}`;
    return replacing({ start: end, end }, again, { before: end - start });
  },
};

export const joinedWords: Fault = {
  id: 'joined-words',
  what: 'the space between two words lost',
  plan: (site) => {
    const word = site.facts.hasSpaces ? pick(longInnerWordsOf(site.text), site.random) : null;
    if (word === null) return null;
    const before = /[\p{L}\p{M}]+$/u.exec(site.text.slice(0, word.start - 1))?.[0].length ?? 0;
    return replacing({ start: word.start - 1, end: word.start }, '', {
      before,
      after: word.end - word.start,
    });
  },
};

export const joinedSentences: Fault = {
  id: 'joined-sentences',
  what: 'the space between two sentences lost',
  plan: ({ text, lang, facts, random }) => {
    const sentence = pick(sentencesOf(text, lang).slice(1), random);
    if (sentence === null || !facts.hasSpaces || text.charAt(sentence.start - 1) !== ' ') return null;
    return replacing({ start: sentence.start - 1, end: sentence.start }, '', { before: 2, after: 2 });
  },
};

export const midSentenceCapital: Fault = {
  id: 'mid-sentence-capital',
  what: 'a common word in the middle of a sentence with a capital',
  plan: (site) => {
    const { text, facts, random } = site;
    const lower = longInnerWordsOf(site.text).filter(({ start }) => /\p{Ll}/u.test(text.charAt(start)));
    const word = facts.hasCase ? pick(lower, random) : null;
    if (word === null) return null;
    const { start, end } = word;
    return replacing({ start, end: start + 1 }, text.charAt(start).toUpperCase(), {
      after: end - start - 1,
    });
  },
};

export const lowerStart: Fault = {
  id: 'lower-start',
  what: 'a sentence that begins with a small letter',
  plan: ({ text, lang, facts, random }) => {
    const sentence = pick(
      sentencesOf(text, lang).filter(({ start }) => /\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2))),
      random,
    );
    if (sentence === null || !facts.hasCase) return null;
    const { start } = sentence;
    return replacing({ start, end: start + 1 }, text.charAt(start).toLowerCase(), { after: 1 });
  },
};

/** A common word of each of some scripts. */
const RESIDUE = [
  [/\p{Script=Cyrillic}/u, 'однако'],
  [/\p{Script=Arabic}/u, 'بينما'],
  [/\p{Script=Han}/u, '因此'],
  [/\p{Script=Hebrew}/u, 'לאחר'],
  [/\p{Script=Devanagari}/u, 'लेकिन'],
] as const;

export const foreignScript: Fault = {
  id: 'foreign-script',
  what: 'a word left in the script of another language',
  plan: ({ text, facts, random }) => {
    const words = RESIDUE.filter(([script]) => !script.test(text)).map(([, word]) => word);
    const residue = pick(words, random);
    const places = facts.hasSpaces ? innerWordsOf(text) : matchesOf(text, /\p{Script=Han}{2}/gu);
    const place = pick(places, random);
    return residue === null || place === null ? null : replacing(place, residue);
  },
};

export const nameMisspelled: Fault = {
  id: 'name-misspelled',
  what: 'a name written otherwise than elsewhere in the article',
  plan: ({ text, facts, others, random }) => {
    const places = facts.names.flatMap(([right, wrong]) => {
      const spans = occurrencesOf(text, right);
      const isElsewhere = spans.length > 1 || others.some((other) => other.includes(right));
      return isElsewhere ? spans.map((span) => ({ span, wrong })) : [];
    });
    const place = pick(places, random);
    return place === null ? null : replacing(place.span, place.wrong);
  },
};

export const acronymSpelledOut: Fault = {
  id: 'acronym-spelled-out',
  what: 'an organisation written out again after its acronym was given',
  plan: ({ text, facts, random }) => {
    const places = facts.acronyms.flatMap(([acronym, full]) =>
      occurrencesOf(text, acronym)
        .filter(({ start }) => start > text.indexOf(acronym))
        .map((span) => ({ span, full })),
    );
    const place = pick(places, random);
    return place === null ? null : replacing(place.span, place.full);
  },
};

/** The same word in the script it has, as UTF-8 that was read as Windows-1252. */
export const mojibake: Fault = {
  id: 'mojibake',
  what: 'characters of UTF-8 read as those of a Western code page',
  plan: ({ text, random }) => {
    const beyond = wordsOf(text).filter(({ start, end }) => /[^\0-\x7f]/.test(text.slice(start, end)));
    const marks = matchesOf(text, /[“”„«»’]/g);
    const place = pick(beyond.length > 0 ? beyond : marks, random);
    if (place === null) return null;
    const bytes = new TextEncoder().encode(text.slice(place.start, place.end));
    return replacing(place, new TextDecoder('windows-1252').decode(bytes));
  },
};

export const synonymDrift: Fault = {
  id: 'synonym-drift',
  what: 'another word for what the article calls by one everywhere else',
  plan: ({ text, facts: { synonyms }, source, others, random }) => {
    const [right, other] = synonyms;
    const isElsewhere = others.filter((one) => one.includes(right)).length > 0;
    const place = source !== null && isElsewhere ? pick(occurrencesOf(text, right), random) : null;
    return place && replacing(place, other);
  },
};

export const falseFriend: Fault = {
  id: 'false-friend',
  what: 'a word that looks like the one of the source and means another thing',
  plan: ({ text, facts: { falseFriends }, source, random }) => {
    const places = falseFriends.flatMap(([right, wrong]) =>
      occurrencesOf(text, right).map((span) => ({ span, wrong })),
    );
    const place = source === null ? null : pick(places, random);
    return place && replacing(place.span, place.wrong);
  },
};
