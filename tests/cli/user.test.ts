import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '@/server/db/open-database';
import { verso } from '@/tests/support/terminal';

const folder = mkdtempSync(path.join(os.tmpdir(), 'verso-cli-'));
const url = `file:${path.join(folder, 'cli.db')}`;

beforeAll(() => {
  process.env['DATABASE_URL'] = url;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the command line makes the database, and in it the first administrator', async () => {
  const migrated = await verso(['migrate']);
  expect(migrated.said.output).toMatch(/^\d{14}_/);
  expect((await verso(['migrate'])).said.output).toBe('The database is up to date.\n');

  const create = ['user', 'create', '--email', 'Ada@Example.org', '--name', 'Ada', '--administrator'];
  const refused = await verso(create, 'short\n');
  expect(refused.code).toBe(1);
  expect(refused.said.errors).toMatch(/8 to 128/);
  expect((await verso(['user', 'create', '--name', 'Ada'])).code).toBe(2);
  expect(await verso(create, 'a long password\n')).toMatchObject({ code: 0, said: { errors: '' } });
  expect((await verso(create, 'a long password\n')).said.errors).toMatch(/already/);

  const db = await openDatabase(url);
  expect(await db.user.findMany()).toMatchObject([{ email: 'ada@example.org', isAdministrator: true }]);
  await db.$disconnect();
});
