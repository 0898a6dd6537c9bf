import type { ErrorMark } from '../../annotation/error';
import { inTypology, type Found } from '../../annotation/from-core';
import { SEVERITIES, type Severity } from '../../annotation/severity';
import {
  findCategory,
  listCategories,
  nearestSeverity,
  typologyReference,
  type Typology,
} from '../../annotation/typology';
import { PLAIN_WORDS, type ReviewWords } from './review-words';

/** What the first line of a comment says of an error. */
export interface CommentHead {
  readonly category: string;
  /** Which has a category of that name. */
  readonly typology: string;
  /** What MQM-Core has for it. */
  readonly core: string;
  readonly severity: Severity;
}

/** Of a comment that does not say what kind of error it is about. */
const UNNAMED: Found = { category: 'custom', severity: 'neutral' };

export const writeHead = (mark: ErrorMark, words: ReviewWords): string =>
  `${words.category(mark)} · ${words.severity(mark)}`;

/**
 * Reads first lines in any of the languages, whatever capitals and spaces they have; null for one that names no category and severity. Of two things
 * that are called the same, the first typology has it.
 */
export function headReader(
  languages: readonly ReviewWords[],
  typologies: readonly Typology[],
): (line: string) => CommentHead | null {
  const categories = new Map<string, Omit<CommentHead, 'severity'>>();
  const severities = new Map<string, Severity>();
  for (const typology of typologies) {
    const reference = typologyReference(typology);
    for (const words of [...languages, PLAIN_WORDS]) {
      for (const { id: category, core } of listCategories(typology)) {
        const named = { category, typology: reference, core };
        keep(categories, words.category(named), named);
      }
      for (const severity of SEVERITIES)
        keep(severities, words.severity({ severity, typology: reference }), severity);
    }
  }
  return (line) => {
    const at = line.lastIndexOf('·');
    const named = at === -1 ? undefined : categories.get(keyOf(line.slice(0, at)));
    const severity = severities.get(keyOf(line.slice(at + 1)));
    return named === undefined || severity === undefined ? null : { ...named, severity };
  };
}

/** What a comment says, as the typology has it. A comment is about words of the translation: what only the source can have goes by what it means. */
export function headIn(typology: Typology, head: CommentHead | null): Found {
  if (head === null) return inTypology(typology, UNNAMED);
  const isOfIt = head.typology === typologyReference(typology);
  const category = isOfIt ? findCategory(typology, head.category) : null;
  if (category === null || category.rules.sides === 'source')
    return inTypology(typology, { category: head.core, severity: head.severity });
  return {
    category: category.id,
    severity: category.rules.severity ?? nearestSeverity(typology, head.severity),
  };
}

function keep<Value>(known: Map<string, Value>, name: string, value: Value): void {
  const key = keyOf(name);
  if (!known.has(key)) known.set(key, value);
}

/** Programs add marks of direction around words. */
const keyOf = (name: string): string =>
  name
    .replaceAll(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
