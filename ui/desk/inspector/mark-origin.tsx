import { useTranslations } from 'next-intl';
import { ArticleText } from '@/ui/primitives/article-text';
import { useDesk } from '../session/desk-context';
import type { DeskMark } from '../store/desk-mark';
import styles from './inspector.module.css';

/** Which system proposed the mark that somebody accepted, and where it had it if its ends were moved since. */
export function MarkOrigin({ mark }: { readonly mark: DeskMark }) {
  const t = useTranslations('desk.esa');
  const desk = useDesk();
  const provenance = mark.kind === 'error' ? mark.error.provenance : null;
  if (provenance?.kind !== 'model' && provenance?.kind !== 'import') return null;
  const { system, movedFrom } = provenance;
  return (
    <p className={styles.by}>
      {t.rich('proposedBy', { system: () => <bdi>{system}</bdi> })}
      {movedFrom !== undefined && (
        <>
          <br />
          {t.rich('movedFrom', {
            words: () => <ArticleText lang={desk.langOf('target')}>{movedFrom.quote}</ArticleText>,
          })}
        </>
      )}
    </p>
  );
}
