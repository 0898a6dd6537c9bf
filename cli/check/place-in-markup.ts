import type { PlacedText } from './placed-text';

/** What cannot be text: comments, scripts and styles, tags, the addresses of Markdown links. */
const MARKUP = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>|<\/?[a-z!?][^>]*>|(?<=\])\([^()\s]*\)/gi;
const WORD = /\S+/g;
/** Markup between two words of a paragraph, and between two paragraphs: further on stands another word like it. */
const NEAR = 400;
const FAR = 20_000;

/**
 * Where the words of the blocks of a Markdown or HTML file stand in the file. Readers do not say it, so each word is looked for
 * after the one before it, markup blotted out; a word that is written otherwise there (with a reference, with markup inside)
 * is taken to stand where the word before it ended.
 */
export function placeInMarkup(file: string, blocks: readonly string[]): readonly PlacedText[] {
  const plain = file.replace(MARKUP, (markup) => '\0'.repeat(markup.length));
  let cursor = 0;
  return blocks.map((text): PlacedText => {
    const parts: { at: number; from: number }[] = [];
    let reach = FAR;
    for (const { 0: word, index: at } of text.matchAll(WORD)) {
      const found = plain.slice(cursor, cursor + reach + word.length).indexOf(word);
      const from = found < 0 ? cursor : cursor + found;
      parts.push({ at, from });
      if (found < 0) continue;
      cursor = from + word.length;
      reach = NEAR;
    }
    return { text, parts };
  });
}
