import { getLocale } from 'next-intl/server';
import { links } from '@/i18n/links';
import { ErrorReportView } from '@/ui/reports/error-report-view';
import { askOrLeave } from '../../../../ask';
import { listedTypologies } from '../listed-typologies';
import {
  csvAddress,
  errorPlacesQuery,
  NO_PLACES,
  readReportChoice,
  reportQuery,
  unfilteredAddress,
} from '../report-address';
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
        typologies={await listedTypologies(choice.filter)}
        errorsOf={(place) =>
          links.reports('errors/list', { ...query, ...errorPlacesQuery({ ...NO_PLACES, ...place }) })
        }
        csv={csvAddress('errors', { ...query, locale: await getLocale() })}
        clear={unfilteredAddress('errors', choice)}
      />
    </ReportFrame>
  );
}
