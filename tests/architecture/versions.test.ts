import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** Below these, holes are known that touch Verso: see docs/decisions/0007-security-floor.md. */
const FLOORS = {
  next: '16.3.3',
  react: '19.2.3',
  'better-auth': '1.6.5',
} as const;

function isAtLeast(version: string, floor: string): boolean {
  return version.localeCompare(floor, 'en', { numeric: true }) >= 0;
}

test.each(Object.entries(FLOORS))('%s is at least %s', (name, floor) => {
  const path = fileURLToPath(new URL(`../../node_modules/${name}/package.json`, import.meta.url));
  const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
  expect(isAtLeast(version, floor), `${name} ${version}`).toBe(true);
});

test('versions are compared by number, not by letter', () => {
  expect(isAtLeast('16.10.0', '16.3.3')).toBe(true);
  expect(isAtLeast('16.3.2', '16.3.3')).toBe(false);
});
