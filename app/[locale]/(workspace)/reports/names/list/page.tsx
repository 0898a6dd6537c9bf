import { getTranslations } from 'next-intl/server';
import { links } from '@/i18n/links';
import { NameHeading } from '@/ui/reports/place-heading';
import { PlaceList } from '@/ui/reports/place-list';
import { askOrLeave } from '../../../../../ask';
import { listedTypologies } from '../../listed-typologies';
import {
  namePlacesQuery,
  placeKeyQuery,
  readNamePlaces,
  readPlaceKey,
  readReportChoice,
  reportQuery,
  unfilteredAddress,
} from '../../report-address';
import { ReportFrame } from '../../report-frame';

export async function generateMetadata() {
  const t = await getTranslations('reports');
  return { title: t('pages.names') };
}

export default async function NamePlacesPage({ searchParams }: PageProps<'/[locale]/reports/names/list'>) {
  const t = await getTranslations('reports');
  const params = await searchParams;
  const choice = readReportChoice(params);
  const places = readNamePlaces(params);
  const query = { ...reportQuery(choice), ...namePlacesQuery(places) };
  const page = await askOrLeave('list-name-places', {
    filter: choice.filter,
    places,
    after: readPlaceKey(params),
  });
  return (
    <ReportFrame current="names" choice={choice} pending={page.pending}>
      <NameHeading places={places} back={links.reports('names', reportQuery(choice))} />
      <PlaceList
        page={page}
        typologies={await listedTypologies(choice.filter)}
        label={t('pages.names')}
        clear={unfilteredAddress('names/list', choice, namePlacesQuery(places))}
        next={
          page.next === null ? null : links.reports('names/list', { ...query, ...placeKeyQuery(page.next) })
        }
      />
    </ReportFrame>
  );
}
