import type { ChangeSet } from '../text/change-set';
import { mapOffset } from '../text/map-span';
import type { Span } from '../text/span';
import { wordsOf } from '../text/words';
import type { ChangeInForce } from './change-in-force';

/** A change that answers for a stretch of text, and which of the two versions compared has it. */
export interface Difference {
  readonly change: ChangeInForce;
  readonly isIn: 'before' | 'after' | 'both';
}

/** One block in two versions; the sets are changes of its imported text. */
export interface TwoTexts {
  readonly before: ChangeSet;
  readonly after: ChangeSet;
  readonly oldText: string;
  readonly newText: string;
  readonly lang: string;
}

/** A place where the versions may differ. Outside of all regions the two texts are the same. */
export interface Region {
  readonly old: Span;
  readonly new: Span;
  readonly differences: readonly Difference[];
}

/** Where a place of the imported text lies after the changes, with all that was inserted at its ends. */
export function placeIn(changes: ChangeSet, { start, end }: Span): Span {
  return { start: mapOffset(changes, start, 'before'), end: mapOffset(changes, end, 'after') };
}

/** In text order and apart, each from the border of a word to the border of a word. */
export function findRegions(
  texts: TwoTexts,
  before: readonly ChangeInForce[],
  after: readonly ChangeInForce[],
): readonly Region[] {
  const raw = findClusters(before, after).map(({ span, differences }) => ({
    old: placeIn(texts.before, span),
    new: placeIn(texts.after, span),
    differences,
  }));
  return raw.length === 0 ? raw : widenToWords(texts, raw);
}

interface Cluster {
  readonly span: Span;
  readonly differences: readonly Difference[];
}

/** What only one version has, by place in the imported text; what touches is one cluster. */
function findClusters(before: readonly ChangeInForce[], after: readonly ChangeInForce[]): readonly Cluster[] {
  const differences: Difference[] = [
    ...only(before, after).map((change) => ({ change, isIn: 'before' as const })),
    ...only(after, before).map((change) => ({ change, isIn: 'after' as const })),
  ].sort(({ change: a }, { change: b }) => a.start - b.start || a.end - b.end);
  const clusters: Cluster[] = [];
  for (const difference of differences) {
    const { start, end } = difference.change;
    const last = clusters.at(-1);
    if (last === undefined || last.span.end < start) {
      clusters.push({ span: { start, end }, differences: [difference] });
    } else {
      clusters[clusters.length - 1] = {
        span: { start: last.span.start, end: Math.max(last.span.end, end) },
        differences: [...last.differences, difference],
      };
    }
  }
  return clusters;
}

/** The same words in the same place are no difference, whoever proposed them. */
function only(changes: readonly ChangeInForce[], others: readonly ChangeInForce[]): readonly ChangeInForce[] {
  const key = ({ start, end, text }: ChangeInForce) => `${start} ${end} ${text}`;
  const known = new Set(others.map(key));
  return changes.filter((change) => !known.has(key(change)));
}

/** So that a correction of two letters is shown as a correction of their word. Regions that meet become one. */
function widenToWords({ oldText, newText, lang }: TwoTexts, raw: readonly Region[]): readonly Region[] {
  const oldBorders = bordersOf(oldText, lang);
  const newBorders = bordersOf(newText, lang);
  const isBorder = (old: number, added: number) => oldBorders.has(old) && newBorders.has(added);
  const regions: Region[] = [];
  for (const [index, region] of raw.entries()) {
    const last = regions.at(-1);
    const room = region.old.start - (last?.old.end ?? 0);
    let left = 0;
    while (left < room && !isBorder(region.old.start - left, region.new.start - left)) left += 1;
    const space = (raw[index + 1]?.old.start ?? oldText.length) - region.old.end;
    let right = 0;
    while (right < space && !isBorder(region.old.end + right, region.new.end + right)) right += 1;
    const widened: Region = {
      old: { start: region.old.start - left, end: region.old.end + right },
      new: { start: region.new.start - left, end: region.new.end + right },
      differences: region.differences,
    };
    if (last !== undefined && widened.old.start <= last.old.end) {
      regions[regions.length - 1] = {
        old: { start: last.old.start, end: widened.old.end },
        new: { start: last.new.start, end: widened.new.end },
        differences: [...last.differences, ...widened.differences],
      };
    } else regions.push(widened);
  }
  return regions;
}

function bordersOf(text: string, lang: string): ReadonlySet<number> {
  return new Set([0, text.length, ...wordsOf(text, lang).map(({ start }) => start)]);
}
