import type { Logger } from 'pino';
import { failure, success, type Result } from '../../domain/result';
import { toNobody, type Announce } from './announce';
import type { AccessCode } from './codes';
import type { Answer, AnyUseCase, Context } from './use-case';

type Run = (input: unknown) => Answer<unknown>;

/** The use case for this person, or why they may not come in. */
function admit(useCase: AnyUseCase, context: Context): Result<Run, AccessCode> {
  if (useCase.access === 'public') return success((input) => useCase.run(context, input));
  const { user } = context;
  if (user === null) return failure('signed_out');
  if (useCase.access === 'administrator' && !user.isAdministrator) return failure('forbidden');
  return success((input) => useCase.run({ ...context, user }, input));
}

async function answer(
  useCase: AnyUseCase,
  context: Context,
  input: unknown,
  announce: Announce,
): Answer<unknown> {
  const admitted = admit(useCase, context);
  if (!admitted.ok) return admitted;
  const parsed = useCase.input.safeParse(input);
  if (!parsed.success) {
    return failure('invalid_input', { path: parsed.error.issues[0]?.path.join('.') ?? '' });
  }
  const result = await admitted.value(parsed.data);
  if (result.ok && context.user !== null) {
    const touched = useCase.touches?.(parsed.data, result.value) ?? [];
    const { happening = 'changed' } = useCase;
    for (const articleId of new Set(touched)) announce(articleId, context.user.id, happening);
    for (const projectId of new Set(useCase.touchesProjects?.(parsed.data, result.value) ?? []))
      announce(projectId, context.user.id, 'agreed');
  }
  return result;
}

/**
 * The one way into a use case: who may come in at all, what is accepted, and one line in the log, which holds no
 * text. What is thrown is a bug: it is logged and thrown on. `announce` is where those who have a changed article open
 * learn of it; by itself a use case tells nobody.
 */
export async function runUseCase(
  useCase: AnyUseCase,
  context: Context,
  input: unknown,
  log: Logger,
  announce = toNobody,
): Answer<unknown> {
  const startedMs = performance.now();
  const entry = (): object => ({
    useCase: useCase.id,
    userId: context.user?.id,
    ms: Math.round(performance.now() - startedMs),
  });
  try {
    const result = await answer(useCase, context, input, announce);
    log.info({ ...entry(), outcome: result.ok ? 'ok' : result.error.code }, 'use case');
    return result;
  } catch (error) {
    log.error({ ...entry(), outcome: 'bug', err: error }, 'use case');
    throw error;
  }
}
