import { longInnerWordsOf, pick, sentencesOf } from '@/domain/review/campaign/spoil/places';
import { replacing, type Fault, type FaultSite } from '../fault';

const LEAST_WORDS = 6;

const longWords = ({ text, facts }: FaultSite) => (facts.hasSpaces ? longInnerWordsOf(text) : []);

export const letterLost: Fault = {
  id: 'letter-lost',
  what: 'a letter of a word lost',
  plan: (site) => {
    const word = pick(longWords(site), site.random);
    if (word === null) return null;
    const at = word.start + Math.floor(site.random() * (word.end - word.start));
    return replacing({ start: at, end: at + 1 }, '', { before: at - word.start, after: word.end - at - 1 });
  },
};

export const lettersSwapped: Fault = {
  id: 'letters-swapped',
  what: 'two letters of a word in each other’s place',
  plan: (site) => {
    const { text } = site;
    const word = pick(longWords(site), site.random);
    if (word === null) return null;
    const at = word.start + Math.floor(site.random() * (word.end - word.start - 1));
    if (text[at] === text[at + 1]) return null;
    return replacing({ start: at, end: at + 2 }, `${text.charAt(at + 1)}${text.charAt(at)}`, {
      before: at - word.start,
      after: word.end - at - 2,
    });
  },
};

export const wordsShuffled: Fault = {
  id: 'words-shuffled',
  what: 'the words of a sentence, but for the first, in no order',
  plan: ({ text, lang, facts, random }) => {
    const sentence = facts.hasSpaces ? pick(sentencesOf(text, lang), random) : null;
    if (sentence === null) return null;
    const match = /^(\S+ )(.*?)(\p{P}*)$/su.exec(text.slice(sentence.start, sentence.end).trimEnd());
    const [, first = '', rest = '', stop = ''] = match ?? [];
    const words = rest.split(' ');
    if (words.length < LEAST_WORDS) return null;
    const shuffled = [...words];
    for (let at = shuffled.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [shuffled[at], shuffled[other]] = [shuffled[other] ?? '', shuffled[at] ?? ''];
    }
    const start = sentence.start + first.length;
    const insert = shuffled.join(' ');
    return insert === rest
      ? null
      : replacing({ start, end: start + rest.length }, insert, { after: stop.length });
  },
};
