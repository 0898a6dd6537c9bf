import { useTranslations } from 'next-intl';
import {
  FINDING_ANSWERS,
  type CheckReport,
  type CheckRow,
  type FindingAnswer,
} from '@/domain/reports/check-report';
import type { Direction } from '@/domain/text/script';
import { Link } from '@/i18n/navigation';
import { BarChart } from '@/ui/charts/bar-chart';
import { useCheckWords } from '@/ui/checks/use-check-words';
import { NothingFound, type ClearFilters } from '@/ui/tables/nothing-found';
import { Num, useFigures } from './figures';
import { ReportTable } from './report-table';
import styles from './reports.module.css';

interface CheckReportViewProps {
  readonly report: CheckReport;
  readonly direction: Direction;
  /** To the findings of a check that were answered so. */
  readonly findingsOf: (row: CheckRow, answer: FindingAnswer) => string;
  readonly csv: string;
  readonly clear: ClearFilters;
}

const MOST_BARS = 20;

/** How often people agreed with what was found for them. */
export function CheckReportView({ report, direction, findingsOf, csv, clear }: CheckReportViewProps) {
  const t = useTranslations('reports');
  const shares = useFigures('percent');
  const words = useCheckWords();
  const nameOf = ({ check, system }: CheckRow): string => system ?? words(check).name;
  /** Not said of too few: neither in words nor by a bar. */
  const precisionOf = ({ isTooFew, precision, interval }: CheckRow): string =>
    isTooFew ? t('checks.tooFew') : shares.figure(precision, interval);
  const [first] = report.rows;
  if (first === undefined) return <NothingFound clear={clear}>{t('checks.empty')}</NothingFound>;
  const shown = report.rows.slice(0, MOST_BARS);
  return (
    <section className={styles.report} aria-label={t('pages.checks')}>
      <p className={styles.note}>{t('checks.note')}</p>
      <div className={styles.beside}>
        <figure className={styles.figure}>
          <figcaption>{t('checks.legend')}</figcaption>
          <BarChart
            direction={direction}
            style="percent"
            says={t('checks.says', {
              count: shown.length,
              check: nameOf(first),
              precision: precisionOf(first),
            })}
            bars={shown.map((row) => ({
              key: row.check,
              label: (
                <Link href={findingsOf(row, 'accepted')} prefetch={false} tabIndex={-1}>
                  <bdi>{nameOf(row)}</bdi>
                </Link>
              ),
              value: row.isTooFew ? null : row.precision,
              interval: row.interval,
            }))}
          />
        </figure>
        <ReportTable
          caption={t('checks.caption')}
          columns={[
            { id: 'check', name: t('columns.check') },
            { id: 'precision', name: t('columns.precision'), isFigure: true },
            ...FINDING_ANSWERS.map((id) => ({ id, name: t(`columns.${id}`), isFigure: true })),
          ]}
          rows={report.rows.map((row) => ({
            key: row.check,
            cells: [
              <bdi key="check">{nameOf(row)}</bdi>,
              <span key="precision">
                <Num>{precisionOf(row)}</Num>
                <span className={styles.interval}>{shares.interval(row.interval)}</span>
              </span>,
              ...FINDING_ANSWERS.map((answer) => (
                <Opening key={answer} count={row[answer]} href={findingsOf(row, answer)} />
              )),
            ],
          }))}
          csv={csv}
        />
      </div>
    </section>
  );
}

/** A number that opens to what it counts, where there is anything. */
function Opening({ count, href }: { readonly count: number; readonly href: string }) {
  const counts = useFigures();
  const written = <Num>{counts.count(count)}</Num>;
  if (count === 0) return written;
  return (
    <Link href={href} prefetch={false}>
      {written}
    </Link>
  );
}
