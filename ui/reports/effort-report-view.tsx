import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { EffortReport, EffortRow } from '@/domain/reports/effort-report';
import type { Direction } from '@/domain/text/script';
import { Link } from '@/i18n/navigation';
import { BarChart } from '@/ui/charts/bar-chart';
import { LineChart } from '@/ui/charts/line-chart';
import { NothingFound, type ClearFilters } from '@/ui/tables/nothing-found';
import { Num, useFigures } from './figures';
import { ReportTable, type ReportTableRow } from './report-table';
import { monthNumber, useMonthName, useRowName, useRowText } from './use-row-name';
import styles from './reports.module.css';

interface EffortReportViewProps {
  readonly report: EffortReport;
  readonly direction: Direction;
  readonly linkOf: (row: EffortRow) => string;
  readonly csv: string;
  readonly clear: ClearFilters;
}

const MOST_BARS = 20;

/** How much of the text had to be edited, and how long a segment took. */
export function EffortReportView({ report, direction, linkOf, csv, clear }: EffortReportViewProps) {
  const t = useTranslations('reports');
  const shares = useFigures('percent');
  const counts = useFigures();
  const nameOf = useRowName(report.by);
  if (report.rows.length === 0) return <NothingFound clear={clear}>{t('effort.empty')}</NothingFound>;
  const toRow = (row: EffortRow, name: ReactNode, isSum: boolean): ReportTableRow => ({
    key: isSum ? '' : row.key,
    isSum,
    cells: [
      name,
      <span key="editRate">
        <Num>{shares.figure(row.editRate, row.interval)}</Num>
        {row.editRate !== null && <span className={styles.interval}>{shares.interval(row.interval)}</span>}
      </span>,
      <Time key="time" row={row} />,
      <Num key="segments">{counts.count(row.segments)}</Num>,
      <Num key="words">{counts.count(row.words)}</Num>,
      <Num key="articles">{counts.count(row.articles)}</Num>,
    ],
  });
  const columns = ['editRate', 'time', 'segments', 'words', 'articles'] as const;
  return (
    <section className={styles.report} aria-label={t('pages.effort')}>
      <p className={styles.note}>{t('effort.note')}</p>
      <div className={styles.beside}>
        <EffortChart report={report} direction={direction} linkOf={linkOf} />
        <ReportTable
          caption={t('effort.caption', { by: t(`by.${report.by}`) })}
          columns={[
            { id: 'name', name: t(`by.${report.by}`) },
            ...columns.map((id) => ({ id, name: t(`columns.${id}`), isFigure: true })),
          ]}
          rows={[
            toRow(report.total, t('all'), true),
            ...report.rows.map((row) =>
              toRow(
                row,
                <Link href={linkOf(row)} prefetch={false}>
                  {nameOf(row)}
                </Link>,
                false,
              ),
            ),
          ]}
          csv={csv}
        />
      </div>
      <p className={styles.note}>{t('effort.timeNote')}</p>
    </section>
  );
}

function Time({ row: { time } }: { readonly row: EffortRow }) {
  const t = useTranslations('reports');
  const format = useFormatter();
  if (time === null || time.segments === 0) return <>{t('effort.notMeasured')}</>;
  const seconds = format.number(time.seconds / time.segments, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'short',
    maximumFractionDigits: 0,
  });
  return (
    <>
      <Num>{seconds}</Num>
      <span className={styles.interval}>{t('effort.measured', { reviews: time.reviews })}</span>
    </>
  );
}

function EffortChart({ report, direction, linkOf }: Omit<EffortReportViewProps, 'csv' | 'clear'>) {
  const t = useTranslations('reports');
  const shares = useFigures('percent');
  const nameOf = useRowName(report.by);
  const textOf = useRowText(report.by);
  const monthOf = useMonthName('short');
  const rated = report.rows.filter(({ editRate }) => editRate !== null);
  const [first] = rated;
  if (first === undefined) return <p className={styles.note}>{t('effort.nothingRated')}</p>;
  const says = t('effort.says', {
    count: rated.length,
    first: textOf(first),
    rate: shares.figure(first.editRate, first.interval),
  });
  return (
    <figure className={styles.figure}>
      <figcaption>{t('effort.legend')}</figcaption>
      {report.by === 'month' ? (
        <LineChart
          direction={direction}
          style="percent"
          says={says}
          points={report.rows.map(({ key, editRate, interval }) => ({
            key,
            at: monthNumber(key),
            label: monthOf(key),
            value: editRate,
            interval,
          }))}
        />
      ) : (
        <BarChart
          direction={direction}
          style="percent"
          says={says}
          bars={rated.slice(0, MOST_BARS).map((row) => ({
            key: row.key,
            label: (
              <Link href={linkOf(row)} prefetch={false} tabIndex={-1}>
                {nameOf(row)}
              </Link>
            ),
            value: row.editRate,
            interval: row.interval,
          }))}
        />
      )}
    </figure>
  );
}
