import { applyChanges, changeSetOf, type Change } from '../text/change-set';
import type { TextDocument } from './document';
import type { BlockEdits, TextFormat } from './format';
import { spliceRawText, type RawText } from './raw-text';

/** Where the text of a block stands in its file, and how text is written there. */
export interface RewritableBlock {
  /** Null where it cannot be told. */
  readonly raw: RawText | null;
  readonly escape: (text: string) => string;
  /** The whole of the block written anew, where a change of its text alone would be read otherwise. */
  readonly replaceWhole: ((text: string) => Change) | null;
}

/**
 * The file with its blocks changed and nothing else. It is read again before it is given out: where a correction would be read as markup, its
 * block is written anew, and where that does not help either, the document is.
 */
export function rewriteText(
  format: Pick<TextFormat, 'parse' | 'serialize'>,
  file: string,
  edits: BlockEdits,
  locate: (wanted: ReadonlySet<number>) => ReadonlyMap<number, RewritableBlock>,
): string {
  const changed = [...edits].filter(([, { changes }]) => changes.length > 0);
  const document = format.parse(file).value;
  if (changed.length === 0 || document === null) return file;
  const texts = document.blocks.map(({ text }, index) => {
    const edit = edits.get(index);
    return edit === undefined ? text : applyChanges(text, edit);
  });
  const located = locate(new Set(changed.map(([index]) => index)));
  const spliced = (index: number): readonly Change[] | null => {
    const { raw, escape } = located.get(index) ?? {};
    const edit = edits.get(index);
    return raw && escape && edit ? spliceRawText(raw, edit, escape) : null;
  };
  const whole = (index: number): readonly Change[] | null => {
    const replace = located.get(index)?.replaceWhole;
    return replace ? [replace(texts[index] ?? '')] : null;
  };
  const isRead = (written: string): boolean => isSame(format.parse(written).value, texts);
  const first = apply(
    file,
    changed.map(([index]) => spliced(index) ?? whole(index)),
  );
  if (first !== null && isRead(first)) return first;
  // Only the blocks that are at fault, so that all others keep their markup.
  const mended = changed.map(([index]) => {
    const alone = apply(file, [spliced(index)]);
    const isGood =
      alone !== null &&
      isSame(
        format.parse(alone).value,
        document.blocks.map(({ text }, at) => (at === index ? (texts[index] ?? '') : text)),
      );
    return isGood ? spliced(index) : whole(index);
  });
  const second = apply(file, mended);
  if (second !== null && isRead(second)) return second;
  const blocks = document.blocks.map((block, index) => ({ ...block, text: texts[index] ?? '' }));
  return format.serialize(
    { ...document, blocks: blocks.filter(({ text }) => text.trim() !== '') },
    document.info.lang ?? 'und',
  );
}

function apply(file: string, changes: readonly (readonly Change[] | null)[]): string | null {
  const known = changes.filter((each) => each !== null);
  if (known.length < changes.length) return null;
  return applyChanges(file, changeSetOf(known.flat().sort((a, b) => a.start - b.start || a.end - b.end)));
}

/** White space as markup languages can keep it: one space, and none around a line break. */
const foldSpaces = (text: string): string =>
  text
    .replace(/[ \t\r\f]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .replace(/^[ \n]+|[ \n]+$/g, '');

/** A block that lost its text is no block. */
function isSame(document: TextDocument | null, texts: readonly string[]): boolean {
  const wanted = texts.map(foldSpaces).filter((text) => text.trim() !== '');
  const found = document?.blocks.map(({ text }) => foldSpaces(text)) ?? [];
  return wanted.length === found.length && wanted.every((text, index) => text === found[index]);
}
