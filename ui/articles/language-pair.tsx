import { useLocale, useTranslations } from 'next-intl';

/** The name of a language in the reader's own, or its code where the browser knows none. */
export function useLanguageName(): (code: string) => string {
  const locale = useLocale();
  return (code) => {
    try {
      return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
    } catch {
      return code;
    }
  };
}

/** From which language into which; in words, so that no arrow has to mirror. */
export function LanguagePair({ source, target }: { readonly source: string; readonly target: string }) {
  const t = useTranslations('articles');
  const name = useLanguageName();
  return (
    <span>
      {source === '' || source === 'und'
        ? t('into', { target: name(target) })
        : t('pair', { source: name(source), target: name(target) })}
    </span>
  );
}
