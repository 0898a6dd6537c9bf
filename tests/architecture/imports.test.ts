import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PARTS = ['app', 'cli', 'domain', 'i18n', 'server', 'ui'];

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

async function violationsIn(folder: string, parts: readonly string[]): Promise<readonly string[]> {
  const program = `${ROOT}node_modules/dependency-cruiser/bin/dependency-cruise.mjs`;
  const args = [program, '--config', `${ROOT}.dependency-cruiser.cjs`, '--output-type', 'json', ...parts];
  const { stdout } = await run(process.execPath, args, { cwd: folder, maxBuffer: 256 * 1024 * 1024 }).catch(
    // It exits with the number of violations; its answer is the same.
    (error: unknown) => error as { stdout: string },
  );
  const { summary } = JSON.parse(stdout) as { summary: { violations: readonly Violation[] } };
  return summary.violations.map(({ rule, from, to }) => `${from} → ${to}: ${rule.name}`);
}

test('every import keeps to the layers', { timeout: 120_000 }, async () => {
  expect(await violationsIn(ROOT, PARTS)).toEqual([]);
});

test('a project that breaks the rule is caught', { timeout: 60_000 }, async () => {
  const found = await violationsIn(`${ROOT}tests/fixtures/architecture`, ['domain', 'ui', 'server']);
  expect(found).toEqual(
    expect.arrayContaining([
      'domain/text/reaches-out.ts → server/db/open-nothing.ts: domain may import only itself',
      'domain/text/reaches-out.ts → fs: domain is pure: no Node, no React, no library without a decision record',
      'ui/asks-the-server.ts → server/db/open-nothing.ts: ui may import only itself, domain, i18n',
    ]),
  );
});
