import { getTranslations } from 'next-intl/server';
import { links } from '@/i18n/links';
import { PlaceHeading } from '@/ui/reports/place-heading';
import { PlaceList } from '@/ui/reports/place-list';
import { askOrLeave } from '../../../../../ask';
import { listedTypologies } from '../../listed-typologies';
import {
  errorPlacesQuery,
  placeKeyQuery,
  readErrorPlaces,
  readPlaceKey,
  readReportChoice,
  reportQuery,
  unfilteredAddress,
} from '../../report-address';
import { ReportFrame } from '../../report-frame';

export async function generateMetadata() {
  const t = await getTranslations('reports');
  return { title: t('places.title') };
}

export default async function ErrorPlacesPage({ searchParams }: PageProps<'/[locale]/reports/errors/list'>) {
  const t = await getTranslations('reports');
  const params = await searchParams;
  const choice = readReportChoice(params);
  const places = readErrorPlaces(params);
  const query = { ...reportQuery(choice), ...errorPlacesQuery(places) };
  const page = await askOrLeave('list-error-places', {
    filter: choice.filter,
    places,
    after: readPlaceKey(params),
  });
  const typologies = await listedTypologies(choice.filter);
  return (
    <ReportFrame current="errors" choice={choice} pending={page.pending}>
      <PlaceHeading
        places={places}
        typologies={typologies}
        back={links.reports('errors', reportQuery(choice))}
      />
      <PlaceList
        page={page}
        typologies={typologies}
        label={t('places.title')}
        clear={unfilteredAddress('errors/list', choice, errorPlacesQuery(places))}
        next={
          page.next === null ? null : links.reports('errors/list', { ...query, ...placeKeyQuery(page.next) })
        }
      />
    </ReportFrame>
  );
}
