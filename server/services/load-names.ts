import type { Person } from '../../domain/review/desk-view';
import { listPeople } from '../data/people';
import type { Connection } from '../db/open-database';

export type NameOf = (id: string) => Person;

/** The people behind these ids, with one query; somebody who is gone has no name. */
export async function loadNames(connection: Connection, ids: Iterable<string>): Promise<NameOf> {
  const people = new Map((await listPeople(connection, ids)).map((person) => [person.id, person]));
  return (id) => people.get(id) ?? { id, name: '' };
}
