import { randomNumbers } from '../random';

export const SAMPLE_METHODS = ['random', 'longest', 'most_edited', 'fewest_findings'] as const;
export type SampleMethod = (typeof SAMPLE_METHODS)[number];

/** What a sample is chosen by. */
export interface SampleCandidate {
  readonly id: string;
  readonly segmentCount: number;
  readonly approvedCorrections: number;
  /** Open errors, and corrections that wait for a decision or for changes. */
  readonly openFindings: number;
}

export interface SampleWish {
  readonly method: SampleMethod;
  /** How many; fewer come where there are fewer. */
  readonly count: number;
  /** For `random`: an integer from 0 to 4294967295. The same seed gives the same sample of the same articles. */
  readonly seed: number;
}

export interface SampleEntry {
  readonly id: string;
  /** What it was chosen by: segments, or corrections or findings for each segment; null where chance chose. */
  readonly figure: number | null;
}

/** Chooses some of the articles, each once, the first choice first. The order in which they are handed in is of no matter. */
export function drawSample(
  candidates: readonly SampleCandidate[],
  { method, count, seed }: SampleWish,
): readonly SampleEntry[] {
  const byId = [...candidates].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (method === 'random') {
    return shuffleFirst(byId, count, seed).map(({ id }) => ({ id, figure: null }));
  }
  const { figureOf, largestFirst } = RANKINGS[method];
  const sign = largestFirst ? -1 : 1;
  return (
    byId
      .map((candidate) => ({ id: candidate.id, figure: figureOf(candidate) }))
      // Stable: what is equal stays in the order of the ids.
      .sort((a, b) => sign * (a.figure - b.figure))
      .slice(0, count)
  );
}

interface Ranking {
  readonly figureOf: (candidate: SampleCandidate) => number;
  readonly largestFirst: boolean;
}

const perSegment = (value: number, { segmentCount }: SampleCandidate): number =>
  value / Math.max(1, segmentCount);

const RANKINGS: Readonly<Record<Exclude<SampleMethod, 'random'>, Ranking>> = {
  longest: { figureOf: ({ segmentCount }) => segmentCount, largestFirst: true },
  most_edited: { figureOf: (one) => perSegment(one.approvedCorrections, one), largestFirst: true },
  fewest_findings: { figureOf: (one) => perSegment(one.openFindings, one), largestFirst: false },
};

/** The beginning of a Fisher–Yates shuffle: every choice of `count` is as likely as any other. */
export function shuffleFirst<Item>(items: readonly Item[], count: number, seed: number): readonly Item[] {
  const shuffled = [...items];
  const random = randomNumbers(seed);
  const end = Math.min(count, shuffled.length);
  for (let place = 0; place < end; place++) {
    const other = place + Math.floor(random() * (shuffled.length - place));
    const [here, there] = [shuffled[place], shuffled[other]];
    if (here === undefined || there === undefined) break;
    shuffled[place] = there;
    shuffled[other] = here;
  }
  return shuffled.slice(0, end);
}
