import type { Sight } from '../../domain/review/blindness';
import { canRead } from '../../domain/review/role';
import { failure, success, type Result } from '../../domain/result';
import { getLive } from '../live/live';
import { enterArticleInSight, type EntryRefusal } from './enter-article';
import { followArticle } from './follow-article';
import { id } from './fields';
import { signedInContext } from './signed-in-context';

/** The stream of an article's events for whoever sent the request, asked anew from time to time whether they may. */
export async function openEventStream(
  request: Request,
  articleId: string,
): Promise<Result<ReadableStream<Uint8Array>, 'signed_out' | EntryRefusal>> {
  const { headers, signal, url } = request;
  const context = await signedInContext(headers);
  if (!context.ok) return context;
  if (!id.safeParse(articleId).success) return failure('not_found');
  const mayStay = async (sight: Sight): Promise<boolean> => {
    const again = await signedInContext(headers);
    if (!again.ok) return false;
    const entered = await enterArticleInSight(again.value.db, again.value.user, articleId, canRead);
    return entered.ok && entered.value.sight === sight;
  };
  const tab = id.safeParse(new URL(url).searchParams.get('tab')).data ?? '';
  const stream = await followArticle(context.value, articleId, { live: getLive(), tab, signal, mayStay });
  return stream.ok ? success(stream.value) : stream;
}

/** `no-transform` keeps compression from holding events back until there are enough of them; so does the last, of nginx. */
export const EVENT_STREAM_HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'private, no-store, no-transform',
  'X-Accel-Buffering': 'no',
} as const;
