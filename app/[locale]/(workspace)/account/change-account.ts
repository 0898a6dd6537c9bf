import { failure, success, type Result } from '@/domain/result';
import { postToAuth } from '../../../account-client';

/** What the sign-in library says when it refuses, in our words. */
const CODES: Readonly<Record<string, string>> = {
  INVALID_PASSWORD: 'wrong_password',
  PASSWORD_TOO_SHORT: 'password_length',
  PASSWORD_TOO_LONG: 'password_length',
  CREDENTIAL_ACCOUNT_NOT_FOUND: 'no_password',
};

function codeOf(status: number, body: unknown): string {
  if (status === 429) return 'too_many_attempts';
  if (status === 401) return 'signed_out';
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : null;
  return (typeof code === 'string' ? CODES[code] : undefined) ?? 'unexpected';
}

/** A change of one's own account, which is the sign-in library's business; answered as a Result like any other. */
export async function changeAccount(
  path: 'update-user' | 'change-password' | 'revoke-sessions',
  body: object,
): Promise<Result<null>> {
  const response = await postToAuth(path, body);
  if (response === null) return failure('connection_lost');
  if (response.ok) return success(null);
  return failure(codeOf(response.status, await response.json().catch(() => null)));
}
