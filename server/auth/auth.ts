import { getDatabase } from '../db/client';
import { env } from '../env';
import { log } from '../log';
import { createAuth, type Auth } from './create-auth';

let auth: Promise<Auth> | undefined;

/** The sign-in of this process. */
export function getAuth(): Promise<Auth> {
  auth ??= getDatabase().then(
    (db) => createAuth(db, env(), log()),
    (error: unknown) => {
      auth = undefined;
      throw error;
    },
  );
  return auth;
}
