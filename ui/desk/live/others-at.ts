import { useSyncExternalStore } from 'react';
import type { ArticleIndex } from '../article/article-index';
import type { PresentPerson } from '../desk-port';
import { useDesk } from '../session/desk-context';

export type OthersIn = 'segments' | 'passages';

/** Who else reads what, by the position of the segment or of the passage. */
type OthersAt = Readonly<Record<OthersIn, ReadonlyMap<number, readonly PresentPerson[]>>>;

const NOBODY: readonly PresentPerson[] = [];
const known = new WeakMap<readonly PresentPerson[], WeakMap<ArticleIndex, OthersAt>>();

/** Worked out once for all rows. */
function othersAt(people: readonly PresentPerson[], ownId: string, index: ArticleIndex): OthersAt {
  const ofPeople = known.get(people) ?? new WeakMap<ArticleIndex, OthersAt>();
  known.set(people, ofPeople);
  const before = ofPeople.get(index);
  if (before !== undefined) return before;
  const segments = new Map<number, readonly PresentPerson[]>();
  const passages = new Map<number, readonly PresentPerson[]>();
  const add = (map: Map<number, readonly PresentPerson[]>, at: number, person: PresentPerson) =>
    map.set(at, [...(map.get(at) ?? []), person]);
  for (const person of people) {
    const position = index.segments.findIndex(({ id }) => id === person.at);
    if (person.userId === ownId || position < 0) continue;
    add(segments, position, person);
    add(passages, index.passageOfSegment[position] ?? 0, person);
  }
  const found = { segments, passages };
  ofPeople.set(index, found);
  return found;
}

/** Who else reads there; the same list as long as nobody moves. */
export function useOthersAt(
  index: ArticleIndex,
  realm: OthersIn,
  position: number,
): readonly PresentPerson[] {
  const desk = useDesk();
  const get = (): readonly PresentPerson[] =>
    othersAt(desk.people.get(), desk.store.view.actor.userId, index)[realm].get(position) ?? NOBODY;
  return useSyncExternalStore(desk.people.subscribe, get, get);
}
