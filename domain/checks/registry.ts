import type { Check } from './engine/check';
import { acronymKept } from './acronym-kept';
import { acronymSpelledOut } from './acronym-spelled-out';
import { addedText } from './added-text';
import { adjacentQuotes } from './adjacent-quotes';
import { boilerplate } from './boilerplate';
import { bracketContent } from './bracket-content';
import { capitalMismatch } from './capital-mismatch';
import { codeMix } from './code-mix';
import { currencyOrUnit } from './currency-or-unit';
import { dateOrTime } from './date-or-time';
import { doubledPunctuation } from './doubled-punctuation';
import { doubledWord } from './doubled-word';
import { emptyOrStub } from './empty-or-stub';
import { endPunctuation } from './end-punctuation';
import { falseFriend } from './false-friend';
import { foreignScript } from './foreign-script';
import { impossiblePair } from './impossible-pair';
import { inlineCodes } from './inline-codes';
import { insertedPunctuation } from './inserted-punctuation';
import { invisibleCharacter } from './invisible-character';
import { joinedWords } from './joined-words';
import { lengthRatio } from './length-ratio';
import { linkKept } from './link-kept';
import { localeTypography } from './locale-typography';
import { lostCapitals } from './lost-capitals';
import { midSentenceCapital } from './mid-sentence-capital';
import { misplacedMark } from './misplaced-mark';
import { missingTranslation } from './missing-translation';
import { misspeltWord } from './misspelt-word';
import { mojibake } from './mojibake';
import { nameAuthority } from './name-authority';
import { nameChanged } from './name-changed';
import { nameMissing } from './name-missing';
import { nameVariant } from './name-variant';
import { numberFormat } from './number-format';
import { numberInWord } from './number-in-word';
import { numberLostOrAdded } from './number-lost-or-added';
import { numberValue } from './number-value';
import { pronounResidue } from './pronoun-residue';
import { questionForStatement } from './question-for-statement';
import { quoteCut } from './quote-cut';
import { quoteStyle } from './quote-style';
import { repeatedPhrase } from './repeated-phrase';
import { sentenceStart } from './sentence-start';
import { spacing } from './spacing';
import { synonymDrift } from './synonym-drift';
import { termForbidden } from './term-forbidden';
import { termMissing } from './term-missing';
import { termNotTranslate } from './term-not-translate';
import { tokenisedText } from './tokenised-text';
import { unbalancedBracket } from './unbalanced-bracket';
import { unclosedQuote } from './unclosed-quote';
import { untranslated } from './untranslated';

/** Every check, in the order in which they are shown. A test fails where a file of this folder is forgotten here. */
export const CHECKS: readonly Check[] = [
  missingTranslation,
  emptyOrStub,
  addedText,
  untranslated,
  lengthRatio,
  numberValue,
  numberLostOrAdded,
  dateOrTime,
  currencyOrUnit,
  numberFormat,
  nameChanged,
  nameMissing,
  falseFriend,
  nameVariant,
  nameAuthority,
  synonymDrift,
  termMissing,
  termForbidden,
  termNotTranslate,
  acronymKept,
  linkKept,
  inlineCodes,
  quoteCut,
  adjacentQuotes,
  unclosedQuote,
  quoteStyle,
  unbalancedBracket,
  bracketContent,
  boilerplate,
  midSentenceCapital,
  joinedWords,
  sentenceStart,
  lostCapitals,
  capitalMismatch,
  doubledWord,
  repeatedPhrase,
  impossiblePair,
  pronounResidue,
  acronymSpelledOut,
  endPunctuation,
  questionForStatement,
  spacing,
  tokenisedText,
  doubledPunctuation,
  insertedPunctuation,
  localeTypography,
  foreignScript,
  codeMix,
  misspeltWord,
  mojibake,
  invisibleCharacter,
  misplacedMark,
  numberInWord,
];

const BY_ID: ReadonlyMap<string, Check> = new Map(CHECKS.map((check) => [check.id, check]));

export const findCheck = (id: string): Check | null => BY_ID.get(id) ?? null;
