import { foldName } from '../fold-name';
import type { NewKnownName } from './to-known-name';

/** The same for two that are one name: of the same languages, with the same source or, without one, the same preferred form. */
export const knownNameKey = ({ sourceLang, targetLang, source, preferred }: NewKnownName): string =>
  [sourceLang, targetLang, source === '' ? `= ${foldName(preferred)}` : foldName(source)].join('\n');

/** The newer form is preferred, the older one becomes a variant. The same object where the newer says nothing new. */
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
