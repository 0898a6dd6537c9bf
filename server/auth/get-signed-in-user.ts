import { getAuth } from './auth';
import type { Auth } from './create-auth';
import type { SignedInUser } from './signed-in-user';

/** Somebody who was disabled is signed out, even if a session is left. */
export async function findSignedInUser(auth: Auth, headers: Headers): Promise<SignedInUser | null> {
  // A page cannot set the cookie that would go with a prolonged session: sessions end when they end.
  const session = await auth.api.getSession({ headers, query: { disableRefresh: true } });
  if (session === null) return null;
  const { id, name, email, isAdministrator, disabledAt } = session.user;
  return (disabledAt ?? null) === null ? { id, name, email, isAdministrator } : null;
}

/** Who sent the request, or null. */
export async function getSignedInUser(headers: Headers): Promise<SignedInUser | null> {
  return findSignedInUser(await getAuth(), headers);
}
