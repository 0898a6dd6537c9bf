import type { ScoredSegment, ScoredSpan } from '../../agreement/span-agreement';
import type { Side } from '../../article/block';
import { mapSeverity } from './map-severity';
import type { QeFile, QeRow } from './qe-file';

export interface PairedFiles {
  /** Those of the gold file, in its order. */
  readonly segments: readonly ScoredSegment[];
  /** Rows of the other file that are about no segment of the gold file. */
  readonly unpaired: readonly number[];
}

interface Pair {
  readonly gold: ScoredSpan[];
  readonly predicted: ScoredSpan[];
}

/**
 * The segments of a gold file with what another file says of them: paired by their text to the letter, since offsets count in it, or by
 * position or name where a file holds no texts. Rows of one segment are put together, whoever annotated them; a span that is there twice counts once.
 */
export function pairFiles(gold: QeFile, predicted: QeFile, side: Side): PairedFiles {
  const pairs: Pair[] = [];
  const byKey = new Map<string, Pair>();
  const goldKeys = new SegmentKeys();
  for (const row of gold.rows) {
    const key = goldKeys.keyOf(row);
    let pair = byKey.get(key);
    if (pair === undefined) {
      pair = { gold: [], predicted: [] };
      byKey.set(key, pair);
      pairs.push(pair);
    }
    addSpans(pair.gold, row, side);
  }
  const keys = new SegmentKeys();
  const unpaired: number[] = [];
  for (const row of predicted.rows) {
    const isByPosition = row.target === null && row.position !== null;
    const pair = isByPosition ? pairs[row.position] : byKey.get(keys.keyOf(row));
    if (pair === undefined) unpaired.push(row.row);
    else addSpans(pair.predicted, row, side);
  }
  return { segments: pairs, unpaired };
}

/** The same for rows of one segment: by its text, and by its name among those that read alike. */
class SegmentKeys {
  readonly #names = new Map<string, string[]>();

  keyOf({ name, target }: QeRow): string {
    if (target === null) return `name ${name}`;
    const names = this.#names.get(target) ?? [];
    this.#names.set(target, names);
    if (!names.includes(name)) names.push(name);
    return `text ${String(names.indexOf(name))} ${target}`;
  }
}

function addSpans(spans: ScoredSpan[], row: QeRow, wanted: Side): void {
  for (const { side, span, about, severity } of row.spans) {
    const onSide = side === wanted ? span : wanted === 'source' ? about : null;
    if (onSide === null) continue;
    const { start, end } = onSide;
    const scored = { start, end, severity: mapSeverity(severity) };
    const isKnown = spans.some(
      (one) => one.start === start && one.end === end && one.severity === scored.severity,
    );
    if (!isKnown) spans.push(scored);
  }
}
