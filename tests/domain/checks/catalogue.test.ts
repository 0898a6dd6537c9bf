import { expect, test } from 'vitest';
import { CATALOGUE } from '@/bench/checks/catalogue';
import { CHECKS } from '@/domain/checks/registry';

test('what other tools look for is looked for by checks that exist, and each check has a row', () => {
  const told = new Set(CATALOGUE.flatMap(([, ids]) => ids.split(' ')));
  expect([...told].sort()).toEqual(CHECKS.map(({ id }) => id).sort());
});
