import { getLocale as getPageLocale } from 'next-intl/server';
import { getLocale } from '@/i18n/locales';
import { EffortReportView } from '@/ui/reports/effort-report-view';
import { askOrLeave } from '../../../../ask';
import { csvAddress, readReportChoice, reportQuery, unfilteredAddress } from '../report-address';
import { ReportFrame, reportTitle } from '../report-frame';
import { rowLink } from '../row-links';

export const generateMetadata = () => reportTitle('effort');

export default async function EffortReportPage({ searchParams }: PageProps<'/[locale]/reports/effort'>) {
  const choice = readReportChoice(await searchParams);
  const { filter, by } = choice;
  const report = await askOrLeave('get-effort-report', { filter, by });
  return (
    <ReportFrame current="effort" choice={choice} has={['by']} pending={report.pending}>
      <EffortReportView
        report={report}
        direction={getLocale(await getPageLocale()).direction}
        linkOf={({ key }) => rowLink('effort', choice, key)}
        csv={csvAddress('effort', reportQuery(choice))}
        clear={unfilteredAddress('effort', choice)}
      />
    </ReportFrame>
  );
}
