import type { CampaignPreview } from '@/domain/exchange/ratings/campaign/campaign-preview';
import { failure, success, type Result } from '@/domain/result';
import type { RatingsEvent } from '@/server/services/import-ratings';
import { readJsonLines } from '@/ui/import/read-json-lines';
import type { RatingsPort } from '@/ui/ratings/ratings-port';

function toForm(file: File, request: object): FormData {
  const form = new FormData();
  form.set('request', JSON.stringify(request));
  form.set('table', file, file.name);
  return form;
}

const isJson = (response: Response): boolean =>
  response.headers.get('Content-Type')?.startsWith('application/json') === true;

export const ratingsRequests = (projectId: string): RatingsPort => ({
  async preview(file) {
    try {
      const body = toForm(file, { projectId, campaigns: [] });
      const response = await fetch('/api/preview-ratings', { method: 'POST', body });
      // The route answers with a Result of this service, by construction.
      return isJson(response) ? ((await response.json()) as Result<CampaignPreview>) : failure('unexpected');
    } catch {
      return failure('connection_lost');
    }
  },
  async run({ file, campaigns }, onProgress, signal) {
    try {
      const body = toForm(file, { projectId, campaigns });
      const response = await fetch('/api/import-ratings', { method: 'POST', body, signal });
      // What is refused before the work begins is a Result; the work itself is told line by line.
      if (isJson(response)) return (await response.json()) as Result<readonly string[]>;
      if (!response.ok || response.body === null) return failure('unexpected');
      const ids: string[] = [];
      for await (const line of readJsonLines(response.body)) {
        const event = line as RatingsEvent;
        if (event.type === 'campaign') ids.push(event.id);
        else onProgress(event);
      }
      return ids.length === campaigns.length ? success(ids) : failure('unexpected');
    } catch {
      return failure(signal.aborted ? 'stopped' : 'connection_lost');
    }
  },
});
