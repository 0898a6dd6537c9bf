import { ARTICLES } from '../extract/particles';
import { toUpper } from '../../text/fold-text';
import type { Span } from '../../text/span';
import { soundDistance } from '../sound/sound-distance';
import { soundsOf } from '../sound/sounds-of';
import type { MentionWord, NameGroup, NameMention } from './name-ledger';

/** A correction of one mention: its block, the span in the block, and what is to stand there. */
export interface NameReplacement extends Span {
  readonly block: number;
  readonly quote: string;
  readonly replacement: string;
}

/** A word of the preferred form, and what stands between it and the word before: a space, a hyphen, an article. */
interface PreferredWord {
  readonly form: string;
  readonly joint: string;
}

/**
 * What makes every mention of a name agree with its preferred form. A short form stays short: of Yoav Gallant, a Galant becomes
 * Gallant. Titles, possessives and clitics stay as they are, shouting stays shouting, and what is right already is left out. `textOf`
 * is the text of a block that the mentions were found in.
 */
export function nameReplacements(
  { renderings }: Pick<NameGroup, 'renderings'>,
  preferred: string,
  lang: string,
  textOf: (block: number) => string,
): readonly NameReplacement[] {
  const words = wordsOf(preferred);
  // A short form of the article's own says how its words are spelt, and takes no other word away; another name does.
  const isShortForm = renderings.some(({ form }) => form.toLowerCase() === preferred.toLowerCase());
  const wordOfSlot = matchSlots(
    renderings.flatMap(({ mentions }) => mentions),
    words,
  );
  return renderings
    .flatMap(({ mentions }) => mentions)
    .flatMap((mention) => {
      const form = rewrite(mention, words, wordOfSlot, { preferred, isShortForm });
      const made = fit(mention, form, lang, textOf(mention.block));
      return made.quote === made.replacement ? [] : [made];
    })
    .sort((a, b) => a.block - b.block || a.start - b.start);
}

function wordsOf(preferred: string): readonly PreferredWord[] {
  const words: PreferredWord[] = [];
  let joint = '';
  for (const [piece] of preferred.matchAll(/[\s‐‑·-]+|[^\s‐‑·-]+/gu)) {
    if (/^[\s‐‑·-]/u.test(piece) || ARTICLES.has(piece.toLowerCase())) joint += piece;
    else {
      words.push({ form: piece, joint });
      joint = '';
    }
  }
  return words;
}

/** Farther apart, a spelling and a preferred word are not the same word. */
const FARTHEST = 0.35;

/** Which word of the preferred form each slot is: by its spellings, else by its place in a mention of as many words. */
function matchSlots(
  mentions: readonly NameMention[],
  words: readonly PreferredWord[],
): ReadonlyMap<string, number> {
  const wordOfSlot = new Map<string, number>();
  const sounds = words.map(({ form }) => soundsOf(form));
  const forms = new Map<string, Set<string>>();
  for (const { slot, form } of mentions.flatMap((mention) => mention.words))
    forms.set(slot, (forms.get(slot) ?? new Set<string>()).add(form));
  for (const [slot, spellings] of forms) {
    const distances = words.map(({ form }, index) =>
      Math.min(
        ...[...spellings].map((spelling) =>
          spelling.toLowerCase() === form.toLowerCase()
            ? -1
            : soundDistance(soundsOf(spelling), sounds[index] ?? ''),
        ),
      ),
    );
    const least = Math.min(...distances);
    if (least <= FARTHEST) wordOfSlot.set(slot, distances.indexOf(least));
  }
  for (const { words: ofMention } of mentions)
    if (ofMention.length === words.length)
      ofMention.forEach(({ slot }, index) => {
        if (!wordOfSlot.has(slot)) wordOfSlot.set(slot, index);
      });
  return wordOfSlot;
}

/** The mention with the words of the preferred form, or the whole of it where the words do not answer one another. */
function rewrite(
  mention: NameMention,
  words: readonly PreferredWord[],
  wordOfSlot: ReadonlyMap<string, number>,
  { preferred, isShortForm }: { readonly preferred: string; readonly isShortForm: boolean },
): string {
  const indexes = mention.words.map(({ slot }) => wordOfSlot.get(slot) ?? -1);
  const isInOrder = indexes.every(
    (index, place) => index >= 0 && (place === 0 || index > (indexes[place - 1] ?? 0)),
  );
  const known = indexes.filter((index) => index >= 0);
  if (!isInOrder && isShortForm && words.length < mention.words.length && known.length === words.length)
    return respelt(mention, indexes, words);
  if (!isInOrder) return mention.words.length === 1 ? (words.at(-1)?.form ?? preferred) : preferred;
  return mention.words.reduce((form, word, place) => {
    const { form: wanted = word.form, joint = '' } = words[indexes[place] ?? 0] ?? {};
    return form + jointBefore(mention, word, place, indexes, joint) + wanted;
  }, '');
}

/** The mention with some of its words spelt otherwise. */
function respelt(
  { form, start, words }: NameMention,
  indexes: readonly number[],
  preferred: readonly PreferredWord[],
): string {
  return words.reduceRight((made, word, place) => {
    const wanted = preferred[indexes[place] ?? -1]?.form ?? word.form;
    return made.slice(0, word.start - start) + wanted + made.slice(word.end - start);
  }, form);
}

/** Between two words that follow one another in the preferred form stands what stands there; else what the mention has. */
function jointBefore(
  { form, start, words }: NameMention,
  word: MentionWord,
  place: number,
  indexes: readonly number[],
  preferred: string,
): string {
  const from = place === 0 ? start : (words[place - 1]?.end ?? start);
  const own = form.slice(from - start, word.start - start);
  if (place > 0) return indexes[place] === (indexes[place - 1] ?? 0) + 1 ? preferred : own;
  // A short form that begins with an article has it as the full one does.
  return own === '' ? '' : preferred.trimStart() || own;
}

/** The replacement with the capitals of the place, and the possessive that the new ending needs. */
function fit(mention: NameMention, form: string, lang: string, text: string): NameReplacement {
  const { block, start, end, form: written, possessive } = mention;
  const bare = withoutArticle(form, text.slice(Math.max(0, start - 2), start));
  const isShouted =
    written.length > 1 && written === toUpper(written, lang) && written !== written.toLowerCase();
  const cased = isShouted ? toUpper(bare, lang) : startsUpper(written, lang) ? upperFirst(bare, lang) : bare;
  // Hamas’ has no s of its own; a name that does not end in one needs it.
  const needsS = possessive.length === 1 && !/s$/i.test(cased);
  const to = needsS ? end + 1 : end;
  return {
    block,
    start,
    end: to,
    quote: text.slice(start, to),
    replacement: needsS ? `${cased}${possessive}${isShouted ? 'S' : 's'}` : cased,
  };
}

/** The Arabic article stands before the span already, alone or after a clitic. */
const withoutArticle = (form: string, before: string): string =>
  /^(?:ال|لل)$/.test(before) && form.startsWith('ال') ? form.slice(2) : form;

function startsUpper(text: string, lang: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase() && first === toUpper(first, lang);
}

const upperFirst = (text: string, lang: string): string => toUpper(text.charAt(0), lang) + text.slice(1);
