'use client';

import { CheckCircle2, CircleDot, CornerUpLeft, MoreHorizontal } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ArticleRow, ArticleWork } from '@/domain/review/article-row';
import { IconButton } from '@/ui/primitives/icon-button';
import { Menu } from '@/ui/primitives/menu';
import styles from './work-cell.module.css';

interface WorkCellProps {
  readonly row: ArticleRow;
  /** Null for whoever may not share out the work. */
  readonly actions: WorkActions | null;
}

export interface WorkActions {
  readonly sendBack: (row: ArticleRow, work: ArticleWork) => void;
  readonly end: (row: ArticleRow, work: ArticleWork) => void;
}

/** Who was asked to review the article or has begun, and how far they are. */
export function WorkCell({ row, actions }: WorkCellProps) {
  const t = useTranslations('queue');
  if (row.work.length === 0) return <span className={styles.soft}>{t('nobodyAsked')}</span>;
  return (
    <ul className={styles.list}>
      {row.work.map((work) => (
        <li key={work.userId}>
          <StateSign work={work} />
          <bdi>{work.name}</bdi>
          <span className={styles.soft}>{t(`state.${stateOf(work)}`)}</span>
          {actions !== null && <WorkMenu row={row} work={work} actions={actions} />}
        </li>
      ))}
    </ul>
  );
}

type WorkState = 'asked' | 'reviewing' | 'done' | 'returned';

function stateOf({ review, assignment }: ArticleWork): WorkState {
  if (assignment?.state === 'returned') return 'returned';
  if (review === 'finished') return 'done';
  return review === 'open' ? 'reviewing' : 'asked';
}

function StateSign({ work }: { readonly work: ArticleWork }) {
  const state = stateOf(work);
  if (state === 'done') return <CheckCircle2 aria-hidden />;
  return state === 'returned' ? <CornerUpLeft aria-hidden /> : <CircleDot aria-hidden />;
}

interface WorkMenuProps {
  readonly row: ArticleRow;
  readonly work: ArticleWork;
  readonly actions: WorkActions;
}

function WorkMenu({ row, work, actions }: WorkMenuProps) {
  const t = useTranslations('queue');
  const label = t('workOf', { name: work.name });
  const items = [
    ...(work.review === 'none'
      ? []
      : [{ key: 'return', label: t('return.action'), onSelect: () => actions.sendBack(row, work) }]),
    ...(work.assignment === null
      ? []
      : [{ key: 'end', label: t('end.action'), onSelect: () => actions.end(row, work) }]),
  ];
  return (
    <Menu
      label={label}
      items={items}
      trigger={
        <IconButton label={label}>
          <MoreHorizontal aria-hidden />
        </IconButton>
      }
    />
  );
}
