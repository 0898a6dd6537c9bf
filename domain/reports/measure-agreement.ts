import { readSaid, type KeptArticle } from './kept-segments';
import {
  agreementOfPairs,
  raterAgreement,
  type MeasuredAgreement,
  type PairAgreement,
} from '../scoring/rater-agreement';

/** Plain data, so that it can be handed to another thread; what was said is read there. */
export interface AgreementJob {
  readonly articles: readonly KeptArticle[];
  readonly maxSegments: number;
  /** Whether it may be told of two people. */
  readonly ofPairs: boolean;
}

export interface AgreementAnswer {
  readonly measured: readonly MeasuredAgreement[];
  readonly pairs: readonly PairAgreement[];
  readonly raters: number;
  readonly segments: number;
}

const SAMPLES = 100;
/** Pairs of reviewers that are told of, and how much of what they have in common is drawn anew. */
const MAX_PAIRS = 15;
const PAIR_SAMPLES = 40;

export function measureAgreement({ articles, maxSegments, ofPairs }: AgreementJob): AgreementAnswer {
  const segments = articles.flatMap(({ kept, ...named }) => readSaid(kept, named)).slice(0, maxSegments);
  return {
    measured: raterAgreement(segments, { samples: SAMPLES }),
    pairs: ofPairs ? agreementOfPairs(segments, { samples: PAIR_SAMPLES, pairs: MAX_PAIRS }) : [],
    raters: new Set(segments.flatMap(({ ratings }) => ratings.map(({ rater }) => rater))).size,
    segments: segments.length,
  };
}
