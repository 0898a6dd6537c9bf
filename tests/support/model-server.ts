import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A question as it came over the wire. */
export interface AskedModel {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format?: unknown;
    readonly temperature?: number;
    readonly max_tokens?: number;
    readonly max_completion_tokens?: number;
  };
  /** By the monotonic clock, in milliseconds. */
  readonly at: number;
}

/** What a model does with a question. */
export type ModelReply =
  /** The text of an answer, whatever it is; `usage` as the server counts it. */
  | { readonly text: string; readonly usage?: object | null; readonly reason?: string }
  | { readonly status: number; readonly body?: string; readonly headers?: Readonly<Record<string, string>> }
  /** Never answers; answers a byte at a time and never ends; answers more than anybody reads; hangs up. */
  | 'hang'
  | 'drip'
  | 'flood'
  | 'hang up';

export interface ModelServer {
  /** Up to `/v1`. */
  readonly url: string;
  readonly asked: readonly AskedModel[];
  /** Questions that are being answered now, and the most there ever were at once. */
  readonly load: { readonly now: number; readonly most: number };
  /** How it behaves from now on; `nth` counts from 0. */
  readonly behave: (reply: (asked: AskedModel, nth: number) => ModelReply | Promise<ModelReply>) => void;
  readonly stop: () => Promise<void>;
}

/** The text of an answer with these findings; what is left out is empty. */
export const findings = (...found: readonly object[]): ModelReply => ({
  text: JSON.stringify({
    findings: found.map((one) => ({
      ...{ before: '', after: '', source: '', explanation: '', fix: '' },
      ...{ category: 'accuracy/mistranslation', severity: 'major' },
      ...one,
    })),
  }),
});

export const isSecondLook = ({ body }: AskedModel): boolean => dataOf(body).pairs !== undefined;

/** What of the article was sent. */
export function segmentOf({ body }: AskedModel): { readonly source: string; readonly translation: string } {
  return dataOf(body).segment ?? { source: '', translation: '' };
}

export interface AskedPair {
  readonly pair: number;
  readonly a: string;
  readonly b: string;
}

/** Finds the wording better that is to be preferred. */
export function prefer({ body }: AskedModel, isBetter: (wording: string) => boolean): ModelReply {
  const verdicts = (dataOf(body).pairs ?? []).map(({ pair, a, b }) => {
    const better = isBetter(a) ? 'a' : isBetter(b) ? 'b' : 'same';
    return { pair, better };
  });
  return { text: JSON.stringify({ verdicts }) };
}

interface AskedData {
  readonly segment?: { readonly source: string; readonly translation: string };
  readonly pairs?: readonly AskedPair[];
}

function dataOf({ messages }: AskedModel['body']): AskedData {
  const content = messages.find(({ role }) => role === 'user')?.content;
  // Written by our own prompts, and the test fails where it is no JSON.
  return content?.startsWith('{') === true ? (JSON.parse(content) as AskedData) : {};
}

/** A real server on a free port that speaks the protocol of OpenAI, as well or as badly as it is told. */
export async function startModelServer(): Promise<ModelServer> {
  const asked: AskedModel[] = [];
  const load = { now: 0, most: 0 };
  let reply: Parameters<ModelServer['behave']>[0] = () => findings();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    load.now += 1;
    load.most = Math.max(load.most, load.now);
    response.once('close', () => (load.now -= 1));
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const one: AskedModel = {
      path: request.url ?? '',
      authorization: request.headers.authorization,
      // What is sent is made by the code that is tested.
      body: JSON.parse(text) as AskedModel['body'],
      at: performance.now(),
    };
    asked.push(one);
    send(response, await reply(one, asked.length - 1));
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    load,
    behave: (next) => (reply = next),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, reply: ModelReply): void {
  if (reply === 'hang') return;
  if (reply === 'hang up') response.destroy();
  else if (reply === 'drip') drip(response);
  else if (reply === 'flood') flood(response);
  else if ('status' in reply) response.writeHead(reply.status, reply.headers).end(reply.body ?? '');
  else {
    const { text, usage = { prompt_tokens: 700, completion_tokens: 50 }, reason = 'stop' } = reply;
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(
      JSON.stringify({
        id: 'chat-1',
        object: 'chat.completion',
        choices: [{ index: 0, finish_reason: reason, message: { role: 'assistant', content: text } }],
        ...(usage === null ? {} : { usage }),
      }),
    );
  }
}

function drip(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 10);
  response.once('close', () => clearInterval(timer));
}

function flood(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  const piece = '{"choices":['.padEnd(64 * 1024, ' ');
  const pour = (): void => {
    while (!response.destroyed && response.write(piece));
  };
  response.on('drain', pour);
  pour();
}
