import type { SentenceRange } from '../article/segment';

/** The two sides of a bead, without a judgement. */
export interface BeadRanges {
  readonly source: SentenceRange;
  readonly target: SentenceRange;
}

/** `[0,1]:[0]`: the sentence indexes of each side, from 0; an empty side is `[]`. */
export function formatBead(bead: BeadRanges): string {
  return `${formatRange(bead.source)}:${formatRange(bead.target)}`;
}

function formatRange({ from, to }: SentenceRange): string {
  return `[${Array.from({ length: to - from }, (_, index) => from + index).join(',')}]`;
}

const BEAD = /^\[([\d,\s]*)\]:\[([\d,\s]*)\]$/;

/**
 * Reads one line of the notation of `formatBead`, spaces after commas allowed. An empty side has no position in
 * the notation: it takes the place given by `after`, the bead before it. Null when the line is not a bead, or when
 * its indexes are not consecutive.
 */
export function parseBead(line: string, after?: BeadRanges): BeadRanges | null {
  const match = BEAD.exec(line.trim());
  if (!match) return null;
  const source = parseRange(match[1] ?? '', after?.source.to ?? 0);
  const target = parseRange(match[2] ?? '', after?.target.to ?? 0);
  return source && target ? { source, target } : null;
}

function parseRange(list: string, emptyAt: number): SentenceRange | null {
  if (list.trim() === '') return { from: emptyAt, to: emptyAt };
  const indexes = list.split(',').map((item) => (item.trim() === '' ? NaN : Number(item)));
  const from = indexes[0] ?? NaN;
  return indexes.every((index, position) => index === from + position)
    ? { from, to: from + indexes.length }
    : null;
}

/** Reads a whole alignment, one bead a line, blank lines ignored; null when a line is not a bead. */
export function parseBeads(text: string): readonly BeadRanges[] | null {
  const beads: BeadRanges[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const bead = parseBead(line, beads.at(-1));
    if (!bead) return null;
    beads.push(bead);
  }
  return beads;
}
