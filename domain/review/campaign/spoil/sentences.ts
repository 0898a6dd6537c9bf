import type { Change } from '../../../text/change-set';
import { pick, sentencesOf } from './places';

/** A paragraph without one of its sentences, which is not the first: with the white space before it, so that none is left doubled or at the end. */
export function withoutSentence(text: string, lang: string, random: () => number): Change | null {
  const sentence = pick(sentencesOf(text, lang).slice(1), random);
  return (
    sentence && {
      start: text.slice(0, sentence.start).trimEnd().length,
      end: text.slice(0, sentence.end).trimEnd().length,
      insert: '',
    }
  );
}
