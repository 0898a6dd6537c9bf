import type { Connection } from '../db/open-database';
import { isUniqueViolation } from '../db/unique-violation';

export interface UserRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly isAdministrator: boolean;
  readonly disabled: boolean;
  /** ISO 8601. */
  readonly createdAt: string;
}

export interface NewUser {
  readonly id: string;
  readonly name: string;
  /** In lower case. */
  readonly email: string;
  readonly passwordHash: string;
  readonly isAdministrator: boolean;
}

/** The provider under which the sign-in library keeps passwords. */
const PASSWORD_PROVIDER = 'credential';

/** Throws an error that `isEmailTaken` knows when somebody has the address already. */
export async function createUser(db: Connection, user: NewUser): Promise<void> {
  const { passwordHash, ...columns } = user;
  await db.user.create({
    data: {
      ...columns,
      accounts: {
        create: { id: user.id, accountId: user.id, providerId: PASSWORD_PROVIDER, password: passwordHash },
      },
    },
  });
}

/** For an account that was just made: one with work to its name cannot be removed. */
export async function removeUser(db: Connection, userId: string): Promise<void> {
  await db.user.deleteMany({ where: { id: userId } });
}

export const isEmailTaken = isUniqueViolation;

export async function hasUsers(db: Connection): Promise<boolean> {
  return (await db.user.findFirst({ where: { isExternal: false }, select: { id: true } })) !== null;
}

export async function isDisabled(db: Connection, userId: string): Promise<boolean> {
  const user = await db.user.findUnique({ where: { id: userId }, select: { disabledAt: true } });
  return user !== null && user.disabledAt !== null;
}

export async function findUserName(db: Connection, userId: string): Promise<string | null> {
  const user = await db.user.findUnique({ where: { id: userId }, select: { name: true } });
  return user?.name ?? null;
}

export async function findUserIdByEmail(db: Connection, email: string): Promise<string | null> {
  const user = await db.user.findUnique({ where: { email }, select: { id: true } });
  return user?.id ?? null;
}

export async function listUsers(db: Connection): Promise<UserRow[]> {
  const users = await db.user.findMany({
    where: { isExternal: false },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  return users.map(({ id, name, email, isAdministrator, disabledAt, createdAt }) => ({
    id,
    name,
    email,
    isAdministrator,
    disabled: disabledAt !== null,
    createdAt: createdAt.toISOString(),
  }));
}

/** False when there is no such user. */
export async function setAdministrator(
  db: Connection,
  userId: string,
  isAdministrator: boolean,
): Promise<boolean> {
  const { count } = await db.user.updateMany({ where: { id: userId }, data: { isAdministrator } });
  return count > 0;
}

/** Disabling signs the person out everywhere. False when there is no such user. */
export async function setDisabledAt(
  db: Connection,
  userId: string,
  disabledAt: Date | null,
): Promise<boolean> {
  const { count } = await db.user.updateMany({ where: { id: userId }, data: { disabledAt } });
  if (disabledAt !== null) await db.session.deleteMany({ where: { userId } });
  return count > 0;
}

/**
 * How many other people administer the installation. Their records stay locked until the transaction ends, so that
 * two administrators cannot both step down because the other is still there.
 */
export async function countOtherAdministrators(transaction: Connection, userId: string): Promise<number> {
  const administrators = { isAdministrator: true, disabledAt: null };
  // The lock takes in the person in question too: otherwise each of two would lock only the other.
  await transaction.user.updateMany({ where: administrators, data: { isAdministrator: true } });
  return transaction.user.count({ where: { ...administrators, id: { not: userId } } });
}
