import type { ErrorMark } from '../../annotation/error';
import { SEVERITIES, type Severity } from '../../annotation/severity';
import { TYPOLOGIES } from '../../annotation/typologies/registry';
import { listCategories, typologyReference } from '../../annotation/typology';
import { PLAIN_WORDS, type ReviewWords } from './review-words';

/** What the first line of a comment says of an error. */
export interface CommentHead {
  /** Of MQM-Core. */
  readonly category: string;
  readonly severity: Severity;
}

export const writeHead = (mark: ErrorMark, words: ReviewWords): string =>
  `${words.category(mark)} · ${words.severity(mark.severity)}`;

/** Reads first lines in any of the languages, whatever capitals and spaces they have; null for one that names no category and severity. */
export function headReader(languages: readonly ReviewWords[]): (line: string) => CommentHead | null {
  const categories = new Map<string, string>();
  const severities = new Map<string, Severity>();
  const all = [...languages, PLAIN_WORDS];
  for (const typology of TYPOLOGIES)
    for (const { id, core } of listCategories(typology))
      for (const words of all)
        keep(categories, words.category({ category: id, typology: typologyReference(typology) }), core);
  for (const severity of SEVERITIES)
    for (const words of all) keep(severities, words.severity(severity), severity);
  return (line) => {
    const at = line.lastIndexOf('·');
    const category = at === -1 ? undefined : categories.get(keyOf(line.slice(0, at)));
    const severity = severities.get(keyOf(line.slice(at + 1)));
    return category === undefined || severity === undefined ? null : { category, severity };
  };
}

/** Of two that are called the same, the first: the typologies begin with MQM-Core. */
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
