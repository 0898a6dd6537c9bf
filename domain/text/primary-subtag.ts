/** An article has two languages, and they are asked for at every text. */
const subtags = new Map<string, string>();

/** What stands first in a BCP 47 tag, in lower case: the language without script and country. */
export function primarySubtag(lang: string): string {
  let subtag = subtags.get(lang);
  if (subtag === undefined) subtags.set(lang, (subtag = lang.split('-', 1)[0]?.toLowerCase() ?? ''));
  return subtag;
}
