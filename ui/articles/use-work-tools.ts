'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useMemo, useState } from 'react';
import type { ArticleRow, ArticleWork } from '@/domain/review/article-row';
import { notify, notifyError } from '@/ui/primitives/notify';
import { useFailureText } from '@/ui/primitives/use-failure-text';
import type { AssignTarget } from './assign-dialog';
import type { ListedProject } from './article-filter-bar';
import type { ReturnTarget } from './return-dialog';
import type { WorkActions } from './work-cell';
import type { WorkPort } from './work-port';

export type OpenDialog =
  | { readonly kind: 'assign'; readonly target: AssignTarget }
  | { readonly kind: 'return'; readonly target: ReturnTarget }
  | { readonly kind: 'sample' };

export interface WorkTools {
  /** Ids of the chosen articles. */
  readonly selection: ReadonlySet<string>;
  readonly toggle: (articleId: string) => void;
  /** Chooses all of them, or none when all are chosen. */
  readonly toggleAll: (rows: readonly ArticleRow[]) => void;
  readonly clear: () => void;
  readonly mayShareOut: (row: ArticleRow) => boolean;
  readonly actions: WorkActions;
  readonly dialog: OpenDialog | null;
  readonly open: (dialog: OpenDialog | null) => void;
}

/** What is chosen in the list, and what is being done with it; null where nothing may be. */
export function useWorkTools(port: WorkPort, projects: readonly ListedProject[]): WorkTools | null {
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const end = useEnd(port);
  return useMemo(() => {
    if (projects.length === 0) return null;
    const mayShareOut = ({ projectId }: ArticleRow): boolean => projects.some(({ id }) => id === projectId);
    return {
      selection,
      toggle: (articleId) =>
        setSelection((before) => {
          const next = new Set(before);
          if (!next.delete(articleId)) next.add(articleId);
          return next;
        }),
      toggleAll: (rows) =>
        setSelection((before) => {
          const isWhole = rows.every(({ id }) => before.has(id));
          return new Set(isWhole ? [] : rows.map(({ id }) => id));
        }),
      clear: () => setSelection(new Set()),
      mayShareOut,
      actions: {
        sendBack: (row, work) => setDialog({ kind: 'return', target: { row, work } }),
        end,
      },
      dialog,
      open: setDialog,
    };
  }, [projects, selection, dialog, end]);
}

/** Ends one assignment, and offers to make it again. */
function useEnd(port: WorkPort): WorkActions['end'] {
  const t = useTranslations('queue.end');
  const common = useTranslations('common');
  const failureText = useFailureText();
  return useCallback(
    (row: ArticleRow, { userId, assignment }: ArticleWork) => {
      if (assignment === null) return;
      const assignAgain = async (): Promise<void> => {
        const { dueOn } = assignment;
        const answer = await port.assign({ articleIds: [row.id], userIds: [userId], dueOn });
        if (!answer.ok) notifyError(failureText(answer.error));
        port.refresh();
      };
      const endNow = async (): Promise<void> => {
        const answer = await port.end([{ articleId: row.id, userId, version: assignment.version }]);
        if (!answer.ok) notifyError(failureText(answer.error));
        else if (answer.value.stale > 0) notifyError(t('stale'));
        else notify(t('done'), { label: common('undo'), run: () => void assignAgain() });
        port.refresh();
      };
      void endNow();
    },
    [port, t, common, failureText],
  );
}
