import fc from 'fast-check';
import { changeSetOf, type Change, type ChangeSet } from '@/domain/text/change-set';
import { arbitraryText } from './arbitrary-text';

/** Any changes of a text of this length: insertions, deletions, replacements, touching or apart. */
export function arbitraryChangeSet(length: number): fc.Arbitrary<ChangeSet> {
  const change = fc.record({ skip: fc.nat(4), remove: fc.nat(4), insert: arbitraryText(2) });
  return fc.array(change, { maxLength: 5 }).map((steps) => {
    const changes: Change[] = [];
    let at = 0;
    for (const { skip, remove, insert } of steps) {
      const start = Math.min(at + skip, length);
      const end = Math.min(start + remove, length);
      changes.push({ start, end, insert });
      at = end;
    }
    return changeSetOf(changes);
  });
}
