import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findHearers } from '@/domain/talk/hearers';

const someone = fc.constantFrom('ana', 'ben', 'chen', 'dina', 'eli');
const several = fc.array(someone, { maxLength: 6 });

test('everybody whom a comment concerns hears of it once, and its writer never', () => {
  fc.assert(
    fc.property(someone, several, several, several, (byId, ownerIds, earlierWriterIds, mentionedIds) => {
      const { mentioned, commented } = findHearers({ byId, ownerIds, earlierWriterIds, mentionedIds });
      const told = [...mentioned, ...commented];
      expect(new Set(told).size).toBe(told.length);
      const concerned = new Set([...ownerIds, ...earlierWriterIds, ...mentionedIds]);
      concerned.delete(byId);
      expect(new Set(told)).toEqual(concerned);
      expect(new Set(mentioned)).toEqual(new Set(mentionedIds.filter((id) => id !== byId)));
    }),
  );
});
