import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { CHECKS } from '@/domain/checks/registry';

const FOLDER = path.join(process.cwd(), 'docs/checks');

test('each check has its page, made by `npm run bench:checks`, and the first page leads to it', () => {
  const pages = CHECKS.map(({ id }) => `${id}.md`);
  expect(readdirSync(FOLDER).sort()).toEqual(['README.md', ...pages].sort());
  const index = readFileSync(path.join(FOLDER, 'README.md'), 'utf8');
  for (const page of pages) expect(index).toContain(`(${page})`);
});
