import type { NewMaterial } from '@/domain/exchange/read-new-text';
import { previewReimport, type PreviewEvent } from '@/server/services/preview-reimport';
import { reimportArticle, type ReimportEvent } from '@/server/services/reimport-article';
import type { SignedInContext } from '@/server/services/use-case';
import { CommandError, UsageError } from './command';
import { describeFailure } from './describe-failure';
import { MAX_IMPORT_BYTES, readImportFile, refusedFor } from './import-files';

export interface NewVersion {
  readonly articleId: string;
  /** Null where only the source is new. */
  readonly file: string | null;
  readonly source: string | null;
  readonly isTable: boolean;
  readonly mtSystem: string;
  readonly anyway: boolean;
}

/** Takes a new version of an article in, as its page does: first what it would do, then the deed. The article's id. */
export async function takeIn(context: SignedInContext, version: NewVersion): Promise<string> {
  const { articleId, file, source, anyway } = version;
  const names = [file ?? source ?? '', source ?? undefined] as const;
  const request = {
    articleId,
    material: await readNewMaterial(version),
    wishes: { info: { mtSystem: version.mtSystem }, encodings: {}, columns: null },
    maxBytes: MAX_IMPORT_BYTES,
  };
  const { signal } = new AbortController();
  const preview = await previewReimport(context, request, signal);
  if (!preview.ok) throw new CommandError(describeFailure(preview.error));
  let seen: PreviewEvent | undefined;
  for await (const event of preview.value) seen = event;
  if (seen?.type === 'failed') throw new CommandError(describeFailure(seen.error));
  if (seen?.type !== 'preview') throw new Error('The dry run told nothing');
  const { plan, issues } = seen;
  if (plan === null) throw refusedFor(issues, ...names);
  if (plan.doubts.includes('little_in_common') && !anyway) {
    throw new CommandError('It has little in common with the article. --anyway takes it in all the same.');
  }
  const { baseEdition } = plan;
  const begun = await reimportArticle(context, { ...request, id: context.newId(), baseEdition }, signal);
  if (!begun.ok) throw new CommandError(describeFailure(begun.error));
  let last: ReimportEvent | undefined;
  for await (const event of begun.value) last = event;
  if (last?.type === 'failed') throw new CommandError(describeFailure(last.error));
  if (last?.type === 'refused') throw refusedFor(last.issues, ...names);
  if (last?.type === 'article' && last.outcome === 'stale') {
    throw new CommandError(
      'Somebody else took a new version in at the same time. Look at it, and try again.',
    );
  }
  return articleId;
}

async function readNewMaterial({ file, source, isTable }: NewVersion): Promise<NewMaterial> {
  if (file === null && source === null) throw new UsageError('import takes one FILE');
  if (file !== null && isTable) return { way: 'table', table: await readImportFile(file) };
  return {
    way: 'texts',
    source: source === null ? null : await readImportFile(source),
    target: file === null ? null : await readImportFile(file),
  };
}
