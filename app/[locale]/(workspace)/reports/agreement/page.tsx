import { getLocale } from 'next-intl/server';
import { AgreementView } from '@/ui/reports/agreement-view';
import { askOrLeave } from '../../../../ask';
import { listedTypologies } from '../listed-typologies';
import { csvAddress, readReportChoice, reportQuery, unfilteredAddress } from '../report-address';
import { ReportFrame, reportTitle } from '../report-frame';

export const generateMetadata = () => reportTitle('agreement');

export default async function AgreementPage({ searchParams }: PageProps<'/[locale]/reports/agreement'>) {
  const choice = readReportChoice(await searchParams);
  const report = await askOrLeave('get-agreement', { filter: choice.filter });
  return (
    <ReportFrame current="agreement" choice={choice} pending={report.pending}>
      <AgreementView
        report={report}
        typologies={await listedTypologies(choice.filter)}
        csv={csvAddress('agreement', { ...reportQuery(choice), locale: await getLocale() })}
        clear={unfilteredAddress('agreement', choice)}
      />
    </ReportFrame>
  );
}
