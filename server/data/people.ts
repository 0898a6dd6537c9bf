import type { Person } from '../../domain/review/desk-view';
import type { Connection } from '../db/open-database';

/** Who the ids stand for, by name; nothing else of a person is shown beside their work. */
export async function listPeople(connection: Connection, ids: Iterable<string>): Promise<readonly Person[]> {
  return connection.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  });
}

/** Who has this address, in lower case; nobody who is disabled. */
export async function findUser(
  connection: Connection,
  email: string,
): Promise<(Person & { readonly email: string; readonly isAdministrator: boolean }) | null> {
  return connection.user.findFirst({
    where: { email, disabledAt: null },
    select: { id: true, name: true, email: true, isAdministrator: true },
  });
}

/** What of people says what they may read. */
export async function listReadersById(
  connection: Connection,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly isAdministrator: boolean }[]> {
  return connection.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, isAdministrator: true },
  });
}
