import {
  estimatePrompt,
  estimateTokens,
  NO_TOKENS,
  type Tokens,
} from '../../domain/model-findings/estimate-tokens';
import type { Prompt } from '../../domain/model-findings/prompt';
import { guardedLookup, readModelAddress } from './address-guard';
import { chatRequest, FULL_DIALECT, simplerDialect, type ChatDialect } from './chat-dialect';
import { ModelFailure } from './model-failure';
import { JsonPoster, type Posted } from './post-json';
import type { Purse } from './purse';
import { readChat } from './read-chat';
import { readRetryAfter, withRetries } from './retry';

export interface ModelAddress {
  readonly baseUrl: string;
  /** '' for a server that wants none. */
  readonly key: string;
  readonly model: string;
  readonly timeoutMs: number;
  /** See `VERSO_MODEL_HOSTS`. */
  readonly allowedHosts: readonly string[];
}

export interface ModelAnswer {
  readonly text: string;
  readonly tokens: Tokens;
  /** In milliseconds, of the try that was answered. */
  readonly latency: number;
}

interface AskWishes {
  readonly signal: AbortSignal;
  readonly purse: Purse;
}

const TRIES = 4;
const FIRST_WAIT_MS = 1000;

/** Asks one model of one server. */
export class ModelClient {
  readonly #poster: JsonPoster;
  #dialect: ChatDialect = FULL_DIALECT;

  /** `firstWaitMs` is there for tests, which have no time. */
  constructor(
    private readonly address: ModelAddress,
    private readonly firstWaitMs = FIRST_WAIT_MS,
  ) {
    const { baseUrl, allowedHosts } = address;
    const url = readModelAddress(`${baseUrl.replace(/\/+$/, '')}/chat/completions`, allowedHosts);
    if (url === null) throw new ModelFailure('address_forbidden');
    this.#poster = new JsonPoster(url, guardedLookup(url, allowedHosts));
  }

  /** Throws a `ModelFailure` where there is no answer, also after more tries; and whatever the purse throws. */
  ask(prompt: Prompt, { signal, purse }: AskWishes): Promise<ModelAnswer> {
    return withRetries(() => this.#try(prompt, signal, purse), {
      signal,
      tries: TRIES,
      firstWaitMs: this.firstWaitMs,
    });
  }

  close(): void {
    this.#poster.close();
  }

  async #try(prompt: Prompt, signal: AbortSignal, purse: Purse): Promise<ModelAnswer> {
    const most = estimatePrompt(prompt);
    const held = await purse.hold(most);
    let spent = NO_TOKENS;
    const began = performance.now();
    try {
      const { body } = await this.#post(prompt, signal);
      const { text, tokens } = readChat(body);
      spent = tokens ?? { input: most.input, output: estimateTokens(text) };
      return { text, tokens: spent, latency: Math.round(performance.now() - began) };
    } catch (error) {
      // What was broken off may be charged all the same.
      if (!(error instanceof ModelFailure) || error.detail.mayCost === true) spent = most;
      throw error;
    } finally {
      await held.settle(spent);
    }
  }

  /** The answer, asked for in as much of the protocol as the server understands. */
  async #post(prompt: Prompt, signal: AbortSignal): Promise<Posted> {
    const { key, model, timeoutMs } = this.address;
    const headers: Readonly<Record<string, string>> = key === '' ? {} : { Authorization: `Bearer ${key}` };
    for (;;) {
      const dialect = this.#dialect;
      const posted = await this.#poster.post(chatRequest(model, prompt, dialect), {
        headers,
        timeoutMs,
        signal,
      });
      if (posted.status === 200) return posted;
      const isNotUnderstood = (posted.status === 400 || posted.status === 422) && !isFiltered(posted);
      const simpler = isNotUnderstood ? simplerDialect(dialect, posted.body) : null;
      if (simpler === null) throw failureOf(posted);
      // Another call may have found out meanwhile.
      if (this.#dialect === dialect) this.#dialect = simpler;
    }
  }
}

const PASSING: ReadonlySet<number> = new Set([408, 409, 425, 429, 500, 502, 503, 504, 529]);

function failureOf({ status, body, retryAfter }: Posted): ModelFailure {
  const isPassing = PASSING.has(status);
  const detail = { status, isPassing, retryAfterMs: readRetryAfter(retryAfter, new Date()) };
  if (status === 401 || status === 403) return new ModelFailure('key_refused', detail);
  if (status === 404) return new ModelFailure('not_there', detail);
  if (status >= 300 && status < 400) return new ModelFailure('redirected', detail);
  // Spent for good, whatever is tried.
  if (status === 429)
    return new ModelFailure('busy', { ...detail, isPassing: !/insufficient_quota/.test(body) });
  if (status >= 500 || isPassing) return new ModelFailure('server_error', detail);
  return new ModelFailure(isFiltered({ body }) ? 'refused' : 'rejected', detail);
}

const isFiltered = ({ body }: Pick<Posted, 'body'>): boolean => /content_filter|content_policy/.test(body);
