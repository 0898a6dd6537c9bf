import { useTranslations } from 'next-intl';
import type { ListedTypologies } from '@/domain/annotation/typologies/registry';
import type { ReportPlace, ReportPlacePage } from '@/domain/reports/report-place';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { useCategoryName } from '@/ui/annotation/use-category-name';
import { useSeverityName } from '@/ui/annotation/use-severity-name';
import { ArticleText } from '@/ui/primitives/article-text';
import { Moment } from '@/ui/primitives/moment';
import { SeveritySign } from '@/ui/primitives/severity-sign';
import { NothingFound, type ClearFilters } from '@/ui/tables/nothing-found';
import { PagedList } from './paged-list';
import styles from './reports.module.css';

interface PlaceListProps {
  readonly page: Pick<ReportPlacePage, 'places'>;
  readonly typologies: ListedTypologies;
  readonly label: string;
  /** To the next page; null at the end. */
  readonly next: string | null;
  readonly clear: ClearFilters;
}

/** The sentences that a figure is made of, each a step away from the desk. */
export function PlaceList({ page, typologies, label, next, clear }: PlaceListProps) {
  const t = useTranslations('reports');
  if (page.places.length === 0) return <NothingFound clear={clear}>{t('places.empty')}</NothingFound>;
  return (
    <PagedList label={label} next={next}>
      {page.places.map((place) => (
        <Place key={place.id} place={place} typologies={typologies} />
      ))}
    </PagedList>
  );
}

interface PlaceProps {
  readonly place: ReportPlace;
  readonly typologies: ListedTypologies;
}

function Place({ place, typologies }: PlaceProps) {
  const t = useTranslations('reports');
  const category = useCategoryName(typologies);
  const severityName = useSeverityName(typologies);
  const { sentence, replacement, marked } = place;
  return (
    <li className={styles.place}>
      {sentence === null ? (
        <p>{t('places.wholeArticle')}</p>
      ) : (
        <ArticleText as="p" lang={sentence.lang} className={styles.placeText}>
          {sentence.text.slice(0, sentence.start)}
          <mark data-empty={sentence.start === sentence.end}>
            {sentence.text.slice(sentence.start, sentence.end)}
          </mark>
          {sentence.text.slice(sentence.end)}
        </ArticleText>
      )}
      {replacement !== null && (
        <p className={styles.placeFacts}>
          {t.rich('places.becomes', {
            text: () =>
              replacement === '' ? (
                t('names.deleted')
              ) : (
                <ArticleText lang={place.targetLang}>{replacement}</ArticleText>
              ),
          })}
        </p>
      )}
      {place.comment !== '' && (
        <bdi className={[styles.placeFacts, styles.placeComment].join(' ')}>{place.comment}</bdi>
      )}
      <p className={styles.placeFacts}>
        {marked !== null && (
          <>
            <SeveritySign severity={marked.severity} name={severityName(marked.severity, marked.typology)} />
            <span>{category(marked.category, marked.typology)}</span>
          </>
        )}
        <bdi>{place.personName}</bdi>
        <Moment at={place.at} isDay />
        <Link href={links.article(place.articleId, { mark: place.id })} prefetch={false}>
          {t.rich('places.open', {
            title: () => <ArticleText lang={place.targetLang}>{place.articleTitle}</ArticleText>,
          })}
        </Link>
      </p>
    </li>
  );
}
