import { useTranslations } from 'next-intl';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import type { ArticleOccurrences, CoveringView, OccurrencePlace } from '@/domain/review/occurrence-view';
import { ArticleText } from '@/ui/primitives/article-text';
import { toggle } from '../commands/occurrences';
import { useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';
import { PlaceText } from './place-text';
import { pointAt } from './point-at';
import { isOpenPlace, listPlaces, placeKey } from './search-state';
import styles from './side-panel.module.css';

/** The places, by article. With a replacement each can be left out; without one they are only gone to. */
export function OccurrenceList() {
  const t = useTranslations('groups');
  const desk = useDesk();
  const state = useCell(desk.search);
  const { userId } = desk.store.view.actor;
  const open = listPlaces(state).filter(({ place }) => isOpenPlace(place, userId));
  const isAll = open.every(({ key }) => !state.leftOut.has(key));
  return (
    <>
      {state.wishes.replacement !== null && open.length > 1 && (
        <label className={styles.option}>
          <input
            type="checkbox"
            checked={isAll}
            onChange={() =>
              toggle(
                desk,
                open.map(({ key }) => key),
                !isAll,
              )
            }
          />
          {t('all')}
        </label>
      )}
      {state.articles.map((article) => (
        <section key={article.articleId} aria-label={article.title}>
          <h3 className={styles.article}>
            {article.articleId === desk.articleId ? (
              <ArticleText lang={article.targetLang}>{article.title}</ArticleText>
            ) : (
              <Link href={links.article(article.articleId)} target="_blank">
                <ArticleText lang={article.targetLang}>{article.title}</ArticleText>
              </Link>
            )}
          </h3>
          <ul className={styles.places}>
            {article.places.map((place) => (
              <Place key={placeKey(article.articleId, place)} article={article} place={place} />
            ))}
          </ul>
          {article.left > 0 && <p className={styles.note}>{t('left', { count: article.left })}</p>}
        </section>
      ))}
    </>
  );
}

interface PlaceProps {
  readonly article: ArticleOccurrences;
  readonly place: OccurrencePlace;
}

function Place({ article, place }: PlaceProps) {
  const desk = useDesk();
  const { wishes, leftOut } = useCell(desk.search);
  const key = placeKey(article.articleId, place);
  const isOpen = isOpenPlace(place, desk.store.view.actor.userId);
  const point = () => pointAt(desk, article.articleId === desk.articleId ? place : null);
  const text = <PlaceText place={place} targetLang={article.targetLang} sourceLang={article.sourceLang} />;
  return (
    <li>
      {wishes.replacement === null ? (
        <button type="button" className={styles.place} data-place={key} onFocus={point} onClick={point}>
          {text}
        </button>
      ) : (
        <label className={styles.place}>
          <input
            type="checkbox"
            data-place={key}
            checked={isOpen && !leftOut.has(key)}
            // Not disabled: it is read, and shown in the text, like the others.
            aria-disabled={!isOpen}
            onFocus={point}
            onChange={(event) => {
              if (isOpen) toggle(desk, [key], event.currentTarget.checked);
            }}
          />
          <span className={styles.placeText}>{text}</span>
        </label>
      )}
      {place.covering !== null && <Covering covering={place.covering} lang={article.targetLang} />}
    </li>
  );
}

function Covering({ covering, lang }: { readonly covering: CoveringView; readonly lang: string }) {
  const t = useTranslations('groups');
  return (
    <p className={styles.note}>
      {t.rich('covered', {
        state: covering.state,
        text: () =>
          covering.replacement === '' ? (
            t('deletion')
          ) : (
            <ArticleText lang={lang}>{covering.replacement}</ArticleText>
          ),
        name: () => <bdi>{covering.by?.name ?? t('somebody')}</bdi>,
      })}
    </p>
  );
}
