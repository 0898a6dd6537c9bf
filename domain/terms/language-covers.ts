/**
 * Whether what was agreed for one language holds in another (both BCP 47): en for en-GB and the other way round, but not en-GB for
 * en-US, nor zh-Hant for zh-CN.
 */
export function languageCovers(agreed: string, lang: string): boolean {
  if (agreed === lang) return true;
  try {
    const one = new Intl.Locale(agreed);
    const other = new Intl.Locale(lang);
    if (one.language !== other.language) return false;
    if (isBare(one) || isBare(other)) return true;
    if (one.region !== undefined && other.region !== undefined && one.region !== other.region) return false;
    return one.maximize().script === other.maximize().script;
  } catch {
    return false;
  }
}

const isBare = ({ script, region }: Intl.Locale): boolean => script === undefined && region === undefined;
