import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Tokens } from '@/domain/model-findings/estimate-tokens';
import { writeFindPrompt } from '@/domain/model-findings/find-prompt';
import { ModelClient, type ModelAddress } from '@/server/models/model-client';
import { LimitReached, ModelFailure } from '@/server/models/model-failure';
import { OPEN_PURSE, type Purse } from '@/server/models/purse';
import { findings, startModelServer, type ModelReply, type ModelServer } from '../../support/model-server';

const PROMPT = writeFindPrompt({
  sourceLang: 'ar',
  targetLang: 'en',
  source: 'عاد الميناء إلى العمل.',
  target: 'The port open again.',
  before: null,
  after: null,
  agreed: [],
});

let server: ModelServer;
const clients: ModelClient[] = [];
beforeEach(async () => {
  server = await startModelServer();
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await server.stop();
});

function clientOf(changes: Partial<ModelAddress> = {}): ModelClient {
  const client = new ModelClient(
    {
      baseUrl: server.url,
      key: 'sk-secret',
      model: 'm-1',
      timeoutMs: 10_000,
      allowedHosts: ['127.0.0.1'],
      ...changes,
    },
    1,
  );
  clients.push(client);
  return client;
}

const ask = (client: ModelClient, purse: Purse = OPEN_PURSE, signal = new AbortController().signal) =>
  client.ask(PROMPT, { purse, signal });

/** What the asking fails with. */
async function faultOf(asked: Promise<unknown>): Promise<string> {
  const error = await asked.then(
    () => null,
    (fault: unknown) => fault,
  );
  return error instanceof ModelFailure ? error.fault : String(error);
}

/** The replies in their order, the last again and again. */
const inOrder = (...replies: readonly ModelReply[]) =>
  server.behave((_, nth) => replies[Math.min(nth, replies.length - 1)] ?? 'hang up');

const FOUND = findings({ quote: 'open', fix: 'opened' });

describe('a question', () => {
  test('is sent with the key, the schema and a limit, and the answer comes back with what it cost', async () => {
    inOrder(FOUND);
    const { text, tokens } = await ask(clientOf());
    expect(text).toContain('"opened"');
    expect(tokens).toEqual({ input: 700, output: 50 });
    const [asked] = server.asked;
    expect(asked?.path).toBe('/v1/chat/completions');
    expect(asked?.authorization).toBe('Bearer sk-secret');
    expect(asked?.body).toMatchObject({
      model: 'm-1',
      temperature: 0,
      max_tokens: PROMPT.maxOutputTokens,
      response_format: { type: 'json_schema', json_schema: { strict: true, schema: PROMPT.schema } },
    });
  });

  test('to a server that wants no key carries none, and one that does not count is counted for', async () => {
    inOrder({ text: '{"findings":[]}', usage: null });
    const { tokens } = await ask(clientOf({ key: '' }));
    expect(server.asked[0]?.authorization).toBeUndefined();
    expect(tokens.input).toBeGreaterThan(500);
    expect(tokens.output).toBeGreaterThan(3);
  });

  test('is asked without what the server does not understand, and the next one from the start', async () => {
    server.behave(({ body }) => {
      if (body.response_format !== undefined) return { status: 400, body: '{"error":"unknown field"}' };
      if (body.max_tokens !== undefined)
        return { status: 400, body: '{"error":{"message":"Use max_completion_tokens instead"}}' };
      if (body.temperature !== undefined) return { status: 422, body: '{"error":{"param":"temperature"}}' };
      return FOUND;
    });
    const client = clientOf();
    await ask(client);
    expect(server.asked).toHaveLength(4);
    expect(server.asked[3]?.body.max_completion_tokens).toBe(PROMPT.maxOutputTokens);
    await ask(client);
    expect(server.asked).toHaveLength(5);
  });
});

