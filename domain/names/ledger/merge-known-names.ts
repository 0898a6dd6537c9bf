import { foldName } from '../fold-name';
import type { KnownName } from '../known-name';
import type { NewKnownName } from './to-known-name';

/** What becomes of a name that a project is to remember: a new record, or the change of one it has. */
export interface KnownNameChange {
  /** Of the record that changes; null for a new one. */
  readonly id: string | null;
  readonly name: NewKnownName;
}

/**
 * Adds names to those a project knows. Names in the same languages with the same source, or, without one, the same preferred form, are
 * one: the newer form is preferred, and the older one becomes a variant. What changes nothing is left out.
 */
export function mergeKnownNames(
  known: readonly KnownName[],
  added: readonly NewKnownName[],
): readonly KnownNameChange[] {
  const changes = new Map<string, KnownNameChange>();
  const byKey = new Map(known.map((name) => [knownNameKey(name), name]));
  for (const name of added) {
    const key = knownNameKey(name);
    const old = changes.get(key)?.name ?? byKey.get(key);
    const id = changes.get(key)?.id ?? byKey.get(key)?.id ?? null;
    const merged = old === undefined ? name : mergeTwoNames(old, name);
    if (merged !== old) changes.set(key, { id, name: merged });
  }
  return [...changes.values()];
}

/** The same for two that are one name. */
export const knownNameKey = ({ sourceLang, targetLang, source, preferred }: NewKnownName): string =>
  [sourceLang, targetLang, source === '' ? `= ${foldName(preferred)}` : foldName(source)].join('\n');

/** Two that are one name, the newer form preferred. The same object where the newer says nothing new. */
export function mergeTwoNames(
  old: NewKnownName,
  { preferred, variants, source, sourceLang, targetLang }: NewKnownName,
): NewKnownName {
  const all = [...old.variants, ...variants, old.preferred].filter((form) => form !== preferred);
  const merged = [...new Set(all)];
  const isSame =
    old.preferred === preferred &&
    merged.length === old.variants.length &&
    (source === '' || old.source !== '');
  if (isSame) return old;
  return { sourceLang, targetLang, source: source === '' ? old.source : source, preferred, variants: merged };
}
