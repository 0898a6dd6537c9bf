import * as z from 'zod';
import { failure } from '../../domain/result';
import { guardRequest } from '../auth/guard-request';
import { readJson } from '../auth/read-json';
import { env } from '../env';
import { log } from '../log';
import { announcer } from './announce';
import { bulkTargets, bulkWish } from './bulk-fields';
import { id } from './fields';
import { resultResponse } from './result-response';
import { runBulk, runUndoBulk } from './run-bulk';
import { signedInContext } from './signed-in-context';
import { jsonLinesResponse } from './stream-response';

const MAX_BYTES = 1024 * 1024;

const request = z.union([
  z.object({ action: z.literal('decide'), batchId: id, targets: bulkTargets, wish: bulkWish }),
  z.object({ action: z.literal('undo'), batchId: id, undoesId: id }),
]);

/** Answers with the events of a bulk decision or of its undo, one a line. */
export async function answerBulk(http: Request): Promise<Response> {
  const expected = { origin: env().origin, contentType: 'application/json', maxBytes: MAX_BYTES };
  const error = guardRequest(http, expected);
  if (error !== null) return resultResponse({ ok: false, error });
  const context = await signedInContext(http.headers);
  if (!context.ok) return resultResponse(context);
  const body = await readJson(http, MAX_BYTES);
  if (!body.ok) return resultResponse(body);
  const parsed = request.safeParse(body.value);
  if (!parsed.success) {
    return resultResponse(failure('invalid_input', { path: parsed.error.issues[0]?.path.join('.') ?? '' }));
  }
  const wanted = parsed.data;
  log().info({ useCase: 'bulk', userId: context.value.user.id, action: wanted.action });
  const announce = announcer(http.headers);
  const events =
    wanted.action === 'decide'
      ? await runBulk(context.value, wanted, http.signal, announce)
      : await runUndoBulk(context.value, wanted, http.signal, announce);
  return events.ok ? jsonLinesResponse(events.value) : resultResponse(events);
}
