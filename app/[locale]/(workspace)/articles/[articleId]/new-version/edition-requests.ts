import { failure, success, type Result } from '@/domain/result';
import type { PreviewEvent } from '@/server/services/preview-reimport';
import type { ReimportEvent } from '@/server/services/reimport-article';
import type { EditionPort, NewTexts, PreviewAnswer, TakenIn } from '@/ui/editions/edition-port';
import { readJsonLines } from '@/ui/import/read-json-lines';

/** The form that the dry run and the taking in have in common. */
function toForm(articleId: string, id: string, baseEdition: number, texts: NewTexts): FormData {
  const { materials, mtSystem, reading } = texts;
  const wishes = { info: mtSystem === '' ? {} : { mtSystem }, ...reading };
  const form = new FormData();
  form.set('request', JSON.stringify({ articleId, id, baseEdition, wishes }));
  for (const [part, { name, content }] of Object.entries(materials)) {
    if (typeof content === 'string') form.set(part, content);
    else form.set(part, content, name ?? '');
  }
  return form;
}

function isJson(response: Response): boolean {
  return response.headers.get('Content-Type')?.startsWith('application/json') === true;
}

export function editionRequests(articleId: string): EditionPort {
  return {
    preview: async (texts, onProgress, signal) => {
      try {
        const body = toForm(articleId, crypto.randomUUID(), 1, texts);
        const response = await fetch('/api/preview-reimport', { method: 'POST', body, signal });
        // The routes answer with results of these use cases, by construction.
        if (isJson(response)) return (await response.json()) as Result<PreviewAnswer>;
        if (!response.ok || response.body === null) return failure('unexpected');
        for await (const line of readJsonLines(response.body)) {
          const event = line as PreviewEvent;
          if (event.type === 'progress') onProgress(event);
          else return event.type === 'preview' ? success(event) : { ok: false, error: event.error };
        }
        return failure('unexpected');
      } catch {
        return failure(signal.aborted ? 'stopped' : 'connection_lost');
      }
    },
    takeIn: async (texts, baseEdition, onProgress, signal) => {
      try {
        const body = toForm(articleId, crypto.randomUUID(), baseEdition, texts);
        const response = await fetch('/api/reimport', { method: 'POST', body, signal });
        if (isJson(response)) return (await response.json()) as Result<TakenIn>;
        if (!response.ok || response.body === null) return failure('unexpected');
        for await (const line of readJsonLines(response.body)) {
          const event = line as ReimportEvent;
          switch (event.type) {
            case 'progress':
              onProgress(event);
              break;
            case 'article':
              return success(event);
            case 'refused':
              return success({ outcome: 'refused', issues: event.issues });
            case 'failed':
              return { ok: false, error: event.error };
          }
        }
        return failure('unexpected');
      } catch {
        return failure(signal.aborted ? 'stopped' : 'connection_lost');
      }
    },
  };
}
