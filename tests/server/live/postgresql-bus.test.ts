import { Client } from 'pg';
import pino from 'pino';
import { afterEach, expect, test } from 'vitest';
import type { LiveEvent } from '@/server/live/event';
import { PostgresqlBus } from '@/server/live/postgresql-bus';
import { Presence } from '@/server/live/presence';
import { eventually } from '../../support/eventually';
import { useTestWorld } from '../../support/test-database';

const world = useTestWorld((db, url) => Promise.resolve({ provider: db.provider, url }));
const silent = pino({ level: 'silent' });
const CHANGED: LiveEvent = { kind: 'changed', byId: 'mara', tab: 'tab' };

const open: PostgresqlBus[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((bus) => bus.close()));
});

/** As two processes over one database would have them. */
async function twoBuses(): Promise<readonly [PostgresqlBus, PostgresqlBus]> {
  const buses = [new PostgresqlBus(world().url, silent), new PostgresqlBus(world().url, silent)] as const;
  open.push(...buses);
  await Promise.all(buses.map((bus) => bus.start()));
  return buses;
}

function listenTo(bus: PostgresqlBus, articleId: string): LiveEvent[] {
  const heard: LiveEvent[] = [];
  bus.subscribe(articleId, (event) => void heard.push(event));
  return heard;
}

test('what one process publishes reaches the other, and itself once', async (context) => {
  if (world().provider !== 'postgresql') context.skip('Several processes need PostgreSQL');
  const [one, two] = await twoBuses();
  const [own, foreign, elsewhere] = [listenTo(one, 'a'), listenTo(two, 'a'), listenTo(two, 'b')];
  one.publish('a', CHANGED);
  one.publish('b', CHANGED);
  await eventually(() => expect(elsewhere).toEqual([CHANGED]));
  // The database delivers in order: what came before the one on "b" has come.
  expect(foreign).toEqual([CHANGED]);
  two.publish('a', { kind: 'who' });
  await eventually(() => expect(own).toEqual([CHANGED, { kind: 'who' }]));
});

test('a lost connection is made again, and everybody is told to look', async (context) => {
  if (world().provider !== 'postgresql') context.skip('Several processes need PostgreSQL');
  const [one, two] = await twoBuses();
  const heard = listenTo(one, 'a');
  const killer = new Client({ connectionString: world().url });
  await killer.connect();
  await killer.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND query LIKE 'LISTEN%'`,
  );
  await killer.end();
  await eventually(() => expect(heard).toContainEqual({ kind: 'changed', byId: null, tab: '' }));
  await eventually(() => {
    two.publish('a', CHANGED);
    expect(heard).toContainEqual(CHANGED);
  });
});

test('people in two processes see each other', async (context) => {
  if (world().provider !== 'postgresql') context.skip('Several processes need PostgreSQL');
  const [one, two] = await twoBuses();
  const now = () => new Date();
  const seen: (readonly string[])[] = [];
  const enter = (bus: PostgresqlBus, process: string, name: string, take: (names: string[]) => void) =>
    new Presence({ bus, process, now }).enter('a', { id: name, name }, (people) =>
      take(people.map((person) => person.name)),
    );
  const leaveMara = enter(one, 'one', 'Mara', (names) => void seen.push(names));
  const leaveOmar = enter(two, 'two', 'Omar', () => undefined);
  await eventually(() => expect(seen.at(-1)).toEqual(['Mara', 'Omar']));
  leaveOmar();
  await eventually(() => expect(seen.at(-1)).toEqual(['Mara']));
  leaveMara();
});
