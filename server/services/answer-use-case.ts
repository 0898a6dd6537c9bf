import { randomUUID } from 'node:crypto';
import { failure } from '../../domain/result';
import { env } from '../env';
import { log } from '../log';
import { announcer } from './announce';
import { USE_CASES } from './registry';
import { requestContext } from './request-context';
import { runUseCase } from './run-use-case';
import type { Answer, AnyUseCase, Context } from './use-case';

const BY_ID: ReadonlyMap<string, AnyUseCase> = new Map(USE_CASES.map((useCase) => [useCase.id, useCase]));

/** The largest input is a few hundred decisions with their texts, unless it is a file. */
const MAX_BYTES = 4 * 1024 * 1024;

/** How much is read of what a use case is asked. */
export const largestInput = (useCaseId: string): number =>
  BY_ID.get(useCaseId)?.carriesFile === true ? env().uploadLimitBytes : MAX_BYTES;

/** Finds the use case, finds out who asks, and asks. A page that asks for several things finds it out once, and hands it on. */
export async function answerUseCase(
  useCaseId: string,
  input: unknown,
  headers: Headers,
  findContext: () => Promise<Context> = () => requestContext(headers),
): Answer<unknown> {
  const useCase = BY_ID.get(useCaseId);
  if (useCase === undefined) return failure('not_found');
  const requestLog = log().child({ requestId: randomUUID() });
  return runUseCase(useCase, await findContext(), input, requestLog, announcer(headers));
}
