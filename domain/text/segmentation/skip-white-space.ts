/** White space, except a space that carries a mark: the two are one grapheme. */
const BARE_SPACES = /(?:\s(?![\p{M}\p{Grapheme_Extend}\p{Emoji_Modifier}\u200d\u0e33\u0eb3]))*/uy;

/** The first offset at or after `index` that is not bare white space. */
export function skipWhiteSpace(text: string, index: number): number {
  BARE_SPACES.lastIndex = index;
  BARE_SPACES.test(text);
  return BARE_SPACES.lastIndex;
}
