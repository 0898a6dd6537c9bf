import { contentDisposition } from '@/domain/exchange/content-disposition';
import { failure } from '@/domain/result';
import { auditQuery } from '@/server/services/enter-audit';
import { exportAudit } from '@/server/services/export-audit';
import { resultResponse } from '@/server/services/result-response';
import { signedInContext } from '@/server/services/signed-in-context';
import { streamResponse } from '@/server/services/stream-response';

const NOT_FILTERED = { kind: null, personId: null, projectId: null, articleId: null, from: '', to: '' };

export async function GET(request: Request) {
  const context = await signedInContext(request.headers);
  if (!context.ok) return resultResponse(context);
  const given = Object.fromEntries(new URL(request.url).searchParams);
  const query = auditQuery.safeParse({ ...NOT_FILTERED, ...given });
  if (!query.success) return resultResponse(failure('invalid_input', { path: 'query' }));
  const made = await exportAudit(context.value, query.data);
  if (!made.ok) return resultResponse(made);
  const { fileName, mediaType, body } = made.value;
  const headers = { 'Content-Type': mediaType, 'Content-Disposition': contentDisposition(fileName) };
  return streamResponse(body, headers);
}
