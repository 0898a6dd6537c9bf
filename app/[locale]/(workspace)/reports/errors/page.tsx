import { links } from '@/i18n/links';
import { ErrorReportView } from '@/ui/reports/error-report-view';
import { askOrLeave } from '../../../../ask';
import { csvAddress, errorPlacesQuery, NO_PLACES, readReportChoice, reportQuery } from '../report-address';
import { ReportFrame, reportTitle } from '../report-frame';

export const generateMetadata = () => reportTitle('errors');

export default async function ErrorReportPage({ searchParams }: PageProps<'/[locale]/reports/errors'>) {
  const choice = readReportChoice(await searchParams);
  const query = reportQuery(choice);
  const report = await askOrLeave('get-error-report', { filter: choice.filter });
  return (
    <ReportFrame current="errors" choice={choice} pending={report.pending}>
      <ErrorReportView
        report={report}
        errorsOf={(place) =>
          links.reports('errors/list', { ...query, ...errorPlacesQuery({ ...NO_PLACES, ...place }) })
        }
        csv={csvAddress('errors', query)}
      />
    </ReportFrame>
  );
}
