import type { ArticleInfo } from '../../domain/article/article';
import type { BuildErrorCode } from '../../domain/exchange/build-article';
import { buildNewTextInSteps, type NewTextBlocks } from '../../domain/exchange/build-new-text';
import type { ImportProgress, ImportWishes, SideIssue } from '../../domain/exchange/import-view';
import { readNewTextInSteps, type NewMaterial, type ReadNewText } from '../../domain/exchange/read-new-text';
import type { Failure } from '../../domain/result';
import { driveSteps } from './drive-steps';
import { finishSteps } from './finish-steps';

/** A new text of an article, as it was sent. */
export interface EditionRequest {
  readonly articleId: string;
  readonly material: NewMaterial;
  readonly wishes: ImportWishes;
  readonly maxBytes: number;
}

export type ReadEdition =
  | {
      readonly outcome: 'read';
      readonly read: ReadNewText;
      readonly built: NewTextBlocks;
      readonly issues: readonly SideIssue[];
    }
  | { readonly outcome: 'refused'; readonly issues: readonly SideIssue[] }
  | { readonly outcome: 'failed'; readonly error: Failure<BuildErrorCode> };

export type Progressing = { readonly type: 'progress' } & ImportProgress;

/** Reads a new text in the languages of its article, and cuts it into paragraphs and sentences. */
export async function* readEdition(
  { material, wishes, maxBytes }: EditionRequest,
  info: ArticleInfo,
  newId: () => string,
  signal: AbortSignal,
): AsyncGenerator<Progressing, ReadEdition> {
  yield { type: 'progress', phase: 'reading', done: 0, total: 1 };
  const { value: read, issues } = await finishSteps(readNewTextInSteps(material, wishes, maxBytes), signal);
  if (read === null) return { outcome: 'refused', issues };
  const work = driveSteps(buildNewTextInSteps(read, info, newId), signal);
  for (;;) {
    const step = await work.next();
    if (!step.done) {
      const { step: phase, done, total } = step.value;
      yield { type: 'progress', phase, done, total };
    } else if (!step.value.ok) return { outcome: 'failed', error: step.value.error };
    else return { outcome: 'read', read, built: step.value.value, issues };
  }
}
