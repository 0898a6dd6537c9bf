import { getLocale as getPageLocale } from 'next-intl/server';
import { links } from '@/i18n/links';
import { getLocale } from '@/i18n/locales';
import { NameReportView } from '@/ui/reports/name-report-view';
import { askOrLeave } from '../../../../ask';
import {
  csvAddress,
  namePlacesQuery,
  readReportChoice,
  reportQuery,
  unfilteredAddress,
} from '../report-address';
import { ReportFrame, reportTitle } from '../report-frame';

export const generateMetadata = () => reportTitle('names');

/** More wordings than that nobody reads; the file has them. */
const MOST_ROWS = 200;

export default async function NamesReportPage({ searchParams }: PageProps<'/[locale]/reports/names'>) {
  const choice = readReportChoice(await searchParams);
  const query = reportQuery(choice);
  const report = await askOrLeave('get-names-report', { filter: choice.filter, limit: MOST_ROWS });
  return (
    <ReportFrame current="names" choice={choice} pending={report.pending}>
      <NameReportView
        report={report}
        direction={getLocale(await getPageLocale()).direction}
        placesOf={(row) => links.reports('names/list', { ...query, ...namePlacesQuery(row) })}
        csv={csvAddress('names', query)}
        clear={unfilteredAddress('names', choice)}
      />
    </ReportFrame>
  );
}
