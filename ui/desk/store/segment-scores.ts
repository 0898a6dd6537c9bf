import type { CheckedSentence } from '@/domain/review/review';
import { noScore, scoreKey, type ScoreRecord } from '@/domain/review/segment-score';

/** What the reviewer gave to segments, by the sentences that they begin with. */
export class SegmentScores {
  private readonly scores: Map<string, ScoreRecord>;

  constructor(scores: readonly ScoreRecord[]) {
    this.scores = new Map(scores.map((score) => [scoreKey(score), score]));
  }

  find(place: CheckedSentence): ScoreRecord {
    return this.scores.get(scoreKey(place)) ?? noScore(place);
  }

  put(score: ScoreRecord): void {
    this.scores.set(scoreKey(score), score);
  }

  list(): readonly ScoreRecord[] {
    return [...this.scores.values()].filter(({ score }) => score !== null);
  }
}
