import { failure, success, type Result } from '@/domain/result';

type Code = 'wrong_credentials' | 'too_many_attempts' | 'connection_lost' | 'unexpected';

/** The sign-in library answers in its own way; here it becomes a Result like every other answer. */
export async function postToAuth(path: string, body: object): Promise<Response | null> {
  try {
    return await fetch(`/api/auth/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  } catch {
    return null;
  }
}

export async function signIn(email: string, password: string): Promise<Result<null, Code>> {
  const response = await postToAuth('sign-in/email', { email, password });
  if (response === null) return failure('connection_lost');
  if (response.ok) return success(null);
  if (response.status === 429) return failure('too_many_attempts');
  return failure(response.status < 500 ? 'wrong_credentials' : 'unexpected');
}

export async function signOut(): Promise<void> {
  await postToAuth('sign-out', {});
}

/** Leaves for the organisation's own sign-in, which sends the browser back to `target`. */
export async function startSingleSignOn(target: string): Promise<void> {
  const response = await postToAuth('sign-in/social', { provider: 'oidc', callbackURL: target });
  if (response?.ok !== true) return;
  const { url } = (await response.json()) as { readonly url: string };
  window.location.assign(url);
}
