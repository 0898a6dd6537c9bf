import { randomUUID } from 'node:crypto';
import { getProvider } from '../db/provider';
import { env } from '../env';
import { log } from '../log';
import { MemoryBus, type Bus } from './bus';
import { PostgresqlBus } from './postgresql-bus';
import { Presence } from './presence';

/** What this process tells, and is told, of what happens elsewhere. */
export interface Live {
  readonly bus: Bus;
  readonly presence: Presence;
  /** Aborted when the process is to end: it waits for all answers to be finished, and a stream would never be. */
  readonly ending: AbortSignal;
}

export function createLive(bus: Bus, ending: AbortSignal): Live {
  const presence = new Presence({ bus, process: randomUUID(), now: () => new Date() });
  return { bus, presence, ending };
}

/** Kept across bundles and reloads: a page and a route have to meet in one bus. */
const shared = globalThis as { versoLive?: Live | undefined };

/** The one of this process, made when it is first asked for. */
export function getLive(): Live {
  shared.versoLive ??= createLive(openBus(env().databaseUrl), whenEnding());
  return shared.versoLive;
}

function whenEnding(): AbortSignal {
  const ending = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ending.abort());
  return ending.signal;
}

/** Several processes can share a PostgreSQL database only. */
function openBus(databaseUrl: string): Bus {
  if (getProvider(databaseUrl) === 'sqlite') return new MemoryBus();
  const bus = new PostgresqlBus(databaseUrl, log());
  void bus.start();
  return bus;
}