describe('what passes is tried again', () => {
  test.each<ModelReply>([{ status: 429 }, { status: 500 }, { status: 503 }, 'hang up'])(
    'after %j',
    async (fault) => {
      inOrder(fault, fault, FOUND);
      await ask(clientOf());
      expect(server.asked).toHaveLength(3);
    },
  );

  test('but not for ever', async () => {
    inOrder({ status: 429 });
    expect(await faultOf(ask(clientOf()))).toBe('busy');
    expect(server.asked).toHaveLength(4);
  });

  test('not before the server said, and not at all where that is too long', async () => {
    inOrder({ status: 429, headers: { 'Retry-After': '1' } }, FOUND);
    await ask(clientOf());
    const [first, second] = server.asked.map(({ at }) => at);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(1000);
    inOrder({ status: 429, headers: { 'Retry-After': '86400' } });
    expect(await faultOf(ask(clientOf()))).toBe('busy');
    expect(server.asked).toHaveLength(3);
  });
});

describe('what does not pass is not', () => {
  test.each([
    ['key_refused', { status: 401 }],
    ['key_refused', { status: 403 }],
    ['not_there', { status: 404 }],
    ['busy', { status: 429, body: '{"error":{"code":"insufficient_quota"}}' }],
    ['refused', { status: 400, body: '{"error":{"code":"content_filter"}}' }],
    ['refused', { text: '', reason: 'content_filter' }],
    ['unreadable', { status: 200, body: 'Welcome to nginx!' }],
    ['unreadable', { status: 200, body: '{"choices":[]}' }],
    ['too_large', 'flood'],
  ] as const)('%s', async (fault, reply) => {
    inOrder(reply);
    expect(await faultOf(ask(clientOf()))).toBe(fault);
    expect(server.asked).toHaveLength(1);
  });

  test('a redirection: the key goes nowhere else', async () => {
    const other = await startModelServer();
    inOrder({ status: 307, headers: { Location: `${other.url}/chat/completions` } });
    expect(await faultOf(ask(clientOf()))).toBe('redirected');
    expect(other.asked).toEqual([]);
    await other.stop();
  });
});

describe('a server that does not answer', () => {
  test.each(['hang', 'drip'] as const)('in time: %s', async (reply) => {
    inOrder(reply);
    expect(await faultOf(ask(clientOf({ timeoutMs: 150 })))).toBe('timeout');
    expect(server.asked).toHaveLength(4);
  });

  test('is left alone as soon as nobody wants to know any more', async () => {
    inOrder('hang');
    const cancel = new AbortController();
    const asked = faultOf(ask(clientOf(), OPEN_PURSE, cancel.signal));
    await expect.poll(() => server.load.now).toBe(1);
    cancel.abort();
    expect(await asked).toContain('AbortError');
    await expect.poll(() => server.load.now).toBe(0);
  });

  test('at all is told so', async () => {
    await server.stop();
    expect(await faultOf(ask(clientOf()))).toBe('unreachable');
    server = await startModelServer();
  });
});

describe('the purse', () => {
  interface Held {
    readonly most: Tokens;
    spent: Tokens | null;
  }

  function countingPurse(tries = Infinity): { readonly purse: Purse; readonly held: readonly Held[] } {
    const held: Held[] = [];
    return {
      held,
      purse: {
        hold: (most) => {
          if (held.length >= tries) return Promise.reject(new LimitReached());
          const one: Held = { most, spent: null };
          held.push(one);
          return Promise.resolve({
            settle: (spent) => {
              one.spent = spent;
              return Promise.resolve();
            },
          });
        },
      },
    };
  }

  test('is asked before each try, and told what each came to', async () => {
    inOrder({ status: 500 }, FOUND);
    const { purse, held } = countingPurse();
    await ask(clientOf(), purse);
    expect(held.map(({ spent }) => spent)).toEqual([
      { input: 0, output: 0 },
      { input: 700, output: 50 },
    ]);
    expect(held[1]?.most.output).toBe(PROMPT.maxOutputTokens);
  });

  test('stays the poorer for what was broken off: the server may have worked', async () => {
    inOrder('hang');
    const { purse, held } = countingPurse();
    await faultOf(ask(clientOf({ timeoutMs: 50 }), purse));
    expect(held).toHaveLength(4);
    for (const { most, spent } of held) expect(spent).toEqual(most);
  });

  test('keeps a question from being asked', async () => {
    inOrder({ status: 500 });
    const { purse } = countingPurse(1);
    await expect(ask(clientOf(), purse)).rejects.toBeInstanceOf(LimitReached);
    expect(server.asked).toHaveLength(1);
  });
});
