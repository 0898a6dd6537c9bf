import type { RatedSegment } from '../scoring/rated-segment';
import type { Measure } from '../scoring/scoring-model';

/** What an article is called among others when its segments are compared with theirs. */
export interface NamedArticle {
  readonly system: string;
  readonly document: string;
  /** '' where nobody said what kind of text it is. */
  readonly domain: string;
}

/** With what is kept of it, as it is stored. */
export interface KeptArticle extends NamedArticle {
  readonly kept: string;
}

type KeptSaid = readonly (readonly [segment: string, target: string, ratings: RatedSegment['ratings']])[];

/** What was said of the segments that two people rated or more. */
export const keepSaid = (segments: readonly RatedSegment[]): string =>
  JSON.stringify(
    pairedOf(segments).map(({ segment, target, ratings }) => [segment, target, ratings]) satisfies KeptSaid,
  );

export const pairedOf = (segments: readonly RatedSegment[]): readonly RatedSegment[] =>
  segments.filter(({ ratings }) => ratings.length > 1);

/** Without the source and the corrected text: of agreement they tell nothing. */
export function readSaid(kept: string, named: NamedArticle): readonly RatedSegment[] {
  // Written by `keepSaid`, and by nothing else.
  return (JSON.parse(kept) as KeptSaid).map(([segment, target, ratings]) => ({
    ...{ ...named, segment, target, ratings, sourceLang: '', targetLang: '', source: '', corrected: null },
  }));
}

/** By the name that sums of a model have (`ownSums`): what each segment adds. */
export type KeptMeasures = Readonly<
  Record<string, readonly (readonly [segment: string, amount: number, size: number])[]>
>;

/** A segment of an article among those of others, with what it adds. */
export interface MeasuredOutput {
  readonly segment: NamedArticle & { readonly segment: string };
  readonly measure: Measure;
}

export function readMeasures(kept: string, sums: string, named: NamedArticle): readonly MeasuredOutput[] {
  // Written from `KeptMeasures`, and by nothing else.
  const measures = (JSON.parse(kept) as KeptMeasures)[sums] ?? [];
  return measures.map(([segment, amount, size]) => ({
    segment: { ...named, segment },
    measure: { amount, size },
  }));
}
