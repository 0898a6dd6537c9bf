import { useTranslations } from 'next-intl';
import type { EditionCounts, EditionPreview } from '@/domain/history/editions/edition-view';
import { ComparedBlocks } from '@/ui/history/compared-blocks';
import { Tag } from '@/ui/primitives/tag';
import styles from './new-version.module.css';

/** What taking the new text in would do to paragraphs and marks, and how its paragraphs differ. */
export function DryRun({ plan }: { readonly plan: EditionPreview }) {
  const t = useTranslations('newVersion');
  const importing = useTranslations('import');
  if (plan.isUnchanged)
    return (
      <p>
        {plan.newIssueCount > 0 ? t('unchangedButIssues', { count: plan.newIssueCount }) : t('unchanged')}
      </p>
    );
  const { sourceLang, targetLang } = plan.languages;
  const shown = plan.changes.source.length + plan.changes.target.length;
  return (
    <>
      {plan.doubts.map((doubt) => (
        <p key={doubt} className={styles.doubt} role="alert">
          <Tag tone="warn">{importing('severity.warning')}</Tag> {t(`doubt.${doubt}`)}
        </p>
      ))}
      <section className={styles.plan} aria-label={t('plan')}>
        <h2>{t('plan')}</h2>
        <EditionFigures counts={plan} />
      </section>
      <section className={styles.changes} aria-label={t('changes')}>
        <h2>{t('changes')}</h2>
        {(['source', 'target'] as const).map((side) =>
          plan.changes[side].length === 0 ? null : (
            <div key={side} className={styles.side}>
              <h3>{importing(side)}</h3>
              <ComparedBlocks
                blocks={plan.changes[side]}
                lang={side === 'source' ? sourceLang : targetLang}
                onBlame={() => undefined}
              />
            </div>
          ),
        )}
        {plan.changeCount > shown && (
          <p className={styles.soft}>{t('more', { count: plan.changeCount - shown })}</p>
        )}
      </section>
    </>
  );
}

const TEXT_FIGURES = ['kept', 'changed', 'added', 'removed'] as const;
const MARK_FIGURES = ['kept', 'moved', 'takenOver', 'reopened', 'reinstated', 'orphaned'] as const;

/** Those that are none are not said. */
export function EditionFigures({ counts: { text, marks } }: { readonly counts: EditionCounts }) {
  const t = useTranslations('newVersion');
  return (
    <ul className={styles.figures}>
      {TEXT_FIGURES.map((figure) =>
        text[figure] === 0 ? null : <li key={figure}>{t(`text.${figure}`, { count: text[figure] })}</li>,
      )}
      {MARK_FIGURES.map((figure) =>
        marks[figure] === 0 ? null : (
          <li key={`mark-${figure}`}>{t(`marks.${figure}`, { count: marks[figure] })}</li>
        ),
      )}
    </ul>
  );
}
