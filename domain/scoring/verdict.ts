import type { Interval } from './bootstrap';
import { normalQuantile } from './normal-quantile';
import { standardError, totalIn, type Sample } from './sample';
import type { ScoringModel } from './scoring-model';

export interface SampleSize {
  readonly segments: number;
  /** As translated. */
  readonly words: number;
}

export type Verdict =
  | { readonly kind: 'pass' | 'fail'; readonly because: 'score' | 'critical'; readonly needed: null }
  /** `needed`: how much would do, all in all; null where no text of a useful length would. */
  | { readonly kind: 'too_short'; readonly because: 'score'; readonly needed: SampleSize | null };

export interface VerdictOptions {
  /** The score from which a text passes (up to which, where the lower is the better). */
  readonly threshold: number;
  /** How sure a verdict is to be, 0–1. */
  readonly level?: number;
  /** The interval that is shown beside the score, so that the two never contradict each other. By the standard error where there is none. */
  readonly interval?: Interval | null;
  /** A critical error is in the text, and fails it whatever its score. */
  readonly hasCritical?: boolean;
  /** What the slightest error adds to the amount. */
  readonly leastError?: number;
  readonly minimum?: SampleSize;
}

/** Below this nothing is judged: the interval of fewer segments is not to be relied on, and shorter texts are never rated by score in practice. Our own choice. */
export const SMALLEST_SAMPLE: SampleSize = { segments: 30, words: 500 };
/** More than this nobody rates. */
const LONGEST_WORDS = 1_000_000;

/**
 * Whether a text passes, as far as the rated segments can tell as a sample of what its translator does. It is too short to judge when the threshold lies within the interval
 * of the score. An error that happens not to be in the sample counts too: from n segments without one nobody knows that there is none. So the text must pass with as
 * many of the slightest as could have been missed (the upper bound of a Poisson count of which none was seen), which is what keeps three clean segments from passing.
 * Null where there is no score.
 */
export function judge(sample: Sample, model: ScoringModel, options: VerdictOptions): Verdict | null {
  const score = model.score(totalIn(sample, sample.segments));
  if (score === null) return null;
  if (options.hasCritical) return { kind: 'fail', because: 'critical', needed: null };
  const test = new Test(sample, model, options);
  if (test.isDecided(sample.segments, options.interval ?? null))
    return { kind: test.passes(score) ? 'pass' : 'fail', because: 'score', needed: null };
  return { kind: 'too_short', because: 'score', needed: test.findNeeded() };
}

class Test {
  readonly #sample: Sample;
  readonly #model: ScoringModel;
  readonly #threshold: number;
  readonly #z: number;
  /** What may have been missed. */
  readonly #unseen: number;
  readonly #minimum: SampleSize;

  constructor(sample: Sample, model: ScoringModel, options: VerdictOptions) {
    const { level = 0.95, leastError = 1, minimum = SMALLEST_SAMPLE } = options;
    this.#sample = sample;
    this.#model = model;
    this.#threshold = options.threshold;
    this.#z = normalQuantile((1 + level) / 2);
    this.#unseen = leastError * -Math.log((1 - level) / 2);
    this.#minimum = minimum;
  }

  passes(score: number): boolean {
    return this.#model.better === 'higher' ? score >= this.#threshold : score <= this.#threshold;
  }

  wordsIn(segments: number): number {
    return Math.ceil((segments * this.#sample.words) / this.#sample.segments);
  }

  /** Whether so many segments of the same kind tell on which side of the threshold the text is. */
  isDecided(segments: number, interval: Interval | null = null): boolean {
    if (segments < this.#minimum.segments || this.wordsIn(segments) < this.#minimum.words) return false;
    const total = totalIn(this.#sample, segments);
    const score = this.#model.score(total);
    const bounds = interval ?? this.#intervalOf(segments, score);
    if (score === null || bounds === null) return false;
    const passes = this.passes(score);
    if (this.passes(bounds.low) !== passes || this.passes(bounds.high) !== passes) return false;
    return !passes || this.#passesWith(total.amount, total.size);
  }

  #intervalOf(segments: number, score: number | null): Interval | null {
    const error = standardError(this.#sample, this.#model.score, segments);
    if (score === null || error === null) return null;
    return { low: score - this.#z * error, high: score + this.#z * error };
  }

  /** With what may have been missed, whichever way errors count in the model. */
  #passesWith(amount: number, size: number): boolean {
    return [amount - this.#unseen, amount + this.#unseen].every((each) => {
      const score = this.#model.score({ amount: each, size });
      return score !== null && this.passes(score);
    });
  }

  findNeeded(): SampleSize | null {
    const { segments, words } = this.#sample;
    if (words === 0) return null;
    const most = Math.ceil((LONGEST_WORDS / words) * segments);
    let low = segments;
    let high = segments + 1;
    while (high < most && !this.isDecided(high)) {
      low = high;
      high *= 2;
    }
    if (!this.isDecided(Math.min(high, most))) return null;
    high = Math.min(high, most);
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.isDecided(middle)) high = middle;
      else low = middle;
    }
    return { segments: high, words: this.wordsIn(high) };
  }
}
