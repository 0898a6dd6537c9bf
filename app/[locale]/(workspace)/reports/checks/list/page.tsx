import { getTranslations } from 'next-intl/server';
import { links } from '@/i18n/links';
import { DismissedList } from '@/ui/reports/dismissed-list';
import { DismissedHeading } from '@/ui/reports/place-heading';
import { askOrLeave } from '../../../../../ask';
import { readText } from '../../../read-query';
import { placeKeyQuery, readPlaceKey, readReportChoice, reportQuery } from '../../report-address';
import { ReportFrame } from '../../report-frame';

export async function generateMetadata() {
  const t = await getTranslations('reports');
  return { title: t('dismissed.title') };
}

export default async function DismissedPage({ searchParams }: PageProps<'/[locale]/reports/checks/list'>) {
  const params = await searchParams;
  const choice = readReportChoice(params);
  const check = readText(params, 'check').slice(0, 300);
  const query = { ...reportQuery(choice), check };
  const page = await askOrLeave('list-dismissed-findings', {
    ...{ filter: choice.filter, check },
    after: readPlaceKey(params),
  });
  return (
    <ReportFrame current="checks" choice={choice}>
      <DismissedHeading check={check} back={links.reports('checks', reportQuery(choice))} />
      <DismissedList
        page={page}
        next={
          page.next === null ? null : links.reports('checks/list', { ...query, ...placeKeyQuery(page.next) })
        }
      />
    </ReportFrame>
  );
}
