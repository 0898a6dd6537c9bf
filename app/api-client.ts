import { failure, type Result } from '@/domain/result';
import type { UseCaseId, UseCases } from '@/server/services/registry';

type Code = 'connection_lost' | 'unexpected';

/**
 * Asks a use case from the browser. What the network does to it comes back as a failure like any other. `tab` names a page
 * that follows an article: it is not told of what it changes itself.
 */
export async function callUseCase<Id extends UseCaseId>(
  id: Id,
  input: UseCases[Id]['input'],
  tab = '',
): Promise<Result<UseCases[Id]['output']>> {
  return postJson(`/api/use-case/${id}`, input, tab === '' ? {} : { 'X-Verso-Tab': tab });
}

/** Posts JSON and reads a Result; `Value` is what the address is known to answer. */
export async function postJson<Value>(
  address: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Result<Value>> {
  let response: Response;
  try {
    response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
      // A save that is under way when the page is left still arrives; browsers allow 64 kB for this.
      keepalive: JSON.stringify(body).length < 60_000,
    });
  } catch {
    return failure<Code>('connection_lost');
  }
  if (response.headers.get('Content-Type')?.startsWith('application/json') !== true)
    return failure<Code>('unexpected');
  // The route answers with a Result of this use case, by construction.
  return (await response.json()) as Result<Value>;
}
