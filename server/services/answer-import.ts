import type { Result } from '../../domain/result';
import { guardRequest } from '../auth/guard-request';
import { env } from '../env';
import { log } from '../log';
import { announcer, type Announce } from './announce';
import { getFindingCounter } from './finding-counter';
import { importArticle, type ImportEvent } from './import-article';
import { previewImport } from './preview-import';
import { previewReimport } from './preview-reimport';
import { readEditionForm, readImportForm } from './read-import-form';
import { reimportArticle, type ReimportEvent } from './reimport-article';
import { resultResponse } from './result-response';
import { signedInContext } from './signed-in-context';
import { jsonLinesResponse } from './stream-response';
import type { SignedInContext } from './use-case';

/** Answers with the events of an import, one a line. */
export function answerImport(request: Request): Promise<Response> {
  return answerForm(request, readImportForm, async (context, form, maxBytes) => {
    const imported = await importArticle(context, { ...form, maxBytes }, request.signal);
    return imported.ok ? jsonLinesResponse(logged(context, imported.value)) : resultResponse(imported);
  });
}

export function answerPreviewImport(request: Request): Promise<Response> {
  return answerForm(request, readImportForm, async (context, form, maxBytes) =>
    resultResponse(await previewImport(context, { ...form, maxBytes }, request.signal)),
  );
}

/** Answers with the events of taking in a new text, one a line. */
export function answerReimport(request: Request): Promise<Response> {
  return answerForm(request, readEditionForm, async (context, form, maxBytes) => {
    const taken = await reimportArticle(context, { ...form, maxBytes }, request.signal);
    if (!taken.ok) return resultResponse(taken);
    return jsonLinesResponse(told(context, form.articleId, announcer(request.headers), taken.value));
  });
}

/** Answers with how far the dry run of a new text is, and what came of it, one a line. */
export function answerPreviewReimport(request: Request): Promise<Response> {
  return answerForm(request, readEditionForm, async (context, form, maxBytes) => {
    const previewed = await previewReimport(context, { ...form, maxBytes }, request.signal);
    return previewed.ok ? jsonLinesResponse(previewed.value) : resultResponse(previewed);
  });
}

/** The checks that all have in common: where the request comes from, who sends it, what it holds. */
export async function answerForm<Form>(
  request: Request,
  read: (request: Request, maxBytes: number) => Promise<Result<Form>>,
  answer: (context: SignedInContext, form: Form, maxBytes: number) => Promise<Response>,
): Promise<Response> {
  const { origin, uploadLimitBytes } = env();
  const expected = { origin, contentType: 'multipart/form-data', maxBytes: uploadLimitBytes };
  const error = guardRequest(request, expected);
  if (error !== null) return resultResponse({ ok: false, error });
  const context = await signedInContext(request.headers);
  if (!context.ok) return resultResponse(context);
  const form = await read(request, uploadLimitBytes);
  if (!form.ok) return resultResponse(form);
  return answer(context.value, form.value, uploadLimitBytes);
}

/** One line in the log, as for any use case; whoever has the article open is told. */
async function* told(
  { user }: SignedInContext,
  articleId: string,
  announce: Announce,
  events: AsyncGenerator<ReimportEvent>,
): AsyncGenerator<ReimportEvent> {
  const startedMs = performance.now();
  let outcome = 'stopped';
  try {
    for await (const event of events) {
      if (event.type !== 'progress') outcome = event.type === 'article' ? event.outcome : event.type;
      if (outcome === 'reimported' || outcome === 'issues_taken') announce(articleId, user.id, 'changed');
      yield event;
    }
  } finally {
    const ms = Math.round(performance.now() - startedMs);
    log().info({ useCase: 'reimport', userId: user.id, ms, outcome });
  }
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
