import { splitParagraphs } from '../../text/segmentation/split-paragraphs';
import { alignText, unitsOf } from '../align-text';
import { joinLines } from '../join-lines';
import { LineFeedOffsets } from '../line-feed-offsets';
import { withLineFeeds } from '../line-ends';
import type { RewritableBlock } from '../rewrite-text';

/** Where the paragraphs of a plain text stand in it. */
export function locateParagraphs(
  file: string,
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, RewritableBlock> {
  const lines = withLineFeeds(file);
  const offsets = new LineFeedOffsets(file);
  const lineEnd = file.includes('\r\n') ? '\r\n' : '\n';
  const found = new Map<number, RewritableBlock>();
  for (const [index, { start, end }] of splitParagraphs(lines).entries()) {
    if (!wanted.has(index)) continue;
    const place = { start: offsets.inFile(start), end: offsets.inFile(end) };
    const units = unitsOf(file, place.start, place.end);
    found.set(index, {
      raw: alignText(units, 0, joinLines(lines.slice(start, end)))?.raw ?? null,
      escape: (text) => text,
      // On a line of its own, with empty lines around it, so that no neighbour is taken for its continuation.
      replaceWhole: (text) => ({ ...place, insert: `${lineEnd}${text}${lineEnd}${lineEnd}` }),
    });
  }
  return found;
}
