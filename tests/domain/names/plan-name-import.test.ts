import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkKnownName, sameNameKey, tidyKnownName } from '@/domain/names/check-known-name';
import { joinKnownNames } from '@/domain/names/join-known-names';
import type { KnownName } from '@/domain/names/known-name';
import type { NewKnownName } from '@/domain/names/ledger/to-known-name';
import { planNameImport } from '@/domain/names/plan-name-import';

// Few words, so that names meet.
const spelling = fc.constantFrom('Gallant', 'gallant', 'Galant', 'Ghalant', 'Rafah', 'Ráfah');
const name = fc
  .record({
    sourceLang: fc.constant('ar'),
    targetLang: fc.constantFrom('en', 'fr'),
    source: fc.constantFrom('', 'غالانت', 'جالانت'),
    preferred: spelling,
    variants: fc.array(spelling, { maxLength: 3 }),
  })
  .map(tidyKnownName)
  .filter((tidied) => checkKnownName(tidied) === null);
const names = fc.uniqueArray(name, { selector: sameNameKey, maxLength: 8 });

const withIds = (all: readonly NewKnownName[], prefix = 'id'): readonly KnownName[] =>
  all.map((one, index) => ({ ...one, id: `${prefix} ${index}` }));

function imported(stored: readonly KnownName[], wanted: readonly NewKnownName[]): readonly KnownName[] {
  const { added, changed } = planNameImport(stored, wanted);
  const changes = new Map(changed.map((change) => [change.stored.id, change.wanted]));
  return [
    ...stored.map((one) => ({ ...one, ...changes.get(one.id) })),
    ...withIds(added, `new ${stored.length}`),
  ];
}

const spellingsOf = (all: readonly NewKnownName[]): ReadonlySet<string> =>
  new Set(
    all.flatMap(({ targetLang, source, preferred, variants }) =>
      [source, preferred, ...variants].flatMap((each) => (each === '' ? [] : `${targetLang} ${each}`)),
    ),
  );

test('an import loses no spelling, has every name of the file written as the file does, and each but once', () => {
  fc.assert(
    fc.property(names, names, (before, wanted) => {
      const after = imported(withIds(before), wanted);
      const keys = after.map(sameNameKey);
      expect(new Set(keys).size).toBe(keys.length);
      for (const one of wanted) expect(keys).toContain(sameNameKey(one));
      for (const each of spellingsOf([...before, ...wanted])) expect(spellingsOf(after)).toContain(each);
    }),
  );
});

test('the same file a second time changes nothing', () => {
  fc.assert(
    fc.property(names, names, (before, wanted) => {
      const again = planNameImport(imported(withIds(before), wanted), wanted);
      expect(again).toEqual({ added: [], changed: [], same: wanted.length });
    }),
  );
});

test('two names that are joined lose no spelling, and are written alike', () => {
  fc.assert(
    fc.property(name, name, (kept, other) => {
      const joined = joinKnownNames(kept, other);
      if (kept.targetLang !== other.targetLang) {
        expect(joined).toBeNull();
        return;
      }
      const after = [joined?.kept, joined?.other].flatMap((one) => one ?? []);
      expect(new Set(after.map(({ preferred }) => preferred))).toEqual(new Set([kept.preferred]));
      for (const each of spellingsOf([kept, other])) expect(spellingsOf(after)).toContain(each);
    }),
  );
});
