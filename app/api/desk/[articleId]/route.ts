import { packDesk } from '@/domain/review/pack-desk';
import { success } from '@/domain/result';
import { ask } from '../../../ask';
import { resultResponse } from '@/server/services/result-response';

/** With `?alignment=` the number of the alignment that the reader has already. */
export async function GET(request: Request, { params }: RouteContext<'/api/desk/[articleId]'>) {
  const { articleId } = await params;
  const known = new URL(request.url).searchParams.get('alignment');
  const knownAlignment = known === null ? undefined : Number(known);
  const desk = await ask('get-desk', { articleId, knownAlignment });
  return resultResponse(desk.ok ? success(packDesk(desk.value)) : desk);
}
