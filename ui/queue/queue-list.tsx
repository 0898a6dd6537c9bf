'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { Result } from '@/domain/result';
import type { QueuePage, QueueRow } from '@/domain/review/queue-row';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { FindingCount } from '@/ui/articles/finding-count';
import { LanguagePair } from '@/ui/articles/language-pair';
import { useFindingCounts, type CountFindings } from '@/ui/articles/use-finding-counts';
import { ArticleText } from '@/ui/primitives/article-text';
import { Button } from '@/ui/primitives/button';
import { Moment } from '@/ui/primitives/moment';
import { Tag } from '@/ui/primitives/tag';
import { usePages } from '@/ui/tables/use-pages';
import { DueDate } from './due-date';
import styles from './queue-list.module.css';

interface QueueListProps {
  readonly title: string;
  readonly empty: string;
  readonly first: QueuePage;
  readonly loadPage: (offset: number) => Promise<Result<QueuePage>>;
  readonly countFindings: CountFindings;
  /** Where given: for what the person took from the shared queue. */
  readonly onGiveBack?: (row: QueueRow) => void;
}

export function QueueList({ title, empty, first, loadPage, countFindings, onGiveBack }: QueueListProps) {
  const t = useTranslations('queue');
  const headingId = useId();
  const { rows, loadMore } = usePages(first, loadPage);
  const findingsOf = useFindingCounts(rows, countFindings);
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId}>{title}</h2>
      {rows.length === 0 ? (
        <p className={styles.soft}>{empty}</p>
      ) : (
        <ul className={styles.list}>
          {rows.map((row) => (
            <QueueItem key={row.id} row={row} findings={findingsOf(row)} onGiveBack={onGiveBack} />
          ))}
        </ul>
      )}
      {rows.length < first.total && (
        <Button tone="quiet" onClick={loadMore}>
          {t('more')}
        </Button>
      )}
    </section>
  );
}

interface QueueItemProps {
  readonly row: QueueRow;
  /** Null while their number is not known. */
  readonly findings: number | null;
  readonly onGiveBack: ((row: QueueRow) => void) | undefined;
}

function QueueItem({ row, findings, onGiveBack }: QueueItemProps) {
  const t = useTranslations('queue');
  const { assignment } = row;
  return (
    <li className={styles.item}>
      <div className={styles.about}>
        <Link className={styles.title} href={links.article(row.id)}>
          <ArticleText lang={row.targetLang}>{row.title}</ArticleText>
        </Link>
        <p className={styles.soft}>
          <LanguagePair source={row.sourceLang} target={row.targetLang} /> · <bdi>{row.projectName}</bdi> ·{' '}
          {t('segments', { count: row.segmentCount })} ·{' '}
          {findings !== 0 && (
            <>
              <FindingCount articleId={row.id} count={findings} /> ·{' '}
            </>
          )}
          {t.rich('imported', { when: () => <Moment at={row.createdAt} /> })}
        </p>
        {assignment?.state === 'returned' && assignment.note !== '' && (
          <p className={styles.note} dir="auto">
            {assignment.note}
          </p>
        )}
      </div>
      {assignment !== null && (
        <div className={styles.state}>
          {assignment.state === 'returned' && <Tag tone="warn">{t('state.returned')}</Tag>}
          <DueDate assignment={assignment} />
          {row.assignedBy !== '' ? (
            <span className={styles.soft}>
              {t.rich('assignedBy', { name: () => <bdi>{row.assignedBy}</bdi> })}
            </span>
          ) : (
            onGiveBack && (
              <Button
                small
                tone="quiet"
                aria-label={t('giveBackNamed', { title: row.title })}
                onClick={() => onGiveBack(row)}
              >
                {t('giveBack')}
              </Button>
            )
          )}
        </div>
      )}
    </li>
  );
}
