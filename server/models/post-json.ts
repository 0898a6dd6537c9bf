import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { ForbiddenAddress } from './address-guard';
import { ModelFailure } from './model-failure';

/** Of an answer, in bytes: hundreds of times what is asked for. */
const LARGEST = 1024 * 1024;

export interface Posted {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly body: string;
}

export interface PostWishes {
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/**
 * Sends JSON to one server and reads what it answers, all of it within a time and a size. `fetch` would follow redirects unless told
 * not to, and cannot be told which addresses a name may lead to; here neither is possible in the first place.
 */
export class JsonPoster {
  readonly #agent: HttpAgent | HttpsAgent;

  constructor(
    private readonly url: URL,
    private readonly lookup: LookupFunction,
  ) {
    this.#agent = new (url.protocol === 'https:' ? HttpsAgent : HttpAgent)({ keepAlive: true });
  }

  async post(data: unknown, { headers, timeoutMs, signal }: PostWishes): Promise<Posted> {
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      return await this.#send(JSON.stringify(data), headers, AbortSignal.any([signal, timeout]));
    } catch (error) {
      signal.throwIfAborted();
      if (timeout.aborted) throw new ModelFailure('timeout', { isPassing: true, mayCost: true });
      if (error instanceof ForbiddenAddress) throw new ModelFailure('address_forbidden');
      if (error instanceof ModelFailure) throw error;
      throw new ModelFailure('unreachable', { isPassing: true, mayCost: !isNotConnected(error) });
    }
  }

  close(): void {
    this.#agent.destroy();
  }

  #send(body: string, headers: PostWishes['headers'], signal: AbortSignal): Promise<Posted> {
    return new Promise((resolve, reject) => {
      const send = this.url.protocol === 'https:' ? httpsRequest : httpRequest;
      const request = send(
        this.url,
        {
          method: 'POST',
          agent: this.#agent,
          lookup: this.lookup,
          signal,
          headers: {
            ...headers,
            'Content-Type': 'application/json',
            'Content-Length': Buffer.byteLength(body),
            Accept: 'application/json',
            'Accept-Encoding': 'identity',
          },
        },
        (response) => void readAll(response).then(resolve, reject),
      );
      request.once('error', reject);
      request.end(body);
    });
  }
}

async function readAll(response: IncomingMessage): Promise<Posted> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST) {
      response.destroy();
      throw new ModelFailure('too_large', { mayCost: true });
    }
    chunks.push(chunk);
  }
  return {
    status: response.statusCode ?? 0,
    retryAfter: response.headers['retry-after'],
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

/** Before anything was sent. */
const isNotConnected = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'].includes(String(error.code));
