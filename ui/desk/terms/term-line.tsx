import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useState, type RefObject } from 'react';
import type { Term } from '@/domain/terms/term';
import { ArticleText } from '@/ui/primitives/article-text';
import type { SentencePlace } from '../article/article-index';
import { toDomRange } from '../selection/dom-text';
import { useArticleIndex, useCursor, useDesk } from '../session/desk-context';
import type { DeskSession } from '../session/desk-session';
import { useCell } from '../store/cell';
import { findSegmentTerms } from './find-segment-terms';
import styles from './term-line.module.css';

/** Name of the highlight in `globals.css`. */
const TERM = 'verso-term';
const NO_TERMS: readonly Term[] = [];

/** Underlines the terms of the segment that is read, and says what is agreed for them. */
export function TermLine({ textRef }: { readonly textRef: RefObject<HTMLElement | null> }) {
  const t = useTranslations('terms');
  const desk = useDesk();
  const index = useArticleIndex();
  const { segment, completing, placing } = useCursor();
  const terms = useTerms(desk);
  const [source, target] = [desk.langOf('source'), desk.langOf('target')];
  const { places, agreed } = useMemo(
    () => findSegmentTerms(index, segment, terms, { source, target }),
    [index, segment, terms, source, target],
  );
  const passage = index.passageOfSegment[segment] ?? 0;
  useEffect(() => drawPlaces(textRef.current, desk, passage, places), [textRef, desk, passage, places]);
  // Where a question stands at the foot of the text, it comes first.
  if (agreed.length === 0 || completing !== null || placing !== null) return null;
  return (
    <section className={styles.line} aria-label={t('here')}>
      <dl className={styles.terms}>
        {agreed.map(({ source: expression, accepted, isUntouchable }) => (
          <div key={expression} className={styles.term}>
            <dt>
              <ArticleText lang={source}>{expression}</ArticleText>
            </dt>
            {isUntouchable ? (
              <dd className={styles.status}>{t('status.do-not-translate')}</dd>
            ) : (
              accepted.map((text) => (
                <dd key={text}>
                  <ArticleText lang={target}>{text}</ArticleText>
                </dd>
              ))
            )}
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Loaded when the desk has opened, and again when that changed here. Without an answer there are none to show. */
function useTerms(desk: DeskSession): readonly Term[] {
  const [terms, setTerms] = useState(NO_TERMS);
  const changes = useCell(desk.termChanges);
  useEffect(() => {
    let isCurrent = true;
    const { projectId } = desk.store.view;
    const langs = { sourceLang: desk.langOf('source'), targetLang: desk.langOf('target') };
    desk.port.terms.list({ projectId, ...langs }).then(
      (listed) => {
        if (isCurrent && listed.ok) setTerms(listed.value.terms);
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [desk, changes]);
  return terms;
}

/** Paints without touching the text; again when a mark has cut it into other pieces. */
function drawPlaces(
  root: HTMLElement | null,
  desk: DeskSession,
  passage: number,
  places: readonly SentencePlace[],
): (() => void) | undefined {
  if (root === null || typeof Highlight === 'undefined') return undefined;
  let frame = 0;
  const draw = (): void => {
    const ranges = places.flatMap((place) => toDomRange(root, place.blockId, place) ?? []);
    if (ranges.length > 0) CSS.highlights.set(TERM, new Highlight(...ranges));
    else CSS.highlights.delete(TERM);
  };
  const drawSoon = (): void => {
    cancelAnimationFrame(frame);
    // The row is rendered first, and a far one placed.
    frame = requestAnimationFrame(() => (frame = requestAnimationFrame(draw)));
  };
  drawSoon();
  const stop = desk.store.subscribe(`passage:${passage}`, drawSoon);
  return () => {
    stop();
    cancelAnimationFrame(frame);
    CSS.highlights.delete(TERM);
  };
}
