import { useTranslations } from 'next-intl';
import type { NameReport, NameRow } from '@/domain/reports/name-report';
import type { Direction } from '@/domain/text/script';
import { Link } from '@/i18n/navigation';
import { useLanguageName } from '@/ui/articles/language-pair';
import { BarChart } from '@/ui/charts/bar-chart';
import { ArticleText } from '@/ui/primitives/article-text';
import { NothingFound, type ClearFilters } from '@/ui/tables/nothing-found';
import { Num, useFigures } from './figures';
import { ReportTable } from './report-table';
import styles from './reports.module.css';

interface NameReportViewProps {
  readonly report: NameReport;
  readonly direction: Direction;
  /** To the places that were corrected so. */
  readonly placesOf: (row: NameRow) => string;
  readonly csv: string;
  readonly clear: ClearFilters;
}

const MOST_BARS = 12;

/** What the translators of a desk get wrong again and again: the wording, what it becomes, and how often. */
export function NameReportView({ report, direction, placesOf, csv, clear }: NameReportViewProps) {
  const t = useTranslations('reports');
  const figures = useFigures();
  const language = useLanguageName();
  const [first] = report.rows;
  if (first === undefined) return <NothingFound clear={clear}>{t('names.empty')}</NothingFound>;
  const keyOf = (row: NameRow): string =>
    JSON.stringify([row.kind, row.targetLang, row.quote, row.replacement]);
  const shown = report.rows.slice(0, MOST_BARS);
  return (
    <section className={styles.report} aria-label={t('pages.names')}>
      <p className={styles.note}>{t('names.note')}</p>
      <div className={styles.beside}>
        <figure className={styles.figure}>
          <figcaption>{t('names.legend', { count: shown.length })}</figcaption>
          <BarChart
            direction={direction}
            style="count"
            says={t('names.says', {
              count: shown.length,
              quote: first.quote,
              replacement: first.replacement,
              times: first.count,
            })}
            bars={shown.map((row) => ({
              key: keyOf(row),
              label: (
                <Link href={placesOf(row)} prefetch={false} tabIndex={-1}>
                  <ArticleText lang={row.targetLang}>
                    {row.replacement === '' ? row.quote : row.replacement}
                  </ArticleText>
                </Link>
              ),
              value: row.count,
              interval: null,
            }))}
          />
        </figure>
        <ReportTable
          caption={t('names.caption')}
          columns={[
            { id: 'wording', name: t('columns.wording') },
            { id: 'became', name: t('columns.became') },
            { id: 'kind', name: t('columns.kind') },
            { id: 'language', name: t('columns.language') },
            { id: 'count', name: t('columns.count'), isFigure: true },
            { id: 'approved', name: t('columns.approved'), isFigure: true },
            { id: 'articles', name: t('columns.articles'), isFigure: true },
          ]}
          rows={report.rows.map((row) => ({
            key: keyOf(row),
            cells: [
              <Link key="wording" href={placesOf(row)} prefetch={false}>
                <ArticleText lang={row.targetLang}>
                  {row.quote === '' ? t('names.nothing') : row.quote}
                </ArticleText>
              </Link>,
              row.replacement === '' ? (
                t('names.deleted')
              ) : (
                <ArticleText key="became" lang={row.targetLang}>
                  {row.replacement}
                </ArticleText>
              ),
              t(`names.kind.${row.kind}`),
              language(row.targetLang),
              <Num key="count">{figures.count(row.count)}</Num>,
              <Num key="approved">{figures.count(row.approved)}</Num>,
              <Num key="articles">{figures.count(row.articles)}</Num>,
            ],
          }))}
          csv={csv}
        />
      </div>
      {report.total > report.rows.length && (
        <p className={styles.note}>{t('firstOf', { count: report.rows.length, total: report.total })}</p>
      )}
    </section>
  );
}
