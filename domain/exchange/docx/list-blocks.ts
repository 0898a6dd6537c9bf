import type { BlockKind } from '../../article/block';
import type { DocumentBlock } from '../document';
import type { DocxParagraph, DocxPiece, DocxReading, LeftOut } from './paragraph';
import { isInReading } from './paragraph';
import { trimSpaces } from '../white-space';
import type { DocxStyles } from './read-styles';

/** A block of the document with what it was read from. */
export interface DocxBlock extends DocumentBlock {
  readonly part: string;
  /** Of the reading, without what is left out; with the white space at the ends that is no part of the text. */
  readonly pieces: readonly DocxPiece[];
  /** Where in the text of the pieces that of the block begins. */
  readonly lead: number;
  /** Those that it was read from: several where the marks between them are not in the reading. */
  readonly paragraphs: readonly DocxParagraph[];
}

export interface DocxBlocks {
  readonly blocks: readonly DocxBlock[];
  /** How much was left out, and why. */
  readonly leftOut: Readonly<Record<LeftOut, number>>;
}

/** The paragraphs as blocks of one reading of the document. Empty ones are none. */
export function listBlocks(
  paragraphs: readonly DocxParagraph[],
  styles: DocxStyles,
  reading: DocxReading,
): DocxBlocks {
  const blocks: DocxBlock[] = [];
  const leftOut = { hidden: 0, equation: 0, contents: 0 };
  for (const group of joined(paragraphs, reading)) {
    const all = group.flatMap(({ pieces }) => pieces).filter((piece) => isInReading(piece.revision, reading));
    const shown = all.filter(({ run }) => !run.isHidden);
    if (shown.length < all.length) leftOut.hidden++;
    const whole = shown.map((piece) => piece.text).join('');
    const text = trimSpaces(whole);
    // The mark that stays is the one whose paragraph it is.
    const last = group.at(-1);
    if (text.trim() === '' || last === undefined) continue;
    const role = roleOf(last, styles);
    if (role === 'contents') leftOut.contents++;
    else
      blocks.push({
        ...role,
        text,
        part: last.part,
        pieces: shown,
        lead: whole.indexOf(text),
        paragraphs: group,
      });
  }
  return { blocks, leftOut };
}

/** Paragraphs whose mark is not in the reading go on in the next one of the same place. */
function* joined(
  paragraphs: readonly DocxParagraph[],
  reading: DocxReading,
): Generator<readonly DocxParagraph[]> {
  // Paragraphs of a text box stand among those of the place that it is in.
  const waiting = new Map<number, DocxParagraph[]>();
  for (const paragraph of paragraphs) {
    const { container, mark } = paragraph;
    const group = waiting.get(container) ?? [];
    group.push(paragraph);
    if (isInReading(mark, reading)) {
      waiting.delete(container);
      yield group;
    } else waiting.set(container, group);
  }
  yield* waiting.values();
}

function roleOf(
  paragraph: DocxParagraph,
  styles: DocxStyles,
): Pick<DocumentBlock, 'kind' | 'level'> | 'contents' {
  const style = styles.find(paragraph.styleId);
  const { name } = style;
  if (name.startsWith('toc ')) return 'contents';
  const heading = /^heading ([1-9])$/.exec(name)?.[1];
  const outline = paragraph.outlineLevel ?? (heading ? Number(heading) - 1 : style.outlineLevel);
  if (name === 'title') return { kind: 'heading', level: 1 };
  // Level 9 is body text; headings of documents go on to 9, those of an article to 6.
  if (outline !== null && outline < 9) return { kind: 'heading', level: Math.min(outline + 1, 6) };
  if (name === 'caption') return plain('caption');
  if (/quot|block text/.test(name)) return plain('quote');
  const numbering = paragraph.numberingId ?? style.numberingId;
  if (numbering === null || numbering === '0') return plain('paragraph');
  return { kind: 'list-item', level: (paragraph.listLevel ?? style.listLevel ?? 0) + 1 };
}

const plain = (kind: BlockKind): Pick<DocumentBlock, 'kind' | 'level'> => ({ kind, level: 0 });
