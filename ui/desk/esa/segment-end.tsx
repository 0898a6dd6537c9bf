import { useLocale, useTranslations } from 'next-intl';
import { directionOfLang } from '@/domain/text/script';
import type { ArticleIndex } from '../article/article-index';
import { chooseMissing } from '../commands/mark-esa';
import { useDesk } from '../session/desk-context';
import { severityOf, type DeskMark } from '../store/desk-mark';
import type { PassageSnapshot } from '../store/passage-snapshot';
import { useDeskWords } from '../words/desk-words';
import { isMissingMark } from './missing';
import styles from './segment-end.module.css';

interface SegmentEndProps {
  readonly index: ArticleIndex;
  readonly position: number;
  /** Of the block around it. */
  readonly marks: readonly DeskMark[];
  readonly scores: ReadonlyMap<number, number>;
  readonly currentSegment: number | null;
}

/**
 * Behind the translation of a segment: the token for what is missing in it, and its score. Both are empty elements whose words style
 * sheets draw, in the language of the interface: no offset and no copy of the text knows of them. Of all tokens only that of the current segment
 * is a stop of the Tab key.
 */
export function SegmentEnd({ index, position, marks, scores, currentSegment }: SegmentEndProps) {
  const t = useTranslations('desk.esa');
  const desk = useDesk();
  const { severities } = useDeskWords();
  const locale = useLocale();
  const isCurrent = position === currentSegment;
  const score = scores.get(position);
  const missing = marks.find((mark) => isMissingMark(index, mark, position));
  const severity = missing === undefined ? null : severityOf(missing);
  const language = { lang: locale, dir: directionOfLang(locale) };
  return (
    <>
      <button
        type="button"
        className={styles.missing}
        {...language}
        aria-label={
          severity === null
            ? t('missingIn', { number: position + 1 })
            : t('missingMarked', { number: position + 1, severity: severities[severity] })
        }
        tabIndex={isCurrent ? 0 : -1}
        data-missing={position}
        data-label={t('missingToken')}
        data-severity={severity ?? undefined}
        onFocus={(event) => {
          // By the Tab key: with the pointer, the click that follows chooses.
          if (event.currentTarget.matches(':focus-visible') && !isChosen()) chooseMissing(desk, position);
        }}
        onClick={() => chooseMissing(desk, position)}
      />
      {score !== undefined && (
        <span
          className={styles.score}
          {...language}
          role="img"
          aria-label={t('scored', { score })}
          data-label={new Intl.NumberFormat(locale).format(score)}
        />
      )}
    </>
  );

  function isChosen(): boolean {
    const { whole, segment } = desk.store.cursor;
    return whole === 'missing' && segment === position;
  }
}

interface OfRowProps {
  readonly index: ArticleIndex;
  readonly snapshot: PassageSnapshot;
}

/** The same for a segment without a translation. */
export function EndOfNothing({ index, position, snapshot }: OfRowProps & { readonly position: number }) {
  return (
    <SegmentEnd
      {...{ index, position, scores: snapshot.scores, marks: snapshot.notes }}
      currentSegment={snapshot.cursor?.segment ?? null}
    />
  );
}

/** For all such segments of a passage, which stand nowhere in its translation. */
export function EndsOfNothing({ index, snapshot }: OfRowProps) {
  const t = useTranslations('desk.segment');
  const desk = useDesk();
  if (!desk.isEsa) return null;
  const { from, to } = snapshot.passage.segments;
  const untranslated = Array.from({ length: to - from }, (_, at) => from + at).filter((position) => {
    const target = index.segments[position]?.target;
    return target !== undefined && target.from >= target.to;
  });
  return untranslated.map((position) => (
    <p key={position} className={styles.nothing} data-segment={position}>
      {t('number', { number: position + 1 })}: {t('nothing', { side: 'target' })}{' '}
      <EndOfNothing {...{ index, position, snapshot }} />
    </p>
  ));
}
