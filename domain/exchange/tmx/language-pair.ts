import { languageCovers } from '../../terms/language-covers';
import type { BitextOptions } from '../bitext';
import type { TmxEntry } from './read-entries';

export interface LanguagePair {
  readonly sourceLang: string;
  /** Null where no entry has more than one language. */
  readonly targetLang: string | null;
}

type Wanted = Pick<BitextOptions, 'sourceLang' | 'targetLang'>;
type Languages = Pick<TmxEntry, 'sourceLang'> & {
  readonly variants: readonly Pick<TmxEntry['variants'][number], 'lang'>[];
};

const fits = (wanted: string | undefined | null, lang: string): boolean =>
  wanted === undefined || wanted === null || languageCovers(wanted, lang);

/** Which two languages of a memory are read: those that are asked for, else the two that most entries have; of several the first. */
export class PairChoice {
  readonly #pairs = new Map<string, { readonly pair: LanguagePair; count: number }>();
  readonly #found = new Set<string>();

  constructor(readonly wanted: Wanted = {}) {}

  add({ sourceLang, variants }: Languages): void {
    for (const { lang } of variants) this.#found.add(lang);
    const source = variants.find(({ lang }) => fits(sourceLang, lang) && fits(this.wanted.sourceLang, lang));
    if (source === undefined) return;
    const others = new Set(variants.map(({ lang }) => lang));
    others.delete(source.lang);
    if (others.size === 0) this.#count({ sourceLang: source.lang, targetLang: null });
    for (const targetLang of others)
      if (fits(this.wanted.targetLang, targetLang)) this.#count({ sourceLang: source.lang, targetLang });
  }

  get found(): readonly string[] {
    return [...this.#found].sort();
  }

  /** Null where no entry has what is asked for. */
  choose(): LanguagePair | null {
    const counted = [...this.#pairs.values()];
    const whole = counted.filter(({ pair }) => pair.targetLang !== null);
    const [first, ...rest] = whole.length > 0 ? whole : counted;
    if (first === undefined) return null;
    const { pair } = rest.reduce((most, one) => (one.count > most.count ? one : most), first);
    return { ...pair, targetLang: pair.targetLang ?? this.wanted.targetLang ?? null };
  }

  #count(pair: LanguagePair): void {
    const key = `${pair.sourceLang} ${pair.targetLang ?? ''}`;
    const known = this.#pairs.get(key);
    if (known === undefined) this.#pairs.set(key, { pair, count: 1 });
    else known.count++;
  }
}

export interface ChosenVariants<Variant> {
  readonly source: Variant;
  /** Null where the entry has the source alone. */
  readonly target: Variant | null;
}

/** An entry in these two languages; null where it lacks one of them, or is translated from another. */
export function variantsIn<Variant extends { readonly lang: string }>(
  entry: { readonly sourceLang: string | null; readonly variants: readonly Variant[] },
  { sourceLang, targetLang }: LanguagePair,
): ChosenVariants<Variant> | null {
  if (!fits(entry.sourceLang, sourceLang)) return null;
  const source = findVariant(entry.variants, sourceLang);
  if (source === undefined) return null;
  const others = entry.variants.filter(({ lang }) => lang !== source.lang);
  if (others.length === 0) return { source, target: null };
  const target = targetLang === null ? undefined : findVariant(others, targetLang);
  return target === undefined ? null : { source, target };
}

const findVariant = <Variant extends { readonly lang: string }>(
  variants: readonly Variant[],
  wanted: string,
): Variant | undefined =>
  variants.find(({ lang }) => lang === wanted) ?? variants.find(({ lang }) => languageCovers(wanted, lang));
