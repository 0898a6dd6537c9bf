import type { Tokens } from '../../domain/model-findings/estimate-tokens';
import type { ModelSettings } from '../../domain/model-findings/model-settings';
import {
  addSpend,
  isWithin,
  monthOf,
  NO_SPEND,
  spendOf,
  subtractSpend,
  type Spend,
} from '../../domain/model-findings/spend';
import { changeModelSpend, holdModelSpend } from '../data/model-spend';
import type { Connection } from '../db/open-database';
import { LimitReached } from '../models/model-failure';
import type { HeldSpend, Purse } from '../models/purse';

/** The money of one run: keeps to what the run may spend, and to what the project may this month. */
export class RunPurse implements Purse {
  /** With what calls under way may come to. */
  #held = NO_SPEND;
  #spent = NO_SPEND;

  constructor(
    private readonly connection: Connection,
    private readonly projectId: string,
    private readonly settings: ModelSettings,
    private readonly now: () => Date,
  ) {}

  get spent(): Spend {
    return this.#spent;
  }

  async hold(most: Tokens): Promise<HeldSpend> {
    const { prices, perRun, perMonth } = this.settings;
    const spend = spendOf(most, prices);
    if (!isWithin(addSpend(this.#held, spend), perRun)) throw new LimitReached();
    // Before anything is waited for: the next call must see it.
    this.#held = addSpend(this.#held, spend);
    const account = { projectId: this.projectId, month: monthOf(this.now()) };
    if (!(await holdModelSpend(this.connection, account, spend, perMonth))) {
      this.#held = subtractSpend(this.#held, spend);
      throw new LimitReached();
    }
    return {
      settle: async (spent) => {
        const came = spendOf(spent, prices);
        const difference = subtractSpend(came, spend);
        this.#spent = addSpend(this.#spent, came);
        this.#held = addSpend(this.#held, difference);
        await changeModelSpend(this.connection, account, difference);
      },
    };
  }
}
