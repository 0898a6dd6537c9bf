import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Literals } from '@/domain/checks/entities/literals';

const text = fc.string({ unit: fc.constantFrom('a', 'b', '中', '国', '\u{20000}', '.'), maxLength: 12 });

test('finds the names that stand in a text, each once and in the order of the list', () => {
  fc.assert(
    fc.property(fc.array(text.filter((name) => name !== '')), text, (names, within) => {
      const listed = names.map((name, number) => [name, number] as const);
      expect(new Literals(listed).standingIn(within)).toEqual(
        listed.filter(([name]) => within.includes(name)),
      );
    }),
  );
});
