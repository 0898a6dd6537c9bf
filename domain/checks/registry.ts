import { acronymKept } from './acronym-kept';
import { addedText } from './added-text';
import { currencyOrUnit } from './currency-or-unit';
import { dateOrTime } from './date-or-time';
import { doubledWord } from './doubled-word';
import { termForbidden } from './term-forbidden';
import { termMissing } from './term-missing';
import { termNotTranslate } from './term-not-translate';

/** Every check, in the order in which they are shown. A test fails where a file of this folder is forgotten here. */
export const CHECKS: readonly Check[] = [doubledWord, termMissing, termForbidden, termNotTranslate];
import { emptyOrStub } from './empty-or-stub';
import type { Check } from './engine/check';
import { lengthRatio } from './length-ratio';
import { linkKept } from './link-kept';
import { missingTranslation } from './missing-translation';
import { numberFormat } from './number-format';
import { numberLostOrAdded } from './number-lost-or-added';
import { numberValue } from './number-value';
import { untranslated } from './untranslated';

/** Every check, in the order in which they are shown. A test fails where a file of this folder is forgotten here. */
export const CHECKS: readonly Check[] = [
  doubledWord,
  numberValue,
  numberLostOrAdded,
  numberFormat,
  dateOrTime,
  currencyOrUnit,
  emptyOrStub,
  missingTranslation,
  addedText,
  untranslated,
  lengthRatio,
  linkKept,
  acronymKept,
import type { Check } from './engine/check';
import { capitalMismatch } from './capital-mismatch';
import { codeMix } from './code-mix';
import { doubledPunctuation } from './doubled-punctuation';
import { doubledWord } from './doubled-word';
import { endPunctuation } from './end-punctuation';
import { foreignScript } from './foreign-script';
import { insertedPunctuation } from './inserted-punctuation';
import { invisibleCharacter } from './invisible-character';
import { localeTypography } from './locale-typography';
import { lostCapitals } from './lost-capitals';
import { misplacedMark } from './misplaced-mark';
import { misspeltWord } from './misspelt-word';
import { mojibake } from './mojibake';
import { numberInWord } from './number-in-word';
import { questionForStatement } from './question-for-statement';
import { quoteStyle } from './quote-style';
import { repeatedPhrase } from './repeated-phrase';
import { spacing } from './spacing';
import { tokenisedText } from './tokenised-text';

/** Every check, in the order in which they are shown. A test fails where a file of this folder is forgotten here. */
export const CHECKS: readonly Check[] = [
  doubledWord,
  repeatedPhrase,
  spacing,
  tokenisedText,
  doubledPunctuation,
  insertedPunctuation,
  mojibake,
  invisibleCharacter,
  misplacedMark,
  foreignScript,
  codeMix,
  lostCapitals,
  capitalMismatch,
  numberInWord,
  localeTypography,
  quoteStyle,
  endPunctuation,
  questionForStatement,
  misspeltWord,
];
import { nameAuthority } from './name-authority';
import { nameVariant } from './name-variant';

/** Every check, in the order in which they are shown. A test fails where a file of this folder is forgotten here. */
export const CHECKS: readonly Check[] = [doubledWord, nameVariant, nameAuthority];
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
