import { expect, test } from 'vitest';
import { CHECKS } from '@/domain/checks/registry';
import messages from '@/messages/en.json';

test('each check has a name, a line that says what it finds, and words for each of its findings', () => {
  const told = Object.entries(messages.checks).filter(
    ([, { name, what, say }]) => name && what && say.default,
  );
  expect(told.map(([id]) => id).sort()).toEqual(CHECKS.map(({ id }) => id).sort());
});

test('each number that a project may set has a name', () => {
  const named: Readonly<Record<string, { readonly name: string; readonly parameters?: object }>> =
    messages.checks;
  for (const { id, parameters } of CHECKS)
    expect(Object.keys(named[id]?.parameters ?? {}), id).toEqual(Object.keys(parameters));
});
