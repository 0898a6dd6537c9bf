import { guardRequest } from '../auth/guard-request';
import { env } from '../env';
import { log } from '../log';
import { getFindingCounter } from './finding-counter';
import { importArticle, type ImportEvent } from './import-article';
import { previewImport } from './preview-import';
import { readImportForm, type ImportForm } from './read-import-form';
import { resultResponse } from './result-response';
import { signedInContext } from './signed-in-context';
import { jsonLinesResponse } from './stream-response';
import type { SignedInContext } from './use-case';

/** Answers with the events of an import, one a line. */
export function answerImport(request: Request): Promise<Response> {
  return answerForm(request, async (context, form, maxBytes) => {
    const imported = await importArticle(context, { ...form, maxBytes }, request.signal);
    return imported.ok ? jsonLinesResponse(logged(context, imported.value)) : resultResponse(imported);
  });
}

export function answerPreviewImport(request: Request): Promise<Response> {
  return answerForm(request, async (context, form, maxBytes) =>
    resultResponse(await previewImport(context, { ...form, maxBytes }, request.signal)),
  );
}

/** The checks that both have in common: where the request comes from, who sends it, what it holds. */
async function answerForm(
  request: Request,
  answer: (context: SignedInContext, form: ImportForm, maxBytes: number) => Promise<Response>,
): Promise<Response> {
  const { origin, uploadLimitBytes } = env();
  const expected = { origin, contentType: 'multipart/form-data', maxBytes: uploadLimitBytes };
  const error = guardRequest(request, expected);
  if (error !== null) return resultResponse({ ok: false, error });
  const context = await signedInContext(request.headers);
  if (!context.ok) return resultResponse(context);
  const form = await readImportForm(request, uploadLimitBytes);
  if (!form.ok) return resultResponse(form);
  return answer(context.value, form.value, uploadLimitBytes);
}

/** One line in the log, as for any use case; the findings of what was imported are counted. What is thrown is a bug, or the reader who went away. */
async function* logged(
  { user }: SignedInContext,
  events: AsyncGenerator<ImportEvent>,
): AsyncGenerator<ImportEvent> {
  const startedMs = performance.now();
  let last: ImportEvent['type'] | 'stopped' = 'stopped';
  try {
    for await (const event of events) {
      last = event.type;
      if (event.type === 'article') getFindingCounter().changed(event.id);
      yield event;
    }
  } finally {
    const outcome = last === 'progress' ? 'stopped' : last;
    const ms = Math.round(performance.now() - startedMs);
    log().info({ useCase: 'import', userId: user.id, ms, outcome });
  }
}
