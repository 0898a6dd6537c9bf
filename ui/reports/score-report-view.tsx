import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ScoreCell, ScoreReport, ScoreRow } from '@/domain/reports/score-report';
import type { Direction } from '@/domain/text/script';
import { Link } from '@/i18n/navigation';
import { BarChart } from '@/ui/charts/bar-chart';
import { LineChart } from '@/ui/charts/line-chart';
import { Num, useFigures } from './figures';
import { VerdictWords } from '@/ui/scores/verdict-words';
import { NothingFound, type ClearFilters } from '@/ui/tables/nothing-found';
import { ReportTable, type ReportTableRow } from './report-table';
import { ScoringNote } from './scoring-note';
import { useModelWords } from './use-model-words';
import { monthNumber, useMonthName, useRowName, useRowText } from './use-row-name';
import styles from './reports.module.css';

interface ScoreReportViewProps {
  readonly report: ScoreReport;
  readonly direction: Direction;
  /** To what a row is made of. */
  readonly linkOf: (row: ScoreRow) => string;
  /** To the errors behind a row; of all for null. */
  readonly errorsOf: (row: ScoreRow | null) => string;
  readonly csv: string;
  readonly clear: ClearFilters;
}

/** More bars than that are no picture any more; the table has all. */
const MOST_BARS = 20;

export function ScoreReportView({ report, direction, linkOf, errorsOf, csv, clear }: ScoreReportViewProps) {
  const t = useTranslations('reports');
  const figures = useFigures();
  const words = useModelWords();
  const nameOf = useRowName(report.by);
  const { rows } = report;
  if (rows.length === 0) return <NothingFound clear={clear}>{t('scores.empty')}</NothingFound>;
  const toRow = (row: ScoreRow, name: ReactNode, isSum: boolean): ReportTableRow => ({
    key: isSum ? '' : row.key,
    isSum,
    cells: [
      name,
      <Score key="before" cell={row.before} row={row} />,
      <Score key="after" cell={row.after} row={row} />,
      <Link key="errors" href={errorsOf(isSum ? null : row)} prefetch={false}>
        <Num>{figures.count(row.errors)}</Num>
      </Link>,
      <Num key="segments">{figures.count(row.segments)}</Num>,
      <Num key="words">{figures.count(row.words)}</Num>,
      <Num key="articles">{figures.count(row.articles)}</Num>,
    ],
  });
  const model = words.nameOf(report.model);
  const columns = ['before', 'after', 'errors', 'segments', 'words', 'articles'] as const;
  return (
    <section className={styles.report} aria-label={t('pages.scores')}>
      <ScoringNote {...report} domains={report.total.domains} />
      <div className={styles.beside}>
        <ScoreChart report={report} rows={rows} direction={direction} linkOf={linkOf} />
        <ReportTable
          caption={t('scores.caption', { model, by: t(`by.${report.by}`) })}
          columns={[
            { id: 'name', name: t(`by.${report.by}`) },
            ...columns.map((id) => ({ id, name: t(`columns.${id}`), isFigure: true })),
          ]}
          rows={[
            toRow(report.total, t('all'), true),
            ...rows.map((row) =>
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
      <p className={styles.note}>
        {t('scores.note')} {report.settings !== null && t('settings.verdicts')}{' '}
        {report.settings?.criticalFails === true && t('settings.critical')}
      </p>
    </section>
  );
}

function Score({ cell, row }: { readonly cell: ScoreCell; readonly row: ScoreRow }) {
  const t = useTranslations('reports');
  const figures = useFigures();
  return (
    <>
      <Num>{figures.figure(cell.score, cell.interval)}</Num>
      {cell.score !== null && <span className={styles.interval}>{figures.interval(cell.interval)}</span>}
      <span className={styles.judged}>
        <VerdictWords judged={cell} />
      </span>
      {cell.score !== null && cell.segments < row.segments && (
        <span className={styles.interval}>{t('scores.counted', { count: cell.segments })}</span>
      )}
    </>
  );
}

interface ScoreChartProps {
  readonly report: ScoreReport;
  readonly rows: readonly ScoreRow[];
  readonly direction: Direction;
  readonly linkOf: (row: ScoreRow) => string;
}

function ScoreChart({ report, rows, direction, linkOf }: ScoreChartProps) {
  const t = useTranslations('reports');
  const figures = useFigures();
  const words = useModelWords();
  const nameOf = useRowName(report.by);
  const textOf = useRowText(report.by);
  const monthOf = useMonthName('short');
  const model = words.nameOf(report.model);
  const scored = rows.filter(({ before }) => before.score !== null);
  const [first] = scored;
  const last = scored.at(-1);
  if (first === undefined || last === undefined) return null;
  const says = t(report.by === 'month' ? 'scores.saysLine' : 'scores.saysBars', {
    model,
    count: scored.length,
    first: textOf(first),
    firstScore: figures.figure(first.before.score, first.before.interval),
    last: textOf(last),
    lastScore: figures.figure(last.before.score, last.before.interval),
  });
  if (report.by === 'month') {
    return (
      <figure className={styles.figure}>
        <figcaption>{t('scores.lineLegend')}</figcaption>
        <LineChart
          direction={direction}
          says={says}
          points={rows.map(({ key, before }) => ({
            key,
            at: monthNumber(key),
            label: monthOf(key),
            value: before.score,
            interval: before.interval,
          }))}
        />
      </figure>
    );
  }
  return (
    <figure className={styles.figure}>
      <figcaption>
        {t('scores.barLegend')}
        {scored.length > MOST_BARS && ` ${t('firstOf', { count: MOST_BARS, total: scored.length })}`}
      </figcaption>
      <BarChart
        direction={direction}
        says={says}
        bars={scored.slice(0, MOST_BARS).map((row) => ({
          key: row.key,
          label: (
            <Link href={linkOf(row)} prefetch={false} tabIndex={-1}>
              {nameOf(row)}
            </Link>
          ),
          value: row.before.score,
          interval: row.before.interval,
          beside: row.after.score,
        }))}
      />
    </figure>
  );
}
