'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { acceptRate, addTallies, type Tally } from '@/domain/review/accept-rate';
import type { ReviewerStats } from '@/domain/review/reviewer-stats';
import { useProjectCategoryName } from '@/ui/annotation/typologies-context';
import styles from './stats-table.module.css';

const COUNTS = [
  'proposed',
  'approved',
  'approvedEdited',
  'rejected',
  'rejectedAsPreference',
  'open',
  'superseded',
] as const satisfies (keyof Tally)[];

interface StatsTableProps {
  readonly reviewers: readonly ReviewerStats[];
  /** Of a project, by person, instead of one's own. */
  readonly isTeam?: boolean;
}

/** How corrections came out, by category, with the sum of each person first. */
export function StatsTable({ reviewers, isTeam = false }: StatsTableProps) {
  const t = useTranslations('mine.stats');
  if (reviewers.length === 0) return <p className={styles.note}>{t('none')}</p>;
  return (
    <div className={styles.box}>
      <p className={styles.note}>{t(isTeam ? 'teamWhoSees' : 'whoSees')}</p>
      <div
        className={styles.scroller}
        tabIndex={0}
        role="region"
        aria-label={t(isTeam ? 'teamTitle' : 'title')}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t(isTeam ? 'reviewer' : 'category')}</th>
              <th scope="col">{t('rate')}</th>
              {COUNTS.map((count) => (
                <th key={count} scope="col">
                  {t(count)}
                </th>
              ))}
            </tr>
          </thead>
          {reviewers.map((one) => (
            <ReviewerRows key={one.reviewer.id} stats={one} isTeam={isTeam} />
          ))}
        </table>
      </div>
      <p className={styles.note}>{t('note')}</p>
    </div>
  );
}

function ReviewerRows({ stats, isTeam }: { readonly stats: ReviewerStats; readonly isTeam: boolean }) {
  const t = useTranslations('mine');
  const category = useProjectCategoryName();
  return (
    <tbody>
      <TallyRow tally={addTallies(stats.categories)} isSum>
        {isTeam ? <bdi>{stats.reviewer.name}</bdi> : t('stats.all')}
      </TallyRow>
      {stats.categories.map((one) => (
        <TallyRow key={one.category} tally={one}>
          {one.category === '' ? t('noCategory') : category(one.category)}
        </TallyRow>
      ))}
    </tbody>
  );
}

interface TallyRowProps {
  readonly tally: Tally;
  readonly isSum?: boolean;
  readonly children: ReactNode;
}

function TallyRow({ tally, isSum = false, children }: TallyRowProps) {
  const t = useTranslations('mine.stats');
  const format = useFormatter();
  const rate = acceptRate(tally);
  return (
    <tr data-sum={isSum}>
      <th scope="row">{children}</th>
      <td className={styles.rate}>
        {rate.kind === 'tooFew' ? (
          <span className={styles.note}>
            {t('tooFew', { accepted: rate.accepted, decided: rate.decided })}
          </span>
        ) : (
          <>
            {t('rateOf', { rate: rate.rate, accepted: rate.accepted, decided: rate.decided })}
            <span className={styles.interval}>{t('interval', { low: rate.low, high: rate.high })}</span>
          </>
        )}
      </td>
      {COUNTS.map((count) => (
        <td key={count}>{format.number(tally[count])}</td>
      ))}
    </tr>
  );
}
