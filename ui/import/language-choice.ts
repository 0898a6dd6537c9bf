import { findLanguage } from '@/domain/exchange/find-language';

/** Offered in the list; any other BCP 47 tag can be written. Those that Verso splits into sentences, and their neighbours. */
const OFFERED =
  'ar fa ur ckb ps he yi en fr de es ca pt it nl sv nb da fi is ru uk be bg sr hr bs sl mk pl cs sk hu ro el sq tr az uz kk ka hy zh-Hans zh-Hant yue ja ko hi bn ta te mr gu pa ne si id ms fil th vi km my lo am ti so ha sw yo ig zu';

export interface LanguageOption {
  /** BCP 47. */
  readonly code: string;
  /** In the reader's language. */
  readonly name: string;
}

export function listLanguages(locale: string): readonly LanguageOption[] {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const collator = new Intl.Collator(locale);
  return OFFERED.split(' ')
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((one, other) => collator.compare(one.name, other.name));
}

/** The language meant by what was typed: a name in the reader's language, in English or its own, or a BCP 47 tag. */
export function findLanguageCode(typed: string, options: readonly LanguageOption[]): string | null {
  const wanted = typed.trim().toLocaleLowerCase();
  const named = options.find(({ name }) => name.toLocaleLowerCase() === wanted);
  return named?.code ?? findLanguage(typed.trim());
}
