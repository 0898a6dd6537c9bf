import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '@/server/db/open-database';
import { addMember, addProject } from '@/tests/support/people';
import { verso } from '@/tests/support/terminal';

const folder = mkdtempSync(path.join(os.tmpdir(), 'verso-cli-'));
const url = `file:${path.join(folder, 'cli.db')}`;

beforeAll(() => {
  process.env['DATABASE_URL'] = url;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileWith(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

test('a new version is taken in for the article that it replaces, and one that is another article’s is not', async () => {
  await verso(['migrate']);
  const db = await openDatabase(url);
  const projectId = await addProject(db, 'The desk');
  const editor = await addMember(db, projectId, 'editor');
  const as = ['--as', editor.email];
  const first = fileWith('first.txt', 'Two ship left on Sunday.\n\nNobody was hurt.\n');
  const imported = await verso(['import', first, '--project', projectId, '--target-lang', 'en', ...as]);
  const id = imported.said.output.trim();

  const second = fileWith('second.txt', 'Two ships left on Sunday.\n\nNobody was hurt.\n\nAll are home.\n');
  const taken = await verso(['import', second, '--replaces', id, ...as]);
  expect(taken).toMatchObject({ code: 0, said: { output: `${id}\n`, errors: '' } });
  const texts = await db.block.findMany({
    where: { articleId: id, retiredIn: 0 },
    orderBy: { position: 'asc' },
  });
  expect(texts.map(({ text }) => text)).toEqual([
    'Two ships left on Sunday.',
    'Nobody was hurt.',
    'All are home.',
  ]);

  const other = fileWith('other.txt', 'Prices rose again in March.\n');
  const refused = await verso(['import', other, '--replaces', id, ...as]);
  expect(refused.code).toBe(1);
  expect(refused.said.errors).toMatch(/little in common/);
  expect((await verso(['import', other, '--replaces', id, '--anyway', ...as])).code).toBe(0);
  expect((await verso(['import', other, '--replaces', id, '--project', projectId, ...as])).code).toBe(2);
  await db.$disconnect();
});
