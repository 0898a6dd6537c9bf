import { contentDisposition } from '@/domain/exchange/content-disposition';
import { failure } from '@/domain/result';
import { exportArticles, exportQuery } from '@/server/services/export-articles';
import { resultResponse } from '@/server/services/result-response';
import { signedInContext } from '@/server/services/signed-in-context';
import { streamResponse } from '@/server/services/stream-response';

export async function GET(request: Request) {
  const context = await signedInContext(request.headers);
  if (!context.ok) return resultResponse(context);
  const query = exportQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) return resultResponse(failure('invalid_input', { path: 'query' }));
  const made = await exportArticles(context.value, query.data);
  if (!made.ok) return resultResponse(made);
  const { fileName, mediaType, body } = made.value;
  const headers = { 'Content-Type': mediaType, 'Content-Disposition': contentDisposition(fileName) };
  return streamResponse(body, headers);
}
