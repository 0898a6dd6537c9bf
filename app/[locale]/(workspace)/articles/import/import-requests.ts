import type { ImportPreview, ImportWishes } from '@/domain/exchange/import-view';
import { failure, success, type Result } from '@/domain/result';
import type { ImportEvent } from '@/server/services/import-article';
import type { ImportItem, Material } from '@/ui/import/import-item';
import type { ImportOutcome, ImportPort } from '@/ui/import/import-port';
import { readJsonLines } from '@/ui/import/read-json-lines';
import { countFindings } from '../../count-findings';

/** The form that the import and its preview take: JSON in `request`, each text in a part of its own. */
function toForm(projectId: string, { way, source, target }: ImportItem, wishes: ImportWishes): FormData {
  const form = new FormData();
  form.set('request', JSON.stringify({ projectId, wishes }));
  const put = (part: string, { name, content }: Material): void => {
    if (typeof content === 'string') form.set(part, content);
    else form.set(part, content, name ?? '');
  };
  put(way === 'bilingual' ? 'table' : 'target', target);
  if (source !== null) put('source', source);
  return form;
}

function isJson(response: Response): boolean {
  return response.headers.get('Content-Type')?.startsWith('application/json') === true;
}

async function preview(
  item: ImportItem,
  wishes: ImportWishes,
  signal: AbortSignal,
): Promise<Result<ImportPreview>> {
  try {
    const body = toForm('', item, wishes);
    const response = await fetch('/api/preview-import', { method: 'POST', body, signal });
    // The route answers with a Result of this use case, by construction.
    return isJson(response) ? ((await response.json()) as Result<ImportPreview>) : failure('unexpected');
  } catch {
    return failure(signal.aborted ? 'stopped' : 'connection_lost');
  }
}

const run: ImportPort['run'] = async ({ projectId, item, wishes }, onProgress, signal) => {
  try {
    const body = toForm(projectId, item, wishes);
    const response = await fetch('/api/import', { method: 'POST', body, signal });
    // What is refused before the work begins is a Result; the work itself is told line by line.
    if (isJson(response)) return (await response.json()) as Result<ImportOutcome>;
    if (!response.ok || response.body === null) return failure('unexpected');
    for await (const line of readJsonLines(response.body)) {
      const event = line as ImportEvent;
      switch (event.type) {
        case 'progress':
          onProgress(event);
          break;
        case 'article':
          return success({ kind: 'article', id: event.id, title: event.title });
        case 'refused':
          return success({ kind: 'refused', issues: event.issues });
        case 'failed':
          return { ok: false, error: event.error };
      }
    }
    return failure('unexpected');
  } catch {
    return failure(signal.aborted ? 'stopped' : 'connection_lost');
  }
};

export const importRequests: ImportPort = { preview, run, countFindings };
