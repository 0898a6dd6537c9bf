import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { canRead } from '../../domain/review/role';
import { guardRequest } from '../auth/guard-request';
import { readJson } from '../auth/read-json';
import { env } from '../env';
import { getLive } from '../live/live';
import { enterArticleInSight } from './enter-article';
import { id } from './fields';
import { resultResponse } from './result-response';
import { signedInContext } from './signed-in-context';

const MAX_BYTES = 1024;

/** Which segment is read, in the page that has this name. */
const move = z.object({ tab: id, segmentId: id });

/** Tells whoever has the article open which segment the person reads. Nothing of it is stored, or stands in the log. */
export async function answerMove(request: Request, articleId: string): Promise<Response> {
  const expected = { origin: env().origin, contentType: 'application/json', maxBytes: MAX_BYTES };
  const error = guardRequest(request, expected);
  if (error !== null) return resultResponse({ ok: false, error });
  const context = await signedInContext(request.headers);
  if (!context.ok) return resultResponse(context);
  const body = await readJson(request, MAX_BYTES);
  if (!body.ok) return resultResponse(body);
  const parsed = move.safeParse(body.value);
  if (!parsed.success || !id.safeParse(articleId).success) return resultResponse(failure('not_found'));
  const { db, user } = context.value;
  const entered = await enterArticleInSight(db, user, articleId, canRead);
  if (!entered.ok) return resultResponse(entered);
  const { tab, segmentId } = parsed.data;
  getLive().bus.publish(articleId, { kind: 'moved', userId: user.id, tab, at: segmentId });
  return resultResponse(success({ moved: true }));
}
