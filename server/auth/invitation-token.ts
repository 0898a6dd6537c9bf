import { createHash, randomBytes } from 'node:crypto';

/** What stands at the end of an invitation's address: 256 random bits. Shown once and never stored. */
export function newInvitationToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored. Without salt: nobody can go through 2²⁵⁶ tokens. */
export function hashInvitationToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
