import type { OccurrencePlace } from '@/domain/review/occurrence-view';
import { ReplacementDiff } from '@/ui/diff/replacement-diff';
import { ArticleText } from '@/ui/primitives/article-text';
import styles from './side-panel.module.css';

interface PlaceTextProps {
  readonly place: OccurrencePlace;
  readonly targetLang: string;
  readonly sourceLang: string;
}

/** A place in its sentence, with what would stand there, and the source under it. */
export function PlaceText({ place, targetLang, sourceLang }: PlaceTextProps) {
  const { sentence, spanStart, spanEnd, quote, replacement, sourceText } = place;
  return (
    <>
      <ArticleText lang={targetLang} as="span" className={styles.sentence}>
        {sentence.slice(0, spanStart)}
        {replacement === null ? (
          <mark className={styles.found}>{quote}</mark>
        ) : (
          <ReplacementDiff before={quote} after={replacement} lang={targetLang} />
        )}
        {sentence.slice(spanEnd)}
      </ArticleText>
      {sourceText !== '' && (
        <ArticleText lang={sourceLang} as="span" className={styles.source}>
          {sourceText}
        </ArticleText>
      )}
    </>
  );
}
