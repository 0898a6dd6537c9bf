import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '@/server/db/open-database';
import { addMember, addProject } from '@/tests/support/people';
import { addArticle } from '@/tests/support/sample-article';
import { verso } from '@/tests/support/terminal';

const folder = mkdtempSync(path.join(os.tmpdir(), 'verso-cli-'));
const url = `file:${path.join(folder, 'cli.db')}`;

beforeAll(() => {
  process.env['DATABASE_URL'] = url;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the command line writes a pack of the parts that it is told', async () => {
  await verso(['migrate']);
  const db = await openDatabase(url);
  const projectId = await addProject(db, 'The desk');
  const { email } = await addMember(db, projectId, 'viewer');
  const { id } = await addArticle(db, projectId, 'The port');
  await db.$disconnect();

  const out = path.join(folder, 'pack.zip');
  const call = ['export', id, '--as', email, '--pack', 'approved,report', '--language', 'ar', '--out', out];
  expect(await verso(call)).toMatchObject({ code: 0, said: { errors: '' } });
  const files = unzipSync(readFileSync(out));
  expect(Object.keys(files).sort()).toEqual([
    'README.txt',
    'The port.approved.md',
    'The port.report.html',
    'index.html',
    'manifest.json',
  ]);
  expect(Buffer.from(files['The port.report.html'] ?? []).toString()).toContain('<html lang="ar" dir="rtl">');

  const wrong = await verso(['export', id, '--as', email, '--pack', 'approved,nonsense']);
  expect(wrong).toMatchObject({ code: 2 });
  const refused = await verso(['export', id, '--as', email, '--pack', 'triples']);
  expect(refused.code).toBe(1);
  expect(refused.said.errors).toMatch(/“The desk” has not consented/);
});
