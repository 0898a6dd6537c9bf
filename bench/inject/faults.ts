import type { Fault } from './fault';
import {
  boilerplate,
  linkLost,
  numberFormat,
  numberLost,
  numberWrong,
  sentenceLost,
  sentenceUntranslated,
} from './faults/facts';
import {
  bracketUnclosed,
  doubledPunctuation,
  doubleSpace,
  finalStopLost,
  foreignPunctuation,
  invisibleCharacter,
  spaceBeforePunctuation,
  spaceLostAfterPunctuation,
} from './faults/marks';
import { nameLost, nameReplaced } from './faults/names';
import { quoteCut, quotesAdjacent, quoteUnclosed } from './faults/quotes';
import {
  acronymSpelledOut,
  doubledWord,
  foreignScript,
  joinedSentences,
  joinedWords,
  lowerStart,
  midSentenceCapital,
  mojibake,
  nameMisspelled,
  repeatedPhrase,
} from './faults/words';

/** Every kind of fault the injector plants, in the order of the tables. */
export const FAULTS: readonly Fault[] = [
  quoteCut,
  quotesAdjacent,
  quoteUnclosed,
  bracketUnclosed,
  boilerplate,
  joinedWords,
  joinedSentences,
  midSentenceCapital,
  lowerStart,
  doubledWord,
  repeatedPhrase,
  doubledPunctuation,
  doubleSpace,
  spaceBeforePunctuation,
  spaceLostAfterPunctuation,
  foreignPunctuation,
  finalStopLost,
  mojibake,
  invisibleCharacter,
  foreignScript,
  numberWrong,
  numberLost,
  numberFormat,
  linkLost,
  sentenceLost,
  sentenceUntranslated,
  nameMisspelled,
  nameLost,
  nameReplaced,
  acronymSpelledOut,
];
