import { foldText, type FoldOptions } from './fold-text';

/** Hangul, Han and all else that has canonical or case variants lies below: the planes 0 to 2. */
const LAST_WITH_VARIANTS = 0x2ffff;

const variants = new Map<string, ReadonlySet<string>>();

/** Characters that fold to others, and those that others fold to: a text may write them in several ways. */
function variantsFor(options: FoldOptions): ReadonlySet<string> {
  const key = `${options.letterCase} ${options.lang}`;
  const known = variants.get(key);
  if (known) return known;
  const found = new Set<string>();
  for (let code = 0; code <= LAST_WITH_VARIANTS; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const character = String.fromCodePoint(code);
    const folded = foldText(character, options);
    if (folded === character) continue;
    found.add(character);
    for (const one of folded) found.add(one);
  }
  variants.set(key, found);
  return found;
}

/**
 * The longest part of the quote that every text which holds the quote, however it is encoded, holds letter for letter: what a
 * database can look for by comparing bytes. '' where there is none, so that every text has to be read.
 *
 * Law: what `foldText` finds equal contains the needle.
 */
export function findNeedle(quote: string, options: FoldOptions): string {
  if (options.marks === 'ignore') return '';
  const known = variantsFor({ ...options, lang: options.letterCase === 'keep' ? '' : options.lang });
  const characters = Array.from(foldText(quote, options));
  let longest = '';
  let run = '';
  for (const [index, character] of characters.entries()) {
    const hasMark = /^\p{M}/u.test(characters[index + 1] ?? '');
    const isPlain = !known.has(character) && !/^[\p{M}\p{Cs}\0]/u.test(character) && !hasMark;
    // A letter that decomposes by itself: é, 한.
    run = isPlain && character.normalize('NFD') === character ? run + character : '';
    if (run.length > longest.length) longest = run;
  }
  return longest;
}
