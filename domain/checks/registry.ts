import type { Check } from './engine/check';
import { acronymSpelledOut } from './acronym-spelled-out';
import { adjacentQuotes } from './adjacent-quotes';
import { boilerplate } from './boilerplate';
import { doubledWord } from './doubled-word';
import { joinedWords } from './joined-words';
import { midSentenceCapital } from './mid-sentence-capital';
import { pronounResidue } from './pronoun-residue';
import { quoteCut } from './quote-cut';
import { sentenceStart } from './sentence-start';
import { unbalancedBracket } from './unbalanced-bracket';
import { unclosedQuote } from './unclosed-quote';

/** Every check, in the order in which they are shown. A test fails where a file of this folder is forgotten here. */
export const CHECKS: readonly Check[] = [
  doubledWord,
  quoteCut,
  adjacentQuotes,
  unclosedQuote,
  unbalancedBracket,
  midSentenceCapital,
  joinedWords,
  sentenceStart,
  pronounResidue,
  boilerplate,
  acronymSpelledOut,
];

const BY_ID: ReadonlyMap<string, Check> = new Map(CHECKS.map((check) => [check.id, check]));

export const findCheck = (id: string): Check | null => BY_ID.get(id) ?? null;
