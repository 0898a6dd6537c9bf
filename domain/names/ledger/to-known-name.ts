import type { KnownName } from '../known-name';
import type { NameGroup } from './name-ledger';

export type NewKnownName = Omit<KnownName, 'id'>;

/**
 * What a project remembers of a name once its form has been chosen: the source's spelling, the form, and the renderings that are not it.
 * Short forms are not variants: a rendering counts only where it has as many words.
 */
export function toKnownName(
  { source, renderings }: Pick<NameGroup, 'source' | 'renderings'>,
  preferred: string,
  langs: Pick<KnownName, 'sourceLang' | 'targetLang'>,
): NewKnownName {
  const wanted = preferred.toLowerCase();
  const words = wordCount(preferred);
  const variants = renderings
    .map(({ form }) => form)
    .filter((form) => form.toLowerCase() !== wanted && wordCount(form) === words);
  return { ...langs, source: source ?? '', preferred, variants: [...new Set(variants)] };
}

const wordCount = (name: string): number => name.split(/[\s‐‑·-]+/u).length;
