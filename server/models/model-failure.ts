import type { ModelFault } from '../../domain/model-findings/model-run';

/** That a model could not be asked. Holds nothing of what was sent or answered: it may come into the log. */
export class ModelFailure extends Error {
  constructor(
    readonly fault: ModelFault,
    readonly detail: {
      readonly status?: number;
      /** Whether it may go better in a moment. */
      readonly isPassing?: boolean;
      /** When, if the server said so. */
      readonly retryAfterMs?: number;
      /** Whether the server may have worked, and charges for it. */
      readonly mayCost?: boolean;
    } = {},
  ) {
    super(`The model could not be asked: ${fault}`);
    this.name = 'ModelFailure';
  }
}

/** That no more may be spent. */
export class LimitReached extends Error {
  override readonly name = 'LimitReached';
}
