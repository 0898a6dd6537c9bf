import type { CheckedSentence } from '@/domain/review/review';
import { scoreKey, type ScoreRecord } from '@/domain/review/segment-score';

/** What the reviewer gave to segments, by the sentences that they begin with. */
export class SegmentScores {
  private readonly scores: Map<string, ScoreRecord>;

  constructor(scores: readonly ScoreRecord[]) {
    this.scores = new Map(scores.map((score) => [scoreKey(score), score]));
  }

  find({ blockId, start }: CheckedSentence): ScoreRecord {
    return this.scores.get(scoreKey({ blockId, start })) ?? { blockId, start, score: null, version: 0 };
  }

  put(score: ScoreRecord): void {
    this.scores.set(scoreKey(score), score);
  }

  list(): readonly ScoreRecord[] {
    return [...this.scores.values()].filter(({ score }) => score !== null);
  }
}
