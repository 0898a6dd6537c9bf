import { useFormatter, useTranslations } from 'next-intl';
import type { CSSProperties, ReactNode } from 'react';
import { SEVERITIES, type Severity } from '@/domain/annotation/severity';
import type { ListedTypologies } from '@/domain/annotation/typologies/registry';
import type { ErrorReport } from '@/domain/reports/error-report';
import { heatGroups, sumOfCells, type HeatRow } from '@/domain/reports/heat-rows';
import { Link } from '@/i18n/navigation';
import { useCategoryName } from '@/ui/annotation/use-category-name';
import { useSeverityName } from '@/ui/annotation/use-severity-name';
import { SeveritySign } from '@/ui/primitives/severity-sign';
import { NothingFound, type ClearFilters } from '@/ui/tables/nothing-found';
import { Num, useFigures } from './figures';
import styles from './reports.module.css';

/** Which errors a cell counts; '' and null are all. */
export interface HeatPlace {
  readonly category: string;
  /** Not what is below the category too. */
  readonly isExact: boolean;
  readonly severity: Severity | null;
}

interface ErrorReportViewProps {
  readonly report: ErrorReport;
  readonly typologies: ListedTypologies;
  readonly errorsOf: (place: HeatPlace) => string;
  readonly csv: string;
  readonly clear: ClearFilters;
}

/** A table of heat: the number says it, the shade only finds it sooner. */
export function ErrorReportView({ report, typologies, errorsOf, csv, clear }: ErrorReportViewProps) {
  const t = useTranslations('reports');
  const category = useCategoryName(typologies);
  const severityName = useSeverityName(typologies);
  if (report.cells.length === 0) return <NothingFound clear={clear}>{t('errors.empty')}</NothingFound>;
  const groups = heatGroups(report.cells);
  const most = Math.max(...report.cells.map(({ count }) => count));
  const heat = (row: HeatRow, isExact: boolean, isSum: boolean, name: ReactNode) => (
    <Row
      key={row.category}
      row={row}
      isExact={isExact}
      isSum={isSum}
      name={name}
      most={most}
      errorsOf={errorsOf}
    />
  );
  return (
    <section className={styles.report} aria-label={t('pages.errors')}>
      <p className={styles.note}>{t('errors.note')}</p>
      <div className={styles.tableBox}>
        <div className={styles.scroller} tabIndex={0} role="region" aria-label={t('errors.caption')}>
          <table className={styles.table} data-heat>
            <caption className={styles.caption}>{t('errors.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('columns.category')}</th>
                {SEVERITIES.map((severity) => (
                  <th key={severity} scope="col" data-figure>
                    <SeveritySign severity={severity} name={severityName(severity)} />
                  </th>
                ))}
                <th scope="col" data-figure>
                  {t('columns.total')}
                </th>
                <th scope="col" data-figure>
                  {t('columns.corrected')}
                </th>
              </tr>
            </thead>
            <tbody>{heat(sumOfCells(report.cells), false, true, t('all'))}</tbody>
            {groups.map(({ sum, rows }) => (
              <tbody key={sum.category}>
                {heat(sum, false, rows.length > 0, category(sum.category))}
                {rows.map((row) =>
                  heat(
                    row,
                    true,
                    false,
                    <span className={styles.below}>
                      {row.category === sum.category ? t('errors.noType') : category(row.category)}
                    </span>,
                  ),
                )}
              </tbody>
            ))}
          </table>
        </div>
        <a className={styles.csv} href={csv} download>
          {t('csv')}
        </a>
      </div>
    </section>
  );
}

interface RowProps {
  readonly row: HeatRow;
  readonly isExact: boolean;
  readonly isSum: boolean;
  readonly name: ReactNode;
  /** The largest count of all cells. */
  readonly most: number;
  readonly errorsOf: (place: HeatPlace) => string;
}

function Row({ row, isExact, isSum, name, most, errorsOf }: RowProps) {
  const t = useTranslations('reports');
  const format = useFormatter();
  const figures = useFigures();
  const opened = (severity: Severity | null, count: number) => (
    <Link href={errorsOf({ category: row.category, isExact, severity })} prefetch={false}>
      <Num>{figures.count(count)}</Num>
    </Link>
  );
  return (
    <tr data-sum={isSum}>
      <th scope="row">{name}</th>
      {SEVERITIES.map((severity) => {
        const count = row.counts[severity];
        return (
          <td
            key={severity}
            data-figure
            className={isSum ? undefined : styles.heat}
            style={{ '--heat': count / most } as CSSProperties}
          >
            {count === 0 ? <span className={styles.none}>{figures.count(0)}</span> : opened(severity, count)}
          </td>
        );
      })}
      <td data-figure>{opened(null, row.total)}</td>
      <td data-figure>
        <Num>{figures.count(row.corrected)}</Num>{' '}
        <span className={styles.share}>
          {t('share', {
            share: format.number(row.corrected / row.total, { style: 'percent', maximumFractionDigits: 0 }),
          })}
        </span>
      </td>
    </tr>
  );
}
