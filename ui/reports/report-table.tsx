import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import styles from './reports.module.css';

export interface ReportColumn {
  readonly id: string;
  readonly name: ReactNode;
  /** A figure stands at the end of its cell, under the last digit of the one above. */
  readonly isFigure?: boolean;
}

export interface ReportTableRow {
  readonly key: string;
  /** One for each column. */
  readonly cells: readonly ReactNode[];
  readonly isSum?: boolean;
}

interface ReportTableProps {
  readonly caption: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportTableRow[];
  /** Where the same rows are to be had as CSV. */
  readonly csv: string | null;
}

/** Figures as a table, which scrolls within itself where a screen is too narrow, and has a file of its own. */
export function ReportTable({ caption, columns, rows, csv }: ReportTableProps) {
  const t = useTranslations('reports');
  return (
    <div className={styles.tableBox}>
      <div className={styles.scroller} tabIndex={0} role="region" aria-label={caption}>
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map(({ id, name, isFigure }) => (
                <th key={id} scope="col" data-figure={isFigure}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key} data-sum={row.isSum}>
                {columns.map(({ id, isFigure }, index) =>
                  index === 0 ? (
                    <th key={id} scope="row">
                      {row.cells[index]}
                    </th>
                  ) : (
                    <td key={id} data-figure={isFigure}>
                      {row.cells[index]}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {csv !== null && (
        <a className={styles.csv} href={csv} download>
          {t('csv')}
        </a>
      )}
    </div>
  );
}
