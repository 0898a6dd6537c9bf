import { ComparisonView } from '@/ui/reports/comparison-view';
import { askOrLeave } from '../../../../ask';
import { csvAddress, readReportChoice, reportQuery, unfilteredAddress } from '../report-address';
import { ReportFrame, reportTitle } from '../report-frame';

export const generateMetadata = () => reportTitle('comparison');

export default async function ComparisonPage({ searchParams }: PageProps<'/[locale]/reports/comparison'>) {
  const choice = readReportChoice(await searchParams);
  const { filter, model } = choice;
  const report = await askOrLeave('get-significance', { filter, model });
  return (
    <ReportFrame current="comparison" choice={choice} pending={report.pending} has={['model']}>
      <ComparisonView
        report={report}
        csv={csvAddress('comparison', reportQuery(choice))}
        clear={unfilteredAddress('comparison', choice)}
      />
    </ReportFrame>
  );
}
