'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { QueuePage, QueueRow } from '@/domain/review/queue-row';
import { links } from '@/i18n/links';
import { Link, useRouter } from '@/i18n/navigation';
import { Button, buttonClass } from '@/ui/primitives/button';
import { EmptyState } from '@/ui/primitives/empty-state';
import { Field } from '@/ui/primitives/field';
import { FilterSelect } from '@/ui/tables/filter-select';
import { NothingFound } from '@/ui/tables/nothing-found';
import { Kbd } from '@/ui/primitives/kbd';
import { NamedOptions } from '@/ui/primitives/named-options';
import { notify, notifyError } from '@/ui/primitives/notify';
import { useFailureText } from '@/ui/primitives/use-failure-text';
import { QueueList } from './queue-list';
import styles from './queue-desk.module.css';
import type { QueuePort } from './queue-port';

interface QueueDeskProps {
  readonly port: QueuePort;
  readonly mine: QueuePage;
  readonly pool: QueuePage;
  readonly projects: readonly { readonly id: string; readonly name: string }[];
  /** '' for all. */
  readonly projectId: string;
  readonly onProject: (projectId: string) => void;
}

/** What there is to review: one's own first, then what waits for anybody. */
export function QueueDesk({ port, mine, pool, projects, projectId, onProject }: QueueDeskProps) {
  const t = useTranslations('queue');
  const tables = useTranslations('tables');
  const { isBusy, goOn, giveBack } = useQueue(port, mine.rows[0]);
  const isEmpty = mine.total + pool.total === 0;
  return (
    <div className={styles.desk}>
      <div className={styles.tools}>
        {!isEmpty && (
          <>
            <Button
              tone="primary"
              aria-busy={isBusy}
              aria-keyshortcuts="Control+Enter Meta+Enter"
              onClick={goOn}
            >
              {t('next')}
            </Button>
            <Kbd keys="Ctrl+Enter" />
            <p className={styles.hint}>{mine.total > 0 ? t('nextIsYours') : t('nextIsDealt')}</p>
          </>
        )}
        {projects.length > 1 && (
          <div data-filters>
            <Field label={t('project')}>
              {(wiring) => (
                <FilterSelect {...wiring} value={projectId} onChoose={(chosen) => onProject(chosen)}>
                  <option value="">{tables('all')}</option>
                  <NamedOptions options={projects} />
                </FilterSelect>
              )}
            </Field>
          </div>
        )}
      </div>
      {isEmpty && projectId !== '' ? (
        <NothingFound clear={() => onProject('')}>{t('emptyHere')}</NothingFound>
      ) : isEmpty ? (
        <EmptyState
          action={
            <Link className={buttonClass()} href={links.articles()}>
              {t('toArticles')}
            </Link>
          }
        >
          {t('empty')}
        </EmptyState>
      ) : (
        <>
          <QueueList
            title={t('mine', { count: mine.total })}
            empty={t('mineEmpty')}
            first={mine}
            loadPage={(offset) => port.loadPage('mine', offset)}
            countFindings={port.countFindings}
            onGiveBack={giveBack}
          />
          <QueueList
            title={t('pool', { count: pool.total })}
            empty={t('poolEmpty')}
            first={pool}
            loadPage={(offset) => port.loadPage('pool', offset)}
            countFindings={port.countFindings}
          />
        </>
      )}
    </div>
  );
}

/** The way to the next article: the first of one's own, else one from the shared queue. */
function useQueue(port: QueuePort, first: QueueRow | undefined) {
  const t = useTranslations('queue');
  const router = useRouter();
  const failureText = useFailureText();
  const [isBusy, setIsBusy] = useState(false);

  const goOn = async (): Promise<void> => {
    if (isBusy) return;
    if (first !== undefined) {
      router.push(links.article(first.id));
      return;
    }
    setIsBusy(true);
    const answer = await port.takeNext();
    setIsBusy(false);
    if (!answer.ok) notifyError(failureText(answer.error));
    else if (answer.value.articleId !== null) router.push(links.article(answer.value.articleId));
    else {
      notify(t('nothingLeft'));
      port.refresh();
    }
  };
  const giveBack = async (row: QueueRow): Promise<void> => {
    const answer = await port.giveBack(row);
    if (answer.ok) notify(t('givenBack'));
    else notifyError(failureText(answer.error));
    port.refresh();
  };

  const latest = useRef(goOn);
  useEffect(() => {
    latest.current = goOn;
  });
  useEffect(() => {
    // With Ctrl it can be taken for nothing that is typed, so it holds on the whole page.
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
      event.preventDefault();
      void latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return { isBusy, goOn: () => void goOn(), giveBack: (row: QueueRow) => void giveBack(row) };
}
