import { Lock } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { UnitRating } from '@/domain/article/unit';
import { listStretches } from '../article/article-index';
import { useArticleIndex, useCursor, useDesk } from '../session/desk-context';
import styles from './unit-notes.module.css';

/** What the file says of the segment: whether it is locked, its state there, and its notes. */
export function UnitNotes() {
  const t = useTranslations('desk.unit');
  const desk = useDesk();
  const index = useArticleIndex();
  const segment = index.segments[useCursor().segment];
  if (segment === undefined) return null;
  const places = [
    ...listStretches(index, 'source', segment.source),
    ...listStretches(index, 'target', segment.target),
  ];
  const units = new Set(places.flatMap(({ blockId }) => desk.store.findUnit(blockId) ?? []));
  const isLocked = places.some(({ blockId }) => index.blocks.get(blockId)?.isLocked);
  if (units.size === 0 && !isLocked) return null;
  return (
    <section className={styles.unit} aria-label={t('title')}>
      <h3 className={styles.title}>{t('title')}</h3>
      {isLocked && (
        <p>
          <Lock aria-hidden /> {t('locked')}: {t('lockedWhy')}
        </p>
      )}
      {[...units].map(({ key, state, notes, rating, spanRatings = [], ...unit }) => (
        <div key={key}>
          {state !== '' && <p>{t.rich('state', { state: () => <bdi>{state}</bdi> })}</p>}
          {rating !== undefined && <Rating rating={rating} />}
          {spanRatings.map(({ side, span, rating: ofWords }, position) => {
            const blockId = side === 'source' ? unit.sourceBlockId : unit.targetBlockId;
            const { text = '' } = index.blocks.get(blockId ?? '') ?? {};
            return (
              <div key={position}>
                <p className={styles.from} dir="auto" lang={desk.langOf(side)}>
                  {text.slice(span.start, span.end)}
                </p>
                <Rating rating={ofWords} />
              </div>
            );
          })}
          {notes.map(({ text, from }, position) => (
            <div key={position}>
              <p className={styles.from}>
                {from === '' ? t('note') : t.rich('noteFrom', { name: () => <bdi>{from}</bdi> })}
              </p>
              <p className={styles.text} dir="auto">
                {text}
              </p>
            </div>
          ))}
        </div>
      ))}
    </section>
  );
}

/** How good somebody said the segment is, and what was asked of it. */
function Rating({ rating: { kind, value, threshold, profileRef } }: { readonly rating: UnitRating }) {
  const t = useTranslations('desk.unit');
  const said = { value, threshold: threshold ?? 0 };
  return (
    <div>
      <p>{threshold === null ? t(`rating.${kind}`, said) : t(`rating.${kind}Threshold`, said)}</p>
      {profileRef !== '' && (
        <p className={styles.from}>{t.rich('rating.profile', { profile: () => <bdi>{profileRef}</bdi> })}</p>
      )}
    </div>
  );
}
