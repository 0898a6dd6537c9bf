import { randomUUID } from 'node:crypto';
import { getSignedInUser } from '../auth/get-signed-in-user';
import { newInvitationToken } from '../auth/invitation-token';
import { getDatabase } from '../db/client';
import type { Context } from './use-case';

/** What a use case is handed when a request asks for it. */
export async function requestContext(headers: Headers): Promise<Context> {
  return {
    db: await getDatabase(),
    user: await getSignedInUser(headers),
    now: () => new Date(),
    newId: randomUUID,
    newToken: newInvitationToken,
  };
}
