import { answerMove } from '@/server/services/answer-move';
import { EVENT_STREAM_HEADERS, openEventStream } from '@/server/services/event-stream';
import { resultResponse } from '@/server/services/result-response';

export async function GET(request: Request, { params }: RouteContext<'/api/events/[articleId]'>) {
  const { articleId } = await params;
  const stream = await openEventStream(request, articleId);
  return stream.ok ? new Response(stream.value, { headers: EVENT_STREAM_HEADERS }) : resultResponse(stream);
}

/** Says where in the article the person is. */
export async function POST(request: Request, { params }: RouteContext<'/api/events/[articleId]'>) {
  return answerMove(request, (await params).articleId);
}
