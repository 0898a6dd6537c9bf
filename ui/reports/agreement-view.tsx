import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SEVERITIES, type Severity } from '@/domain/annotation/severity';
import type { ListedTypologies } from '@/domain/annotation/typologies/registry';
import type { AgreementReport, ReadAgreement } from '@/domain/reports/agreement-report';
import type { MeasuredAgreement } from '@/domain/scoring/rater-agreement';
import { useCategoryName } from '@/ui/annotation/use-category-name';
import { useSeverityName } from '@/ui/annotation/use-severity-name';
import { SeveritySign } from '@/ui/primitives/severity-sign';
import { NothingFound, type ClearFilters } from '@/ui/tables/nothing-found';
import { Num, useFigures } from './figures';
import { ReportTable, type ReportColumn } from './report-table';
import styles from './reports.module.css';

type Measure = MeasuredAgreement['measure'];

/** What belongs together: what was said of segments, in which order it puts them, and where the errors are. */
const GROUPS = {
  said: ['alpha-error', 'cohen-error', 'fleiss-error', 'alpha-severity', 'alpha-score'],
  order: ['kendall-score', 'accuracy-score', 'accuracy-tied'],
  places: ['span-partial', 'span-exact', 'span-overlap', 'span-characters', 'alpha-spans', 'gamma-spans'],
  category: ['alpha-category'],
  severity: ['alpha-at-least'],
} as const satisfies Readonly<Record<string, readonly Measure[]>>;

const OF_PAIRS = ['cohen-error', 'kendall-score', 'span-partial'] as const;

interface AgreementViewProps {
  readonly report: AgreementReport;
  readonly typologies: ListedTypologies;
  readonly csv: string;
  readonly clear: ClearFilters;
}

/** How far reviewers agree, each figure with its interval and with what it means in this field. */
export function AgreementView({ report, typologies, csv, clear }: AgreementViewProps) {
  const t = useTranslations('agreement');
  const figures = useFigures();
  const nameOf = useCategoryName(typologies);
  const severityName = useSeverityName(typologies);
  const { measured, raters, articles, segments, isSample } = report;
  if (segments === 0) return <NothingFound clear={clear}>{t('empty')}</NothingFound>;
  const groups = Object.entries(GROUPS) as readonly [keyof typeof GROUPS, readonly Measure[]][];
  return (
    <section className={styles.report} aria-label={t('title')}>
      <p className={styles.note}>
        {t('of', { segments, articles, raters })} {isSample && t('sample')}
      </p>
      <p className={styles.note}>{t('usual')}</p>
      {groups.map(([group, measures], index) => {
        const rows = measures.flatMap((measure) => measured.filter((each) => each.measure === measure));
        if (rows.length === 0) return null;
        return (
          <div key={group} className={styles.tableBox}>
            <h2>{t(`group.${group}`)}</h2>
            <ReportTable
              caption={t(`group.${group}`)}
              columns={[
                { id: 'measure', name: t('columns.measure') },
                { id: 'value', name: t('columns.value'), isFigure: true },
                { id: 'reading', name: t('columns.reading') },
              ]}
              rows={rows.map((each) => ({
                key: `${each.measure} ${each.category ?? ''}`,
                cells: [
                  <MeasureName key="measure" measured={each} nameOf={nameOf} severityName={severityName} />,
                  <Figure key="value" measured={each} />,
                  t(`reading.${each.reading}`),
                ],
              }))}
              csv={index === 0 ? csv : null}
            />
          </div>
        );
      })}
      {report.pairs.length > 0 && (
        <div className={styles.tableBox}>
          <h2>{t('pairs')}</h2>
          <ReportTable
            caption={t('pairs')}
            columns={[
              { id: 'pair', name: t('columns.pair') },
              { id: 'segments', name: t('columns.segments'), isFigure: true },
              ...OF_PAIRS.map((id): ReportColumn => ({ id, name: t(`measure.${id}.name`), isFigure: true })),
              { id: 'reading', name: t('columns.reading') },
            ]}
            rows={report.pairs.map((pair, index) => {
              const of = (measure: Measure) => pair.measured.find((each) => each.measure === measure);
              return {
                key: String(index),
                cells: [
                  t.rich('pair', {
                    one: () => <bdi>{pair.one}</bdi>,
                    other: () => <bdi>{pair.other}</bdi>,
                  }),
                  <Num key="segments">{figures.count(pair.measured[0]?.outputs ?? 0)}</Num>,
                  ...OF_PAIRS.map((id) => <Figure key={id} measured={of(id)} />),
                  t(`reading.${of('cohen-error')?.reading ?? 'unknown'}`),
                ],
              };
            })}
            csv={null}
          />
        </div>
      )}
    </section>
  );
}

interface MeasureNameProps {
  readonly measured: ReadAgreement;
  readonly nameOf: (category: string) => string;
  readonly severityName: (severity: Severity) => string;
}

function MeasureName({ measured: { measure, category }, nameOf, severityName }: MeasureNameProps): ReactNode {
  const t = useTranslations('agreement');
  if (measure === 'alpha-category') return nameOf(category ?? '');
  if (measure === 'alpha-at-least') {
    const severity = SEVERITIES.find((each) => each === category);
    if (severity === undefined) return category;
    return <SeveritySign severity={severity} name={severityName(severity)} />;
  }
  return (
    <>
      {t(`measure.${measure}.name`)}
      <span className={styles.about}>{t(`measure.${measure}.about`)}</span>
    </>
  );
}

function Figure({ measured }: { readonly measured: ReadAgreement | undefined }) {
  const figures = useFigures();
  const { value = null, interval = null } = measured ?? {};
  // Coefficients are told to two digits at most: the third is noise in any campaign.
  const shown = value === null ? null : Math.round(value * 100) / 100;
  return (
    <>
      <Num>{figures.figure(shown, interval)}</Num>
      {value !== null && <span className={styles.interval}>{figures.interval(interval)}</span>}
    </>
  );
}
