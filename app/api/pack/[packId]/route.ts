import { contentDisposition } from '@/domain/exchange/content-disposition';
import { failure } from '@/domain/result';
import { resultResponse } from '@/server/services/result-response';
import { signedInContext } from '@/server/services/signed-in-context';
import { streamPack } from '@/server/services/stream-pack';
import { streamResponse } from '@/server/services/stream-response';
import { id } from '@/server/services/fields';

/** A pack that was asked for with `prepare-pack`, as the browser saves it. */
export async function GET(request: Request, { params }: RouteContext<'/api/pack/[packId]'>) {
  const context = await signedInContext(request.headers);
  if (!context.ok) return resultResponse(context);
  const packId = id.safeParse((await params).packId);
  if (!packId.success) return resultResponse(failure('pack_gone'));
  const made = await streamPack(context.value, packId.data);
  if (!made.ok) return resultResponse(made);
  const { fileName, mediaType, body } = made.value;
  return streamResponse(body, {
    'Content-Type': mediaType,
    'Content-Disposition': contentDisposition(fileName),
    // A proxy that keeps it until it is whole would show no progress, and send nothing for a long time.
    'X-Accel-Buffering': 'no',
  });
}
