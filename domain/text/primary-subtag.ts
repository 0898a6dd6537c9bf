/** An article has two languages, and they are asked for at every text. */
const subtags = new Map<string, string>();

/** Two small letters, as nearly every tag is. */
const isPlain = (lang: string): boolean =>
  lang.length === 2 && isSmall(lang.charCodeAt(0)) && isSmall(lang.charCodeAt(1));

const isSmall = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

/** What stands first in a BCP 47 tag, in lower case: the language without script and country. */
export function primarySubtag(lang: string): string {
  if (isPlain(lang)) return lang;
  let subtag = subtags.get(lang);
  if (subtag === undefined) subtags.set(lang, (subtag = lang.split('-', 1)[0]?.toLowerCase() ?? ''));
  return subtag;
}
