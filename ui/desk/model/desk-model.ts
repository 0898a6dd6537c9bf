import type { ModelEstimate, ModelRun } from '@/domain/model-findings/model-run';
import type { Failure } from '@/domain/result';

/** What the reviewer is asked before a model is. */
export type ModelOffer =
  | { readonly kind: 'counting' }
  | { readonly kind: 'estimate'; readonly estimate: ModelEstimate }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface DeskModel {
  /** Whether the project lets its model be asked. */
  readonly isOn: boolean;
  /** The latest one; it may be running. */
  readonly run: ModelRun | null;
  /** Null while nobody thinks of asking. */
  readonly offer: ModelOffer | null;
}

export const NO_MODEL: DeskModel = { isOn: false, run: null, offer: null };
