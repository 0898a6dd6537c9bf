import { useFormatter, useTranslations } from 'next-intl';
import type { WeighedError } from '@/domain/scoring/article-score';
import { severityOf } from '@/domain/scoring/error-names';
import { Link } from '@/i18n/navigation';
import { CategoryName } from '@/ui/annotation/category-name';
import { ProjectSeverity } from '@/ui/annotation/project-severity';
import { ArticleText } from '@/ui/primitives/article-text';
import { Num, useFigures } from '@/ui/reports/figures';
import { ReportTable } from '@/ui/reports/report-table';
import styles from './scores.module.css';

interface ErrorTableProps {
  readonly model: string;
  readonly errors: readonly WeighedError[];
  readonly targetLang: string;
  readonly linkOf: (mark: string) => string;
}

const FIGURES: ReadonlySet<string> = new Set(['place', 'points']);
/** The desk has all of them. */
const MOST_ROWS = 200;

/** The errors that make a score, the heaviest first, each with what it weighs and a link to its mark. */
export function ErrorTable({ model, errors, targetLang, linkOf }: ErrorTableProps) {
  const t = useTranslations('scores');
  const figures = useFigures();
  const format = useFormatter();
  const weightOf = ({ penalties }: WeighedError): number => penalties[model] ?? 0;
  const heaviest = [...errors].sort((one, other) => weightOf(other) - weightOf(one));
  if (heaviest.length === 0) return <p className={styles.note}>{t('noErrors')}</p>;
  const isShared = heaviest.some(({ raters }) => raters > 1);
  const columns = ['words', 'error', 'place', 'reviewer', 'points'] as const;
  return (
    <>
      <ReportTable
        caption={t('errorsOf')}
        columns={columns.map((id) => ({
          id,
          name: t(`columns.${id}`),
          ...(FIGURES.has(id) && { isFigure: true }),
        }))}
        rows={heaviest.slice(0, MOST_ROWS).map((error) => {
          const severity = severityOf(error.severity);
          return {
            key: error.mark,
            cells: [
              <Link key="words" href={linkOf(error.mark)} prefetch={false}>
                {error.quote === '' ? (
                  t('noWords')
                ) : (
                  <ArticleText lang={targetLang}>{error.quote}</ArticleText>
                )}
              </Link>,
              <span key="error" className={styles.kind}>
                <CategoryName category={error.category} />{' '}
                {severity !== null && <ProjectSeverity severity={severity} />}
              </span>,
              error.segment === null ? (
                t('wholeArticle')
              ) : (
                <Num key="place">{figures.count(error.segment)}</Num>
              ),
              <bdi key="reviewer">{error.rater}</bdi>,
              <span key="points">
                <Num>{format.number(weightOf(error), { maximumFractionDigits: 2 })}</Num>
                {error.isRepeat && <span className={styles.remark}>{t('repeat')}</span>}
                {error.isPutRight && <span className={styles.remark}>{t('putRight')}</span>}
              </span>,
            ],
          };
        })}
        csv={null}
      />
      {heaviest.length > MOST_ROWS && (
        <p className={styles.note}>{t('more', { count: heaviest.length - MOST_ROWS })}</p>
      )}
      {isShared && <p className={styles.note}>{t('shared')}</p>}
    </>
  );
}
