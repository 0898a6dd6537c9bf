'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import type { CorrectionAnswer } from '@/domain/correction/correction-life-cycle';
import type { Result } from '@/domain/result';
import type { DecisionResult } from '@/domain/review/decision-request';
import type { MyDecisionPage, MyDecisionRow } from '@/domain/review/my-decision';
import { mayAnswer } from '@/domain/review/rounds';
import type { ReviewerStats } from '@/domain/review/reviewer-stats';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { CorrectionFilters, type FilterControl } from '@/ui/corrections/correction-filters';
import { Button, buttonClass } from '@/ui/primitives/button';
import { EmptyState } from '@/ui/primitives/empty-state';
import { notify, notifyError } from '@/ui/primitives/notify';
import { useFailureText } from '@/ui/primitives/use-failure-text';
import { NothingFound } from '@/ui/tables/nothing-found';
import { usePages } from '@/ui/tables/use-pages';
import { MyDecisionItem } from './my-decision-item';
import { StatsTable } from './stats-table';
import styles from './my-decisions.module.css';

export interface MyDecisionsPort {
  readonly loadPage: (offset: number) => Promise<Result<MyDecisionPage>>;
  readonly answer: (
    id: string,
    row: MyDecisionRow,
    answer: CorrectionAnswer,
  ) => Promise<Result<DecisionResult>>;
}

interface MyDecisionsProps {
  readonly first: MyDecisionPage;
  readonly stats: readonly ReviewerStats[];
  readonly filters: readonly FilterControl[];
  readonly isFiltered: boolean;
  readonly onFilter: (name: string, value: string) => void;
  readonly onClearFilters: () => void;
  readonly port: MyDecisionsPort;
}

/** The reviewer's mirror: what one marked and proposed, what became of it, and why. */
export function MyDecisions(props: MyDecisionsProps) {
  const { first, stats, filters, isFiltered, onFilter, onClearFilters, port } = props;
  const t = useTranslations('mine');
  const { rows, loadMore, updateRows } = usePages(first, port.loadPage, correctionOf);
  const onAnswer = useAnswer(port, updateRows);
  if (first.total === 0 && !isFiltered) {
    return (
      <EmptyState
        action={
          <Link className={buttonClass({ tone: 'primary' })} href={links.articles()}>
            {t('toArticles')}
          </Link>
        }
      >
        {t('empty')}
      </EmptyState>
    );
  }
  return (
    <div className={styles.page}>
      <p role="status">{t('news', { count: first.newCount })}</p>
      <details className={styles.stats}>
        <summary>{t('stats.title')}</summary>
        <StatsTable reviewers={stats} />
      </details>
      <CorrectionFilters controls={filters} onChange={onFilter} onClear={onClearFilters} />
      {rows.length === 0 ? (
        <NothingFound clear={onClearFilters}>{t('emptyFiltered')}</NothingFound>
      ) : (
        <>
          <p className={styles.count}>{t('count', { count: first.total })}</p>
          <ol className={styles.list} aria-label={t('title')}>
            {rows.map((row) => (
              <MyDecisionItem key={row.id} row={row} reasons={first.reasons} onAnswer={onAnswer} />
            ))}
          </ol>
          {rows.length < first.total && <Button onClick={loadMore}>{t('more')}</Button>}
        </>
      )}
    </div>
  );
}

const correctionOf = ({ correction }: MyDecisionRow) => correction;

type Rows = ReturnType<typeof usePages<MyDecisionRow>>;

/** Sends an answer, says what came of it, and puts what stands now into the row. */
function useAnswer(
  port: MyDecisionsPort,
  updateRows: Rows['updateRows'],
): (row: MyDecisionRow, answer: CorrectionAnswer) => Promise<boolean> {
  const t = useTranslations('mine.answer');
  const failureText = useFailureText();
  // One id for each round, so that an answer that is sent again, because nobody heard of the first, is given once.
  const ids = useRef(new Map<string, string>());
  return async (row, answer) => {
    const key = `${row.id}.${row.correction?.round ?? 0}`;
    const id = ids.current.get(key) ?? crypto.randomUUID();
    ids.current.set(key, id);
    const sent = await port.answer(id, row, answer);
    if (!sent.ok) {
      notifyError(failureText(sent.error));
      return false;
    }
    const { outcome, correction, decision, code = 'unexpected', params } = sent.value;
    if (outcome === 'refused') notifyError(failureText({ code, ...(params && { params }) }));
    else if (outcome === 'stale') notifyError(t('stale'));
    else notify(t('sent'));
    updateRows((one) => {
      if (one.id !== row.id) return one;
      const isSaid = decision === null || one.exchange.some(({ id: said }) => said === decision.id);
      const exchange = isSaid ? one.exchange : [...one.exchange, decision];
      return { ...one, correction, exchange, mayAnswer: mayAnswer(correction, one.rounds) };
    });
    return outcome === 'saved';
  };
}
