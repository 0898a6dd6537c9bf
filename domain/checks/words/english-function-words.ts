import { findLanguageRules } from '../../text/segmentation/find-language-rules';
import { linkingWordsOf } from './linking-words';

/** Words of grammar: articles, pronouns, prepositions, auxiliary verbs … In lower case, of two letters at least. */
export const ENGLISH_FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...Array.from(findLanguageRules('en').starters).filter((word) => /^[a-z]{2,}$/u.test(word)),
  ...linkingWordsOf('en'),
  'him',
  'them',
  'been',
  'being',
  'had',
]);
