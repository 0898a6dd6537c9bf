import { useFormatter, useTranslations } from 'next-intl';
import type { ComparisonReport } from '@/domain/reports/comparison-report';
import { NothingFound, type ClearFilters } from '@/ui/tables/nothing-found';
import { Num, useFigures } from './figures';
import { ReportTable } from './report-table';
import { ScoringNote } from './scoring-note';
import { useModelWords } from './use-model-words';
import styles from './reports.module.css';

interface ComparisonViewProps {
  readonly report: ComparisonReport;
  readonly csv: string;
  readonly clear: ClearFilters;
}

/** Pairs that are shown; the file has all. */
const MOST_PAIRS = 60;
/** From here on a difference is one. */
const ALPHA = 0.05;

/** Systems in the order of their scores, in clusters that differ by more than chance, and the test of each pair. */
export function ComparisonView({ report, csv, clear }: ComparisonViewProps) {
  const t = useTranslations('comparison');
  const reports = useTranslations('reports');
  const figures = useFigures();
  const format = useFormatter();
  const words = useModelWords();
  const { systems, pairs, segments, articles, isSample } = report;
  if (systems.length < 2) return <NothingFound clear={clear}>{t('empty')}</NothingFound>;
  const p = (value: number): string =>
    value < 0.001
      ? t('below', { p: format.number(0.001, { maximumFractionDigits: 3 }) })
      : format.number(value, { maximumSignificantDigits: 2 });
  return (
    <section className={styles.report} aria-label={t('title')}>
      <ScoringNote {...report} />
      <p className={styles.note}>
        {t('of', { segments, articles })} {isSample && t('sample')}
      </p>
      <ReportTable
        caption={t('systems', { model: words.nameOf(report.model) })}
        columns={[
          { id: 'system', name: reports('by.system') },
          { id: 'cluster', name: t('columns.cluster'), isFigure: true },
          { id: 'score', name: t('columns.score'), isFigure: true },
          { id: 'bySegment', name: t('columns.bySegment'), isFigure: true },
          { id: 'byDocument', name: t('columns.byDocument'), isFigure: true },
          { id: 'segments', name: reports('columns.segments'), isFigure: true },
        ]}
        rows={systems.map((system) => ({
          key: system.system,
          cells: [
            <bdi key="system">{system.system}</bdi>,
            <Num key="cluster">{figures.count(system.cluster)}</Num>,
            <Num key="score">{figures.figure(system.score, system.bySegment)}</Num>,
            <Num key="bySegment">{figures.interval(system.bySegment)}</Num>,
            <Num key="byDocument">{figures.interval(system.byDocument)}</Num>,
            <Num key="segments">{figures.count(system.segments)}</Num>,
          ],
        }))}
        csv={csv}
      />
      <p className={styles.note}>{t('clusters')}</p>
      {pairs.length === 0 ? (
        <p>{t('nothingInCommon')}</p>
      ) : (
        <ReportTable
          caption={t('pairs')}
          columns={[
            { id: 'better', name: t('columns.better') },
            { id: 'worse', name: t('columns.worse') },
            { id: 'difference', name: t('columns.difference'), isFigure: true },
            { id: 'p', name: t('columns.p'), isFigure: true },
            { id: 'adjusted', name: t('columns.adjusted'), isFigure: true },
            { id: 'says', name: t('columns.says') },
          ]}
          rows={pairs.slice(0, MOST_PAIRS).map((pair) => ({
            key: `${pair.better}\n${pair.worse}`,
            cells: [
              <bdi key="better">{pair.better}</bdi>,
              <bdi key="worse">{pair.worse}</bdi>,
              <Num key="difference">
                {format.number(Math.abs(pair.difference), { maximumSignificantDigits: 2 })}
              </Num>,
              <Num key="p">{p(pair.p)}</Num>,
              <Num key="adjusted">{p(pair.adjustedP)}</Num>,
              t(pair.adjustedP <= ALPHA ? 'differs' : 'mayBeChance'),
            ],
          }))}
          csv={null}
        />
      )}
      {pairs.length > MOST_PAIRS && (
        <p className={styles.note}>{reports('firstOf', { count: MOST_PAIRS, total: pairs.length })}</p>
      )}
    </section>
  );
}
