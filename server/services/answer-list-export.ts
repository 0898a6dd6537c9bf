import { contentDisposition } from '../../domain/exchange/content-disposition';
import type { Result } from '../../domain/result';
import { listFormat, type ListDownload, type ListFormat } from './export-agreed';
import { resultResponse } from './result-response';
import { signedInContext } from './signed-in-context';
import { streamResponse } from './stream-response';
import type { SignedInContext } from './use-case';

type ExportList = (
  context: SignedInContext,
  projectId: string,
  format: ListFormat,
) => Promise<Result<ListDownload, 'not_found' | 'forbidden'>>;

/** Answers `?project=…&format=tbx` with the file; a table where no format is named. */
export async function answerListExport(request: Request, exportList: ExportList): Promise<Response> {
  const context = await signedInContext(request.headers);
  if (!context.ok) return resultResponse(context);
  const asked = new URL(request.url).searchParams;
  const format = listFormat.safeParse(asked.get('format') ?? 'csv');
  if (!format.success) return resultResponse({ ok: false, error: { code: 'not_found' } });
  const made = await exportList(context.value, asked.get('project') ?? '', format.data);
  if (!made.ok) return resultResponse(made);
  const { fileName, mediaType, body } = made.value;
  const headers = { 'Content-Type': mediaType, 'Content-Disposition': contentDisposition(fileName) };
  return streamResponse(body, headers);
}
