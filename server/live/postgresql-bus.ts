import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { Logger } from 'pino';
import { Subscriptions, type Bus, type Listener } from './bus';
import { readEnvelope, type Envelope, type LiveEvent } from './event';

const CHANNEL = 'verso_live';

/** PostgreSQL takes payloads below this. */
const MAX_PAYLOAD_BYTES = 8000;

/** In milliseconds: the first wait for a new connection, doubled with each further one up to the last. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;

/**
 * For an application of several processes over one database: LISTEN and NOTIFY on one connection of its own. This
 * process is told at once; the others by the database, which sends it back to us too, where it is passed over. While the
 * connection is gone the others hear nothing; when it is back, everybody here is told to look again.
 */
export class PostgresqlBus implements Bus {
  readonly #id = randomUUID();
  readonly #subscriptions = new Subscriptions();
  readonly #url: string;
  readonly #log: Logger;
  #client: Client | null = null;
  #connecting: Promise<void> | null = null;
  #sending: Promise<unknown> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #failures = 0;
  #isClosed = false;

  constructor(url: string, log: Logger) {
    this.#url = url;
    this.#log = log;
  }

  /** Resolves when it listens, or has failed for the first time; it goes on trying by itself. */
  start(): Promise<void> {
    this.#connecting ??= this.#connect().finally(() => (this.#connecting = null));
    return this.#connecting;
  }

  publish(articleId: string, event: LiveEvent): void {
    this.#subscriptions.deliver(articleId, event);
    const client = this.#client;
    if (client === null) return;
    const payload = JSON.stringify({ from: this.#id, articleId, event } satisfies Envelope);
    if (Buffer.byteLength(payload) >= MAX_PAYLOAD_BYTES) {
      this.#log.error({ kind: event.kind }, 'live event too long');
      return;
    }
    // A connection takes one query after the other.
    this.#sending = this.#sending
      .then(() => client.query('SELECT pg_notify($1, $2)', [CHANNEL, payload]))
      .catch((error: unknown) => this.#log.warn({ err: error }, 'live event not sent'));
  }

  subscribe(articleId: string, listener: Listener): () => void {
    return this.#subscriptions.add(articleId, listener);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#connecting;
    const client = this.#client;
    this.#client = null;
    await client?.end();
  }

  async #connect(): Promise<void> {
    const client = new Client({ connectionString: this.#url, keepAlive: true });
    // Without a listener the loss of the connection would end the process.
    client.on('error', (error) => this.#lose(client, error));
    client.on('end', () => this.#lose(client, null));
    client.on('notification', ({ payload = '' }) => this.#hear(payload));
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
    } catch (error) {
      await client.end().catch(() => undefined);
      this.#retry(error);
      return;
    }
    this.#client = client;
    this.#failures = 0;
    this.#lookAgain();
  }

  #hear(payload: string): void {
    const heard = readEnvelope(payload);
    if (heard !== null && heard.from !== this.#id) this.#subscriptions.deliver(heard.articleId, heard.event);
  }

  #lose(client: Client, error: Error | null): void {
    if (this.#client !== client) return;
    this.#client = null;
    client.end().catch(() => undefined);
    this.#retry(error);
  }

  #retry(error: unknown): void {
    if (this.#isClosed) return;
    const wait = Math.min(FIRST_WAIT * 2 ** this.#failures, LONGEST_WAIT);
    this.#failures += 1;
    this.#log.warn({ err: error, wait }, 'live connection lost');
    this.#timer = setTimeout(() => void this.start(), wait);
    // The wait alone keeps no process alive.
    this.#timer.unref();
  }

  /** Nobody knows what was missed. */
  #lookAgain(): void {
    for (const articleId of this.#subscriptions.articleIds()) {
      this.#subscriptions.deliver(articleId, { kind: 'changed', byId: null, tab: '' });
      this.publish(articleId, { kind: 'who' });
    }
  }
}
