import { contentDisposition } from '@/domain/exchange/content-disposition';
import { failure } from '@/domain/result';
import { guardRequest } from '@/server/auth/guard-request';
import { readBytes } from '@/server/auth/read-bytes';
import { env } from '@/server/env';
import { exportArticles, exportQuery } from '@/server/services/export-articles';
import { resultResponse } from '@/server/services/result-response';
import { signedInContext } from '@/server/services/signed-in-context';
import { streamResponse } from '@/server/services/stream-response';

/** As many ids as a list shows. */
const MAX_FORM_BYTES = 64 * 1024;

export const GET = (request: Request) => answer(request.headers, new URL(request.url).searchParams);

/** The same as a form, for more articles than fit into an address. */
export async function POST(request: Request) {
  const contentType = 'application/x-www-form-urlencoded';
  const error = guardRequest(request, { origin: env().origin, contentType, maxBytes: MAX_FORM_BYTES });
  if (error !== null) return resultResponse({ ok: false, error });
  const bytes = await readBytes(request, MAX_FORM_BYTES);
  return bytes === null
    ? resultResponse(failure('too_large', { maxBytes: MAX_FORM_BYTES }))
    : answer(request.headers, new URLSearchParams(bytes.toString('utf8')));
}

async function answer(headers: Headers, fields: URLSearchParams): Promise<Response> {
  const context = await signedInContext(headers);
  if (!context.ok) return resultResponse(context);
  const query = exportQuery.safeParse(Object.fromEntries(fields));
  if (!query.success) return resultResponse(failure('invalid_input', { path: 'query' }));
  const made = await exportArticles(context.value, query.data);
  if (!made.ok) return resultResponse(made);
  const { fileName, mediaType, body } = made.value;
  return streamResponse(body, {
    'Content-Type': mediaType,
    'Content-Disposition': contentDisposition(fileName),
  });
}
