'use client';

import { Shuffle, UserPlus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ArticleRow } from '@/domain/review/article-row';
import { Button } from '@/ui/primitives/button';
import { IconButton } from '@/ui/primitives/icon-button';
import styles from './article-list.module.css';
import type { WorkTools } from './use-work-tools';

interface WorkBarProps {
  readonly tools: WorkTools;
  /** Those of the list that are chosen. */
  readonly chosen: readonly ArticleRow[];
}

/** What can be done with the chosen articles; while none is chosen, a sample can be drawn. */
export function WorkBar({ tools, chosen }: WorkBarProps) {
  const t = useTranslations('queue');
  const target = {
    articleIds: chosen.map(({ id }) => id),
    projectIds: [...new Set(chosen.map(({ projectId }) => projectId))],
  };
  return (
    <>
      <p role="status" className={styles.chosen}>
        {chosen.length > 0 && t('select.chosen', { count: chosen.length })}
      </p>
      {chosen.length > 0 ? (
        <>
          <IconButton label={t('select.clear')} onClick={tools.clear}>
            <X aria-hidden />
          </IconButton>
          <Button small tone="primary" onClick={() => tools.open({ kind: 'assign', target })}>
            <UserPlus aria-hidden />
            {t('assign.action')}
          </Button>
        </>
      ) : (
        <Button small tone="quiet" onClick={() => tools.open({ kind: 'sample' })}>
          <Shuffle aria-hidden />
          {t('sample.action')}
        </Button>
      )}
    </>
  );
}
