/** Scripts told apart letter by letter, by ISO 15924 code. Han is one script, whatever its language. */
// prettier-ignore
const SCRIPTS = [
  'Latn', 'Arab', 'Hebr', 'Cyrl', 'Grek', 'Hani', 'Hira', 'Kana', 'Hang', 'Deva', 'Beng', 'Guru', 'Gujr', 'Orya',
  'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh', 'Thai', 'Laoo', 'Khmr', 'Mymr', 'Tibt', 'Ethi', 'Armn', 'Geor', 'Syrc',
  'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr',
] as const;
export type Script = (typeof SCRIPTS)[number];

const MATCHERS: ReadonlyMap<Script, RegExp> = new Map(
  SCRIPTS.map((script) => [script, new RegExp(`^\\p{Script=${script}}`, 'u')]),
);

/**
 * The script of the first code point; null for digits, punctuation, marks and symbols that many scripts share,
 * and for scripts not listed above.
 */
export function scriptOf(text: string): Script | null {
  for (const [script, matcher] of MATCHERS) if (matcher.test(text)) return script;
  return null;
}

/** The script of most letters; null when there are none. Of two with equal shares, the one that comes first. */
export function dominantScript(text: string): Script | null {
  const counts = new Map<Script, number>();
  let script: Script | null = null;
  for (const [letter] of text.matchAll(/\p{L}/gu)) {
    // Letters come in runs of one script: ask for the one before first.
    if (!script || !MATCHERS.get(script)?.test(letter)) script = scriptOf(letter);
    if (script) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  let dominant: Script | null = null;
  for (const [candidate, count] of counts) {
    if (count > (dominant ? (counts.get(dominant) ?? 0) : 0)) dominant = candidate;
  }
  return dominant;
}

export type Direction = 'ltr' | 'rtl';

/** ISO 15924 codes of the scripts in use that run from right to left. */
const RTL_SCRIPTS: ReadonlySet<string> = new Set(
  'Arab Aran Hebr Syrc Thaa Nkoo Adlm Rohg Mand Samr'.split(' '),
);

/** Scripts written without spaces between words; Tibetan's marks part syllables, not words. */
const SCRIPTS_WITHOUT_SPACES: ReadonlySet<string> = new Set(
  'Hani Hans Hant Jpan Hira Kana Hrkt Bopo Thai Laoo Khmr Mymr Tibt'.split(' '),
);

/**
 * The script a language is written in, by its tag or, where the tag does not say, by CLDR's likely subtags (`ar`
 * is Arab, `pa-PK` Arab, `pa` Guru, `ja` Jpan). Null when the tag is not well-formed.
 */
export function scriptOfLang(lang: string): string | null {
  let script = scripts.get(lang);
  if (script === undefined) scripts.set(lang, (script = likelyScriptOf(lang)));
  return script;
}

/** Asked of every text, of a few languages. */
const scripts = new Map<string, string | null>();

function likelyScriptOf(lang: string): string | null {
  try {
    return new Intl.Locale(lang).maximize().script ?? null;
  } catch {
    return null;
  }
}

/** `Intl.Locale.textInfo` would tell, but not every browser has it. */
export function directionOfLang(lang: string): Direction {
  return RTL_SCRIPTS.has(scriptOfLang(lang) ?? '') ? 'rtl' : 'ltr';
}

/** For text whose language is not known: the direction of most of its letters, so that a name in front does not decide. */
export function directionOf(text: string): Direction {
  return RTL_SCRIPTS.has(dominantScript(text) ?? '') ? 'rtl' : 'ltr';
}

/** By ISO 15924 code; null, what many scripts share, counts as spaced. */
export function scriptUsesSpaces(script: string | null): boolean {
  return !SCRIPTS_WITHOUT_SPACES.has(script ?? '');
}

/** Whether words of the language have spaces between them. */
export function usesSpaces(lang: string): boolean {
  return scriptUsesSpaces(scriptOfLang(lang));
}
