import { findLanguageRules } from '../../text/segmentation/find-language-rules';
import { linkingWordsOf } from '../words/linking-words';

/**
 * `… is a reporter at …` and the like, in the words of each language. Asked only of the last paragraphs, for within an article
 * it may well be said of somebody.
 */
const TELLS_OF_AUTHOR: readonly RegExp[] = [
  /\b(?:is|was) (?:an?|the|our) (?:[\p{L}-]+ ){0,4}(?:reporter|correspondent|journalist|columnist|writer|editor|producer|freelancer|contributor|photographer)s?(?:[.,]| (?:at|for|with|based|covering|who covers|in|from)\b)/u,
  /\best (?:\p{L}+ ){0,3}(?:journaliste|correspondante?|reporter|rédactrice|rédacteur|chroniqueuse|chroniqueur)\b/u,
  /\bes (?:\p{L}+ ){0,3}(?:periodista|corresponsal|redactora?|columnista|reportera|reportero)\b/u,
  /\bist (?:\p{L}+ ){0,3}(?:Journalist(?:in)?|Redakteur(?:in)?|Korrespondent(?:in)?|Reporter(?:in)?|Kolumnist(?:in)?)\b/u,
  /\bé (?:\p{L}+ ){0,3}(?:jornalista|correspondente|repórter|colunista|redatora?)\b/u,
  /\bè (?:\p{L}+ ){0,3}(?:giornalista|corrispondente|redattrice|redattore|inviato)\b/u,
  /^[\s*•-]*(?:\S+\s+){2,4}(?:كاتبة?|صحفية?|صحافية?|مراسلة?|محررة?)(?:\s|\.|،)/u,
  /(?:^|\s)(?:הוא|היא) (?:\S+ ){0,2}(?:כתב|כתבת|עיתונאי|עיתונאית|פרשן|פרשנית|עורך|עורכת)(?:\s|\.|,)/u,
  /是.{0,14}(?:记者|記者|编辑|編輯|专栏作家|專欄作家|撰稿人)。?$/u,
  /(?:पत्रकार|संवाददाता|स्तंभकार|संपादक) (?:हैं|है|हूं)/u,
];

/** Anywhere in an article: words that are sure, and the beginnings of others. */
const SURE = [
  'contributed to this report',
  'contributed to this story',
  'contributed to this article',
  'can be reached at',
];
const BEGINNINGS = ['ollow ', 'ontact ', '@'];
const ADDRESS =
  /\b(?:follow|contact) (?:him|her|them|me|the author) (?:on|at)\b|^\s*(?:follow|twitter:|x:)?\s*@\w{3,}\s*$/iu;

export const addressesReaders = (text: string): boolean =>
  SURE.some((words) => text.includes(words)) ||
  (BEGINNINGS.some((words) => text.includes(words)) && ADDRESS.test(text));

export const tellsOfAuthor = (text: string): boolean => TELLS_OF_AUTHOR.some((pattern) => pattern.test(text));

/** `Tea drinker. Proud aunt. Reporter.`: sentences of so few words on average have no verbs. */
const FEWEST_FRAGMENTS = 3;
const WORDS_OF_FRAGMENT = 3;
/** In quotation marks that nobody is said to have spoken, they may be longer. */
const WORDS_OF_QUOTED_FRAGMENT = 5;
const MOST_WORDS = 24;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** A line of fragments about somebody who is not named. */
export function isOfFragments(text: string, lang: string): boolean {
  if (!/[.।]\s*[”"»“]?\s*$/u.test(text) || UNSPACED.test(text)) return false;
  const quoted = /^\s*[“"«„](.*)[”"»“]\s*$/su.exec(text)?.[1];
  const fragments = (quoted ?? text).split(/[.!؟?।]+/u).filter((one) => one.trim() !== '');
  if (fragments.length < (quoted === undefined ? FEWEST_FRAGMENTS : FEWEST_FRAGMENTS - 1)) return false;
  // Initials and abbreviations end with a full stop as well.
  if (fragments.some((one) => !/\p{L}{3}/u.test(one))) return false;
  const { starters } = findLanguageRules(lang);
  const links = linkingWordsOf(lang);
  const words = fragments.flatMap((one) => one.trim().toLowerCase().split(/\s+/u));
  // Pronouns and auxiliary verbs make sentences: somebody speaks.
  if (words.some((word) => starters.has(word) && !links.has(word))) return false;
  return (
    words.length <= MOST_WORDS &&
    words.length / fragments.length <= (quoted === undefined ? WORDS_OF_FRAGMENT : WORDS_OF_QUOTED_FRAGMENT)
  );
}
