import { parseFragment } from 'parse5';
import { alignText } from '../align-text';
import type { RawPiece } from '../raw-text';
import type { RewritableBlock } from '../rewrite-text';
import { collectBlocks } from './collect-blocks';
import type { HtmlNode } from './parse-tree';
import { parseTree } from './parse-tree';
import { toMarkup } from './write-html';

/** Where the text of the blocks of a page stands in it. */
export function locateBlocks(
  file: string,
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, RewritableBlock> {
  const found = new Map<number, RewritableBlock>();
  const tree = parseTree(file, true);
  if ('code' in tree) return found;
  for (const { nodes, paragraphs } of collectBlocks(tree).runs) {
    if (!paragraphs.some(({ block }) => block !== null && wanted.has(block))) continue;
    const units = nodes.flatMap((node) => unitsOfNode(file, node));
    let from = 0;
    for (const { text, block } of paragraphs) {
      const aligned = alignText(units, from, text);
      from = aligned?.next ?? units.length;
      if (block === null) continue;
      found.set(block, { raw: aligned?.raw ?? null, escape: toMarkup, replaceWhole: null });
    }
  }
  return found;
}

function unitsOfNode(file: string, node: HtmlNode): readonly RawPiece[] {
  const place = node.sourceCodeLocation;
  if (!place) return [];
  const { startOffset: start, endOffset: end } = place;
  return 'tagName' in node ? [{ text: '\n', start, end }] : unitsOfText(file, start, end);
}

const REFERENCE = /&(?:#x[\da-f]+|#\d+|[a-z][a-z\d]*);?/iy;

/** Characters as they are written, and references to characters with what they stand for. */
function unitsOfText(file: string, start: number, end: number): readonly RawPiece[] {
  const units: RawPiece[] = [];
  for (let at = start; at < end;) {
    REFERENCE.lastIndex = at;
    const reference = file[at] === '&' ? REFERENCE.exec(file)?.[0] : undefined;
    const text = reference === undefined ? null : decode(reference);
    const length = text === null || reference === undefined ? 1 : reference.length;
    units.push({ text: text ?? file.charAt(at), start: at, end: at + length });
    at += length;
  }
  return units;
}

/** Null for what only looks like a reference. */
function decode(reference: string): string | null {
  const [node] = parseFragment(reference).childNodes;
  const text = node !== undefined && 'value' in node ? node.value : reference;
  // A name that is cut short stands for a character and the rest of its letters: none of ours to take apart.
  return text === reference ? null : text;
}
