import { guardRequest } from '@/server/auth/guard-request';
import { readJson } from '@/server/auth/read-json';
import { env } from '@/server/env';
import { answerUseCase } from '@/server/services/answer-use-case';
import { resultResponse } from '@/server/services/result-response';

/** The largest input is a few hundred decisions with their texts. */
const MAX_BYTES = 4 * 1024 * 1024;

export async function POST(request: Request, { params }: RouteContext<'/api/use-case/[id]'>) {
  const expected = { origin: env().origin, contentType: 'application/json', maxBytes: MAX_BYTES };
  const error = guardRequest(request, expected);
  if (error !== null) return resultResponse({ ok: false, error });
  const body = await readJson(request, MAX_BYTES);
  if (!body.ok) return resultResponse(body);
  const { id } = await params;
  return resultResponse(await answerUseCase(id, body.value, request.headers));
}
