import { guardRequest } from '@/server/auth/guard-request';
import { readJson } from '@/server/auth/read-json';
import { env } from '@/server/env';
import { answerUseCase, largestInput } from '@/server/services/answer-use-case';
import { resultResponse } from '@/server/services/result-response';

export async function POST(request: Request, { params }: RouteContext<'/api/use-case/[id]'>) {
  const { id } = await params;
  const maxBytes = largestInput(id);
  const expected = { origin: env().origin, contentType: 'application/json', maxBytes };
  const error = guardRequest(request, expected);
  if (error !== null) return resultResponse({ ok: false, error });
  const body = await readJson(request, maxBytes);
  if (!body.ok) return resultResponse(body);
  return resultResponse(await answerUseCase(id, body.value, request.headers));
}
