import type { Nodes, PhrasingContent } from 'mdast';
import { alignText, unitsOf } from '../align-text';
import { locateBlocks as locateHtmlBlocks } from '../html/locate-blocks';
import { LineFeedOffsets } from '../line-feed-offsets';
import { withLineFeeds } from '../line-ends';
import type { RawPiece, RawText } from '../raw-text';
import type { RewritableBlock } from '../rewrite-text';
import type { LocatedBlock } from './collect-blocks';
import { readChunks } from './read-markdown';
import { escapeLine } from './write-markdown';

/** Where the text of the blocks of a Markdown document stands in it. */
export function locateBlocks(
  file: string,
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, RewritableBlock> {
  const text = withLineFeeds(file);
  const offsets = new LineFeedOffsets(file);
  const found = new Map<number, RewritableBlock>();
  let index = 0;
  for (const { start, source, blocks } of readChunks(text)) {
    for (const block of blocks) {
      if (wanted.has(index)) {
        const located = block.node === null ? ofPlain(source, block.text) : ofNode(source, block);
        found.set(
          index,
          inFile(located, (at) => offsets.inFile(start + at)),
        );
      }
      index++;
    }
  }
  return found;
}

/** In the source of a chunk. */
interface Located {
  readonly raw: RawText | null;
  /** The inline content, that text may stand in place of. */
  readonly content: { readonly start: number; readonly end: number } | null;
}

function inFile({ raw, content }: Located, place: (at: number) => number): RewritableBlock {
  return {
    raw: raw && {
      text: raw.text,
      pieces: raw.pieces.flatMap((piece) => ofFile(piece, place)),
      start: place(raw.start),
    },
    escape: (text) => escapeLines(text),
    replaceWhole:
      content &&
      ((text) => ({ start: place(content.start), end: place(content.end), insert: escapeLines(text) })),
  };
}

/** A piece over a line end of two characters is a unit, and what stands around it a piece of its own. */
function ofFile(piece: RawPiece, place: (at: number) => number): readonly RawPiece[] {
  const moved = { text: piece.text, start: place(piece.start), end: place(piece.end) };
  const isAsBefore = moved.end - moved.start === piece.end - piece.start;
  if (isAsBefore || piece.text.length !== piece.end - piece.start) return [moved];
  return Array.from(piece.text, (_, index) => ({
    text: piece.text.charAt(index),
    start: place(piece.start + index),
    end: place(piece.start + index + 1),
  }));
}

const escapeLines = (text: string): string => text.split('\n').map(keepEnds).join('<br>');

/** Escaped, with the spaces at its ends: it may stand within a line. */
function keepEnds(text: string): string {
  const [, before = '', , after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  return before + escapeLine(text) + (text.trim() === '' ? '' : after);
}

function ofPlain(source: string, text: string): Located {
  const raw = alignText(unitsOf(source, 0, source.length), 0, text)?.raw ?? null;
  const last = raw?.pieces.at(-1);
  return { raw, content: raw && last ? { start: raw.start, end: last.end } : null };
}

function ofNode(source: string, { node, kind, text, part }: LocatedBlock): Located {
  if (node === null) return { raw: null, content: null };
  const place = placeOf(node);
  if (place === null) return { raw: null, content: null };
  if (node.type === 'html') return { raw: ofHtml(source, place, node.value, part), content: null };
  if (kind === 'caption') return { raw: alignFrom(unitsOfAlternative(source, node), text), content: null };
  const units =
    node.type === 'code' ? unitsOf(source, ...codeWithin(source, place)) : unitsOfNode(source, node);
  const raw = alignFrom(units, text);
  const children = 'children' in node ? node.children.map(placeOf) : [];
  const first = children[0];
  const last = children.at(-1);
  return { raw, content: first && last ? { start: first.start, end: last.end } : null };
}

/** Of several blocks in one node (code with empty lines) the text may begin anywhere. */
function alignFrom(units: readonly RawPiece[], text: string): RawText | null {
  for (let from = 0; from < units.length; from++) {
    const aligned = alignText(units, from, text);
    if (aligned !== null) return aligned.raw;
    if (from > 1_000) return null;
  }
  return null;
}

type Place = Readonly<Record<'start' | 'end', number>>;

function placeOf({ position }: Nodes): Place | null {
  const [start, end] = [position?.start.offset, position?.end.offset];
  return start === undefined || end === undefined ? null : { start, end };
}

/** Without its fences. */
function codeWithin(source: string, { start, end }: Place): [number, number] {
  const raw = source.slice(start, end);
  const fence = /^(`{3,}|~{3,})[^\n]*\n/.exec(raw);
  if (fence === null) return [start, end];
  const last = raw.lastIndexOf('\n');
  return [start + fence[0].length, last < fence[0].length ? end : start + last];
}

function ofHtml(source: string, { start, end }: Place, value: string, part: number): RawText | null {
  if (source.slice(start, end) !== value) return null;
  const raw = locateHtmlBlocks(value, new Set([part])).get(part)?.raw;
  if (!raw) return null;
  const pieces = raw.pieces.map((piece) => ({
    ...piece,
    start: piece.start + start,
    end: piece.end + start,
  }));
  return { ...raw, pieces, start: raw.start + start };
}

/** What `inlineText` reads of a node, with its places. */
function unitsOfNode(source: string, node: Nodes): readonly RawPiece[] {
  const place = placeOf(node);
  if (place === null) return [];
  switch (node.type) {
    case 'text':
      return unitsOfText(source, place, node.value);
    case 'inlineCode': {
      const ticks = /^`+/.exec(source.slice(place.start, place.end))?.[0].length ?? 0;
      return unitsOf(source, place.start + ticks, place.end - ticks);
    }
    case 'break':
      return [{ text: '\n', ...place }];
    case 'html':
      return /^<br\s*\/?>$/i.test(node.value) ? [{ text: '\n', ...place }] : [];
    case 'image':
    case 'imageReference':
      return [];
    default:
      return 'children' in node
        ? (node.children as readonly PhrasingContent[]).flatMap((child) => unitsOfNode(source, child))
        : [];
  }
}

/** The words that stand for an image. */
function unitsOfAlternative(source: string, node: Nodes): readonly RawPiece[] {
  if (node.type === 'image' || node.type === 'imageReference') {
    const place = placeOf(node);
    if (place === null) return [];
    const raw = source.slice(place.start, place.end);
    const end = /\](?:\([^]*\)|\[[^\]]*\])?$/.exec(raw)?.index ?? raw.length;
    return unitsOfText(source, { start: place.start + 2, end: place.start + end }, node.alt ?? '');
  }
  return 'children' in node ? node.children.flatMap((child) => unitsOfAlternative(source, child)) : [];
}

