import { expect, test } from 'vitest';
import { CHECKS } from '@/domain/checks/registry';
import messages from '@/messages/en.json';

test('each check has a name, a line that says what it finds, and words for each of its findings', () => {
  const told = Object.entries(messages.checks).filter(
    ([, { name, what, say }]) => name && what && say.default,
  );
  expect(told.map(([id]) => id).sort()).toEqual(CHECKS.map(({ id }) => id).sort());
});
