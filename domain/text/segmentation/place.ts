import type { Following } from './following';
import type { LanguageRules } from './language-rules';
import type { Terminator } from './terminator';

/** A terminator in its surroundings: all that decides whether a sentence ends there. */
export interface Place {
  readonly text: string;
  readonly sentenceStart: number;
  readonly terminator: Terminator;
  readonly following: Following;
  readonly rules: LanguageRules;
}