const REFERENCE = /&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});/iy;

/** Characters, those with a backslash before them, and references; between lines, what marks a quote or a list. */
function unitsOfText(source: string, { start, end }: Place, value: string): readonly RawPiece[] {
  const units: RawPiece[] = [];
  let done = 0;
  for (let at = start; at < end && done < value.length;) {
    const char = value.charAt(done);
    REFERENCE.lastIndex = at;
    const reference = source[at] === '&' ? REFERENCE.exec(source)?.[0] : undefined;
    if (reference !== undefined && !value.startsWith(reference, done)) {
      // One character, or the two that some names stand for: what comes next in the source tells.
      const codePoint = String.fromCodePoint(value.codePointAt(done) ?? 0);
      units.push({ text: codePoint, start: at, end: at + reference.length });
      at += reference.length;
      done += codePoint.length;
    } else if (source[at] === '\\' && source[at + 1] === char && char !== '\\') {
      units.push({ text: char, start: at, end: at + 2 });
      at += 2;
      done++;
    } else if (source.startsWith('\\\\', at) && char === '\\') {
      units.push({ text: char, start: at, end: at + 2 });
      at += 2;
      done++;
    } else if (source[at] === char) {
      units.push({ text: char, start: at, end: at + 1 });
      at++;
      done++;
    } else if (/[ \t>]/.test(source[at] ?? '')) {
      // It belongs to the line end before it, and goes where that goes.
      at++;
      const last = units.at(-1);
      if (last?.text === '\n') units[units.length - 1] = { ...last, end: at };
    } else return [];
  }
  return units;
}
