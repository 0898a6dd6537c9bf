import { failure, success, type Result } from '../../domain/result';
import { requestContext } from './request-context';
import type { SignedInContext } from './use-case';

/** What a service of a route is handed, where somebody has to be signed in. */
export async function signedInContext(headers: Headers): Promise<Result<SignedInContext, 'signed_out'>> {
  const context = await requestContext(headers);
  const { user } = context;
  return user === null ? failure('signed_out') : success({ ...context, user });
}
