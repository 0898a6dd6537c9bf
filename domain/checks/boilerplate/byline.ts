/** The word before an author’s name; all of them also begin sentences, so only names may follow. */
const BY = /^\s*(?:By|BY|Par|PAR|Por|POR|Von|VON|De|Di|Da|Door|Av|Af)\s+/u;
const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const PARTICLE = 'al|el|bin|ben|ibn|de|da|di|du|del|della|van|von|der|den|la|le';
const NAMES = new RegExp(
  `^${NAME}(?:\\s+(?:${NAME}|${PARTICLE})){1,4}(?:(?:,|\\s+(?:and|et|y|und|e|en|og|och))\\s+${NAME}(?:\\s+(?:${NAME}|${PARTICLE})){1,4}){0,3}(?:,\\s+${NAME}(?:\\s+${NAME}){0,3})?\\s*$`,
  'u',
);
const LONGEST = 90;

/** `By Name Name and Name Name, Agency` and nothing more. */
export function isByline(text: string): boolean {
  if (text.length > LONGEST) return false;
  const by = BY.exec(text);
  return by !== null && NAMES.test(text.slice(by[0].length));
}
