import { contentDisposition } from '@/domain/exchange/content-disposition';
import { exportTerms } from '@/server/services/export-terms';
import { resultResponse } from '@/server/services/result-response';
import { signedInContext } from '@/server/services/signed-in-context';
import { streamResponse } from '@/server/services/stream-response';

export async function GET(request: Request) {
  const context = await signedInContext(request.headers);
  if (!context.ok) return resultResponse(context);
  const projectId = new URL(request.url).searchParams.get('project') ?? '';
  const made = await exportTerms(context.value, projectId);
  if (!made.ok) return resultResponse(made);
  const { fileName, mediaType, body } = made.value;
  const headers = { 'Content-Type': mediaType, 'Content-Disposition': contentDisposition(fileName) };
  return streamResponse(body, headers);
}
