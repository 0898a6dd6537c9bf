import type { ErrorMark } from '@/domain/annotation/error';
import type { Correction } from '@/domain/correction/correction';
import type { DeskView } from '@/domain/review/desk-view';
import { noScore, scoreKey, type ScoreRecord } from '@/domain/review/segment-score';
import type { DeskRequest } from '../outbox/request';
import type { DeskStore } from '../store/desk-store';

/** What the server last said of each error, correction and score: where the desk goes back to when a write is refused. */
export class Confirmed {
  private errors = new Map<string, ErrorMark>();
  private corrections = new Map<string, Correction>();
  private scores = new Map<string, ScoreRecord>();
  /** Of what was last loaded. */
  stamp = '';

  constructor(view: DeskView) {
    this.replace(view);
  }

  /** The server said anew how everything stands. */
  replace(view: DeskView): void {
    this.stamp = view.stamp;
    this.errors = new Map(view.errors.map((error) => [error.id, error]));
    this.corrections = new Map(view.corrections.map((correction) => [correction.id, correction]));
    this.scores = new Map(view.scores.map((score) => [scoreKey(score), score]));
  }

  takeError(error: ErrorMark): void {
    this.errors.set(error.id, error);
  }

  takeCorrection(correction: Correction): void {
    this.corrections.set(correction.id, correction);
  }

  takeScore(score: ScoreRecord): void {
    this.scores.set(scoreKey(score), score);
  }

  /** Shows again what stood before the write; what the server never had is not shown at all. */
  restore(store: DeskStore, request: DeskRequest): void {
    switch (request.name) {
      case 'saveError': {
        const shown = store.findError(request.input.id);
        const known = this.errors.get(request.input.id);
        if (known) store.putError(known);
        else if (shown) store.putError({ ...shown, state: 'withdrawn' });
        return;
      }
      case 'saveCorrection': {
        const shown = store.findCorrection(request.input.id);
        const known = this.corrections.get(request.input.id);
        if (known) store.putCorrection(known);
        else if (shown) store.putCorrection({ ...shown, state: 'withdrawn' });
        return;
      }
      case 'setChecked':
        store.setChecked(request.input.add, false);
        store.setChecked(request.input.remove, true);
        return;
      case 'saveScore': {
        store.putScore(this.scores.get(scoreKey(request.input)) ?? noScore(request.input));
        return;
      }
      case 'dismissFinding': {
        const { dismissed, ...dismissal } = request.input;
        store.setDismissal(dismissal, !dismissed);
        return;
      }
      case 'decide':
      case 'undoDecision':
      case 'answerDecision':
      case 'editAlignment':
        // The answer carried the state that stands, or the next load will.
        return;
    }
  }
}
