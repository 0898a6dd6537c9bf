import { addTokens, NO_TOKENS, type Tokens } from '../../domain/model-findings/estimate-tokens';
import {
  correctedPairOf,
  placeClaims,
  toSuggestion,
  type PlacedClaim,
} from '../../domain/model-findings/place-claims';
import type { Prompt, SegmentToJudge } from '../../domain/model-findings/prompt';
import { readClaims } from '../../domain/model-findings/read-claims';
import { readVerdicts } from '../../domain/model-findings/read-verdicts';
import {
  correctionsThatImprove,
  writeSecondLookPrompt,
} from '../../domain/model-findings/second-look-prompt';
import type { Suggestion } from '../../domain/triage/suggestion-placer';
import { findModelAnswer, keepModelAnswer } from '../data/model-answers';
import type { ModelSettingsRow } from '../data/model-settings';
import type { Database } from '../db/open-database';
import type { ModelClient } from '../models/model-client';
import { ModelFailure } from '../models/model-failure';
import type { Purse } from '../models/purse';
import { answerKey, type AskedSegment } from './model-article';

interface JudgeSetup {
  readonly db: Database;
  readonly articleId: string;
  /** BCP 47. */
  readonly targetLang: string;
  readonly row: ModelSettingsRow;
  readonly client: ModelClient;
  readonly purse: Purse;
  readonly signal: AbortSignal;
  readonly now: () => Date;
}

/** What a model said of a segment, and what is left of it. */
export interface Judged {
  readonly suggestions: readonly Suggestion[];
  /** All that it named. */
  readonly received: number;
  /** Their words are not in the segment. */
  readonly unplaced: number;
  /** Their correction was not found better. */
  readonly notBetter: number;
  readonly isFromCache: boolean;
  readonly tokens: Tokens;
  /** In milliseconds. */
  readonly latency: number;
}

/** An unreadable answer is asked for once more: models are not the same twice. */
const TRIES = 2;

/** Asks about a segment, looks for the words of what it is told, and asks again whether the corrections are better. */
export class JudgeSegment {
  constructor(private readonly setup: JudgeSetup) {}

  async run({ segment, prompt }: AskedSegment): Promise<Judged> {
    const bill = new Bill();
    const claims = await this.#ask(prompt, readClaims, bill);
    const resolved = placeClaims(segment.target, claims);
    const placed = resolved.filter((one) => one !== null);
    const kept = this.setup.row.settings.secondLook ? await this.#lookAgain(segment, placed, bill) : placed;
    return {
      suggestions: kept.map((one) => toSuggestion(one, this.setup.targetLang)),
      received: claims.length,
      unplaced: resolved.length - placed.length,
      notBetter: placed.length - kept.length,
      isFromCache: bill.isFromCache,
      tokens: bill.tokens,
      latency: bill.latency,
    };
  }

  /** Those whose correction is the better wording. What has none cannot be. */
  async #lookAgain(
    segment: SegmentToJudge,
    placed: readonly PlacedClaim[],
    bill: Bill,
  ): Promise<readonly PlacedClaim[]> {
    const corrected = placed.flatMap((one) => {
      const pair = correctedPairOf(segment.target, one);
      return pair === null ? [] : [{ one, pair }];
    });
    if (corrected.length === 0) return [];
    const pairs = corrected.map(({ pair }) => pair);
    const verdicts = await this.#ask(writeSecondLookPrompt(segment, pairs), readVerdicts, bill);
    const isBetter = correctionsThatImprove(pairs, verdicts);
    return corrected.filter((_, index) => isBetter[index] === true).map(({ one }) => one);
  }

  /** From what was kept, or from the model; what can be read is kept. */
  async #ask<Read>(prompt: Prompt, read: (answer: string) => Read | null, bill: Bill): Promise<Read> {
    const { db, articleId, row, client, purse, signal, now } = this.setup;
    const key = answerKey(row.settings, prompt);
    const kept = await findModelAnswer(db, articleId, key);
    const known = kept && read(kept.text);
    if (known !== null) return known;
    bill.isFromCache = false;
    for (let tried = 0; tried < TRIES; tried += 1) {
      const answer = await client.ask(prompt, { signal, purse });
      bill.tokens = addTokens(bill.tokens, answer.tokens);
      bill.latency += answer.latency;
      const value = read(answer.text);
      if (value === null) continue;
      await keepModelAnswer(db, articleId, key, answer, now());
      return value;
    }
    throw new ModelFailure('unreadable');
  }
}

/** What a segment has cost. */
class Bill {
  tokens = NO_TOKENS;
  latency = 0;
  isFromCache = true;
}
