/** Reading what anybody may have written: each answers what is there only if it is of the kind asked for. */

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
