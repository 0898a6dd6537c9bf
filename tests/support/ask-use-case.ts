import type { APIRequestContext } from 'playwright-core';

/** What the use case answers this person; a refusal stops the test. */
export async function askUseCase<Value>(
  person: APIRequestContext,
  useCase: string,
  data: object,
): Promise<Value> {
  const answer = await person.post(`/api/use-case/${useCase}`, { data });
  // The answer of a use case is a Result, and a failure has no value.
  const { value } = (await answer.json()) as { readonly value?: Value };
  if (value === undefined) throw new Error(`${useCase} was refused`);
  return value;
}
