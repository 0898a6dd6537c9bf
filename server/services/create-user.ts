import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { hashPassword } from '../auth/password';
import { createUser as saveUser, isEmailTaken } from '../data/users';
import { email, line, newPassword } from './fields';
import { recordAudit } from './record-audit';
import type { Answer, Context } from './use-case';

const input = z.object({ name: line, email, password: newPassword, isAdministrator: z.boolean() });

/** Makes an account from the command line. It is not in the registry: over the network people come by invitation. */
export async function createUser(
  context: Pick<Context, 'db' | 'now' | 'newId'>,
  given: z.input<typeof input>,
): Answer<{ readonly userId: string }> {
  const parsed = input.safeParse(given);
  if (!parsed.success) {
    return failure('invalid_input', { path: parsed.error.issues[0]?.path.join('.') ?? '' });
  }
  const { password, ...user } = parsed.data;
  const { db, newId } = context;
  const userId = newId();
  try {
    const passwordHash = await hashPassword(password);
    await db.$transaction(async (transaction) => {
      await saveUser(transaction, { ...user, id: userId, passwordHash });
      const { isAdministrator } = user;
      await recordAudit(transaction, { ...context, user: null }, [
        { kind: 'user_joined', details: { userId, administrator: isAdministrator, source: 'command_line' } },
      ]);
    });
    return success({ userId });
  } catch (error) {
    if (isEmailTaken(error)) return failure('email_taken');
    throw error;
  }
}
