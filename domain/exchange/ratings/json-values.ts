/** Reading what anybody may have written: each answers what is there only if it is of the kind asked for. */
import type { NamedValue } from './rating-set';

export type JsonObject = Readonly<Record<string, unknown>>;

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

export const asObject = (value: unknown): JsonObject | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;

export const asList = (value: unknown): readonly unknown[] | null =>
  Array.isArray(value) ? (value as readonly unknown[]) : null;

export const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null);

export const asNumber = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** The text under the first of these names that has one. */
export function textAt(object: JsonObject, names: readonly string[]): string | null {
  for (const name of names) {
    const text = asText(object[name]);
    if (text !== null) return text;
  }
  return null;
}

/** What is read of any depth cannot be written so: '' where it is deeper than that. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return '';
  }
}

/** What an object has beside these keys, as JSON. */
export const restOf = (object: JsonObject, known: ReadonlySet<string>): readonly NamedValue[] =>
  Object.entries(object)
    .filter(([name]) => !known.has(name))
    .map(([name, value]) => ({ name, value: jsonOf(value) }));

/** A name that some write as a number; '' where it is neither. */
export const nameOf = (value: unknown): string =>
  typeof value === 'number' ? String(value) : (asText(value) ?? '');
