import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { hashInvitationToken } from '../auth/invitation-token';
import { hashPassword } from '../auth/password';
import { invitationFault } from '../data/invitation-fault';
import { findInvitation } from '../data/invitations';
import { redeemInvitation } from '../data/redeem-invitation';
import { createUser, isEmailTaken, type NewUser } from '../data/users';
import { email, line, newPassword } from './fields';
import { recordAudit } from './record-audit';
import { defineUseCase, type Context } from './use-case';

const account = z.object({ name: line, email, password: newPassword });
const input = z.object({ token: z.string().max(200), ...account.partial().shape });

/** Undoes what the transaction did so far. */
class AlreadyUsed extends Error {}

/** The account to make, null for somebody who has one and is signed in, undefined when its data are wanting. */
async function newAccount(
  context: Context,
  given: z.output<typeof input>,
): Promise<NewUser | null | undefined> {
  if (context.user !== null) return null;
  const parsed = account.safeParse(given);
  if (!parsed.success) return undefined;
  const { name, email, password } = parsed.data;
  return {
    id: context.newId(),
    name,
    email,
    passwordHash: await hashPassword(password),
    isAdministrator: false,
  };
}

/** Lets a person in by an invitation, once: with a new account, or with the one they are signed in to. */
export const acceptInvitation = defineUseCase({
  id: 'accept-invitation',
  access: 'public',
  input,
  async run(context, given) {
    const { db, now } = context;
    const invitation = await findInvitation(db, hashInvitationToken(given.token));
    const fault = invitationFault(invitation, now());
    if (invitation === null || fault !== null) return failure(fault ?? 'invitation_invalid');

    const made = await newAccount(context, given);
    if (made === undefined) return failure('invalid_input', { path: 'account' });
    const userId = made?.id ?? context.user?.id;
    if (userId === undefined) return failure('signed_out');
    try {
      return await db.$transaction(async (transaction) => {
        if (made !== null) await createUser(transaction, made);
        if (!(await redeemInvitation(transaction, invitation, userId, now()))) throw new AlreadyUsed();
        const { projectId, role } = invitation.to;
        await recordAudit(transaction, { ...context, user: made ?? context.user }, [
          {
            kind: 'user_joined',
            ...(projectId === null ? {} : { projectId }),
            details: { userId, role, invitationId: invitation.id, newAccount: made !== null },
          },
        ]);
        return success({ userId, projectId });
      });
    } catch (error) {
      if (error instanceof AlreadyUsed) return failure('invitation_used');
      if (isEmailTaken(error)) return failure('email_taken');
      throw error;
    }
  },
});
