import { getLocale as getPageLocale } from 'next-intl/server';
import { links } from '@/i18n/links';
import { getLocale } from '@/i18n/locales';
import { CheckReportView } from '@/ui/reports/check-report-view';
import { askOrLeave } from '../../../../ask';
import {
  csvAddress,
  findingsQuery,
  readReportChoice,
  reportQuery,
  unfilteredAddress,
} from '../report-address';
import { ReportFrame, reportTitle } from '../report-frame';

export const generateMetadata = () => reportTitle('checks');

export default async function CheckReportPage({ searchParams }: PageProps<'/[locale]/reports/checks'>) {
  const choice = readReportChoice(await searchParams);
  const query = reportQuery(choice);
  const report = await askOrLeave('get-check-report', { filter: choice.filter });
  return (
    <ReportFrame current="checks" choice={choice}>
      <CheckReportView
        report={report}
        direction={getLocale(await getPageLocale()).direction}
        findingsOf={(row, answer) =>
          links.reports('checks/list', { ...query, ...findingsQuery(row, answer) })
        }
        csv={csvAddress('checks', query)}
        clear={unfilteredAddress('checks', choice)}
      />
    </ReportFrame>
  );
}
