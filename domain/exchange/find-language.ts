/** Languages whose names are known in a header, in English and in the language itself; any code is. */
const NAMED =
  'ar fa ur he en fr de es pt it ru uk pl tr zh ja ko hi bn ta id ms th vi nl sv el ro cs hu ps ku am sw';

function displayName(code: string, locale: string): string | undefined {
  return new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' }).of(code);
}

let codesByName: ReadonlyMap<string, string> | null = null;

function languageNames(): ReadonlyMap<string, string> {
  codesByName ??= new Map(
    NAMED.split(' ').flatMap((code) =>
      ['en', code].flatMap((locale) => {
        const name = displayName(code, locale);
        return name === undefined ? [] : [[name.toLowerCase(), code] as const];
      }),
    ),
  );
  return codesByName;
}

/** BCP 47 tag for a language's code or name (`en-gb` → `en-GB`, `arabic` → `ar`), or null. */
export function findLanguage(name: string): string | null {
  const known = languageNames().get(name.toLowerCase());
  if (known !== undefined) return known;
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(name)) return null;
  try {
    const tag = Intl.getCanonicalLocales(name)[0] ?? '';
    return displayName(tag, 'en') === undefined ? null : tag;
  } catch {
    return null;
  }
}
