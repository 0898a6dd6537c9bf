import type { Failure } from '../result';
import { MAX_TERM_LENGTH, MAX_TERM_NOTE_LENGTH, type Term } from './term';

export type TermFault =
  | 'term_source_missing'
  | 'term_target_missing'
  | 'term_too_long'
  | 'term_without_word'
  | 'term_same_language';

/** What is said of a term; who it is follows elsewhere. */
export type TermContent = Omit<Term, 'id'>;

/** As it is stored: composed, without white space at its ends and within, and its two sides alike where they have to be. */
export function tidyTerm({ sourceLang, targetLang, status, ...texts }: TermContent): TermContent {
  const source = tidy(texts.source);
  const target = status === 'do-not-translate' ? source : tidy(texts.target);
  return { sourceLang, targetLang, source, target, status, note: texts.note.trim().normalize('NFC') };
}

const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

const HAS_WORD = /[\p{L}\p{N}]/u;

/** Why a tidied term cannot stand in a termbase; null when it can. */
export function checkTerm({
  source,
  target,
  status,
  note,
  ...langs
}: TermContent): Failure<TermFault> | null {
  if (source === '' && status !== 'forbidden') return { code: 'term_source_missing' };
  if (target === '') return { code: 'term_target_missing' };
  if (source.length > MAX_TERM_LENGTH || target.length > MAX_TERM_LENGTH)
    return { code: 'term_too_long', params: { limit: MAX_TERM_LENGTH } };
  if (note.length > MAX_TERM_NOTE_LENGTH)
    return { code: 'term_too_long', params: { limit: MAX_TERM_NOTE_LENGTH } };
  if ((source !== '' && !HAS_WORD.test(source)) || !HAS_WORD.test(target))
    return { code: 'term_without_word' };
  if (langs.sourceLang === langs.targetLang) return { code: 'term_same_language' };
  return null;
}

/** Two terms with the same key say something of the same two expressions: there can be but one of them. */
export const termKey = ({
  sourceLang,
  targetLang,
  source,
  target,
}: Omit<TermContent, 'status' | 'note'>): string => JSON.stringify([sourceLang, targetLang, source, target]);
