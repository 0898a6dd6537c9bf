import type { CorrectionScope } from '@/domain/correction/select-corrections';

/** How the preview is looked at; lives in the address. */
export interface PreviewOptions {
  readonly scope: CorrectionScope;
  /** Changes marked and numbered, or the plain text that will go out. */
  readonly changes: 'marked' | 'clean';
  readonly source: 'hidden' | 'beside';
}

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** What the address says; what it does not say, or says wrongly, is as a reader would first want it. */
export function readPreviewOptions({ scope, changes, source }: Query): PreviewOptions {
  return {
    scope: scope === 'all' ? 'all' : 'approved',
    changes: changes === 'clean' ? 'clean' : 'marked',
    source: source === 'beside' ? 'beside' : 'hidden',
  };
}

/** Only what differs from the first look, so that the usual address stays short. */
export function previewQuery({ scope, changes, source }: PreviewOptions): Record<string, string> {
  return {
    ...(scope === 'all' ? { scope } : {}),
    ...(changes === 'clean' ? { changes } : {}),
    ...(source === 'beside' ? { source } : {}),
  };
}
