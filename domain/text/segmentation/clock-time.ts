import { CharacterClass } from './character-class';
import { wordAfter } from './following';
import type { Place } from './place';

/** `At 5 a.m. Mr. Smith went`: with so few words before the time, the sentence has hardly begun. */
const WORDS_OF_A_FRONTED_TIME = 4;

/** Whether a sentence ends after `5 p.m.` though its dot belongs to the abbreviation. */
export function endsAfterClockTime({ text, sentenceStart, terminator, following, rules }: Place): boolean {
  if (following.initial !== CharacterClass.upper) return false;
  if (rules.afterClock.has(wordAfter(text, following.initialIndex))) return false;
  const head = text.slice(sentenceStart, terminator.start);
  // A long head is not fronted, and is not worth counting.
  if (head.length > 60) return true;
  return (head.match(/\S+/gu)?.length ?? 0) > WORDS_OF_A_FRONTED_TIME;
}
