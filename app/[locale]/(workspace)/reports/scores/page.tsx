import { getLocale as getPageLocale } from 'next-intl/server';
import { getLocale } from '@/i18n/locales';
import { ScoreReportView } from '@/ui/reports/score-report-view';
import { askOrLeave } from '../../../../ask';
import { csvAddress, readReportChoice, reportQuery, unfilteredAddress } from '../report-address';
import { ReportFrame, reportTitle } from '../report-frame';
import { errorsBehind, rowLink } from '../row-links';

export const generateMetadata = () => reportTitle('scores');

export default async function ScoreReportPage({ searchParams }: PageProps<'/[locale]/reports/scores'>) {
  const choice = readReportChoice(await searchParams);
  const report = await askOrLeave('get-score-report', choice);
  return (
    <ReportFrame current="scores" choice={choice} has={['model', 'by']} pending={report.pending}>
      <ScoreReportView
        report={report}
        direction={getLocale(await getPageLocale()).direction}
        linkOf={({ key }) => rowLink('scores', choice, key)}
        errorsOf={(row) => errorsBehind(choice, row?.key ?? null)}
        csv={csvAddress('scores', reportQuery(choice))}
        clear={unfilteredAddress('scores', choice)}
      />
    </ReportFrame>
  );
}
