import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PendingNote } from '@/ui/reports/pending-note';
import type { ReportPage } from '@/ui/reports/report-pages';
import { ReportTabs } from '@/ui/reports/report-tabs';
import { Page } from '@/ui/shell/page';
import { askOrLeave } from '../../../ask';
import { MODEL_IDS, reportQuery, type ReportChoice } from './report-address';
import { ReportFiltersClient } from './report-filters-client';

interface ReportFrameProps {
  readonly current: ReportPage;
  readonly choice: ReportChoice;
  /** Which choices the page has beside the filter. */
  readonly has?: readonly ('model' | 'by')[];
  /** Articles whose figures are being worked out anew. */
  readonly pending?: number;
  readonly children: ReactNode;
}

/** What all pages of figures share: their tabs, and what is counted. */
export async function ReportFrame({ current, choice, has = [], pending = 0, children }: ReportFrameProps) {
  const t = await getTranslations('reports');
  const facets = await askOrLeave('get-report-facets', { projectId: choice.filter.projectId });
  return (
    <Page title={t('title')}>
      <ReportTabs current={current} query={reportQuery(choice)} />
      <ReportFiltersClient
        filter={choice.filter}
        facets={facets}
        model={has.includes('model') ? { chosen: choice.model, models: MODEL_IDS } : null}
        by={has.includes('by') ? choice.by : null}
      />
      <PendingNote count={pending} />
      {children}
    </Page>
  );
}

/** The title of a page of figures. */
export async function reportTitle(page: ReportPage): Promise<{ readonly title: string }> {
  const t = await getTranslations('reports');
  return { title: `${t(`pages.${page}`)} · ${t('title')}` };
}
