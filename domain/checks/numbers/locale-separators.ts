export interface Separators {
  readonly decimal: string;
  readonly group: string;
}

const known = new Map<string, Separators>();

/** How numbers are written in a language, by CLDR; that of English where the tag is none. */
export function separatorsOf(lang: string): Separators {
  const before = known.get(lang);
  if (before) return before;
  const found = askIntl(lang);
  known.set(lang, found);
  return found;
}

function askIntl(lang: string): Separators {
  try {
    const parts = new Intl.NumberFormat(lang, { useGrouping: true }).formatToParts(1_234_567.5);
    const valueOf = (wanted: string): string | undefined => parts.find(({ type }) => type === wanted)?.value;
    return { decimal: valueOf('decimal') ?? '.', group: valueOf('group') ?? ',' };
  } catch {
    return { decimal: '.', group: ',' };
  }
}
