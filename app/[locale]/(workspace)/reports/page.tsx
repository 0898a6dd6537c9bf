import { getLocale } from 'next-intl/server';
import { links } from '@/i18n/links';
import { redirect } from '@/i18n/navigation';
import { readReportChoice, reportQuery } from './report-address';

/** Reports begin with the scores. */
export default async function ReportsPage({ searchParams }: PageProps<'/[locale]/reports'>) {
  const query = reportQuery(readReportChoice(await searchParams));
  return redirect({ href: links.reports('scores', query), locale: await getLocale() });
}
