import { decodeBytes } from '../../domain/exchange/decode-bytes';
import type { ImportFile } from '../../domain/exchange/import-file';
import { findRatingFormat } from '../../domain/exchange/ratings/registry';
import { failure, success, type Result } from '../../domain/result';
import { log } from '../log';
import { answerForm } from './answer-import';
import { importRatings, previewRatings, type RatedFile, type RatingsEvent } from './import-ratings';
import { readRatingsForm } from './read-import-form';
import { resultResponse } from './result-response';
import { jsonLinesResponse } from './stream-response';
import type { SignedInContext } from './use-case';

/** Answers with the events of taking rated data in, one a line. */
export function answerImportRatings(request: Request): Promise<Response> {
  return answerForm(request, readRatingsForm, async (context, form, maxBytes) => {
    const file = readRatedFile(form.file, maxBytes);
    if (!file.ok) return resultResponse(file);
    const campaigns = form.campaigns.map((campaign) => ({
      ...campaign,
      name: campaign.name || file.value.name,
    }));
    const imported = await importRatings(context, { ...form, campaigns, file: file.value }, request.signal);
    return imported.ok ? jsonLinesResponse(logged(context, imported.value)) : resultResponse(imported);
  });
}

export function answerPreviewRatings(request: Request): Promise<Response> {
  return answerForm(request, readRatingsForm, async (context, form, maxBytes) => {
    const file = readRatedFile(form.file, maxBytes);
    return resultResponse(file.ok ? await previewRatings(context, { ...form, file: file.value }) : file);
  });
}

/** What cannot be decoded is told by whoever sends it, who has decoded it too. */
function readRatedFile(
  { name, content }: ImportFile,
  maxBytes: number,
): Result<RatedFile, 'invalid_input' | 'qe_format_unknown'> {
  const text =
    typeof content === 'string' ? content : (decodeBytes(content, { maxBytes }).value?.text ?? null);
  if (text === null) return failure('invalid_input', { path: 'table' });
  const format = findRatingFormat(text);
  if (format === null) return failure('qe_format_unknown');
  return success({ name: name ?? '', format: format.id, set: format.read(text) });
}

/** One line in the log, as for any use case. */
async function* logged(
  { user }: SignedInContext,
  events: AsyncGenerator<RatingsEvent>,
): AsyncGenerator<RatingsEvent> {
  const startedMs = performance.now();
  let outcome = 'stopped';
  try {
    for await (const event of events) {
      if (event.type === 'campaign') outcome = 'campaign';
      yield event;
    }
  } finally {
    const ms = Math.round(performance.now() - startedMs);
    log().info({ useCase: 'import-ratings', userId: user.id, ms, outcome });
  }
}
